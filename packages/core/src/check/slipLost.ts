import { isName, type PairCounts } from "./slipChannel.js";
import {
  commonTailsAfter,
  insideTerms,
  isKnown,
  isLink,
  isTerm,
  pairKey,
  type Syllable,
} from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";

/** A word that fell out: over how many words the wording with it stands. */
export interface LostWord {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** What stands after, and before, each pair of neighbours of a document, how often. */
export interface Company {
  readonly after: ReadonlyMap<number, ReadonlyMap<Syllable, number>>;
  readonly before: ReadonlyMap<number, ReadonlyMap<Syllable, number>>;
}

/** Gathers what stands beside the pairs at which a syllable is without a partner. */
export function gatherCompany(texts: readonly Linked[]): Company {
  const [wantAfter, wantBefore] = [new Set<number>(), new Set<number>()];
  for (const linked of texts)
    for (let at = 0; at < linked.syllables.length; at += 1) {
      const syllable = linked.syllables[at];
      if (syllable === undefined || !standsAlone(linked, at)) continue;
      const [before, next] = [linked.syllables[at - 1], linked.syllables[at + 1]];
      if (before !== undefined && linked.next[at - 1] === true) wantAfter.add(pairKey(before, syllable));
      if (next !== undefined && linked.next[at] === true) wantBefore.add(pairKey(syllable, next));
    }
  const [after, before] = [
    new Map<number, Map<Syllable, number>>(),
    new Map<number, Map<Syllable, number>>(),
  ];
  for (const { syllables, next } of texts)
    for (let at = 0; at + 2 < syllables.length; at += 1) {
      if (next[at] !== true || next[at + 1] !== true) continue;
      const [a, b, c] = [syllables[at], syllables[at + 1], syllables[at + 2]];
      if (a === undefined || b === undefined || c === undefined) continue;
      const [left, right] = [pairKey(a, b), pairKey(b, c)];
      if (wantAfter.has(left)) add(after, left, c);
      if (wantBefore.has(right)) add(before, right, a);
    }
  return { after, before };
}

function add(map: Map<number, Map<Syllable, number>>, key: number, syllable: Syllable): void {
  const counts = map.get(key) ?? new Map<Syllable, number>();
  map.set(key, counts.set(syllable, (counts.get(syllable) ?? 0) + 1));
}

/** A syllable of compounds that makes none with either neighbour. */
function standsAlone({ syllables, linked }: Linked, at: number): boolean {
  if (linked[at - 1] === true || linked[at] === true) return false;
  const [syllable, next] = [syllables[at], syllables[at + 1]];
  if (syllable === undefined || syllable.free || !isKnown(syllable)) return false;
  return next === undefined || !isLink(syllable, next);
}

/** `Ủy ban nhân thành phố`: a syllable whose partner is missing, by the terms of the lexicon and by the rest of the document. */
export function lostWord(
  linked: Linked,
  at: number,
  counts: PairCounts,
  company: Company,
): LostWord | undefined {
  if (!standsAlone(linked, at)) return undefined;
  const { syllables, words, next } = linked;
  const [before, syllable, after] = [syllables[at - 1], syllables[at], syllables[at + 1]];
  const [word, nextWord] = [words[at], words[at + 1]];
  if (syllable === undefined || word === undefined) return undefined;
  if (/^\p{Lu}/u.test(word.text) || isName(linked, at - 1)) return undefined;
  if (/^ ?[-–/&]/u.test(linked.text.slice(word.to, word.to + 2))) return undefined;
  const follows = next[at] === true && nextWord !== undefined;
  if (before !== undefined && next[at - 1] === true) {
    const lost =
      brokenTerm(linked, at) ?? usualPartner(company.after.get(pairKey(before, syllable)), syllable, "after");
    if (lost !== undefined) {
      const put = `${word.text} ${lost.partner.printed}`;
      return follows && /^\p{Ll}/u.test(nextWord.text)
        ? { likely: `${put} ${nextWord.text}`, words: 2, sure: lost.sure }
        : { likely: put, words: 1, sure: lost.sure };
    }
    if ((counts.get(pairKey(before, syllable)) ?? 0) <= 1 && !syllable.free) {
      const inner = insideTerms(before, syllable);
      if (inner !== undefined) return { likely: `${inner.printed} ${word.text}`, words: 1, sure: false };
    }
  }
  if (!follows || after === undefined) return undefined;
  const lost = usualPartner(company.before.get(pairKey(syllable, after)), syllable, "before");
  if (lost === undefined) return undefined;
  return { likely: `${lost.partner.printed} ${word.text} ${nextWord.text}`, words: 2, sure: lost.sure };
}

interface Lost {
  readonly partner: Syllable;
  readonly sure: boolean;
}

/** The one continuation of a term whose first three syllables stand there. */
function brokenTerm({ syllables, next, linked }: Linked, at: number): Lost | undefined {
  const [a, b, c] = [syllables[at - 2], syllables[at - 1], syllables[at]];
  if (a === undefined || b === undefined || c === undefined || c.free) return undefined;
  if (next[at - 2] !== true || linked[at - 2] !== true) return undefined;
  const tails = commonTailsAfter(a, b).filter(([first]) => first === c);
  const [partner, ...others] = new Set(tails.map(([, second]) => second));
  if (partner === undefined || others.length > 0 || tails.some(({ length }) => length < 2)) return undefined;
  return { partner, sure: true };
}

/** What always stands there but here, three times at least, beside a syllable that can't stand by itself. */
function usualPartner(
  counts: ReadonlyMap<Syllable, number> | undefined,
  syllable: Syllable,
  side: "after" | "before",
): Lost | undefined {
  if (counts === undefined || counts.size > 2 || syllable.free) return undefined;
  const [[partner, most] = [undefined, 0], [, other] = [undefined, 0]] = [...counts].sort(
    (x, y) => y[1] - x[1],
  );
  if (partner === undefined || other > 1 || most < 3) return undefined;
  const isPair = side === "after" ? isTerm(syllable, partner) : isTerm(partner, syllable);
  return isPair ? { partner, sure: most >= 5 } : undefined;
}
