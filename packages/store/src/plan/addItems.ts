import { inBatches } from "../batches.js";
import type { TenantContext } from "../context.js";
import { requireDay, requireText, storableOrNull, toJson } from "../validate.js";
import { type AssignmentInput, addAssignments } from "./assignments.js";
import type { DutyInput, IndicatorInput, ItemsInput, MilestoneInput, TaskInput } from "./itemInput.js";

/** Where new items stand, and from which day their units have them. */
export interface AddedTo {
  readonly planId: string;
  /** `YYYY-MM-DD`; null: from the beginning. */
  readonly from: string | null;
  /** Positions count on from here: items of an amendment stand after the plan's own. */
  readonly position: number;
}

/** Puts items into a plan with their assignments; returns the ids of tasks, indicators and duties by item key. */
export async function addItems(
  context: TenantContext,
  to: AddedTo,
  items: ItemsInput,
): Promise<Map<string, string>> {
  await addGoalsAndTargets(context, to, items);
  const ids = new Map<string, string>();
  await addIndicators(context, to, items.indicators, ids);
  await addTasks(context, to, items.tasks, ids);
  await addDuties(context, to, items.duties, ids);
  const given = [
    ...assignmentsOf("indicator", items.indicators, ids, to),
    ...assignmentsOf("task", items.tasks, ids, to),
    ...assignmentsOf("duty", items.duties, ids, to),
  ];
  await addAssignments(context, to.planId, given);
  return ids;
}

async function addGoalsAndTargets(
  { db, tenant }: TenantContext,
  { planId, position }: AddedTo,
  { goals, targets }: ItemsInput,
): Promise<void> {
  for (const batch of inBatches(goals)) {
    const rows = batch.map(({ number, title, item }) => ({
      tenant_id: tenant,
      plan_id: planId,
      number,
      title,
      item,
    }));
    await db
      .insertInto("plan_goals")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["tenant_id", "plan_id", "number"]).doNothing())
      .execute();
  }
  const rows = targets.map((target, at) => ({
    tenant_id: tenant,
    plan_id: planId,
    code: target.code,
    goal: target.goal,
    title: target.title,
    priority: target.priority,
    item: target.item,
    position: position + at,
  }));
  for (const batch of inBatches(rows))
    await db
      .insertInto("plan_targets")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["tenant_id", "plan_id", "code"]).doNothing())
      .execute();
}

async function addIndicators(
  context: TenantContext,
  { planId, position }: AddedTo,
  indicators: readonly IndicatorInput[],
  ids: Map<string, string>,
): Promise<void> {
  const rows = indicators.map((indicator, at) => {
    const id = newItem(context, ids, indicator.item);
    return {
      tenant_id: context.tenant,
      id,
      plan_id: planId,
      item: indicator.item,
      position: position + at,
      code: storableOrNull(indicator.code),
      name: requireText(indicator.name, "name", 4000),
      measure: storableOrNull(indicator.measure),
      goal: indicator.goal,
      target: storableOrNull(indicator.target),
      group_title: storableOrNull(indicator.groupTitle),
      parent_name: storableOrNull(indicator.parentName),
      priority: indicator.priority,
      link: "none",
      span: toJson(indicator.span),
    };
  });
  for (const batch of inBatches(rows)) await context.db.insertInto("plan_indicators").values(batch).execute();
  for (const { item, milestones } of indicators) await addMilestones(context, idOf(ids, item), milestones);
}

/** Writes what an indicator is to reach, year by year. */
export async function addMilestones(
  { db, tenant }: TenantContext,
  planIndicatorId: string,
  milestones: readonly MilestoneInput[],
): Promise<void> {
  const rows = milestones.map(({ year, raw, value }) => ({
    tenant_id: tenant,
    plan_indicator_id: planIndicatorId,
    year,
    raw: storableOrNull(raw),
    value: toJson(value),
  }));
  for (const batch of inBatches(rows)) await db.insertInto("plan_milestones").values(batch).execute();
}

async function addTasks(
  context: TenantContext,
  { planId, position }: AddedTo,
  tasks: readonly TaskInput[],
  ids: Map<string, string>,
): Promise<void> {
  const rows = tasks.map((task, at) => ({
    tenant_id: context.tenant,
    id: newItem(context, ids, task.item),
    plan_id: planId,
    item: task.item,
    position: position + at,
    text: requireText(task.text, "text", 20_000),
    section: storableOrNull(task.section),
    target: storableOrNull(task.target),
    due: storableOrNull(task.due),
    due_on: requireDay(task.dueOn, "due"),
    output: storableOrNull(task.output),
    span: toJson(task.span),
    created_at: context.now(),
  }));
  for (const batch of inBatches(rows)) await context.db.insertInto("plan_tasks").values(batch).execute();
}

async function addDuties(
  context: TenantContext,
  { planId }: AddedTo,
  duties: readonly DutyInput[],
  ids: Map<string, string>,
): Promise<void> {
  const rows = duties.map((duty) => ({
    tenant_id: context.tenant,
    id: newItem(context, ids, duty.item),
    plan_id: planId,
    item: duty.item,
    what: requireText(duty.what, "what", 4000),
    sent_to: storableOrNull(duty.sentTo),
    via: storableOrNull(duty.via),
    frequency: duty.frequency,
    deadline: toJson(duty.deadline),
    schedule: toJson(duty.schedule),
    outline: toJson(duty.outline),
    span: toJson(duty.span),
  }));
  for (const batch of inBatches(rows)) await context.db.insertInto("plan_duties").values(batch).execute();
}

function newItem(context: TenantContext, ids: Map<string, string>, item: string): string {
  const id = context.newId();
  ids.set(item, id);
  return id;
}

function idOf(ids: ReadonlyMap<string, string>, item: string): string {
  const id = ids.get(item);
  if (id === undefined) throw new Error(`item ${item} was not added`);
  return id;
}

function assignmentsOf(
  subject: AssignmentInput["subject"],
  items: readonly { readonly item: string; readonly assignments: IndicatorInput["assignments"] }[],
  ids: ReadonlyMap<string, string>,
  { from }: AddedTo,
): AssignmentInput[] {
  return items.flatMap(({ item, assignments }) =>
    assignments.map((assignment) => ({ subject, subjectId: idOf(ids, item), from, ...assignment })),
  );
}
