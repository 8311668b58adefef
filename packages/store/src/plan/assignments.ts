import { inBatches } from "../batches.js";
import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { PlanAssignmentsRow } from "../schema/plansInForce.js";
import { requireDay, toJson } from "../validate.js";

export type AssignmentSubject = "task" | "indicator" | "duty";
export type AssignmentRole = "lead" | "coordinating" | "responsible" | "reporter";

/** Why a unit was given something: as printed, how that was resolved, by which act it passed on. */
export interface AssignmentBasis {
  /** The unit or group as the document prints it; null where a person gave it by hand. */
  readonly printed: string | null;
  readonly how: "named" | "group" | "successor" | "inherited" | "given";
  readonly note: string | null;
  /** The legal act by which it passed on. */
  readonly act?: string | null | undefined;
  /** Id of the unit that it passed on from. */
  readonly from?: string | null | undefined;
}

export interface AssignmentInput {
  readonly subject: AssignmentSubject;
  readonly subjectId: string;
  readonly unitId: string;
  readonly role: AssignmentRole;
  readonly basis: AssignmentBasis;
  /** `YYYY-MM-DD`, the first day; null: from the beginning. */
  readonly from: string | null;
}

/** Gives units their tasks, indicators and duties; returns the new rows' ids in order. Throws `input-invalid`. */
export async function addAssignments(
  context: TenantContext,
  planId: string,
  assignments: readonly AssignmentInput[],
): Promise<string[]> {
  const rows = assignments.map((assignment) => ({
    tenant_id: context.tenant,
    id: context.newId(),
    plan_id: planId,
    subject: assignment.subject,
    subject_id: assignment.subjectId,
    unit_id: assignment.unitId,
    role: assignment.role,
    basis: toJson(assignment.basis),
    valid_from: requireDay(assignment.from, "from"),
    added_by: context.person,
    added_at: context.now(),
  }));
  for (const batch of inBatches(rows))
    await context.db.insertInto("plan_assignments").values(batch).execute();
  return rows.map(({ id }) => id);
}

/** Ends assignments with a last day: they stay in the record. One that never held any day ends before it began. */
export async function endAssignments(
  context: TenantContext,
  ids: readonly string[],
  lastDay: string,
): Promise<PlanAssignmentsRow[]> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return [];
  return context.db
    .updateTable("plan_assignments")
    .set({ valid_to: requireDay(lastDay, "last day"), ended_by: context.person, ended_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("id", "in", wanted)
    .where("ended_at", "is", null)
    .returningAll()
    .execute();
}

export interface AssignmentFilter {
  readonly planId?: string;
  readonly unitIds?: readonly string[];
  readonly subjectIds?: readonly string[];
  /** Those that hold on this day, `YYYY-MM-DD`; absent: all, ended ones too. */
  readonly on?: string;
}

/** Assignments in the order in which they were given. */
export async function findAssignments(
  { db, tenant }: TenantContext,
  { planId, unitIds, subjectIds, on }: AssignmentFilter,
): Promise<PlanAssignmentsRow[]> {
  let query = db.selectFrom("plan_assignments").selectAll().where("tenant_id", "=", tenant);
  if (planId !== undefined) query = query.where("plan_id", "=", planId);
  if (unitIds !== undefined) {
    if (unitIds.length === 0) return [];
    query = query.where("unit_id", "in", [...unitIds]);
  }
  if (subjectIds !== undefined) {
    if (subjectIds.length === 0) return [];
    query = query.where("subject_id", "in", [...subjectIds]);
  }
  if (on !== undefined)
    query = query
      .where((row) => row.or([row("valid_from", "is", null), row("valid_from", "<=", on)]))
      .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", on)]));
  return query.orderBy("id").execute();
}
