import type { Direction } from "../progress/direction.js";
import type { VerdictStatus } from "../progress/verdict.js";
import type { TargetValue } from "../read/value.js";
import type { FigureStatus, MissingReason } from "../report/answers.js";
import type { PeriodText } from "../schedule/period.js";

/**
 * What is known of one indicator of the plan when the report is written. Whoever calls the synthesis fills these in from the
 * catalogue, the observations and the evaluation; nothing here is looked up.
 */
export interface IndicatorFacts {
  /** Lasting id; keys of sentences and figures are made of it. */
  readonly id: string;
  /** As printed in the plan: `1.1`; null where it has none. */
  readonly code: string | null;
  readonly name: string;
  /** Unit of measure as printed in the plan. */
  readonly measure: string | null;
  /** Which way is better; null where nobody has said so: then nothing is called better or worse. */
  readonly direction: Direction | null;
  /** Id of the goal it belongs to; null for none. */
  readonly goal: string | null;
  /** Decimals it is printed with; absent: as many as each value carries. */
  readonly decimals?: number;
  readonly baseline: BaselineFact | null;
  /** Values by period, in any order, this period's among them. At most one a period: the one that holds at the cut-off. */
  readonly series: readonly ObservationFact[];
  /** What the plan asks for, by year. A value of a year before the plan began is a baseline and stands in `baseline`. */
  readonly milestones: readonly MilestoneFact[];
  /** Comparison values a benchmark target refers to, by period. */
  readonly benchmark?: readonly BenchmarkFact[];
  /** The evaluation's verdict for this period; null: none was made, what the comparison with the milestone says is used. */
  readonly verdict: VerdictFact | null;
  /** Units that report it. */
  readonly responsible: readonly string[];
}

/** The value a plan starts from. */
export interface BaselineFact {
  readonly id: string;
  readonly period: PeriodText;
  readonly value: number;
}

export interface ObservationFact {
  readonly id: string;
  readonly period: PeriodText;
  /** null: no figure, for the reason in `missing`. */
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly missing: MissingReason | null;
  /** Why there is no figure, in the unit's own words; said instead of the reason's standard words. */
  readonly note?: string;
  /** The figure that stood before, where it was corrected after it had been accepted. */
  readonly revisedFrom?: number;
  /** It can't be compared with earlier ones: method, scope or boundaries changed. */
  readonly breakBefore?: boolean;
  /** Values of the parts of a composite target, by label. */
  readonly parts?: readonly { readonly label: string | null; readonly value: number }[];
  /** A person's judgement of a qualitative target. */
  readonly fulfilled?: boolean;
  /** The report that it came with; null for official statistics and imports. */
  readonly report: string | null;
  readonly unit: string | null;
}

export interface MilestoneFact {
  readonly id: string;
  /** Year it is to be reached by. */
  readonly year: number;
  readonly value: TargetValue;
  /** As printed in the plan. */
  readonly raw: string | null;
}

export interface BenchmarkFact {
  readonly id: string;
  readonly period: PeriodText;
  readonly value: number;
}

/** What the evaluation made of the indicator (`progress/assess`). */
export interface VerdictFact {
  readonly outcome: VerdictStatus;
  /** Name of the method as people know it, printed beside the verdict. */
  readonly method: string;
  /** Why it can't be assessed, or a remark; in Vietnamese. */
  readonly reason: string | null;
}
