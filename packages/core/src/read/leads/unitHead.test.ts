import { describe, expect, it } from "vitest";
import { opensWithUnit } from "./unitHead.js";

describe("opensWithUnit", () => {
  it.each([
    "Sở Y tế rà soát",
    "Đài Phát thanh và Truyền hình tỉnh mở chuyên mục",
    "Thanh tra tỉnh kiểm tra",
    "các sở, ban, ngành",
    "UBND các xã, phường",
    "BHXH tỉnh mở rộng đối tượng",
    "Công chức Văn hóa - Xã hội theo dõi",
    "SỞ TÀI CHÍNH",
  ])("%s", (text) => {
    expect(opensWithUnit(text)).toBe(true);
  });

  it.each([
    "Ban hành quy chế",
    "Báo cáo kết quả",
    "Hội nghị tổng kết",
    "Bộ tiêu chí xã nông thôn mới",
    "Các chính sách hỗ trợ",
    "Phòng, chống thiên tai",
    "Tổ chức hội thi",
    "Thường trực chữa cháy",
    "Đoàn kết toàn dân",
    "TỔ CHỨC THỰC HIỆN",
    "",
  ])("not: %s", (text) => {
    expect(opensWithUnit(text)).toBe(false);
  });
});
