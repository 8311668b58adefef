import { sql } from "kysely";
import type { TenantContext } from "./context.js";

/** One citation as an edge of the graph of documents. */
export interface GraphEdge {
  readonly from: string;
  /** The stored document that is cited; null where it isn't stored. */
  readonly to: string | null;
  readonly number: string;
  readonly number_norm: string;
  readonly date: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly relation: string;
}

/** What the newest documents cite by number, newest document first, `limit` citations at most. */
export async function findGraphEdges(context: TenantContext, limit: number): Promise<GraphEdge[]> {
  const { rows } = await sql<GraphEdge>`
    select c.document_id as "from", cited.id as "to", c.number, c.number_norm, c.date, c.type, c.title, c.relation
    from citations c
    join documents d on d.tenant_id = c.tenant_id and d.id = c.document_id and d.removed_at is null
    left join lateral (
      select o.id from documents o
      where o.tenant_id = c.tenant_id and o.number_norm = c.number_norm and o.removed_at is null
        and o.id <> c.document_id
        and (c.date is null or o.date is null or starts_with(c.date, o.date) or starts_with(o.date, c.date))
      order by o.id limit 1) cited on true
    where c.tenant_id = ${context.tenant} and c.number is not null
    order by c.document_id desc, c.position
    limit ${limit}`.execute(context.db);
  return rows;
}
