import fc from "fast-check";
import { expect, it } from "vitest";
import { roman } from "../text/roman.js";
import { romanValue } from "./labelRuns.js";

it("reads Roman numbers as it writes them", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (n) => romanValue(roman(n)) === n));
});

it("takes no other letters for a Roman number", () => {
  for (const text of ["IIII", "VX", "IC", "A", ""]) expect(romanValue(text)).toBeUndefined();
});
