import { isName } from "./slipChannel.js";
import { closeness } from "./slipCloseness.js";
import type { Echo } from "./slipEchoes.js";
import { mostSyllables, type Syllable, syllableOf } from "./slipLexicon.js";
import { isLinkAt, type Linked } from "./slipLinks.js";
import { isUsualPair } from "./slipSetWords.js";
import type { Syllables } from "./slipSyllables.js";

/** Words printed so seldom in a document, each with those one slip off that it prints often. */
export class Rivals {
  readonly #often = new Map<string, Syllable[]>();
  /** 1 for the numbers of words that have a rival. */
  readonly seldom = new Uint8Array(mostSyllables);

  /** Linear: once over the different syllables. */
  constructor(syllables: Syllables) {
    for (const syllable of syllables.seen) {
      if (!syllable.sound || syllables.times(syllable) < often) continue;
      const key = outlineOf(syllable);
      const list = this.#often.get(key);
      if (list === undefined) this.#often.set(key, [syllable]);
      else list.push(syllable);
    }
    for (const syllable of syllables.seen)
      if (
        syllables.times(syllable) <= seldom &&
        (impostorOf(syllable) !== undefined || this.of(syllable).length > 0)
      )
        this.seldom[syllable.id] = 1;
  }

  /** The frequent words one slip off a rare one. */
  of(word: Syllable): readonly Syllable[] {
    if (!word.sound) return [];
    const all = this.#often.get(outlineOf(word)) ?? [];
    return all.filter((like) => like !== word && closeness(word, like) === "near");
  }
}

const seldom = 2;
const often = 5;
/** A word printed so often is everywhere. */
const everywhere = 15;

/** What syllables share that are easily taken for one another: letters, with onsets and finals of one kind as one. */
function outlineOf({ letters }: Syllable): string {
  return letters
    .replace(/^(?:tr|ch)/u, "C")
    .replace(/^[sx]/u, "S")
    .replace(/^(?:gi|d|r)(?=[aeiou])/u, "D")
    .replace(/(?:ng|nh|n|m)$/u, "N")
    .replace(/(?:ch|c|t)$/u, "T");
}

/**
 * `các sở ngàn liên quan` where `sở ngành liên quan` stands elsewhere: a word printed once or twice, which belongs to neither neighbour,
 * where the document prints another, one slip off and frequent, beside the same neighbours.
 */
export function rivalSlip(linked: Linked, at: number, rivals: Rivals): Echo | undefined {
  const { words, ids, next, known, syllables } = linked;
  if (linked.linked[at] === 1 || linked.linked[at - 1] === 1 || rivals.seldom[ids[at] ?? 0] !== 1)
    return undefined;
  const word = words[at];
  if (word?.small !== true || /[-–/]/u.test(linked.text.charAt(linked.to[at] ?? 0))) return undefined;
  const [before, after] = [
    next[at - 1] === 1 ? words[at - 1]?.syllable : undefined,
    next[at] === 1 ? words[at + 1]?.syllable : undefined,
  ];
  const own = word.syllable;
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && known.times(before, own) > 1) return undefined;
  if (after !== undefined && known.times(own, after) > 1) return undefined;
  const meant = impostorOf(own);
  if (meant !== undefined && !isLinkAt(linked, at - 1) && !isLinkAt(linked, at))
    return { likely: meant, sure: true };
  for (const like of rivals.of(own)) {
    const left = before === undefined ? -1 : known.times(before, like) + usual(before, like);
    const right = after === undefined ? -1 : known.times(like, after) + usual(like, after);
    if (!isWitness(left, right, syllables.times(like)) || isName(linked, at)) continue;
    return { likely: like.printed, sure: true };
  }
  return undefined;
}

/** What pairs of the language's own count beside those of the document. */
const usual = (a: Syllable, b: Syllable) => (isUsualPair(a, b) ? 2 : 0);

/** Words that plans don't print but in compounds, each with grammar's own word that it looks like. */
const IMPOSTORS =
  "va:và vá:và vả:và vã:và vạ:và cua:của cò:có cọ:có cớ:có vơi:với vợi:với đễ:để đế:để đệ:để dạt:đạt gậy:gây tĩnh:tỉnh lả:là lã:là";
let impostors: ReadonlyMap<Syllable, string> | undefined;

function impostorOf(word: Syllable): string | undefined {
  impostors ??= new Map(
    IMPOSTORS.split(" ").map((pair) => {
      const [wrong = "", right = ""] = pair.split(":");
      return [syllableOf(wrong), right];
    }),
  );
  return impostors.get(word);
}

/** Both neighbours stand beside the other word elsewhere; at the end of a clause the one that is there does so oftener. */
function isWitness(left: number, right: number, times: number): boolean {
  if (left >= 1 && right >= 1) return left + right >= 3;
  return times >= everywhere && (left < 0 || right < 0) && left + right >= 2;
}
