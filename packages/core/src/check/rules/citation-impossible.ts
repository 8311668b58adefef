import { parseDocumentNumber } from "../../text/documentNumbers.js";
import { type CitedMention, citedMentions, citedName, isFullDate, quoteOf } from "../citedMentions.js";
import type { Finding, Said } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { printedDate } from "../whereabouts.js";

export const citationImpossible: DocumentRule = {
  name: "citation-impossible",
  scope: "document",
  severity: "error",
  title: {
    vi: "Văn bản viện dẫn có số, ngày không thể có",
    en: "A cited document has a number or date that can't be",
  },
  looksFor: {
    vi: "Năm ghi trong số của văn bản quy phạm khác với năm của ngày ban hành; ngày không có trong lịch (31/9, 30/02); ngày ban hành ở tương lai so với ngày kiểm tra.",
    en: "The year in a normative act's number differs from the year of its date; the calendar has no such day (31/9, 30/02); the date lies after the day of the check.",
  },
  source: {
    vi: "Luật Ban hành văn bản quy phạm pháp luật: số của văn bản quy phạm gồm số thứ tự và năm ban hành. Lịch.",
    en: "The law on normative acts: their number consists of a serial and the year of issue. The calendar.",
  },
  silentWhen: {
    vi: "Văn bản không ghi ngày; số không mang năm; ngày viết tắt không có năm.",
    en: "No date is printed; the number carries no year; the date has no year.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Hỗ trợ hợp tác xã
Căn cứ Nghị quyết số 07/2029/NQ-HĐND ngày 10/12/2019 của HĐND tỉnh về hỗ trợ hợp tác xã;
Căn cứ Nghị định số 45/2021/NĐ-CP ngày 31/6/2021 của Chính phủ.`,
      lines: [3, 4],
    },
    {
      text: `TỜ TRÌNH
Về việc ban hành chính sách
| Căn cứ | Nội dung |
|---|---|
| Thông tư số 12/2023/TT-BTC ngày 14/02/2032 | Mức chi |`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Hỗ trợ hợp tác xã
Căn cứ Nghị quyết số 07/2019/NQ-HĐND ngày 10/12/2019 của HĐND tỉnh;
Căn cứ Nghị quyết số 10-NQ/TU ngày 29/02/2024 của Tỉnh ủy.`,
      lines: [],
    },
  ],
  check: (subject, { today }) =>
    citedMentions(subject).flatMap((mention) => {
      const wrong = whatIsWrong(mention, today);
      return wrong === undefined ? [] : [findingOf(mention, wrong)];
    }),
};

function whatIsWrong(mention: CitedMention, today: string | undefined): Said | undefined {
  const { date, number, impossibleDate } = mention;
  const name = citedName(mention);
  if (impossibleDate) {
    return {
      vi: `${name} ghi ngày không có trong lịch: “${quoteOf(mention)}”.`,
      en: `Found a date that the calendar doesn't have (${name}), expected a day of the calendar.`,
    };
  }
  if (!isFullDate(date)) return undefined;
  const year = number === null ? null : (parseDocumentNumber(number)?.year ?? null);
  const issued = date.slice(0, 4);
  if (year !== null && `${year}` !== issued) {
    return {
      vi: `${name} mang năm ${year} trong số nhưng ghi ban hành ngày ${printedDate(date)}.`,
      en: `Found the year ${year} in the number of ${name}, expected ${issued} as in its date ${printedDate(date)}.`,
    };
  }
  if (today !== undefined && date > today) {
    return {
      vi: `${name} ghi ban hành ngày ${printedDate(date)}, sau ngày kiểm tra.`,
      en: `Found the date ${printedDate(date)} for ${name}, expected a day that has come.`,
    };
  }
  return undefined;
}

function findingOf(mention: CitedMention, message: Said): Finding {
  return {
    message,
    span: mention.span,
    quote: quoteOf(mention),
    data: { number: mention.number, date: mention.date },
  };
}
