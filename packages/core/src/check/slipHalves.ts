import { isLoose } from "./looseSyllables.js";
import { isNeverAlone, isSometimesAlone, mayStandAlone } from "./slipAlone.js";
import { firstsBefore, isTerm, type Syllable, secondsAfter, syllableOf } from "./slipLexicon.js";
import { isLinkAt, type Linked } from "./slipLinks.js";
import { needyWord, smallWord } from "./slipTokens.js";

/** Half of a compound whose other half fell out. */
export interface Half {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/**
 * `phát kinh tế nông thôn`, `kịp tham mưu`: half of a compound that hardly stands by itself, between words that belong elsewhere: the one
 * before it to what is before that or to grammar, the one behind it likewise. So it can be no compound that the lexicon lacks.
 */
export function halfAt(linked: Linked, at: number): Half | undefined {
  const { words, traits } = linked;
  if (linked.linked[at] === 1 || linked.linked[at - 1] === 1) return undefined;
  if (((traits[at] ?? 0) & needyWord) === 0 || ((traits[at] ?? 0) & smallWord) === 0) return undefined;
  const word = words[at];
  if (word === undefined || !word.syllable.sound) return undefined;
  if ((!word.marked || isSometimesAlone(word.syllable)) && !isNeverAlone(word.syllable)) return undefined;
  if (!isMissing(linked, at, word.syllable)) return undefined;
  if (isLinkAt(linked, at) || isLinkAt(linked, at - 1)) return undefined;
  if (!isClosedBefore(linked, at) || !isClosedBehind(linked, at)) return undefined;
  const likely = wholeOf(linked, at);
  return likely === undefined ? undefined : { likely, words: 1, sure: true };
}

/** Before it the word is one by itself: `để kịp tổng hợp`. */
const TIMED = /^(?:để|không|chưa|chẳng|mới|vừa|sẽ|cho)$/u;

/** Whether the other half is missing, by the language or by what the document prints elsewhere. */
function isMissing({ words, syllables: { alone, joined } }: Linked, at: number, syllable: Syllable): boolean {
  const [without, within] = [alone[syllable.id] ?? 0, joined[syllable.id] ?? 0];
  if (isNeverAlone(syllable))
    return without <= 2 && !(syllable.printed === "kịp" && TIMED.test(words[at - 1]?.text ?? ""));
  return without === 1 && within >= 5 && !mayStandAlone(syllable);
}

/** What stands before belongs to a compound that ends there, or is a word that goes with any. */
function isClosedBefore({ text, words, from, next, linked }: Linked, at: number): boolean {
  // Behind a comma only what never stands alone begins nothing, and only before a compound.
  if (next[at - 1] !== 1)
    return (
      linked[at + 1] === 1 &&
      text.slice((from[at] ?? 0) - 2, from[at]) === ", " &&
      words[at - 1]?.small === true &&
      isNeverAlone(words[at]?.syllable ?? syllableOf(""))
    );
  const before = words[at - 1];
  return before?.small === true && (linked[at - 2] === 1 || isLoose(before.syllable));
}

function isClosedBehind({ text, words, next, linked, to }: Linked, at: number): boolean {
  const end = to[at] ?? 0;
  if (next[at] !== 1) return /^[.;]\s/u.test(text.slice(end, end + 2)) && words[at + 1] !== undefined;
  const after = words[at + 1];
  return after?.small === true && (linked[at + 1] === 1 || isLoose(after.syllable));
}

/** The compound that likely stood there: one that the document prints, best beside the same neighbours. */
function wholeOf(linked: Linked, at: number): string | undefined {
  const { words, known, next } = linked;
  const own = words[at]?.syllable;
  if (own === undefined) return undefined;
  const before = words[at - 1]?.syllable;
  const behind = next[at] === 1 ? words[at + 1]?.syllable : undefined;
  let best: { readonly likely: string; readonly weight: number } | undefined;
  const weigh = (likely: string, times: number, beside: number) => {
    const weight = times + 20 * Math.min(beside, 5);
    if (times > 0 && weight > (best?.weight ?? 0)) best = { likely, weight };
  };
  const besides = (a: Syllable | undefined, b: Syllable | undefined) =>
    a === undefined || b === undefined ? 0 : known.times(a, b);
  for (const partner of secondsAfter(own))
    weigh(
      `${own.printed} ${partner.printed}`,
      known.times(own, partner) + (isTerm(own, partner) ? 1 : 0),
      besides(partner, behind),
    );
  for (const partner of firstsBefore(own))
    weigh(
      `${partner.printed} ${own.printed}`,
      known.times(partner, own) + (isTerm(partner, own) ? 1 : 0),
      besides(before, partner),
    );
  return best?.likely;
}
