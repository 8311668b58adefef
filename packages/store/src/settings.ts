import { addAuditEntry } from "./audit.js";
import type { TenantContext } from "./context.js";
import type { SettingRow } from "./schema.js";
import { requireText, toJson } from "./validate.js";

/** The setting of a key; its `value` is unknown to the store: whoever reads it checks it. */
export async function findSetting(context: TenantContext, key: string): Promise<SettingRow | undefined> {
  return context.db
    .selectFrom("settings")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("key", "=", key)
    .executeTakeFirst();
}

/** All settings of the tenant by key. */
export async function findSettings(context: TenantContext): Promise<SettingRow[]> {
  return context.db
    .selectFrom("settings")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .orderBy("key")
    .execute();
}

/** Sets a value; the audit trail keeps what it was before. */
export async function setSetting(context: TenantContext, key: string, value: unknown): Promise<SettingRow> {
  const name = requireText(key, "key", 200);
  const before = await findSetting(context, name);
  const changed = { value: toJson(value), updated_by: context.person, updated_at: context.now() };
  const row = await context.db
    .insertInto("settings")
    .values({ tenant_id: context.tenant, key: name, ...changed })
    .onConflict((conflict) => conflict.columns(["tenant_id", "key"]).doUpdateSet(changed))
    .returningAll()
    .executeTakeFirstOrThrow();
  const detail = { before: before?.value ?? null, after: value };
  await addAuditEntry(context, {
    action: "setting-changed",
    subjectKind: "setting",
    subjectId: name,
    detail,
  });
  return row;
}
