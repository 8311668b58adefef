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

  it("finds by the lexicon what one slip turns into a compound, where no neighbour explains it", () => {
    expect(slipsOf("Giải quyết việc làm cho lao dộng nông thôn")).toEqual(["lao dộng → lao động"]);
    expect(slipsOf("Phòng, chống sạt lỡ bờ sông")).toEqual(["sạt lỡ → sạt lở"]);
  });

  it("finds a word that fell out of a set phrase", () => {
    expect(slipsOf("Ủy ban nhân huyện giao phòng Văn hóa")).toEqual(["Ủy ban nhân → Ủy ban nhân dân"]);
    expect(slipsOf("bảo đảm an toàn thông, tạo niềm tin cho dân")).toEqual([
      "an toàn thông → an toàn thông tin",
    ]);
  });

  it("joins a broken syllable and takes apart two joined ones", () => {
    expect(slipsOf("các huy ện, thị xã trong tỉnh")).toEqual(["huy ện → huyện"]);
    expect(slipsOf("tổ chức triểnkhai kế hoạch đọc sách")).toEqual(["triểnkhai → triển khai"]);
  });

  it("finds phrases printed twice", () => {
    expect(slipsOf("mở phòng đọc sách phòng đọc sách ở xã")).toEqual([
      "phòng đọc sách phòng đọc sách → phòng đọc sách",
    ]);
  });

  it("believes the document: what it prints elsewhere between the same neighbours, and what it prints often", () => {
    const often = Array.from({ length: 6 }, () => "các nước khối ASEAN tham gia.").join("\n\n");
    expect(slipsOf(`${often}\n\nHội nghị các nước khôi ASEAN họp.`)).toEqual(["khôi → khối"]);
  });

  it("leaves abbreviations of two letters alone", () => {
    const often = Array.from({ length: 12 }, () => "TT thôn có trang, TT xã có điện.").join("\n\n");
    expect(slipsOf(`${often}\n\nNghị quyết của TW Đảng.`)).toEqual([]);
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
