/** A unit that can be asked. */
export interface AskableUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Kinds of units with how many there are of each and how many are chosen, in the order of their first unit. */
export function kindsOf(
  units: readonly AskableUnit[],
  chosen: ReadonlySet<string>,
): readonly { readonly kind: string; readonly count: number; readonly chosen: number }[] {
  const kinds = new Map<string, { kind: string; count: number; chosen: number }>();
  for (const { id, kind } of units) {
    const of = kinds.get(kind) ?? { kind, count: 0, chosen: 0 };
    kinds.set(kind, { kind, count: of.count + 1, chosen: of.chosen + (chosen.has(id) ? 1 : 0) });
  }
  return [...kinds.values()];
}

/** Takes all units of a kind in, or out where all were in already. */
export function toggleKind(
  units: readonly AskableUnit[],
  chosen: ReadonlySet<string>,
  kind: string,
): ReadonlySet<string> {
  const ids = units.filter((unit) => unit.kind === kind).map(({ id }) => id);
  const next = new Set(chosen);
  const all = ids.every((id) => next.has(id));
  for (const id of ids) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return next;
}

export function toggleUnit(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
