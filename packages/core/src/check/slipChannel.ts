import { isLoose } from "./looseSyllables.js";
import { closeness } from "./slipCloseness.js";
import {
  compoundsLike,
  firstsBefore,
  isBinding,
  isKnown,
  isLink,
  isTerm,
  pairKey,
  printedCompound,
  type Syllable,
  secondsAfter,
} from "./slipLexicon.js";
import { isLinkAt, type Linked } from "./slipLinks.js";
import type { Pairs } from "./slipPairs.js";

/** A pair that is no compound, and the compound it likely is. */
export interface PairSlip {
  readonly likely: string;
  readonly sure: boolean;
}

/**
 * A noisy channel over two neighbours: they make no compound, neither makes one with its other neighbour, and one slip of a scanner or
 * a hand in one of them gives a compound; words without any letter beyond ASCII are an address or of another language. How sure that is, depends on whether the printed syllable can stand by itself, and
 * on what the rest of the document prints.
 */
export function channelSlip(linked: Linked, at: number): PairSlip | undefined {
  if (linked.next[at] !== 1 || linked.linked[at] === 1) return undefined;
  const first = linked.words[at];
  const second = linked.words[at + 1];
  if (first?.lettered !== true || second?.lettered !== true) return undefined;
  if (!first.marked && !second.marked) return undefined;
  if (!hasCandidates(linked, at)) return undefined;
  const [a, b] = [first.syllable, second.syllable];
  const strange = isStrange(a) ? a : isStrange(b) ? b : undefined;
  if (strange !== b && linked.linked[at + 1] === 1 && strange !== a) return undefined;
  if (strange !== a && linked.linked[at - 1] === 1 && strange !== b) return undefined;
  const all = candidatesOf(a, b);
  const candidates = strange === undefined ? all : all.filter(({ changed }) => changed === strange);
  if (candidates.length === 0 || isName(linked, at)) return undefined;
  return judge(a, b, candidates, linked.known);
}

/** Whether compounds are one slip off two words; looked up once for each pair of a document. */
export function hasCandidates(linked: Linked, at: number): boolean {
  const { words, pairs, known } = linked;
  const pair = pairs[at] ?? 0;
  const first = words[at];
  const second = words[at + 1];
  if (pair === 0 || first?.lettered !== true || second?.lettered !== true) return false;
  const told = known.suspicion(pair);
  if (told !== undefined) return told;
  const suspect = !isLinkAt(linked, at) && candidatesOf(first.syllable, second.syllable).length > 0;
  known.suspect(pair, suspect);
  return suspect;
}

const isStrange = (syllable: Syllable) => !syllable.free && !isKnown(syllable);

/** What stands before the name of a place. */
const PLACED = /^(?:TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|PHỐ|TRẤN|THÔN|ẤP|UBND|HĐND)$/u;

/** A capital after a small letter, or after another capital: names go their own ways. */
export function isName({ words, next }: Linked, at: number): boolean {
  const before = words[at - 1];
  const first = words[at];
  const second = words[at + 1];
  if (first === undefined || second === undefined) return true;
  if (/^\p{Lu}\p{Ll}/u.test(second.text)) return true;
  if (PLACED.test(first.text) || (next[at - 1] === 1 && PLACED.test(before?.text ?? ""))) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(first.text) || before === undefined) return false;
  return next[at - 1] === 1 && /^\p{Lu}/u.test(before.text);
}

interface Candidate {
  readonly likely: string;
  readonly key: number;
  /** The printed syllable that would be the slip, and the one it stands beside. */
  readonly changed: Syllable;
  readonly kept: Syllable;
  /** `both`: the letters of both stay, the diacritics of both differ. */
  readonly close: "near" | "far" | "both";
  /** Known to every reader, not a word of one field. */
  readonly common: boolean;
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
    if (close === undefined || likely === undefined || !isBinding(first, second)) return;
    if (close === "far" && changed.free) return;
    found.push({
      likely,
      key: pairKey(first, second),
      changed,
      kept: other,
      close,
      common: isTerm(first, second),
    });
  };
  for (const like of firstsBefore(b)) add(like, b, a, b, like);
  for (const like of secondsAfter(a)) add(a, like, b, a, like);
  if (found.length > 0) return found;
  for (const [first, second] of compoundsLike(a, b)) {
    const likely = printedCompound(first, second);
    if (likely !== undefined)
      found.push({
        likely,
        key: pairKey(first, second),
        changed: a,
        kept: b,
        close: "both",
        common: isTerm(first, second),
      });
  }
  return found;
}

function judge(
  a: Syllable,
  b: Syllable,
  candidates: readonly Candidate[],
  pairs: Pairs,
): PairSlip | undefined {
  const wrong = pairs.times(a, b);
  const judged = candidates
    .map((candidate) => ({ candidate, right: pairs.timesAt(candidate.key) }))
    .filter(({ right }) => wrong < 3 || right > wrong)
    .map(({ candidate, right }) => ({ candidate, right, weight: weightOf(candidate, right, wrong) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || y.right - x.right);
  const [best, next] = judged;
  if (best === undefined) return undefined;
  const alone = next === undefined || next.weight < best.weight || next.right < best.right;
  const marksOnly = candidates.length === 1 && isMarksOnly(best.candidate);
  return { likely: best.candidate.likely, sure: (best.weight >= 2 || marksOnly) && alone };
}

/** One common compound and no other has the letters, and the printed syllable is no word by itself. */
const isMarksOnly = ({ changed, close, common }: Candidate) => common && close === "near" && !changed.free;

/** 2 and more: a slip; 1: worth a look; 0: nothing. */
function weightOf({ changed, kept: other, close, common }: Candidate, right: number, wrong: number): number {
  if (!common && right === 0) return 0;
  if (close === "both") return weightOfBoth(changed, other, right);
  if (common && close === "near" && isTelling(changed, other, right)) return changed.free ? 2 : 3;
  if (!changed.free && !isKnown(changed)) {
    if (close === "near") return 3;
    return right > 0 || !other.free ? 2 : 1;
  }
  if (!changed.free) {
    if (close === "near") return right > (other.free ? 1 : 0) || !other.free ? 2 : 1;
    return !other.free && right > 0 ? 2 : right > 0 || !other.free ? 1 : 0;
  }
  if (close === "far") return 0;
  if (right >= 2 && !other.free) return 2;
  return (right >= 1 && !other.free) || (right >= 5 && right >= wrong * 5) ? 1 : 0;
}

/** Two words that seldom stand side by side but in compounds; where one stands beside nearly any other, the document has to print the compound. */
function isTelling(changed: Syllable, other: Syllable, right: number): boolean {
  const loose = (isLoose(changed) ? 1 : 0) + (isLoose(other) ? 1 : 0);
  return loose === 0 || (loose === 1 && right >= 2);
}

/** Two slips at once are likelier the less either word can stand by itself. */
function weightOfBoth(a: Syllable, b: Syllable, right: number): number {
  if (a.free && b.free) return 0;
  if (isLoose(a) || isLoose(b)) return right >= 5 ? 1 : 0;
  if (!a.free && !b.free) return right > 0 ? 2 : 1;
  return right > 1 ? 2 : right;
}
