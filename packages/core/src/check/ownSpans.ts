import { type Passage, spanAt } from "../document/passage.js";
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
  /** Folded: `thang hanh dong`. */
  readonly kind: string;
  /** The words behind the kind of movement, folded: `vi dan ong` of a month of action. */
  readonly of: string;
  /** The first and the last day, `YYYY-MM-DD` or `MM-DD`; undefined where they aren't told as days. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** The days stand beside the name, not in a sentence that says when it is held. */
  readonly isShort: boolean;
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
  `(?:thời gian (?:tổ chức |diễn ra )?(?:thực hiện |triển khai |phát động )*(?<whose>${WHOSE})(?<ofWhose>[^.;:()\\d]{0,60}?):? (?:là |bắt đầu )?|(?<named>${WHOSE})(?: này)?(?<ofNamed>(?: [A-Za-zÀ-ỹ]+){0,8}?) (?:được )?(?:tổ chức |triển khai |thực hiện |phát động |diễn ra |bắt đầu )+(?:trong thời gian |trong )?)${SPAN}`,
  "giu",
);

const MOVEMENT = "chiến dịch|tháng hành động|tháng cao điểm|tuần lễ|tháng công nhân|tháng thanh niên";
const SHORT = "(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]20\\d{2})?";
const SHORT_SPAN = `(?:từ )?(?<from>${SHORT})\\s?(?:đến(?: hết)?|[-–])\\s?(?<to>${SHORT})(?![\\d/])`;
/** `Tháng hành động (từ ngày 15/11 đến ngày 15/12)`, `Tuần lễ dinh dưỡng từ 16/10 đến 23/10/2025`: the days stand right behind the name. */
const BESIDE = new RegExp(
  `(?<named>${MOVEMENT})(?<ofNamed>(?: [A-Za-zÀ-ỹ]+){0,8}?)(?: năm 20\\d{2})?,? ?(?:\\(|(?<= )(?=từ ))${SHORT_SPAN}`,
  "giu",
);
/** `b) Thời gian: từ ngày 15/11/2025 đến ngày 15/12/2025` below a heading that names the movement. */
const BELOW = new RegExp(
  `^[^\\d:]{0,6}Thời gian(?: thực hiện| tổ chức| triển khai)*:? (?:là )?${SHORT_SPAN}`,
  "iu",
);
const NAMED = new RegExp(`(?<named>${MOVEMENT})(?<ofNamed>(?: [A-Za-zÀ-ỹ]+){0,8})`, "iu");

/** Every pair of such sentences about one thing. Linear. */
export const spanConflicts = perSubject((subject: Subject): readonly SpanConflict[] => {
  const known = new Map<string, Told>();
  const told = textPieces(subject).flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > 5000 || !/\d/u.test(passage.text) ? [] : toldIn(passage, subject),
  );
  return told.flatMap((one) => {
    const first = known.get(one.kind);
    if (first === undefined) known.set(one.kind, one);
    return first !== undefined && differ(first, one) ? [{ first, other: one }] : [];
  });
});

function toldIn(passage: Passage, subject: Subject): readonly Told[] {
  const { text } = passage;
  if (!/[Tt]ừ |\(/u.test(text)) return [];
  const sentences = matchesIn(text, TOLD);
  const matches = sentences.length > 0 ? sentences : [...matchesIn(text, BESIDE), ...below(passage)];
  return matches.flatMap((match) => {
    const { whose, named, ofWhose, ofNamed, from = "", to = "" } = match.groups ?? {};
    const start = match[0].toLowerCase().lastIndexOf(from.toLowerCase(), match[0].length - to.length - 1);
    const printed = match[0].slice(start);
    const span = spanAt(passage, match.index + start, match.index + match[0].length);
    const around = sectionsAround(span.line, subject);
    if (/kết quả|thực trạng|đánh giá|tình hình/iu.test(around)) return [];
    const heading = (whose ?? named) === undefined ? NAMED.exec(around)?.groups : undefined;
    const kind = whose ?? named ?? heading?.named;
    if (kind === undefined) return [];
    const of = fold(ofWhose ?? ofNamed ?? heading?.ofNamed ?? "");
    const days = { first: dayOf(from, subject), last: dayOf(to, subject) };
    return [{ kind: fold(kind), of, ...days, isShort: sentences.length === 0, printed, span }];
  });
}

function below({ text }: Passage): readonly RegExpExecArray[] {
  const match = text.includes("hời gian") ? BELOW.exec(text) : null;
  return match === null ? [] : [match];
}

/**
 * The same end with other days; a day and an event can't be compared. Days that only stand beside a name may be those of another
 * movement of the kind: one of the ends has to be the same.
 */
function differ(a: Told, b: Told): boolean {
  if (!a.of.startsWith(b.of) && !b.of.startsWith(a.of)) return false;
  const [first, last] = [compareDays(a.first, b.first), compareDays(a.last, b.last)];
  if ((a.isShort || b.isShort) && first !== "same" && last !== "same") return false;
  return first === "other" || last === "other";
}

/** A day without its year is compared by day and month. */
function compareDays(a: string | undefined, b: string | undefined): "same" | "other" | undefined {
  if (a === undefined || b === undefined) return undefined;
  const length = Math.min(a.length, b.length);
  return a.slice(-length) === b.slice(-length) ? "same" : "other";
}

function dayOf(printed: string, { reading }: Subject): string | undefined {
  if (/^ngày (?:ban hành|ký)/iu.test(printed))
    return reading.meta.date?.length === 10 ? reading.meta.date : undefined;
  const short = /^(?:ngày )?(\d{1,2})[/-](\d{1,2})$/iu.exec(printed);
  if (short !== null) return `${(short[2] ?? "").padStart(2, "0")}-${(short[1] ?? "").padStart(2, "0")}`;
  const [date] = findDates(printed);
  if (date === undefined || !date.possible || date.year === null || date.month === null || date.day === null)
    return undefined;
  return [date.year, String(date.month).padStart(2, "0"), String(date.day).padStart(2, "0")].join("-");
}
