import { describe, expect, it } from "vitest";
import { countCapitals } from "./capitalWords.js";

describe("countCapitals", () => {
  it("counts words of two to eight capitals that stand apart", () => {
    const counts = countCapitals(["UBND tỉnh, UBND xã; HĐND", "A, QĐ-TTg, ABCDEFGHI, 12NQ", "UBND"]);
    expect([...counts]).toEqual([
      ["UBND", 3],
      ["HĐND", 1],
      ["QĐ", 1],
    ]);
  });

  it("counts beside what the table doesn't have", () => {
    expect([...countCapitals(["UBND 漢字 MTTQ"])]).toEqual([
      ["UBND", 1],
      ["MTTQ", 1],
    ]);
  });
});
