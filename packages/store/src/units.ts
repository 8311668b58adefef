import { sql } from "kysely";
import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import { vietnamese } from "./order.js";
import type { UnitRow, UnitUpdate } from "./schema.js";
import { requireDay, requireText } from "./validate.js";

export interface UnitInput {
  /** Canonical name, written out: `Sở Giáo dục và Đào tạo`. */
  readonly name: string;
  /** `department`, `commune`, … */
  readonly kind: string;
  readonly aliases?: readonly string[];
  /** `YYYY-MM-DD`, the first and the last day; null: open. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Adds an organisation unit. Throws `input-invalid`. */
export async function addUnit(context: TenantContext, unit: UnitInput): Promise<UnitRow> {
  return context.db
    .insertInto("units")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      name: requireText(unit.name, "name", 300),
      kind: requireText(unit.kind, "kind", 60),
      aliases: (unit.aliases ?? []).map((alias) => requireText(alias, "alias", 300)),
      valid_from: requireDay(unit.validFrom ?? null, "valid from"),
      valid_to: requireDay(unit.validTo ?? null, "valid to"),
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The units that exist on a day (`YYYY-MM-DD`), or all of them, in the order of the Vietnamese alphabet. */
export async function findUnits(context: TenantContext, on?: string): Promise<UnitRow[]> {
  let query = context.db.selectFrom("units").selectAll().where("tenant_id", "=", context.tenant);
  if (on !== undefined) {
    const asOf = requireDay(on, "day");
    query = query
      .where((row) => row.or([row("valid_from", "is", null), row("valid_from", "<=", asOf)]))
      .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", asOf)]));
  }
  return query
    .orderBy(vietnamese(context, sql.ref("name")))
    .orderBy("id")
    .execute();
}

export type UnitChange = Pick<UnitUpdate, "kind" | "aliases" | "valid_from" | "valid_to">;

/** Changes a unit's kind, aliases or validity. A new name is a new unit: old reports keep the old one. */
export async function updateUnit(context: TenantContext, id: string, change: UnitChange): Promise<UnitRow> {
  const row = isId(id)
    ? await context.db
        .updateTable("units")
        .set(change)
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", `no unit ${id}`);
  return row;
}
