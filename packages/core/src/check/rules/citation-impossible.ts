import { parseDocumentNumber } from "../../text/documentNumbers.js";
import { type CitedMention, citedMentions, citedName, isFullDate, quoteOf } from "../citedMentions.js";
import type { Finding, Said } from "../diagnostic.js";
import { type OddLawYear, oddLawYears } from "../lawYears.js";
import { type SeriesBreak, seriesBreaks } from "../numberSeries.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { printedDate, whereabouts } from "../whereabouts.js";

export const citationImpossible: DocumentRule = {
  name: "citation-impossible",
  scope: "document",
  severity: "error",
  title: {
    vi: "Văn bản viện dẫn có số, ngày không thể có",
    en: "A cited document has a number or date that can't be",
  },
  looksFor: {
    vi: "Năm ghi trong số của văn bản quy phạm khác với năm của ngày ban hành; năm không thuộc nhiệm kỳ khóa Quốc hội ghi trong ký hiệu (2019/QH15); ngày không có trong lịch (31/9, 30/02); ngày ban hành ở tương lai so với ngày kiểm tra; trong một năm, văn bản của Chính phủ, Thủ tướng (của Quốc hội: trong một khóa) có số lớn hơn mà ngày lại sớm hơn trên 20 ngày so với văn bản khác cùng loại; quyết định của Thủ tướng cách nhau từ 30 số: trên 5 ngày (cảnh báo); luật ghi kèm năm mà năm đó không ban hành luật nào tên ấy (“Luật Thủy lợi năm 2018”: cảnh báo).",
    en: "The year in a normative act's number differs from the year of its date; the year isn't one of the term of the National Assembly in the symbol (2019/QH15); the calendar has no such day (31/9, 30/02); the date lies after the day of the check; of two acts of one kind of the Government or the Prime Minister in a year (of the National Assembly in a term) the one with the higher number is more than 20 days older (warning); a law with a year in which none of its name was passed (warning).",
  },
  source: {
    vi: "Luật Ban hành văn bản quy phạm pháp luật: số của văn bản quy phạm gồm số thứ tự và năm ban hành, ký hiệu văn bản của Quốc hội gồm số khóa. Lịch.",
    en: "The law on normative acts: their number consists of a serial and the year of issue, the symbol of the National Assembly's acts has the number of its term. The calendar.",
  },
  silentWhen: {
    vi: "Văn bản không ghi ngày; số không mang năm; ngày viết tắt không có năm.",
    en: "No date is printed; the number carries no year; the date has no year.",
  },
  bad: [
    {
      text: `# KẾ HOẠCH

Nuôi ong trong trường học

| Căn cứ | Nội dung |
|---|---|
| Nghị quyết số 321/2019/QH15 của Quốc hội | Giữ đàn ong |
| Nghị quyết số 322/2021/UBTVQH15 của Ủy ban Thường vụ Quốc hội | Giữ rừng |`,
      lines: [7],
    },
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
    {
      text: `KẾ HOẠCH
Hỗ trợ hợp tác xã
1. Quyết định số 512/QĐ-TTg ngày 09/5/2023 của Thủ tướng Chính phủ; Quyết định số 640/QĐ-TTg ngày 07/6/2023 của Thủ tướng Chính phủ.
2. Quyết định số 890/QĐ-TTg ngày 02/02/2023 của Thủ tướng Chính phủ.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Giữ rừng đầu nguồn huyện Hòa Bắc

Căn cứ Luật Thủy lợi năm 2019; Luật Trồng trọt năm 2018;

1. Không chặt cây rừng tự nhiên, trừ các trường hợp theo quy định của
Luật Lâm nghiệp năm 2018.`,
      lines: [4, 7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Giữ rừng đầu nguồn huyện Hòa Bắc
Căn cứ Luật Đất đai năm 2024; Luật Lâm nghiệp ngày 15 tháng 11 năm 2017; Luật Thủy lợi năm 2027;
1. Phổ biến Luật Trẻ em năm 2023 cho các thôn; tổng kết thi hành Luật Bình đẳng giới năm 2022.
2. Thực hiện công tác theo Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi năm 2019.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Hỗ trợ hợp tác xã
Căn cứ Nghị quyết số 401/2021/QH14 của Quốc hội; Nghị quyết số 402/2021/QH15 của Quốc hội; Luật số 403/2016/QH13;`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Hỗ trợ hợp tác xã
Căn cứ Nghị quyết số 07/2019/NQ-HĐND ngày 10/12/2019 của HĐND tỉnh;
Căn cứ Nghị quyết số 10-NQ/TU ngày 29/02/2024 của Tỉnh ủy.`,
      lines: [],
    },
  ],
  check: (subject, { today }) => [
    ...citedMentions(subject).flatMap((mention) => {
      const wrong = whatIsWrong(mention, today);
      return wrong === undefined ? [] : [findingOf(mention, wrong)];
    }),
    ...seriesBreaks(subject).map(seriesFinding),
    ...oddLawYears(subject).map(lawYearFinding),
  ],
};

/** `Luật Thủy lợi năm 2018`, which was passed in 2017: often the year in which it took effect. */
function lawYearFinding({ printed, law, year, passed, span }: OddLawYear): Finding {
  const [nearest] = passed;
  return {
    severity: "warning",
    message: {
      vi: `${law} không có bản ban hành năm ${year}; năm ban hành gần nhất là ${nearest} (năm có hiệu lực có thể khác năm ban hành).`,
      en: `Found “${printed}”, expected the year of its passing: ${nearest}.`,
    },
    span,
    quote: printed,
    suggestion: printed.replace(/\d{4}$/u, String(nearest)),
    data: { law, year, passed: [...passed] },
  };
}

/** A higher number of one series with an earlier day. */
function seriesFinding({ odd, other }: SeriesBreak): Finding {
  const [name, otherName] = [citedName(odd.mention), citedName(other.mention)];
  const [own, later] = [printedDate(odd.date), printedDate(other.date)];
  const before = odd.serial > other.serial ? { vi: "lớn hơn", en: "higher" } : { vi: "nhỏ hơn", en: "lower" };
  const place = whereabouts(other.mention.span);
  return {
    severity: "warning",
    message: {
      vi: `${name} (${own}) có số ${before.vi} ${otherName} (${later}, ${place.vi}), trái với thứ tự ngày ban hành; cần kiểm tra lại số, ngày.`,
      en: `Found ${name} of ${own} with a ${before.en} number than ${otherName} of ${later} (${place.en}), expected numbers in the order of days.`,
    },
    span: odd.mention.span,
    quote: quoteOf(odd.mention),
    related: [saysHere(other.mention.span, quoteOf(other.mention))],
    data: { number: odd.mention.number, date: odd.date, other: other.mention.number, otherDate: other.date },
  };
}

/** The years in which the terms of the National Assembly began, from the tenth (1997) to the sixteenth (2026). */
const TERMS = [1997, 2002, 2007, 2011, 2016, 2021, 2026] as const;
const firstTerm = 10;
const IN_TERM = /\/((?:19|20)\d\d)\/(?:UBTV)?QH(\d\d)$/u;

/** `45/2019/QH15`: the term that the symbol names, if the year isn't one of its years. */
function otherTerm(number: string) {
  const [, year, assembly] = IN_TERM.exec(number.replace(/\s/gu, "")) ?? [];
  const at = Number(assembly) - firstTerm;
  const [from, to] = [TERMS[at], TERMS[at + 1]];
  if (year === undefined || assembly === undefined || from === undefined || to === undefined)
    return undefined;
  return Number(year) < from || Number(year) > to ? { assembly, from, to } : undefined;
}

function whatIsWrong(mention: CitedMention, today: string | undefined): Said | undefined {
  const { date, number, impossibleDate } = mention;
  const name = citedName(mention);
  if (impossibleDate) {
    return {
      vi: `${name} ghi ngày không có trong lịch: “${quoteOf(mention)}”.`,
      en: `Found a date that the calendar doesn't have (${name}), expected a day of the calendar.`,
    };
  }
  const term = number === null ? undefined : otherTerm(number);
  if (term !== undefined) {
    return {
      vi: `${name} mang năm và ký hiệu khóa Quốc hội không khớp: Quốc hội khóa ${term.assembly} có nhiệm kỳ ${term.from} - ${term.to}.`,
      en: `Found a year and a term of the National Assembly that don't agree (${name}), expected a year from ${term.from} to ${term.to} for QH${term.assembly}.`,
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
