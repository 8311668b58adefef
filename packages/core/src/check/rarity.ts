import { documentWords, FoundWords } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { syllableForm } from "./syllableForms.js";
import { textPieces } from "./textPieces.js";

/** How much a syllable tells in a document: much where few of its sentences have it. */
export type Rarity = (syllable: string) => number;

export const rarityOf = perSubject(
  (subject: Subject): Rarity =>
    rarityIn([
      countSyllables(
        textPieces(subject).map(({ passage }) => passage.text),
        documentWords(subject),
      ),
    ]),
);

/** In how many sentences each syllable stands. */
export interface SyllableCounts {
  readonly sentences: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Longer texts are none of sentences. */
const longest = 20_000;

/** Counts the syllables of texts; of those whose words were found already, by these. */
export function countSyllables(texts: Iterable<string>, words = new FoundWords()): SyllableCounts {
  const counter: WordCounter = { words, counts: [], last: [], sentences: 0 };
  for (const text of texts) if (text.length <= longest) countWords(text, counter);
  const counts = new Map<string, number>();
  for (const [word, count] of counter.counts.entries()) {
    const form = count === undefined ? "" : syllableForm(words.different[word]?.toLowerCase() ?? "");
    if (count !== undefined) counts.set(form, (counts.get(form) ?? 0) + count);
  }
  return { sentences: counter.sentences, counts };
}

/** How much a syllable tells in one text or in several together. */
export function rarityIn(parts: readonly SyllableCounts[]): Rarity {
  const all = Math.max(
    parts.reduce((sum, { sentences }) => sum + sentences, 0),
    20,
  );
  const asked = new Map<string, number>();
  return (syllable) => {
    let rarity = asked.get(syllable);
    if (rarity === undefined) {
      const known = parts.reduce((sum, { counts }) => sum + (counts.get(syllable) ?? 0), 0);
      rarity = Math.log(1 + all / Math.max(known, 1));
      asked.set(syllable, rarity);
    }
    return rarity;
  };
}

/** In how many sentences each word stands, and in which last, by its number. */
interface WordCounter {
  readonly words: FoundWords;
  readonly counts: (number | undefined)[];
  readonly last: (number | undefined)[];
  sentences: number;
}

/** Counts the words of each sentence of a text once. */
function countWords(text: string, counter: WordCounter): void {
  const { words, counts, last } = counter;
  const { from, to } = words.of(text);
  counter.sentences += 1;
  let end = 0;
  for (let at = from; at < to; at += 1) {
    const start = words.start(at);
    counter.sentences += countStops(text, end, start);
    end = words.end(at);
    const word = words.word(at);
    if (last[word] === counter.sentences || !isParted(text, start - 1) || !isParted(text, end)) continue;
    last[word] = counter.sentences;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  counter.sentences += countStops(text, end, text.length);
}

/** How many sentences end between two words. */
function countStops(text: string, from: number, to: number): number {
  let stops = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if ((code === FULL_STOP || code === SEMICOLON) && parting[text.charCodeAt(at + 1)] === 2) stops += 1;
  }
  return stops;
}

const FULL_STOP = 0x2e;
const SEMICOLON = 0x3b;

/** Whether a word may end there: `70` of `70%` is no word of its own. */
const isParted = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || (parting[text.charCodeAt(at)] ?? 0) > 0;

/** What stands between words, by code units (2 for spaces): patterns take many times longer over a whole document. */
const parting = makeParting();

function makeParting(): Uint8Array {
  const table = new Uint8Array(0x3001);
  const all = String.fromCharCode(...table.keys());
  for (const { index } of all.matchAll(/[,;:.()“”"'‘’/?!…|*+–-]/gu)) table[index] = 1;
  for (const { index } of all.matchAll(/\s/gu)) table[index] = 2;
  return table;
}
