import { type FieldKeys, isKeyOf } from "@lotrinh/core/report/fieldKey";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";

/** Fields of a kind that a unit adds entries of, in the order in which they came. */
export function listedKeys<K extends "programme" | "difficulty" | "proposal">(
  kind: K,
  { saving }: ReportScreen,
): FieldKeys[K][] {
  const { server, unsaved } = saving.state;
  const known = [...Object.values(server)].sort((a, b) => a.change - b.change).map(({ field }) => field);
  const keys = [...new Set([...known, ...Object.keys(unsaved)])];
  return keys.filter(
    (key): key is FieldKeys[K] => isKeyOf(kind, key) && shownValue(saving.state, key) !== undefined,
  );
}
