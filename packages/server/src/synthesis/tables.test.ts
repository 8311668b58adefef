import { synthesise } from "@lotrinh/core/synthesis/synthesise";
import { makeRound } from "@lotrinh/core/synthesis/testing/round";
import { describe, expect, it } from "vitest";
import { tablesWorkbook } from "./tables.js";

describe("the tables of a report as a workbook", () => {
  const { sheets } = tablesWorkbook(synthesise(makeRound()), "2025-12-14");
  const sheetOf = (title: RegExp) => sheets.find(({ heading }) => title.test(heading?.[0] ?? ""));

  it("have formulas where a total is a total", () => {
    const total = sheetOf(/^Kinh phí/u)?.rows.at(-1);
    expect(total?.cells.slice(2)).toEqual([{ sumOf: [0, 2] }, { sumOf: [0, 2] }, "79,6%"]);
  });

  it("have a formula for each group's total, and the whole counts nothing twice", () => {
    const rows = sheetOf(/^Kinh phí theo chương trình, nguồn/u)?.rows ?? [];
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ["1. Chương trình mục tiêu quốc gia giảm nghèo bền vững", null, null],
      ["Ngân sách trung ương", 10_500.5, 8_400],
      ["Ngân sách tỉnh", 1_200, 1_100],
      ["Cộng", { sumOf: [1, 2] }, { sumOf: [1, 2] }],
      ["2. Đề án phát triển y tế cơ sở", null, null],
      ["Chưa nêu nguồn", 950, "-"],
      ["Tổng cộng", { sumOf: [0, 5] }, { sumOf: [0, 5] }],
    ]);
  });

  it("have the titles of goals across the whole table, and figures as numbers", () => {
    const rows = sheetOf(/^Kết quả thực hiện các chỉ tiêu/u)?.rows ?? [];
    expect(rows[0]).toMatchObject({
      isAcross: true,
      cells: [expect.stringMatching(/^Mục tiêu 1: /u), null, null, null, null, null, null, null, null, null],
    });
    expect(rows[2]?.cells.slice(3, 6)).toEqual([5.2, 4.1, 4.3]);
  });
});
