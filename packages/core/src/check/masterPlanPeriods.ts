import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** Since the Planning Law 21/2017/QH14 (article 8) the plans of the national system cover ten years, the first of them from 2021. */
const firstYear = 2021;
const years = 10;
const PLAN =
  /[Qq]uy hoạch (?!cán bộ|chung|đô thị|nông thôn|chi tiết|phân khu|xây dựng)(?:(?!kế hoạch|đề án|chương trình|chiến lược)[^.;()\d]){4,110}?\sthời kỳ\s((20\d\d)\s?[-–]\s?(20\d\d))(?!\d)/gu;

/** `Quy hoạch tỉnh X thời kỳ 2021 - 2025`: a master plan of other than ten years. */
export function oddPlanningPeriods(subject: Subject): readonly Finding[] {
  return figurePiecesWith(subject, "kỳ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("uy hoạch ")) return [];
    return matchesIn(text, PLAN).flatMap((match): readonly Finding[] => {
      const [whole, printed = "", first, last] = match;
      const [from, to] = [Number(first), Number(last)];
      if (from < firstYear || to - from + 1 === years) return [];
      const start = from - ((from - firstYear) % years);
      const expected = `${start} - ${start + years - 1}`;
      const end = match.index + whole.length;
      return [
        {
          severity: "warning",
          message: {
            vi: `Thời kỳ quy hoạch ghi “${printed}”; theo Điều 8 Luật Quy hoạch, thời kỳ quy hoạch là 10 năm (${expected}).`,
            en: `Found the planning period “${printed}”, expected ten years (${expected}) by article 8 of the Planning Law.`,
          },
          span: spanAt(passage, end - printed.length, end),
          quote: printed,
          suggestion: expected,
          data: { found: [from, to], expected: [start, start + years - 1] },
        },
      ];
    });
  });
}
