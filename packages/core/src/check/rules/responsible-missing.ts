import { blankLeads } from "../blankCells.js";
import { indicatorTables, indicatorTitle, isParent } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";

export const responsibleMissing: DocumentRule = {
  name: "responsible-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Chỉ tiêu không ghi đơn vị chịu trách nhiệm", en: "An indicator without a responsible unit" },
  looksFor: {
    vi: "Dòng chỉ tiêu để trống cột đơn vị báo cáo (theo dõi, phụ trách), trong khi hầu hết các chỉ tiêu khác của bảng có ghi.",
    en: "A row of an indicator table has no responsible unit where nearly all others do.",
  },
  source: {
    vi: "Chỉ tiêu phải có đơn vị theo dõi, báo cáo thì mới có số liệu (Nghị định 09/2019/NĐ-CP: đối tượng thực hiện báo cáo).",
    en: "An indicator needs a unit that reports it (Decree 09/2019/NĐ-CP: who reports).",
  },
  silentWhen: {
    vi: "Bảng không có cột đơn vị; ô trống gộp với ô trên (đơn vị được kế thừa); dòng chỉ là tiêu đề của các dòng con.",
    en: "The table has no such column; the empty cell goes on from the one above; the row only heads others.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển y tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 | Đơn vị báo cáo |
|---|---|---|---|---|---|
| 1 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | % | 12 | 8 | |
| 2 | Số bác sĩ trên 10.000 dân | người | 9 | 12 | Sở Y tế |
| 3 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 94 | 98 | Bảo hiểm xã hội tỉnh |
| 4 | Tỷ lệ hộ dùng nước sạch | % | 80 | 90 | Sở Xây dựng |
| 5 | Tỷ lệ trường học đạt chuẩn | % | 60 | 75 | Sở Giáo dục và Đào tạo |
| 6 | Tỷ lệ hộ nghèo đa chiều | % | 3 | 1 | Sở Nông nghiệp và Môi trường |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển y tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 | Đơn vị báo cáo |
|---|---|---|---|---|---|
| 1 | Số bác sĩ trên 10.000 dân | người | 9 | 12 | Sở Y tế |
| 2 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | % | 12 | 8 | |
| 3 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 94 | 98 | Bảo hiểm xã hội tỉnh |
| 4 | Tỷ lệ hộ dùng nước sạch | % | 80 | 90 | Sở Xây dựng |`,
      lines: [],
    },
  ],
  check: (subject) =>
    indicatorTables(subject).flatMap((table) => {
      const rows = table.indicators.filter((indicator) => !isParent(indicator, table));
      const blank = blankLeads(table.table, subject);
      const missing = rows.filter(
        ({ responsible, span }) => responsible.length === 0 && !blank.has(span.line),
      );
      const few = rows.length >= 4 && missing.length * 5 <= rows.length;
      const open = rows.filter((row) => blank.has(row.span.line) || (few && missing.includes(row)));
      return open.map((indicator) => ({
        message: {
          vi: `Chỉ tiêu ${indicatorTitle(indicator)} không ghi đơn vị báo cáo; các chỉ tiêu khác trong bảng có ghi.`,
          en: `Found no responsible unit for indicator ${indicatorTitle(indicator)}, expected one as in the other rows.`,
        },
        span: indicator.span,
        quote: indicator.name.slice(0, 80),
        data: { code: indicator.code },
      }));
    }),
};
