import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** The years that the document's title names, in order; those of a number's symbol aside. */
export const titleYears = perSubject(({ reading }: Subject): readonly number[] =>
  matchesIn(reading.meta.title ?? "", /(?<![\d/])20\d\d(?![\d/])/gu).map(([year]) => Number(year)),
);

/** A span of years that a title names: `giai đoạn 2021 - 2025`. */
export interface TitlePeriod {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly at: number;
}

const PERIOD = /(?:giai đoạn|thời kỳ)\s+((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/iu;

/** The first span of years of a title. */
export function titlePeriod(title: string): TitlePeriod | undefined {
  const match = PERIOD.exec(title);
  return match === null
    ? undefined
    : { from: Number(match[1]), to: Number(match[2]), printed: match[0], at: match.index };
}

/** From this month on an aim for the same year is hardly meant. */
export const lateMonth = 10;

/** A year of which only one place of the text speaks. */
export function standsOnce(year: number, subject: Subject): boolean {
  return textPieces(subject).filter(({ passage }) => passage.text.includes(String(year))).length === 1;
}
