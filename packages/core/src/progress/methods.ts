import {
  eurostatScore,
  eurostatWithoutTarget,
  eurostatWithTarget,
  istatClass,
  type Span2,
  type TargetSpan,
  unsd2022,
  unsd2023WithoutTarget,
  unsd2023WithTarget,
} from "./cagr.js";
import { type WeatherTarget, weatherOf } from "./destatis.js";
import type { Point } from "./direction.js";
import { escapIndices, oecdDistance, plainMean, sdsnNormalise, sdsnScore, sdsnTrend } from "./distance.js";
import { entryStatus, isTimely } from "./entryWindow.js";
import {
  directionOf,
  InputError,
  type Inputs,
  isRecord,
  numberOf,
  numbersOf,
  optionalNumber,
  recordOf,
  seriesOf,
  textOf,
} from "./inputs.js";
import { limitFactor, openSdgAggregate, openSdgProgress } from "./openSdg.js";
import { outlierScores } from "./outlier.js";
import { project } from "./projection.js";
import { adjustForSilence, meanOfRatios, type Ratio, ratioOver, reportingRate } from "./rollUp.js";
import { targetOf } from "./targetInput.js";
import { meets, resolveTarget } from "./targetResolution.js";

/** The result of one method on one case: the fields that the method's published cases show. */
export type MethodResult = Readonly<Record<string, unknown>>;

/** Reads a case's inputs and runs the method. Throws `InputError` for inputs it can't use. */
export type Method = (inputs: Inputs) => MethodResult;

/** No result, told as such. */
const notAvailable: MethodResult = { status: "not_available" };

/** The evaluation methods by the id that published cases and `lotrinh evaluate` use. */
export const methods: Readonly<Record<string, Method>> = {
  "destatis-weather": (inputs) => ({
    ...weatherOf(
      upTo(seriesOf(inputs), optionalNumber(inputs, "assessmentYear")),
      directionOf(inputs),
      weatherTarget(inputs),
    ),
  }),
  "open-sdg-statcan": (inputs) => ({
    ...openSdgProgress({
      ...span(inputs),
      target: optionalNumber(inputs, "target") ?? null,
      targetYear: optionalNumber(inputs, "targetYear") ?? 2030,
      limit: optionalNumber(inputs, "limit") ?? null,
    }),
  }),
  "open-sdg-statcan-aggregate": (inputs) => ({ ...openSdgAggregate(scoresOf(inputs), achievedOf(inputs)) }),
  "open-sdg-limit-factor": (inputs) => ({
    ...limitFactor(numberOf(inputs, "baseValue"), optionalNumber(inputs, "limit") ?? null),
  }),
  "eurostat-with-target": (inputs) => eurostatWithTarget(targetSpan(inputs)) ?? notAvailable,
  "eurostat-without-target": (inputs) => eurostatWithoutTarget(span(inputs)) ?? notAvailable,
  "eurostat-score-without-target": (inputs) => eurostatScore(span(inputs)) ?? notAvailable,
  "unsd-2022-with-target": (inputs) => unsd2022(targetSpan(inputs)) ?? notAvailable,
  "unsd-2023-with-target": (inputs) => unsd2023WithTarget(targetSpan(inputs)) ?? notAvailable,
  "unsd-2023-without-target": (inputs) => unsd2023WithoutTarget(span(inputs)) ?? notAvailable,
  "istat-cagr-5": (inputs) => istatClass(span(inputs)) ?? notAvailable,
  "escap-csi-api": escap,
  "oecd-distance": (inputs) =>
    oecdDistance(
      numberOf(inputs, "value"),
      numberOf(inputs, "target"),
      numberOf(inputs, "peerStdDev"),
      directionOf(inputs),
    ) ?? notAvailable,
  "sdsn-normalise": (inputs) => {
    const score = sdsnNormalise(
      numberOf(inputs, "value", "y"),
      numberOf(inputs, ...lowerNames),
      numberOf(inputs, ...optimumNames),
    );
    return score === undefined ? notAvailable : { score };
  },
  "sdsn-trend": (inputs) => sdsnTrend(trendInput(inputs)) ?? notAvailable,
  "sdsn-goal-score": (inputs) => ({ score: plainMean(anyScores(inputs)) ?? null }),
  "sdsn-index": (inputs) => ({ score: plainMean(anyScores(inputs)) ?? null }),
  projection: projectionResult,
  "target-resolution": resolution,
  "dhis2-aggregation": aggregation,
  "dhis2-reporting-rate": (inputs) => ({
    reportingRate: reportingRate(numberOf(inputs, "actualReports"), numberOf(inputs, "expectedReports")),
  }),
  "dhis2-timeliness": (inputs) => ({
    timely: isTimely(
      textOf(inputs, "periodEnd"),
      numberOf(inputs, "timelyDays"),
      textOf(inputs, "completedAt"),
    ),
  }),
  "dhis2-entry-window": (inputs) => ({
    status: entryStatus(
      textOf(inputs, "periodEnd"),
      numberOf(inputs, "expiryDays"),
      textOf(inputs, "now"),
      inputs.lockException === true,
    ),
  }),
  "dhis2-outlier": (inputs) => {
    const scores = outlierScores(
      numbersOf(inputs, "history"),
      numberOf(inputs, "value"),
      optionalNumber(inputs, "threshold") ?? 3,
    );
    return scores === undefined ? notAvailable : { ...scores };
  },
  "incomplete-reporting-adjustment": (inputs) => ({
    adjusted: adjustForSilence(
      numberOf(inputs, "reported"),
      numberOf(inputs, "completeness"),
      optionalNumber(inputs, "k") ?? 0.25,
    ),
  }),
};

function upTo(series: ReturnType<typeof seriesOf>, year: number | undefined) {
  return year === undefined ? series : series.filter(([at]) => at <= year);
}

function weatherTarget(inputs: Inputs): WeatherTarget {
  const rule = inputs.rule;
  if (rule === "directional") return { rule };
  if (rule === "constant_target") return { rule, target: numberOf(inputs, "target") };
  if (rule === "target_value")
    return { rule, target: numberOf(inputs, "target"), targetYear: numberOf(inputs, "targetYear") };
  throw new InputError("expected directional, constant_target or target_value in rule");
}

function span(inputs: Inputs): Span2 {
  if (inputs.baseValue === undefined && inputs.series !== undefined) return spanOfSeries(inputs);
  return {
    baseValue: numberOf(inputs, "baseValue"),
    baseYear: numberOf(inputs, "baseYear"),
    currentValue: numberOf(inputs, "currentValue"),
    currentYear: numberOf(inputs, "currentYear"),
    direction: directionOf(inputs),
  };
}

/** Base and latest point of a series, as Open SDG picks them: the base year (2015), or the next later one that is there. */
function spanOfSeries(inputs: Inputs): Span2 {
  const series = seriesOf(inputs);
  const from = optionalNumber(inputs, "baseYear") ?? 2015;
  const base = series.find(([year]) => year >= from);
  const last = series.at(-1);
  if (base === undefined || last === undefined)
    throw new InputError("expected a value from the base year on in series");
  return {
    baseYear: base[0],
    baseValue: base[1],
    currentYear: last[0],
    currentValue: last[1],
    direction: directionOf(inputs),
  };
}

function targetSpan(inputs: Inputs): TargetSpan {
  return { ...span(inputs), target: numberOf(inputs, "target"), targetYear: numberOf(inputs, "targetYear") };
}

function scoresOf(inputs: Inputs): (number | null)[] {
  const scores = inputs.seriesScores;
  if (!Array.isArray(scores)) throw new InputError("expected scores in seriesScores");
  return scores.map((score: unknown) => (typeof score === "number" ? score : null));
}

function achievedOf(inputs: Inputs): boolean[] {
  const achieved = inputs.seriesTargetAchieved;
  return Array.isArray(achieved) ? achieved.map((each: unknown) => each === true) : [];
}

/** Scores as a list or by name; what has none is left out. */
function anyScores(inputs: Inputs): number[] {
  const given = inputs.indicatorScores ?? inputs.goalScores ?? inputs.scores;
  const scores: unknown[] = Array.isArray(given) ? given : isRecord(given) ? Object.values(given) : [];
  if (scores.length === 0) throw new InputError("expected numbers in scores");
  return scores.filter((score: unknown): score is number => typeof score === "number");
}

function escap(inputs: Inputs): MethodResult {
  const predicted = optionalNumber(inputs, "predicted2030");
  const result = escapIndices({
    value2015: numberOf(inputs, "value2015"),
    currentValue: numberOf(inputs, "currentValue"),
    target: numberOf(inputs, "target"),
    ...(predicted === undefined ? {} : { predicted2030: predicted }),
    direction: inputs.direction === "parity" ? "parity" : directionOf(inputs),
  });
  return result ?? notAvailable;
}

const lowerNames = ["lowerBound", "lower", "min", "worst"];
const optimumNames = ["optimum", "upperBound", "upper", "max", "best"];

/** The arrow's inputs: scores as they are, values by the bounds that make scores of them. */
function trendInput(inputs: Inputs) {
  const lower = optionalNumber(inputs, ...lowerNames);
  const optimum = optionalNumber(inputs, ...optimumNames);
  const toScore = (value: number) =>
    lower === undefined || optimum === undefined ? value : (sdsnScore(value, lower, optimum) ?? value);
  const series = inputs.series === undefined ? [] : seriesOf(inputs);
  const pick = (point: Point | undefined, scores: readonly string[], values: readonly string[]) => {
    const score = optionalNumber(inputs, ...scores);
    return score ?? toScore(point?.[1] ?? numberOf(inputs, ...values));
  };
  const [first] = series;
  const last = series.at(-1);
  return {
    firstScore: pick(first, ["firstScore", "baseScore", "n0"], ["firstValue", "baseValue", "y0"]),
    firstYear: first?.[0] ?? numberOf(inputs, "firstYear", "baseYear", "t0"),
    latestScore: pick(
      last,
      ["latestScore", "lastScore", "currentScore", "n1"],
      ["latestValue", "lastValue", "currentValue", "y1"],
    ),
    latestYear: last?.[0] ?? numberOf(inputs, "latestYear", "lastYear", "currentYear", "t1"),
    greenScore: pick(undefined, ["greenScore", "nGreen"], ["greenThreshold", "green", "threshold"]),
    targetYear: optionalNumber(inputs, "targetYear") ?? 2030,
  };
}

function projectionResult(inputs: Inputs): MethodResult {
  const holt = inputs.holt === undefined ? undefined : recordOf(inputs.holt, "holt");
  const parameters =
    holt === undefined ? undefined : { alpha: numberOf(holt, "alpha"), beta: numberOf(holt, "beta") };
  return { ...(project(seriesOf(inputs), numberOf(inputs, "targetYear"), parameters) ?? notAvailable) };
}

function resolution(inputs: Inputs): MethodResult {
  const references: Record<string, number> = {};
  for (const [field, names] of Object.entries(referenceNames)) {
    const value = optionalNumber(inputs, ...names);
    if (value !== undefined) references[field] = value;
  }
  const direction = inputs.direction === undefined ? {} : { direction: directionOf(inputs) };
  const resolved = resolveTarget(targetOf(inputs), { ...direction, ...references });
  if (!resolved.resolved) return { status: "not_assessable", reason: resolved.why };
  const current = optionalNumber(inputs, "currentValue");
  return { ...resolved.value, ...(current === undefined ? {} : { met: meets(current, resolved.value) }) };
}

const referenceNames: Readonly<Record<string, readonly string[]>> = {
  baselineValue: ["baselineValue", "baseValue", "referenceValue"],
  fiveYearsBefore: ["valueFiveYearsBefore", "fiveYearsBefore", "value5yBefore", "referenceValue"],
  previousYear: ["previousYearValue", "previousYear", "referenceValue"],
  nationalAverage: ["nationalAverage", "benchmarkValue", "benchmark", "referenceValue"],
  referenceScenario: ["referenceScenarioValue", "referenceScenario"],
  currentValue: ["currentValue"],
};

function aggregation(inputs: Inputs): MethodResult {
  const factor = optionalNumber(inputs, "factor") ?? 1;
  const annualised = optionalNumber(inputs, "daysInPeriod", "periodDays", "days");
  const scale = factor * (annualised === undefined ? 1 : 365 / annualised);
  const units = unitsOf(inputs);
  const value = ratioOver(units, scale);
  return Array.isArray(inputs.units)
    ? { value, simpleMeanOfPercentages: meanOfRatios(units, scale) }
    : { value };
}

function unitsOf(inputs: Inputs): Ratio[] {
  const units = Array.isArray(inputs.units) ? inputs.units : [inputs];
  return units
    .filter(isRecord)
    .map((unit) => ({ num: optionalNumber(unit, "num") ?? null, den: optionalNumber(unit, "den") ?? null }));
}
