import { describe, expect, it } from "vitest";
import { findBlocks } from "../document/blocks.js";
import { inferColumns } from "./columns.js";
import type { ColumnKind } from "./columns-kinds.js";
import { mergedTable } from "./testing/samples.js";

/** Columns of the first table in a text, `kind` or `kind:year`. */
function columnsOf(text: string): readonly string[] {
  const table = findBlocks(text.split("\n")).find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("the sample has no table");
  return inferColumns(table).columns.map(({ kind, year }) => (year === null ? kind : `${kind}:${year}`));
}

function headed(headings: string, row: string): readonly string[] {
  return columnsOf(`| ${headings} |\n|${"---|".repeat(headings.split("|").length)}\n| ${row} |`);
}

describe("columns are told by their headings", () => {
  it("in task tables of many offices", () => {
    expect(
      headed(
        "STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm | Kinh phí | Ghi chú",
        "1 | Lập danh mục cầu yếu | Sở Xây dựng | Các xã | Quý II/2027 | Báo cáo | 200 triệu đồng | ",
      ),
    ).toEqual(["ordinal", "task", "lead", "coordinating", "due", "output", "funding", "note"]);
    expect(
      headed(
        "TT | Nhiệm vụ, giải pháp | Cơ quan thực hiện | Tiến độ | Kết quả đầu ra",
        "1 | Mở lớp | Sở Nội vụ | 2027 | Lớp học",
      ),
    ).toEqual(["ordinal", "task", "lead", "due", "output"]);
    expect(headed("Nhiệm vụ | Phân công trách nhiệm", "Mở lớp | Chủ trì: Sở Nội vụ")).toEqual([
      "task",
      "assigned",
    ]);
  });

  it("in indicator tables of a half year and the whole year, of which the whole is the year's value", () => {
    const kinds = headed(
      "TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2023 | 6 tháng 2024 | Cả năm 2024",
      "1 | Tỷ lệ hộ dùng nước máy | % | 60 | 62 | 65",
    );
    expect(kinds.at(-1)).toBe("milestone:2024");
    expect(kinds.filter((kind) => kind === "milestone:2024")).toHaveLength(1);
  });

  it("in indicator tables, with the years of value columns", () => {
    expect(
      headed(
        "TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 | Ước TH 2025 | Kế hoạch 2026 | Mục tiêu đến năm 2030 | Cơ quan theo dõi, đánh giá",
        "1 | Tỷ lệ hộ nghèo | % | 3,2 | 2,9 | 2,5 | 1,0 | Sở Nông nghiệp",
      ),
    ).toEqual([
      "ordinal",
      "indicator",
      "measure",
      "actual:2024",
      "estimate:2025",
      "milestone:2026",
      "milestone:2030",
      "responsible",
    ]);
    expect(
      headed(
        "TT | Tên chỉ tiêu | Giai đoạn 2026-2030 | Đơn vị chịu trách nhiệm",
        "1 | Số cây trồng | 5 | Các xã",
      ),
    ).toEqual(["ordinal", "indicator", "milestone:2030", "responsible"]);
  });

  it("although scanning lost diacritics", () => {
    expect(headed("STT | Chi tiêu | Đon vị tinh | Nam 2030", "1 | Tỷ lệ che phủ rừng | % | 42")).toEqual([
      "ordinal",
      "indicator",
      "measure",
      "milestone:2030",
    ]);
  });

  it("although scanning changed letters, and says so", () => {
    const text =
      "| TT | Nhiêrn vụ | Đơn vị chủ tri | Thời gjan |\n|---|---|---|---|\n| 1 | Mở lớp tập huấn cho cán bộ | Sở Nội vụ | 2027 |";
    const table = findBlocks(text.split("\n")).find((block) => block.kind === "table");
    const columns = table?.kind === "table" ? inferColumns(table).columns : [];
    expect(columns.map(({ kind }) => kind)).toEqual(["ordinal", "task", "lead", "due"]);
    expect(columns[3]?.confidence.reasons).toEqual(["spelling"]);
  });

  it("a cited decision's year is no milestone", () => {
    expect(
      headed(
        "Mục tiêu theo Quyết định số 99/QĐ-TTg ngày 10/5/2017 | Chỉ tiêu | 2030",
        "Mục tiêu 1 | Tỷ lệ A | 5",
      ),
    ).toEqual(["target", "indicator", "milestone:2030"]);
  });

  it("two heading rows, with merged cells and without", () => {
    const kinds: readonly (ColumnKind | `milestone:${number}`)[] = [
      "indicator",
      "measure",
      "milestone:2025",
      "milestone:2030",
    ];
    const printed =
      "| Chỉ tiêu | Đơn vị | Lộ trình | |\n|---|---|---|---|\n| | | 2025 | 2030 |\n| Số xã | xã | 5 | 9 |";
    expect(columnsOf(printed)).toEqual(kinds);
    const merged = mergedTable([
      [
        { text: "Chỉ tiêu", rows: 2 },
        { text: "Đơn vị", rows: 2 },
        { text: "Lộ trình", columns: 2 },
      ],
      [
        { text: "Năm 2025", at: 2 },
        { text: "Năm 2030", at: 3 },
      ],
      ["Số xã", "xã", "5", "9"],
    ]);
    const { columns, headerRows } = inferColumns(merged);
    expect(columns.map(({ kind, year }) => (year === null ? kind : `${kind}:${year}`))).toEqual(kinds);
    expect(headerRows).toBe(2);
  });

  it("the lowest row counts, but for values all rows together do", () => {
    const table = mergedTable([
      [
        { text: "TT", rows: 2 },
        { text: "Chỉ tiêu", columns: 2 },
        { text: "Thực hiện", columns: 2 },
        { text: "Đơn vị", columns: 2 },
      ],
      [
        { text: "Tên gọi", at: 1 },
        { text: "ĐVT", at: 2 },
        { text: "2024", at: 3 },
        { text: "2025", at: 4 },
        { text: "Chủ trì", at: 5 },
        { text: "Phối hợp", at: 6 },
      ],
      ["1", "Số xã có chợ", "xã", "5", "9", "Sở Công Thương", "Các xã"],
    ]);
    const found = inferColumns(table).columns.map(({ kind, year }) =>
      year === null ? kind : `${kind}:${year}`,
    );
    expect(found).toEqual([
      "ordinal",
      "indicator",
      "measure",
      "actual:2024",
      "actual:2025",
      "lead",
      "coordinating",
    ]);
  });

  it("a column of values under the word chỉ tiêu leaves the name to the column beside it", () => {
    expect(
      headed(
        "TT | Nội dung | Chỉ tiêu | Đơn vị thực hiện",
        "1 | Số hộ có nhà tiêu hợp vệ sinh | Đạt 95% | Sở Y tế",
      ),
    ).toEqual(["ordinal", "task", "milestone", "lead"]);
  });

  it("a row that numbers the columns belongs to the headings", () => {
    const table = mergedTable([
      ["TT", "Nhiệm vụ", "Chủ trì"],
      ["(1)", "(2)", "(3)"],
      ["1", "Mở lớp tập huấn cho cán bộ cấp xã", "Sở Nội vụ"],
    ]);
    expect(inferColumns(table).headerRows).toBe(2);
  });
});

describe("columns without headings are told by what stands in them", () => {
  it("and say so", () => {
    const table = mergedTable([
      ["1", "Lập danh mục cầu yếu trên các tuyến đường tỉnh", "Sở Xây dựng", "UBND các xã", "Quý I/2027"],
      [
        "2",
        "Xây dựng bản đồ ngập lụt của lưu vực sông Lam Giang",
        "Sở Nông nghiệp",
        "Công an tỉnh",
        "Năm 2027",
      ],
    ]);
    const { columns, headerRows } = inferColumns(table);
    expect(headerRows).toBe(0);
    expect(columns.map(({ kind }) => kind)).toEqual(["ordinal", "task", "lead", "coordinating", "due"]);
    expect(columns.every(({ confidence }) => confidence.reasons.includes("column-inferred"))).toBe(true);
  });
});
