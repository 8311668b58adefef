import { documentWords, type FoundWords } from "./documentWords.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

const [first, second] = [1, 2];

/**
 * The places among all pieces of a document of those in which a word of one kind (in small letters) stands before a word of another,
 * nothing but signs between them: where a pattern needs such a pair, only these need be searched. Each different word of the document
 * is asked for once.
 */
export function placesWithPair(
  subject: Subject,
  isFirst: (word: string) => boolean,
  isSecond: (word: string) => boolean,
): readonly number[] {
  const words = documentWords(subject);
  const kinds = new Uint8Array(words.different.length);
  for (const [at, word] of words.different.entries())
    kinds[at] = (isFirst(word) ? first : 0) | (isSecond(word) ? second : 0);
  return textPieces(subject).flatMap(({ passage }, place) =>
    holdsPair(passage.text, words, kinds) ? [place] : [],
  );
}

/** Those pieces themselves. */
export function piecesWithPair(
  subject: Subject,
  isFirst: (word: string) => boolean,
  isSecond: (word: string) => boolean,
): readonly TextPiece[] {
  const pieces = textPieces(subject);
  return placesWithPair(subject, isFirst, isSecond).flatMap((place) => pieces[place] ?? []);
}

function holdsPair(text: string, words: FoundWords, kinds: Uint8Array): boolean {
  const { from, to } = words.of(text);
  for (let at = from + 1; at < to; at += 1) {
    if (((kinds[words.word(at)] ?? 0) & second) === 0) continue;
    if (((kinds[words.word(at - 1)] ?? 0) & first) !== 0) return true;
  }
  return false;
}
