import { expect, it } from "vitest";
import { printNumber } from "./printNumber.js";

it.each([
  [0, "0"],
  [9.78, "9,78"],
  [1234567.5, "1.234.567,5"],
  [-0.00001, "0"],
  [-1500, "-1.500"],
  [1e21, "1.000.000.000.000.000.000.000"],
  [Number.NaN, "–"],
])("prints %d as %s", (value, text) => {
  expect(printNumber(value)).toBe(text);
});
