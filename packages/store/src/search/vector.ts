import { foldWords } from "./fold.js";

/** Limits of PostgreSQL's tsvector: the last position, and positions kept of one word. */
const lastPosition = 16_383;
const positionsOfWord = 255;
/** Between two texts, so that no phrase is found across them. */
const gap = 8;

/**
 * Texts as PostgreSQL's tsvector in text form, made here rather than by its parser, which takes numbers of
 * documents for file names. Words past the last position stay findable, only not as a phrase.
 */
export function searchVector(texts: readonly string[]): string {
  const places = new Map<string, number[]>();
  let position = 0;
  for (const text of texts) {
    for (const word of foldWords(text)) {
      position += 1;
      note(places, word, Math.min(position, lastPosition));
    }
    position += gap;
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}

function note(places: Map<string, number[]>, word: string, position: number): void {
  const at = places.get(word);
  if (at === undefined) places.set(word, [position]);
  else if (at.length < positionsOfWord && at.at(-1) !== position) at.push(position);
}
