import { isLink, keyOf } from "./slipLexicon.js";
import { type Linked, standsAt } from "./slipLinks.js";
import { brokenTermsAt } from "./slipTerms.js";

/** A set phrase that lacks one syllable. */
export interface Gap {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** `Ủy ban nhân thành phố`: a name or set phrase of which one syllable fell out, where the rest makes no sense otherwise. */
export function gapAt(worded: Linked, at: number): Gap | undefined {
  const { words, ids, linked } = worded;
  const broken = brokenTermsAt(keyOf(ids[at], ids[at + 1]));
  for (const { rest, term, lost } of broken ?? []) {
    const end = at + 1 + rest.length;
    if (!standsAt(worded, at + 2, rest) || linked[end] === 1 || linked[at - 1] === 1) continue;
    const [left, right] = [at + lost - 1, at + lost];
    const open =
      left === end
        ? cannotEnd(worded, end)
        : isBound(worded, left, linked[left - 1]) || isBound(worded, right, linked[right]);
    if (!open || linked[left] === 1) continue;
    return {
      likely: inCapitalsOf(term, words[at]?.text ?? ""),
      words: end - at + 1,
      sure: words[end + 1] !== undefined,
    };
  }
  return undefined;
}

/** A syllable that can't stand by itself and here has no partner. */
const isBound = ({ words }: Linked, at: number, hasPartner: number | undefined) =>
  hasPartner !== 1 && words[at]?.syllable.free === false;

/** The phrase ends too early: what follows makes no compound with its last syllable, and that one is no word by itself. */
function cannotEnd(worded: Linked, end: number): boolean {
  const [last, after] = [worded.words[end]?.syllable, worded.words[end + 1]?.syllable];
  if (last === undefined || !isBound(worded, end, worded.linked[end - 1])) return false;
  return after === undefined || worded.next[end] !== 1 || !isLink(last, after);
}

const inCapitalsOf = (term: string, first: string) =>
  first.length > 1 && first === first.toUpperCase() ? term.toUpperCase() : term;
