import { isLink, keyOf } from "./slipLexicon.js";
import { type Linked, standsAt } from "./slipLinks.js";
import { openingsAt } from "./slipTerms.js";

/** A set phrase that breaks off before its last word. */
export interface BrokenPhrase {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** `an ninh lương và thực phẩm`: the opening of a set phrase, behind which something else stands than what alone is possible. */
export function brokenPhraseAt(worded: Linked, at: number): BrokenPhrase | undefined {
  const { text, words, ids, from, to, next, linked } = worded;
  for (const opening of openingsAt(keyOf(ids[at], ids[at + 1])) ?? []) {
    const end = at + 1 + opening.rest.length;
    if (!standsAt(worded, at + 2, opening.rest)) continue;
    const last = words[end]?.syllable;
    const after = words[end + 1]?.syllable;
    if (last === undefined || next[end] !== 1 || after === undefined) continue;
    if (linked[end - 1] === 1 || linked[end] === 1 || isLink(last, after)) continue;
    const [only, ...others] = opening.next;
    if (last.free && others.length > 0) continue;
    if (only === undefined || opening.next.includes(after) || !after.sound) continue;
    const likely = `${text.slice(from[at], to[end])} ${only.printed}`;
    return { likely, words: end - at + 1, sure: others.length === 0 };
  }
  return undefined;
}
