import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import type { JobProgress } from "./schema.js";

/** What a list shows of a document beside its own row. */
export interface DocumentDetails {
  readonly id: string;
  readonly file_name: string;
  readonly media_type: string;
  /** In bytes. */
  readonly size: number;
  readonly uploaded_by_name: string | null;
  /** Pages of the current source text; null where it has none or doesn't tell. */
  readonly page_count: number | null;
  /** When the current reading was made. */
  readonly read_at: Date | null;
  /** Of the open job about the document. */
  readonly progress: JobProgress | null;
}

/** The details of some documents by id, in one query; an unknown id is left out. */
export async function findDocumentDetails(
  context: TenantContext,
  ids: readonly string[],
): Promise<Map<string, DocumentDetails>> {
  if (ids.length === 0) return new Map();
  const rows = await context.db
    .selectFrom("documents as d")
    .innerJoin("files as f", (join) =>
      join.onRef("f.tenant_id", "=", "d.tenant_id").onRef("f.id", "=", "d.file_id"),
    )
    .leftJoin("people as p", (join) =>
      join.onRef("p.tenant_id", "=", "d.tenant_id").onRef("p.id", "=", "d.uploaded_by"),
    )
    .leftJoin("sources as s", (join) =>
      join.onRef("s.tenant_id", "=", "d.tenant_id").onRef("s.id", "=", "d.source_id"),
    )
    .leftJoin("readings as r", (join) =>
      join.onRef("r.tenant_id", "=", "d.tenant_id").onRef("r.id", "=", "d.reading_id"),
    )
    .leftJoin("jobs as j", (join) =>
      join
        .onRef("j.tenant_id", "=", "d.tenant_id")
        .on("j.subject", "=", sql<string>`d.id::text`)
        .on("j.state", "in", ["waiting", "running"]),
    )
    .select([
      "d.id",
      "f.name as file_name",
      "f.media_type",
      "f.size",
      "p.name as uploaded_by_name",
      "s.page_count",
      "r.created_at as read_at",
      "j.progress",
    ])
    .where("d.tenant_id", "=", context.tenant)
    .where("d.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
