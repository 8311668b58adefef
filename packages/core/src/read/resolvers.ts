import { findProvince } from "../text/places.js";
import { makeUnitResolver, type UnitResolver } from "../text/units.js";
import type { Reading } from "./reading.js";

interface Used {
  readonly home: string | undefined;
  readonly resolveUnit: UnitResolver;
}

/** What documents were read with, as long as their readings are in use: it has already found the names that they print. */
const used = new WeakMap<Reading, Used>();

/** Makes a resolver for the names of units in a province's documents. */
export function resolverIn(province: string | undefined): UnitResolver {
  return makeUnitResolver(province === undefined ? {} : { province });
}

/** Notes what a reading was made with, for `resolverOf`. */
export function noteResolver(
  reading: Reading,
  province: string | undefined,
  resolveUnit: UnitResolver,
): void {
  used.set(reading, { home: homeOf(province), resolveUnit });
}

/** The resolver for names in a document of which the reading is at hand: the one it was read with, where that is as good. */
export function resolverOf(reading: Reading): UnitResolver {
  const province = reading.meta.place ?? undefined;
  const known = used.get(reading);
  return known !== undefined && known.home === homeOf(province) ? known.resolveUnit : resolverIn(province);
}

function homeOf(province: string | undefined): string | undefined {
  return province === undefined ? undefined : (findProvince(province) ?? province);
}
