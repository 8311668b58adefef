import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import type { PlanChangesRow } from "../schema/plansInForce.js";
import { requireText, storableOrNull, toJson } from "../validate.js";

/** What is done to a plan in force. */
export type PlanChangeAction =
  | "plan-put-into-force"
  | "plan-amended"
  | "item-added"
  | "item-replaced"
  | "item-withdrawn"
  | "assignments-changed"
  | "units-succeeded"
  | "task-split"
  | "task-changed"
  | "task-progressed"
  | "duty-changed"
  | "round-opened"
  | "round-changed"
  | "extension-decided"
  | "plan-ended";

export interface PlanChangeInput {
  readonly action: PlanChangeAction;
  /** The task, indicator or duty; absent: the plan as a whole. */
  readonly subjectId?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
  /** The amending document. */
  readonly documentId?: string;
}

/** Appends to a plan's history. The plan's row is locked first, so that the history has one order. */
export async function addPlanChanges(
  context: TenantContext,
  planId: string,
  changes: readonly PlanChangeInput[],
): Promise<void> {
  const { db, tenant, person, now } = context;
  await sql`select 1 from plans where tenant_id = ${tenant} and id = ${planId} for update`.execute(db);
  let sequence = await lastSequence(context, planId);
  for (const change of changes) {
    sequence += 1;
    await db
      .insertInto("plan_changes")
      .values({
        tenant_id: tenant,
        plan_id: planId,
        sequence,
        action: requireText(change.action, "action", 60),
        subject_id: change.subjectId ?? null,
        before: change.before === undefined ? null : toJson(change.before),
        after: change.after === undefined ? null : toJson(change.after),
        reason: storableOrNull(change.reason ?? null),
        document_id: change.documentId ?? null,
        person_id: person,
        at: now(),
      })
      .execute();
  }
}

async function lastSequence({ db, tenant }: TenantContext, planId: string): Promise<number> {
  const row = await db
    .selectFrom("plan_changes")
    .select(({ fn }) => fn.max("sequence").as("last"))
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** A plan's history, newest first. */
export async function findPlanChanges(
  { db, tenant }: TenantContext,
  planId: string,
  limit = 500,
): Promise<PlanChangesRow[]> {
  return db
    .selectFrom("plan_changes")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("plan_id", "=", planId)
    .orderBy("sequence", "desc")
    .limit(limit)
    .execute();
}
