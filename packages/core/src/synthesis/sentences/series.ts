import type { IndicatorFacts } from "../facts.js";
import { deriveFigure } from "../figure.js";
import { joinPhrases, type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { joinWords } from "../words/name.js";
import { sayPeriod } from "../words/period.js";
import { fromToClause, perYearClause } from "./change.js";
import { isBroken, operandOf, type Point, timelineOf } from "./timeline.js";
import { sayPoint, type Voice, voiceOf } from "./voice.js";

/** What a sentence on a series prints besides its values: nothing, the mean change a year, the plain mean. */
export type SeriesAverage = "none" | "change" | "value";

export interface SaidSeries {
  readonly sentence: Sentence;
  /** It tells something besides the first and the last value. */
  readonly saysMore: boolean;
}

/** A series needs so many points to be told as one. */
const fewest = 3;

/**
 * `Giai đoạn 2020 - 2025, tỷ lệ hộ nghèo giảm từ 5,1% (năm 2020) xuống còn 2,7% (năm 2025); cao nhất 5,4% (năm 2021), …` with the
 * years that have no figure and breaks. A mean is printed only when asked for, and named as one. Undefined for fewer than 3 yearly values.
 */
export function saySeries(
  indicator: IndicatorFacts,
  average: SeriesAverage = "none",
): SaidSeries | undefined {
  const points = timelineOf(indicator).filter(({ period }) => /^\d{4}$/u.test(period));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < fewest || first === undefined || last === undefined) return undefined;
  const voice = voiceOf(
    indicator,
    points.map(({ value }) => value),
  );
  const clauses = [
    phrase`${voice.name} ${fromToClause(voice, first, last)}`,
    ...extremes(voice, points),
    ...averageClause(voice, first, last, points, average),
    ...gaps(indicator, points),
  ];
  const words = phrase`giai đoạn ${first.period} - ${last.period}, ${joinPhrases(clauses, "; ")}`;
  return { sentence: toSentence("series", words), saysMore: clauses.length > 1 };
}

/** `Tỷ lệ hộ nghèo qua các năm: năm 2020: 5,1%; năm 2021: 4,8%; …`: every value, for a short list in brackets or an annex. */
export function listSeries(indicator: IndicatorFacts): Sentence | undefined {
  const points = timelineOf(indicator);
  if (points.length === 0) return undefined;
  const voice = voiceOf(
    indicator,
    points.map(({ value }) => value),
  );
  const items = points.map(
    (point) => phrase`${sayPeriod(point.period)}: ${point.estimated ? "ước " : ""}${sayPoint(voice, point)}`,
  );
  return toSentence("series-list", phrase`${voice.name} qua các kỳ: ${joinPhrases(items, "; ")}`);
}

/** Peak and low, where they aren't the ends that were said already. */
function extremes(voice: Voice, points: readonly Point[]): Phrase[] {
  const inner = points.slice(1, -1);
  const values = points.map(({ value }) => value);
  const peak = inner.find(({ value }) => value === Math.max(...values) && isStrict(points, value));
  const low = inner.find(({ value }) => value === Math.min(...values) && isStrict(points, value));
  const said = (word: string, point: Point | undefined): Phrase[] =>
    point === undefined ? [] : [phrase`${word} ${sayPoint(voice, point)} (${sayPeriod(point.period)})`];
  const both = [...said("cao nhất", peak), ...said("thấp nhất", low)];
  return both.length === 0 ? [] : [joinPhrases(both, ", ")];
}

/** Neither end has that value too. */
function isStrict(points: readonly Point[], value: number): boolean {
  return points[0]?.value !== value && points.at(-1)?.value !== value;
}

function averageClause(
  voice: Voice,
  first: Point,
  last: Point,
  points: readonly Point[],
  average: SeriesAverage,
): Phrase[] {
  if (average === "none" || isBroken(voice.indicator, first, last)) return [];
  if (average === "value") {
    const mean = deriveFigure("average", points.map(operandOf), voice.form);
    return [phrase`trung bình cộng của ${points.length.toString()} năm có số liệu là ${mean}`];
  }
  return perYearClause(voice, first, last, 1);
}

function gaps(indicator: IndicatorFacts, points: readonly Point[]): Phrase[] {
  const known = new Set(points.map(({ period }) => Number(period)));
  const [first = 0, last = 0] = [Math.min(...known), Math.max(...known)];
  const missing = Array.from({ length: Math.min(100, last - first + 1) }, (_, i) => first + i).filter(
    (year) => !known.has(year),
  );
  const breaks = points.filter(({ breakBefore }) => breakBefore).map(({ period }) => period);
  const said: Phrase[] = [];
  if (missing.length > 0)
    said.push(
      phrase`${missing.length === 1 ? "năm" : "các năm"} ${joinWords(missing.map(String))} không có số liệu`,
    );
  if (breaks.length > 0 && indicator.series.length > 0)
    said.push(phrase`chuỗi số liệu gián đoạn từ năm ${joinWords(breaks)}`);
  return said;
}
