import { proposeDepartmentChanges } from "@lotrinh/core/units/departmentChanges";
import type { Unit } from "../api/admin.js";

/** One line of a succession as it is typed; '' where nothing was chosen. */
export interface PartDraft {
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly field: string;
}

/** Names of the units that would end: they hand over, and take nothing over by the same act. */
export function endingNames(parts: readonly PartDraft[], units: readonly Unit[]): string[] {
  const staying = new Set(parts.map(({ to }) => to));
  const ending = new Set(parts.map(({ from }) => from).filter((id) => id !== "" && !staying.has(id)));
  return units.filter(({ id, exists }) => exists && ending.has(id)).map(({ name }) => name);
}

/** What usually became of a department in 2025, to be looked through before it is recorded. */
export interface UsualChange {
  readonly from: Unit;
  readonly day: string;
  readonly basis: string;
  readonly parts: readonly Omit<PartDraft, "key">[];
  /** Units that took over and aren't in the directory yet. */
  readonly missing: readonly string[];
  /** Provinces decided differently. */
  readonly uncertain: boolean;
}

/** The changes of 2025 for the units of this directory, one for each department that handed over. */
export function usualChanges(units: readonly Unit[]): readonly UsualChange[] {
  const proposed = proposeDepartmentChanges(units);
  return units.flatMap((unit) => {
    const own = proposed.filter(({ from }) => from.id === unit.id);
    const [first] = own;
    // one that is gone has its succession already
    if (first === undefined || !unit.exists) return [];
    const fields = new Map(own.map((each) => [each.change.field, each]));
    const once = [...fields.values()];
    return [
      {
        from: unit,
        day: first.change.since,
        basis: first.change.basis,
        parts: once.map(({ to, change }) => ({ from: unit.id, to: to?.id ?? "", field: change.field ?? "" })),
        missing: [...new Set(once.flatMap(({ to, change }) => (to === null ? [change.to] : [])))],
        uncertain: own.some(({ change }) => change.uncertain),
      },
    ];
  });
}
