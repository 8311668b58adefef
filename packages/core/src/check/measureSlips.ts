import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import { indicatorTables } from "./indicatorTables.js";
import { type MeasureScale, type ScaledFigure, scaledFigures, scaleOf } from "./measureScales.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn, type TextPiece } from "./textPieces.js";

/** One figure of one indicator with two units of measure: of the text and of the row of its name. */
export interface MeasureSlip {
  readonly indicator: Indicator;
  readonly year: string;
  readonly printed: string;
  /** The figure of the text with its unit. */
  readonly text: string;
  readonly span: Span;
  readonly certain: boolean;
}

/** Two figures of one sentence, given for the same (`/người/ngày`), a thousand times apart by their units alone. */
export interface UnitBesideUnit {
  readonly first: ScaledFigure;
  readonly other: ScaledFigure;
  readonly span: Span;
  readonly related: Span;
}

/** So much of the row's name stands in the clause of the text; a figure of three digits and more tells more by itself. */
const [alike, alikeLong] = [0.8, 0.66];
const longest = 5000;
/** Units further apart than this are mistaken for one another; `ha` and `km2` are a hundred times apart. */
const leastApart = 10;

interface Row {
  readonly indicator: Indicator;
  readonly wording: Wording;
  readonly scale: MeasureScale;
  readonly points: readonly SeriesPoint[];
}

/** Figures of the text that a row prints alike, with a unit of the same kind and another size. Linear but for figures met in several rows. */
export const measureSlips = perSubject((subject: Subject): readonly MeasureSlip[] => {
  const byFigure = rowsByFigure(subject);
  if (byFigure.size === 0) return [];
  const rarity = rarityOf(subject);
  return piecesWithDigits(subject).flatMap((piece) => {
    const { text } = piece.passage;
    if (piece.inTable || text.length > longest) return [];
    return sentencesIn(piece.passage).flatMap((sentence) =>
      scaledFigures(sentence.text).flatMap((figure) => {
        const rows = (byFigure.get(`${figure.dimension} ${figure.value}`) ?? []).filter(({ scale }) =>
          isOther(scale, figure),
        );
        if (rows.length === 0) return [];
        const clause = wordingOf(clauseAround(sentence.text, figure));
        const years = new Set(sentence.text.match(/(?<![\d/.])20\d{2}(?!\d)/gu));
        const least = /\d.*\d.*\d/u.test(figure.digits) ? alikeLong : alike;
        const fitting = rows.flatMap((row) => {
          const point = row.points.find(
            ({ year, low }) =>
              low === figure.value && (years.size === 0 || years.has(year) || isGoal(years, year)),
          );
          const score = point === undefined ? 0 : containment(row.wording, clause, rarity);
          return point === undefined || score < least ? [] : [{ row, point, score }];
        });
        const [best] = fitting.sort((a, b) => b.score - a.score);
        if (best === undefined) return [];
        const { row, point, score } = best;
        const span = spanAt(piece.passage, sentence.from + figure.from, sentence.from + figure.to);
        return [
          {
            indicator: row.indicator,
            year: point.year,
            printed: `${point.raw} ${row.indicator.measure ?? ""}`.trim(),
            text: figure.text,
            span,
            certain: score >= 0.9,
          },
        ];
      }),
    );
  });
});

/** A sentence that names no year of the row's speaks of the goals' own. */
function isGoal(years: ReadonlySet<string>, year: string): boolean {
  return [...years].every((each) => Number(each) < Number(year));
}

function rowsByFigure(subject: Subject): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const { indicators } of indicatorTables(subject))
    for (const indicator of indicators) {
      const scale = indicator.measure === null ? undefined : scaleOf(indicator.measure);
      if (scale === undefined || scale.dimension === "share") continue;
      const name = indicator.parent === null ? indicator.name : `${indicator.parent} ${indicator.name}`;
      const points = seriesOf(indicator);
      const row = { indicator, wording: wordingOf(name.replace(/\([^()]*\)/gu, " ")), scale, points };
      if (row.wording.places.size < 3) continue;
      for (const value of new Set(points.map(({ low }) => low))) {
        if (value < leastValue && Number.isInteger(value)) continue;
        const key = `${scale.dimension} ${value}`;
        found.set(key, [...(found.get(key) ?? []), row]);
      }
    }
  return found;
}

/** Smaller whole figures are met anywhere. */
const leastValue = 10;

/** Of one kind and another size, or given for another time: `triệu đồng/người/năm`, `triệu đồng/người/tháng`. */
function isOther(row: MeasureScale, figure: MeasureScale): boolean {
  if (row.per !== figure.per) return row.scale === figure.scale && isOtherTime(row.per, figure.per);
  const apart = row.scale > figure.scale ? row.scale / figure.scale : figure.scale / row.scale;
  return apart >= leastApart;
}

function isOtherTime(a: string, b: string): boolean {
  const time = /(?:^|\/)(nam|thang|ngay)$/;
  const [one, other] = [time.exec(a)?.[1], time.exec(b)?.[1]];
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    a.slice(0, -one.length) === b.slice(0, -other.length)
  );
}

/** What semicolons part, without the clauses behind the figure. */
function clauseAround(text: string, { from, to }: ScaledFigure): string {
  const start = text.lastIndexOf(";", from) + 1;
  const end = /[;,.]\s/u.exec(text.slice(to))?.index ?? text.length - to;
  return `${text.slice(start, from)} ${text.slice(to, to + end)}`;
}

/** The printed figures lie no further apart than so many times. */
const nearest = 5;

/** `tối thiểu 70 m3/người/ngày …, vùng cao 50 lít/người/ngày`: one of the units is a slip. Linear. */
export const unitsApart = perSubject((subject: Subject): readonly UnitBesideUnit[] =>
  piecesWithDigits(subject).flatMap((piece) =>
    piece.passage.text.length > longest || !piece.passage.text.includes("/")
      ? []
      : sentencesIn(piece.passage).flatMap(({ text, from }) => apartIn(text, from, piece)),
  ),
);

function apartIn(text: string, offset: number, { passage }: TextPiece): readonly UnitBesideUnit[] {
  if (!text.includes("/")) return [];
  const figures = scaledFigures(text).filter(({ per }) => per !== "");
  for (const [at, other] of figures.entries()) {
    const first = figures
      .slice(0, at)
      .find((each) => each.dimension === other.dimension && each.per === other.per && areApart(each, other));
    if (first === undefined) continue;
    // The larger unit is the one too many.
    const [odd, right] = first.scale > other.scale ? [first, other] : [other, first];
    const place = ({ from, to }: ScaledFigure) => spanAt(passage, offset + from, offset + to);
    return [{ first: right, other: odd, span: place(odd), related: place(right) }];
  }
  return [];
}

function areApart(a: ScaledFigure, b: ScaledFigure): boolean {
  const scales = Math.max(a.scale, b.scale) / Math.min(a.scale, b.scale);
  const values = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return scales >= 1000 && values <= nearest && /\/(?:ngay|nam|thang|vu)$|^(?:nguoi|ho|ha)\b/.test(a.per);
}
