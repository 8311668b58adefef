import { NumberTable } from "./numberTable.js";
import { channelSlip } from "./slipChannel.js";
import { isBinding, isTerm, pairKey, type Syllable } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import type { Pairs } from "./slipPairs.js";
import type { Word } from "./slipTokens.js";
import { seldomAlone, type Usages } from "./slipUsage.js";

/** A word for which the document itself bears witness: what stands between the same two neighbours elsewhere. */
export interface Witnessed {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** What stands between two syllables, how often, where somewhere they stand without it or around a word that fits neither. */
export class Witnesses {
  readonly #places = new NumberTable();
  readonly #between: Map<Syllable, number>[] = [];

  /** Linear: once over the places that need a witness, once over all threes. */
  constructor(texts: readonly Linked[]) {
    for (const linked of texts)
      for (let at = 0; at + 1 < linked.words.length; at += 1) {
        if (linked.linked[at] === true || linked.pairs[at]?.count !== 1) continue;
        if (isGap(linked, at)) this.#ask(linked, at, at + 1);
        if (isMisfit(linked, at + 1)) this.#ask(linked, at, at + 2);
      }
    if (this.#between.length === 0) return;
    for (const { words, next } of texts)
      for (let at = 0; at + 2 < words.length; at += 1)
        if (next[at] === true && next[at + 1] === true) this.#tell(words[at], words[at + 1], words[at + 2]);
  }

  #ask({ words }: Linked, first: number, last: number): void {
    const key = keyOf(words[first], words[last]);
    if (key >= 0 && this.#places.place(key) === this.#between.length) this.#between.push(new Map());
  }

  #tell(first: Word | undefined, middle: Word | undefined, last: Word | undefined): void {
    const key = keyOf(first, last);
    const counts = key < 0 ? undefined : this.#between[this.#places.find(key)];
    if (counts !== undefined && middle !== undefined)
      counts.set(middle.syllable, (counts.get(middle.syllable) ?? 0) + 1);
  }

  /** What stands between two syllables. */
  between(first: Word | undefined, last: Word | undefined): ReadonlyMap<Syllable, number> | undefined {
    const key = keyOf(first, last);
    return key < 0 ? undefined : this.#between[this.#places.find(key)];
  }
}

const keyOf = (a: Word | undefined, b: Word | undefined) =>
  a === undefined || b === undefined ? -1 : pairKey(a.syllable, b.syllable);

/** Two neighbours that stand side by side this once and hold together with nothing, at least one of them with no other partner. */
function isGap({ words, pairs, linked }: Linked, at: number): boolean {
  if (linked[at] === true || pairs[at]?.count !== 1) return false;
  const [a, b] = [words[at], words[at + 1]];
  if (a === undefined || b === undefined) return false;
  const misses = (linked[at - 1] !== true && a.needy) || (linked[at + 1] !== true && b.needy);
  return misses && b.small && pairs[at]?.link !== true;
}

/** A word that stands beside either neighbour this once and belongs to neither. */
function isMisfit({ words, pairs, linked }: Linked, at: number): boolean {
  if (linked[at - 1] === true || linked[at] === true) return false;
  if (pairs[at - 1]?.count !== 1 || pairs[at]?.count !== 1) return false;
  const [a, word, b] = [words[at - 1], words[at], words[at + 1]];
  if (a === undefined || word === undefined || b === undefined) return false;
  const misses = (linked[at - 2] !== true && a.needy) || (linked[at + 1] !== true && b.needy);
  return misses && word.small && pairs[at - 1]?.link !== true && pairs[at]?.link !== true;
}

/** How often the document has to print the other wording. */
const fewest = 3;

/** What a document's texts say of a place. */
export interface WitnessedTexts {
  readonly witnesses: Witnesses;
  readonly pairs: Pairs;
  readonly usages: Usages;
}

/** `báo theo quy định` where `báo cáo theo quy định` stands elsewhere; `báo hóa theo quy định` likewise. */
export function witnessedAt(linked: Linked, at: number, texts: WitnessedTexts): Witnessed | undefined {
  const { words } = linked;
  if (linked.pairs[at]?.count !== 1) return undefined;
  const [before, first, second, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (first?.lettered !== true || second?.lettered !== true) return undefined;
  if (isGap(linked, at)) {
    const lost = missing(linked, at, at + 1, texts);
    if (lost !== undefined)
      return { likely: `${first.text} ${lost.syllable.printed} ${second.text}`, words: 2, sure: lost.sure };
  }
  if (before !== undefined && isMisfit(linked, at)) {
    const other = missing(linked, at - 1, at + 1, texts);
    if (other?.side === "right")
      return { likely: `${other.syllable.printed} ${second.text}`, words: 2, sure: other.sure };
  }
  if (third === undefined || !isMisfit(linked, at + 1)) return undefined;
  const other = missing(linked, at, at + 2, texts);
  if (other?.side !== "left" || channelSlip(linked, at + 1, texts.pairs) !== undefined) return undefined;
  return { likely: `${first.text} ${other.syllable.printed}`, words: 2, sure: other.sure };
}

interface Missing {
  readonly syllable: Syllable;
  readonly times: number;
  /** Which of the two it makes a compound with. */
  readonly side: "left" | "right";
  readonly sure: boolean;
}

/** What stands between two syllables elsewhere and makes a compound with one of them, which seldom stands without a partner. */
function missing(
  { words, linked }: Linked,
  left: number,
  right: number,
  { witnesses, pairs, usages }: WitnessedTexts,
): Missing | undefined {
  const [a, b] = [words[left]?.syllable, words[right]?.syllable];
  const counts = witnesses.between(words[left], words[right]);
  if (counts === undefined || a === undefined || b === undefined) return undefined;
  let best: Missing | undefined;
  for (const [syllable, times] of counts) {
    if (times < fewest || times <= (best?.times ?? 0)) continue;
    const tell = (side: Missing["side"], orphan: Syllable, together: number) => {
      if (together >= 4 && seldomAlone(orphan, usages.syllables))
        best = { syllable, times, side, sure: !orphan.free || together >= 10 };
    };
    if (linked[left - 1] !== true && holds(a, syllable)) tell("left", a, pairs.times(a, syllable));
    else if (linked[right] !== true && holds(syllable, b)) tell("right", b, pairs.times(syllable, b));
  }
  return best;
}

const holds = (a: Syllable, b: Syllable) => isTerm(a, b) || isBinding(a, b);
