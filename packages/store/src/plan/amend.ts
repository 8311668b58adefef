import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { lockPlan } from "../plans.js";
import type { PlanIndicatorsRow, PlanTasksRow } from "../schema/plansInForce.js";
import { requireDay, requireText, storableOrNull, toJson } from "../validate.js";
import { addItems, addMilestones } from "./addItems.js";
import { type AssignmentSubject, endAssignments, findAssignments } from "./assignments.js";
import { addPlanChanges, type PlanChangeInput } from "./changes.js";
import type { DutyInput, IndicatorInput, ItemsInput, TaskInput } from "./itemInput.js";
import { findMilestones, findPlanDuties, findPlanIndicators, findPlanTasks } from "./items.js";
import { addPlanDocument } from "./putIntoForce.js";

/** What another document changes of a plan in force. */
export interface AmendmentInput {
  readonly documentId: string;
  readonly readingId: string;
  /** `YYYY-MM-DD`, the first day on which it holds. */
  readonly from: string;
  readonly reason: string;
  readonly added: ItemsInput;
  readonly replaced: readonly Replacement[];
  readonly withdrawn: readonly Withdrawal[];
}

export type Replacement =
  | { readonly subject: "task"; readonly id: string; readonly by: TaskInput }
  | { readonly subject: "indicator"; readonly id: string; readonly by: IndicatorInput }
  | { readonly subject: "duty"; readonly id: string; readonly by: DutyInput };

export interface Withdrawal {
  readonly subject: AssignmentSubject;
  readonly id: string;
}

/** Stand after the plan's own items. */
const amendmentPositions = 100_000;

/**
 * Amends a plan: items are added, withdrawn, or go on under the same id with new words; what stood before is kept in
 * the plan's history. Throws `not-found` for an item that isn't the plan's.
 */
export async function amendPlan(
  context: TenantContext,
  planId: string,
  amendment: AmendmentInput,
): Promise<void> {
  await lockPlan(context, planId);
  const { documentId, from, reason } = amendment;
  await addPlanDocument(context, planId, amendment);
  const changes: PlanChangeInput[] = [
    { action: "plan-amended", after: { from }, reason: requireText(reason, "reason", 4000), documentId },
  ];
  const ids = await addItems(context, { planId, from, position: amendmentPositions }, amendment.added);
  for (const [item, subjectId] of ids)
    changes.push({ action: "item-added", subjectId, after: { item }, documentId });
  for (const replacement of amendment.replaced) {
    const before = await replaceItem(context, planId, replacement);
    changes.push({
      action: "item-replaced",
      subjectId: replacement.id,
      before,
      after: replacement.by,
      documentId,
    });
  }
  for (const { subject, id } of amendment.withdrawn) {
    await withdrawItem(context, planId, subject, id);
    const open = await findAssignments(context, { planId, subjectIds: [id], on: from });
    await endAssignments(
      context,
      open.map((assignment) => assignment.id),
      from,
    );
    changes.push({ action: "item-withdrawn", subjectId: id, after: { subject, from }, documentId });
  }
  await addPlanChanges(context, planId, changes);
  await addAuditEntry(context, {
    action: "plan-amended",
    subjectKind: "plan",
    subjectId: planId,
    detail: { documentId, changes: changes.length - 1 },
  });
}

/** Puts new words in an item's place; gives those that stood there. */
async function replaceItem(context: TenantContext, planId: string, change: Replacement): Promise<unknown> {
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
    due: storableOrNull(by.due),
    due_on: requireDay(by.dueOn, "due"),
    output: storableOrNull(by.output),
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
      measure: storableOrNull(by.measure),
      span: toJson(by.span),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  await context.db
    .deleteFrom("plan_milestones")
    .where("tenant_id", "=", context.tenant)
    .where("plan_indicator_id", "=", id)
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
      deadline: toJson(by.deadline),
      schedule: toJson(by.schedule),
      span: toJson(by.span),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  return pick(before, ["item", "what", "frequency", "deadline", "schedule"]);
}

async function withdrawItem(
  context: TenantContext,
  planId: string,
  subject: AssignmentSubject,
  id: string,
): Promise<void> {
  const table = tables[subject];
  const row = await context.db
    .updateTable(table)
    .set({ withdrawn_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("plan_id", "=", planId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new StoreError("not-found", `no ${subject} ${id} in the plan`);
}

const tables = { task: "plan_tasks", indicator: "plan_indicators", duty: "plan_duties" } as const;

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
