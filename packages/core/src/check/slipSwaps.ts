import { isBinding, isRightPair, isTerm, type Syllable } from "./slipLexicon.js";
import { countAt, isLinkAt, type Linked } from "./slipLinks.js";
import type { Pairs } from "./slipPairs.js";

/** Two neighbours that changed places. */
export interface Swap {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** Words that join others: beside them no order can be told from a single compound (`cung và cầu`). */
const JOINING = /^(?:và|hoặc|hay|với|cùng|là|thì)$/u;

/**
 * `sách chính`, `nâng nhận cao thức`: neighbours that hold together with nothing as they stand, and that make compounds of the
 * lexicon, among themselves or with the words around, when they change places. The document has to print that order elsewhere
 * unless two compounds come of it or the compound is written in one way only.
 */
export function swapAt(linked: Linked, at: number): Swap | undefined {
  const { words, next } = linked;
  if (next[at] !== 1 || isHeld(linked, at) || countAt(linked, at) > 1) return undefined;
  const [first, second] = [words[at], words[at + 1]];
  if (first?.lettered !== true || second?.lettered !== true || first.syllable === second.syllable)
    return undefined;
  if (isLinkAt(linked, at)) return undefined;
  if (!/^\p{L}\p{Ll}+$/u.test(first.text) || !/^\p{Ll}{2,}$/u.test(second.text)) return undefined;
  const [b, c] = [first.syllable, second.syllable];
  if (!b.sound || !c.sound) return undefined;
  const a = next[at - 1] === 1 ? words[at - 1]?.syllable : undefined;
  const d = next[at + 1] === 1 ? words[at + 2]?.syllable : undefined;
  if (!isBetter(linked, at, [a, b, c, d])) return undefined;
  return { likely: `${second.text} ${first.text.toLowerCase()}`, words: 2, sure: true };
}

type Four = readonly [Syllable | undefined, Syllable, Syllable, Syllable | undefined];

function isBetter(linked: Linked, at: number, [a, b, c, d]: Four): boolean {
  const pairs = linked.known;
  const reversed = pairs.times(c, b);
  if (hold(c, b) && reversed >= (b.free && c.free ? 2 : isRightPair(c, b) ? 0 : 1)) return true;
  const [left, right] = [hold(a, c), hold(b, d)];
  if (left && right) return true;
  if (reversed < 1 || countAt(linked, at - 1) > 1 || countAt(linked, at + 1) > 1) return false;
  const joins = JOINING.test(b.printed) || JOINING.test(c.printed);
  return (left && !isLoose(a, c, joins, pairs)) || (right && !isLoose(b, d, joins, pairs));
}

/** They may stand apart: words by themselves, or seldom printed together; one of them is enough around a word that joins. */
function isLoose(a: Syllable | undefined, b: Syllable | undefined, joins: boolean, pairs: Pairs): boolean {
  if (a === undefined || b === undefined || pairs.times(a, b) < 2) return true;
  return joins ? a.free || b.free : a.free && b.free;
}

/** Whether one of two neighbours holds together with the other or with what stands around. */
const isHeld = ({ linked }: Linked, at: number) =>
  linked[at - 1] === 1 || linked[at] === 1 || linked[at + 1] === 1;

const hold = (a: Syllable | undefined, b: Syllable | undefined) =>
  a !== undefined && b !== undefined && (isTerm(a, b) || isBinding(a, b));
