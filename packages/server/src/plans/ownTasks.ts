import type { TenantContext } from "@lotrinh/store/context";
import { addNotice } from "@lotrinh/store/organisation/notices";
import { findUnit } from "@lotrinh/store/organisation/units";
import { findPerson } from "@lotrinh/store/people";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findTasks } from "@lotrinh/store/plan/items";
import { changeOwnTask, progressOwnTask, splitTask } from "@lotrinh/store/plan/ownTasks";
import type { PlanTasksRow } from "@lotrinh/store/schema/plansInForce";
import type { z } from "zod";
import { notAllowed } from "../apiError.js";
import type { Person } from "../person.js";
import { taskNotFound, unitNotFound, valueRefused } from "../programmeErrors.js";
import { vietnamDay } from "../vietnamDay.js";
import { mayManagePlan, mayProgressTask, maySplitTask } from "./policy.js";
import type { changeTaskBody, progressBody, splitBody, TaskAnswer } from "./taskSchema.js";
import { presentPlanTasks } from "./tasks.js";

/** A task of a plan. Throws `task-not-found`. */
async function getTask(context: TenantContext, planId: string, id: string): Promise<PlanTasksRow> {
  const [task] = await findTasks(context, [id]);
  if (task === undefined || task.plan_id !== planId) throw taskNotFound();
  return task;
}

/** A unit makes its own plan of a task that it has. Throws `task-not-found`, `not-allowed`, `unit-not-found`. */
export async function splitOwn(
  context: TenantContext,
  person: Person,
  planId: string,
  taskId: string,
  { unit, tasks }: z.infer<typeof splitBody>,
): Promise<TaskAnswer[]> {
  const task = await getTask(context, planId, taskId);
  const today = vietnamDay(context.now());
  const held = await findAssignments(context, { subjectIds: [taskId], unitIds: [unit], on: today });
  if (held.length === 0 || task.withdrawn_at !== null) throw taskNotFound();
  if (!maySplitTask.allows(person, { plan: planId, unit })) throw notAllowed();
  for (const part of tasks) {
    await assertPerson(context, part.person ?? null);
    await assertBelow(context, part.unit ?? unit, unit);
  }
  const made = await splitTask(
    context,
    task,
    unit,
    tasks.map((part) => ({
      text: part.text,
      dueOn: part.dueOn,
      output: part.output ?? null,
      personId: part.person ?? null,
      unitId: part.unit ?? unit,
    })),
  );
  for (const row of made) await tellPerson(context, row);
  const ids = new Set(made.map(({ id }) => id));
  return (await presentPlanTasks(context, person, planId)).filter(({ id }) => ids.has(id));
}

/** Tells the person who is given a unit's own task. */
async function tellPerson(context: TenantContext, { person_id, plan_id, text }: PlanTasksRow): Promise<void> {
  if (person_id === null || person_id === context.person) return;
  const facts = { task: text.length > 200 ? `${text.slice(0, 200)}…` : text };
  await addNotice(context, { personId: person_id, kind: "task-given", link: `/plans/${plan_id}`, facts });
}

async function assertPerson(context: TenantContext, id: string | null): Promise<void> {
  if (id === null) return;
  const person = await findPerson(context, id);
  if (person === undefined || person.ended_at !== null)
    throw valueRefused({ vi: "Không tìm thấy người được giao.", en: "No such person." }, { field: "person" });
}

/** A unit gives tasks to itself or to a unit that belongs to it. */
async function assertBelow(context: TenantContext, id: string, above: string): Promise<void> {
  if (id === above) return;
  const unit = await findUnit(context, id);
  if (unit === undefined || unit.parent_id !== above) throw unitNotFound();
}

/** Says how far a unit's own task is. Throws `task-not-found`, also for whoever may not say it, `value-refused`. */
export async function progressOwn(
  context: TenantContext,
  person: Person,
  planId: string,
  taskId: string,
  { status, on, note }: z.infer<typeof progressBody>,
): Promise<TaskAnswer> {
  const task = await getTask(context, planId, taskId);
  const { made_by_unit: unit, person_id } = task;
  if (unit === null || task.withdrawn_at !== null) throw taskNotFound();
  if (!mayProgressTask.allows(person, { plan: planId, unit, person: person_id })) throw taskNotFound();
  const today = vietnamDay(context.now());
  if (on > today)
    throw valueRefused(
      { vi: "Ngày thực hiện không được sau ngày hôm nay.", en: "The day is in the future." },
      { field: "on" },
    );
  const [held] = await findAssignments(context, { subjectIds: [taskId], on: today });
  await progressOwnTask(context, task, held?.unit_id ?? unit, {
    status,
    on,
    note: note === "" ? null : note,
  });
  return presentOne(context, person, planId, taskId);
}

async function presentOne(
  context: TenantContext,
  person: Person,
  planId: string,
  taskId: string,
): Promise<TaskAnswer> {
  const found = (await presentPlanTasks(context, person, planId)).find(({ id }) => id === taskId);
  if (found === undefined) throw taskNotFound();
  return found;
}

/** Changes a unit's own task. Throws `task-not-found`, `not-allowed`. */
export async function changeOwn(
  context: TenantContext,
  person: Person,
  planId: string,
  taskId: string,
  change: z.infer<typeof changeTaskBody>,
): Promise<TaskAnswer> {
  const task = await getTask(context, planId, taskId);
  if (task.made_by_unit === null) throw taskNotFound();
  const mine = maySplitTask.allows(person, { plan: planId, unit: task.made_by_unit });
  if (!mine && !mayManagePlan.allows(person, planId)) throw notAllowed();
  await assertPerson(context, change.person ?? null);
  const after = await changeOwnTask(context, task, {
    text: change.text,
    dueOn: change.dueOn,
    output: change.output,
    personId: change.person,
    withdrawn: change.withdrawn,
  });
  if (after.person_id !== task.person_id) await tellPerson(context, after);
  return presentOne(context, person, planId, taskId);
}
