import type { Block, Cell, Paragraph, Table } from "@lotrinh/core/document/block";
import { passageOf } from "@lotrinh/core/document/passage";
import { describe, expect, it } from "vitest";
import { rangeOf } from "./highlight.js";
import { isLayoutTable, letterheadEnd, splitLetterhead } from "./letterhead.js";
import { paperRows, rowOfLine } from "./rows.js";
import { columnShares, segmentTable } from "./segment.js";

const paragraph = (text: string, line = 1): Paragraph => ({
  kind: "paragraph",
  passage: passageOf(text, line),
  style: {},
  label: null,
});

const cell = (column: number, text: string, rowSpan = 1): Cell => ({
  column,
  colSpan: 1,
  rowSpan,
  paragraphs: text === "" ? [] : [paragraph(text)],
});

function tableOf(rows: readonly (readonly Cell[])[], line = 1): Table {
  return {
    kind: "table",
    span: { line, endLine: line + rows.length - 1 },
    width: 2,
    rows: rows.map((cells, at) => ({ span: { line: line + at, endLine: line + at }, cells, header: false })),
  };
}

const longTable = tableOf(
  Array.from({ length: 30 }, (_, at) => (at === 0 ? [cell(0, "gộp", 30), cell(1, "0")] : [cell(1, `${at}`)])),
  5,
);

describe("paperRows", () => {
  const blocks: (Block | undefined)[] = [paragraph("a"), longTable, undefined];
  const rows = paperRows(3, blocks, 0);

  it("lays tables out in stretches and holds places for what is on its way", () => {
    expect(rows.map(({ kind }) => kind)).toEqual(["paragraph", "table", "table", "table", "waiting"]);
  });

  it("finds the stretch of a table that holds a line", () => {
    const index = { lines: [1, 5, 40], kinds: "ptp", sizes: [1, 1, 1] };
    expect(rowOfLine(rows, index, blocks, 1)).toBe(0);
    expect(rowOfLine(rows, index, blocks, 20)).toBe(2);
    expect(rowOfLine(rows, index, blocks, 400)).toBe(4);
  });
});

describe("segmentTable", () => {
  it("cuts merged cells at both ends and keeps the grid", () => {
    const first = segmentTable(longTable, 0, 12)[0]?.cells[0];
    expect(first).toMatchObject({ rowSpan: 12, continued: false });
    const second = segmentTable(longTable, 12, 24)[0]?.cells;
    expect(second?.map(({ continued, rowSpan }) => [continued, rowSpan])).toEqual([
      [true, 12],
      [false, 1],
    ]);
  });
});

describe("columnShares", () => {
  it("gives long texts more, and all of it together a hundred", () => {
    const [narrow = 0, wide = 0] = columnShares(tableOf([[cell(0, "1"), cell(1, "x".repeat(200))]]));
    expect(wide).toBeGreaterThan(4 * narrow);
    expect(narrow + wide).toBeCloseTo(100);
  });
});

describe("letterhead", () => {
  const lines = [
    "ỦY BAN NHÂN DÂN TỈNH AN SƠN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 12/KH-UBND",
    "An Sơn, ngày 05 tháng 3 năm 2026",
  ].map((text) => paragraph(text));

  it("ends with the date and splits in two columns", () => {
    expect(letterheadEnd([...lines, paragraph("KẾ HOẠCH")])).toBe(5);
    const { left, right } = splitLetterhead(lines);
    expect(left.map(({ passage }) => passage.text)).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH AN SƠN",
      "Số: 12/KH-UBND",
    ]);
    expect(right).toHaveLength(3);
  });

  it("is none where there is no motto", () => expect(letterheadEnd([paragraph("Kính gửi: các sở")])).toBe(0));

  it("knows a table that is only layout", () => {
    expect(
      isLayoutTable(tableOf([[cell(0, "UBND TỈNH"), cell(1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]])),
    ).toBe(true);
    expect(isLayoutTable(longTable)).toBe(false);
  });
});

describe("rangeOf", () => {
  const passage = {
    text: "một hai ba",
    marks: [
      { at: 0, line: 7 },
      { at: 4, line: 8 },
      { at: 8, line: 9 },
    ],
  };
  it("finds the words that come from the lines", () => {
    expect(rangeOf(passage, { line: 8, endLine: 8 })).toEqual({ from: 4, to: 8 });
    expect(rangeOf(passage, { line: 8, endLine: 99 })).toEqual({ from: 4, to: 10 });
    expect(rangeOf(passage, { line: 1, endLine: 2 })).toBeUndefined();
  });
});
