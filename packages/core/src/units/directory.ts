import type { Day } from "../schedule/day.js";
import { fold } from "../text/fold.js";
import { findProvince } from "../text/places.js";
import { makeUnitResolver, type UnitResolver } from "../text/units.js";
import type { Succession } from "./succession.js";
import { isValidOn, type Unit } from "./unit.js";

/** The units of a province made ready for looking up names. Make it once; it doesn't change. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  readonly successions: readonly Succession[];
  /** The province's name without its kind; null where it isn't known. */
  readonly province: string | null;
  /** Units by folded name, alias and canonical name. */
  readonly byForm: ReadonlyMap<string, readonly Unit[]>;
  /** Knows the ministries, departments and mass organisations of the country, not this directory. */
  readonly resolve: UnitResolver;
  /** Knows the names and aliases of this directory. */
  readonly resolveOwn: UnitResolver;
}

export interface DirectoryInput {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly province: string | null;
}

/** Prepares a directory. Names that differ in marks, abbreviation or level only are found by one form. */
export function makeDirectory({ units, successions, province }: DirectoryInput): Directory {
  const home =
    province === null ? null : (findProvince(province) ?? province.replace(/^(?:tỉnh|thành phố)\s+/iu, ""));
  const resolve = makeUnitResolver(home === null ? {} : { province: home });
  const resolveOwn = makeUnitResolver({
    ...(home === null ? {} : { province: home }),
    extra: units.map(({ name, aliases }) => ({ name, aliases })),
  });
  return {
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    successions,
    province: home,
    byForm: groupByForm(units, home),
    resolve,
    resolveOwn,
  };
}

/** Resolvers for the names of units, kept: they remember their answers, and a directory is made anew for each request. */
const resolvers = new Map<string, UnitResolver>();

function resolverOf(home: string | null): UnitResolver {
  const known = resolvers.get(home ?? "");
  if (known !== undefined) return known;
  const made = makeUnitResolver(home === null ? {} : { province: home });
  resolvers.set(home ?? "", made);
  return made;
}

function groupByForm(units: readonly Unit[], home: string | null): ReadonlyMap<string, readonly Unit[]> {
  const resolve = resolverOf(home);
  const forms = new Map<string, Unit[]>();
  for (const unit of units) {
    const resolved = resolve(unit.name);
    const canonical = resolved?.kind === "unit" ? [resolved.canonical] : [];
    const own = new Set([unit.name, ...unit.aliases, ...canonical].map((form) => formOf(form, home)));
    for (const form of own) {
      if (form === "") continue;
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [unit]);
      else known.push(unit);
    }
  }
  return forms;
}

/** Folded, `UBND` written out, without the name of the home province: what names are compared by. */
export function formOf(name: string, home: string | null): string {
  const folded = ` ${fold(name)} `
    .replaceAll(" ubnd ", " uy ban nhan dan ")
    .replaceAll(" hdnd ", " hoi dong nhan dan ")
    .replaceAll(" tp ", " thanh pho ")
    .replaceAll(" tx ", " thi xa ");
  const own =
    home === null ? folded : folded.replace(new RegExp(` (tinh|thanh pho) ${fold(home)} $`, "u"), " $1 ");
  return own.replace(/ (?:va) /gu, " ").trim();
}

/** The units that a form names, those that exist on the day before those that don't. */
export function unitsOfForm(directory: Directory, form: string, day: Day): readonly Unit[] {
  const found = directory.byForm.get(form) ?? [];
  return [...found.filter((unit) => isValidOn(unit, day)), ...found.filter((unit) => !isValidOn(unit, day))];
}
