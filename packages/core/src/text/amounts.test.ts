import { describe, expect, it } from "vitest";
import { findAmounts } from "./amounts.js";

describe("findAmounts", () => {
  it.each([
    ["tổng kinh phí 1.250 tỷ đồng", [1_250e9]],
    ["350 triệu đồng/năm", [350e6]],
    ["2,5 tỷ và 500.000 đồng", [2.5e9, 500_000]],
    ["12,345 nghìn tỷ đồng", [12.345e12]],
    ["khoảng 100.000 đ", [100_000]],
    ["20 triệu lượt khách, 15 người, năm 2025", []],
    ["45 ngàn đồng", [45_000]],
    ["68 tỷ 400 triệu đồng", [68.4e9]],
    ["68 tỷ đồng, 400 triệu đồng", [68e9, 400e6]],
  ])("reads %j", (text, expected) => {
    expect(findAmounts(text).map((a) => a.value)).toEqual(expected);
  });
});
