import type { PeriodText } from "../../schedule/period.js";
import type { IndicatorStanding } from "../indicatorStanding.js";
import type { ReportKind } from "../outline.js";
import { joinParts, joinPhrases, type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { sayPeriod } from "../words/period.js";
import { fromToClause, latestClause, perYearClause } from "./change.js";
import { findStart, targetClause, targetNumbers } from "./target.js";
import { findEarlier, type Point } from "./timeline.js";
import { revisionClause, sayMissing } from "./value.js";
import { type Voice, voiceOf } from "./voice.js";

/**
 * The one sentence on an indicator in a report: in an annual one its value, the change against the last comparable period and the
 * milestone; in a review how it went from the start of the plan. Without a figure: why.
 */
export function sayIndicator(assessment: IndicatorStanding, period: PeriodText, kind: ReportKind): Sentence {
  const { indicator, point, observation } = assessment;
  if (point === undefined)
    return sayWithoutValue(assessment, period) ?? sayMissing(indicator, period, observation);
  const start = kind === "annual" ? undefined : findStart(indicator, point);
  return start === undefined ? sayOfPeriod(assessment, point) : sayOfYears(assessment, start, point);
}

function sayOfPeriod({ indicator, milestone }: IndicatorStanding, point: Point): Sentence {
  const earlier = findEarlier(indicator, point);
  const voice = voiceOf(indicator, [
    point.value,
    ...(earlier === undefined ? [] : [earlier.value]),
    ...(milestone === undefined ? [] : targetNumbers(milestone)),
  ]);
  const latest = phrase`${sayPeriod(point.period)}, ${latestClause(voice, point)}`;
  const target: Phrase =
    milestone === undefined ? phrase`` : phrase`; ${targetClause(voice, point, milestone)}`;
  return toSentence("indicator", joinParts([latest, target, revisionNote(voice, point)]), [
    `indicator:${indicator.id}`,
  ]);
}

function sayOfYears({ indicator, milestone }: IndicatorStanding, start: Point, point: Point): Sentence {
  const numbers = milestone === undefined ? [] : targetNumbers(milestone);
  const voice = voiceOf(indicator, [start.value, point.value, ...numbers]);
  const perYear = isSharedOut(voice) ? perYearClause(voice, start, point, fewestYears) : [];
  const movement = joinPhrases(
    [phrase`${voice.name} ${fromToClause(voice, start, point)}`, ...perYear],
    ", ",
  );
  const target: Phrase =
    milestone === undefined ? phrase`` : phrase`, ${targetClause(voice, point, milestone)}`;
  return toSentence("indicator", joinParts([movement, target, revisionNote(voice, point)]), [
    `indicator:${indicator.id}`,
  ]);
}

/** Fewer years aren't a course that has a mean. */
const fewestYears = 3;

/** Ranks, levels and scores don't change by so much a year. */
function isSharedOut({ kind }: Voice): boolean {
  return kind === "share" || kind === "count" || kind === "money" || kind === "rate";
}

function revisionNote(voice: Voice, point: Point): Phrase {
  const revised = revisionClause(voice, point);
  return revised === undefined ? phrase`` : phrase`; ${revised}`;
}

/** A qualitative target, or one in parts, is told by its outcome. */
function sayWithoutValue(assessment: IndicatorStanding, period: PeriodText): Sentence | undefined {
  const { indicator, milestone, judgement, observation } = assessment;
  if (milestone === undefined || judgement === undefined || observation === undefined) return undefined;
  const origin = { kind: "observation", id: observation.id } as const;
  const estimated = observation.status === "estimated";
  const point: Point = { origin, period, value: 0, estimated, breakBefore: false };
  const voice = voiceOf(indicator, targetNumbers(milestone));
  return toSentence("indicator", phrase`${voice.name}: ${targetClause(voice, point, milestone)}`, [
    `indicator:${indicator.id}`,
    `observation:${observation.id}`,
  ]);
}
