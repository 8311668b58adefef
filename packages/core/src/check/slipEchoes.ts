import { isName } from "./slipChannel.js";
import type { Syllable } from "./slipLexicon.js";
import { countAt, type Linked } from "./slipLinks.js";

/** A word for which the document itself prints another between the same neighbours. */
export interface Echo {
  readonly likely: string;
  readonly sure: boolean;
}

/** Syllables of a document by their letters, each once. */
export type ByLetters = ReadonlyMap<string, ReadonlySet<Syllable>>;

/** Gathers the distinct syllables of a document that differ in their diacritics only. */
export function gatherByLetters(syllables: Iterable<Syllable>): ByLetters {
  const gathered = new Map<string, Set<Syllable>>();
  for (const syllable of syllables) {
    if (!syllable.sound) continue;
    const same = gathered.get(syllable.letters);
    if (same === undefined) gathered.set(syllable.letters, new Set([syllable]));
    else same.add(syllable);
  }
  return gathered;
}

/**
 * `khôi ASEAN` where `khối ASEAN` stands everywhere: a word that stands between its neighbours this once, belongs to neither, and has
 * the letters of one that stands between the same neighbours elsewhere.
 */
export function echoSlip(linked: Linked, at: number, byLetters: ByLetters): Echo | undefined {
  if (!standsFree(linked, at)) return undefined;
  if (countAt(linked, at - 1) > 1 || countAt(linked, at) > 1) return undefined;
  const { words, known } = linked;
  const [before, word, after] = [words[at - 1]?.syllable, words[at]?.syllable, words[at + 1]?.syllable];
  if (before === undefined || word === undefined || after === undefined || !word.sound) return undefined;
  const alike = byLetters.get(word.letters);
  if (alike === undefined || alike.size < 2) return undefined;
  let best: { like: Syllable; weight: number } | undefined;
  for (const like of alike) {
    if (like === word) continue;
    const [left, right] = [known.times(before, like), known.times(like, after)];
    const weight = Math.min(left, right) >= (word.free ? 2 : 1) ? left + right : 0;
    if (weight >= (word.free ? 6 : 3) && weight > (best?.weight ?? 0)) best = { like, weight };
  }
  if (best === undefined || isName(linked, at)) return undefined;
  return { likely: best.like.printed, sure: best.weight >= 8 && !word.free };
}

function standsFree({ next, linked }: Linked, at: number): boolean {
  return next[at - 1] === 1 && next[at] === 1 && linked[at - 1] !== 1 && linked[at] !== 1;
}
