import { fold } from "@lotrinh/core/text/fold";
import { guessKind, type UnitKind, unitKindNames, unitKinds } from "@lotrinh/core/units/kind";
import type { UnitRow } from "@lotrinh/store/schema";
import type { UnitRowInput } from "./importSchema.js";
import { dayOf } from "./sheet.js";

/** What a row of a sheet would do to the directory. */
export interface PlannedUnit {
  readonly row: UnitRowInput;
  readonly state: "new" | "changed" | "same" | "error";
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly problems: readonly string[];
  /** The unit that the row is about; null: a new one, or none because of the problems. */
  readonly unitId: string | null;
  readonly values: UnitValues | null;
}

/** A row's values; a parent by its name, as it may be further down in the sheet. */
export interface UnitValues {
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly aliases: readonly string[];
  readonly officialCode: string | null;
  readonly email: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Compares rows with the directory: what is new, what changes, what is wrong. Changes nothing. */
export function planUnits(rows: readonly UnitRowInput[], units: readonly UnitRow[]): PlannedUnit[] {
  const known = new Map(units.map((unit) => [fold(unit.name), unit]));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const inSheet = new Set(rows.map(({ name }) => fold(name)));
  const seen = new Set<string>();
  return rows.map((row) => {
    const key = fold(row.name);
    const unit = known.get(key);
    const repeated = seen.has(key);
    seen.add(key);
    const isKnown = (name: string) => known.has(fold(name)) || inSheet.has(fold(name));
    const { values, problems } = readValues(row, unit, repeated, isKnown);
    if (values === null) return { row, state: "error", changes: [], problems, unitId: null, values };
    if (unit === undefined) return { row, state: "new", changes: [], problems, unitId: null, values };
    const changes = changesOf(unit, values, names);
    const state = changes.length === 0 ? "same" : "changed";
    return { row, state, changes, problems, unitId: unit.id, values };
  });
}

const address = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,190}$/u;

function readValues(
  row: UnitRowInput,
  unit: UnitRow | undefined,
  repeated: boolean,
  isKnown: (name: string) => boolean,
): { readonly values: UnitValues | null; readonly problems: readonly string[] } {
  const kind = kindOf(row, unit);
  const [from, to] = [dayOf(row.from), dayOf(row.to)];
  const aliases = row.aliases
    .split(/[;\n]/u)
    .map((alias) => alias.trim())
    .filter(Boolean);
  const problems = [
    row.name === "" ? "thiếu tên đơn vị" : "",
    row.name.length > 300 ? "tên đơn vị quá dài" : "",
    repeated ? "đơn vị này đã có ở dòng trên" : "",
    kind === undefined ? `không rõ loại đơn vị “${row.kind}”` : "",
    row.parent !== "" && !isKnown(row.parent) ? `chưa có đơn vị cấp trên “${row.parent}”` : "",
    row.parent !== "" && fold(row.parent) === fold(row.name) ? "đơn vị cấp trên là chính nó" : "",
    row.email !== "" && !address.test(row.email) ? `thư điện tử “${row.email}” không hợp lệ` : "",
    from === undefined ? `ngày “${row.from}” không hợp lệ` : "",
    to === undefined ? `ngày “${row.to}” không hợp lệ` : "",
    from != null && to != null && to < from ? "ngày kết thúc trước ngày bắt đầu" : "",
    row.code.length > 50 ? "mã định danh quá dài" : "",
    aliases.length > 50 || aliases.some((alias) => alias.length > 300) ? "tên khác quá dài" : "",
  ].filter(Boolean);
  if (problems.length > 0 || kind === undefined || from === undefined || to === undefined)
    return { values: null, problems };
  const values = {
    name: row.name,
    kind,
    parent: row.parent === "" ? null : row.parent,
    aliases,
    officialCode: row.code === "" ? null : row.code,
    email: row.email === "" ? null : row.email,
    validFrom: from,
    validTo: to,
  };
  return { values, problems };
}

/** The kind that is written (its name or its key); else the one known already, else the one that the name tells. */
function kindOf({ kind, name }: UnitRowInput, unit: UnitRow | undefined): UnitKind | undefined {
  if (kind === "") return unitKinds.find((key) => key === unit?.kind) ?? guessKind(name);
  const written = fold(kind);
  return unitKinds.find((key) => key === kind || fold(unitKindNames[key].vi) === written);
}

function changesOf(unit: UnitRow, values: UnitValues, names: ReadonlyMap<string, string>) {
  const parent = unit.parent_id === null ? "" : (names.get(unit.parent_id) ?? "");
  const fields: readonly (readonly [string, string, string])[] = [
    ["Tên đơn vị", unit.name, values.name],
    ["Loại", kindName(unit.kind), kindName(values.kind)],
    ["Đơn vị cấp trên", parent, values.parent ?? ""],
    ["Tên khác", unit.aliases.join("; "), values.aliases.join("; ")],
    ["Mã định danh", unit.official_code ?? "", values.officialCode ?? ""],
    ["Thư điện tử", unit.email ?? "", values.email ?? ""],
    ["Từ ngày", unit.valid_from ?? "", values.validFrom ?? ""],
    ["Đến ngày", unit.valid_to ?? "", values.validTo ?? ""],
  ];
  return fields
    .filter(([field, before, after]) =>
      field === "Đơn vị cấp trên" ? fold(before) !== fold(after) : before !== after,
    )
    .map(([field, before, after]) => ({ field, before, after }));
}

function kindName(kind: string): string {
  const known = unitKinds.find((key) => key === kind);
  return known === undefined ? kind : unitKindNames[known].vi;
}
