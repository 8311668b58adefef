import { inBatches } from "../batches.js";
import type { TenantContext } from "../context.js";
import type { ReportFieldsRow } from "../schema/reporting.js";
import { toJson } from "../validate.js";

/** A value to be saved. `null`: the field is taken out; its row stays, so that its revisions go on. */
export interface FieldInput {
  readonly field: string;
  readonly value: unknown;
  readonly revision: number;
}

/** Fields of a report, those taken out too: the given ones, or all. */
export async function findFields(
  { db, tenant }: TenantContext,
  reportId: string,
  fields?: readonly string[],
): Promise<ReportFieldsRow[]> {
  if (fields?.length === 0) return [];
  let query = db
    .selectFrom("report_fields")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId);
  if (fields !== undefined) query = query.where("field", "in", [...fields]);
  return query.orderBy("field").execute();
}

/** Fields of many reports at once, in no order. */
export async function findFieldsOfReports(
  { db, tenant }: TenantContext,
  reportIds: readonly string[],
): Promise<ReportFieldsRow[]> {
  if (reportIds.length === 0) return [];
  return db
    .selectFrom("report_fields")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "in", [...reportIds])
    .execute();
}

/** Fields that were saved after a change of the report, by its number. */
export async function findFieldsSince(
  { db, tenant }: TenantContext,
  reportId: string,
  change: number,
): Promise<ReportFieldsRow[]> {
  return db
    .selectFrom("report_fields")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId)
    .where("change", ">", change)
    .orderBy("change")
    .orderBy("field")
    .execute();
}

/** Writes fields with their new revisions. The report has to be locked by this transaction. */
export async function putFields(
  { db, tenant, person, now }: TenantContext,
  reportId: string,
  change: number,
  fields: readonly FieldInput[],
): Promise<void> {
  const rows = fields.map(({ field, value, revision }) => ({
    tenant_id: tenant,
    report_id: reportId,
    field,
    value: toJson(value),
    revision,
    change,
    updated_by: person,
    updated_at: now(),
  }));
  for (const batch of inBatches(rows))
    await db
      .insertInto("report_fields")
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "report_id", "field"]).doUpdateSet((row) => ({
          value: row.ref("excluded.value"),
          revision: row.ref("excluded.revision"),
          change: row.ref("excluded.change"),
          updated_by: row.ref("excluded.updated_by"),
          updated_at: row.ref("excluded.updated_at"),
        })),
      )
      .execute();
}
