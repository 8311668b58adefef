import type { Finding } from "../diagnostic.js";
import { indicatorTables } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { type SharedYears, sharedYears } from "../tableOddities.js";

export const periodOverlap: DocumentRule = {
  name: "period-overlap",
  scope: "document",
  severity: "info",
  title: { vi: "Hai giai đoạn của một bảng gối lên nhau", en: "Two periods of one table share years" },
  looksFor: {
    vi: "Hai cột hoặc hai ô của một dòng trong bảng chỉ tiêu ghi hai giai đoạn có năm chung (2016-2020 và 2020-2025): năm chung tính cho giai đoạn nào?",
    en: "Two columns, or two cells of a row, of a table of indicators give periods that share a year, so that it is unclear to which it counts.",
  },
  source: {
    vi: "Kỳ kế hoạch 5 năm nối tiếp nhau, không trùng năm.",
    en: "Five-year plans follow one another without a shared year.",
  },
  silentWhen: {
    vi: "Giai đoạn này nằm trọn trong giai đoạn kia (cả thời kỳ và từng giai đoạn); giai đoạn nêu trong phần lời.",
    en: "One lies within the other (the whole and its parts); periods of running text.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển giao thông tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tốc độ tăng vận tải hàng hóa | % | Giai đoạn 2021-2025: 7,5 | Giai đoạn 2025-2030: 8 |
| 2 | Tỷ lệ đường xã được cứng hóa | % | 80 | 95 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển giao thông tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tốc độ tăng vận tải hàng hóa | % | Giai đoạn 2021-2025: 7,5 | Giai đoạn 2026-2030: 8 |
| 2 | Tỷ lệ đường xã được cứng hóa | % | 80 | 95 |`,
      lines: [],
    },
  ],
  check: (subject) => indicatorTables(subject).flatMap((table) => sharedYears(table).map(findingOf)),
};

function findingOf({ first, second, span }: SharedYears): Finding {
  return {
    message: {
      vi: `Hai giai đoạn ${first} và ${second} có năm chung; cần ghi rõ năm đó tính cho giai đoạn nào.`,
      en: `Found the periods ${first} and ${second}, which share years; expected one to begin after the other.`,
    },
    span,
    quote: second,
    data: { first, second },
  };
}
