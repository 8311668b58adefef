import type { Syllable } from "./slipLexicon.js";

/** What syllables share that are easily taken for one another: letters, with onsets and finals of one kind as one. */
export function outlineOf(syllable: Syllable): string {
  const known = outlines.get(syllable);
  if (known !== undefined) return known;
  const outline = syllable.letters
    .replace(/^(?:tr|ch)/u, "C")
    .replace(/^[sx]/u, "S")
    .replace(/^(?:gi|d|r)(?=[aeiou])/u, "D")
    .replace(/(?:ng|nh|n|m)$/u, "N")
    .replace(/(?:ch|c|t)$/u, "T");
  outlines.set(syllable, outline);
  return outline;
}

/** Outlines found so far; there are some thousands of syllables, and no more of them are kept than of those. */
const outlines = new WeakMap<Syllable, string>();
