import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slips } from "./slips.js";
import { fixedPairs, rightPairs, spellingOf } from "./slipWords.js";
import { subjectOf } from "./subject.js";

function slipsOf(text: string): readonly string[] {
  const lines = text.normalize("NFC").split("\n");
  const subject = subjectOf("a", { format: "text", lines, pages: null, blocks: null, notices: [] });
  return slips(subject).map(({ printed, likely }) => `${printed} → ${likely}`);
}

describe("slips", () => {
  it("finds a fixed pair with other diacritics, in the case it is printed in", () => {
    expect(slipsOf("Thực đẩy chuyên đổi số")).toEqual(["Thực đẩy → Thúc đẩy", "chuyên đổi → chuyển đổi"]);
    expect(slipsOf("CÁC ĐƠN VỊ XÂY DỤNG")).toEqual(["XÂY DỤNG → XÂY DỰNG"]);
  });

  it("lets neighbours explain", () => {
    for (const text of [
      "hình thức đẩy mạnh",
      "vượt chỉ tiêu chi trả",
      "thanh toán điện tử",
      "bắt đầu từ năm nay",
    ])
      expect(slipsOf(text)).toEqual([]);
  });

  it("leaves names, addresses and other spellings alone", () => {
    for (const text of ["phường An Bình, tỉnh Hòa An", "ke hoach 2026", "văn hoá, kĩ thuật, tỉ lệ, xử lí"])
      expect(slipsOf(text)).toEqual([]);
  });

  it("takes every right pair for right", () => {
    for (const pair of fixedPairs.values())
      expect(rightPairs.has(pair.split(" ").map(spellingOf).join(" "))).toBe(true);
  });

  it("never fails, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => void slipsOf(text)),
      { numRuns: 50 },
    );
  });
});
