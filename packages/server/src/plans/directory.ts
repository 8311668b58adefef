import { type Directory, makeDirectory } from "@lotrinh/core/units/directory";
import { type UnitKind, unitKindNames } from "@lotrinh/core/units/kind";
import type { Unit } from "@lotrinh/core/units/unit";
import type { TenantContext } from "@lotrinh/store/context";
import { findSuccessions } from "@lotrinh/store/organisation/successions";
import { findUnits } from "@lotrinh/store/organisation/units";
import type { UnitRow } from "@lotrinh/store/schema";

/** The province's units and what became of them, ready for looking up names. */
export async function loadDirectory(context: TenantContext, province: string | null): Promise<Directory> {
  const successions = await findSuccessions(context);
  return makeDirectory({
    units: (await findUnits(context)).map(unitOf),
    successions: successions.map(({ id, kind, day, act, parts }) => ({ id, kind, day, act, parts })),
    province,
  });
}

function unitOf(row: UnitRow): Unit {
  return {
    id: row.id,
    name: row.name,
    kind: kindOf(row.kind),
    aliases: row.aliases,
    parent: row.parent_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

function kindOf(kind: string): UnitKind {
  return isKind(kind) ? kind : "other";
}

function isKind(kind: string): kind is UnitKind {
  return Object.hasOwn(unitKindNames, kind);
}
