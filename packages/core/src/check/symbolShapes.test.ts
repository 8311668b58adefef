import { describe, expect, it } from "vitest";
import { expectedIssuer, slippedSymbol } from "./issuerSymbols.js";
import { expectedNumber } from "./symbolShapes.js";

describe("the shape of a number", () => {
  it.each([
    ["27/NQ-TW", "27-NQ/TW"],
    ["28-TW/NQ", "28-NQ/TW"],
    ["163/QĐTTg", "163/QĐ-TTg"],
    ["77-KH/UBND", "77/KH-UBND"],
    ["09/2021/NQHĐND", "09/2021/NQ-HĐND"],
  ])("%s should be %s", (printed, right) => expect(expectedNumber(printed)).toBe(right));

  it.each(["27-NQ/TW", "163/QĐ-TTg", "812/UBND-NC", "30-TB/TGV", "72/2025/QH15", "05/2019/QĐ-UBND"])(
    "%s is right, or nothing is known of it",
    (printed) => expect(expectedNumber(printed)).toBeUndefined(),
  );
});

describe("the agency in a symbol", () => {
  it("says who issues", () => {
    expect(expectedIssuer("TTg", "Chính phủ", "Quyết định")).toBe("Thủ tướng Chính phủ");
    expect(expectedIssuer("TU", "Ban Bí thư", "Chỉ thị")).toContain("Tỉnh ủy");
    expect(expectedIssuer("TW", "Ban Chấp hành Trung ương", "Chỉ thị")).toContain("Ban Bí thư");
  });

  it("says nothing where they agree or the name isn't known", () => {
    expect(expectedIssuer("TW", "Bộ Chính trị", "Nghị quyết")).toBeUndefined();
    expect(expectedIssuer("TU", "Ban Thường vụ Tỉnh ủy", "Kế hoạch")).toBeUndefined();
    expect(expectedIssuer("CP", "Hội đồng thi", "Nghị định")).toBeUndefined();
  });

  it("knows slips of a ministry's symbol, and the short forms that were in use", () => {
    const ministry = "Bộ Lao động - Thương binh và Xã hội";
    expect(slippedSymbol("LĐTBOXH", ministry)).toBe("LĐTBXH");
    expect(slippedSymbol("LĐTBXH", ministry)).toBeUndefined();
    expect(slippedSymbol("BNN", "Bộ Nông nghiệp và Phát triển nông thôn")).toBeUndefined();
  });
});
