import { parseDocumentNumber } from "../../text/documentNumbers.js";
import { citedMentions, citedName, groupMentions, type NumberedMention } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";

export const citationTypeMismatch: DocumentRule = {
  name: "citation-type-mismatch",
  scope: "document",
  severity: "error",
  title: {
    vi: "Tên loại không khớp với ký hiệu của văn bản viện dẫn",
    en: "The type named and the type in the symbol disagree",
  },
  looksFor: {
    vi: "Tên loại ghi trước số khác với tên loại viết tắt trong ký hiệu: “Nghị quyết số 12/QĐ-TTg”, “Quyết định số 9/NQ-CP”, “Kết luận số 7-CTr/TU”.",
    en: "The type before the number differs from the type abbreviated in the symbol: “Nghị quyết số 12/QĐ-TTg”.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 và Phụ lục III (bảng chữ viết tắt tên loại văn bản).",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3, and annex III (abbreviations of types).",
  },
  silentWhen: {
    vi: "Tên loại không có trong bảng (đề án, chiến lược); văn bản của Đảng dùng QĐ cho quyết định và quy định; thông báo kết luận; ký hiệu không có tên loại.",
    en: "The type isn't in the table (scheme, strategy); party documents, where QĐ is decision and regulation; symbols without a type.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển làng nghề
Thực hiện Nghị quyết số 801/QĐ-TTg ngày 07/7/2022 của Thủ tướng Chính phủ về phát triển làng nghề.`,
      lines: [3],
    },
    {
      text: `BÁO CÁO
Kết quả công tác năm
| TT | Văn bản |
|---|---|
| 1 | Quyết định số 19/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh |`,
      lines: [5],
    },
    {
      text: `# NGHỊ QUYẾT

Căn cứ Nghị định số 84/2014/QH13 ngày 27/11/2014 của Quốc hội;`,
      lines: [3],
    },
    {
      text: `# KẾ HOẠCH

## Phát triển thủy sản

1. Bám sát Kết luận số 7-CTr/TU ngày 10/02/2024 của Tỉnh ủy và Hướng dẫn số 21-HD/TU ngày 11/3/2024.

2. Thực hiện Hướng dẫn số 15/KH-UBND ngày 12/3/2024 của UBND tỉnh.`,
      lines: [5, 7],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện nghị quyết

STT	Văn bản
1	Chương trình hành động số 31- KH/TU ngày 06/5/2022 của Ban Thường vụ Tỉnh ủy
2	Chương trình hành động số 31-CTr/TU ngày 06/5/2022 của Ban Thường vụ Tỉnh ủy`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển làng nghề
Thực hiện Quy định số 66-QĐ/TW ngày 06/02/2017, Chương trình hành động số 20/KH-UBND ngày 03/02/2022, Đề án số 15/QĐ-UBND ngày 05/01/2023 và Thông báo kết luận số 11/TB-UBND ngày 08/3/2023.`,
      lines: [],
    },
  ],
  check: (subject) => {
    // The document's own number too, as its annexes print it.
    const numbered = citedMentions(subject).flatMap((mention): readonly NumberedMention[] =>
      mention.number === null ? [] : [{ ...mention, number: mention.number }],
    );
    return groupMentions(numbered, ({ key, type }) => `${key} ${type}`).flatMap(findingOf);
  },
};

/** Types whose abbreviation is their own alone: Decree 30/2020/NĐ-CP, annex III, and normative acts. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  "Quyết định": ["QĐ", "QĐi"],
  "Nghị quyết": ["NQ", "NQLT"],
  "Nghị định": ["NĐ"],
  "Thông tư": ["TT", "TTLT"],
  "Thông tư liên tịch": ["TTLT", "TT"],
  "Chỉ thị": ["CT"],
  "Tờ trình": ["TTr"],
  "Báo cáo": ["BC"],
  "Công điện": ["CĐ"],
  "Kế hoạch": ["KH", "KHLT", "KHPH", "CTr", "CTPH"],
  // Conclusions are also made known by a notice.
  "Kết luận": ["KL", "TB"],
  "Hướng dẫn": ["HD", "HDLT", "HDLN"],
};
/** What only the Party's guide keeps apart: committees of the people also number programmes as plans. */
const PARTY_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  "Chương trình hành động": ["CTr", "CTHĐ", "CT", "CTPH"],
};
const NAMES: Readonly<Record<string, string>> = {
  QĐ: "Quyết định",
  NQ: "Nghị quyết",
  NĐ: "Nghị định",
  TT: "Thông tư",
  CT: "Chỉ thị",
  TTr: "Tờ trình",
  BC: "Báo cáo",
  KH: "Kế hoạch",
  KL: "Kết luận",
  HD: "Hướng dẫn",
  CTr: "Chương trình",
};

/** `Nghị định số 84/2014/QH13`: what the National Assembly numbers so is a law or a resolution. */
function parliamentFinding(mention: NumberedMention): Finding {
  return {
    message: {
      vi: `${citedName(mention)}: ghi là “${mention.type}” nhưng số, ký hiệu ${mention.number} là của luật hoặc nghị quyết của Quốc hội.`,
      en: `Found ${citedName(mention)} called “${mention.type}”, expected a law or a resolution of the National Assembly by its number.`,
    },
    span: mention.span,
    quote: mention.passage.text.slice(mention.start, mention.to).trim(),
    data: { number: mention.number, type: mention.type },
  };
}

function findingOf([mention, ...others]: readonly NumberedMention[]): readonly Finding[] {
  if (mention === undefined || mention.type === null || mention.start >= mention.from) return [];
  const printed = parseDocumentNumber(mention.number)?.type ?? null;
  const ofParty = /\/(?:TW|TU|HU|ĐU)$/u.test(mention.number);
  const allowed = ABBREVIATIONS[mention.type] ?? (ofParty ? PARTY_ABBREVIATIONS[mention.type] : undefined);
  const named = printed === null ? undefined : NAMES[printed];
  if (
    allowed !== undefined &&
    /^\d+\/\d{4}\/QH\d+$/u.test(mention.number) &&
    !/^(?:Nghị quyết|Luật|Bộ luật)$/u.test(mention.type)
  )
    return [parliamentFinding(mention)];
  if (printed === null || allowed === undefined || named === undefined || allowed.includes(printed))
    return [];
  return [
    {
      message: {
        vi: `${citedName(mention)}: ghi là “${mention.type}” nhưng ký hiệu “${printed}” là của ${named}.`,
        en: `Found ${citedName(mention)} called “${mention.type}”, expected “${named}” by its symbol ${printed}.`,
      },
      span: mention.span,
      quote: mention.passage.text.slice(mention.start, mention.to).trim(),
      related: others.map(({ span }) => ({
        span,
        message: { vi: "Tại đây cũng ghi như vậy.", en: "It stands here too." },
      })),
      data: { number: mention.number, type: mention.type, expected: named },
    },
  ];
}
