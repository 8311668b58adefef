import { spanAt } from "../../document/passage.js";
import { findDates } from "../../text/dates.js";
import { matchesIn } from "../../text/matches.js";
import { type ImpossibleCount, impossibleCounts } from "../countsOfTime.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { piecesWithDigits } from "../textPieces.js";
import { type WeekdayClash, weekdayClashes } from "../weekdays.js";

export const dateImpossible: DocumentRule = {
  name: "date-impossible",
  scope: "document",
  severity: "error",
  title: { vi: "Ngày không có trong lịch", en: "A day that the calendar doesn't have" },
  looksFor: {
    vi: "Ngày ghi đủ ngày, tháng (và năm) nhưng lịch không có: 31/6, 30/02, 29/02 của năm không nhuận, tháng 13, quý V; thứ trong tuần không khớp với ngày ghi bên cạnh; số ngày trong tuần, số giờ trong ngày nhiều hơn lịch có (“08 ngày/tuần”).",
    en: "A day printed in full that the calendar doesn't have: 31/6, 30/02, 29/02 of a common year, month 13, the fifth quarter; a day of the week that the date beside it doesn't fall on; more days of a week, or hours of a day, than it has (`08 ngày/tuần`).",
  },
  source: { vi: "Dương lịch.", en: "The calendar." },
  silentWhen: {
    vi: "Số có dạng phân số, số của văn bản; ngày của văn bản viện dẫn (quy tắc citation-impossible nêu); ngày chỉ ghi năm hai chữ số; số thứ tự của kỳ họp, hội nghị, ngày âm lịch.",
    en: "Fractions, numbers of documents; days of cited documents (citation-impossible tells); years of two digits; ordinals of sessions and conferences, lunar days.",
  },
  bad: [
    {
      text: `# THÔNG BÁO
## Lịch trực trạm y tế xã Hòa Mỹ

- Bác sĩ về trạm ít nhất 09 ngày/tuần, trực 08 giờ/ngày.
- Đợt tiêm năm 2025: thứ Ba, ngày 13/8 và thứ Tư, ngày 20/8.

| Tổ | Lịch |
|---|---|
| Cấp cứu | 26 giờ mỗi ngày |
| Tiêm chủng | 02 ngày/tuần, tổng 30 giờ/ngày cho các tổ |`,
      lines: [4, 5, 9],
    },
    {
      text: `KẾ HOẠCH
Tổ chức hội thi thể thao tỉnh Hòa An
1. Hội thi diễn ra từ ngày 25/6/2026 đến ngày 31/6/2026.
2. Các đơn vị đăng ký trước ngày 30 tháng 02 năm 2026.`,
      lines: [3, 4],
    },
    {
      text: `THÔNG BÁO

| Đợt | Thời gian |
|---|---|
| 1 | Trước ngày 15/4/2025 |
| 2 | Trước ngày 31/11/2025 |
| 3 | Tháng 13/2025 |
| 4 | Quý V/2025 |`,
      lines: [6, 7, 8],
    },
    {
      text: `THÔNG BÁO
Lịch tập huấn chuyển đổi số xã Sơn Hòa
1. Khai mạc lúc 07 giờ 30 phút, thứ Ba, ngày 05 tháng 8 năm
2026 tại hội trường xã.
2. Bế giảng vào sáng Thứ 6, ngày 14/8/2026; trao thưởng ngày 17/8/2026 (Chủ nhật).

| Buổi | Thời gian |
|---|---|
| Thực hành | Thứ Năm, ngày 07/8/2026 |`,
      lines: [3, 5, 9],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Tổ chức hội thi thể thao tỉnh Hòa An
1. Hội thi diễn ra từ ngày 25/6/2026 đến ngày 30/6/2026; 31/36 đơn vị đã đăng ký.
2. Các đơn vị đăng ký trước ngày 29 tháng 02 năm 2028.
3. Thực hiện Quyết định số 31/11/QĐ-SVHTT.`,
      lines: [],
    },
    {
      text: `THÔNG BÁO
Lịch họp của Hội đồng nhân dân tỉnh Hòa An
1. Khai mạc vào thứ Tư, ngày 05 tháng 8 năm 2026; bế mạc ngày 07/8/2026 (thứ Sáu).
2. Kỳ họp thứ Tư, ngày 06 tháng 8 năm 2026; hội nghị lần thứ hai, ngày 07/8/2026.
3. Tập huấn các ngày thứ Hai và thứ Tư, ngày 12/8/2026; họp bù Chủ nhật, ngày 09/8/2026.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...piecesWithDigits(subject).flatMap(({ passage }) => {
      const { text } = passage;
      if (text.length > 20_000 || !/ngày\s|tháng\s|quý\s|\d\s?[/.-]\s?\d{4}/iu.test(text)) return [];
      return [...days(text), ...monthsAndQuarters(text)].map(({ printed, from, to }) => ({
        message: {
          vi: `“${printed}” không có trong lịch.`,
          en: `Found “${printed}”, expected a time that the calendar has.`,
        },
        span: spanAt(passage, from, to),
        quote: printed,
      }));
    }),
    ...weekdayClashes(subject).map(weekdayFinding),
    ...impossibleCounts(subject).map(countFinding),
  ],
};

/** The day of the week and the date can't both hold; which of them is wrong, the text doesn't tell. */
function weekdayFinding({ printed, date, actual, span }: WeekdayClash): Finding {
  return {
    message: {
      vi: `Ghi “${printed}” nhưng ${date} theo lịch là ${actual}; cần kiểm tra lại thứ hoặc ngày.`,
      en: `Found “${printed}” beside “${date}”, expected ${actual} by the calendar, or another date.`,
    },
    span,
    quote: printed,
    data: { date, weekday: actual },
  };
}

/** `08 ngày/tuần`. */
function countFinding({ printed, most, span }: ImpossibleCount): Finding {
  return {
    message: {
      vi: `Ghi “${printed}”, nhiều hơn lịch có (${most}); cần kiểm tra lại số hoặc đơn vị thời gian.`,
      en: `Found “${printed}”, expected at most ${most}, or another unit of time.`,
    },
    span,
    quote: printed,
    data: { most },
  };
}

interface Impossible {
  readonly printed: string;
  readonly from: number;
  readonly to: number;
}

/** The day of a cited document is `citation-impossible`'s to tell. */
const CITED = /số\s?:?\s?\d[\p{L}\d.]*\/[\p{L}\d/-]+,?\s(?:ban hành\s|ký\s)?(?:ngày\s)?$/iu;

function days(text: string): readonly Impossible[] {
  return findDates(text)
    .filter(
      ({ possible, shortYear, day, month }) => !possible && !shortYear && day !== null && month !== null,
    )
    .filter((date) => /ngày/iu.test(date.text) || /\d{4}$/u.test(date.text.trim()))
    .filter(({ from }) => !CITED.test(text.slice(Math.max(0, from - 60), from)))
    .map(({ text: printed, from, to }) => ({ printed: printed.trim(), from, to }));
}

const MONTH = /tháng\s(\d{1,2})\s?(?:\/|\snăm\s)\s?20\d{2}(?!\d)/giu;
const QUARTER = /quý\s(?:V|VI|VII|VIII|IX|[05-9])(?:\s?\/\s?|\snăm\s)20\d{2}(?!\d)/giu;

/** `tháng 13/2026`, `quý V/2026`: neither has a day, so that no date is read. */
function monthsAndQuarters(text: string): readonly Impossible[] {
  if (!/20\d{2}/u.test(text)) return [];
  const months = matchesIn(text, MONTH).filter(({ 1: month, index }) => {
    const dayBefore = /\d\s?$/u.test(text.slice(0, index));
    return !dayBefore && (Number(month) > 12 || Number(month) === 0);
  });
  return [...months, ...matchesIn(text, QUARTER)].map((match) => ({
    printed: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
