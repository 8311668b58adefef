import { isOf, letter, mark, number } from "../text/codeUnits.js";
import { WordTable } from "../text/wordTable.js";
import { PairIndex } from "./pairIndex.js";
import type { Rarity } from "./rarity.js";
import { areApart, type Sides, sidesOf } from "./statementSides.js";
import { longForms, syllableForm } from "./syllableForms.js";

/**
 * One statement found again in other words, pages apart: the sentence that orders a task and its row in an annex, an aim and
 * its line in a table. Statements are compared by the syllables that are rare in the document: what the shorter one says
 * must stand in the longer one, in the same order where words hang together, with no other kind of action and no other
 * place, level, group or year.
 */

/** A statement in the form it is compared by. */
export interface Wording extends Sides {
  /** Syllables that carry meaning, with the places where they stand. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Syllables that stand side by side. */
  readonly pairs: readonly (readonly [string, string])[];
}

const GRAMMAR = new Set(
  "và các của ở cho là với để được sự trên trong theo tại này do cùng hoặc những mọi về từ đến vào bằng khi đã sẽ phải cần có như thì mà nhằm bởi qua ra lên còn đó nêu gồm bị dùng".split(
    " ",
  ),
);
/** Phrases that any task may have or leave out, in small letters. */
const HOLLOW =
  /(?<![A-Za-zÀ-ỹ])(?:tổ chức(?! (?:chính trị|đảng|bộ máy|xã hội|tôn giáo|tín dụng))|thực hiện|triển khai|kế hoạch này|chương trình này|đề án này|trên địa bàn(?: toàn)? (?:tỉnh|huyện|xã|phường|thành phố)|theo quy định|hằng năm|hàng năm|phối hợp(?: với)?|chủ trì|tham mưu|đẩy mạnh|tăng cường|tiếp tục|công tác|việc|phấn đấu|sử dụng)(?![A-Za-zÀ-ỹ])/gu;
const END = "|";

/** What words met so far become, by place: their own form or those of what they are short for; nothing for words of grammar. */
let words = new WordTable();
let forms: (readonly string[])[] = [];
const mostForms = 20_000;

function formsOf(text: string, from: number, to: number): readonly string[] {
  const known = forms[words.place(text, from, to)];
  if (known !== undefined) return known;
  const word = text.slice(from, to);
  const long = longForms.get(word);
  const found = long === undefined && GRAMMAR.has(word) ? [] : (long ?? word).split(" ").map(syllableForm);
  forms.push(found);
  if (forms.length >= mostForms) [words, forms] = [new WordTable(), []];
  return found;
}

const inWord = letter | mark | number;
const LOW_LINE = 0x5f;
const isInWord = (text: string, at: number): boolean =>
  isOf(inWord, text, at) || text.charCodeAt(at) === LOW_LINE;
/** Marks that part syllables. */
const ENDS = ',;:.()“”"–-';

/** The syllables of a text in order; `|` where a mark parts them. */
function syllablesOf(printed: string): readonly string[] {
  const small = printed.toLowerCase().normalize("NFC").replace(HOLLOW, " ");
  const text = /\d[.,]\d/u.test(small) ? small.replace(/(\d)[.,](?=\d)/gu, "$1_") : small;
  const syllables: string[] = [];
  let ended = false;
  for (let from = 0; from < text.length; from += 1) {
    if (!isInWord(text, from)) {
      ended ||= text.charCodeAt(from) !== SPACE && ENDS.includes(text.charAt(from));
      continue;
    }
    let to = from + 1;
    while (to < text.length && isInWord(text, to)) to += 1;
    if (ended) syllables.push(END);
    ended = false;
    for (const form of formsOf(text, from, to)) syllables.push(form);
    from = to - 1;
  }
  if (ended) syllables.push(END);
  return syllables;
}

const SPACE = 0x20;

/** A statement in the form it is compared by. */
export function wordingOf(text: string): Wording {
  return { ...wordsIn(text), ...sidesOf(text) };
}

/** The words around a statement: they lend their words, not what would tell statements apart. */
export function wordsAround(text: string): Wording {
  return { ...wordsIn(text), kinds: new Set(), qualifiers: new Map() };
}

function wordsIn(text: string): Pick<Wording, "places" | "pairs"> {
  const syllables = syllablesOf(text.length > 1500 ? text.slice(0, 1500) : text);
  const places = new Map<string, number[]>();
  const pairs: [string, string][] = [];
  syllables.forEach((syllable, at) => {
    if (syllable === END) return;
    const known = places.get(syllable);
    if (known === undefined) places.set(syllable, [at]);
    else known.push(at);
    const next = syllables[at + 1];
    if (next !== undefined && next !== END) pairs.push([syllable, next]);
  });
  return { places, pairs };
}

/** What a word of the neighbourhood (its paragraph, its heading) counts against one of the statement itself. */
const nearby = 0.75;
/** So much the statement says itself, whatever stands around it. */
const leastOwn = 0.6;
/** Words that hang together may have others between them, so many at most. */
const widest = 3;

/**
 * How much of what `small` says stands in `large`, 0 to 1; what only its neighbourhood says counts less. 0 where they are about
 * other kinds of work, places, levels, groups or years.
 */
export function containment(small: Wording, large: Wording, rarity: Rarity, around?: Wording): number {
  return heldBy(weigh(small, rarity), large, around);
}

/** A wording with what each of its syllables tells. */
interface Weighed {
  readonly wording: Wording;
  readonly syllables: readonly string[];
  readonly weights: readonly number[];
  readonly all: number;
}

function weigh(wording: Wording, rarity: Rarity): Weighed {
  const syllables = [...wording.places.keys()];
  const weights = syllables.map(rarity);
  let all = 0;
  for (const weight of weights) all += weight;
  return { wording, syllables, weights, all };
}

/** Sums of weights differ by less where the same ones are added otherwise. */
const roundingError = 1e-9;

function heldBy({ wording, syllables, weights, all }: Weighed, large: Wording, around?: Wording): number {
  if (areApart(wording, large)) return 0;
  const mostOthers = all * (1 - leastOwn) + roundingError;
  let [own, near, others] = [0, 0, 0];
  for (let at = 0; at < syllables.length; at += 1) {
    const [syllable, weight] = [syllables[at] ?? "", weights[at] ?? 0];
    if (large.places.has(syllable)) {
      own += weight;
      continue;
    }
    others += weight;
    if (others > mostOthers) return 0;
    if (around?.places.has(syllable) === true) near += weight;
  }
  if (own < all * leastOwn) return 0;
  const held = own + near * nearby;
  let [joined, beside] = [0, 0];
  for (const [a, b] of wording.pairs)
    if (isPair(a, b, large)) joined += 1;
    else if (around !== undefined && isPair(a, b, around)) beside += 1;
  const order = wording.pairs.length === 0 ? 1 : (joined + beside * nearby) / wording.pairs.length;
  return (held / all) * (0.55 + 0.45 * order);
}

function isPair(a: string, b: string, { places }: Wording): boolean {
  const [first, second] = [places.get(a), places.get(b)];
  if (first === undefined || second === undefined) return false;
  for (const at of first) for (const other of second) if (other > at && other - at <= widest) return true;
  return false;
}

/** Something with its statement. */
export interface Worded<T> {
  readonly of: T;
  readonly wording: Wording;
  /** The words around it: its paragraph, its heading. */
  readonly around?: Wording;
}

export interface Match<T> {
  readonly of: T;
  readonly score: number;
}

/** Fewer syllables than these say too little to be found again. */
const fewestSyllables = 4;
/** A match says at least so much of the statement. */
const leastScore = 0.55;
/** A pair that more statements than these have leads to none of them. */
const mostStatements = 60;

/**
 * For each of `small` the statements among `large` that may say the same, the best first. Only those that share a pair of
 * syllables that few have are compared, so time grows with the number of statements.
 */
export function findMatches<S, L>(
  small: readonly Worded<S>[],
  large: readonly Worded<L>[],
  rarity: Rarity,
): ReadonlyMap<S, readonly Match<L>[]> {
  const index = new PairIndex();
  large.forEach(({ wording, around }, at) => {
    for (const [a, b] of wording.pairs) index.add(a, b, at);
    for (const [a, b] of around?.pairs ?? []) index.add(a, b, at);
  });
  const found = new Map<S, readonly Match<L>[]>();
  for (const { of, wording } of small) {
    if (wording.places.size < fewestSyllables) continue;
    const candidates = new Set<number>();
    for (const [a, b] of wording.pairs) {
      const list = index.holders(a, b);
      if (list.length <= mostStatements) for (const at of list) candidates.add(at);
    }
    const weighed = weigh(wording, rarity);
    const matches: Match<L>[] = [];
    for (const at of candidates) {
      const other = large[at];
      const score = other === undefined ? 0 : heldBy(weighed, other.wording, other.around);
      if (other !== undefined && score >= leastScore) matches.push({ of: other.of, score });
    }
    if (matches.length > 0)
      found.set(
        of,
        matches.sort((a, b) => b.score - a.score),
      );
  }
  return found;
}
