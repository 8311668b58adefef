import { readDocument } from "@lotrinh/core/read/read";
import { takeIn } from "@lotrinh/intake/intake";
import { compareReading } from "./compare.js";
import type { GoldenDocument } from "./expected.js";
import { type Count, type Fault, newSheet, type Sheet } from "./faults.js";

/** Takes a golden document in, reads it and compares. Throws where intake refuses it. */
export async function sheetOf(document: GoldenDocument): Promise<Sheet> {
  const taken = await takeIn(document.bytes, document.fileName);
  if (!taken.ok) throw new Error(`${document.fileName}: not taken in: ${JSON.stringify(taken)}`);
  return compareReading(document.expected, readDocument(taken.source));
}

/** A fault in three lines, for people. */
export const showFault = (f: Fault): string =>
  `${f.path}\n    expected ${JSON.stringify(f.expected)}\n    got      ${JSON.stringify(f.got)}`;

const KINDS = ["letterhead", "citations", "tasks", "leads"] as const;

export type Rates = Readonly<Record<(typeof KINDS)[number], number>>;

/** Rates over all sheets, 0 to 1: letterhead fields and leads that are right, F1 of citations and tasks. */
export function ratesOf(sheets: Iterable<Sheet>): Rates {
  const totals = newSheet().counts;
  for (const { counts } of sheets)
    for (const kind of KINDS)
      for (const part of ["hits", "misses", "extras"] as const) totals[kind][part] += counts[kind][part];
  const rate = (c: Count): number => c.hits / Math.max(1, c.hits + c.misses);
  const f1 = (c: Count): number => (2 * c.hits) / Math.max(1, 2 * c.hits + c.misses + c.extras);
  return {
    letterhead: rate(totals.letterhead),
    citations: f1(totals.citations),
    tasks: f1(totals.tasks),
    leads: rate(totals.leads),
  };
}

/** `letterhead 96.4 % · citations 100.0 % · …` */
export const showRates = (rates: Rates): string =>
  KINDS.map((kind) => `${kind} ${(100 * rates[kind]).toFixed(1)} %`).join(" · ");
