import { spanAt } from "../../document/passage.js";
import { type CitedMention, citedMentions, citedName, quoteOf } from "../citedMentions.js";
import { openingBases } from "../openingBases.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const basisRepeated: DocumentRule = {
  name: "basis-repeated",
  scope: "document",
  severity: "warning",
  title: { vi: "Một căn cứ được nêu hai lần", en: "One basis stands twice" },
  looksFor: {
    vi: "Hai dòng căn cứ cùng mở đầu bằng một văn bản (cùng số, ký hiệu, ngày ban hành).",
    en: "Two bases (căn cứ) open with one and the same document.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b: mỗi căn cứ ban hành được nêu một lần, thành một dòng.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6.b: each basis stands once, on a line of its own.",
  },
  silentWhen: {
    vi: "Văn bản chỉ được nhắc trong trích yếu của văn bản khác (“… hướng dẫn thi hành Nghị định số …”); căn cứ vào hai điều khác nhau của một văn bản.",
    en: "It is only named in the title of another document; two articles of one document are the basis.",
  },
  bad: [
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch thu gom rác thải
Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ;
Căn cứ Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ;
Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ quy định chi tiết Luật Bảo vệ môi trường;
Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường.
Điều 1. Ban hành Kế hoạch.`,
      lines: [5],
    },
    {
      text: `## KẾ HOẠCH

**Bảo vệ rừng**

*Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2021 của UBND tỉnh;*

*Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2021 của UBND tỉnh;*

UBND tỉnh ban hành Kế hoạch như sau:`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch thu gom rác thải
Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ;
Căn cứ Nghị định số 05/2025/NĐ-CP ngày 06/01/2025 sửa đổi, bổ sung một số điều của Nghị định số 08/2022/NĐ-CP ngày 10/01/2022;
Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2021; Kế hoạch số 21/KH-UBND ngày 11/02/2022 của UBND tỉnh;
Điều 1. Ban hành Kế hoạch.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const first = new Map<string, CitedMention>();
    return openingMentions(subject).flatMap((mention) => {
      const key = `${mention.key} ${mention.date}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, mention);
      if (other === undefined) return [];
      const place = whereabouts(other.span);
      return [
        {
          message: {
            vi: `${citedName(mention)} đã được nêu làm căn cứ ở ${place.vi}; cần bỏ một dòng.`,
            en: `Found ${citedName(mention)} as a basis twice, expected it once: it stands at ${place.en} already.`,
          },
          span: mention.span,
          quote: quoteOf(mention),
          related: [
            {
              span: other.span,
              quote: quoteOf(other),
              message: { vi: "Căn cứ nêu lần đầu.", en: "Its first appearance." },
            },
          ],
          data: { number: mention.number },
        },
      ];
    });
  },
};

/** The document that each basis opens with. */
function openingMentions(subject: Subject): readonly CitedMention[] {
  const mentions = citedMentions(subject).filter(({ number }) => number !== null);
  return openingBases(subject).flatMap(({ passage }) => {
    const { line, endLine } = spanAt(passage);
    const inside = mentions.filter(({ span }) => span.line >= line && span.line <= endLine);
    const [opening] = inside;
    const start = opening === undefined ? "" : opening.passage.text.slice(0, opening.start);
    return opening === undefined || !/^[\s*_]*(?:Căn cứ|Thực hiện|Theo)\s*$/u.test(start) ? [] : [opening];
  });
}
