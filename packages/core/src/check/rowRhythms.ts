import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { dueLine } from "./dueLine.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A work that the text sets for each quarter, or for one month of each year: `cập nhật … hằng quý`, `… vào tháng 6 hằng năm`. */
interface Regular {
  /** The words before it, folded, between spaces. */
  readonly before: string;
  readonly when: string;
  readonly printed: string;
  readonly span: Span;
}

const REGULAR =
  /(?<!\p{L})(?:(?:vào\s|trong\s)?tháng\s(\d{1,2})\s(?:hằng|hàng|mỗi)\snăm|(?:hằng|hàng|mỗi)\s(ngày|tuần|tháng|quý|năm)(?!\s(?:ít|tối|một|\d|[IVX])|\shành\sđộng))(?!\p{L})/giu;
const ONLY_REGULAR = new RegExp(`^(?:định kỳ\\s)?(?:${REGULAR.source})\\.?$`, "iu");
/** A row of so many words names one work; behind its words in the text stand at most so many others before the time. */
const [fewestWords, mostBetween] = [4, 3];
const longest = 5000;

/** Rows of tables of tasks with a rhythm, or a month of each year, other than the text gives the work of the same words. */
export function rowRhythms(subject: Subject): readonly TimePair[] {
  const rows = subject.reading.tasks.flatMap((task) => {
    const match = task.due === null ? null : ONLY_REGULAR.exec(task.due.trim());
    const words = fold(task.text).trim();
    const { due, span } = task;
    // The months of action have their own, which the calendar of observances tells.
    if (match === null || due === null || words.startsWith("thang hanh dong")) return [];
    if (words.split(" ").length < fewestWords) return [];
    return [{ words, when: whenOf(match), due, span }];
  });
  if (rows.length === 0) return [];
  const told = regulars(subject);
  return rows.flatMap(({ words, when, due, span }): readonly TimePair[] => {
    const same = told.filter(
      (one) => isKind(one.when, when) && followsRightBehind(one.before, words) && !isIn(span, one.span),
    );
    const [first] = same;
    if (first === undefined || same.some((one) => one.when === when)) return [];
    return [{ there: first.printed, here: due, first: first.span, other: dueLine(subject, span, due) }];
  });
}

const isIn = (outer: Span, { line }: Span): boolean => outer.line <= line && line <= outer.endLine;

/** `6` or `quy`. */
function whenOf([, month, rhythm = ""]: RegExpExecArray): string {
  return month === undefined ? fold(rhythm) : String(Number(month));
}

/** Months are compared with months, rhythms with rhythms. */
const isKind = (a: string, b: string): boolean => /^\d/u.test(a) === /^\d/u.test(b);

function followsRightBehind(before: string, words: string): boolean {
  const at = before.lastIndexOf(` ${words} `);
  if (at < 0) return false;
  const between = before.slice(at + words.length + 2).trim();
  return between === "" || between.split(" ").length <= mostBetween;
}

function regulars(subject: Subject): readonly Regular[] {
  return piecesWith(subject, "hằng", "hàng", "mỗi").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > longest) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      matchesIn(text, REGULAR).map((match) => ({
        before: ` ${fold(clauseBefore(text, match.index))} `,
        when: whenOf(match),
        printed: match[0],
        span: spanAt(passage, from + match.index, from + match.index + match[0].length),
      })),
    );
  });
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  return before.slice(before.search(/[^;:]*$/u));
}
