import { fixedPhrases } from "./lexicon/phrases.js";
import { isLink, pairKey, type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";

/** A set phrase that breaks off before its last word. */
export interface BrokenPhrase {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

interface Opening {
  /** What stands behind its first two syllables. */
  readonly rest: readonly Syllable[];
  readonly next: readonly Syllable[];
}

let built: ReadonlyMap<number, readonly Opening[]> | undefined;

/** Openings by their first two syllables; those with a mark inside are left out. */
function openings(): ReadonlyMap<number, readonly Opening[]> {
  if (built !== undefined) return built;
  const made = new Map<number, Opening[]>();
  for (const line of fixedPhrases.normalize("NFC").split("\n")) {
    const [opening = "", next = ""] = line.split(" > ");
    const [first, second, ...rest] = opening.trim().split(" ").map(syllableOf);
    if (first === undefined || second === undefined || next === "" || /[^\p{L} ]/u.test(opening)) continue;
    const key = pairKey(first, second);
    const list = made.get(key) ?? [];
    list.push({ rest, next: next.trim().split("|").map(syllableOf) });
    made.set(key, list);
  }
  built = made;
  return made;
}

/** `an ninh lương và thực phẩm`: the opening of a set phrase, behind which something else stands than what alone is possible. */
export function brokenPhraseAt(worded: Linked, at: number): BrokenPhrase | undefined {
  const { text, words, syllables, next, linked } = worded;
  const [a, b] = [syllables[at], syllables[at + 1]];
  if (next[at] !== true || a === undefined || b === undefined) return undefined;
  const possible = openings().get(pairKey(a, b));
  if (possible === undefined) return undefined;
  for (const opening of possible) {
    const end = at + 1 + opening.rest.length;
    const stands = opening.rest.every((one, i) => next[at + 1 + i] === true && syllables[at + 2 + i] === one);
    const last = syllables[end];
    const after = syllables[end + 1];
    if (!stands || last === undefined || last.free || next[end] !== true || after === undefined) continue;
    if (linked[end - 1] === true || linked[end] === true || isLink(last, after)) continue;
    const [only, ...others] = opening.next;
    if (only === undefined || opening.next.includes(after) || !after.sound) continue;
    const likely = `${text.slice(words[at]?.from, words[end]?.to)} ${only.printed}`;
    return { likely, words: end - at + 1, sure: others.length === 0 };
  }
  return undefined;
}
