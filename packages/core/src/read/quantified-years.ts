import { matchesIn } from "../text/matches.js";

interface Place {
  readonly from: number;
  readonly to: number;
}

export interface YearMention extends Place {
  readonly year: string;
}

const yearForm =
  /(?<!so với )(?<!so với cuối )(?:năm|giai đoạn|nhiệm kỳ)\s+(?:(?:19|20)\d{2}\s?[-–]\s?)?((?:19|20)\d{2})(?![\d/])/giu;

/**
 * The year that a sentence sets for a figure: `Đến năm 2030, … 60%`, `đạt 60% vào năm 2028 và 80% vào năm 2030`.
 * Years before offset `taken` belong to figures before it, `after` is where the next figure begins. Without one in the
 * clause the text's last year before the figure counts.
 */
export function yearOfMention(
  { text, years: all }: DatedText,
  place: Place,
  taken: number,
  after: number,
): YearMention | undefined {
  const start = clauseStart(text, place.from);
  const end = clauseEnd(text, place.to);
  const years = all.filter((year) => year.to <= end);
  const ahead = years.findLast((year) => year.to <= place.from && year.from >= Math.max(start, taken));
  const behind = years.find((year) => year.from >= place.to && year.to <= Math.min(end, after));
  return ahead ?? behind ?? years.findLast((year) => year.to <= place.from);
}

/** A text with the years that it names, found once for all its figures. */
export interface DatedText {
  readonly text: string;
  readonly years: readonly YearMention[];
}

export function dateText(text: string): DatedText {
  return { text, years: yearMentions(text) };
}

function yearMentions(text: string): readonly YearMention[] {
  return matchesIn(text, yearForm).flatMap((match) =>
    match[1] === undefined ? [] : [{ year: match[1], from: match.index, to: match.index + match[0].length }],
  );
}

function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("; ", at - 1), text.lastIndexOf(". ", at - 1)) + 1;
}

function clauseEnd(text: string, at: number): number {
  const match = /[;.](?=\s|$)/u.exec(text.slice(at, at + 2000));
  return match === null ? text.length : at + match.index;
}
