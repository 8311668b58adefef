import type {
  AssessmentInput,
  MilestoneVerdict,
  Note,
  PlanMilestone,
  SeriesBreak,
  YearFigure,
} from "./assessment.js";
import type { Direction } from "./direction.js";
import { notes } from "./notes.js";
import { type References, type Resolution, resolveTarget } from "./targetResolution.js";
import type { VerdictReason } from "./verdict.js";

/** A milestone that isn't a baseline, with what it comes down to. */
export interface ResolvedMilestone {
  readonly milestone: PlanMilestone;
  readonly resolution: Resolution;
}

/** An input looked over: in order, with its direction found, its targets resolved and its oddities noted. */
export interface Facts {
  readonly input: AssessmentInput;
  /** All years up to this one, ascending; the plan's baseline where that year wasn't observed. */
  readonly series: readonly YearFigure[];
  /** The part of the series that may be compared: since the last break. */
  readonly usable: readonly YearFigure[];
  readonly lastBreak: SeriesBreak | undefined;
  readonly direction: Direction | null;
  readonly directionFrom: "catalogue" | "bound" | "target" | "milestones" | null;
  readonly baseline: YearFigure | undefined;
  readonly targets: readonly ResolvedMilestone[];
  readonly notes: readonly Note[];
  /** What makes the series unfit for any method. */
  readonly problem: VerdictReason | null;
}

/** Looks an input over. Never throws: what can't be used is a problem or a note. */
export function factsOf(input: AssessmentInput): Facts {
  const baselines = input.milestones.filter((milestone) => isBaseline(milestone, input.periodFrom));
  const milestones = input.milestones.filter((milestone) => !baselines.includes(milestone));
  const observed = input.series.filter(({ year }) => year <= input.year).sort((a, b) => a.year - b.year);
  const added = baselines
    .flatMap(figureOf)
    .filter(({ year }) => !observed.some((figure) => figure.year === year));
  const series = [...observed, ...added].sort((a, b) => a.year - b.year);
  const lastBreak = lastBreakOf(input.breaks ?? [], series);
  const { direction, from } = directionOf(input, milestones);
  const ordered = [...milestones].sort((a, b) => a.year - b.year);
  const baseline = series.find(({ year }) => year === baselines.at(-1)?.year) ?? series[0];
  const targets = ordered.map((milestone) => ({
    milestone,
    resolution: resolveTarget(
      milestone.value,
      referencesOf(input, series, baseline, milestone.year, direction),
    ),
  }));
  return {
    input,
    series,
    usable: lastBreak === undefined ? series : series.filter(({ year }) => year >= lastBreak.year),
    lastBreak,
    direction,
    directionFrom: from,
    baseline,
    targets,
    notes: notesOf(input, series, { added, lastBreak, from, targets }),
    problem: problemOf(series),
  };
}

/** An exact value of a year before the plan began is where it starts from, not what it promises. */
function isBaseline({ year, value }: PlanMilestone, periodFrom: number | null): boolean {
  return value.kind === "exact" && periodFrom !== null && year < periodFrom;
}

function figureOf({ year, raw, value }: PlanMilestone): YearFigure[] {
  if (value.kind !== "exact") return [];
  return [{ year, value: value.value, source: { kind: "milestone", year, raw: raw ?? String(value.value) } }];
}

function lastBreakOf(breaks: readonly SeriesBreak[], series: readonly YearFigure[]): SeriesBreak | undefined {
  const last = series.at(-1)?.year;
  const first = series[0]?.year;
  if (last === undefined || first === undefined) return undefined;
  return breaks.filter(({ year }) => year > first && year <= last).sort((a, b) => b.year - a.year)[0];
}

function problemOf(series: readonly YearFigure[]): VerdictReason | null {
  if (series.some(({ value }) => !Number.isFinite(value))) return "not-finite";
  const twice = series.some(({ year }, at) => series[at + 1]?.year === year);
  return twice ? "duplicate-year" : null;
}

type Found = Pick<Facts, "direction"> & { readonly from: Facts["directionFrom"] };

/**
 * Which way is better: what the catalogue says, else what the milestones say themselves by a bound (`< 3`), a change
 * (`giảm 20%`) or by rising or falling from year to year.
 */
function directionOf({ direction }: AssessmentInput, milestones: readonly PlanMilestone[]): Found {
  if (direction !== null) return { direction, from: "catalogue" };
  for (const { value } of milestones) {
    if (value.kind === "bound")
      return { direction: value.op.startsWith("<") ? "decrease" : "increase", from: "bound" };
    if (value.kind === "relative") return { direction: value.direction, from: "target" };
    if (value.kind === "level") return { direction: "increase", from: "target" };
  }
  const trend = trendOf(milestones);
  return trend === null ? { direction: null, from: null } : { direction: trend, from: "milestones" };
}

/** The way that exact values go; null where they go both ways or stay. */
function trendOf(milestones: readonly PlanMilestone[]): Direction | null {
  const values = [...milestones]
    .sort((a, b) => a.year - b.year)
    .flatMap(({ value }) =>
      value.kind === "exact" ? [value.value] : value.kind === "range" ? [value.low] : [],
    );
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value));
  const rises = steps.some((step) => step > 0);
  const falls = steps.some((step) => step < 0);
  return rises === falls ? null : rises ? "increase" : "decrease";
}

/** The direction that a plan's milestones show by themselves: a proposal for the catalogue. */
export function guessDirection(milestones: readonly PlanMilestone[]): Direction | null {
  return directionOf(
    { direction: null, measure: null, milestones, periodFrom: null, series: [], year: 0 },
    milestones,
  ).direction;
}

/** Values that a target of a year may refer to, as far as they are known. */
export function referencesOf(
  input: AssessmentInput,
  series: readonly YearFigure[],
  baseline: YearFigure | undefined,
  year: number,
  direction: Direction | null,
): References {
  const at = (wanted: number) => series.find((figure) => figure.year === wanted)?.value;
  return defined({
    direction: direction ?? undefined,
    baselineValue: baseline?.value,
    fiveYearsBefore: at(year - 5),
    previousYear: at(year - 1),
    nationalAverage: comparisonAt(input, "national-average", year),
    referenceScenario: comparisonAt(input, "reference-scenario", year),
  });
}

/** The value to compare with of a year, or of the last year before it that is known. */
export function comparisonAt(input: AssessmentInput, code: string, year: number): number | undefined {
  return [...(input.comparisons?.[code] ?? [])]
    .filter((figure) => figure.year <= year)
    .sort((a, b) => b.year - a.year)[0]?.value;
}

/** References that are known; the others are left out. */
function defined(given: { readonly [Key in keyof References]: References[Key] | undefined }): References {
  const { direction, baselineValue, fiveYearsBefore, previousYear, nationalAverage, referenceScenario } =
    given;
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(baselineValue === undefined ? {} : { baselineValue }),
    ...(fiveYearsBefore === undefined ? {} : { fiveYearsBefore }),
    ...(previousYear === undefined ? {} : { previousYear }),
    ...(nationalAverage === undefined ? {} : { nationalAverage }),
    ...(referenceScenario === undefined ? {} : { referenceScenario }),
  };
}

interface Seen {
  readonly added: readonly YearFigure[];
  readonly lastBreak: SeriesBreak | undefined;
  readonly from: Facts["directionFrom"];
  readonly targets: readonly ResolvedMilestone[];
}

function notesOf(input: AssessmentInput, series: readonly YearFigure[], seen: Seen): Note[] {
  const found: Note[] = seen.added.map(({ year }) => notes.baselineFromPlan(year));
  if (seen.from === "milestones") found.push(notes.directionGuessed());
  if (seen.lastBreak !== undefined) found.push(notes.breakIn(seen.lastBreak));
  for (const { milestone } of seen.targets) {
    if (milestone.value.kind === "range") found.push(notes.weakestEnd(milestone.year));
    if (contradicts(input.direction, milestone)) found.push(notes.contradictsBound(milestone.year));
  }
  const over = isPercent(input.measure) ? series.find(({ value }) => value > 100) : undefined;
  if (over !== undefined) found.push(notes.over100(over.year));
  const negative = series.find(({ value }) => value < 0);
  if (negative !== undefined) found.push(notes.negative(negative.year));
  const future = input.series.find(({ year }) => year > input.year);
  if (future !== undefined) found.push(notes.future(future.year));
  return found;
}

function contradicts(direction: Direction | null, { value }: PlanMilestone): boolean {
  if (direction === null || value.kind !== "bound") return false;
  return value.op.startsWith("<") === (direction === "increase");
}

export function isPercent(measure: string | null): boolean {
  return measure !== null && /^\s*(?:%|phần trăm)/iu.test(measure);
}

/** A milestone's verdict by year; undefined where there is none. */
export function milestoneOf(
  verdicts: readonly MilestoneVerdict[],
  year: number,
): MilestoneVerdict | undefined {
  return verdicts.find((verdict) => verdict.year === year);
}
