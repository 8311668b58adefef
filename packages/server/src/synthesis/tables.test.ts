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

  it("have the titles of goals across the whole table, and figures as numbers", () => {
    const rows = sheetOf(/^Kết quả thực hiện các chỉ tiêu/u)?.rows ?? [];
    expect(rows[0]).toMatchObject({
      isAcross: true,
      cells: [expect.stringMatching(/^Mục tiêu 1: /u), null, null, null, null, null, null, null, null, null],
    });
    expect(rows[2]?.cells.slice(3, 6)).toEqual([5.2, 4.1, 4.3]);
  });
});
