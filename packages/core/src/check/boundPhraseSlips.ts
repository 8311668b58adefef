import { boundPhrases } from "./lexicon/boundPhrases.js";
import { isLoose } from "./looseSyllables.js";
import { NumberTable } from "./numberTable.js";
import { perSubject } from "./perSubject.js";
import { isName } from "./slipChannel.js";
import { closeness } from "./slipCloseness.js";
import { keyOf, mostSyllables, pairKey, type Syllable, syllableOf } from "./slipLexicon.js";
import { isLinkAt, type Linked } from "./slipLinks.js";
import { isUsualPair } from "./slipSetWords.js";
import type { Slip } from "./slips.js";
import { spanIn, wordedTexts } from "./slipTexts.js";
import type { Subject } from "./subject.js";

/** A phrase without one of its words. */
interface Hollow {
  readonly words: readonly Syllable[];
  readonly hole: number;
  /** Which of its words stands first of the two by which it is found. */
  readonly anchor: number;
}

/** Phrases by two of their words that stand side by side, or on either side of the missing one. */
class Hollows {
  readonly #places = new NumberTable();
  readonly #lists: Hollow[][] = [];
  /** 1 for the numbers of the first words of two. */
  readonly #firsts = new Uint8Array(mostSyllables);

  add(key: number, hollow: Hollow): void {
    if (key < 0) return;
    this.#firsts[hollow.words[hollow.anchor]?.id ?? 0] = 1;
    const list = this.#lists[this.#places.place(key)];
    if (list === undefined) this.#lists.push([hollow]);
    else list.push(hollow);
  }

  at(a = -1, b = -1): readonly Hollow[] | undefined {
    return a < 0 || b < 0 || this.#firsts[a] === 0 ? undefined : this.#lists[this.#places.find(keyOf(a, b))];
  }
}

let tables: { readonly beside: Hollows; readonly around: Hollows } | undefined;

function hollows() {
  tables ??= build();
  return tables;
}

function build() {
  const [beside, around] = [new Hollows(), new Hollows()];
  for (const phrase of boundPhrases.normalize("NFC").split("|")) {
    const words = phrase.trim().split(" ").map(syllableOf);
    for (let hole = 0; words.length > 2 && hole < words.length; hole += 1) {
      const anchor = hole < 2 ? hole + 1 : 0;
      const [a, b, c] = [words[anchor], words[anchor + 1], words[anchor - 2]];
      if (a !== undefined && b !== undefined) beside.add(pairKey(a, b), { words, hole, anchor });
      else if (a !== undefined && c !== undefined) around.add(pairKey(c, a), { words, hole, anchor: 0 });
    }
  }
  return { beside, around };
}

/** Words that make a compound with a neighbour and yet are a slip off the one that a bound phrase has there. Linear. */
export const boundPhraseSlips = perSubject((subject: Subject): readonly Slip[] => {
  const texts = wordedTexts(subject);
  const { ids, next, words } = texts;
  const { beside, around } = hollows();
  const found = new Map<number, Slip>();
  for (let at = 0; at < words.length; at += 1) {
    const side = next[at] === 1 ? beside.at(ids[at], ids[at + 1]) : undefined;
    const hole = around.at(ids[at], ids[at + 2]);
    if (side !== undefined) addSlips(texts, at, side, found);
    if (hole !== undefined) addSlips(texts, at, hole, found);
  }
  return [...found.values()];
});

/** Adds the slips in phrases of which word `at` is the anchor, by the places of their words; each place is told once. */
function addSlips(texts: Linked, at: number, hollows: readonly Hollow[], found: Map<number, Slip>): void {
  for (const hollow of hollows) {
    const place = at - hollow.anchor + hollow.hole;
    const likely = slipOf(texts, at - hollow.anchor, hollow, hollows);
    if (likely === undefined || found.has(place)) continue;
    const [start, end] = [texts.from[place] ?? 0, texts.to[place] ?? 0];
    const printed = texts.text.slice(start, end);
    found.set(place, { printed, likely, sure: true, span: spanIn(texts, start, end), from: start });
  }
}

/** The word that the phrase from `start` on has where another is printed. */
function slipOf(
  texts: Linked,
  start: number,
  { words, hole, anchor }: Hollow,
  all: readonly Hollow[],
): string | undefined {
  const place = start + hole;
  const [printed, right] = [texts.words[place], words[hole]];
  if (printed?.small !== true || right === undefined || printed.syllable === right) return undefined;
  if (Math.abs(printed.syllable.letters.length - right.letters.length) > 1) return undefined;
  for (let i = 0; i < words.length; i += 1) {
    if (i !== hole && texts.words[start + i]?.syllable !== words[i]) return undefined;
    if (i > 0 && !joins(texts, start + i - 1)) return undefined;
  }
  if (!printed.syllable.sound || !isLike(texts, place, right, words, hole)) return undefined;
  const others = all.some(
    (one) => one.hole - one.anchor === hole - anchor && one.words[one.hole] === printed.syllable,
  );
  if (others || isName(texts, place) || isHeldOutside(texts, start, hole, words.length)) return undefined;
  return words.length < 4 && isLoose(printed.syllable) ? undefined : right.printed;
}

/**
 * A slip off; in a longer phrase any one letter, where the document prints the right words elsewhere and the wrong ones nowhere else
 * (`văn hóa nghệ thuật` is no slip for `văn học nghệ thuật`).
 */
function isLike(
  { words, known }: Linked,
  place: number,
  right: Syllable,
  phrase: readonly Syllable[],
  hole: number,
): boolean {
  const printed = words[place]?.syllable;
  const close = printed === undefined ? undefined : closeness(printed, right);
  if (printed === undefined || (close !== "near" && phrase.length < 4)) return false;
  const times = (word: Syllable) =>
    Math.max(
      phrase[hole - 1] === undefined ? 0 : known.times(phrase[hole - 1] ?? word, word),
      phrase[hole + 1] === undefined ? 0 : known.times(word, phrase[hole + 1] ?? word),
    );
  const [wrong, rightly] = [times(printed), times(right)];
  if (wrong > 2 && wrong >= rightly) return false;
  if (close === "near") return true;
  if (isLoose(printed) || wrong > 1 || rightly === 0) return false;
  return close === "far" || isOneLetterOff(printed.letters, right.letters);
}

function isOneLetterOff(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = (word: string, more: boolean) => word.slice(same + (more ? 1 : 0));
  return rest(a, a.length >= b.length) === rest(b, b.length >= a.length);
}

/** At either end of the phrase, the printed word may belong to what stands outside. */
function isHeldOutside(texts: Linked, start: number, hole: number, length: number): boolean {
  const place = start + hole;
  const [before, printed, behind] = [place - 1, place, place + 1].map((at) => texts.words[at]?.syllable);
  if (hole === 0 && before !== undefined && printed !== undefined && isUsualPair(before, printed))
    return true;
  if (hole === length - 1 && behind !== undefined && printed !== undefined && isUsualPair(printed, behind))
    return true;
  if (hole === 0 && (texts.linked[place - 1] === 1 || isLinkAt(texts, place - 1))) return true;
  return hole === length - 1 && (texts.linked[place] === 1 || isLinkAt(texts, place));
}

/** Whether a space, a comma or a dash and nothing else stands between a word and the next. */
function joins({ text, words, from, to, next }: Linked, at: number): boolean {
  if (next[at] === 1) return true;
  const [end = 0, start = 0] = [to[at], from[at + 1]];
  return (
    words[at] !== undefined && start > end && start - end < 4 && /^[ ,;–-]+$/u.test(text.slice(end, start))
  );
}
