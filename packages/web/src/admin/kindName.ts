import { unitKindNames, unitKinds } from "@lotrinh/core/units/kind";
import type { Language } from "../format/language.js";

/** A kind of units as people call it; one that this program doesn't know stays as it is. */
export function kindName(kind: string, language: Language): string {
  const known = unitKinds.find((each) => each === kind);
  return known === undefined ? kind : unitKindNames[known][language];
}
