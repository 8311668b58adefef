import type { Row } from "../document/block.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import type { Diagnostic } from "./diagnostic.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A finding with the key by which it is known again: after the document is read anew, and in a corrected version of it. */
export type KeyedDiagnostic = Diagnostic & { readonly key: string };

/** Words on each side of the quoted ones that tell a place from others with the same words. */
const wordsAround = 5;
/** Words of the name of a table's row, or of a paragraph that doesn't hold the quote. */
const wordsOfName = 8;
/** Characters looked at on each side; lines may be very long. */
const charactersAround = 160;

/**
 * Gives each finding its lasting key, `rule:words:context`. `words` stands for the words quoted at all its places, `context`
 * for a few words around its own one (in a table for the name of the row), all of it folded; lines and pages count for nothing. So it
 * stays when text is put in elsewhere, and is another one as soon as quoted words change. A finding that quotes nothing goes by its
 * message. Several findings of one file with the same words in the same context are told apart by their messages, and numbered where
 * these are the same too.
 */
export function keyFindings(
  diagnostics: readonly Diagnostic[],
  subjects: readonly Subject[],
): readonly KeyedDiagnostic[] {
  const byFile = new Map(subjects.map((subject) => [subject.file, subject]));
  const keyed = diagnostics.map((diagnostic) => {
    const subject = byFile.get(diagnostic.file);
    const context = subject === undefined ? "" : contextOf(subject, diagnostic.span, diagnostic.quote);
    return { ...diagnostic, key: `${diagnostic.rule}:${shorten(wordsOf(diagnostic))}:${shorten(context)}` };
  });
  return numberAlike(tellApart(keyed));
}

/**
 * Findings that share a key get a part for what they say: when one of two is mended, the other mustn't take its key, and with it
 * its dismissal.
 */
function tellApart(keyed: readonly KeyedDiagnostic[]): readonly KeyedDiagnostic[] {
  const counts = new Map<string, number>();
  for (const found of keyed) counts.set(placeOf(found), (counts.get(placeOf(found)) ?? 0) + 1);
  return keyed.map((found) =>
    counts.get(placeOf(found)) === 1
      ? found
      : { ...found, key: `${found.key}~${shorten(withoutPlaces(found.message.vi))}` },
  );
}

function numberAlike(keyed: readonly KeyedDiagnostic[]): readonly KeyedDiagnostic[] {
  const used = new Map<string, number>();
  return keyed.map((found) => {
    const count = (used.get(placeOf(found)) ?? 0) + 1;
    used.set(placeOf(found), count);
    return count === 1 ? found : { ...found, key: `${found.key}~${count}` };
  });
}

const placeOf = ({ file, key }: KeyedDiagnostic) => `${file}\n${key}`;

/** The part of a key that stays when the words around a finding change: its rule and its own words. */
export function withoutContext(key: string): string {
  return key.replace(/:[^:]*$/u, "");
}

function wordsOf({ quote, related = [], message }: Diagnostic): string {
  if (quote === undefined) return fold(withoutPlaces(message.vi));
  const others = new Set(related.map((other) => fold(other.quote ?? "")));
  return [fold(quote), ...[...others].sort()].join("\n");
}

/** A message without the lines and pages that it names: `(dòng 4, 17 và 31)`. */
const withoutPlaces = (text: string) => text.replace(/(?:dòng|trang) \d+(?:(?:, | và |–|-)\d+)*…?/gu, "");

function contextOf(subject: Subject, span: Span, quote: string | undefined): string {
  const piece = pieceAt(subject, span, quote);
  if (piece === undefined) return "";
  const row = rowAt(piece, span);
  if (row !== undefined) return firstWords(rowName(row));
  const { text } = piece.passage;
  const at = quote === undefined ? -1 : text.indexOf(quote);
  if (quote === undefined || at < 0) return firstWords(text);
  const before = fold(text.slice(Math.max(0, at - charactersAround), at)).split(" ");
  const end = at + quote.length;
  const after = fold(text.slice(end, end + charactersAround)).split(" ");
  return [...before.slice(-wordsAround), "|", ...after.slice(0, wordsAround)].join(" ");
}

/** The text at a place: the piece on its lines that holds the quote, else the first one. */
function pieceAt(subject: Subject, span: Span, quote: string | undefined): TextPiece | undefined {
  const byLine = piecesByLine(subject);
  let first: TextPiece | undefined;
  for (let line = span.line; line <= Math.min(span.endLine, span.line + 40); line += 1)
    for (const piece of byLine.get(line) ?? []) {
      if (quote !== undefined && piece.passage.text.includes(quote)) return piece;
      first ??= piece;
    }
  return first;
}

const piecesByLine = perSubject((subject: Subject): ReadonlyMap<number, readonly TextPiece[]> => {
  const byLine = new Map<number, TextPiece[]>();
  for (const piece of textPieces(subject))
    for (const line of new Set(piece.passage.marks.map((mark) => mark.line))) {
      const there = byLine.get(line);
      if (there === undefined) byLine.set(line, [piece]);
      else there.push(piece);
    }
  return byLine;
});

function rowAt({ block }: TextPiece, { line, endLine }: Span): Row | undefined {
  if (block.kind !== "table") return undefined;
  return block.rows.find(({ span }) => span.line <= endLine && line <= span.endLine);
}

/** What a row is about: its longest cell. */
function rowName({ cells }: Row): string {
  const texts = cells.map(({ paragraphs }) => paragraphs.map(({ passage }) => passage.text).join(" "));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

const firstWords = (text: string) =>
  fold(text.slice(0, charactersAround)).split(" ").slice(0, wordsOfName).join(" ");

/** 64 bits of a text as hexadecimal digits (FNV-1a, twice 32 bits from different beginnings). */
function shorten(text: string): string {
  return [0x811c9dc5, 0x27d4eb2f].map((begin) => hash32(text, begin).toString(16).padStart(8, "0")).join("");
}

function hash32(text: string, begin: number): number {
  let hash = begin;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
