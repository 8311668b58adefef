import { type NumberVariant, numberVariants } from "../citationVariants.js";
import { quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { whereaboutsOf } from "../whereabouts.js";

export const citationNumberVariant: DocumentRule = {
  name: "citation-number-variant",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Số, ký hiệu của một văn bản được ghi theo hai cách",
    en: "One document's number is spelled in two ways",
  },
  looksFor: {
    vi: "Cùng số thứ tự và cùng ngày ban hành nhưng ký hiệu khác nhau do ghi sai (thừa, thiếu, đảo chữ, sai dấu nối, dấu gạch chéo); hoặc cùng ngày, cùng ký hiệu, cùng trích yếu nhưng số lệch một chữ số.",
    en: "The same serial and date with symbols that differ by a slip (a letter too many, too few or swapped, another mark), or the same date, symbol and title with serials that differ by one figure.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 (số, ký hiệu) và II.6 (viện dẫn); Hướng dẫn 36-HD/VPTW đối với văn bản của Đảng.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3 (number and symbol) and II.6 (citations); Guide 36-HD/VPTW for party documents.",
  },
  silentWhen: {
    vi: "Khác nhau về khoảng trắng, về chữ hoa trong tiêu đề viết hoa; cả hai ký hiệu đều đúng quy định và trích yếu khác nhau (hai văn bản ban hành cùng ngày).",
    en: "They differ in spaces, or in case within a title in capitals; both symbols are regular and the titles differ (two documents of one day).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bảo hiểm xã hội toàn dân
1. Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương.
2. Chương trình hành động thực hiện Nghị quyết số 28-TW/NQ ngày 23/5/2018 của Ban Chấp hành Trung ương.`,
      lines: [4],
    },
    {
      text: `BÁO CÁO
Kết quả công tác gia đình
| STT | Văn bản |
|---|---|
| 1 | Quyết định số 905/QĐ-BLĐTBXH ngày 14/6/2023 |
| 2 | Quyết định số 905/QĐ-BLĐTBHX ngày 14/6/2023 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Chuyển đổi số năm 2025
1. Quyết định số 45 /QĐ- UBND ngày 10/01/2025 của UBND tỉnh; Quyết định số 45/QĐ-UBND ngày 10/01/2025.
2. Kế hoạch số 45/KH-UBND ngày 10/01/2025 của UBND tỉnh về cải cách hành chính.`,
      lines: [],
    },
  ],
  check: (subject) => numberVariants(subject).flatMap(findingOf),
};

function findingOf({ kind, odd, other, likely }: NumberVariant): readonly Finding[] {
  const [first] = odd;
  const [second] = other;
  if (first === undefined || second === undefined) return [];
  const [here, there] = [whereaboutsOf(odd.map((m) => m.span)), whereaboutsOf(other.map((m) => m.span))];
  const what = kind === "serial" ? { vi: "hai số", en: "numbers" } : { vi: "hai cách", en: "spellings" };
  const finding: Finding = {
    message: {
      vi: `Số, ký hiệu của một văn bản được ghi ${what.vi}: ${first.number} (${here.vi}) và ${second.number} (${there.vi}).`,
      en: `Found the number ${first.number} (${here.en}), expected one of two ${what.en}: elsewhere it is ${second.number} (${there.en}).`,
    },
    span: first.span,
    quote: quoteOf(first),
    related: [...other.slice(0, 4), ...odd.slice(1, 4)].map(({ span, number }) => ({
      span,
      quote: number,
      message: { vi: `Tại đây ghi ${number}.`, en: `Here it is ${number}.` },
    })),
    data: { numbers: [first.number, second.number] },
  };
  return [likely === null ? finding : { ...finding, suggestion: likely }];
}
