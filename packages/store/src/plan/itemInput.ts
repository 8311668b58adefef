import type { AssignmentInput } from "./assignments.js";

/** Items of a plan as they are taken over; `item` is the lasting key of the reviewed item they come from. */
export interface GoalInput {
  readonly number: number;
  readonly title: string;
  readonly item: string;
}

export interface TargetInput {
  readonly code: string;
  readonly goal: number | null;
  readonly title: string;
  readonly priority: string | null;
  readonly item: string;
}

export interface MilestoneInput {
  readonly year: number;
  readonly raw: string | null;
  readonly value: unknown;
}

type Given = Pick<AssignmentInput, "unitId" | "role" | "basis">;

export interface IndicatorInput {
  readonly item: string;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly goal: number | null;
  readonly target: string | null;
  readonly groupTitle: string | null;
  readonly parentName: string | null;
  readonly priority: string | null;
  readonly span: unknown;
  readonly milestones: readonly MilestoneInput[];
  readonly assignments: readonly Given[];
}

export interface TaskInput {
  readonly item: string;
  readonly text: string;
  readonly section: string | null;
  readonly target: string | null;
  /** As printed. */
  readonly due: string | null;
  /** `YYYY-MM-DD`, its last day. */
  readonly dueOn: string | null;
  readonly output: string | null;
  readonly span: unknown;
  readonly assignments: readonly Given[];
}

export interface DutyInput {
  readonly item: string;
  readonly what: string;
  readonly sentTo: string | null;
  readonly via: string | null;
  readonly frequency: string;
  readonly deadline: unknown;
  readonly schedule: unknown;
  readonly outline: unknown;
  readonly span: unknown;
  readonly assignments: readonly Given[];
}

/** What a reviewed document makes a plan of. */
export interface ItemsInput {
  readonly goals: readonly GoalInput[];
  readonly targets: readonly TargetInput[];
  readonly indicators: readonly IndicatorInput[];
  readonly tasks: readonly TaskInput[];
  readonly duties: readonly DutyInput[];
}
