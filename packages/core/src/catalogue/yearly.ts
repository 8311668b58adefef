import { comparePeriods, type Period, type PeriodText, parsePeriod } from "../schedule/period.js";

/** How an indicator adds up over the parts of a year. */
export const overTimeRules = ["sum", "mean", "last", "none"] as const;
export type OverTime = (typeof overTimeRules)[number];

/** A figure of a period, before it stands for a year. */
export interface PeriodFigure {
  readonly period: PeriodText;
  readonly value: number | null;
}

/** The value that stands for a year, and what it was made of. */
export interface YearValue<T extends PeriodFigure = PeriodFigure> {
  readonly year: number;
  readonly value: number;
  /** `year`: the year's own figure; else the rule by which parts were put together. */
  readonly from: "year" | Exclude<OverTime, "none">;
  readonly figures: readonly T[];
}

/**
 * One value a year, ascending: the year's own figure where there is one; else by the indicator's rule from its parts. A sum or
 * mean needs all parts of one length (two halves, four quarters, twelve months): a partial sum is not the year's value. `last`
 * (stock, share at a day) takes the latest part. Periods of several years and texts that are none are left out.
 */
export function yearlyOf<T extends PeriodFigure>(figures: readonly T[], rule: OverTime): YearValue<T>[] {
  const years = new Map<number, { readonly figure: T; readonly period: Period; readonly value: number }[]>();
  for (const figure of figures) {
    const period = parsePeriod(figure.period);
    if (period === undefined || period.kind === "years" || figure.value === null) continue;
    const known = years.get(period.year) ?? [];
    known.push({ figure, period, value: figure.value });
    years.set(period.year, known);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, parts]) => {
      const found = yearOf(parts, rule);
      return found === undefined ? [] : [{ year, ...found }];
    });
}

interface Part<T> {
  readonly figure: T;
  readonly period: Period;
  readonly value: number;
}

function yearOf<T>(parts: readonly Part<T>[], rule: OverTime) {
  const own = parts.find(({ period }) => period.kind === "year");
  if (own !== undefined) return { value: own.value, from: "year" as const, figures: [own.figure] };
  if (rule === "none") return undefined;
  if (rule === "last") {
    const last = [...parts].sort((a, b) => comparePeriods(a.period, b.period)).at(-1);
    return last === undefined ? undefined : { value: last.value, from: rule, figures: [last.figure] };
  }
  const full = fullYear(parts);
  if (full === undefined) return undefined;
  const sum = full.reduce((total, { value }) => total + value, 0);
  return {
    value: rule === "sum" ? sum : sum / full.length,
    from: rule,
    figures: full.map(({ figure }) => figure),
  };
}

const partsInYear = [
  ["half", 2],
  ["quarter", 4],
  ["month", 12],
] as const;

/** The parts of one length that make up the whole year. */
function fullYear<T>(parts: readonly Part<T>[]): readonly Part<T>[] | undefined {
  for (const [kind, count] of partsInYear) {
    const own = parts.filter(({ period }) => period.kind === kind);
    if (own.length === count) return own;
  }
  return undefined;
}

export function isOverTime(text: string): text is OverTime {
  return overTimeRules.some((rule) => rule === text);
}
