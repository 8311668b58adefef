import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import { vietnamese } from "../order.js";
import type { UnitRow, UnitUpdate } from "../schema.js";
import { requireDay, requireText } from "../validate.js";

export interface UnitInput {
  /** Canonical name, written out: `Sở Giáo dục và Đào tạo`. */
  readonly name: string;
  /** A kind of core/units: `department`, `commune-committee`, … */
  readonly kind: string;
  readonly aliases?: readonly string[];
  /** The unit it belongs to. */
  readonly parentId?: string | null;
  /** The place it governs. */
  readonly placeId?: string | null;
  /** Code in the state's list of agencies (dated data: kept as given). */
  readonly officialCode?: string | null;
  readonly email?: string | null;
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
      parent_id: unit.parentId ?? null,
      place_id: unit.placeId ?? null,
      official_code: unit.officialCode ?? null,
      email: unit.email ?? null,
      valid_from: requireDay(unit.validFrom ?? null, "valid from"),
      valid_to: requireDay(unit.validTo ?? null, "valid to"),
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The unit of an id; undefined where there is none. */
export async function findUnit(context: TenantContext, id: string): Promise<UnitRow | undefined> {
  if (!isId(id)) return undefined;
  return unitsOf(context).where("id", "=", id).executeTakeFirst();
}

/** The units that exist on a day (`YYYY-MM-DD`), or all of them, in the order of the Vietnamese alphabet. */
export async function findUnits(context: TenantContext, on?: string): Promise<UnitRow[]> {
  let query = unitsOf(context);
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

/** The names of units by id; ids of no unit are left out. */
export async function findUnitNames(
  context: TenantContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await unitsOf(context).where("id", "in", wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type UnitChange = Pick<
  UnitUpdate,
  "kind" | "aliases" | "parent_id" | "place_id" | "official_code" | "email" | "valid_from" | "valid_to"
>;

/**
 * Changes what is known of a unit. A new name is a new unit (a succession of kind `rename`): old reports keep the
 * old one. Throws `not-found`, `input-invalid`.
 */
export async function updateUnit(context: TenantContext, id: string, change: UnitChange): Promise<UnitRow> {
  requireDay(change.valid_from ?? null, "valid from");
  requireDay(change.valid_to ?? null, "valid to");
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

/** Corrects a slip in a unit's name, which then is the name of its whole life. Throws `not-found`, `input-invalid`. */
export async function correctUnitName(context: TenantContext, id: string, name: string): Promise<void> {
  const result = await context.db
    .updateTable("units")
    .set({ name: requireText(name, "name", 300) })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new StoreError("not-found", `no unit ${id}`);
}

function unitsOf({ db, tenant }: TenantContext) {
  return db.selectFrom("units").selectAll().where("tenant_id", "=", tenant);
}
