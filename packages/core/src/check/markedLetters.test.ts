import { describe, expect, it } from "vitest";
import { hasMarkedLetter } from "./markedLetters.js";

describe("hasMarkedLetter", () => {
  it("tells as the pattern does, of every code unit but s, which the pattern takes for the long s", () => {
    const pattern = /[à-ỹđ]/iu;
    const otherwise: number[] = [];
    for (let code = 0; code < 0x10000; code += 1) {
      const text = `a ${String.fromCharCode(code)}.`;
      if (hasMarkedLetter(text) !== pattern.test(text)) otherwise.push(code);
    }
    expect(String.fromCharCode(...otherwise)).toBe("Ss");
  });
});
