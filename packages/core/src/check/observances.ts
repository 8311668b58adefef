import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { KNOWN_DAYS, type KnownDay } from "./knownDays.js";
import { namedCells } from "./namedCells.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A day of commemoration with another day or month than it has: `Ngày Môi trường thế giới (05/7)`. */
export interface OddObservance {
  readonly printed: string;
  readonly expected: string;
  /** A week or a month of action, which a place may hold on other days. */
  readonly isSpan: boolean;
  readonly span: Span;
}

const DAY = /(?<![\d/.,-]|\d\s[-–]\s)(\d{1,2})(?:\s?\/\s?|\stháng\s)(\d{1,2})(?!\d|\s?[-–]\s?\d{1,2}\s?\/)/gu;
/** What stands between the name of a day and its date. */
const BETWEEN = /[\s(,:*_“”"-]*(?:(?:hằng|hàng) năm[\s(,]*)?(?:ngày\s)?$/u;
/** Two days behind two names, a span of days: `(8/3, 20/10)`. */
const GOES_ON = /^\s?(?:,|và|-|–|đến)\s?(?:ngày\s)?\d/u;
/** So far before a date stands what it is the day of. */
const near = 130;
/** Names by their last word: few are compared with each date. */
const byLastWord = new Map<string, KnownDay[]>();
for (const known of KNOWN_DAYS) {
  const last = known.name.slice(known.name.lastIndexOf(" ") + 1);
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), known]);
}

/** Every such day. Linear. */
export const oddObservances = perSubject((subject: Subject): readonly OddObservance[] => [
  ...ofText(subject),
  ...namedCells(subject).flatMap(({ name, day }) => {
    const [match, other] = matchesIn(day.text, DAY);
    if (match === undefined || other !== undefined || !ONLY_DAY.test(day.text)) return [];
    const known = knownDay(name);
    return known === undefined ? [] : oddDay(day, match, known);
  }),
]);

/** A cell that holds a day and nothing else. */
const ONLY_DAY = /^\s*(?:[Nn]gày\s)?\d{1,2}(?:\s?\/\s?|\stháng\s)\d{1,2}(?:(?:\/|\snăm\s)20\d\d)?\s*$/u;

function ofText(subject: Subject): readonly OddObservance[] {
  return figurePiecesWith(subject, "ngày", "lễ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000) return [];
    return matchesIn(text, DAY).flatMap((match) => {
      const [printed] = match;
      const from = match.index;
      if (GOES_ON.test(text.slice(from + printed.length, from + printed.length + 12))) return [];
      const before = text.slice(Math.max(0, from - near), from).replace(BETWEEN, "");
      const known = knownDay(before);
      return known === undefined ? [] : oddDay(passage, match, known);
    });
  });
}

function oddDay(passage: Passage, match: RegExpExecArray, known: KnownDay): readonly OddObservance[] {
  const [printed, day, month] = match;
  if (known.day === Number(day) && known.month === Number(month)) return [];
  const expected = `${two(known.day)}/${two(known.month)}`;
  const span = spanAt(passage, match.index, match.index + printed.length);
  return [{ printed, expected, isSpan: false, span }];
}

const two = (figure: number): string => String(figure).padStart(2, "0");

/** The day whose name ends here, where it is told as a day and not as a month or a week of action. */
function knownDay(before: string): KnownDay | undefined {
  const words = fold(before);
  const named = byLastWord.get(words.slice(words.lastIndexOf(" ") + 1));
  const known = named
    ?.filter(({ name }) => words.endsWith(` ${name}`) || words === name)
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (known === undefined) return undefined;
  const told = words.match(/(?<![a-z])(?:ngay|le|thang|tuan|luat|nghi|ke hoach)(?![a-z])/gu)?.at(-1);
  const inName = /^(?:ngay|le)(?![a-z])/u.test(known.name);
  return inName || told === "ngay" || told === "le" ? known : undefined;
}
