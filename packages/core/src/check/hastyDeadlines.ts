import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { lastDayOfTerm } from "../schedule/term.js";
import { matchesIn } from "../text/matches.js";
import { dueDates } from "./dueDates.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** Work due so soon after the document's own day that nobody can have got it by then. */
export interface HastyDeadline {
  readonly printed: string;
  readonly days: number;
  readonly span: Span;
}

/** A document takes about so many days to those who are to carry it out. */
const tooFew = 3;
/** Plans and whole tasks take longer than that; a notice or a meeting doesn't. */
const WORK =
  /kế hoạch|kiện toàn|thành lập|rà soát|xây dựng|ban hành|hoàn thành|triển khai|báo cáo|tổng hợp|khảo sát|thống kê/iu;
/** A plan of their own takes all units longer: it has to be drafted, heard and signed. */
const tooFewForPlans = 10;
const OWN_PLANS =
  /(?:các|những|UBND|[UỦ][yỷ] ban nhân dân)\s[^.;]{0,240}(?:xây dựng|ban hành|lập) (?:và ban hành |và triển khai |, ban hành )?(?:kế hoạch|chương trình)/iu;
const BRIEF = /họp|hội nghị|lễ |mít tinh|công bố|đăng tải|phát động|ra quân|khẩn|hỏa tốc|trực /iu;
const WITHIN =
  /(?:trong (?:thời hạn |vòng )?|chậm nhất(?: sau)? |không quá )0?([12]) ngày(?: làm việc)?,? (?:kể từ|từ|sau khi) (?:ngày )?(?:nhận|ký|ban hành|có hiệu lực)/giu;

/** Linear. */
export function hastyDeadlines(subject: Subject): readonly HastyDeadline[] {
  const { date, type } = subject.reading.meta;
  if (/^báo cáo/iu.test(type ?? "")) return [];
  const issued = date === null || date.length < 10 ? Number.NaN : Date.parse(date);
  const dated = dueDates(subject).flatMap(({ last, printed, what, span }): readonly HastyDeadline[] => {
    const days = Math.round((Date.parse(last) - issued) / 86_400_000);
    const isDay = /\d{1,2}[/.-]\d{1,2}[/.-]20|\d{1,2}\stháng/u.test(printed);
    const few = OWN_PLANS.test(what) ? tooFewForPlans : isDay ? tooFew : -1;
    if (!(days >= 0 && days <= few) || !WORK.test(what) || BRIEF.test(what)) return [];
    return [{ printed, days, span }];
  });
  const within = figurePiecesWith(subject, "ngày").flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > 5000
      ? []
      : matchesIn(passage.text, WITHIN).flatMap((match): readonly HastyDeadline[] => {
          const before = passage.text.slice(Math.max(0, match.index - 240), match.index);
          if (!/kế hoạch|rà soát|khảo sát|thống kê|kiện toàn/iu.test(before) || BRIEF.test(before)) return [];
          const span = spanAt(passage, match.index, match.index + match[0].length);
          return [{ printed: match[0], days: Number(match[1]), span }];
        }),
  );
  const lone = loneOfYear(subject, issued);
  return [...new Map([...dated, ...within, ...lone].map((one) => [one.span.line, one])).values()];
}

/** A whole programme, scheme or policy takes longer than the last weeks of a year. */
const tooFewForSchemes = 62;
const SCHEME =
  /^[\s\d.)–+-]*(?:Nghiên cứu,?\s)?(?:Xây dựng|Ban hành|Xây dựng,? (?:và )?(?:trình )?ban hành|Tham mưu (?:xây dựng|ban hành)|Trình)[^.;]{0,60}(?:chương trình|đề án|chính sách|nghị quyết|quy hoạch|bộ tiêu chí|chiến lược|cơ sở dữ liệu)/iu;
/** So many tasks of the table have a time of their own. */
const fewestTimed = 5;

/** The one scheme that is to stand in the year of issue, whose last weeks are left, in a plan all of whose other tasks end later. */
function loneOfYear({ reading }: Subject, issued: number): readonly HastyDeadline[] {
  const year = Number.isNaN(issued) ? "" : String(new Date(issued).getUTCFullYear());
  const left = Math.round((Date.parse(`${year}-12-31`) - issued) / 86_400_000);
  if (year === "" || left > tooFewForSchemes) return [];
  const timed = reading.tasks.filter(({ due }) => due !== null && /20\d\d/u.test(due));
  const soon = timed.filter(({ due }) => lastDayOfTerm(due)?.slice(0, 4) === year);
  const [only, ...others] = soon;
  if (only === undefined || others.length > 0 || timed.length < fewestTimed) return [];
  const isYear = only.due !== null && /^(?:Năm\s)?20\d\d$/u.test(only.due.trim());
  return isYear && SCHEME.test(only.text) ? [{ printed: only.due ?? "", days: left, span: only.span }] : [];
}
