import { printNumber } from "../text/printNumber.js";
import { type Facts, type ResolvedMilestone, referencesOf } from "./facts.js";
import type { WorkingInput, WorkingStep } from "./working.js";

const n = (value: number) => printNumber(value, 4);

/** How a target that isn't a plain figure came down to one; nothing for those that are. */
export function targetSteps(facts: Facts, counts: ResolvedMilestone | undefined): WorkingStep[] {
  if (counts === undefined || !counts.resolution.resolved) return [];
  const { value, year } = counts.milestone;
  const { threshold } = counts.resolution.value;
  if (value.kind === "relative" && value.amount !== null) {
    const base = baseOf(facts, counts, value.base ?? "baseline");
    return base === undefined
      ? []
      : [step(...relative(value.direction, value.amount, value.amountMeasure, base), threshold, year)];
  }
  if (value.kind === "maintain") return [step("y* = y₀", n(threshold), threshold, year)];
  if (value.kind === "range")
    return [
      step(
        facts.direction === "decrease" ? "y* = max(a; b)" : "y* = min(a; b)",
        `${n(value.low)}; ${n(value.high)}`,
        threshold,
        year,
      ),
    ];
  return [];
}

function step(formula: string, substituted: string, result: number, year: number): WorkingStep {
  return {
    label: { vi: `Mục tiêu năm ${year} quy về một con số`, en: `The target for ${year} as a figure` },
    formula,
    substituted,
    result,
  };
}

function relative(
  direction: "increase" | "decrease",
  amount: number,
  measure: string | null,
  base: number,
): [formula: string, substituted: string] {
  const sign = direction === "increase" ? "+" : "−";
  if (/^(?:times|lần)$/iu.test(measure ?? "")) {
    const by = direction === "increase" ? "·" : "/";
    return [`y* = y₀ ${by} a`, `${n(base)} ${by} ${n(amount)}`];
  }
  if (/^(?:%|percent)$/iu.test(measure ?? "%"))
    return [`y* = y₀ · (1 ${sign} a / 100)`, `${n(base)} · (1 ${sign} ${n(amount)} / 100)`];
  return [`y* = y₀ ${sign} a`, `${n(base)} ${sign} ${n(amount)}`];
}

/** The value that a target refers to. */
function baseOf(facts: Facts, { milestone }: ResolvedMilestone, base: string): number | undefined {
  const known = referencesOf(facts.input, facts.series, facts.baseline, milestone.year, facts.direction);
  if (base === "5y-before") return known.fiveYearsBefore;
  if (base === "previous-year") return known.previousYear;
  if (base === "national-average") return known.nationalAverage;
  if (base === "reference-scenario") return known.referenceScenario;
  return known.baselineValue;
}

/** For a target set against the country: both figures of each year that the difference is made of. */
export function benchmarkInputs(facts: Facts, years: readonly number[]): WorkingInput[] {
  const other = facts.input.comparisons?.["national-average"] ?? [];
  return years.flatMap((year) => {
    const own = facts.usable.find((figure) => figure.year === year);
    const compared = other.find((figure) => figure.year === year);
    if (own === undefined || compared === undefined) return [];
    return [
      {
        label: { vi: `Số liệu của tỉnh năm ${year}`, en: `The province in ${year}` },
        year,
        value: own.value,
        printed: null,
        source: own.source,
      },
      {
        label: { vi: `Bình quân cả nước năm ${year}`, en: `The country's average in ${year}` },
        year,
        value: compared.value,
        printed: null,
        source: compared.source,
      },
    ];
  });
}
