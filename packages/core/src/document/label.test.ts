import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLabel } from "./label.js";

const read = (text: string) => {
  const label = parseLabel(text);
  return label === null ? null : [label.form, label.value, text.slice(label.end)];
};

describe("parseLabel", () => {
  it.each([
    ["Phần I: Tình hình chung", "part", "I", "Tình hình chung"],
    ["Chương II", "chapter", "II", ""],
    ["Điều 1. Ban hành kèm theo", "article", "1", "Ban hành kèm theo"],
    ["Điều 2. Quyết định này có hiệu lực", "article", "2", "Quyết định này có hiệu lực"],
    ["IV. TỔ CHỨC THỰC HIỆN", "roman", "IV", "TỔ CHỨC THỰC HIỆN"],
    ["II/ MỤC TIÊU", "roman", "II", "MỤC TIÊU"],
    ["1. Mục đích", "arabic", "1", "Mục đích"],
    ["1- Tăng cường sự lãnh đạo", "arabic", "1", "Tăng cường sự lãnh đạo"],
    ["2-Nâng cao chất lượng", "arabic", "2", "Nâng cao chất lượng"],
    ["1.2. Yêu cầu", "decimal", "1.2", "Yêu cầu"],
    ["1.1.1. Đối với cấp tỉnh", "decimal", "1.1.1", "Đối với cấp tỉnh"],
    ["a) Sở Y tế", "letter", "a", "Sở Y tế"],
    ["đ. Các sở còn lại", "letter", "đ", "Các sở còn lại"],
    ["(1) Mục tiêu 1.1", "bracket", "1", "Mục tiêu 1.1"],
    ["- Xây dựng kế hoạch", "dash", "", "Xây dựng kế hoạch"],
    ["– Xây dựng kế hoạch", "dash", "", "Xây dựng kế hoạch"],
    ["+ Tập huấn", "plus", "", "Tập huấn"],
    ["Phụ lục II", "annex", "II", ""],
    ["PHỤ LỤC", "annex", "", ""],
  ])("%s", (text, form, value, rest) => {
    expect(read(text)).toEqual([form, value, rest]);
  });

  it("skips a bullet that a scanner put before the real label", () => {
    expect(read("- + Tập huấn")).toEqual(["plus", "", "Tập huấn"]);
    expect(read("- a. Giám sát")).toEqual(["letter", "a", "Giám sát"]);
  });

  it.each([
    "57- NQ/TW ngày 22/12/2024",
    "57-NQ/TW của Bộ Chính trị",
    "24/KH-UBND ngày 14/8/2025 của UBND tỉnh",
    "11/QĐ-TTg và các văn bản hướng dẫn",
    "2026 - Năm",
    "Mục tiêu 1: Giảm nghèo",
    "Phần lớn các xã",
    "Phụ lục kèm theo Kế hoạch này",
    "15.11.2026 là hạn báo cáo",
    "1.250.000 đồng",
    "-18,8",
    "Điều kiện thực hiện",
    "Chương trình hành động",
    "Sở Y tế",
  ])("no label: %s", (text) => {
    expect(parseLabel(text)).toBeNull();
  });

  it("never throws, and the label ends inside the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const label = parseLabel(text);
        return label === null || (label.end > 0 && label.end <= text.length);
      }),
    );
  });
});
