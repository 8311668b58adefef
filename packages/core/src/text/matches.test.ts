import { expect, test } from "vitest";
import { matchesIn } from "./matches.js";

const plain = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => [match.index, ...match, match.groups]);

test.each([
  ["đến năm 2025 đạt 70%, năm 2030 đạt 80,5%", /(\d+)(,\d+)?(?<sign>%)?/gu],
  ["không có số", /\d+/gu],
  ["a𝒳b", /(?:)/gu],
  ["", /\d*/gu],
])("finds in %j what matchAll finds", (text, pattern) => {
  expect(plain(matchesIn(text, pattern))).toEqual(plain(text.matchAll(pattern)));
});

test("begins at the start of each text, wherever the last search ended", () => {
  const pattern = /\d/gu;
  pattern.exec("1 2");
  expect(matchesIn("3", pattern).map(({ 0: digit }) => digit)).toEqual(["3"]);
});

test("refuses a pattern that isn't global", () => expect(() => matchesIn("a", /a/u)).toThrow(TypeError));
