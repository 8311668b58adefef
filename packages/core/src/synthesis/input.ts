import type { FigureStatus, TaskStatus } from "../report/answers.js";
import type { RichText } from "../report/richText.js";
import type { Day } from "../schedule/day.js";
import type { PeriodText } from "../schedule/period.js";
import type { IndicatorFacts } from "./facts.js";
import type { SynthesisOutline } from "./outline.js";

/** All that a synthesis report is written from. The same input gives the same draft, in whatever order lists are given. */
export interface SynthesisInput {
  readonly outline: SynthesisOutline;
  readonly plan: PlanFacts;
  readonly round: RoundFacts;
  readonly goals: readonly GoalFacts[];
  readonly indicators: readonly IndicatorFacts[];
  readonly tasks: readonly TaskFacts[];
  readonly funding: readonly FundingFacts[];
  readonly programmes: readonly ProgrammeFacts[];
  /** Accepted reports only. */
  readonly reports: readonly UnitReport[];
  readonly options?: SynthesisOptions;
}

export interface SynthesisOptions {
  /** Print the mean of a series or its mean change a year in sentences on series; off unless asked for. */
  readonly average?: "none" | "change" | "value";
  /** At most so many indicators get a sentence of their own under a goal; the rest stand in the table. Default 200. */
  readonly sentencesPerGoal?: number;
}

export interface PlanFacts {
  readonly id: string;
  /** `83/KH-UBND`; null while it has none. */
  readonly number: string | null;
  /** `YYYY-MM-DD` */
  readonly date: Day | null;
  /** As printed: `Kế hoạch`, `Chương trình hành động`. */
  readonly type: string;
  readonly title: string;
  /** Who issued it: `Ủy ban nhân dân tỉnh …`. */
  readonly issuer: string;
  /** The province's name with its kind: `tỉnh Lam Giang`. */
  readonly province: string;
  readonly from: number;
  readonly to: number;
  /** Number and title of the higher document it carries out. */
  readonly carriesOut: string | null;
  readonly standingUnit: string | null;
}

/** The round whose reports are put together, with what became of each unit that owed one. */
export interface RoundFacts {
  readonly id: string;
  readonly period: PeriodText;
  /** Last day for units to submit. */
  readonly due: Day;
  /** Data count up to this day; null where none was set. */
  readonly cutOff: Day | null;
  readonly units: readonly UnitDiscipline[];
}

/** One unit's discipline in the round. */
export interface UnitDiscipline {
  /** Canonical name at the time of the round. */
  readonly unit: string;
  /** The day it first submitted; null: it didn't. */
  readonly submitted: Day | null;
  readonly daysLate: number;
  /** How many times it was returned to be corrected. */
  readonly returns: number;
  readonly accepted: boolean;
  /** Sections of the outline it had to fill, and how many of them it filled; null where the outline asks for none. */
  readonly sections: { readonly filled: number; readonly asked: number } | null;
}

export interface GoalFacts {
  readonly id: string;
  /** `1`; null where goals have no number. */
  readonly number: number | null;
  readonly title: string;
}

/** A task of the plan with what its lead last reported. */
export interface TaskFacts {
  readonly id: string;
  /** As printed in the plan: `II.1`; null for none. */
  readonly label: string | null;
  readonly text: string;
  readonly goal: string | null;
  readonly lead: readonly string[];
  /** The day it is due; null for standing tasks (`thường xuyên`). */
  readonly due: Day | null;
  /** As printed. */
  readonly dueText: string | null;
  readonly status: TaskStatus | null;
  /** Day it was finished. */
  readonly finished: Day | null;
  /** 0 to 100. */
  readonly progress: number | null;
  readonly result: string | null;
  readonly obstacle: string | null;
  /** Report that said so; null: nobody has reported on it. */
  readonly report: string | null;
}

/** One unit's money of one source for the plan in the period, in đồng. */
export interface FundingFacts {
  readonly report: string;
  readonly unit: string;
  /** `Ngân sách trung ương` … */
  readonly source: string;
  readonly committed: number | null;
  readonly disbursed: number | null;
  readonly status: FigureStatus;
}

/** One unit's money of one programme, project or scheme from one source, in đồng: a part of `FundingFacts`. */
export interface ProgrammeFacts {
  readonly report: string;
  readonly unit: string;
  /** Id of the line in the report. */
  readonly id: string;
  readonly programme: string;
  /** `Ngân sách trung ương` …; null where the unit named none. */
  readonly source: string | null;
  readonly committed: number | null;
  readonly disbursed: number | null;
}

/** What one unit wrote in the round. */
export interface UnitReport {
  readonly id: string;
  readonly unit: string;
  /** Number and date of the unit's own letter, as printed; null where it reported on the system only. */
  readonly document: string | null;
  readonly sections: readonly UnitSection[];
  readonly difficulties: readonly UnitRemark[];
  readonly proposals: readonly UnitProposal[];
}

export interface UnitSection {
  /** Key in the outline of the round's reports. */
  readonly key: string;
  readonly title: string;
  readonly text: RichText;
}

export interface UnitRemark {
  /** Id of the field in the report. */
  readonly id: string;
  readonly text: string;
  /** Its cause, where the unit gave one by itself. */
  readonly cause?: string | null;
}

export interface UnitProposal {
  readonly id: string;
  readonly text: string;
  /** To whom, as the unit wrote it; null where it named nobody. */
  readonly to: string | null;
}
