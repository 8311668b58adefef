import { numberVariants } from "../citationVariants.js";
import { groupMentions, type NumberedMention, numberedMentions, quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { expectedNumber } from "../symbolShapes.js";

export const citationSymbolShape: DocumentRule = {
  name: "citation-symbol-shape",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Ký hiệu văn bản viện dẫn không đúng dạng",
    en: "A cited number hasn't the shape prescribed",
  },
  looksFor: {
    vi: "Văn bản của Đảng không theo dạng “số-TÊN LOẠI/CƠ QUAN” (27/NQ-TW thay cho 27-NQ/TW); văn bản hành chính, văn bản quy phạm không theo dạng “số/TÊN LOẠI-CƠ QUAN” (mất dấu gạch nối, đảo vị trí, ghi năm ở cuối).",
    en: "Party documents not of the shape “serial-TYPE/AGENCY” (27/NQ-TW for 27-NQ/TW); administrative and normative ones not “serial/TYPE-AGENCY” (a lost hyphen, parts swapped, the year at the end).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3; Guide 36-HD/VPTW of 03/4/2018.",
  },
  silentWhen: {
    vi: "Cơ quan trong ký hiệu không phải cơ quan Trung ương, tỉnh ủy, Chính phủ, Thủ tướng, UBND, HĐND; khác nhau về khoảng trắng; một cách ghi khác của văn bản đó đúng dạng (quy tắc citation-number-variant).",
    en: "The agency in the symbol is another than the best known; spaces differ; another spelling of it in the text is right (rule citation-number-variant).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bồi dưỡng cán bộ
Thực hiện Nghị quyết số 26/NQ-TW ngày 19/5/2018 của Ban Chấp hành Trung ương và Quyết định số 163/QĐTTg ngày 25/01/2016 của Thủ tướng Chính phủ.`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
Bồi dưỡng cán bộ
| Căn cứ | Cơ quan |
|---|---|
| Chương trình số 18/CTr-TU ngày 19/5/2022 | Tỉnh ủy |
| Kế hoạch số 77-KH/UBND ngày 02/6/2022 | UBND tỉnh |`,
      lines: [5, 6],
    },
    {
      text: `BÁO CÁO
Công tác hộ tịch của xã Hòa Sơn
- Thực hiện Nghị định số 123/NĐ-CP/2015 của Chính phủ, công chức tư pháp đã đăng ký 96 trường hợp.`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
Đổi mới công nghệ
- Lập danh mục theo Quyết định số 667/QD-TTg ngày 10/5/2011 và Nghị quyết số 08/NQ-HDND ngày 12/7/2019.`,
      lines: [3],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Bồi dưỡng cán bộ
Thực hiện Nghị quyết số 26-NQ/TW ngày 19/5/2018, Quyết định số 163 /QĐ- TTg ngày 25/01/2016, Công văn số 812/UBND-NC ngày 03/3/2022 và Kế hoạch số 08/2021/KH-UBND.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const told = new Set(numberVariants(subject).flatMap(({ odd }) => odd.map(({ key }) => key)));
    const mentions = numberedMentions(subject).filter(({ inCapitals, key }) => !inCapitals && !told.has(key));
    return groupMentions(mentions, ({ number }) => number).flatMap(findingOf);
  },
};

function findingOf([mention, ...others]: readonly NumberedMention[]): readonly Finding[] {
  const expected = mention === undefined ? undefined : (withYear(mention) ?? expectedNumber(mention.number));
  if (mention === undefined || expected === undefined) return [];
  return [
    {
      message: {
        vi: `Số, ký hiệu “${mention.number}” không đúng dạng; đúng dạng là “${expected}”.`,
        en: `Found the number ${mention.number}, expected the shape ${expected}.`,
      },
      span: mention.span,
      quote: quoteOf(mention),
      suggestion: expected,
      related: others.map(({ span }) => ({
        span,
        message: { vi: "Tại đây cũng ghi như vậy.", en: "It stands here too." },
      })),
      data: { number: mention.number, expected },
    },
  ];
}

/** `100/NĐ-CP/2024`: the year stands behind the symbol, where it belongs behind the serial. */
function withYear({ number, passage, to }: NumberedMention): string | undefined {
  const year = /^\s?\/\s?((?:19|20)\d{2})(?![\d/])/u.exec(passage.text.slice(to, to + 8))?.[1];
  const [serial, ...rest] = number.split("/");
  return year === undefined || rest.length !== 1 ? undefined : `${serial}/${year}/${rest.join("/")}`;
}
