import type { Said } from "../check/diagnostic.js";
import type { TargetValue } from "../read/value.js";
import type { Weather } from "./destatis.js";
import type { Direction } from "./direction.js";
import type { Threshold } from "./targetResolution.js";
import type { VerdictReason, VerdictStatus } from "./verdict.js";
import type { FigureSource, Working } from "./working.js";

/** One year's value of a series. */
export interface YearFigure {
  readonly year: number;
  readonly value: number;
  readonly source: FigureSource;
}

/** What a plan asks for in a year, as printed and as read. */
export interface PlanMilestone {
  readonly year: number;
  readonly raw: string | null;
  readonly value: TargetValue;
}

/** From this year on values can't be compared with those before. */
export interface SeriesBreak {
  readonly year: number;
  readonly reason: string;
}

/** All that the verdict of one plan indicator is made from. */
export interface AssessmentInput {
  /** null: nobody said it in the catalogue. */
  readonly direction: Direction | null;
  readonly measure: string | null;
  readonly milestones: readonly PlanMilestone[];
  /** First year of the plan; exact values before it are baselines. null: unknown. */
  readonly periodFrom: number | null;
  readonly series: readonly YearFigure[];
  /** Values to compare with, by what they are: `national-average`, `reference-scenario`. */
  readonly comparisons?: Readonly<Record<string, readonly YearFigure[]>>;
  /** Series of the parts of a target in two or more parts, by the part's label. */
  readonly parts?: Readonly<Record<string, readonly YearFigure[]>>;
  readonly breaks?: readonly SeriesBreak[];
  /** The year it is: a milestone of an earlier year has passed. */
  readonly year: number;
}

export type MilestoneState = "met" | "missed" | "not-yet" | "unknown" | "not-assessable";

/** What became of one milestone. */
export interface MilestoneVerdict {
  readonly year: number;
  readonly printed: string;
  readonly kind: TargetValue["kind"];
  readonly state: MilestoneState;
  readonly reason: VerdictReason | null;
  readonly threshold: number | null;
  readonly op: Threshold["op"] | null;
  /** The year's value; null where there is none. */
  readonly value: number | null;
  /** How much better than asked; below 0: how much is missing. In the measure of the indicator. */
  readonly by: number | null;
  /** `by` as a part of the threshold; null where that is 0. */
  readonly byShare: number | null;
  readonly hasPassed: boolean;
  readonly finding: Said;
}

/** How the main verdict came about. */
export type VerdictRule =
  | "target-value" // Destatis: a value at a year
  | "constant-target" // Destatis: a value to be kept each year
  | "directional" // Destatis: no value
  | "yearly-change" // a change each year: Destatis' constant target on the yearly change
  | "against-benchmark" // Destatis' constant target on the difference from the benchmark of the same period
  | "worst-of" // Destatis: of several targets together the worst counts
  | "final" // the last milestone's year has its figure: met or missed
  | "stated"; // qualitative: a person said whether it is met

export type NoteCode =
  | "baseline-from-plan"
  | "direction-guessed"
  | "direction-contradicts-bound"
  | "over-100"
  | "negative-value"
  | "break"
  | "future-figure"
  | "met-at-base"
  | "figure-missing-at-milestone"
  | "interval-weakest-end"
  | "strict-bound"
  | "part-not-assessable"
  | "projection-clipped";

/** Something a reader of the verdict has to know. */
export interface Note {
  readonly code: NoteCode;
  readonly text: Said;
  readonly year: number | null;
}

export type OpinionMethod = "open-sdg" | "eurostat" | "unsd-2023" | "sdsn";

/** What another published method says, under its own name. */
export interface Opinion {
  readonly method: OpinionMethod;
  readonly name: Said;
  /** The method's own word; null with a reason. */
  readonly status: string | null;
  readonly statusText: Said | null;
  readonly reason: Said | null;
  readonly figures: readonly { readonly name: string; readonly value: number }[];
  readonly working: Working;
}

/** A line of what would be if things went on; always dashed, always with its name and limits. */
export interface Outlook {
  readonly method: "last-five-changes";
  readonly name: Said;
  readonly limits: Said;
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Whether a share in percent was held to 0 and 100. */
  readonly clipped: boolean;
  /** Other published ways to go on, at the last year. */
  readonly others: readonly {
    readonly method: "ols" | "cagr";
    readonly name: Said;
    readonly year: number;
    readonly value: number;
  }[];
}

/** The verdict of one plan indicator, with all that it rests on. */
export interface Assessment {
  readonly status: VerdictStatus;
  readonly symbol: Weather | null;
  /** Only where the status is `not-assessable`. */
  readonly reason: VerdictReason | null;
  readonly rule: VerdictRule | null;
  readonly direction: Direction | null;
  readonly directionFrom: "catalogue" | "bound" | "target" | "milestones" | null;
  readonly target: { readonly year: number; readonly threshold: number; readonly op: Threshold["op"] } | null;
  readonly latest: { readonly year: number; readonly value: number } | null;
  readonly milestones: readonly MilestoneVerdict[];
  readonly opinions: readonly Opinion[];
  /** Of a target in several parts. */
  readonly parts: readonly { readonly label: string; readonly assessment: Assessment }[];
  readonly projection: Outlook | null;
  readonly notes: readonly Note[];
  readonly working: Working;
}
