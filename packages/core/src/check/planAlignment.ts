import type { Reading, Section } from "../read/reading.js";
import { findMatches, type Match, type Worded } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import { countSyllables, type Rarity, rarityIn, type SyllableCounts } from "./rarity.js";
import type { ReadDocument } from "./subject.js";

/**
 * Statements of one document found again in another one in other words: an indicator in the plan that carries it out, a
 * task and who leads it. Needs the readings alone, as of documents kept earlier nothing else is at hand.
 */

/** Statements of a document in the form they are compared by. */
export interface Statements<T> {
  readonly document: ReadDocument;
  readonly statements: readonly Worded<T>[];
}

/**
 * For each statement of the one document those of the other that may say the same, the best first; a statement must be
 * held by the other one (its words stand there), so ask with the shorter wordings first, or both ways. See `findMatches`.
 */
export function alignStatements<S, L>(
  small: Statements<S>,
  large: Statements<L>,
): ReadonlyMap<S, readonly Match<L>[]> {
  return findMatches(small.statements, large.statements, rarityBetween(small.document, large.document));
}

/** How much a syllable tells in what was read from two documents: little where it is what both are about. */
export function rarityBetween(a: ReadDocument, b: ReadDocument): Rarity {
  return rarityIn([syllablesRead(a), syllablesRead(b)]);
}

const syllablesRead = perSubject(
  ({ reading }: ReadDocument): SyllableCounts => countSyllables(new Set(textsRead(reading))),
);

function* textsRead(reading: Reading): Generator<string> {
  for (const { title } of reading.goals) yield title;
  for (const { title } of reading.targets) yield title;
  for (const { name } of reading.indicators) yield name;
  for (const { text } of reading.tasks) yield text;
  for (const { what } of reading.duties) yield what;
  for (const { what } of reading.deadlines) yield what;
  yield* titlesOf(reading.sections);
}

function* titlesOf(sections: readonly Section[]): Generator<string> {
  for (const { title, children } of sections) {
    if (title !== null) yield title;
    yield* titlesOf(children);
  }
}
