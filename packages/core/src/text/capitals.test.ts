import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendCapitals } from "./capitals.js";

describe("mendCapitals", () => {
  it.each([
    ["ủY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"],
    ["TỉNH BìNH LONG Hạ", "TỈNH BÌNH LONG HẠ"],
    ["QUYếT ĐịNH", "QUYẾT ĐỊNH"],
    ["KT. CHủ TịCH Nguyễn Văn Tạo", "KT. CHỦ TỊCH Nguyễn Văn Tạo"],
  ])("%s → %s", (printed, expected) => expect(mendCapitals(printed)).toBe(expected));

  it.each(["Số: 5/KH-UBND", "Nguyễn Thị Ấn", "UBND tỉnh", "Sở Y tế", "ĐỀ ÁN", "Phó Bí thư"])(
    "leaves %s",
    (printed) => expect(mendCapitals(printed)).toBe(printed),
  );

  it("keeps the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => mendCapitals(text).length === text.length),
    );
  });
});
