import { expect, test } from "vitest";
import { matchesIn } from "./matches.js";

test.each([
  ["a1b22", /\d+/gu],
  ["a1b22", /\d*/gu],
  ["😀a😀", /(?:)/gu],
  ["😀a😀", /(?:)/g],
  ["abc", /(?<=b)(?<letter>.)/gu],
  ["", /x/gu],
])("finds in %j with %s what matchAll finds", (text, pattern) => {
  const all = [...text.matchAll(pattern)];
  expect(matchesIn(text, pattern)).toEqual(all);
  // And again, as the pattern keeps no place between two calls.
  expect(matchesIn(text, pattern)).toEqual(all);
});
