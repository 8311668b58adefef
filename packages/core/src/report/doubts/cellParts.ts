import { fold } from "../../text/fold.js";
import { type FieldKeys, figureKey, parseFieldKey } from "../fieldKey.js";

/** Breakdowns whose members together are the whole, by their folded names. */
const WHOLES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["thanh thi", "do thi", "khu vuc thanh thi"],
    ["nong thon", "khu vuc nong thon"],
  ],
  [
    ["nam", "nam gioi"],
    ["nu", "nu gioi"],
  ],
];

/**
 * Which cells of an entry grid are the parts of another: town and country, men and women of the same indicator and place. Only
 * breakdowns that are known to be complete; others (age groups, ethnic groups) may leave people out.
 */
export function partsOfCells(
  keys: readonly FieldKeys["figure"][],
): ReadonlyMap<FieldKeys["figure"], readonly FieldKeys["figure"][]> {
  const parts = new Map<FieldKeys["figure"], FieldKeys["figure"][]>();
  const byTotal = new Map<
    FieldKeys["figure"],
    { readonly key: FieldKeys["figure"]; readonly name: string }[]
  >();
  for (const key of keys) {
    const cell = parseFieldKey(key);
    if (cell?.kind !== "figure" || cell.breakdown === null) continue;
    const total = figureKey({ ...cell, breakdown: null });
    const name = fold(cell.breakdown.replace(/^[^=]*=/u, ""));
    byTotal.set(total, [...(byTotal.get(total) ?? []), { key, name }]);
  }
  for (const total of keys) {
    const members = byTotal.get(total) ?? [];
    for (const [first, second] of WHOLES) {
      const one = members.find(({ name }) => first.includes(name));
      const other = members.find(({ name }) => second.includes(name));
      if (one !== undefined && other !== undefined && !parts.has(total))
        parts.set(total, [one.key, other.key]);
    }
  }
  return parts;
}
