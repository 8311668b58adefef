import { hasUnicodeVietnamese, type LegacyEncoding } from "./font.js";
import { isSyllable } from "./syllable.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

const decoders = { tcvn3: fromTcvn3, vni: fromVni } satisfies Record<
  LegacyEncoding,
  (text: string) => string
>;

/** What speaks for each reading of a text: words that are syllables in it, of the words that differ from ASCII. */
export interface Evidence {
  readonly words: number;
  readonly plain: number;
  readonly tcvn3: number;
  readonly vni: number;
}

/** Words enough to judge a text by; the beginning of a document is like the rest. */
const SAMPLE = 4_000;

/** Cut at white space and ASCII punctuation only: old encodings hide letters among the signs of Latin-1. */
const cuts = /[\s!-/:-@[-`{-~0-9\u2010-\u201f\u2026]+/u;

/** As it stands, a word with a capital after a small letter (`chÊt`) is none: it is the mark of an old encoding. */
export function weigh(text: string): Evidence {
  let words = 0;
  let plain = 0;
  let tcvn3 = 0;
  let vni = 0;
  for (const word of text.split(cuts)) {
    if (words >= SAMPLE) break;
    if (!/[\u0080-\u00ff]/.test(word) || hasUnicodeVietnamese(word)) continue;
    words += 1;
    if (isSyllable(word) && !/\p{Ll}\p{Lu}/u.test(word)) plain += 1;
    if (isSyllable(fromTcvn3(word))) tcvn3 += 1;
    if (isSyllable(fromVni(word))) vni += 1;
  }
  return { words, plain, tcvn3, vni };
}

/**
 * The old encoding a text is in, by what its words are in each reading; undefined for Unicode Vietnamese
 * and for other languages. `least` is how many words it takes to believe it.
 */
export function findEncoding(text: string, least = 4): LegacyEncoding | undefined {
  const { words, plain, tcvn3, vni } = weigh(text);
  if (words < least) return undefined;
  const [encoding, fitting] = tcvn3 >= vni ? (["tcvn3", tcvn3] as const) : (["vni", vni] as const);
  return fitting >= 0.8 * words && plain <= 0.5 * fitting ? encoding : undefined;
}

export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return decoders[encoding](text);
}
