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
