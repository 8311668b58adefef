import { nameOfField } from "@lotrinh/core/units/field";
import type { PlaceHead } from "@lotrinh/store/organisation/places";
import type { StoredSuccession } from "@lotrinh/store/organisation/successions";
import type { UnitRow } from "@lotrinh/store/schema";
import type { z } from "zod";
import type { placeSchema, successionSchema, unitSchema } from "./schema.js";

/** Names that units are presented with. */
export interface UnitNames {
  readonly units: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

const named = (id: string | null, names: ReadonlyMap<string, string>) =>
  id === null ? null : { id, name: names.get(id) ?? "" };

export function presentUnit(row: UnitRow, names: UnitNames, today: string): z.infer<typeof unitSchema> {
  const begun = row.valid_from === null || row.valid_from <= today;
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    aliases: [...row.aliases],
    parent: named(row.parent_id, names.units),
    place: named(row.place_id, names.places),
    officialCode: row.official_code,
    email: row.email,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    exists: begun && (row.valid_to === null || row.valid_to >= today),
  };
}

export function presentSuccession(
  { id, kind, day, act, note, parts, withdrawn_at }: StoredSuccession,
  names: ReadonlyMap<string, string>,
): z.infer<typeof successionSchema> {
  return {
    id,
    kind,
    day,
    act,
    note,
    withdrawnAt: withdrawn_at?.toISOString() ?? null,
    parts: parts.map(({ from, to, field }) => ({
      from: { id: from, name: names.get(from) ?? "" },
      to: named(to, names),
      field,
      fieldName: field === null ? null : nameOfField(field).vi,
    })),
  };
}

export function presentPlace(place: PlaceHead): z.infer<typeof placeSchema> {
  return {
    id: place.id,
    code: place.code,
    name: place.name,
    level: place.level,
    parentId: place.parent_id,
    validFrom: place.valid_from,
    validTo: place.valid_to,
    hasShape: place.has_shape,
  };
}
