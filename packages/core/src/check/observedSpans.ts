import { type Passage, spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { KNOWN_SPANS, type KnownSpan } from "./knownDays.js";
import { namedCells } from "./namedCells.js";
import type { OddObservance } from "./observances.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const MONTH = "(?:\\s?/\\s?|\\stháng\\s)(\\d{1,2})(?:(?:/|\\snăm\\s)20\\d\\d)?";
const SPAN = `(?:từ\\s)?(?:ngày\\s)?(\\d{1,2})(?:${MONTH})?\\s?(?:[-–—]|đến(?:\\shết)?)\\s?(?:ngày\\s)?(\\d{1,2})${MONTH}(?!\\d)`;
/** `Tuần lễ … (01 - 08/6)`, `Tháng hành động … từ ngày 15/11 đến ngày 15/12`: a name with its days right behind, or `(tháng 6)`, `vào tháng 6 hằng năm`. */
const NAMED = new RegExp(
  `((?:[Tt]uần(?:\\slễ)?|[Tt]háng\\shành\\sđộng)\\s(?:(?!\\s(?:tuần lễ|tháng hành động)\\s)[^.;:()\\d]){6,110}?)[”"*_]*(?:\\s(?:hằng|hàng)\\snăm|\\snăm\\s20\\d\\d)?[”"*_]*,?\\s?\\(?(?:(?<=\\()tháng\\s(\\d{1,2})(?=\\))|(?:vào|trong)\\stháng\\s(?<held>\\d{1,2})(?!\\d|\\s?[-–]|\\s?(?:âm lịch|và|đến))|${SPAN})`,
  "gu",
);
/** A cell that holds the days and nothing else. */
const ONLY_SPAN = new RegExp(`^${SPAN}$`, "iu");

/** Weeks and months of action with other days than they have. Linear. */
export function oddSpans(subject: Subject): readonly OddObservance[] {
  const told = figurePiecesWith(subject, "tuần", "tháng").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/uần\s|háng\shành\sđộng\s/u.test(text)) return [];
    return matchesIn(text, NAMED).flatMap((match): readonly OddObservance[] => {
      const [whole, name = "", month, held, ...days] = match;
      const known = knownSpan(name);
      if (known === undefined) return [];
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (held === undefined ? holds(known, month, days) : isWithin(known, held) || AROUND.test(before))
        return [];
      const behind = whole.slice(name.length);
      const from = match.index + name.length + behind.search(DAYS);
      return [oddSpan(passage, from, match.index + whole.length, known)];
    });
  });
  const listed = namedCells(subject).flatMap(({ name, day }) => {
    const match = ONLY_SPAN.exec(day.text.trim());
    const known = match === null ? undefined : knownSpan(name.replace(/\snăm\s20\d\d$/u, ""));
    if (match === null || known === undefined || holds(known, undefined, match.slice(1))) return [];
    return [oddSpan(day, 0, day.text.length, known)];
  });
  return [...told, ...listed];
}

/** Where the days behind a name begin. */
const DAYS = /từ\s|ngày\s\d|(?<=vào\s|trong\s)tháng\s|(?<=\()tháng\s|(?<!năm\s|\d)\d{1,2}(?!\d)/u;

function oddSpan(passage: Passage, from: number, to: number, { first, last }: KnownSpan): OddObservance {
  const expected = [first, last]
    .map(([month, day]) => `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}`)
    .join(" - ");
  return { printed: passage.text.slice(from, to), expected, isSpan: true, span: spanAt(passage, from, to) };
}

/** What is done before such a month begins, or after it. */
const AROUND = /tổng kết|sơ kết|báo cáo|đánh giá|kế hoạch|chuẩn bị|kết quả/iu;

/** `vào tháng 11`: it begins, ends or goes on in that month. */
const isWithin = ({ first, last }: KnownSpan, month: string): boolean =>
  first[0] <= Number(month) && Number(month) <= last[0];

/** The same days, or the month that they fill. */
function holds(
  { first, last }: KnownSpan,
  month: string | undefined,
  days: readonly (string | undefined)[],
): boolean {
  const [d1, m1, d2, m2] = days;
  const told =
    month === undefined
      ? [m1 ?? m2, d1, m2, d2].map(Number)
      : [Number(month), first[1], Number(month), last[1]];
  return told.join(" ") === [...first, ...last].join(" ");
}

/** The week or month whose whole name this is; `lễ`, `hành động` and `quốc gia` aside, names begin with what they are for. */
function knownSpan(name: string): KnownSpan | undefined {
  const words = fold(name);
  const kind = words.startsWith("tuan") ? "tuan" : "thang";
  const of = words.replace(/^(?:tuan(?: le)?|thang hanh dong) /u, "");
  return KNOWN_SPANS.get(kind)?.find((known) => known.name === of);
}
