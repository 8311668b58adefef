import { isLink, type Syllable } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import { orphanableWord } from "./slipTokens.js";
import type { Usages } from "./slipUsage.js";

/** A syllable that has lost its partner, or stands beside a wrong one. */
export interface Orphan {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** A syllable of compounds, in small letters, that makes none with either neighbour. */
export function isOrphan({ text, words, traits, from, to, linked }: Linked, at: number): boolean {
  if (linked[at - 1] === 1 || linked[at] === 1) return false;
  const word = words[at];
  if (word === undefined || ((traits[at] ?? 0) & orphanableWord) === 0) return false;
  const { syllable } = word;
  if (/[-–/&’'~*]/u.test(text.slice(Math.max(0, (from[at] ?? 0) - 2), from[at]))) return false;
  if (/^ ?[-–/&’'~*]/u.test(text.slice(to[at], (to[at] ?? 0) + 2))) return false;
  const [before, after] = [words[at - 1]?.syllable, words[at + 1]?.syllable];
  return (
    !(before !== undefined && isLink(before, syllable)) && !(after !== undefined && isLink(syllable, after))
  );
}

/** `Xây chương trình`, `cộng về`, `đặc tệ là`: a syllable that elsewhere always has a partner and here has none. */
export function orphanAt(linked: Linked, at: number, usages: Usages): Orphan | undefined {
  const behind = linked.next[at] === 1 ? repairOf(linked, at + 1, usages) : undefined;
  if (behind?.replaces === "before") return { likely: behind.likely, words: 2, sure: behind.sure };
  const repair = repairOf(linked, at, usages);
  if (repair === undefined || repair.replaces === "before") return undefined;
  return { likely: repair.likely, words: repair.replaces === "after" ? 2 : 1, sure: repair.sure };
}

/** How often the document has to print the partner beside what stands there, for a word that may stand by itself. */
const usual = 3;

interface Repair {
  readonly likely: string;
  readonly replaces: "before" | "after" | undefined;
  readonly sure: boolean;
  readonly weight: number;
}

function repairOf(linked: Linked, at: number, usages: Usages): Repair | undefined {
  const { words, next, known } = linked;
  const word = words[at];
  if (word === undefined || usages.missed[word.syllable.id] !== 1) return undefined;
  if (linked.linked[at - 1] === 1 || linked.linked[at] === 1) return undefined;
  // The first and the last word of a cell may be halves of a sentence torn apart over cells.
  if (words[at - 1] === undefined || words[at + 1] === undefined) return undefined;
  const partners = usages.partners.get(word.syllable);
  if (partners === undefined || !isOrphan(linked, at)) return undefined;
  const [before, after] = [neighbour(linked, at, -1), neighbour(linked, at, 1)];
  const [beyond, behind] = [words[at - 2]?.syllable, words[at + 2]?.syllable];
  const replaceable = (place: number, outer: number) =>
    next[Math.min(place, at)] === 1 &&
    linked.linked[Math.min(place, outer)] !== 1 &&
    /^\p{Ll}+$/u.test(words[place]?.text ?? "");
  const found: Repair[] = [];
  const put = (likely: string, times: number, beside: number, replaces: Repair["replaces"]) => {
    if (!word.syllable.free || beside >= usual)
      found.push({ likely, replaces, sure: true, weight: times + 6 * Math.min(beside, 5) });
  };
  const times = (a: Syllable | undefined, b: Syllable | undefined) =>
    a === undefined || b === undefined ? 0 : known.times(a, b);
  for (const [partner, count] of partners.after) {
    const likely = `${word.text} ${partner.printed}`;
    put(likely, count, times(partner, after), undefined);
    if (replaceable(at + 1, at + 2)) put(likely, count, times(partner, behind), "after");
  }
  for (const [partner, count] of partners.before) {
    const likely = `${partner.printed} ${word.text}`;
    put(likely, count, times(before, partner), undefined);
    if (replaceable(at - 1, at - 2)) put(likely, count, times(beyond, partner), "before");
  }
  return found.reduce<Repair | undefined>(
    (best, one) => (best === undefined || one.weight > best.weight ? one : best),
    undefined,
  );
}

function neighbour({ words, next }: Linked, at: number, step: 1 | -1): Syllable | undefined {
  return next[step > 0 ? at : at - 1] === 1 ? words[at + step]?.syllable : undefined;
}
