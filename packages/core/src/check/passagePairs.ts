import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { NumberTable } from "./numberTable.js";
import { type Clause, fewestWords, passageClauses } from "./passageClauses.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { Tally } from "./tally.js";
import { type Numbers, wordNumbers } from "./wordNumbers.js";

/** A clause that says again, in the same or nearly the same words, what an earlier one said. */
export interface ClausePair {
  readonly first: Clause;
  readonly again: Clause;
  /** Word for word. */
  readonly same: boolean;
  /** One says all that the other says. */
  readonly contained: boolean;
}

/** Words in a row that two clauses must share to be compared. */
const shingleWords = 4;
/** A row of words that stands in more clauses than these is a set phrase. */
const mostClauses = 5;
/** Share of the rows of words of the shorter clause that the other has too. */
const leastAlike = 0.6;
/** The same where each says something of its own. */
const altered = 0.65;

/** Each clause with the earlier one most like it, in reading order. Linear: set phrases are left out of the comparison. */
export const clausePairs = perSubject((subject: Subject): readonly ClausePair[] => {
  const clauses = passageClauses(subject);
  const rows = findRows(clauses);
  const words = new Tally(wordNumbers(subject).limit());
  const shared = new Tally(clauses.length);
  return clauses.flatMap((again, at) => {
    const first = mostAlike(again, rows, clauses, shared);
    if (first === undefined) return [];
    const alike = shared.of(first.index);
    if (alike < fewestWords - shingleWords) return [];
    const fewer = Math.min(telling(at, rows), telling(first.index, rows));
    if (alike < leastAlike * fewer) return [];
    const pair = { first, again, ...compare(first, again, words) };
    if (!pair.contained && alike < altered * fewer) return [];
    return pair.same || !(differs(first, again) || isParallel(pair)) ? [pair] : [];
  });
});

/** Rows of words of clauses by number; two rows of a document hardly ever have the same. */
interface Rows {
  /** Those of all clauses, one clause behind the other. */
  readonly all: Int32Array;
  /** Where those of each clause begin among all, and where the last one's end. */
  readonly starts: Int32Array;
  /** The place of each row among the holders, and 1; 0 for rows that stand in one clause only. */
  readonly repeated: Int32Array;
  /** The clauses, in order, in which each repeated row stands. */
  readonly holders: readonly (readonly number[])[];
}

function findRows(clauses: readonly Clause[]): Rows {
  const starts = new Int32Array(clauses.length + 1);
  for (const [at, { words }] of clauses.entries())
    starts[at + 1] = (starts[at] ?? 0) + Math.max(0, words.length - shingleWords + 1);
  const most = starts[clauses.length] ?? 0;
  const table = new NumberTable(most);
  const all = new Int32Array(most);
  const repeated = new Int32Array(most);
  const firstOf = new Int32Array(most);
  const holders: number[][] = [];
  for (const { index, words } of clauses) {
    const start = starts[index] ?? 0;
    for (let at = 0; at + shingleWords <= words.length; at += 1) {
      const known = table.size;
      const row = table.place(rowKey(words, at));
      all[start + at] = row;
      if (table.size > known) firstOf[row] = index;
      else addHolder(row, index, firstOf, repeated, holders);
    }
  }
  return { all, starts, repeated, holders };
}

function rowKey(words: Numbers, from: number): number {
  let key = 17;
  for (let at = from; at < from + shingleWords; at += 1) key = Math.imul(key, 1_000_003) ^ (words[at] ?? 0);
  return key;
}

function addHolder(
  row: number,
  clause: number,
  firstOf: Int32Array,
  repeated: Int32Array,
  holders: number[][],
): void {
  const before = firstOf[row] ?? 0;
  if (before === clause) return;
  const known = holders[(repeated[row] ?? 0) - 1];
  if (known === undefined) repeated[row] = holders.push([before, clause]);
  else if (known.at(-1) !== clause && known.length <= mostClauses) known.push(clause);
}

const isSetPhrase = (holders: readonly number[]): boolean => holders.length > mostClauses;

/** How many of a clause's rows of words are no set phrases. */
function telling(clause: number, { all, starts, repeated, holders }: Rows): number {
  let count = 0;
  for (let at = starts[clause] ?? 0; at < (starts[clause + 1] ?? 0); at += 1) {
    const own = holders[(repeated[all[at] ?? 0] ?? 0) - 1];
    if (own === undefined || !isSetPhrase(own)) count += 1;
  }
  return count;
}

/** The earlier clause of the same part of the document that shares most of its rows of words; how many is left in the tally. */
function mostAlike(
  again: Clause,
  { all, starts, repeated, holders }: Rows,
  clauses: readonly Clause[],
  shared: Tally,
): Clause | undefined {
  shared.clear();
  for (let at = starts[again.index] ?? 0; at < (starts[again.index + 1] ?? 0); at += 1) {
    const place = repeated[all[at] ?? 0] ?? 0;
    if (place === 0) continue;
    const own = holders[place - 1] ?? [];
    if (isSetPhrase(own)) continue;
    for (const holder of own) {
      if (holder >= again.index) break;
      shared.add(holder);
    }
  }
  let best: Clause | undefined;
  let most = 0;
  for (const holder of shared.counted) {
    const first = clauses[holder];
    if (first?.zone !== again.zone || shared.of(holder) <= most) continue;
    best = first;
    most = shared.of(holder);
  }
  return best;
}

/** Whether two clauses have the same words in order, and whether one has all words of the other, each as often. */
function compare(first: Clause, again: Clause, tally: Tally): Pick<ClausePair, "same" | "contained"> {
  const [a, b] = [first.words, again.words];
  const same = a.length === b.length && a.every((word, at) => word === b[at]);
  return { same, contained: same || countShared(a, b, tally) === Math.min(a.length, b.length) };
}

/** How many words two clauses share, each as often as both print it. */
function countShared(a: Numbers, b: Numbers, tally: Tally): number {
  tally.clear();
  for (const word of a) tally.add(word);
  let shared = 0;
  for (const word of b)
    if (tally.of(word) > 0) {
      tally.take(word);
      shared += 1;
    }
  return shared;
}

/** Longer clauses hardly stay alike when they speak of two things. */
const longClause = 40;

/** One frame said of two things (`… cấp tỉnh …`, `… cấp xã …`), or a clause that takes up part of a longer one. */
function isParallel({ first, again, contained }: ClausePair): boolean {
  const [fewer, more] = [first.words.length, again.words.length].sort((a, b) => a - b);
  if (fewer === undefined || more === undefined) return true;
  if (contained) return fewer < more * (again.at === first.at ? 0.5 : 0.6);
  return fewer < Math.max(more * 0.7, longClause * 0.65);
}

/** Other figures, or other names in the same frame: two statements rather than one. */
function differs(a: Clause, b: Clause): boolean {
  const [left, right] = [marksOf(a), marksOf(b)];
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].filter((x) => !other.has(x));
  return only(left, right).length > 0 && only(right, left).length > 0;
}

/** Figures and capitalised words behind the first. */
function marksOf({ piece, from, to }: Clause): ReadonlySet<string> {
  const text = piece.passage.text.slice(from, to).replace(/^\P{L}*[A-Za-zÀ-ỹ]+/u, "");
  return new Set(
    matchesIn(text, /\d+|\p{Lu}\p{L}*/gu)
      .map(([mark]) => fold(mark))
      .filter((mark) => mark !== ""),
  );
}
