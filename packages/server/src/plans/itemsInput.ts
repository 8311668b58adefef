import type { Duty, Goal, Indicator, Target, Task } from "@lotrinh/core/read/reading";
import type { Outline } from "@lotrinh/core/report/outline";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { lastDayOfTerm } from "@lotrinh/core/schedule/term";
import type { AssignmentBasis, AssignmentRole } from "@lotrinh/store/plan/assignments";
import type {
  DutyInput,
  GoalInput,
  IndicatorInput,
  ItemsInput,
  TargetInput,
  TaskInput,
} from "@lotrinh/store/plan/itemInput";

/** What a person confirmed for one item. */
export interface ConfirmedSubject {
  readonly item: string;
  readonly assignments: readonly {
    readonly unitId: string;
    readonly role: AssignmentRole;
    readonly basis: AssignmentBasis;
  }[];
  /** Of a duty. */
  readonly schedule?: unknown;
  readonly outline?: Outline;
}

/** The rows that reviewed items make, for those that were confirmed; goals and targets always. */
export function itemsInputOf(
  items: readonly ReviewedItem[],
  confirmed: ReadonlyMap<string, ConfirmedSubject>,
): ItemsInput {
  const goals: GoalInput[] = [];
  const targets: TargetInput[] = [];
  const indicators: IndicatorInput[] = [];
  const tasks: TaskInput[] = [];
  const duties: DutyInput[] = [];
  for (const { key, value } of items) {
    if (typeof value !== "object" || value === null) continue;
    if ("parts" in value) targets.push(targetInput(key, value));
    else if ("number" in value && "title" in value && !("relation" in value))
      goals.push(goalInput(key, value));
    const given = confirmed.get(key);
    if (given === undefined) continue;
    if ("milestones" in value) indicators.push(indicatorInput(key, value, given));
    else if ("output" in value) tasks.push(taskInput(key, value, given));
    else if ("frequency" in value) duties.push(dutyInput(key, value, given));
  }
  return {
    goals: distinctBy(goals, ({ number }) => number),
    targets: distinctBy(targets, ({ code }) => code),
    indicators,
    tasks,
    duties,
  };
}

function distinctBy<T>(things: readonly T[], keyOf: (thing: T) => unknown): T[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}

function goalInput(item: string, { number, title }: Goal): GoalInput {
  return { item, number, title };
}

function targetInput(item: string, { code, goal, title, priority }: Target): TargetInput {
  return { item, code, goal, title, priority };
}

function indicatorInput(item: string, value: Indicator, { assignments }: ConfirmedSubject): IndicatorInput {
  return {
    item,
    code: value.code,
    name: value.name,
    measure: value.measure,
    goal: goalOf(value.target),
    target: value.target,
    groupTitle: value.groupTitle,
    parentName: value.parent,
    priority: value.priority,
    span: value.span,
    milestones: Object.entries(value.milestones).map(([year, milestone]) => ({
      year: Number(year),
      raw: milestone.raw,
      value: milestone.value,
    })),
    assignments,
  };
}

/** Targets are numbered within their goal: `3.8` belongs to goal 3. */
function goalOf(target: string | null): number | null {
  const number = Number(/^(\d{1,2})\./u.exec(target ?? "")?.[1]);
  return Number.isNaN(number) ? null : number;
}

function taskInput(item: string, value: Task, { assignments }: ConfirmedSubject): TaskInput {
  return {
    item,
    text: value.text,
    section: value.section,
    target: value.target,
    due: value.due,
    dueOn: lastDayOfTerm(value.due),
    output: value.output,
    span: value.span,
    assignments,
  };
}

function dutyInput(item: string, value: Duty, given: ConfirmedSubject): DutyInput {
  return {
    item,
    what: value.what,
    sentTo: value.to,
    via: value.via,
    frequency: value.frequency,
    deadline: value.deadline,
    schedule: given.schedule ?? null,
    outline: given.outline ?? { sections: [] },
    span: value.span,
    assignments: given.assignments,
  };
}
