import type { StoredSuccession } from "@lotrinh/store/organisation/successions";

/**
 * The acts that led to a unit, through all its predecessors, and those that it led to, through all its successors, by
 * day. Ends for every set of acts, circles included.
 */
export function timelineOf(unit: string, successions: readonly StoredSuccession[]): StoredSuccession[] {
  const before = follow(unit, successions, "to", "from");
  const after = follow(unit, successions, "from", "to");
  return successions.filter((succession) => before.has(succession) || after.has(succession));
}

/** Acts reached from a unit by going from one side of their parts to the other. */
function follow(
  unit: string,
  successions: readonly StoredSuccession[],
  side: "from" | "to",
  other: "from" | "to",
): Set<StoredSuccession> {
  const reached = new Set<StoredSuccession>();
  const units = new Set([unit]);
  for (const at of units) {
    for (const succession of successions) {
      const parts = succession.parts.filter((part) => part[side] === at);
      if (parts.length > 0) reached.add(succession);
      for (const part of parts) {
        const next = part[other];
        if (next !== null) units.add(next);
      }
    }
  }
  return reached;
}
