import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { matchesIn } from "../text/matches.js";
import { parseMeasure } from "../text/measures.js";
import { parseNumber } from "../text/numbers.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn } from "./textPieces.js";

/** A row that counts what the text gives, with the same figure, as a share. */
export interface CountedShare {
  readonly indicator: Indicator;
  readonly point: SeriesPoint;
  /** The share as the text prints it. */
  readonly text: string;
  readonly span: Span;
}

interface Row {
  readonly indicator: Indicator;
  readonly wording: Wording;
  readonly points: readonly SeriesPoint[];
}

/** So much of the row's name stands in the clause of the share. */
const alike = 0.9;
const fewestWords = 4;
const longest = 5000;
const SHARE = /(?<![\d.,–-])(\d{1,2}(?:,\d+)?)\s?%/gu;
/** What is called a number, or is counted anew each year, is one; a share so called is told by its name alone. */
const COUNT = /^(?:số|tổng|lượt|(?:tỷ|tỉ) (?:lệ|trọng))(?!\p{L})|trong năm|mỗi năm|xây mới|thành lập mới/iu;

/** Rows whose values are shares although their unit counts: `người 45 52 60` where a goal of their name says 60%. Linear. */
export const countedShares = perSubject((subject: Subject): readonly CountedShare[] => {
  const tables = indicatorTables(subject).flatMap(({ indicators }) => indicators);
  const rows = tables.filter(isSmallCount).map(rowOf);
  const counts = rows.filter(({ wording }) => wording.places.size >= fewestWords);
  if (counts.length === 0) return [];
  const shares = tables.filter(({ measure }) => measure === "%").map(rowOf);
  const rarity = rarityOf(subject);
  const told = new Set<Indicator>();
  return piecesWithDigits(subject).flatMap(({ passage, inTable }) => {
    if (inTable || !passage.text.includes("%") || passage.text.length > longest) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      matchesIn(text, SHARE).flatMap(({ 0: printed, 1: digits = "", index }) => {
        const value = parseNumber(digits)?.value;
        const held = (row: Row) => row.points.some(({ low, high }) => low === value && high === value);
        const candidates = counts.filter((row) => held(row) && !told.has(row.indicator));
        if (candidates.length === 0) return [];
        const clause = wordingOf(partAround(text, index));
        const [row, ...others] = candidates.filter(
          ({ wording }) => containment(wording, clause, rarity) >= alike,
        );
        if (row === undefined || others.length > 0) return [];
        if (shares.some((each) => held(each) && containment(each.wording, clause, rarity) >= alike))
          return [];
        const point = row.points.find(({ low }) => low === value);
        if (point === undefined) return [];
        told.add(row.indicator);
        const span = spanAt(passage, from + index, from + index + printed.length);
        return [{ indicator: row.indicator, point, text: printed, span }];
      }),
    );
  });
});

function rowOf(indicator: Indicator): Row {
  return { indicator, wording: wordingOf(indicator.name), points: seriesOf(indicator) };
}

/** Counted one by one, with values for two years or more that shares may be. */
function isSmallCount(indicator: Indicator): boolean {
  const { measure, name, parent } = indicator;
  if (measure === null || parent !== null || COUNT.test(name) || /[/%‰\d]/u.test(measure)) return false;
  if (parseMeasure(measure) === undefined || /^(?:điểm|lần|bậc|năm|tuổi|giờ|ngày|mức)/iu.test(measure))
    return false;
  const points = seriesOf(indicator);
  const first = points[0]?.low;
  return (
    points.length > 1 &&
    points.every(({ low, high }) => low > 0 && high < 100) &&
    points.at(-1)?.low !== first
  );
}

/** What semicolons part. */
function partAround(text: string, at: number): string {
  const end = text.indexOf(";", at);
  return text.slice(text.lastIndexOf(";", at) + 1, end < 0 ? text.length : end);
}
