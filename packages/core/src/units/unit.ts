import type { Day } from "../schedule/day.js";
import type { UnitKind } from "./kind.js";

/** A unit of the directory. One that is renamed or merged ends, and another one begins: old reports keep the old name. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Other names and abbreviations that documents print. */
  readonly aliases: readonly string[];
  /** The unit it belongs to. */
  readonly parent: string | null;
  /** First and last day, both inclusive; null: not known or still open. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** Whether a unit exists on a day. */
export function isValidOn({ validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
