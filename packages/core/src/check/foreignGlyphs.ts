import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { isTerm, syllableOf } from "./slipLexicon.js";
import { spellingOf } from "./slipWords.js";
import { isSyllable } from "./syllables.js";

/** A letter that Vietnamese doesn't have, inside Vietnamese words: a font lost its table on the way into the file. */
export interface ForeignGlyph {
  readonly glyph: string;
  /** The letter it likely stands for, where the words tell. */
  readonly likely?: string;
  readonly places: readonly [GlyphPlace, ...GlyphPlace[]];
}

export interface GlyphPlace {
  readonly word: string;
  readonly span: Span;
}

/** Latin letters of other languages, Cyrillic, private use, the sign for what couldn't be read. */
const STRANGE =
  /[\u00d0\u00f0\u00ff\u0180-\u019f\u01a2-\u01ae\u01b1-\u024f\u0400-\u052f\ue000-\uf8ff\ufffd]/gu;
/** Whether a word has a letter that this page tells of. */
export function hasForeignGlyph(word: string): boolean {
  return word.search(STRANGE) >= 0;
}

/** Letters of the languages of the Central Highlands. */
const HIGHLAND = /[\u0180\u0181\u0243\u01d3\u01d4]/u;
const WORD = /[\p{L}\p{M}\ue000-\uf8ff\ufffd]/u;

/** Letters of Vietnamese beyond ASCII, small. */
const LETTERS = [..."ỳýỷỹỵàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựđ"];

interface Seen {
  readonly place: GlyphPlace;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Foreign letters of a document's texts, each once with all its places. Linear. */
export function foreignGlyphs(passages: readonly Passage[]): readonly ForeignGlyph[] {
  const seen = new Map<string, Seen[]>();
  for (const passage of passages)
    for (const match of matchesIn(passage.text, STRANGE)) {
      const found = HIGHLAND.test(match[0]) ? undefined : seenAt(passage, match.index);
      if (found === undefined) continue;
      const list = seen.get(match[0]);
      if (list === undefined) seen.set(match[0], [found]);
      else list.push(found);
    }
  return [...seen].flatMap(([glyph, all]) => {
    const likely = likelyLetter(glyph, all);
    const [first, ...rest] = all.map(({ place }) => place);
    if (first === undefined || (likely === undefined && !/[\ue000-\uf8ff\ufffd]/u.test(glyph))) return [];
    return [{ glyph, ...(likely === undefined ? {} : { likely }), places: [first, ...rest] }];
  });
}

/** The word around a letter with its neighbours; undefined where it stands alone. */
function seenAt(passage: Passage, at: number): Seen | undefined {
  const { text } = passage;
  let [from, to] = [at, at + 1];
  while (from > 0 && at - from < 8 && WORD.test(text[from - 1] ?? "")) from -= 1;
  while (to < text.length && to - at < 8 && WORD.test(text[to] ?? "")) to += 1;
  const word = text.slice(from, to);
  if (word.length < 2 || !/[a-zà-ỹ]/iu.test(word)) return undefined;
  const before = /([A-Za-zÀ-ỹ]+) $/u.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? "";
  const after = /^ ([A-Za-zÀ-ỹ]+)/u.exec(text.slice(to, to + 12))?.[1] ?? "";
  return { place: { word, span: spanAt(passage, from, to) }, at: at - from, before, after };
}

/** The letter that makes syllables of all its words, and compounds of most; undefined where two do so alike. */
function likelyLetter(glyph: string, all: readonly Seen[]): string | undefined {
  const words = all.slice(0, 40);
  const [best, next] = LETTERS.map((letter) => ({ letter, score: scoreOf(letter, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  if (best.score === next?.score && spellingOf(best.letter) !== spellingOf(next.letter)) return undefined;
  const [first] = words;
  const rest = first === undefined ? "" : first.place.word.replaceAll(glyph, "");
  return rest === rest.toUpperCase() ? best.letter.toUpperCase() : best.letter;
}

function scoreOf(letter: string, words: readonly Seen[]): number {
  let score = 0;
  for (const { place, at, before, after } of words) {
    const word = (place.word.slice(0, at) + letter + place.word.slice(at + 1)).toLowerCase();
    if (!isSyllable(word)) {
      if (/[\u00d0\u00f0\u00ff\u0180-\u052f]/u.test(word)) continue;
      return -1;
    }
    const syllable = syllableOf(word);
    if (syllable.free) score += 1;
    if (before !== "" && isTerm(syllableOf(before), syllable)) score += 3;
    if (after !== "" && isTerm(syllable, syllableOf(after))) score += 3;
  }
  return score;
}
