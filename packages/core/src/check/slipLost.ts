import { mayStandAlone } from "./slipAlone.js";
import { isName } from "./slipChannel.js";
import { commonTailsAfter, insideTerms, isLink, isTerm, type Syllable } from "./slipLexicon.js";
import { countAt, type Linked } from "./slipLinks.js";
import { boundWord } from "./slipTokens.js";

/** A word that fell out: over how many words the wording with it stands. */
export interface LostWord {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

type Counts = ReadonlyMap<Syllable, number>;

/** What stands beside pairs, by their places, at which a syllable somewhere is without a partner. */
export interface Company {
  readonly after: ReadonlyMap<number, Counts>;
  readonly before: ReadonlyMap<number, Counts>;
}

/** Gathers what stands beside the pairs at which a syllable is without a partner. Linear. */
export function gatherCompany(linked: Linked): Company {
  const { words, traits, pairs, known } = linked;
  const after = new Map<number, Map<Syllable, number>>();
  const before = new Map<number, Map<Syllable, number>>();
  const asked = new Uint8Array(known.size + 1);
  const ask = (pair: number, side: Map<number, Map<Syllable, number>>) => {
    if (pair === 0 || side.has(pair)) return;
    side.set(pair, new Map());
    asked[pair] = 1;
  };
  for (let at = 1; at < words.length; at += 1) {
    if (((traits[at] ?? 0) & boundWord) === 0 || !standsAlone(linked, at)) continue;
    ask(pairs[at - 1] ?? 0, after);
    ask(pairs[at] ?? 0, before);
  }
  for (let at = 0; at + 1 < words.length; at += 1) {
    const left = pairs[at] ?? 0;
    const right = pairs[at + 1] ?? 0;
    if (left === 0 || right === 0) continue;
    if (asked[left] === 1) add(after.get(left), words[at + 2]?.syllable);
    if (asked[right] === 1) add(before.get(right), words[at]?.syllable);
  }
  return { after, before };
}

function add(counts: Map<Syllable, number> | undefined, syllable: Syllable | undefined): void {
  if (counts !== undefined && syllable !== undefined) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
}

/** A syllable of compounds that makes none with either neighbour. */
function standsAlone({ words, traits, linked }: Linked, at: number): boolean {
  if (linked[at - 1] === 1 || linked[at] === 1) return false;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || ((traits[at] ?? 0) & boundWord) === 0) return false;
  return next === undefined || !isLink(word.syllable, next.syllable);
}

/** `Ủy ban nhân thành phố`: a syllable whose partner is missing, by the terms of the lexicon and by the rest of the document. */
export function lostWord(linked: Linked, at: number, company: Company): LostWord | undefined {
  if (!standsAlone(linked, at)) return undefined;
  const { words, pairs } = linked;
  const [word, nextWord] = [words[at], words[at + 1]];
  if (word === undefined) return undefined;
  const { syllable } = word;
  if (/^\p{Lu}/u.test(word.text) || isName(linked, at - 1)) return undefined;
  if (/^ ?[-–/&]/u.test(linked.text.slice(linked.to[at], (linked.to[at] ?? 0) + 2))) return undefined;
  const [pairBefore = 0, pair = 0] = [pairs[at - 1], pairs[at]];
  const before = words[at - 1]?.syllable;
  if (before !== undefined && pairBefore > 0) {
    const lost = brokenTerm(linked, at) ?? usualPartner(company.after.get(pairBefore), syllable, "after");
    if (lost !== undefined) {
      const put = `${word.text} ${lost.partner.printed}`;
      return pair > 0 && nextWord !== undefined && /^\p{Ll}/u.test(nextWord.text)
        ? { likely: `${put} ${nextWord.text}`, words: 2, sure: lost.sure }
        : { likely: put, words: 1, sure: lost.sure };
    }
    if (countAt(linked, at - 1) <= 1 && !syllable.free) {
      const inner = insideTerms(before, syllable);
      if (inner !== undefined) return { likely: `${inner.printed} ${word.text}`, words: 1, sure: false };
    }
  }
  if (pair === 0 || nextWord === undefined) return undefined;
  const lost = usualPartner(company.before.get(pair), syllable, "before");
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
  if (next[at - 2] !== 1 || linked[at - 2] !== 1) return undefined;
  const tails = commonTailsAfter(a, b).filter(([first]) => first === c);
  const [partner, ...others] = new Set(tails.map(([, second]) => second));
  if (partner === undefined || others.length > 0 || tails.some(({ length }) => length < 2)) return undefined;
  return { partner, sure: true };
}

/** What always stands there but here, three times at least, beside a syllable that can't stand by itself. */
function usualPartner(
  counts: Counts | undefined,
  syllable: Syllable,
  side: "after" | "before",
): Lost | undefined {
  if (counts === undefined || counts.size > 2 || syllable.free || mayStandAlone(syllable)) return undefined;
  const [[partner, most] = [undefined, 0], [, other] = [undefined, 0]] = [...counts].sort(
    (x, y) => y[1] - x[1],
  );
  if (partner === undefined || other > 1 || most < 3) return undefined;
  const isPair = side === "after" ? isTerm(syllable, partner) : isTerm(partner, syllable);
  return isPair ? { partner, sure: most >= 5 } : undefined;
}
