import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import { isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesOf } from "./textPieces.js";
import { measureForm } from "./valueClauses.js";

/** A sentence that gives one thing values for several years, and the row of a table that gives the same thing another for one. */
export interface SeriesConflict {
  readonly year: string;
  readonly indicator: Indicator;
  readonly printed: string;
  readonly text: string;
  readonly stated: string;
  readonly span: Span;
}

/** One of the values of a sentence, with its bound as printed. */
export interface SeriesValue {
  readonly year: string;
  readonly raw: string;
  readonly low: number;
  readonly span: Span;
}

/** A sentence that gives one thing values for several years. */
export interface ProseSeries {
  /** Words of the sentence, the values left out. */
  readonly text: string;
  /** From the first value to the last. */
  readonly between: string;
  readonly wording: Wording;
  readonly withTitle: Wording;
  /** Form of the measure; several where it isn't clear how many of the words behind make it up. */
  readonly measures: readonly string[];
  readonly values: readonly SeriesValue[];
}

const FIGURE = "(?:trên |dưới |ít nhất |khoảng |tối thiểu )?\\d[\\d.,]*(?<![.,])";
/** `năm 2026 đạt 75%`, `năm 2023: 900 căn`, `năm 2020 là 27`. */
const YEAR_FIRST = new RegExp(
  `(?<![A-Za-zÀ-ỹ])năm\\s((?:19|20)\\d{2})\\s?(?::|là|đạt|có|còn)?\\s?(${FIGURE})(?![\\d/]|\\s?[-–]\\s?\\d)(\\s?%|\\s[A-Za-zÀ-ỹ]+)?`,
  "giu",
);
/** `85% vào năm 2023 và 95% vào năm 2025`. */
const FIGURE_FIRST = new RegExp(
  `(?<![\\d.,–-])(${FIGURE})(\\s?%|\\s[A-Za-zÀ-ỹ]+)?\\s(?:vào|đến|trong|ở)?\\s?(?:cuối |hết )?năm\\s((?:19|20)\\d{2})`,
  "giu",
);
/** Words that aren't a measure. */
const NO_MEASURE = /^(?:vào|đến|trong|và|năm|ở|lên|xuống|so|trở|của|cho)$/iu;
/** Another thing's value, or a step. */
const OTHER = /tăng thêm|giảm thêm|bình quân mỗi|mỗi năm tăng|tăng từ|giảm từ/iu;

/** All sentences with values for two years or more, of one measure. Linear. */
export const proseSeries = perSubject((subject: Subject): readonly ProseSeries[] =>
  piecesWithDigits(subject).flatMap(({ passage, inTable, block }) => {
    const { text } = passage;
    if (inTable || block.kind !== "paragraph" || text.length > 5000) return [];
    if ((text.match(/năm\s(?:19|20)\d{2}/giu)?.length ?? 0) < 2) return [];
    return sentencesOf(text).flatMap((sentence) => {
      const start = sentence.from === 0 ? (block.label?.end ?? 0) : 0;
      return [YEAR_FIRST, FIGURE_FIRST].flatMap((pattern) => {
        const found = matchesIn(sentence.text, pattern).map((match) => {
          const [first = "", second = "", third = ""] = match.slice(1);
          const isYearFirst = pattern === YEAR_FIRST;
          const figure = isYearFirst ? second : first;
          const at = sentence.from + match.index + match[0].indexOf(figure, isYearFirst ? 8 : 0);
          return {
            year: isYearFirst ? first : third,
            raw: figure,
            unit: (isYearFirst ? third : second).trim(),
            from: match.index,
            to: match.index + match[0].length,
            low: parseNumber(/\d[\d.,]*/u.exec(figure)?.[0] ?? "")?.value ?? Number.NaN,
            span: spanAt(passage, at, at + figure.length),
          };
        });
        const [head, last] = [found[0], found.at(-1)];
        const years = new Set(found.map(({ year }) => year));
        if (head === undefined || last === undefined || found.length < 2 || years.size < found.length)
          return [];
        const units = new Set(
          found.map(({ unit }) => unit).filter((unit) => unit !== "" && !NO_MEASURE.test(unit)),
        );
        const before = sentence.text.slice(start, head.from).replace(/^.*;\s/u, "");
        const between = sentence.text.slice(head.from, last.to);
        const inBracket = /\([^()]*$/u.test(before);
        if (units.size > 1 || OTHER.test(`${before} ${between}`) || (between.includes(";") && !inBracket))
          return [];
        const behind = /^(?:[^;.,]|[.,](?=\d)){0,60}/u.exec(sentence.text.slice(last.to))?.[0] ?? "";
        const words = `${before} ${last.unit} ${behind}`.replace(/\s+/gu, " ").trim();
        return [
          {
            text: before.replace(/[\s:,(]+$/u, "").trim(),
            between,
            wording: bareWording(words),
            withTitle: bareWording(`${subject.reading.meta.title ?? ""}. ${words}`),
            measures: [...units].map((unit) => measureForm(unit)),
            values: found.map(({ year, raw, low, span }) => ({ year, raw, low, span })),
          },
        ];
      });
    });
  }),
);

/** So much of the row's words stands in the sentence (or, nearly as good, in the title of the document). */
const likely = 0.62;
/** With most values alike the words may differ more. */
const likelyWhenAlike = 0.5;

/** Series of the text against the printed rows of the same measure: alike in words, another value for one year. */
export const seriesConflicts = perSubject((subject: Subject): readonly SeriesConflict[] => {
  const told = proseSeries(subject);
  if (told.length === 0) return [];
  const rarity = rarityOf(subject);
  const title = scoped(wordingOf(subject.reading.meta.title ?? ""));
  const rows = subject.reading.indicators
    .filter((indicator) => isPrinted(indicator) && indicator.spanning === null)
    .map((indicator) => ({ indicator, points: seriesOf(indicator), measure: measureForm(indicator.measure) }))
    .filter(({ points }) => points.length > 1);
  return told.flatMap((series) => {
    const fitting = rows.flatMap(({ indicator, points, measure }) => {
      if (!series.measures.includes(measure) && !(series.measures.length === 0 && measure === "")) return [];
      const shared = series.values.flatMap((value) => {
        const point = points.find(({ year }) => year === value.year);
        return point === undefined ? [] : [{ value, point }];
      });
      if (shared.length < 2) return [];
      const alike = shared.filter(({ value, point }) => isLike(value, point)).length;
      if (alike === 0 && shared.length > 1) return [];
      const name = indicator.parent === null ? indicator.name : `${indicator.parent} ${indicator.name}`;
      const own = bareWording(name);
      const told = alike >= 2 ? series.withTitle : series.wording;
      const score = containment(own, told, rarity, title);
      const least = alike >= 2 ? likelyWhenAlike : likely;
      return score < least || narrows(series.wording, own, title)
        ? []
        : [{ indicator, shared, alike, score }];
    });
    const [best, second] = fitting.sort((a, b) => b.alike - a.alike || b.score - a.score);
    if (best === undefined) return [];
    if (second !== undefined && second.alike === best.alike && second.score > best.score - 0.1) return [];
    const other = best.shared.filter(({ value, point }) => !isLike(value, point));
    const [odd] = other;
    if (odd === undefined || other.length > 1) return [];
    return [
      {
        year: odd.value.year,
        indicator: best.indicator,
        printed: odd.point.raw,
        text: series.text,
        stated: odd.value.raw,
        span: odd.value.span,
      },
    ];
  });
});

/** Whether it is called a share or a number is told by its measure. */
const bareWording = (text: string): Wording =>
  wordingOf(
    text.replace(/(?<![A-Za-zÀ-ỹ])(?:(?:tỷ|tỉ) lệ(?![A-Za-zÀ-ỹ])|số(?=\s)|trong năm(?!\s\d))/giu, " "),
  );

/** Words of the title lend their words, not what would tell statements apart. */
const scoped = (wording: Wording): Wording => ({ ...wording, kinds: new Set(), qualifiers: new Map() });

/** The sentence speaks of a group, an area or a level that the row doesn't name. */
function narrows(told: Wording, row: Wording, title: Wording): boolean {
  return [...told.qualifiers].some(
    ([side, values]) =>
      side !== "years" &&
      [...values].some((value) => row.qualifiers.get(side)?.has(value) !== true && !title.places.has(value)),
  );
}

/** A bound holds what lies on its side. */
function isLike({ raw, low }: SeriesValue, { low: from, high: to, raw: printed }: SeriesPoint): boolean {
  if (Number.isNaN(low) || (from <= low && low <= to)) return true;
  if (/^dưới/iu.test(raw) && /^\s*(?:dưới|<)/iu.test(printed)) return false;
  if (/trên|ít nhất|tối thiểu/iu.test(raw)) return from >= low;
  if (/dưới/iu.test(raw)) return to <= low;
  if (/khoảng/iu.test(raw)) return Math.abs(from - low) <= low * 0.02;
  return /[≥>]|trên|ít nhất/iu.test(printed) ? low >= from : /[≤<]|dưới/iu.test(printed) && low <= from;
}
