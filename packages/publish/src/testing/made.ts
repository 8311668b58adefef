import type { OfficialDocument } from "../official/content.js";
import type { Table } from "../official/table.js";

/** A made-up report of a made-up province with each component of a document in it. */
export const madeReport: OfficialDocument = {
  form: "state",
  kind: "BC",
  title:
    "Kết quả thực hiện Kế hoạch hành động vì sự phát triển bền vững trên địa bàn tỉnh Lam Giang năm 2025",
  letterhead: {
    parentAgency: "Ủy ban nhân dân tỉnh Lam Giang",
    agency: "Sở Tài chính",
    number: { value: 7, agency: "STC" },
    place: "Lam Giang",
    date: "2026-01-09",
  },
  addressedTo: ["Bộ Tài chính"],
  basis: ["Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Kế hoạch số 83/KH-UBND;"],
  body: [
    { kind: "heading", level: "roman", title: "Kết quả thực hiện" },
    { kind: "heading", level: "arabic", title: "Công tác chỉ đạo" },
    { kind: "paragraph", text: ["Đã ban hành ", { text: "12 văn bản", bold: true, source: "c1" }, "."] },
    { kind: "list", items: [{ text: "Sở Y tế: 5/5 nhiệm vụ;", items: [{ text: "Nhiệm vụ một." }] }] },
    { kind: "heading", level: "letter", title: "Chỉ tiêu" },
    indicatorTable(3),
    { kind: "paragraph", text: "Trên đây là báo cáo kết quả thực hiện." },
  ],
  recipients: ["Như trên", "Các sở, ban, ngành"],
  filedAt: "VT, TH",
  signature: {
    powers: [{ power: "KT.", of: "Giám đốc" }],
    position: "Phó Giám đốc",
    name: "Trần Văn Mẫu",
  },
  annexes: [
    { title: "Biểu tổng hợp chỉ tiêu", landscape: true, body: [indicatorTable(40)] },
    { title: "Danh mục nhiệm vụ", body: [{ kind: "paragraph", text: "Không có." }] },
  ],
};

/** A table with a head of two rows, a group row and `count` indicators. */
export function indicatorTable(count: number): Table {
  return {
    kind: "table",
    caption: "Bảng 1. Kết quả thực hiện chỉ tiêu",
    measure: "%",
    columns: [
      { width: 1, align: "center" },
      { width: 5 },
      { width: 2, align: "right" },
      { width: 2, align: "right" },
    ],
    head: [
      {
        cells: [
          { text: "TT", rowSpan: 2 },
          { text: "Chỉ tiêu", rowSpan: 2 },
          { text: "Kết quả", colSpan: 2 },
        ],
      },
      { cells: ["2024", "2025"] },
    ],
    rows: [
      { cells: [{ text: "A. Giảm nghèo", colSpan: 4 }], bold: true },
      ...Array.from({ length: count }, (_, index) => ({
        cells: [String(index + 1), "Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều", "3,25", "2,69"],
      })),
    ],
    notes: ["Số liệu năm 2025 là ước thực hiện.", "Nguồn: Sở Tài chính."],
  };
}
