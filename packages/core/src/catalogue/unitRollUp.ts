import type { Said } from "../check/diagnostic.js";
import { meanOfRatios } from "../progress/rollUp.js";

/** One place's or unit's part in a total. */
export interface UnitFigure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export type RollUpRule = "sum" | "ratio" | "weighted-mean" | "mean-of-units";

/** A total over places with everything that has to be said about it. */
export interface RollUp {
  readonly rule: RollUpRule;
  readonly ruleText: Said;
  /** null where too few reported, nothing did, or nothing adds up. */
  readonly value: number | null;
  readonly valueNumerator: number | null;
  readonly valueDenominator: number | null;
  /** `reported` of `expected` places. */
  readonly reported: number;
  readonly expected: number;
  readonly coverage: number | null;
  readonly coverageOf: "denominator" | "units";
  readonly complete: boolean;
  readonly shown: boolean;
  readonly weights: Said | null;
  /** The plain mean of the places' values: only ever shown under this name. */
  readonly meanOfUnits: { readonly value: number; readonly n: number } | null;
}

/** World Bank practice: below two thirds of the places no total is shown. */
const leastCoverage = 2 / 3;

/**
 * Adds places up by the indicator's own rule (`overUnits`): a count as a sum of those that reported; a percentage as sum of
 * numerators over sum of denominators; otherwise weighted by denominators. Where nothing adds up there is no total, only
 * the plain mean, named so. Missing places are in neither sum; how many reported is always told.
 */
export function rollUpUnits(units: readonly UnitFigure[], overUnits: string, measure: string | null): RollUp {
  const given = units.filter(({ value }) => value !== null);
  const weighted = given.filter(({ denominator }) => denominator !== null && denominator > 0);
  const ratio = weighted.filter(({ numerator }) => numerator !== null);
  const rule = ruleOf(overUnits, ratio.length, weighted.length);
  const counted = rule === "ratio" ? ratio : rule === "weighted-mean" ? weighted : given;
  const coverage = units.length === 0 ? null : counted.length / units.length;
  const shown = coverage !== null && coverage >= leastCoverage && rule !== "mean-of-units";
  const numerator = rule === "ratio" ? sum(ratio.map((unit) => unit.numerator ?? 0)) : null;
  const denominator = rule === "sum" ? null : sum(counted.map((unit) => unit.denominator ?? 0));
  const mean = meanOf(given);
  return {
    rule,
    ruleText: ruleTexts[rule],
    value: shown ? totalOf(rule, counted, measure) : null,
    valueNumerator: numerator,
    valueDenominator: rule === "mean-of-units" ? null : denominator,
    reported: counted.length,
    expected: units.length,
    coverage,
    coverageOf: "units",
    complete: counted.length === units.length && units.length > 0,
    shown,
    weights: rule === "weighted-mean" ? weightText : null,
    meanOfUnits: mean === null ? null : { value: mean, n: given.length },
  };
}

function ruleOf(overUnits: string, ratios: number, weighted: number): RollUpRule {
  if (overUnits === "sum") return "sum";
  if (overUnits === "ratio" && ratios > 0) return "ratio";
  return (overUnits === "ratio" || overUnits === "weighted-mean") && weighted > 0
    ? "weighted-mean"
    : "mean-of-units";
}

function totalOf(rule: RollUpRule, units: readonly UnitFigure[], measure: string | null): number | null {
  const weights = sum(units.map(({ denominator }) => denominator ?? 0));
  const weightedMean =
    sum(units.map(({ value, denominator }) => (value ?? 0) * (denominator ?? 0))) / weights;
  if (rule === "sum") return sum(units.map(({ value }) => value ?? 0));
  if (rule === "weighted-mean") return weightedMean;
  const factor = factorOf(measure);
  return factor === undefined
    ? weightedMean
    : (sum(units.map(({ numerator }) => numerator ?? 0)) / weights) * factor;
}

/** What a ratio is multiplied with; undefined where the measure doesn't tell. */
function factorOf(measure: string | null): number | undefined {
  if (measure === null) return undefined;
  return /^\s*%/u.test(measure) ? 100 : /^\s*‰/u.test(measure) ? 1000 : undefined;
}

function meanOf(units: readonly UnitFigure[]): number | null {
  return meanOfRatios(
    units.map(({ value }) => ({ num: value, den: 1 })),
    1,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const ruleTexts: Readonly<Record<RollUpRule, Said>> = {
  sum: { vi: "Tổng của các địa bàn đã có số liệu", en: "Sum of the places that reported" },
  ratio: { vi: "Tổng tử số chia tổng mẫu số", en: "Sum of numerators over sum of denominators" },
  "weighted-mean": { vi: "Bình quân gia quyền theo mẫu số", en: "Mean weighted by denominators" },
  "mean-of-units": {
    vi: "Không cộng gộp được; chỉ có bình quân đơn giản của các địa bàn",
    en: "Doesn't add up; only the unweighted mean of the places",
  },
};

const weightText: Said = {
  vi: "Quyền số là mẫu số do từng địa bàn báo cáo",
  en: "Weights are the denominators that the places reported",
};
