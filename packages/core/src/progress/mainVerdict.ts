import type { MilestoneVerdict, VerdictRule, YearFigure } from "./assessment.js";
import { type WeatherResult, type WeatherTarget, weatherOf } from "./destatis.js";
import { type Direction, type Point, signOf } from "./direction.js";
import { comparisonAt, type Facts, milestoneOf, type ResolvedMilestone } from "./facts.js";
import { reasonOf } from "./milestone.js";
import type { Threshold } from "./targetResolution.js";
import { statusOfWeather, type VerdictReason, type VerdictStatus } from "./verdict.js";

/** The main verdict before it is put in words: what was asked of which method, and what it said. */
export interface MainVerdict {
  readonly status: VerdictStatus;
  readonly reason: VerdictReason | null;
  readonly rule: VerdictRule | null;
  /** The milestone that counts: the next one, or the last where all years are over. */
  readonly counts: ResolvedMilestone | undefined;
  readonly threshold: Threshold | null;
  /** What Destatis' rule was given and gave; null where it wasn't run. */
  readonly run: WeatherRun | null;
}

export interface WeatherRun {
  /** What the rule looked at: the series, or what was derived from it. */
  readonly series: readonly YearFigure[];
  readonly direction: Direction;
  readonly target: WeatherTarget;
  readonly result: WeatherResult;
}

/**
 * The main verdict by Destatis' rules: the next milestone counts; a value to be kept, a change each year and a benchmark are
 * constant targets; without a value the direction counts; once the last year has its figure the target is met or missed.
 */
export function mainVerdictOf(facts: Facts, milestones: readonly MilestoneVerdict[]): MainVerdict {
  if (facts.targets.length === 0) return unable("no-target");
  const last = facts.series.at(-1);
  const next = facts.targets.find(({ milestone }) => isAhead(facts, milestone.year, last?.year));
  if (next === undefined) return finalVerdict(facts, milestones);
  if (next.milestone.value.kind === "qualitative") return statedVerdict(facts, next);
  if (next.milestone.value.kind === "pending") return unable("pending", next);
  if (facts.problem !== null) return unable(facts.problem, next);
  if (last === undefined) return unable("no-data", next);
  if (facts.direction === null) return unable("no-direction", next);
  return weatherVerdict(facts, next, facts.direction);
}

/** A milestone is ahead while its year isn't over and has no figure yet. */
function isAhead(facts: Facts, year: number, lastYear: number | undefined): boolean {
  return year >= facts.input.year && (lastYear === undefined || year > lastYear);
}

function unable(reason: VerdictReason, counts?: ResolvedMilestone): MainVerdict {
  return {
    status: "not-assessable",
    reason,
    rule: null,
    counts,
    threshold: counts?.resolution.resolved === true ? counts.resolution.value : null,
    run: null,
  };
}

/** All milestones' years are over or have their figure: what the last one came to. */
function finalVerdict(facts: Facts, milestones: readonly MilestoneVerdict[]): MainVerdict {
  const last = facts.targets.at(-1);
  const verdict = last === undefined ? undefined : milestoneOf(milestones, last.milestone.year);
  if (last === undefined || verdict === undefined) return unable("no-target");
  if (facts.problem !== null) return unable(facts.problem, last);
  if (verdict.state === "met" || verdict.state === "missed")
    return { ...unable("no-target", last), status: verdict.state, reason: null, rule: "final" };
  if (verdict.state === "unknown") return unable("target-year-past", last);
  return unable(verdict.reason ?? "no-data", last);
}

/** Qualitative: what a person recorded last, 1 for met. Until then it waits for that person. */
function statedVerdict(facts: Facts, next: ResolvedMilestone): MainVerdict {
  const last = facts.series.at(-1);
  if (last === undefined || last.value !== 1) return unable("qualitative", next);
  return { ...unable("qualitative", next), status: "met", reason: null, rule: "stated" };
}

function weatherVerdict(facts: Facts, next: ResolvedMilestone, direction: Direction): MainVerdict {
  const plan = planOf(facts, next, direction);
  if ("reason" in plan) return unable(plan.reason, next);
  const result = weatherOf(plan.series.map(pointOf), plan.direction, plan.target);
  const run: WeatherRun = { series: plan.series, direction: plan.direction, target: plan.target, result };
  if (!Number.isFinite(result.avgAnnualChange ?? 0)) return unable("not-finite", next);
  if (result.status === "not_available")
    return { ...unable(unavailableReason(facts, plan.series, result), next), rule: null, run };
  return {
    status: statusOfWeather(result.status),
    reason: null,
    rule: plan.rule,
    counts: next,
    threshold: plan.threshold,
    run,
  };
}

function unavailableReason(
  facts: Facts,
  series: readonly YearFigure[],
  result: WeatherResult,
): VerdictReason {
  if (result.reason === "target-year-past") return "target-year-past";
  if (facts.lastBreak !== undefined && facts.series.length >= fewest) return "break-in-series";
  return series.length >= fewest ? "gap" : "too-few-points";
}

/** Destatis needs the last four years in a row. */
const fewest = 4;

interface Plan {
  readonly rule: VerdictRule;
  readonly series: readonly YearFigure[];
  readonly direction: Direction;
  readonly target: WeatherTarget;
  readonly threshold: Threshold | null;
}

/** Which of Destatis' rules fits the milestone that counts, and what it is run on. */
function planOf(
  facts: Facts,
  next: ResolvedMilestone,
  given: Direction,
): Plan | { readonly reason: VerdictReason } {
  const { value, year } = next.milestone;
  const series = facts.usable;
  if (value.kind === "relative" && value.amount === null) return directional(series, value.direction);
  if (value.kind === "relative" && value.base === "previous-year")
    return yearlyChange(series, value.direction, value.amount ?? 0, value.amountMeasure);
  if (value.kind === "benchmark") {
    const difference = differenceFrom(facts);
    if (difference.length > 0) return againstBenchmark(difference, value.relation, given);
  }
  if (!next.resolution.resolved) return { reason: reasonOf[next.resolution.why] };
  const threshold = next.resolution.value;
  const direction = directionBy(threshold, given);
  const strict = threshold.op === "<" || threshold.op === ">";
  if (value.kind === "maintain" || isConstant(facts.targets))
    return {
      rule: "constant-target",
      series,
      direction,
      threshold,
      target: { rule: "constant_target", target: threshold.threshold, strict },
    };
  return {
    rule: "target-value",
    series,
    direction,
    threshold,
    target: { rule: "target_value", target: threshold.threshold, targetYear: year, strict },
  };
}

function directional(series: readonly YearFigure[], direction: Direction): Plan {
  return { rule: "directional", series, direction, threshold: null, target: { rule: "directional" } };
}

/** A bound says itself which side is good, whatever the catalogue says. */
function directionBy({ op }: Threshold, given: Direction): Direction {
  if (op === "=") return given;
  return op.startsWith("<") ? "decrease" : "increase";
}

/** The same value in two years or more: it is to be kept each year. */
function isConstant(targets: readonly ResolvedMilestone[]): boolean {
  const [first, ...rest] = targets.flatMap(({ resolution }) =>
    resolution.resolved ? [resolution.value] : [],
  );
  if (first === undefined || rest.length === 0 || rest.length + 1 < targets.length) return false;
  return rest.every(({ threshold, op }) => threshold === first.threshold && op === first.op);
}

/** `giảm 1%/năm`: the change from each year to the next, against the change asked for. */
function yearlyChange(
  series: readonly YearFigure[],
  direction: Direction,
  amount: number,
  measure: string | null,
): Plan | { readonly reason: VerdictReason } {
  const isShare = measure === null || /^(?:%|percent)$/iu.test(measure);
  const changes = series.flatMap((figure, at) => {
    const before = series[at - 1];
    if (before === undefined || before.year !== figure.year - 1 || (isShare && before.value === 0)) return [];
    const change = figure.value - before.value;
    const value = isShare ? (change / Math.abs(before.value)) * 100 : change;
    return [{ year: figure.year, value, source: { kind: "computed" as const } }];
  });
  if (changes.length === 0) return { reason: "too-few-points" };
  const target = signOf(direction) * amount;
  return {
    rule: "yearly-change",
    series: changes,
    direction,
    threshold: { threshold: target, op: direction === "increase" ? ">=" : "<=" },
    target: { rule: "constant_target", target },
  };
}

/** Own value less the benchmark of the same year, where both are known. */
function differenceFrom(facts: Facts): YearFigure[] {
  const known = facts.input.comparisons?.["national-average"] ?? [];
  return facts.usable.flatMap(({ year, value }) => {
    if (!known.some((figure) => figure.year === year)) return [];
    const other = comparisonAt(facts.input, "national-average", year);
    return other === undefined ? [] : [{ year, value: value - other, source: { kind: "computed" as const } }];
  });
}

function againstBenchmark(
  series: readonly YearFigure[],
  relation: "equal" | "near" | "above" | "below",
  given: Direction,
): Plan {
  const direction = relation === "above" ? "increase" : relation === "below" ? "decrease" : given;
  const strict = relation === "above" || relation === "below";
  const op = direction === "increase" ? (strict ? ">" : ">=") : strict ? "<" : "<=";
  return {
    rule: "against-benchmark",
    series,
    direction,
    threshold: { threshold: 0, op },
    target: { rule: "constant_target", target: 0, strict },
  };
}

export function pointOf({ year, value }: YearFigure): Point {
  return [year, value];
}
