import { officialTerms } from "./officialTerms.js";
import { isLink, pairKey, type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";

/** A set phrase that lacks one syllable. */
export interface Gap {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

interface Broken {
  /** What is left of the phrase behind its first two syllables. */
  readonly rest: readonly Syllable[];
  readonly term: string;
  /** The word before which the lost one stood, counted from the first; the last one's own place is the number of words. */
  readonly lost: number;
}

const fewest = 4;
let built: ReadonlyMap<number, readonly Broken[]> | undefined;

/** Each phrase without one of its syllables, by the first two that are left. */
function brokenTerms(): ReadonlyMap<number, readonly Broken[]> {
  if (built !== undefined) return built;
  const made = new Map<number, Broken[]>();
  for (const entry of officialTerms.normalize("NFC").split(/[|\n]/u)) {
    const term = entry.trim();
    const parts = term.split(" ").map(syllableOf);
    if (parts.length < fewest) continue;
    for (let lost = 1; lost < parts.length; lost += 1) {
      const [first, second, ...rest] = parts.filter((_, at) => at !== lost);
      if (first === undefined || second === undefined) continue;
      const key = pairKey(first, second);
      const list = made.get(key);
      if (list === undefined) made.set(key, [{ rest, term, lost }]);
      else list.push({ rest, term, lost });
    }
  }
  built = made;
  return made;
}

/** `Ủy ban nhân thành phố`: a name or set phrase of which one syllable fell out, where the rest makes no sense otherwise. */
export function gapAt(worded: Linked, at: number): Gap | undefined {
  const { words, syllables, next, linked } = worded;
  if (next[at] !== true) return undefined;
  const [a, b] = [syllables[at], syllables[at + 1]];
  if (a === undefined || b === undefined) return undefined;
  const broken = brokenTerms().get(pairKey(a, b));
  if (broken === undefined) return undefined;
  for (const { rest, term, lost } of broken) {
    const end = at + 1 + rest.length;
    const stands = rest.every(
      (syllable, i) => next[at + 1 + i] === true && syllables[at + 2 + i] === syllable,
    );
    if (!stands || linked[end] === true || linked[at - 1] === true) continue;
    const [left, right] = [at + lost - 1, at + lost];
    const open =
      left === end
        ? cannotEnd(worded, end)
        : isBound(worded, left, linked[left - 1]) || isBound(worded, right, linked[right]);
    if (!open || linked[left] === true) continue;
    return {
      likely: inCapitalsOf(term, words[at]?.text ?? ""),
      words: end - at + 1,
      sure: end + 1 < words.length,
    };
  }
  return undefined;
}

/** A syllable that can't stand by itself and here has no partner. */
const isBound = ({ syllables }: Linked, at: number, hasPartner: boolean | undefined) =>
  hasPartner !== true && syllables[at]?.free === false;

/** The phrase ends too early: what follows makes no compound with its last syllable, and that one is no word by itself. */
function cannotEnd(worded: Linked, end: number): boolean {
  const [last, after] = [worded.syllables[end], worded.syllables[end + 1]];
  if (last === undefined || !isBound(worded, end, worded.linked[end - 1])) return false;
  return after === undefined || worded.next[end] !== true || !isLink(last, after);
}

const inCapitalsOf = (term: string, first: string) =>
  first.length > 1 && first === first.toUpperCase() ? term.toUpperCase() : term;
