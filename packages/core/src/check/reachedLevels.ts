import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import type { TargetValue } from "../read/value.js";
import { fold } from "../text/fold.js";
import { goalSections } from "./goalClauses.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { extentOf, type SeriesPoint, seriesOf } from "./seriesShape.js";
import { statedValues } from "./statedValues.js";
import type { Subject } from "./subject.js";
import { measureForm, statedClauses } from "./valueClauses.js";

/** A roadmap that begins behind the level that the text says is reached already. */
export interface ReachedLevel {
  readonly indicator: Indicator;
  readonly first: SeriesPoint;
  readonly reached: string;
  readonly rising: boolean;
  readonly span: Span;
  readonly reachedSpan: Span;
}

/** So many points apart, less may be how it was counted. */
const leastApart = 3;
const fewestWords = 4;
const HEADS = /^(?:ty le|ti le|ty trong|so luong|tong so|so) (?:so )?/u;

/**
 * Shares that the account of the situation gives (no year, or one before the roadmap's first) under the name of a row whose steps all go one
 * way, and whose first step lies behind them. Linear.
 */
export const reachedLevels = perSubject((subject: Subject): readonly ReachedLevel[] => {
  const rows = new Map<string, Indicator | null>();
  for (const { indicators } of indicatorTables(subject))
    for (const indicator of indicators) {
      const key =
        measureForm(indicator.measure) === "%" && indicator.parent === null ? nameOf(indicator.name) : "";
      if (key !== "") rows.set(key, rows.has(key) ? null : indicator);
    }
  const goals = goalSections(subject).flatMap(({ clauses }) => clauses.map(({ span }) => span.line));
  const from = goals.length === 0 ? 0 : Math.min(...goals);
  if (rows.size === 0 || from === 0) return [];
  const told = new Set<Indicator>();
  return saidBefore(subject, from).flatMap((said) => {
    const indicator = rows.get(nameOf(said.name));
    const found = indicator == null || told.has(indicator) ? undefined : behind(said, indicator);
    if (found !== undefined) told.add(found.indicator);
    return found ?? [];
  });
});

interface Said {
  readonly name: string;
  /** Empty where none is named. */
  readonly year: string;
  readonly raw: string;
  readonly value: TargetValue;
  readonly span: Span;
}

/** The shares that sentences above the goals give. */
function saidBefore(subject: Subject, line: number): readonly Said[] {
  const dated = statedValues(subject).flatMap(({ name, measure, milestones, span }) =>
    Object.entries(milestones).map(([year, { raw, value }]) => ({
      name,
      measure,
      year,
      raw: raw ?? "",
      value,
      span,
    })),
  );
  return [...statedClauses(subject), ...dated].filter(
    ({ measure, value, span }) => measure === "%" && value.kind === "exact" && span.line < line,
  );
}

function behind({ year, raw, value, span }: Said, indicator: Indicator): ReachedLevel | undefined {
  const points = seriesOf(indicator);
  const [first, last] = [points[0], points.at(-1)];
  const reached = extentOf(value)?.low;
  if (first === undefined || last === undefined || reached === undefined) return undefined;
  if (last.low === first.low || (year !== "" && year >= first.year)) return undefined;
  const rising = last.low > first.low;
  const way = rising ? 1 : -1;
  const oneWay = points.every(({ low }, at) => at === 0 || (low - (points[at - 1]?.low ?? low)) * way >= 0);
  if (!oneWay || (reached - first.low) * way < leastApart) return undefined;
  return { indicator, first, reached: raw, rising, span: indicator.span, reachedSpan: span };
}

/** The words of a name, where they are enough to tell it. */
function nameOf(name: string): string {
  const words = fold(name.replace(/\([^()]*\)/gu, " "))
    .trim()
    .replace(HEADS, "");
  return words.split(" ").length < fewestWords ? "" : words;
}
