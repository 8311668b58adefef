import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findDates } from "../text/dates.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** One of the two ends of a movement, or of the plan itself, as one sentence gives it. */
interface Told {
  /** The words behind the kind of movement, folded: `vi dan ong` of a month of action. */
  readonly of: string;
  /** The first and the last day, `YYYY-MM-DD`; undefined where they aren't told as days. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly printed: string;
  readonly span: Span;
}

/** Two sentences that give one movement different days. */
export interface SpanConflict {
  readonly first: Told;
  readonly other: Told;
}

const WHOSE =
  "đợt thi đua|đợt cao điểm|phong trào thi đua|phong trào|chiến dịch|cuộc vận động|tháng hành động|tháng cao điểm|tuần lễ|hội thi|cuộc thi|kế hoạch|chương trình|đề án|cuộc tổng điều tra|cuộc điều tra|đợt tổng kiểm tra";
const DAY =
  "ngày (?:ban hành|ký)(?: ban hành)?(?: (?:kế hoạch|quyết định|văn bản|chương trình))?(?: này)?|(?:ngày )?\\d{1,2}(?:\\/|-|\\.| tháng )\\d{1,2}(?:\\/|-|\\.| năm )20\\d{2}|khi [^.;,]{6,60}";
const SPAN = `từ (?<from>${DAY}) (?:cho )?đến (?:hết )?(?<to>${DAY})`;
const TOLD = new RegExp(
  `(?:thời gian (?:tổ chức |diễn ra )?(?:thực hiện |triển khai |phát động )*(?<whose>${WHOSE})(?<ofWhose>[^.;:()\\d]{0,60}?):? (?:là |bắt đầu )?|(?<named>${WHOSE})(?: này)?(?<ofNamed>(?: \\p{Ll}+){0,8}?) (?:được )?(?:tổ chức |triển khai |thực hiện |phát động |diễn ra |bắt đầu )+(?:trong thời gian |trong )?)${SPAN}`,
  "giu",
);

/** Every pair of such sentences about one thing. Linear. */
export const spanConflicts = perSubject((subject: Subject): readonly SpanConflict[] => {
  const known = new Map<string, Told>();
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !passage.text.includes("từ ")) return [];
    return matchesIn(passage.text, TOLD).flatMap((match) => {
      const { whose, named, ofWhose, ofNamed, from = "", to = "" } = match.groups ?? {};
      const whole = match[0];
      const start = whole.toLowerCase().lastIndexOf(`từ ${from.toLowerCase()}`);
      const span = spanAt(passage, match.index + start, match.index + whole.length);
      if (/kết quả|thực trạng|đánh giá|tình hình/iu.test(sectionsAround(span.line, subject))) return [];
      const printed = whole.slice(start);
      const key = fold(whose ?? named ?? "");
      const told = {
        of: fold(ofWhose ?? ofNamed ?? ""),
        first: dayOf(from, subject),
        last: dayOf(to, subject),
        printed,
        span,
      };
      const first = known.get(key);
      if (first === undefined) known.set(key, told);
      return first !== undefined && differ(first, told) ? [{ first, other: told }] : [];
    });
  });
});

/** The same end with other days; a day and an event can't be compared. */
function differ(a: Told, b: Told): boolean {
  if (!a.of.startsWith(b.of) && !b.of.startsWith(a.of)) return false;
  const other = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x !== y;
  return other(a.first, b.first) || other(a.last, b.last);
}

function dayOf(printed: string, { reading }: Subject): string | undefined {
  if (/^ngày (?:ban hành|ký)/iu.test(printed))
    return reading.meta.date?.length === 10 ? reading.meta.date : undefined;
  const [date] = findDates(printed);
  if (date === undefined || !date.possible || date.year === null || date.month === null || date.day === null)
    return undefined;
  return [date.year, String(date.month).padStart(2, "0"), String(date.day).padStart(2, "0")].join("-");
}
