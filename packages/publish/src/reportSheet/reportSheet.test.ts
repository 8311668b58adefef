import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../xlsx/xlsxFile.js";
import { type FilledCell, readFilledForm } from "./filled.js";
import { type ReportForm, reportWorkbook } from "./form.js";

const figureAnswer = {
  value: 71.5,
  status: "estimated",
  missing: null,
  note: null,
  numerator: null,
  denominator: null,
} as const;

const form: ReportForm = {
  reportId: "01900000-0000-7000-8000-000000000001",
  change: 7,
  unit: "Sở Y tế",
  title: "Báo cáo kết quả thực hiện (năm 2026)",
  dueOn: "2026-12-15",
  figures: [
    {
      key: "figure:a:-:-",
      revision: 2,
      name: "Tỷ lệ hộ dùng nước sạch",
      measure: "%",
      target: "72",
      last: 70,
      decimals: 1,
      answer: figureAnswer,
    },
  ],
  tasks: [{ key: "task:t", revision: 0, text: "Xét nghiệm nước", due: "31/12/2026", answer: null }],
  funding: [],
  sources: [],
  programmes: [],
  texts: [{ key: "section:chi-dao", revision: 1, title: "Chỉ đạo", text: '=HYPERLINK("x")' }],
  difficulties: [{ key: "difficulty:moi-1", revision: 0, text: "" }],
  proposals: [],
};

const text = (value: string): FilledCell => ({ kind: "text", text: value, number: null });
const number = (value: number): FilledCell => ({ kind: "number", text: `${value}`, number: value });

describe("a report's form", () => {
  it("goes out protected, with open cells, lists and hidden keys; text is never a formula", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await writeXlsx(reportWorkbook(form))) as never);
    const sheet = book.getWorksheet("Chỉ tiêu");
    expect(sheet?.getColumn(1).hidden).toBe(true);
    const rows = [...Array(12).keys()].map((row) => row + 1);
    const row = rows.find((each) => sheet?.getCell(each, 1).value === "figure:a:-:-") ?? 0;
    expect(sheet?.getCell(row, 7).protection?.locked).toBe(false);
    expect(sheet?.getCell(row, 3).protection?.locked ?? true).toBe(true);
    expect(sheet?.getCell(row, 8).dataValidation?.type).toBe("list");
    expect([sheet?.getCell(row, 7).value, sheet?.getCell(row, 8).value]).toEqual([71.5, "Số ước"]);
    const texts = book.getWorksheet("Nội dung");
    expect(rows.map((each) => texts?.getCell(each, 4).value)).toContain('=HYPERLINK("x")');
    expect(book.worksheets.map(({ name }) => name)).not.toContain("Kinh phí");
  });

  it("comes back as entries by key, with words as codes", () => {
    const rows = new Map([
      [3, new Map([[1, text("Mã")]])],
      [
        4,
        new Map([
          [1, text("figure:a:-:-")],
          [2, number(2)],
          [7, number(73)],
          [8, text("số ước")],
          [10, text("ok")],
        ]),
      ],
    ]);
    expect(readFilledForm([{ name: "Chỉ tiêu", rows }])).toEqual({
      fields: [
        {
          key: "figure:a:-:-",
          kind: "figures",
          revision: 2,
          entries: { value: 73, status: "estimated", missing: null, note: "ok" },
          where: "Chỉ tiêu!4",
        },
      ],
      errors: [],
    });
  });

  it("tells each cell that isn't an answer: formulas, words that aren't offered, text for numbers, rows twice", () => {
    const row = (value: FilledCell, status: FilledCell) =>
      new Map([
        [1, text("figure:a:-:-")],
        [7, value],
        [8, status],
      ]);
    const rows = new Map([
      [4, row({ kind: "formula", text: "9", number: 9 }, text("Chắc chắn"))],
      [5, row(number(1), text("Số ước"))],
    ]);
    const { errors } = readFilledForm([{ name: "Chỉ tiêu", rows }]);
    expect(errors.map(({ where }) => where)).toEqual(["Chỉ tiêu!G4", "Chỉ tiêu!H4", "Chỉ tiêu!5"]);
    expect(errors[0]?.message.vi).toContain("công thức");
  });

  it.each([
    ["1.234,5", 1234.5],
    ["12,5", 12.5],
    ["1234.5", 1234.5],
    ["-3", -3],
    ["1.200", 1200],
  ])("reads %s that was typed as text as %d", (typed, value) => {
    const rows = new Map([
      [
        4,
        new Map([
          [1, text("figure:a:-:-")],
          [7, text(typed)],
        ]),
      ],
    ]);
    expect(readFilledForm([{ name: "Chỉ tiêu", rows }]).fields[0]?.entries.value).toBe(value);
  });
});
