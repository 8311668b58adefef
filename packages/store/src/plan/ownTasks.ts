import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { recordTaskStates } from "../reporting/taskStates.js";
import type { PlanTasksRow } from "../schema/plansInForce.js";
import { requireDay, requireText, storableOrNull } from "../validate.js";
import { addAssignments } from "./assignments.js";
import { addPlanChanges } from "./changes.js";
import { findTasks } from "./items.js";

/** A task that a unit makes of one given to it: its own plan, with people and days. */
export interface OwnTaskInput {
  readonly text: string;
  readonly dueOn: string | null;
  readonly output: string | null;
  readonly personId: string | null;
  /** Who does it: the unit itself, or one below it. */
  readonly unitId: string;
}

/** Splits a task of a unit into its own tasks; gives them. Throws `not-found`, `input-invalid`. */
export async function splitTask(
  context: TenantContext,
  parent: PlanTasksRow,
  unitId: string,
  tasks: readonly OwnTaskInput[],
): Promise<PlanTasksRow[]> {
  const ids: string[] = [];
  for (const task of tasks) {
    const id = context.newId();
    ids.push(id);
    await context.db
      .insertInto("plan_tasks")
      .values({
        tenant_id: context.tenant,
        id,
        plan_id: parent.plan_id,
        item: `own:${id}`,
        position: parent.position,
        text: requireText(task.text, "text", 20_000),
        section: parent.section,
        target: parent.target,
        due_on: requireDay(task.dueOn, "due"),
        output: storableOrNull(task.output),
        parent_id: parent.id,
        made_by_unit: unitId,
        person_id: task.personId,
        created_at: context.now(),
      })
      .execute();
    const basis = { printed: null, how: "given", note: null, from: unitId } as const;
    const given = {
      subject: "task",
      subjectId: id,
      unitId: task.unitId,
      role: "lead",
      basis,
      from: null,
    } as const;
    await addAssignments(context, parent.plan_id, [given]);
  }
  await addPlanChanges(context, parent.plan_id, [
    { action: "task-split", subjectId: parent.id, after: { unit: unitId, tasks: ids } },
  ]);
  await addAuditEntry(context, {
    action: "task-split",
    subjectKind: "task",
    subjectId: parent.id,
    detail: { unit: unitId, tasks: ids.length },
  });
  return findTasks(context, ids);
}

export interface OwnTaskChange {
  readonly text?: string | undefined;
  readonly dueOn?: string | null | undefined;
  readonly output?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly withdrawn?: boolean | undefined;
}

/** Changes a unit's own task; what stood before is kept in the plan's history. Throws `not-found`. */
export async function changeOwnTask(
  context: TenantContext,
  task: PlanTasksRow,
  change: OwnTaskChange,
): Promise<PlanTasksRow> {
  if (task.parent_id === null) throw new StoreError("not-found", `task ${task.id} is the plan's own`);
  const after = await context.db
    .updateTable("plan_tasks")
    .set({
      text: change.text === undefined ? task.text : requireText(change.text, "text", 20_000),
      due_on: change.dueOn === undefined ? task.due_on : requireDay(change.dueOn, "due"),
      output: change.output === undefined ? task.output : storableOrNull(change.output),
      person_id: change.personId === undefined ? task.person_id : change.personId,
      withdrawn_at: change.withdrawn === true ? context.now() : task.withdrawn_at,
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", task.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const { text, due_on, output, person_id } = task;
  await addPlanChanges(context, task.plan_id, [
    {
      action: "task-changed",
      subjectId: task.id,
      before: { text, due_on, output, person_id },
      after: change,
    },
  ]);
  await addAuditEntry(context, { action: "task-changed", subjectKind: "task", subjectId: task.id });
  return after;
}

export interface OwnTaskProgress {
  readonly status: "not-started" | "under-way" | "done" | "stopped";
  /** `YYYY-MM-DD`, the day for which it holds. */
  readonly on: string;
  readonly note: string | null;
}

/** Says how far a unit's own task is; the plan's history keeps each word. Throws `not-found`. */
export async function progressOwnTask(
  context: TenantContext,
  task: PlanTasksRow,
  unitId: string,
  progress: OwnTaskProgress,
): Promise<void> {
  if (task.parent_id === null) throw new StoreError("not-found", `task ${task.id} is the plan's own`);
  const { status, on, note } = progress;
  await recordTaskStates(context, [
    { taskId: task.id, unitId, status, percent: null, result: note, reportId: null, on },
  ]);
  await addPlanChanges(context, task.plan_id, [
    { action: "task-progressed", subjectId: task.id, after: { text: task.text, status, on, note } },
  ]);
  await addAuditEntry(context, {
    action: "task-progressed",
    subjectKind: "task",
    subjectId: task.id,
    detail: { status, on },
  });
}
