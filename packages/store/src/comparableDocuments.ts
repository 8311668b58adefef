import { sql } from "kysely";
import type { TenantContext } from "./context.js";

/** A read document that another one can be compared with. */
export interface ComparableDocument {
  readonly id: string;
  readonly file_name: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly reading_id: string;
  /** Of the last action of people on its reading; 0: nobody touched it. */
  readonly action_sequence: number;
}

/**
 * The read documents of the province beside one, `most` at most: first those that it cites or that cite it, then the
 * latest issued. Withdrawn ones are left out.
 */
export async function findComparableDocuments(
  context: TenantContext,
  documentId: string,
  most: number,
): Promise<ComparableDocument[]> {
  const { rows } = await sql<ComparableDocument>`
    with own as (
      select number_norm from documents where tenant_id = ${context.tenant} and id = ${documentId}),
    cited as (
      select number_norm from citations
      where tenant_id = ${context.tenant} and document_id = ${documentId} and number_norm is not null),
    citing as (
      select document_id from citations
      where tenant_id = ${context.tenant} and number_norm = (select number_norm from own))
    select d.id, f.name as file_name, d.number, d.title, d.reading_id, d.action_sequence
    from documents d
    join files f on f.tenant_id = d.tenant_id and f.id = d.file_id
    where d.tenant_id = ${context.tenant} and d.id <> ${documentId}
      and d.removed_at is null and d.reading_id is not null
    order by
      coalesce(d.number_norm in (select number_norm from cited), false)
        or d.id in (select document_id from citing) desc,
      d.date desc nulls first, d.id desc
    limit ${most}`.execute(context.db);
  return rows;
}
