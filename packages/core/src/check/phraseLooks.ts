import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** Words that lack one or have a wrong one, with the likely wording. */
export interface OddPhrase {
  readonly text: string;
  readonly span: Span;
  readonly likely: string;
}

/** The same within a text. */
export interface FoundPhrase {
  readonly text: string;
  readonly index: number;
  readonly likely: string;
}

/** Places of texts that hold certain words, and what finds odd phrases in them. */
export type PhraseLook = readonly [places: readonly number[], find: (text: string) => readonly FoundPhrase[]];

/** Longer texts are no prose. */
const longest = 10_000;

/** What each look finds at its places, in the order of the text. Linear. */
export function findPhrases(subject: Subject, looks: readonly PhraseLook[]): readonly OddPhrase[] {
  const pieces = textPieces(subject);
  return looks
    .flatMap(([places, find]) => places.map((place) => ({ place, find })))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ place, find }) => {
      const passage = pieces[place]?.passage;
      if (passage === undefined || passage.text.length > longest) return [];
      return find(passage.text).map(({ text, index, likely }) => ({
        text,
        likely,
        span: spanAt(passage, index, index + text.length),
      }));
    });
}
