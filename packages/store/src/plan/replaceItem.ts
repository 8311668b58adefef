import { addDays } from "@lotrinh/core/schedule/day";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import type { PlanIndicatorsRow, PlanTasksRow } from "../schema/plansInForce.js";
import { requireDay, requireText, storableOrNull, toJson } from "../validate.js";
import { addMilestones } from "./addItems.js";
import { addAssignments, endAssignments, findAssignments } from "./assignments.js";
import type { DutyInput, IndicatorInput, TaskInput } from "./itemInput.js";
import { findMilestones, findPlanDuties, findPlanIndicators, findPlanTasks } from "./items.js";

/**
 * New words for an item of a plan. What the amending document doesn't print (null, a year without a milestone, a role without
 * units) stays as it is.
 */
export type Replacement =
  | { readonly subject: "task"; readonly id: string; readonly by: TaskInput }
  | { readonly subject: "indicator"; readonly id: string; readonly by: IndicatorInput }
  | { readonly subject: "duty"; readonly id: string; readonly by: DutyInput };

/** Puts new words in an item's place; gives those that stood there. */
export async function replaceItem(
  context: TenantContext,
  planId: string,
  change: Replacement,
): Promise<unknown> {
  if (change.subject === "task") return replaceTask(context, planId, change.id, change.by);
  if (change.subject === "duty") return replaceDuty(context, planId, change.id, change.by);
  return replaceIndicator(context, planId, change.id, change.by);
}

async function replaceTask(
  context: TenantContext,
  planId: string,
  id: string,
  by: TaskInput,
): Promise<unknown> {
  const before = getOwn(await findPlanTasks(context, planId), id);
  const change = {
    text: requireText(by.text, "text", 20_000),
    due: storableOrNull(by.due ?? before.due),
    due_on: by.due === null ? before.due_on : requireDay(by.dueOn, "due"),
    output: storableOrNull(by.output ?? before.output),
    span: toJson(by.span),
  };
  await context.db
    .updateTable("plan_tasks")
    .set(change)
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  return pick(before, ["item", "text", "due", "due_on", "output"]);
}

async function replaceIndicator(
  context: TenantContext,
  planId: string,
  id: string,
  by: IndicatorInput,
): Promise<unknown> {
  const before = getOwn(await findPlanIndicators(context, planId), id);
  const milestones = await findMilestones(context, [id]);
  await context.db
    .updateTable("plan_indicators")
    .set({
      name: requireText(by.name, "name", 4000),
      measure: storableOrNull(by.measure ?? before.measure),
      span: toJson(by.span),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  const years = by.milestones.map(({ year }) => year);
  if (years.length > 0)
    await context.db
      .deleteFrom("plan_milestones")
      .where("tenant_id", "=", context.tenant)
      .where("plan_indicator_id", "=", id)
      .where("year", "in", years)
      .execute();
  await addMilestones(context, id, by.milestones);
  const path = milestones.map(({ year, raw, value }) => ({ year, raw, value }));
  return { ...pick(before, ["item", "name", "measure"]), milestones: path };
}

async function replaceDuty(
  context: TenantContext,
  planId: string,
  id: string,
  by: DutyInput,
): Promise<unknown> {
  const before = getOwn(await findPlanDuties(context, planId), id);
  await context.db
    .updateTable("plan_duties")
    .set({
      what: requireText(by.what, "what", 4000),
      frequency: by.frequency,
      deadline: toJson(by.deadline ?? before.deadline),
      schedule: toJson(by.schedule),
      span: toJson(by.span),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  return pick(before, ["item", "what", "frequency", "deadline", "schedule"]);
}

/** Gives an item to the units that its new words name, role by role; those of roles without units keep it. */
export async function giveAnew(
  context: TenantContext,
  planId: string,
  { subject, id, by }: Replacement,
  from: string,
): Promise<void> {
  const roles = new Set<string>(by.assignments.map(({ role }) => role));
  const wanted = new Set(by.assignments.map(({ unitId, role }) => `${unitId} ${role}`));
  const current = await findAssignments(context, { planId, subjectIds: [id], on: from });
  const held = new Set(current.map(({ unit_id, role }) => `${unit_id} ${role}`));
  const ended = current.filter(({ unit_id, role }) => roles.has(role) && !wanted.has(`${unit_id} ${role}`));
  const added = by.assignments.filter(({ unitId, role }) => !held.has(`${unitId} ${role}`));
  await endAssignments(
    context,
    ended.map((row) => row.id),
    addDays(from, -1),
  );
  await addAssignments(
    context,
    planId,
    added.map((given) => ({ subject, subjectId: id, from, ...given })),
  );
}

function getOwn<Row extends PlanTasksRow | PlanIndicatorsRow | { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Row {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new StoreError("not-found", `no item ${id} in the plan`);
  return row;
}

function pick<Row extends object, Key extends keyof Row>(row: Row, keys: readonly Key[]): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}
