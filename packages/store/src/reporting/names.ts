import type { TenantContext } from "../context.js";

/** Names of people, units or places by id, of those who left or are no more too. */
export async function findNames(
  { db, tenant }: TenantContext,
  table: "people" | "units" | "places",
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom(table)
    .select(["id", "name"])
    .where("tenant_id", "=", tenant)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
