import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** Of each entry the one that it lives on in: itself, or what it was merged into. Unknown ids are left out. */
export async function findLiving(
  { db, tenant }: TenantContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; living: string }>`
    with recursive chain as (
      select id as asked, id, merged_into, 0 as depth from indicators
      where tenant_id = ${tenant} and id = any(${[...ids]}::uuid[])
      union all
      select c.asked, i.id, i.merged_into, c.depth + 1 from chain c
      join indicators i on i.tenant_id = ${tenant} and i.id = c.merged_into
      where c.depth < 100
    )
    select asked as id, id as living from chain where merged_into is null`.execute(db);
  return new Map(rows.map(({ id, living }) => [id, living]));
}

/** An entry and all that was merged into it, directly or by way of others. */
export async function findMembers({ db, tenant }: TenantContext, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive members as (
      select id, 0 as depth from indicators where tenant_id = ${tenant} and id = ${id}
      union all
      select i.id, m.depth + 1 from members m
      join indicators i on i.tenant_id = ${tenant} and i.merged_into = m.id
      where m.depth < 100
    )
    select id from members`.execute(db);
  return rows.map((row) => row.id);
}
