import { joinTables } from "../../read/tables.js";
import { type BlankColumn, blankColumns } from "../blankCells.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";

export const cellMissing: DocumentRule = {
  name: "cell-missing",
  scope: "document",
  severity: "info",
  title: {
    vi: "Ô để trống trong khi các dòng khác có ghi",
    en: "A cell left empty that the other rows fill",
  },
  looksFor: {
    vi: "Trong bảng nhiệm vụ, ô sản phẩm, thời gian hoặc nội dung của một ít dòng để trống, trong khi phần lớn các dòng có ghi. Mỗi cột một lưu ý, kể các dòng.",
    en: "In a table of tasks a few rows leave the cell for product, time or task empty that most rows fill. One remark for a column, naming the rows.",
  },
  source: {
    vi: "Nhiệm vụ được giao phải rõ thời gian, rõ sản phẩm.",
    en: "An assigned task needs its time and its product.",
  },
  silentWhen: {
    vi: "Quá hai phần năm số dòng để trống; bảng dưới năm dòng; ô gộp với ô trên; dòng nhóm, dòng tổng; cột chủ trì, phối hợp, ghi chú (quy tắc khác hoặc được phép trống).",
    en: "More than two fifths are empty; fewer than five rows; cells merged with the one above; rows of groups and totals; columns of leads (another rule), of those who coordinate and of notes.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Chỉnh trang đô thị xã Hòa An

| TT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm |
|---|---|---|---|---|
| 1 | Khảo sát vỉa hè | Phòng Kinh tế | Quý I/2026 | Báo cáo khảo sát |
| 2 | Lập danh mục cây xanh | Phòng Kinh tế | Quý I/2026 | Danh mục |
| 3 | Sơn kẻ vạch chỗ đỗ xe | Công an xã | Quý II/2026 | |
| 4 | Thay đèn chiếu sáng | Phòng Kinh tế | Quý III/2026 | Biên bản nghiệm thu |
| 5 | Đặt thùng rác công cộng | Hội Nông dân xã | | Biên bản bàn giao |
| 6 | Gắn biển tên đường | Phòng Văn hóa - Xã hội | Quý IV/2026 | Biên bản nghiệm thu |`,
      lines: [8, 10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Chỉnh trang đô thị xã Hòa An

| TT | Nhiệm vụ | Chủ trì | Thời gian | Ghi chú |
|---|---|---|---|---|
| I | Khảo sát | Phòng Kinh tế | | |
| 1 | Khảo sát vỉa hè | Phòng Kinh tế | Quý I/2026 | |
| 2 | Lập danh mục cây xanh | Phòng Kinh tế | Quý I/2026 | Theo mẫu |
| 3 | Sơn kẻ vạch chỗ đỗ xe | Công an xã | Quý II/2026 | |
| 4 | Thay đèn chiếu sáng | Phòng Kinh tế | Quý III/2026 | |
| 5 | Đặt thùng rác công cộng | Hội Nông dân xã | Quý IV/2026 | |
| | Tổng số | 05 nhiệm vụ | | |`,
      lines: [],
    },
  ],
  check: ({ blocks }) => joinTables(blocks).flatMap((table) => blankColumns(table).flatMap(findingOf)),
};

const names = {
  output: { vi: "sản phẩm", en: "product" },
  due: { vi: "thời gian", en: "time" },
  task: { vi: "nội dung", en: "task" },
};

function findingOf({ kind, rows, filled }: BlankColumn): readonly Finding[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return [
    {
      message: {
        vi: `${rows.length} dòng để trống ô ${names[kind].vi}, trong khi ${filled} dòng khác của bảng có ghi.`,
        en: `Found ${rows.length} rows without a ${names[kind].en}, expected one as in the other ${filled}.`,
      },
      span: first.span,
      quote: first.text.slice(0, 120),
      related: others.map(({ span, text }) => ({
        span,
        quote: text.slice(0, 120),
        message: { vi: "Cũng để trống", en: "Empty too" },
      })),
      data: { column: kind, rows: rows.length, filled },
    },
  ];
}
