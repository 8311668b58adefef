import type { Severity } from "@lotrinh/core/check/diagnostic";
import type { Span } from "@lotrinh/core/document/span";
import type { Spot } from "../review/document/highlight.js";
import { type Entry, isOpen, severities } from "./entries.js";
import type { Found } from "./protocol.js";

/** A place of a finding: its own (0) or one of the others it names (from 1). */
export interface FindingPlace extends Spot {
  readonly file: string;
}

/** The place of that number; the finding's own where it has no such. */
export function placeOf(found: Found, number: number): FindingPlace {
  const { file, span, quote, related = [] } = found;
  const other = related[number - 1];
  if (other === undefined) return { file, span, quote };
  return { file: other.file ?? file, span: other.span, quote: other.quote };
}

/** The number of the place after that one: its own comes after the last other one. */
export const nextPlace = ({ related = [] }: Found, number: number) => (number + 1) % (related.length + 1);

/** A finding over more lines than this is marked at its first ones. */
const longest = 40;

/** The weightiest finding of each line of a file that is to be worked on, its own places only. */
export function severityByLine(entries: readonly Entry[], file: string): ReadonlyMap<number, Severity> {
  const weights = new Map<number, Severity>();
  for (const entry of entries) {
    const { found } = entry;
    if (found.file !== file || !isOpen(entry)) continue;
    for (const line of linesOfSpan(found.span)) {
      const held = weights.get(line);
      if (held === undefined || isWeightier(found.severity, held)) weights.set(line, found.severity);
    }
  }
  return weights;
}

function linesOfSpan({ line, endLine }: Span): readonly number[] {
  const last = Math.min(endLine, line + longest);
  return Array.from({ length: Math.max(0, last - line + 1) }, (_, at) => line + at);
}

const isWeightier = (a: Severity, b: Severity) => severities.indexOf(a) < severities.indexOf(b);

/** The weightiest of the lines `from` to `to`. */
export function severityBetween(
  weights: ReadonlyMap<number, Severity>,
  from: number,
  to: number,
): Severity | undefined {
  let weightiest: Severity | undefined;
  for (let line = from; line <= to && weightiest !== "error"; line += 1) {
    const here = weights.get(line);
    if (here !== undefined && (weightiest === undefined || isWeightier(here, weightiest))) weightiest = here;
  }
  return weightiest;
}

/** The entry that a click on the lines of a file means: the next after the selected one when it is among them, else the first. */
export function pickEntry(
  entries: readonly Entry[],
  file: string,
  from: number,
  to: number,
  selected: string | undefined,
): Entry | undefined {
  const there = entries.filter(
    ({ found, since }) =>
      found.file === file && since !== "fixed" && found.span.line <= to && from <= found.span.endLine,
  );
  const at = there.findIndex(({ key }) => key === selected);
  return there[(at + 1) % Math.max(1, there.length)];
}
