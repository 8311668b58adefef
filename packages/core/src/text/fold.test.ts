import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldLetters } from "./fold.js";

/** The rules that the tables stand for. */
const byRules = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase();

describe("fold", () => {
  it.each([
    ["Sở Lao động - Thương binh và Xã hội", "so lao dong thuong binh va xa hoi"],
    ["  ỦY BAN  NHÂN DÂN… ", "uy ban nhan dan"],
    ["12/KH-UBND", "12 kh ubnd"],
    ["“Nghĩa trang”", "nghia trang"],
    ["", ""],
  ])("%j is %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("keeps the length of Vietnamese text, so that offsets carry over", () => {
    const text = "Đến năm 2030, tỷ lệ hộ nghèo đa chiều còn dưới 3,5% (giảm 1%/năm).";
    expect(foldLetters(text)).toHaveLength(text.length);
  });

  it("folds any text as the rules do, decomposed letters, Greek and emoji too", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom("ΟΔΟΣ", "İ", "e\u0301", "ﬁ", "Ỹ"),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldLetters(text)).toBe(byRules(text));
        expect(fold(text)).toBe(
          byRules(text)
            .replace(/[^\p{L}\p{N}]+/gu, " ")
            .trim(),
        );
      }),
    );
  });
});
