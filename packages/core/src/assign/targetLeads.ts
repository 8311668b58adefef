import type { Item } from "../review/item.js";

/** Who leads the targets of a plan, by what targets and lists of assignments print. */
export interface LeadsOfTargets {
  /** Names as printed of the leads of a target, of its lettered part where one is given; none for null and unknown codes. */
  readonly of: (code: string | null, letter: string | null) => readonly string[];
}

/** Gathers the leads from the items of a reviewed reading. */
export function leadsOfTargets(items: readonly Item[]): LeadsOfTargets {
  const leads = new Map<string, readonly string[]>();
  const add = (code: string, names: readonly string[]) => {
    const known = leads.get(code) ?? [];
    leads.set(code, [...new Set([...known, ...names])]);
  };
  for (const { value } of items) {
    if (typeof value !== "object" || value === null) continue;
    if ("parts" in value)
      for (const { letter, lead } of value.parts) add(`${value.code}${letter ?? ""}`, lead);
    if ("targets" in value) for (const code of value.targets) add(code, [value.unit]);
  }
  return { of: (code, letter) => (code === null ? [] : find(leads, code, letter)) };
}

/** The part's own leads; else those of the target; a target without its own has those of all its parts. */
function find(
  leads: ReadonlyMap<string, readonly string[]>,
  code: string,
  letter: string | null,
): readonly string[] {
  const own = letter === null ? undefined : leads.get(`${code}${letter}`);
  const whole = own ?? leads.get(code) ?? [];
  if (whole.length > 0 || letter !== null) return whole;
  const parts = [...leads].filter(
    ([key]) => key.startsWith(code) && /^\p{Ll}$/u.test(key.slice(code.length)),
  );
  return [...new Set(parts.flatMap(([, names]) => names))];
}
