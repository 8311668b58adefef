import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import { paragraphOf } from "../document/paragraph.js";
import { passageOf } from "../document/passage.js";
import { joinTables } from "./tables.js";
import { isDataTable, logicalText, ownText } from "./tables-rows.js";
import { mergedTable } from "./testing/samples.js";

const headings = ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2030", "Đơn vị theo dõi"];

function texts(tables: ReturnType<typeof joinTables>): readonly (readonly string[])[] {
  return tables.flatMap(({ rows, width }) =>
    rows.map((row) => Array.from({ length: width }, (_, at) => ownText(row, at))),
  );
}

describe("tables broken over pages are joined", () => {
  it("where the next page repeats the headings; the page number between them is no obstacle", () => {
    const tables = joinTables([
      mergedTable([headings, ["1", "Tỷ lệ đô thị hóa", "%", "45", "Sở Xây dựng"]]),
      paragraphOf(passageOf("7", 3)),
      mergedTable([headings, ["2", "Số xã có chợ", "xã", "60", "Sở Công Thương"]], 4),
    ]);
    expect(tables).toHaveLength(1);
    expect(texts(tables)).toEqual([
      ["1", "Tỷ lệ đô thị hóa", "%", "45", "Sở Xây dựng"],
      ["2", "Số xã có chợ", "xã", "60", "Sở Công Thương"],
    ]);
  });

  it("where it has none, or an empty row in their place", () => {
    const tables = joinTables([
      mergedTable([headings, ["1", "Tỷ lệ đô thị hóa", "%", "45", "Sở Xây dựng"]]),
      mergedTable(
        [
          ["", "", "", "", ""],
          ["2", "Số xã có chợ", "xã", "60", "Sở Công Thương"],
        ],
        4,
      ),
    ]);
    expect(texts(tables)).toHaveLength(2);
    expect(tables[0]?.span).toEqual({ line: 1, endLine: 5 });
  });

  it("a sentence that the break cuts is mended, and the row says so", () => {
    const [table] = joinTables([
      mergedTable([headings, ["1", "Tỷ lệ dân số đô thị được cung cấp", "%", "45", "Sở Xây"]]),
      mergedTable(
        [headings, ["", "nước sạch", "", "", "dựng"], ["2", "Số xã có chợ", "xã", "60", "Sở Công Thương"]],
        4,
      ),
    ]);
    const row = table?.rows[0];
    expect(row && logicalText(row, 1)).toBe("Tỷ lệ dân số đô thị được cung cấp nước sạch");
    expect(row && logicalText(row, 4)).toBe("Sở Xây dựng");
    expect(row?.span).toEqual({ line: 1 + 1, endLine: 5 });
    expect(row?.confidence.reasons).toEqual(["row-joined"]);
    expect(table?.rows).toHaveLength(2);
  });

  it("headings typed again in the middle are no row", () => {
    const [table] = joinTables([
      mergedTable([
        headings,
        ["1", "Tỷ lệ đô thị hóa", "%", "45", "Sở Xây dựng"],
        headings,
        ["2", "Số xã có chợ", "xã", "60", ""],
      ]),
    ]);
    expect(table?.rows).toHaveLength(2);
  });

  it("only the end of a name above the next number belongs to the row before", () => {
    const [table] = joinTables([
      mergedTable([headings, ["1", "Số trạm quan trắc theo quy hoạch", "trạm", "45", "Sở Xây dựng"]]),
      mergedTable(
        [headings, ["", "Lam Giang (đợt 2)", "", "", ""], ["2", "Số xã có chợ", "xã", "60", ""]],
        4,
      ),
    ]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.rows[0]?.cells[1]?.paragraphs).toHaveLength(2);
  });

  it("a cell may go on at the head of a row of its own", () => {
    const tables = joinTables([
      mergedTable([headings, ["1", "Số căn hộ", "căn", "450", "Sở Xây"]]),
      mergedTable([headings, ["2", "Số nhà tạm phải xóa", "nhà", "60", "dựng"]], 4),
    ]);
    expect(texts(tables).map((row) => row[4])).toEqual(["Sở Xây dựng", ""]);
  });

  it("an extra empty column changes nothing; a group's title between the pieces becomes a row", () => {
    const [table] = joinTables([
      mergedTable([headings, ["1", "Tỷ lệ đô thị hóa", "%", "45", "Sở Xây dựng"]]),
      paragraphOf(passageOf("Mục tiêu 2: Nông thôn đáng sống", 3)),
      mergedTable(
        [
          ["", "", "", "", "", ""],
          ["2", "Số xã có chợ", "xã", "60", "Sở Công Thương", ""],
        ],
        4,
      ),
    ]);
    expect(table?.width).toBe(5);
    expect(table?.rows.map(({ paragraph }) => paragraph)).toEqual([false, true, false]);
    expect(table?.rows[2] && ownText(table.rows[2], 4)).toBe("Sở Công Thương");
  });

  it("a row that lost cells keeps its last text, over the columns it may have covered", () => {
    const years = ["Chỉ tiêu", "Đơn vị tính", "Năm 2020", "Năm 2025", "Năm 2030"];
    const [table] = joinTables([
      mergedTable([years, ["Số trạm quan trắc", "trạm", "2", "4", "6"]]),
      mergedTable([["Diện tích rừng", "ha", "", "Duy trì như hiện nay"]], 4),
    ]);
    const row = table?.rows[1];
    expect(row?.cells[3]?.colSpan).toBe(2);
    expect(row && logicalText(row, 4)).toBe("Duy trì như hiện nay");
    expect(row?.confidence.reasons).toEqual(["column-shifted"]);
  });
});

describe("large tables", () => {
  it("are joined in time that grows with their rows, ragged ones too", () => {
    const wide = Array.from({ length: 60 }, (_, at) => `Năm ${2000 + at}`);
    const time = (rows: number) => {
      const table = mergedTable([wide, ...Array.from({ length: rows }, (_, at) => [`${at}`, "x"])]);
      return processorTime(() => joinTables([table]), 3);
    };
    time(500);
    expect(time(8000)).toBeLessThan(12 * Math.max(time(1000), 20));
  });
});

describe("tables stay apart", () => {
  it("with other headings, or with text between them", () => {
    const other = mergedTable(
      [
        ["TT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Mở lớp", "Sở Nội vụ"],
      ],
      9,
    );
    const first = mergedTable([headings, ["1", "Tỷ lệ đô thị hóa", "%", "45", "Sở Xây dựng"]]);
    expect(joinTables([first, other])).toHaveLength(2);
    const again = mergedTable([headings, ["1", "Tỷ lệ hộ nghèo", "%", "1", "Sở Nông nghiệp"]], 9);
    expect(joinTables([first, paragraphOf(passageOf("PHỤ LỤC II", 7)), again])).toHaveLength(2);
  });

  it("a letterhead set as a table holds no data", () => {
    const [table] = joinTables([
      mergedTable([["ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]),
    ]);
    expect(table && isDataTable(table)).toBe(false);
  });
});
