import { closeness } from "./slipCloseness.js";
import {
  firstsBefore,
  isKnown,
  isLink,
  isSmall,
  pairKey,
  printedCompound,
  type Syllable,
  secondsAfter,
  syllableOf,
} from "./slipLexicon.js";
import { adjacent, type Token } from "./slipTokens.js";

/** How often each pair of neighbouring syllables stands in a document, by `pairKey`. */
export type PairCounts = ReadonlyMap<number, number>;

/** A pair that is no compound, and the compound it likely is. */
export interface PairSlip {
  readonly likely: string;
  readonly sure: boolean;
}

/** Counts the neighbours of texts already cut into words. */
export function countPairs(texts: Iterable<{ text: string; words: readonly Token[] }>): PairCounts {
  const counts = new Map<number, number>();
  for (const { text, words } of texts)
    for (let at = 0; at + 1 < words.length; at += 1) {
      const [a, b] = [words[at], words[at + 1]];
      if (a === undefined || b === undefined || !adjacent(text, a, b)) continue;
      const key = pairKey(syllableOf(a.text), syllableOf(b.text));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/**
 * A noisy channel over two neighbours: they make no compound, neither makes one with its other neighbour, and one slip of a scanner or
 * a hand in one of them gives a compound. How sure that is, depends on whether the printed syllable can stand by itself, and
 * on what the rest of the document prints.
 */
export function channelSlip(
  text: string,
  words: readonly Token[],
  at: number,
  counts: PairCounts,
): PairSlip | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (isSmall() || first === undefined || second === undefined || !adjacent(text, first, second))
    return undefined;
  const [a, b] = [syllableOf(first.text), syllableOf(second.text)];
  const candidates = candidatesOf(a, b);
  if (candidates.length === 0 || isExplained(text, words, at, a, b) || isName(text, words, at))
    return undefined;
  return judge(a, b, candidates, counts);
}

function isExplained(text: string, words: readonly Token[], at: number, a: Syllable, b: Syllable): boolean {
  const [before, first, second, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (isLink(a, b)) return true;
  if (before !== undefined && adjacent(text, before, first) && isLink(syllableOf(before.text), a))
    return true;
  return after !== undefined && adjacent(text, second, after) && isLink(b, syllableOf(after.text));
}

/** A capital after a small letter, or after another capital: names go their own ways. */
function isName(text: string, words: readonly Token[], at: number): boolean {
  const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (first === undefined || second === undefined) return true;
  if (/^\p{Lu}\p{Ll}/u.test(second.text)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(first.text) || before === undefined) return false;
  return adjacent(text, before, first) && /^\p{Lu}/u.test(before.text);
}

interface Candidate {
  readonly likely: string;
  readonly key: number;
  /** The printed syllable that would be the slip, and the one it stands beside. */
  readonly changed: Syllable;
  readonly kept: Syllable;
  readonly near: boolean;
}

const mostKept = 50_000;
const kept = new Map<number, readonly Candidate[]>();

/** The compounds that one slip turns into a pair; each pair is looked up once. */
function candidatesOf(a: Syllable, b: Syllable): readonly Candidate[] {
  const key = pairKey(a, b);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = isLink(a, b) ? [] : findCandidates(a, b);
  if (key >= 0 && kept.size < mostKept) kept.set(key, found);
  return found;
}

function findCandidates(a: Syllable, b: Syllable): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (first: Syllable, second: Syllable, changed: Syllable, other: Syllable, like: Syllable) => {
    const close = closeness(changed, like);
    const likely = printedCompound(first, second);
    if (close === undefined || likely === undefined) return;
    found.push({ likely, key: pairKey(first, second), changed, kept: other, near: close === "near" });
  };
  for (const like of firstsBefore(b)) add(like, b, a, b, like);
  for (const like of secondsAfter(a)) add(a, like, b, a, like);
  return found;
}

function judge(
  a: Syllable,
  b: Syllable,
  candidates: readonly Candidate[],
  counts: PairCounts,
): PairSlip | undefined {
  const wrong = counts.get(pairKey(a, b)) ?? 0;
  const judged = candidates
    .map((candidate) => ({ candidate, right: counts.get(candidate.key) ?? 0 }))
    .filter(({ right }) => wrong < 3 || right > wrong * 3)
    .map(({ candidate, right }) => ({ candidate, right, weight: weightOf(candidate, right) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || y.right - x.right);
  const [best, next] = judged;
  if (best === undefined) return undefined;
  const alone = next === undefined || next.weight < best.weight || next.right < best.right;
  return { likely: best.candidate.likely, sure: best.weight >= 2 && alone };
}

/** 2 and more: a slip; 1: worth a look; 0: nothing. */
function weightOf({ changed, kept: other, near }: Candidate, right: number): number {
  if (!changed.free && !isKnown(changed)) {
    if (near) return 3;
    return right > 0 || !other.free ? 2 : 1;
  }
  if (!changed.free) {
    if (near) return right > 0 || !other.free ? 2 : 1;
    return !other.free && right > 0 ? 2 : right > 0 || !other.free ? 1 : 0;
  }
  if (!near) return 0;
  if (right >= 2 && !other.free) return 2;
  return (right >= 1 && !other.free) || right >= 5 ? 1 : 0;
}
