import { isLoose } from "./looseSyllables.js";
import { NumberTable } from "./numberTable.js";
import { isSometimesAlone, mayStandAlone } from "./slipAlone.js";
import { channelSlip } from "./slipChannel.js";
import { isBinding, isTerm, keyOf, mostSyllables, type Syllable } from "./slipLexicon.js";
import { countAt, isLinkAt, type Linked } from "./slipLinks.js";
import { needyWord, smallWord } from "./slipTokens.js";
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
  /** 1 for the numbers of first syllables, to pass over all others fast. */
  readonly #firsts = new Uint8Array(mostSyllables);

  /** Linear: once over the places that need a witness, once over all threes. */
  constructor(linked: Linked) {
    const { words, ids, next } = linked;
    for (let at = 0; at + 1 < words.length; at += 1) {
      if (linked.linked[at] === 1 || countAt(linked, at) !== 1) continue;
      if (isGap(linked, at)) this.#ask(linked, at, at + 1);
      if (isMisfit(linked, at + 1)) this.#ask(linked, at, at + 2);
    }
    if (this.#between.length === 0) return;
    for (let at = 0; at + 2 < words.length; at += 1)
      if (next[at] === 1 && next[at + 1] === 1 && this.#firsts[Math.max(0, ids[at] ?? 0)] === 1)
        this.#tell(linked, at);
  }

  #ask({ ids }: Linked, first: number, last: number): void {
    const key = keyOf(ids[first], ids[last]);
    if (key < 0 || this.#places.place(key) < this.#between.length) return;
    this.#between.push(new Map());
    this.#firsts[ids[first] ?? 0] = 1;
  }

  #tell({ words, ids }: Linked, first: number): void {
    const key = keyOf(ids[first], ids[first + 2]);
    const place = key < 0 ? -1 : this.#places.find(key);
    const middle = words[first + 1]?.syllable;
    const counts = place < 0 || middle === undefined ? undefined : this.#between[place];
    if (counts !== undefined && middle !== undefined) counts.set(middle, (counts.get(middle) ?? 0) + 1);
  }

  /** What stands between two words. */
  between({ ids }: Linked, first: number, last: number): ReadonlyMap<Syllable, number> | undefined {
    const key = keyOf(ids[first], ids[last]);
    return key < 0 ? undefined : this.#between[this.#places.find(key)];
  }
}

/** Two neighbours that stand side by side this once and hold together with nothing, at least one of them with no other partner. */
function isGap(linked: Linked, at: number): boolean {
  if (linked.linked[at] === 1 || countAt(linked, at) !== 1) return false;
  return misses(linked, at, at + 1) && isWord(linked, at + 1, smallWord) && !isLinkAt(linked, at);
}

/** A word that stands beside either neighbour this once and belongs to neither. */
function isMisfit(linked: Linked, at: number): boolean {
  if (linked.linked[at - 1] === 1 || linked.linked[at] === 1) return false;
  if (countAt(linked, at - 1) !== 1 || countAt(linked, at) !== 1) return false;
  if (!misses(linked, at - 1, at + 1) || !isWord(linked, at, smallWord)) return false;
  return !isLinkAt(linked, at - 1) && !isLinkAt(linked, at);
}

/** Whether a word or one behind it, which hardly stand without a partner, have none on their other side. */
function misses(linked: Linked, first: number, last: number): boolean {
  return (
    (linked.linked[first - 1] !== 1 && isNeedy(linked, first)) ||
    (linked.linked[last] !== 1 && isNeedy(linked, last))
  );
}

/** A word that hardly stands without a partner, in the language or in this document. */
function isNeedy(linked: Linked, at: number): boolean {
  return (
    isWord(linked, at, needyWord) ||
    (isWord(linked, at, smallWord) && isRarelyAlone(linked, linked.words[at]?.syllable))
  );
}

/** Whether the document prints a word within compounds nearly always. */
function isRarelyAlone({ syllables: { alone, joined } }: Linked, syllable: Syllable | undefined): boolean {
  if (syllable === undefined || isLoose(syllable) || isSometimesAlone(syllable)) return false;
  const { id } = syllable;
  const [without, within] = [alone[id] ?? 0, joined[id] ?? 0];
  return within >= 8 && without * rarely <= within;
}

/** How much oftener such a word stands in compounds. */
const rarely = 12;

const isWord = ({ traits }: Linked, at: number, trait: number) => ((traits[at] ?? 0) & trait) !== 0;

/** How often the document has to print the other wording. */
const fewest = 1;

/** What a document's texts say of a place. */
export interface WitnessedTexts {
  readonly witnesses: Witnesses;
  readonly usages: Usages;
}

/** `báo theo quy định` where `báo cáo theo quy định` stands elsewhere; `báo hóa theo quy định` likewise. */
export function witnessedAt(linked: Linked, at: number, texts: WitnessedTexts): Witnessed | undefined {
  const { words } = linked;
  if (countAt(linked, at) !== 1) return undefined;
  const [before, first, second, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (first?.lettered !== true || second?.lettered !== true) return undefined;
  // The first word of a cell may be half of a sentence torn apart over cells.
  if (before !== undefined && isGap(linked, at)) {
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
  if (other?.side !== "left" || channelSlip(linked, at + 1) !== undefined) return undefined;
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
  texts: Linked,
  left: number,
  right: number,
  { witnesses, usages }: WitnessedTexts,
): Missing | undefined {
  const { words, linked, known } = texts;
  const [a, b] = [words[left]?.syllable, words[right]?.syllable];
  const counts = witnesses.between(texts, left, right);
  if (counts === undefined || a === undefined || b === undefined) return undefined;
  let best: Missing | undefined;
  for (const [syllable, times] of counts) {
    if (times < fewest || times <= (best?.times ?? 0)) continue;
    const tell = (side: Missing["side"], orphan: Syllable, together: number) => {
      if (
        together >= 4 &&
        !mayStandAlone(orphan) &&
        (seldomAlone(orphan, usages.syllables) || isRarelyAlone(texts, orphan))
      )
        best = { syllable, times, side, sure: !orphan.free || together >= 10 };
    };
    if (linked[left - 1] !== 1 && holds(a, syllable)) tell("left", a, known.times(a, syllable));
    else if (linked[right] !== 1 && holds(syllable, b)) tell("right", b, known.times(syllable, b));
  }
  return best;
}

const holds = (a: Syllable, b: Syllable) => isTerm(a, b) || isBinding(a, b);
