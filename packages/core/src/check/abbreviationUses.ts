import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { type Explained, explainedAbbreviations } from "./abbreviations.js";
import { knownAbbreviations } from "./knownAbbreviations.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** An abbreviation that the text uses. */
export interface AbbreviationUse {
  readonly letters: string;
  readonly span: Span;
}

/** An abbreviation that is used before the place where it is explained. */
export interface EarlyUse extends AbbreviationUse {
  readonly explained: Explained;
}

/** The names of units are abbreviated as everybody does; what stands in capitals is a heading. */
const NO_USE = /(?:Sở|Phòng|Ban|Cục|Vụ|Chi cục|Trung tâm|Hội|Văn phòng|[^a-zà-ỹ\s,]{2,})\s$/u;

/** Set phrases that are abbreviated in prose and nowhere explained: the first use of each. Linear in the texts that hold one. */
export const unexplainedAbbreviations = perSubject((subject: Subject): readonly AbbreviationUse[] => {
  const prose = proseBlocks(subject);
  const all = [...knownAbbreviations.keys()];
  const pieces = piecesWith(subject, ...all.map((letters) => letters.toLowerCase()));
  const explained = new Set<string>();
  const first = new Map<string, AbbreviationUse>();
  for (const { passage, block, inTable } of pieces) {
    const { text } = passage;
    if (text.length > 20_000) continue;
    for (const { 1: letters = "", index } of matchesIn(text, LETTERS)) {
      if (!knownAbbreviations.has(letters)) continue;
      if (isExplanation(text, index, letters)) explained.add(letters);
      if (inTable || !prose.has(block) || first.has(letters) || !isUse(text, index, letters)) continue;
      first.set(letters, useAt(passage, index, letters));
    }
  }
  return [...first.values()].filter(({ letters }) => !explained.has(letters));
});

/** Capitals by themselves: not those of a number (`12/QĐ-UBND`) or of a longer abbreviation. */
const LETTERS = /(?<![\p{L}\d/&-])([A-ZĐ]{3,7})(?![\p{L}\d/&]|-\p{L})/gu;

/** `… (BHXH)`, `BHXH: …`, `viết tắt là BHXH`. */
function isExplanation(text: string, index: number, letters: string): boolean {
  const before = text.slice(Math.max(0, index - 14), index);
  return (
    /[(“"[]\s*$|tắt[\s:là“"]*$/u.test(before) ||
    /^\s?(?:[:=(]|là\s)/u.test(text.slice(index + letters.length))
  );
}

function isUse(text: string, index: number, letters: string): boolean {
  const behind = text.slice(index + letters.length, index + letters.length + 12);
  return !NO_USE.test(text.slice(Math.max(0, index - 12), index)) && !/^\s[A-ZĐÀ-Ỹ]{2,}/u.test(behind);
}

const useAt = (passage: Passage, index: number, letters: string): AbbreviationUse => ({
  letters,
  span: spanAt(passage, index, index + letters.length),
});

/** What is neither letterhead nor recipients nor signature. */
function proseBlocks({ anatomy }: Subject): ReadonlySet<Block> {
  return new Set([...anatomy.body, ...anatomy.attachments.flatMap(({ blocks }) => blocks)]);
}

/** Abbreviations of the words before their brackets that prose uses further up. Linear in the texts that hold one. */
export const earlyUses = perSubject((subject: Subject): readonly EarlyUse[] => {
  const told = new Set<string>();
  const explained = explainedAbbreviations(subject).filter(({ letters, fits }) => {
    if (!fits || told.has(letters)) return false;
    told.add(letters);
    return true;
  });
  if (explained.length === 0) return [];
  const prose = proseBlocks(subject);
  return explained.flatMap((one): readonly EarlyUse[] => {
    for (const { passage, block, inTable } of piecesWith(subject, one.letters.toLowerCase())) {
      if (spanAt(passage).line >= one.span.line) return [];
      if (inTable || !prose.has(block) || passage.text.length > 20_000) continue;
      for (const { 1: letters = "", index } of matchesIn(passage.text, LETTERS)) {
        if (letters !== one.letters) continue;
        if (isExplanation(passage.text, index, letters)) return [];
        if (isUse(passage.text, index, letters))
          return [{ ...useAt(passage, index, letters), explained: one }];
      }
    }
    return [];
  });
});
