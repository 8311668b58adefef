import { isName } from "./slipChannel.js";
import { commonTailsAfter, insideTerms, isLink, isTerm, type Syllable } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";

/** A word that fell out: over how many words the wording with it stands. */
export interface LostWord {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** Gathers what stands beside the pairs at which a syllable is without a partner. */
export function gatherCompany(texts: readonly Linked[]): void {
  for (const linked of texts)
    for (let at = 0; at < linked.words.length; at += 1) {
      if (linked.words[at]?.bound !== true || !standsAlone(linked, at)) continue;
      const [left, right] = [linked.pairs[at - 1], linked.pairs[at]];
      if (left !== undefined) left.after ??= new Map();
      if (right !== undefined) right.before ??= new Map();
    }
  for (const { words, pairs } of texts)
    for (let at = 0; at + 1 < pairs.length; at += 1) {
      const [left, right] = [pairs[at], pairs[at + 1]];
      if (left === undefined || right === undefined) continue;
      if (left.after !== undefined) add(left.after, words[at + 2]?.syllable);
      if (right.before !== undefined) add(right.before, words[at]?.syllable);
    }
}

function add(counts: Map<Syllable, number>, syllable: Syllable | undefined): void {
  if (syllable !== undefined) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
}

/** A syllable of compounds that makes none with either neighbour. */
function standsAlone({ words, linked }: Linked, at: number): boolean {
  if (linked[at - 1] === true || linked[at] === true) return false;
  const [word, next] = [words[at], words[at + 1]];
  if (word?.bound !== true) return false;
  return next === undefined || !isLink(word.syllable, next.syllable);
}

/** `Ủy ban nhân thành phố`: a syllable whose partner is missing, by the terms of the lexicon and by the rest of the document. */
export function lostWord(linked: Linked, at: number): LostWord | undefined {
  if (!standsAlone(linked, at)) return undefined;
  const { words, pairs } = linked;
  const [word, nextWord] = [words[at], words[at + 1]];
  if (word === undefined) return undefined;
  const { syllable } = word;
  if (/^\p{Lu}/u.test(word.text) || isName(linked, at - 1)) return undefined;
  if (/^ ?[-–/&]/u.test(linked.text.slice(linked.to[at], (linked.to[at] ?? 0) + 2))) return undefined;
  const [pairBefore, pair] = [pairs[at - 1], pairs[at]];
  const before = words[at - 1]?.syllable;
  if (before !== undefined && pairBefore !== undefined) {
    const lost = brokenTerm(linked, at) ?? usualPartner(pairBefore.after, syllable, "after");
    if (lost !== undefined) {
      const put = `${word.text} ${lost.partner.printed}`;
      return pair !== undefined && nextWord !== undefined && /^\p{Ll}/u.test(nextWord.text)
        ? { likely: `${put} ${nextWord.text}`, words: 2, sure: lost.sure }
        : { likely: put, words: 1, sure: lost.sure };
    }
    if (pairBefore.count <= 1 && !syllable.free) {
      const inner = insideTerms(before, syllable);
      if (inner !== undefined) return { likely: `${inner.printed} ${word.text}`, words: 1, sure: false };
    }
  }
  if (pair === undefined || nextWord === undefined) return undefined;
  const lost = usualPartner(pair.before, syllable, "before");
  if (lost === undefined) return undefined;
  return { likely: `${lost.partner.printed} ${word.text} ${nextWord.text}`, words: 2, sure: lost.sure };
}

interface Lost {
  readonly partner: Syllable;
  readonly sure: boolean;
}

/** The one continuation of a term whose first three syllables stand there. */
function brokenTerm({ words, next, linked }: Linked, at: number): Lost | undefined {
  const [a, b, c] = [words[at - 2]?.syllable, words[at - 1]?.syllable, words[at]?.syllable];
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
