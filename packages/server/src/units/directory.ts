import { type UnitKind, unitKindNames } from "@lotrinh/core/units/kind";
import type { Unit } from "@lotrinh/core/units/unit";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlace, findPlaces } from "@lotrinh/store/organisation/places";
import {
  addUnit,
  correctUnitName,
  findUnit,
  findUnits,
  type UnitChange,
  updateUnit,
} from "@lotrinh/store/organisation/units";
import type { UnitRow } from "@lotrinh/store/schema";
import { referenceUnknown, unitNotFound, unitUnknown } from "./errors.js";
import type { UnitNames } from "./presenter.js";
import type { UnitBody } from "./schema.js";

/** Names of all units and places by id. */
export async function loadNames(context: TenantContext): Promise<UnitNames> {
  const [units, places] = [await findUnits(context), await findPlaces(context)];
  return {
    units: new Map(units.map(({ id, name }) => [id, name])),
    places: new Map(places.map(({ id, name }) => [id, name])),
  };
}

/** The unit of an id. Throws `unit-not-found`. */
export async function getUnit(context: TenantContext, id: string): Promise<UnitRow> {
  const unit = await findUnit(context, id);
  if (unit === undefined) throw unitNotFound();
  return unit;
}

/** Adds a unit to the directory. Throws `reference-unknown`. */
export async function addToDirectory(context: TenantContext, body: UnitBody): Promise<UnitRow> {
  await assertReferences(context, body, null);
  const row = await addUnit(context, body);
  await addAuditEntry(context, {
    action: "unit-added",
    subjectKind: "unit",
    subjectId: row.id,
    detail: { name: row.name },
  });
  return row;
}

/**
 * Changes what the directory says of a unit; a name that is put right is the name of its whole life (what was renamed is
 * a succession). Throws `unit-not-found`, `reference-unknown`.
 */
export async function changeInDirectory(
  context: TenantContext,
  id: string,
  body: UnitBody,
): Promise<UnitRow> {
  const before = await getUnit(context, id);
  await assertReferences(context, body, id);
  if (body.name !== before.name) await correctUnitName(context, id, body.name);
  const change: UnitChange = {
    kind: body.kind,
    aliases: body.aliases,
    parent_id: body.parentId,
    place_id: body.placeId,
    official_code: body.officialCode,
    email: body.email,
    valid_from: body.validFrom,
    valid_to: body.validTo,
  };
  const row = await updateUnit(context, id, change);
  await addAuditEntry(context, {
    action: "unit-changed",
    subjectKind: "unit",
    subjectId: id,
    detail: { before: { name: before.name, kind: before.kind }, after: { name: body.name, kind: body.kind } },
  });
  return row;
}

async function assertReferences(
  context: TenantContext,
  { parentId, placeId, validFrom, validTo }: UnitBody,
  own: string | null,
): Promise<void> {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw referenceUnknown({
      vi: "Ngày kết thúc phải sau ngày bắt đầu hoạt động.",
      en: "It ends before it begins.",
    });
  if (placeId !== null && (await findPlace(context, placeId)) === undefined)
    throw referenceUnknown({ vi: "Địa bàn được chọn không có trong danh mục.", en: "No such place." });
  if (parentId !== null) await assertParent(context, parentId, own);
}

/** A unit that belongs to itself, through however many others, belongs nowhere. */
async function assertParent(context: TenantContext, parentId: string, own: string | null): Promise<void> {
  const parents = new Map((await findUnits(context)).map(({ id, parent_id }) => [id, parent_id]));
  if (!parents.has(parentId)) throw unitUnknown();
  const seen = new Set<string>();
  for (let at: string | null = parentId; at !== null; at = parents.get(at) ?? null) {
    if (at === own)
      throw referenceUnknown({
        vi: "Đơn vị cấp trên không được là chính đơn vị này hoặc đơn vị trực thuộc nó.",
        en: "A unit can't belong to itself.",
      });
    if (seen.has(at)) return;
    seen.add(at);
  }
}

/** A stored unit as core knows units. */
export function unitOf(row: UnitRow): Unit {
  return {
    id: row.id,
    name: row.name,
    kind: isKind(row.kind) ? row.kind : "other",
    aliases: row.aliases,
    parent: row.parent_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

function isKind(kind: string): kind is UnitKind {
  return Object.hasOwn(unitKindNames, kind);
}
