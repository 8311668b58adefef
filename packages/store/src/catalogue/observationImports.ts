import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import { requireText, storableOrNull, toJson } from "../validate.js";

/** A table that was taken, as it is told afterwards. */
export interface ObservationImport {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly taken: number;
  readonly same: number;
  readonly leftOut: number;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneReason: string | null;
}

export interface ObservationImportInput {
  /** Its id is known before: the observations name it. */
  readonly id: string;
  readonly fileId: string;
  readonly sheet: string | null;
  /** The row of the headings and what each column was taken for. */
  readonly columns: unknown;
  readonly taken: number;
  readonly same: number;
  readonly leftOut: number;
  readonly reason: string | null;
}

/** Notes that a table was taken. */
export async function addObservationImport(
  context: TenantContext,
  input: ObservationImportInput,
): Promise<void> {
  const { id, fileId, sheet, columns, taken, same, leftOut, reason } = input;
  await context.db
    .insertInto("observation_imports")
    .values({
      tenant_id: context.tenant,
      id,
      file_id: fileId,
      sheet: storableOrNull(sheet),
      columns: toJson(columns),
      taken,
      same,
      left_out: leftOut,
      reason: storableOrNull(reason),
      imported_by: context.person,
      imported_at: context.now(),
    })
    .execute();
  await addAuditEntry(context, {
    action: "observations-imported",
    subjectKind: "import",
    subjectId: id,
    detail: { file: fileId, taken, reason },
  });
}

/** Imports, newest first; of an id just that one. */
export async function findObservationImports(
  { db, tenant }: TenantContext,
  { id, limit = 200 }: { readonly id?: string; readonly limit?: number } = {},
): Promise<ObservationImport[]> {
  if (id !== undefined && !isId(id)) return [];
  const { rows } = await sql<ObservationImport>`
    select m.id, m.file_id as "fileId", f.name as "fileName", m.sheet, m.taken, m.same, m.left_out as "leftOut", m.reason,
      p.name as by, m.imported_at as at, u.name as "undoneBy", m.undone_at as "undoneAt", m.undone_reason as "undoneReason"
    from observation_imports m
    join files f on f.tenant_id = m.tenant_id and f.id = m.file_id
    left join people p on p.tenant_id = m.tenant_id and p.id = m.imported_by
    left join people u on u.tenant_id = m.tenant_id and u.id = m.undone_by
    where m.tenant_id = ${tenant} and (${id ?? null}::uuid is null or m.id = ${id ?? null}::uuid)
    order by m.imported_at desc, m.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Says that an import was undone. Throws `not-found`; `conflict` where it was undone already. */
export async function markUndone(context: TenantContext, id: string, reason: string): Promise<void> {
  const row = isId(id)
    ? await context.db
        .selectFrom("observation_imports")
        .select("undone_at")
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", "no such import");
  if (row.undone_at !== null) throw new StoreError("conflict", "the import was undone already");
  await context.db
    .updateTable("observation_imports")
    .set({
      undone_by: context.person,
      undone_at: context.now(),
      undone_reason: requireText(reason, "reason", 2000),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  await addAuditEntry(context, {
    action: "observations-import-undone",
    subjectKind: "import",
    subjectId: id,
    detail: { reason },
  });
}
