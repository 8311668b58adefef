import { documentWords } from "./documentWords.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

const [first, second] = [1, 2];

/**
 * The pieces of a document in which a word of one kind (in small letters) stands before a word of another, nothing but signs between
 * them: where a pattern needs such a pair, only these need be searched. Each different word of the document is asked for once.
 */
export function piecesWithPair(
  subject: Subject,
  isFirst: (word: string) => boolean,
  isSecond: (word: string) => boolean,
): readonly TextPiece[] {
  const words = documentWords(subject);
  const kinds = new Uint8Array(words.different.length);
  for (const [at, word] of words.different.entries())
    kinds[at] = (isFirst(word) ? first : 0) | (isSecond(word) ? second : 0);
  return textPieces(subject).filter(({ passage }) => {
    const { from, to } = words.of(passage.text);
    for (let at = from + 1; at < to; at += 1) {
      if (((kinds[words.word(at)] ?? 0) & second) === 0) continue;
      if (((kinds[words.word(at - 1)] ?? 0) & first) !== 0) return true;
    }
    return false;
  });
}
