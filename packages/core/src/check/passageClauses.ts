import type { Block } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { isOf, letter, upper } from "../text/codeUnits.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece, textPieces } from "./textPieces.js";
import { type Numbers, wordNumbers } from "./wordNumbers.js";
import { piecesWith } from "./wordPlaces.js";

/** A sentence, a part of it between semicolons, or a bullet within a paragraph. */
export interface Clause {
  readonly piece: TextPiece;
  /** Ordinal of its piece among all pieces, and its own among all clauses. */
  readonly at: number;
  readonly index: number;
  /** 0 for the body, then one for each annex. */
  readonly zone: number;
  readonly from: number;
  readonly to: number;
  /** Its words without diacritics, each by its number in the document. */
  readonly words: Numbers;
}

/** Clauses of fewer words come again by chance. */
export const fewestWords = 10;
/** Ten words have as many letters. */
const shortest = 40;

const NOT_TOLD =
  /^[\s\p{P}\d]*(?:nơi nhận|kèm theo|(?:cơ quan|đơn vị|chủ trì|phối hợp|thời gian)[^:]{0,40}:)/iu;
/** Paragraphs that name documents, or the plan itself. */
const NAMING = /^[\s\p{P}\d]*(?:căn cứ|trên đây là)/iu;
/** Reporting duties are worded alike wherever they stand. */
const REPORTING = /báo cáo[^.]{0,80}(?:ủy ban|uỷ ban|ubnd|sở |tổng hợp)|như sau:?\s*$/iu;

/** Words of which each paragraph with such a clause has one. */
const [NOT_TOLD_WORDS, NAMING_WORDS, REPORTING_WORDS] = [
  ["nhận", "kèm", "quan", "vị", "trì", "hợp", "gian"],
  ["căn", "trên"],
  ["cáo", "sau"],
];

/** Where the name of another document begins, whose title comes again with each citation. */
const CITED = /(?<![A-Za-zÀ-ỹ])(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?(?:số\s*)?\d{1,5}\s?(?:\/\d{4}\s?)?[-/]\s?\p{Lu}/u;

/** Its number, without which it isn't looked for. */
const NUMBERED = /\d\s?[-/]\s?\p{Lu}/u;

/** All clauses that say something of their own, in reading order; lists, titles and what every plan says are left out. Linear. */
export function passageClauses(subject: Subject): readonly Clause[] {
  const zones = zonesOf(subject);
  const clauses: Clause[] = [];
  const numbers = wordNumbers(subject);
  const [telling, naming, reporting] = [NOT_TOLD_WORDS, NAMING_WORDS, REPORTING_WORDS].map(
    (words) => new Set(piecesWith(subject, ...words)),
  );
  for (const [at, piece] of textPieces(subject).entries()) {
    const zone = zones.get(piece.block);
    if (zone === undefined || piece.passage.text.length < shortest) continue;
    if (naming?.has(piece) === true && NAMING.test(piece.passage.text)) continue;
    for (const { from, to } of partsOf(piece)) {
      if (to - from < shortest) continue;
      const all = numbers.within(piece.passage.text, from, to);
      if (all.length < fewestWords) continue;
      const text = piece.passage.text.slice(from, to);
      if (telling?.has(piece) === true && NOT_TOLD.test(text)) continue;
      if ((reporting?.has(piece) === true && REPORTING.test(text)) || isList(text)) continue;
      const cited = NUMBERED.test(text) ? CITED.exec(text)?.index : undefined;
      const words = cited === undefined ? all : numbers.within(piece.passage.text, from, from + cited);
      if (words.length >= fewestWords)
        clauses.push({ piece, at, index: clauses.length, zone, from, to, words });
    }
  }
  return clauses;
}

function zonesOf({ anatomy }: Subject): ReadonlyMap<Block, number> {
  const zones = new Map<Block, number>();
  for (const block of anatomy.body) zones.set(block, 0);
  for (const [at, { blocks }] of anatomy.attachments.entries())
    for (const block of blocks) zones.set(block, at + 1);
  return zones;
}

/** Names one after the other, as of the units that take part: most of what commas and semicolons part begins with a capital. */
function isList(text: string): boolean {
  let names = 1;
  let capitals = isCapital(text, 0) ? 1 : 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== COMMA && code !== SEMICOLON) continue;
    while (isSpace(text, at + 1)) at += 1;
    names += 1;
    if (isCapital(text, at + 1)) capitals += 1;
  }
  return names >= 3 && capitals >= names * 0.6;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const SPACE = 0x20;

const isCapital = (text: string, at: number): boolean =>
  at < text.length && isOf(upper, text, at) && isOf(letter, text, at);
const isSpace = (text: string, at: number): boolean =>
  text.charCodeAt(at) === SPACE || (at < text.length && text.charAt(at).trim() === "");

const CLAUSE_END = /(?:;|[.:]\s[-–+•])\s/gu;

function partsOf({ passage, block }: TextPiece): readonly { readonly from: number; readonly to: number }[] {
  const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  const parts: { readonly from: number; readonly to: number }[] = [];
  for (const { text: sentence, from } of sentencesIn(passage)) {
    let begin = from;
    for (const { index } of matchesIn(sentence, CLAUSE_END)) {
      const end = from + index + 1;
      parts.push({ from: Math.max(begin, start), to: end });
      begin = end;
    }
    parts.push({ from: Math.max(begin, start), to: from + sentence.length });
  }
  return parts;
}

export const clauseSpan = ({ piece, from, to }: Clause): Span => spanAt(piece.passage, from, to);

/** As printed, without the dash or number before it. */
export const clauseText = ({ piece, from, to }: Clause): string =>
  piece.passage.text
    .slice(from, to)
    .replace(/^[\s\-–+•*]+/u, "")
    .trim();
