import { describe, expect, it } from "vitest";
import type { Chunk } from "./line.js";
import { begins, isCutBefore, isCutWord, opensByWords } from "./lineBreaks.js";

/** A line of 12 points whose letters are 6 points wide, from x to the right. */
function line(text: string, left = 0): Chunk {
  const first = /^\S+/.exec(text)?.[0].length ?? 0;
  const look = { y: 0, size: 12, bold: false, italic: false };
  return { text, left, right: left + 6 * text.length, firstWord: 6 * first, ...look };
}

describe("where a paragraph begins", () => {
  it.each(["- Sở Y tế", "1. Mục tiêu", "a) Hằng năm", "Điều 2. Tổ chức", "II. NHIỆM VỤ"])(
    "begins: %s",
    (text) => {
      expect(begins(text)).toBe(true);
    },
  );

  it.each(["71/NQ-CP ngày 03 tháng 4", "15/8/2027.", "- 2030 trên địa bàn tỉnh", "1.250 tỷ đồng"])(
    "goes on with a number or a date: %s",
    (text) => {
      expect(begins(text)).toBe(false);
    },
  );

  it("begins grounds, recipients, signatures and remarks by their words", () => {
    expect(opensByWords("của Chính phủ;", "Căn cứ Nghị quyết số 5/NQ-CP")).toBe(true);
    expect(opensByWords("theo đúng quy định.", "Căn cứ tình hình thực tế, các sở")).toBe(false);
    expect(opensByWords("hồ sơ điện tử", "Đơn vị chủ trì: Sở Nội vụ.")).toBe(true);
    expect(opensByWords("theo quy định./.", "Nơi nhận:")).toBe(true);
  });

  it("goes on with a hyphen inside a name, where the line before is full", () => {
    const cutBefore = (last: string, text: string, room: number): boolean =>
      isCutBefore(line(last), line(text), { left: 0, right: 6 * last.length + room }, false);
    expect(cutBefore("nhiệm vụ phát triển kinh tế", "- xã hội của tỉnh", 5)).toBe(true);
    expect(cutBefore("giao cho Sở Lao động", "- Thương binh và Xã hội", 5)).toBe(true);
    expect(cutBefore("các cơ quan thực hiện:", "- Sở Tư pháp", 5)).toBe(false);
    expect(cutBefore("phối hợp thực hiện", "- xã hội", 90)).toBe(false);
    expect(cutBefore("phát triển kinh tế, xã hội cho", "2. Nhiệm vụ", 5)).toBe(true);
  });

  it("glues words that a narrow cell cut, and only these", () => {
    const cut = (before: string, after: string): boolean =>
      isCutWord(line(before), line(after), { left: 0, right: 6 * before.length + 4 });
    expect(cut("đồng/ngườ", "i")).toBe(true);
    expect(cut("sàn/ngư", "ời")).toBe(true);
    expect(cut("ST", "T")).toBe(true);
    expect(cut("30/6/202", "7")).toBe(true);
    expect(cut("II", "I")).toBe(true);
    expect(cut("Mức", "độ")).toBe(false);
    expect(cut("CHỦ", "TRÌ")).toBe(false);
    expect(cut("2026", "2027")).toBe(false);
    expect(cut("thu", "ý")).toBe(false);
  });
});
