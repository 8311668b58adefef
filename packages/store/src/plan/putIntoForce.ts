import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { ensurePlan, findPlan, lockPlan } from "../plans.js";
import type { PlanRow } from "../schema.js";
import { requireDay, storableOrNull } from "../validate.js";
import { addItems } from "./addItems.js";
import { addPlanChanges } from "./changes.js";
import { proposeGoalFrameworks } from "./goalFrameworks.js";
import type { ItemsInput } from "./itemInput.js";

export interface PlanInput extends ItemsInput {
  readonly documentId: string;
  readonly readingId: string;
  readonly title: string;
  readonly number: string | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  /** Unit that runs the plan. */
  readonly standingUnit: string | null;
  /** `YYYY-MM-DD` */
  readonly inForceFrom: string;
}

export interface PutIntoForce {
  readonly plan: PlanRow;
  /** False where the plan was in force already: nothing was written. */
  readonly added: boolean;
}

/**
 * Puts a reviewed document's plan into force: its items, who has them, its first entry of history. Once for each
 * document, also when two people do it at the same moment. Throws `input-invalid`.
 */
export async function putIntoForce(context: TenantContext, input: PlanInput): Promise<PutIntoForce> {
  const { id } = await ensurePlan(context, { documentId: input.documentId, title: input.title });
  const before = await lockPlan(context, id);
  if (before.in_force_from !== null) return { plan: before, added: false };
  await setInForce(context, id, input);
  await addPlanDocument(context, id, input);
  await addItems(context, { planId: id, from: null, position: 0 }, input);
  await proposeGoalFrameworks(context, id);
  await addPlanChanges(context, id, [
    { action: "plan-put-into-force", after: countsOf(input), documentId: input.documentId },
  ]);
  await addAuditEntry(context, {
    action: "plan-put-into-force",
    subjectKind: "plan",
    subjectId: id,
    detail: { documentId: input.documentId, readingId: input.readingId, ...countsOf(input) },
  });
  return { plan: await getPlan(context, id), added: true };
}

/** The plan of an id. Throws `not-found`. */
export async function getPlan(context: TenantContext, id: string): Promise<PlanRow> {
  const plan = await findPlan(context, id);
  if (plan === undefined) throw new StoreError("not-found", `no plan ${id}`);
  return plan;
}

async function setInForce(context: TenantContext, id: string, input: PlanInput): Promise<void> {
  await context.db
    .updateTable("plans")
    .set({
      title: input.title,
      number: storableOrNull(input.number),
      period_from: input.period?.from ?? null,
      period_to: input.period?.to ?? null,
      standing_unit: input.standingUnit,
      in_force_from: requireDay(input.inForceFrom, "in force from"),
      in_force_by: context.person,
      in_force_at: context.now(),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
}

function countsOf({ indicators, tasks, duties }: ItemsInput) {
  return { indicators: indicators.length, tasks: tasks.length, duties: duties.length };
}

/** Appends a document to those that make up a plan: its own, or one that amends it. */
export async function addPlanDocument(
  { db, tenant, person, now }: TenantContext,
  planId: string,
  { documentId, readingId }: { readonly documentId: string; readonly readingId: string },
): Promise<void> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position) + 1, 0) as next from plan_documents
    where tenant_id = ${tenant} and plan_id = ${planId}`.execute(db);
  await db
    .insertInto("plan_documents")
    .values({
      tenant_id: tenant,
      plan_id: planId,
      position: rows[0]?.next ?? 0,
      document_id: documentId,
      reading_id: readingId,
      added_by: person,
      added_at: now(),
    })
    .execute();
}

/** Ends a plan with a last day and a reason: its open rounds go on, no new ones open. */
export async function endPlan(
  context: TenantContext,
  id: string,
  { on, reason }: { readonly on: string; readonly reason: string },
): Promise<PlanRow> {
  await lockPlan(context, id);
  await context.db
    .updateTable("plans")
    .set({ ended_on: requireDay(on, "last day") })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  await addPlanChanges(context, id, [{ action: "plan-ended", after: { on }, reason }]);
  await addAuditEntry(context, {
    action: "plan-ended",
    subjectKind: "plan",
    subjectId: id,
    detail: { on, reason },
  });
  return getPlan(context, id);
}
