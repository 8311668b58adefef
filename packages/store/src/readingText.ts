import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import { isId } from "./ids.js";

/** A stored reading as JSON text: sent on as it is, a long one need not be parsed on the way. */
export async function findReadingText(context: TenantContext, id: string): Promise<string | undefined> {
  if (!isId(id)) return undefined;
  const row = await context.db
    .selectFrom("readings")
    .select(sql<string>`reading::text`.as("text"))
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.text;
}
