import type { DocumentRule } from "../rule.js";
import { unexplainedMarks } from "../tableOddities.js";

export const markUndefined: DocumentRule = {
  name: "mark-undefined",
  scope: "document",
  severity: "info",
  title: { vi: "Ký hiệu trong bảng không được giải thích", en: "A mark in a table that no note explains" },
  looksFor: {
    vi: "Ô giá trị của bảng chỉ tiêu ghi “*” mà không có ghi chú nào nói “*” là gì.",
    en: "A value in a table of indicators is `*` and no note says what the mark means.",
  },
  source: {
    vi: "Người theo dõi chỉ tiêu phải biết giá trị chưa có, không áp dụng hay sẽ bổ sung.",
    en: "Who follows the indicator must know whether the value is unknown, doesn't apply or comes later.",
  },
  silentWhen: {
    vi: "Có dòng ghi chú bắt đầu bằng dấu đó, hoặc mục ghi chú nhắc đến nó.",
    en: "A note begins with the mark or speaks of it.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển làng nghề tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Số làng nghề được công nhận | làng | 18 | 25 |
| 2 | Tỷ lệ làng nghề có trạm xử lý nước thải | % | * | 70 |
| 3 | Thu nhập bình quân của thợ | triệu đồng | 72 | * |`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển làng nghề tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Số làng nghề được công nhận | làng | 18 | 25 |
| 2 | Tỷ lệ làng nghề có trạm xử lý nước thải | % | * | 70 |

(*) Số liệu bổ sung sau khi điều tra.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const [first, ...others] = unexplainedMarks(subject);
    if (first === undefined) return [];
    const count = others.length + 1;
    return [
      {
        message: {
          vi: `Ký hiệu “${first.text}” ở ${count} ô giá trị không có ghi chú giải thích.`,
          en: `Found the mark “${first.text}” in ${count} cells, expected a note that explains it.`,
        },
        span: first.span,
        quote: first.text,
        related: others.map(({ span, text }) => ({
          span,
          quote: text,
          message: { vi: "Cũng ghi ký hiệu này", en: "The mark again" },
        })),
        data: { count },
      },
    ];
  },
};
