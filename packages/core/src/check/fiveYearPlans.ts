import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const SPAN = "((20\\d\\d)\\s?[-–—]\\s?(20\\d\\d))(?![\\d])";
const OWN_WORDS =
  "(?:(?!chương trình|đề án|dự án|chiến lược|quy hoạch|nghị quyết|quyết định)[^.;()\\d]){0,90}?";

/** Medium-term plans of investment and finance cover the five years of the socio-economic plan: 2021 - 2025, 2026 - 2030. */
const MEDIUM = new RegExp(
  `(?:đầu tư công trung hạn(?:,? (?:05|5|năm) năm)?|tài chính (?:- ngân sách )?0?5 năm|kinh tế - xã hội 0?5 năm)(?!\\p{L})${OWN_WORDS}\\s\\(?(?:giai đoạn\\s|thời kỳ\\s)?${SPAN}`,
  "giu",
);
/** `nhiệm vụ phát triển kinh tế - xã hội giai đoạn 2021 - 2025`: of five years, or of the ten of a strategy. */
const ECONOMIC = new RegExp(
  `kinh tế - xã hội(?: của (?:tỉnh|thành phố|đất nước|địa phương))?(?: năm 20\\d\\d)?(?:,| và| cho)? giai đoạn ${SPAN}`,
  "giu",
);
/** Terms of the Party's committees, councils and unions are five years. */
const TERM = new RegExp(`nhiệm kỳ ${SPAN}`, "giu");
const OF_TERM =
  /đại hội|đảng bộ|hội đồng nhân dân|HĐND|quốc hội|ban chấp hành|ủy ban mặt trận|tỉnh ủy|thành ủy/iu;
/** Cells, and heads of villages, serve two or three years. */
const SHORT_TERM = /chi bộ|chi hội|chi đoàn|chi ủy|trưởng thôn|tổ dân phố|thanh tra nhân dân/iu;

/** Plans and terms that are five years by law, or by the Party's charter, with other years. Linear. */
export function oddFiveYears(subject: Subject): readonly Finding[] {
  return figurePiecesWith(subject, "hạn", "chính", "hội", "kỳ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/20\d\d\s?[-–—]\s?20\d\d/u.test(text)) return [];
    const found = [
      ...matchesIn(text, MEDIUM).map((match) => ({
        match,
        what: "kế hoạch trung hạn, kế hoạch 5 năm",
        of: 1,
      })),
      ...matchesIn(text, ECONOMIC).map((match) => ({ match, what: "kế hoạch kinh tế - xã hội", of: 1 })),
      ...matchesIn(text, TERM)
        .filter(({ index, 0: { length } }) =>
          isLongTerm(text.slice(Math.max(0, index - 100), index + length)),
        )
        .map((match) => ({ match, what: "nhiệm kỳ", of: 0 })),
    ];
    return found.flatMap(({ match, what, of }): readonly Finding[] => {
      const [whole, printed = "", first, last] = match;
      const [from, to] = [Number(first), Number(last)];
      const long = /^kinh/iu.test(whole) && to - from === 9;
      const fits = of === 0 ? to - from === 5 : long || (from % 5 === of && to - from === 4);
      if (fits || from < firstYear || to <= from) return [];
      const start = of === 0 ? from : from - ((from - 1) % 5);
      const expected = `${start} - ${start + (of === 0 ? 5 : 4)}`;
      const end = match.index + whole.length;
      return [
        {
          severity: "warning",
          message: {
            vi: `Ghi “${printed}”, trong khi ${what} là 5 năm (${expected}); cần kiểm tra lại.`,
            en: `Found “${printed}”, expected the five years ${expected}.`,
          },
          span: spanAt(passage, end - printed.length, end),
          quote: printed,
          suggestion: expected,
          data: { found: [from, to], expected },
        },
      ];
    });
  });
}

/** Five-year plans before had other years. */
const firstYear = 2011;

const isLongTerm = (around: string): boolean => OF_TERM.test(around) && !SHORT_TERM.test(around);
