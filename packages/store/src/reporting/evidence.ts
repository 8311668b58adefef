import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { ReportFilesRow } from "../schema/reporting.js";

/** A file that proves what a report says, with its name and size. */
export interface Evidence extends ReportFilesRow {
  readonly name: string;
  readonly media_type: string;
  /** In bytes. */
  readonly size: number;
}

/** Joins a stored file to a report, or to one of its fields. */
export async function addEvidence(
  { db, tenant, person, now, newId }: TenantContext,
  evidence: { readonly reportId: string; readonly field: string | null; readonly fileId: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto("report_files")
    .values({
      tenant_id: tenant,
      id,
      report_id: evidence.reportId,
      field: evidence.field,
      file_id: evidence.fileId,
      added_by: person,
      added_at: now(),
    })
    .execute();
  return id;
}

/** A report's files that weren't taken out, in order. */
export async function findEvidence({ db, tenant }: TenantContext, reportId: string): Promise<Evidence[]> {
  return db
    .selectFrom("report_files as e")
    .innerJoin("files as f", (join) =>
      join.onRef("f.tenant_id", "=", "e.tenant_id").onRef("f.id", "=", "e.file_id"),
    )
    .selectAll("e")
    .select(["f.name", "f.media_type", "f.size"])
    .where("e.tenant_id", "=", tenant)
    .where("e.report_id", "=", reportId)
    .where("e.removed_at", "is", null)
    .orderBy("e.id")
    .execute();
}

/** Takes a file out of a report: the row stays. Returns whether it was there. */
export async function removeEvidence(
  { db, tenant, now }: TenantContext,
  reportId: string,
  id: string,
): Promise<boolean> {
  if (!isId(id)) return false;
  const row = await db
    .updateTable("report_files")
    .set({ removed_at: now() })
    .where("tenant_id", "=", tenant)
    .where("report_id", "=", reportId)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
