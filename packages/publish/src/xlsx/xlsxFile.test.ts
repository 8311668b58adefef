import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { partText } from "../testing/xml.js";
import { sheetNames } from "./sheetNames.js";
import type { Sheet, Workbook } from "./workbook.js";
import { writeXlsx } from "./xlsxFile.js";

const indicators: Sheet = {
  name: "Biểu 01",
  heading: ["BIỂU TỔNG HỢP CHỈ TIÊU", "Năm 2025"],
  columns: [
    { title: "Mã", type: "text", width: 8, isHidden: true },
    { title: "Chỉ tiêu", type: "text", width: 40 },
    { title: "2024", group: "Kết quả", type: "number", measure: "người", width: 12, isTotalled: true },
    {
      title: "2025",
      group: "Kết quả",
      type: "number",
      width: 12,
      isTotalled: true,
      input: { min: 0, max: 100 },
    },
    { title: "Tình trạng", type: "text", width: 16, input: { choices: ["Chính thức", 'Ước, "tính"'] } },
    { title: "Ngày chốt", type: "date", width: 12 },
  ],
  rows: [
    { isBold: true, cells: ["g", "Nhóm A", { sumOf: [1, 2] }, { sumOf: [1, 2] }] },
    { cells: ["1", "Trong tỉnh", 0.1, 10, "Chính thức", "2025-12-14"] },
    { cells: ["2", "Ngoài tỉnh", 0.2, "*", null, "giữa tháng 12"] },
    { cells: ["3", "Khác", 5, null] },
  ],
  totalLabel: "Tổng cộng",
  notes: ["Số liệu năm 2025 là ước thực hiện."],
  isProtected: true,
};
const book = (...sheets: readonly Sheet[]): Workbook => ({ title: "Biểu", date: "2026-01-09", sheets });

async function reopened(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const opened = new ExcelJS.Workbook();
  const bytes = await writeXlsx(workbook);
  await opened.xlsx.load(new Uint8Array(bytes).buffer);
  return opened;
}

async function firstSheet(workbook: Workbook): Promise<ExcelJS.Worksheet> {
  const sheet = (await reopened(workbook)).worksheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("a table as .xlsx", () => {
  it("sums by formulas, each figure once although group rows are sums too", async () => {
    const sheet = await firstSheet(book(indicators));
    expect(sheet.getCell("C6").value).toEqual({ formula: "SUM(C7:C8)", result: 0.3 });
    expect(sheet.getCell("C10").value).toEqual({ formula: "SUM(C7:C9)", result: 5.3 });
    expect(sheet.getCell("B10").value).toBe("Tổng cộng");
  });

  it("keeps text that stands among numbers and dates as text", async () => {
    const sheet = await firstSheet(book(indicators));
    expect(sheet.getCell("D8").value).toBe("*");
    expect(sheet.getCell("F8").value).toBe("giữa tháng 12");
    expect(sheet.getCell("F7").value).toEqual(new Date("2025-12-14T00:00:00Z"));
    expect(sheet.getCell("F7").numFmt).toBe("[$-42A]dd/mm/yyyy");
  });

  it("prints over pages: head rows repeated and frozen, A4 fitted in width", async () => {
    const sheet = await firstSheet(book(indicators));
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printArea).toBe("A1:F11");
    expect(sheet.pageSetup.printTitlesRow).toBe("4:5");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 5 });
  });

  it("states the height of rows that need more than one line, and leaves the others to grow", async () => {
    const long = "Tỷ lệ dân số được cung cấp nước sạch qua hệ thống cấp nước tập trung tại khu vực nông thôn";
    const columns = [{ title: "Chỉ tiêu", type: "text", width: 40, measure: "x" }] as const;
    const sheet = await firstSheet(
      book({ name: "a", columns, rows: [{ cells: [long] }, { cells: ["ngắn"] }] }),
    );
    expect(sheet.getRow(1).height).toBeGreaterThan(30);
    expect(sheet.getRow(2).height).toBeGreaterThanOrEqual(2 * 15);
    expect(sheet.getRow(2).height).toBeLessThanOrEqual(3 * 18);
    expect(sheet.getRow(3).height).toBeUndefined();
  });

  it("groups columns under a common title and hides those for ids", async () => {
    const sheet = await firstSheet(book(indicators));
    expect(sheet.getCell("C4").value).toBe("Kết quả");
    expect(sheet.getCell("D4").master.address).toBe("C4");
    expect(sheet.getCell("C5").value).toBe("2024\n(người)");
    expect(sheet.getColumn(1).hidden).toBe(true);
  });

  it("a form: only input cells are open, with limits and lists", async () => {
    const opened = await reopened({ ...book(indicators), stamp: { round: "r1", version: "3" } });
    const sheet = opened.worksheets[0];
    expect(sheet?.getCell("D9").protection.locked).toBe(false);
    expect(sheet?.getCell("C9").protection?.locked ?? true).toBe(true);
    expect(sheet?.getCell("D9").dataValidation).toMatchObject({ type: "decimal", formulae: [0, 100] });
    expect(sheet?.getCell("E9").dataValidation.formulae).toEqual(["'_danh_muc'!$A$1:$A$2"]);
    expect(opened.getWorksheet("_danh_muc")?.getCell("A2").value).toBe('Ước, "tính"');
    expect(opened.getWorksheet("_lotrinh")?.getCell("A2").value).toBe("version");
    expect(opened.getWorksheet("_lotrinh")?.getCell("B2").value).toBe("3");
    expect(opened.getWorksheet("_lotrinh")?.state).toBe("veryHidden");
  });

  it("states limits once for each stretch of rows, without overlap", async () => {
    const input = { min: 0 };
    const rows = Array.from({ length: 12 }, (_, i) => ({
      cells: [i === 4 ? { value: null, input: null } : i],
    }));
    const columns = [{ title: "a", type: "number", width: 9, input }] as const;
    const xml = partText(await writeXlsx(book({ name: "a", columns, rows })), "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/sqref="([A-Z0-9:]+:[A-Z0-9]+)"/g)].map(([, range]) => range)).toEqual([
      "A2:A5",
      "A7:A13",
    ]);
  });

  it("gives the same bytes for the same content at any time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-09") });
    const first = await writeXlsx({ ...book(indicators), stamp: { round: "r1" } });
    vi.setSystemTime(new Date("2030-06-01"));
    expect(Buffer.compare(first, await writeXlsx({ ...book(indicators), stamp: { round: "r1" } }))).toBe(0);
    vi.useRealTimers();
  });

  it("writes a table without rows, without columns, without heading", async () => {
    for (const sheet of [
      { ...indicators, rows: [] },
      { name: "", columns: [], rows: [] },
      { name: "x", columns: [{ title: "A", type: "text", width: 5 }], rows: [{ cells: [] }] },
    ] satisfies readonly Sheet[])
      expect((await firstSheet(book(sheet))).rowCount).toBeGreaterThanOrEqual(0);
  });
});

describe("text that would be a formula", () => {
  it.each([
    "=1+1",
    '=HYPERLINK("http://x.test","bấm")',
    "+84",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "=cmd|' /C calc'!A0",
  ])("%j stays text, also when it is edited", async (text) => {
    const sheet = await firstSheet(
      book({
        name: "a",
        columns: [
          { title: "=A1", type: "text", width: 9 },
          { title: "b", type: "number", width: 9 },
        ],
        rows: [{ cells: [text, text] }],
      }),
    );
    for (const address of ["A2", "B2"]) {
      expect(sheet.getCell(address).type).toBe(ExcelJS.ValueType.String);
      expect(sheet.getCell(address).numFmt).toBe("@");
    }
    expect(sheet.getCell("A1").type).toBe(ExcelJS.ValueType.String);
  });

  it("any text comes back as a string, never as a formula", async () => {
    const texts = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const sheet = await firstSheet(
          book({
            name: values[0] ?? "",
            columns: [{ title: "a", type: "text", width: 9 }],
            rows: values.map((value) => ({ cells: [value] })),
          }),
        );
        sheet.eachRow((row) => {
          expect(row.getCell(1).type).toBe(ExcelJS.ValueType.String);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("sheetNames", () => {
  it("keeps names apart and within what Excel accepts", () => {
    const long = "Biểu tổng hợp chỉ tiêu phát triển bền vững";
    expect(sheetNames(["A/B:C", "a b c", "", long, long])).toEqual(
      [
        "A B C",
        "a b c (2)",
        "Biểu 3",
        "Biểu tổng hợp chỉ tiêu phát triể",
        "Biểu tổng hợp chỉ tiêu phát (2)",
      ].map((name) => name.slice(0, 31).trim()),
    );
  });
});
