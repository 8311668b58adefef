import type { Syllable } from "./slipLexicon.js";

/** How easily one syllable is taken for another: `near` by known habits of scanners and typists, `far` by any one letter. */
export type Closeness = "near" | "far";

/** Onsets that speakers of one region or another don't keep apart, and what scanners take for one another. */
const ONSETS: ReadonlySet<string> = bothWays(
  "s x|ch tr|d gi|d r|gi r|l n|d v|h b|t f|c e|c o|u n|m n|b h|d đ|l i|t l|c g|ng ngh|g gh|c k|c ch|t th|k kh|p ph|n nh|g gi|n ng",
);
/** Finals of the same kind. */
const FINALS: ReadonlySet<string> = bothWays("n ng|n nh|c t|n m|t ch|u o|i l|i t|u n|m n|h n");

function bothWays(pairs: string): ReadonlySet<string> {
  return new Set(pairs.split("|").flatMap((pair) => [pair, pair.split(" ").reverse().join(" ")]));
}

/** How close two different syllables are; undefined where more than one slip lies between them. */
export function closeness(a: Syllable, b: Syllable): Closeness | undefined {
  if (Math.abs(a.letters.length - b.letters.length) > 1) return undefined;
  if (a.letters === b.letters) return "near";
  const { tone, toneless: x, onset, rhyme } = a.parts;
  const { tone: likeTone, toneless: y, onset: like, rhyme: likeRhyme } = b.parts;
  if (tone !== likeTone) return undefined;
  if (rhyme === likeRhyme) return ONSETS.has(`${onset} ${like}`) ? "near" : oneLetter(x, y);
  if (onset !== like) return oneLetter(x, y);
  let same = 0;
  while (same < rhyme.length && rhyme[same] === likeRhyme[same]) same += 1;
  const [rest, likeRest] = [rhyme.slice(same), likeRhyme.slice(same)];
  const isNasal = rhyme[same - 1] === "n" && /^[gh]?$/u.test(rest) && /^[gh]?$/u.test(likeRest);
  return isNasal || (same > 0 && FINALS.has(`${rest} ${likeRest}`)) ? "near" : oneLetter(x, y);
}

/** One letter replaced, lost or added. */
function oneLetter(x: string, y: string): Closeness | undefined {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1) ? "far" : undefined;
}
