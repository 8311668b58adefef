import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { goalSections } from "./goalClauses.js";
import { TIMES } from "./goalValues.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { seriesOf } from "./seriesShape.js";
import { formsIn } from "./statementTokens.js";
import type { Subject } from "./subject.js";

/** One figure of a goal and of the row of its name, with two measures that can't both be meant. */
export interface MeasureConflict {
  readonly indicator: Indicator;
  /** The measure of the row, and the figure and measure of the goal, as printed. */
  readonly measure: string;
  readonly stated: string;
  /** Orders of one measure (`triệu`, `tỷ`), where the figure can't stand in both. */
  readonly sure: boolean;
  readonly span: Span;
  readonly goalSpan: Span;
}

interface Scaled {
  /** How many of the measure: 1000 of `nghìn tấn`. */
  readonly scale: number;
  readonly of: string;
}

const SCALES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  "1.000": 1e3,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
};
/** Measures of one kind, by how many of the smallest they hold. */
const KINDS: Readonly<Record<string, Scaled>> = {
  dong: { of: "dong", scale: 1 },
  usd: { of: "usd", scale: 1 },
  m: { of: "m", scale: 1 },
  km: { of: "m", scale: 1e3 },
  kg: { of: "kg", scale: 1 },
  ta: { of: "kg", scale: 100 },
  tan: { of: "kg", scale: 1e3 },
  m2: { of: "m2", scale: 1 },
  ha: { of: "m2", scale: 1e4 },
  km2: { of: "m2", scale: 1e6 },
  m3: { of: "m3", scale: 1 },
  lit: { of: "m3", scale: 1e-3 },
  kw: { of: "w", scale: 1e3 },
  mw: { of: "w", scale: 1e6 },
};

const UNIT =
  "%|‰|(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s)?(?:đồng|USD|km2|km²|km|m2|m²|m3|m³|mét|m|ha|tấn|tạ|kg|lít|MW|kW)(?![\\p{L}\\d])";
const FIGURE = new RegExp(
  `(?<![\\d.,/–-])(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)\\s?(${UNIT})(?!\\s?/)`,
  "giu",
);
/** Of the words of a row's name so many stand in the goal, and it has so many. */
const [held, fewestWords] = [0.9, 3];

/**
 * Figures that a goal gives in one measure and the row of its name in another: `3.200 triệu đồng` beside `tỷ đồng`, `60%` beside `người`. The
 * figure stands in the row for the last year; a goal that has it in the row's measure too says both. Grows with figures of goals times rows.
 */
export const measureConflicts = perSubject((subject: Subject): readonly MeasureConflict[] => {
  const rows = new Map<number, Indicator[]>();
  for (const { indicators } of indicatorTables(subject))
    for (const indicator of indicators) {
      const last = indicator.measure === null ? undefined : seriesOf(indicator).at(-1)?.low;
      if (last !== undefined) rows.set(last, [...(rows.get(last) ?? []), indicator]);
    }
  if (rows.size === 0) return [];
  const told = new Set<Indicator>();
  const items = new Set(goalSections(subject).flatMap(({ clauses }) => clauses.map(({ item }) => item)));
  return [...items].flatMap((item) =>
    matchesIn(item.text, FIGURE).flatMap((match) => {
      const [stated, digits = "", unit = ""] = match;
      const value = parseNumber(digits)?.value ?? 0;
      const indicator = rows.get(value)?.find((row) => !told.has(row) && isNamedIn(row, item.text));
      const measure = indicator?.measure ?? "";
      const sure = indicator === undefined ? undefined : differ(measure, unit, value);
      if (indicator === undefined || sure === undefined || saysToo(item.text, digits, measure)) return [];
      told.add(indicator);
      const goalSpan = spanAt(item, match.index, match.index + stated.length);
      return [{ indicator, measure, stated, sure, span: indicator.span, goalSpan }];
    }),
  );
});

function isNamedIn({ name }: Indicator, text: string): boolean {
  const words = wordsOf(name);
  const said = new Set(formsIn(text));
  return words.length >= fewestWords && words.filter((word) => said.has(word)).length >= words.length * held;
}

function wordsOf(name: string): readonly string[] {
  return formsIn(name.replace(/\([^()]*\)/gu, " ")).filter((form) => !TIMES.has(form) && !HEADS.has(form));
}

/** `Tỷ lệ`, `Số` begin the names of rows, not the goals of the text. */
const HEADS = new Set(formsIn("tỷ lệ số tổng số lượng"));

/** Whether the orders of one measure differ (`true`), or one is a share and the other no (`false`); undefined where they may be one. */
function differ(measure: string, unit: string, value: number): boolean | undefined {
  const [a, b] = [scaledOf(measure), scaledOf(unit)];
  if (a !== undefined && b !== undefined) return a.of === b.of && a.scale !== b.scale ? true : undefined;
  const counts =
    /^(?:người|hộ|trạm|trường|xã|thôn|cơ sở|lớp|vụ|doanh nghiệp|hợp tác xã|công trình|học sinh|lao động|lượt người)$/iu;
  return unit === "%" && value < 100 && counts.test(measure.trim()) ? false : undefined;
}

function scaledOf(measure: string): Scaled | undefined {
  const words = fold(measure.replace(/²/gu, "2").replace(/³/gu, "3").replace(/mét/giu, "m")).split(" ");
  const order = SCALES[words[0] ?? ""];
  const [word = "", ...more] = order === undefined ? words : words.slice(1);
  const kind = KINDS[word];
  return kind === undefined || more.length > 0
    ? undefined
    : { of: kind.of, scale: kind.scale * (order ?? 1) };
}

/** The goal gives the figure in the row's measure too: `60 xã (60%)`. */
function saysToo(text: string, digits: string, measure: string): boolean {
  const plain = fold(text);
  return plain.includes(`${digits} ${fold(measure)}`) || plain.includes(`0${digits} ${fold(measure)}`);
}
