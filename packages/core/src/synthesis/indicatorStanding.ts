import type { VerdictStatus } from "../progress/verdict.js";
import { reasonWords, statusWords } from "../progress/words.js";
import type { PeriodText } from "../schedule/period.js";
import type { IndicatorFacts, MilestoneFact, ObservationFact } from "./facts.js";
import { findMilestone, type Judgement, judge } from "./sentences/judgement.js";
import { findObservation, findPoint, type Point } from "./sentences/timeline.js";
import { yearOf } from "./words/period.js";

/**
 * How an indicator stands in the period: `no-data` and `not-assessable` are results of their own. What the comparison with a
 * milestone that is due says (`exceeded`, `met`, `missed`) comes before a trend; for one still to come the evaluation's verdict holds, or
 * `ahead` and `under-way` where none was made.
 */
export interface IndicatorStanding {
  readonly indicator: IndicatorFacts;
  readonly standing: Standing;
  readonly point: Point | undefined;
  readonly observation: ObservationFact | undefined;
  readonly milestone: MilestoneFact | undefined;
  readonly judgement: Judgement | undefined;
}

export type Standing =
  | VerdictStatus
  | "exceeded"
  /** Met before its year. */
  | "ahead"
  /** Its year is still to come and no verdict was made. */
  | "under-way"
  | "no-target"
  | "no-data";

/** Short words for a table's cell: those of the evaluation, and our own for what only a report tells apart. */
export function standingName(standing: Standing): string {
  switch (standing) {
    case "exceeded":
      return "Vượt";
    case "ahead":
      return "Đạt trước hạn";
    case "missed":
      return "Chưa đạt";
    case "under-way":
      return "Đang thực hiện";
    case "no-target":
      return "Không giao mục tiêu";
    case "no-data":
      return reasonWords["no-data"].vi;
    default:
      return statusWords[standing].vi;
  }
}

/** How the indicator stands in the period. */
export function standingIn(indicator: IndicatorFacts, period: PeriodText): IndicatorStanding {
  const point = findPoint(indicator, period);
  const observation = findObservation(indicator, period);
  const milestone = findMilestone(indicator, period);
  const shared = { indicator, point, observation, milestone };
  if (milestone === undefined)
    return { ...shared, judgement: undefined, standing: point === undefined ? "no-data" : "no-target" };
  const qualitative = milestone.value.kind === "qualitative" && observation?.fulfilled !== undefined;
  const hasParts = milestone.value.kind === "composite" && observation?.parts !== undefined;
  if (point === undefined && !qualitative && !hasParts)
    return { ...shared, judgement: undefined, standing: "no-data" };
  const judgement = judge(indicator, point ?? statedPoint(observation, period), milestone);
  return { ...shared, judgement, standing: standingOf(indicator, judgement, milestone, period) };
}

/** Stands in for the value of a target that has none (qualitative, in parts). */
function statedPoint(observation: ObservationFact | undefined, period: PeriodText): Point {
  const origin = { kind: "observation", id: observation?.id ?? period } as const;
  const estimated = observation?.status === "estimated";
  return { origin, period, value: 0, estimated, breakBefore: false };
}

/**
 * A milestone that is due is met or missed, whatever the trend towards a later one (Destatis: the next target year counts; a passed one is
 * final). Otherwise the evaluation's verdict holds.
 */
function standingOf(
  { verdict }: IndicatorFacts,
  judgement: Judgement,
  milestone: MilestoneFact,
  period: PeriodText,
): Standing {
  const compared = comparedStanding(judgement, milestone, period);
  if (verdict === null) return compared;
  const isDue = compared === "exceeded" || compared === "met" || compared === "missed";
  const isFinal = verdict.outcome === "met" || verdict.outcome === "missed";
  if (isDue && (!isFinal || (verdict.outcome === "met" && compared === "exceeded"))) return compared;
  return verdict.outcome;
}

function comparedStanding(judgement: Judgement, milestone: MilestoneFact, period: PeriodText): Standing {
  if (!judgement.judged) return "not-assessable";
  const year = yearOf(period) ?? milestone.year;
  if (milestone.year <= year) return judgement.outcome;
  return judgement.outcome === "missed" ? "under-way" : "ahead";
}

/** Whether the evaluation's verdict says the opposite of what value and milestone say: something for the officer to look at. */
export function contradictsVerdict({ indicator, judgement }: IndicatorStanding): boolean {
  const outcome = indicator.verdict?.outcome;
  if (judgement === undefined || !judgement.judged) return false;
  if (outcome === "met") return judgement.outcome === "missed";
  return outcome === "missed" && judgement.outcome !== "missed";
}
