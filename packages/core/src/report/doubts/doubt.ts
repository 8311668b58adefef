import type { Said } from "../../check/diagnostic.js";
import type { PeriodText } from "../../schedule/period.js";
import { printNumber } from "../../text/printNumber.js";
import type { FieldKey, FieldKeys } from "../fieldKey.js";

/** Something that looks odd. It asks and never blocks; the answer is kept with field and code. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly field: FieldKey;
  readonly message: Said;
  /** Facts for other programs: values compared, bounds, the other field. */
  readonly data: Readonly<Record<string, unknown>>;
}

export type DoubtCode =
  | "out-of-range" // outside what the measure or the catalogue allows
  | "not-whole" // a count of things with decimals
  | "ratio-differs" // the value isn't numerator over denominator
  | "zero-or-blank" // 0 where the last values were far from it
  | "unit-slip" // about 10, 100 or 1000 times what it was
  | "outlier" // far from the last values
  | "parts-differ" // the parts don't add up to the total
  | "share-outside-parts" // a rate of the whole lies outside those of its parts
  | "text-differs" // the narrative gives another figure
  | "progress-differs" // status and progress of a task don't fit
  | "disbursed-more" // disbursed more than committed
  | "programmes-more"; // the programmes of a source have more than the source

/** A figure that the report asks for, with what the checks need to know of it. */
export interface AskedFigure {
  readonly key: FieldKeys["figure"];
  readonly name: string;
  /** As printed: `%`, `người`, `ha`; null where none is given. */
  readonly measure: string | null;
  /** Values of this cell in earlier periods of the same kind, oldest first. */
  readonly history: readonly PastValue[];
  /** Bounds of the catalogue; a percentage may exceed 100 only where `max` says so. */
  readonly min?: number;
  readonly max?: number;
  /** The cells that this one is the total of; absent: those that the breakdowns tell (`cellParts.ts`). */
  readonly parts?: readonly FieldKeys["figure"][];
}

export interface PastValue {
  readonly period: PeriodText;
  readonly value: number;
}

/** A number with its measure: `12,5%`, `1.200 người`. */
export function printMeasured(value: number, measure: string | null): string {
  const number = printNumber(value, 6);
  if (measure === null) return number;
  return /^[%‰]/u.test(measure) ? `${number}${measure.charAt(0)}` : `${number} ${measure}`;
}
