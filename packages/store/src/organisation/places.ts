import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import { vietnamese } from "../order.js";
import type { PlaceLevel, PlacesRow } from "../schema/organisation.js";
import { requireDay, requireText, toJson } from "../validate.js";

/** A place without its shape, which may be large. */
export type PlaceHead = Omit<PlacesRow, "shape" | "tenant_id"> & { readonly has_shape: boolean };

export interface PlaceInput {
  /** Code of the list of administrative units (QĐ 19/2025/QĐ-TTg): province 2 digits, commune 5. */
  readonly code: string | null;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly parentId?: string | null;
  /** `YYYY-MM-DD`, the first and the last day; null: open. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Adds a place. A code is never used again, so a place that ends keeps it. Throws `input-invalid`. */
export async function addPlace(context: TenantContext, place: PlaceInput): Promise<string> {
  const { id } = await context.db
    .insertInto("places")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      code: requireCode(place.code),
      name: requireText(place.name, "name", 200),
      level: place.level,
      parent_id: place.parentId ?? null,
      valid_from: requireDay(place.validFrom ?? null, "valid from"),
      valid_to: requireDay(place.validTo ?? null, "valid to"),
      created_at: context.now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a place. Throws `not-found`, `input-invalid`. */
export async function updatePlace(context: TenantContext, id: string, place: PlaceInput): Promise<void> {
  const set = {
    code: requireCode(place.code),
    name: requireText(place.name, "name", 200),
    level: place.level,
    parent_id: place.parentId ?? null,
    valid_from: requireDay(place.validFrom ?? null, "valid from"),
    valid_to: requireDay(place.validTo ?? null, "valid to"),
  };
  await changePlace(context, id, set);
}

/** Sets a place's shape, a GeoJSON geometry; null takes it away. Throws `not-found`. */
export async function setPlaceShape(context: TenantContext, id: string, shape: unknown): Promise<void> {
  await changePlace(context, id, { shape: shape === null ? null : toJson(shape) });
}

type PlaceChange = Readonly<Record<string, string | null>>;

async function changePlace({ db, tenant }: TenantContext, id: string, change: PlaceChange): Promise<void> {
  const result = isId(id)
    ? await db
        .updateTable("places")
        .set(change)
        .where("tenant_id", "=", tenant)
        .where("id", "=", id)
        .executeTakeFirst()
    : undefined;
  if (result?.numUpdatedRows !== 1n) throw new StoreError("not-found", `no place ${id}`);
}

function requireCode(code: string | null): string | null {
  if (code === null) return null;
  const trimmed = code.trim();
  if (/^\d{2,5}$/.test(trimmed)) return trimmed;
  throw new StoreError("input-invalid", "not a code of a place", {
    vietnamese: "Mã đơn vị hành chính gồm 2 đến 5 chữ số.",
  });
}

/** All places by level and name. */
export async function findPlaces(context: TenantContext): Promise<PlaceHead[]> {
  return headsOf(context)
    .orderBy("level", "desc")
    .orderBy(vietnamese(context, sql.ref("name")))
    .orderBy("id")
    .execute();
}

/** One place; undefined where there is none. */
export async function findPlace(context: TenantContext, id: string): Promise<PlaceHead | undefined> {
  return isId(id) ? headsOf(context).where("id", "=", id).executeTakeFirst() : undefined;
}

/** The shapes of places that have one, by place. */
export async function findPlaceShapes({ db, tenant }: TenantContext) {
  return db
    .selectFrom("places")
    .select(["id", "code", "name", "level", "shape"])
    .where("tenant_id", "=", tenant)
    .where("shape", "is not", null)
    .orderBy("id")
    .execute();
}

function headsOf({ db, tenant }: TenantContext) {
  return db
    .selectFrom("places")
    .select(["id", "code", "name", "level", "parent_id", "valid_from", "valid_to", "created_at"])
    .select(sql<boolean>`shape is not null`.as("has_shape"))
    .where("tenant_id", "=", tenant);
}
