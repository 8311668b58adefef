import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findPlanTasks } from "@lotrinh/store/plan/items";
import { findNames } from "@lotrinh/store/reporting/names";
import { type FoundExtension, findExtensions, findTaskStates } from "@lotrinh/store/reporting/taskStates";
import type { PlanTasksRow } from "@lotrinh/store/schema/plansInForce";
import type { TaskStatesRow } from "@lotrinh/store/schema/reporting";
import type { z } from "zod";
import type { Person } from "../person.js";
import { presentExtension } from "../reports/extension.js";
import { vietnamDay } from "../vietnamDay.js";
import { presentAssignments } from "./assigned.js";
import { mayManagePlan, mayProgressTask, maySplitTask } from "./policy.js";
import type { AssignmentAnswer } from "./schema.js";
import type { TaskAnswer, tasksQuery } from "./taskSchema.js";

/** Tasks of a plan with who does them and how far they are. */
export async function presentPlanTasks(
  context: TenantContext,
  person: Person,
  planId: string,
  query: z.infer<typeof tasksQuery> = {},
): Promise<TaskAnswer[]> {
  const rows = await findPlanTasks(context, planId);
  const ids = rows.map(({ id }) => id);
  const today = vietnamDay(context.now());
  const assignments = groupBy(
    await presentAssignments(context, await findAssignments(context, { planId, on: today })),
    ({ subjectId }) => subjectId,
  );
  const states = groupBy(await findTaskStates(context, ids), ({ task_id }) => task_id);
  const extensions = groupBy(await findExtensions(context, { planId }), ({ task_id }) => task_id);
  const units = await findNames(context, "units", [
    ...rows.flatMap(({ made_by_unit }) => made_by_unit ?? []),
    ...[...states.values()].flat().map(({ unit_id }) => unit_id),
  ]);
  const people = await findNames(
    context,
    "people",
    rows.flatMap(({ person_id }) => person_id ?? []),
  );
  return inOrder(rows)
    .map((row) =>
      presentTask({
        row,
        person,
        today,
        assignments: assignments.get(row.id) ?? [],
        states: states.get(row.id) ?? [],
        extension: extensions.get(row.id)?.[0],
        units,
        people,
      }),
    )
    .filter((task) => matches(task, query));
}

/** A unit's own tasks stand behind the one they were made of. */
function inOrder(rows: readonly PlanTasksRow[]): PlanTasksRow[] {
  const children = groupBy(rows, ({ parent_id }) => parent_id);
  const withChildren = (row: PlanTasksRow): PlanTasksRow[] => [
    row,
    ...(children.get(row.id) ?? []).flatMap(withChildren),
  ];
  return (children.get(null) ?? []).flatMap(withChildren);
}

interface TaskParts {
  readonly row: PlanTasksRow;
  readonly person: Person;
  readonly today: string;
  readonly assignments: readonly AssignmentAnswer[];
  readonly states: readonly TaskStatesRow[];
  readonly extension: FoundExtension | undefined;
  readonly units: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

function presentTask(parts: TaskParts): TaskAnswer {
  const { row, person, today, assignments, states, extension, units, people } = parts;
  const state = stateOf(states);
  const dueOn = extension?.state === "granted" ? (extension.granted_to ?? row.due_on) : row.due_on;
  const mine = assignments.some(({ unit }) =>
    maySplitTask.allows(person, { plan: row.plan_id, unit: unit.id }),
  );
  return {
    id: row.id,
    item: row.item,
    text: row.text,
    section: row.section,
    target: row.target,
    due: row.due,
    dueOn,
    output: row.output,
    parentId: row.parent_id,
    madeBy:
      row.made_by_unit === null ? null : { id: row.made_by_unit, name: units.get(row.made_by_unit) ?? "" },
    person: row.person_id === null ? null : { id: row.person_id, name: people.get(row.person_id) ?? "" },
    span: row.span,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    state,
    late:
      row.withdrawn_at === null && state !== "done" && state !== "stopped" && dueOn !== null && dueOn < today,
    percent: percentOf(states),
    assignments: [...assignments],
    reported: states.map((each) => ({
      unit: { id: each.unit_id, name: units.get(each.unit_id) ?? "" },
      status: each.status,
      percent: each.percent,
      result: each.result,
      reportId: each.report_id,
      on: each.on_day,
      at: each.at.toISOString(),
    })),
    extension: extension === undefined ? null : presentExtension(extension, person),
    can: {
      split: mine && row.withdrawn_at === null,
      progress:
        row.parent_id !== null &&
        row.withdrawn_at === null &&
        mayProgressTask.allows(person, {
          plan: row.plan_id,
          unit: row.made_by_unit ?? "",
          person: row.person_id,
        }),
      change: row.parent_id !== null && (mine || mayManagePlan.allows(person, row.plan_id)),
    },
  };
}

const states = ["not-started", "under-way", "stopped", "done"] as const;

/** Of several units the one that is least far counts: a task is done when all have done it. */
function stateOf(rows: readonly TaskStatesRow[]): TaskAnswer["state"] {
  const said = new Set(rows.map(({ status }) => status));
  return states.find((state) => said.has(state)) ?? "unreported";
}

function percentOf(rows: readonly TaskStatesRow[]): number | null {
  const given = rows.flatMap(({ percent }) => percent ?? []);
  return given.length === 0 ? null : Math.min(...given);
}

function matches(task: TaskAnswer, { unit, state }: z.infer<typeof tasksQuery>): boolean {
  if (unit !== undefined && !task.assignments.some((given) => given.unit.id === unit)) return false;
  if (state === "withdrawn") return task.withdrawnAt !== null;
  if (state === undefined) return true;
  if (task.withdrawnAt !== null) return false;
  if (state === "late") return task.late;
  return state === "done" ? task.state === "done" : task.state !== "done" && task.state !== "stopped";
}
