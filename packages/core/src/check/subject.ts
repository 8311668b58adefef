import { type TakenApart, takeApart } from "../document/document.js";
import type { Source } from "../document/source.js";
import { readTakenApart } from "../read/read.js";
import type { Reading } from "../read/reading.js";
import { resolverOf } from "../read/resolvers.js";
import type { UnitResolver } from "../text/units.js";

/** What was read from a document: all that comparing it with others needs. */
export interface ReadDocument {
  /** Name of the file, as it is to be reported. */
  readonly file: string;
  readonly reading: Reading;
  readonly resolveUnit: UnitResolver;
}

/** One document under check: its text taken apart and what was read from it. */
export interface Subject extends TakenApart, ReadDocument {}

/** Reads a source for checking. A reading that a person corrected can be given instead of the machine's. */
export function subjectOf(file: string, source: Source, corrected?: Reading): Subject {
  const parts = takeApart(source);
  return { ...parts, ...readDocumentOf(file, corrected ?? readTakenApart(parts)) };
}

/** A document of which only the reading is at hand, to compare others with. */
export function readDocumentOf(file: string, reading: Reading): ReadDocument {
  return { file, reading, resolveUnit: resolverOf(reading) };
}
