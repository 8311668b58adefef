import type { Block } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { NumberTable } from "./numberTable.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesOf, type TextPiece, textPieces } from "./textPieces.js";
import { wordNumbers } from "./wordNumbers.js";

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
  readonly words: readonly number[];
}

/** A clause that says again, in the same or nearly the same words, what an earlier one said. */
export interface ClausePair {
  readonly first: Clause;
  readonly again: Clause;
  /** Word for word. */
  readonly same: boolean;
  /** One says all that the other says. */
  readonly contained: boolean;
}

/** Clauses of fewer words come again by chance. */
const fewestWords = 10;
/** Ten words have as many letters. */
const shortest = 40;
/** Words in a row that two clauses must share to be compared. */
const shingleWords = 4;
/** A row of words that stands in more clauses than these is a set phrase. */
const mostClauses = 5;
/** Share of the rows of words of the shorter clause that the other has too. */
const alike = 0.6;
/** The same where each says something of its own. */
const altered = 0.65;

/** Each clause with the earlier one most like it, in reading order. Linear: set phrases are left out of the comparison. */
export const clausePairs = perSubject((subject: Subject): readonly ClausePair[] => {
  const clauses = clausesOf(subject);
  const table = new NumberTable();
  const rows = clauses.map(({ words }) => rowsOf(words, table));
  const repeated = repeatedRows(rows, table.size);
  const telling = (clause: number): number => {
    let count = 0;
    for (const row of rows[clause] ?? []) if (!isSetPhrase(repeated[row])) count += 1;
    return count;
  };
  return clauses.flatMap((again, at) => {
    const best = mostAlike(again, rows[at] ?? [], repeated, clauses);
    if (best === undefined) return [];
    const { first, shared } = best;
    if (shared < fewestWords - shingleWords) return [];
    const fewer = Math.min(telling(at), telling(first.index));
    if (shared < alike * fewer) return [];
    const pair = { first, again, ...compare(first, again) };
    if (!pair.contained && shared < altered * fewer) return [];
    return pair.same || !(differs(first, again) || isParallel(pair)) ? [pair] : [];
  });
});

/** Each row of words by its place in a table; two rows of a document hardly ever fall on the same. */
function rowsOf(words: readonly number[], table: NumberTable): readonly number[] {
  const rows = new Array<number>(Math.max(0, words.length - shingleWords + 1));
  for (let at = 0; at < rows.length; at += 1) {
    let row = 17;
    for (let next = at; next < at + shingleWords; next += 1)
      row = Math.imul(row, 1_000_003) ^ (words[next] ?? 0);
    rows[at] = table.place(row);
  }
  return rows;
}

/** The clauses, in order, in which a row of words stands; undefined where it stands in one only. */
type Holders = readonly (readonly number[] | undefined)[];

/** Holders of each row of words. */
function repeatedRows(rows: readonly (readonly number[])[], size: number): Holders {
  const first = new Int32Array(size).fill(-1);
  const repeated = new Array<number[] | undefined>(size).fill(undefined);
  for (const [clause, own] of rows.entries())
    for (const row of own) {
      const before = first[row] ?? -1;
      if (before < 0) first[row] = clause;
      if (before < 0 || before === clause) continue;
      const holders = repeated[row];
      if (holders === undefined) repeated[row] = [before, clause];
      else if (holders.at(-1) !== clause && holders.length <= mostClauses) holders.push(clause);
    }
  return repeated;
}

const isSetPhrase = (holders: readonly number[] | undefined): boolean => (holders?.length ?? 0) > mostClauses;

/** The earlier clause of the same part of the document that shares most of its rows of words. */
function mostAlike(
  again: Clause,
  own: readonly number[],
  repeated: Holders,
  clauses: readonly Clause[],
): { readonly first: Clause; readonly shared: number } | undefined {
  let shared: Map<number, number> | undefined;
  for (const row of own) {
    const holders = repeated[row];
    if (holders === undefined || isSetPhrase(holders)) continue;
    shared ??= new Map<number, number>();
    for (const holder of holders) {
      if (holder >= again.index) break;
      shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
  }
  let best: { readonly first: Clause; readonly shared: number } | undefined;
  for (const [holder, count] of shared ?? []) {
    const first = clauses[holder];
    if (first?.zone === again.zone && (best === undefined || count > best.shared))
      best = { first, shared: count };
  }
  return best;
}

/** What each of two clauses says that the other doesn't. */
function compare(first: Clause, again: Clause): Pick<ClausePair, "same" | "contained"> {
  const [left, right] = [onlyIn(first.words, again.words), onlyIn(again.words, first.words)];
  const same =
    first.words.length === again.words.length && first.words.every((word, at) => word === again.words[at]);
  return { same, contained: same || Math.min(left.length, right.length) === 0 };
}

/** Words of `own` that `other` lacks, each as often as it is printed more. */
function onlyIn(own: readonly number[], other: readonly number[]): readonly number[] {
  const left = new Map<number, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return own.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Longer clauses hardly stay alike when they speak of two things. */
const longClause = 40;

/** One frame said of two things (`… cấp tỉnh …`, `… cấp xã …`), or a clause that takes up part of a longer one. */
function isParallel({ first, again, contained }: ClausePair): boolean {
  const [fewer, more] = [first.words.length, again.words.length].sort((a, b) => a - b);
  if (fewer === undefined || more === undefined) return true;
  if (contained) return fewer < more * (again.at === first.at ? 0.5 : 0.6);
  return fewer < Math.max(more * 0.7, longClause * 0.65);
}

/** Other figures, or other names in the same frame: two statements rather than one. */
function differs(a: Clause, b: Clause): boolean {
  const [left, right] = [marksOf(a), marksOf(b)];
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].filter((x) => !other.has(x));
  return only(left, right).length > 0 && only(right, left).length > 0;
}

/** Figures and capitalised words behind the first. */
function marksOf({ piece, from, to }: Clause): ReadonlySet<string> {
  const text = piece.passage.text.slice(from, to).replace(/^\P{L}*[A-Za-zÀ-ỹ]+/u, "");
  return new Set(
    matchesIn(text, /\d+|\p{Lu}\p{L}*/gu)
      .map(([mark]) => fold(mark))
      .filter((mark) => mark !== ""),
  );
}

const NOT_TOLD =
  /^[\s\p{P}\d]*(?:nơi nhận|kèm theo|(?:cơ quan|đơn vị|chủ trì|phối hợp|thời gian)[^:]{0,40}:)/iu;
/** Paragraphs that name documents, or the plan itself. */
const NAMING = /^[\s\p{P}\d]*(?:căn cứ|trên đây là)/iu;
/** Reporting duties are worded alike wherever they stand. */
const REPORTING = /báo cáo[^.]{0,80}(?:ủy ban|uỷ ban|ubnd|sở |tổng hợp)|như sau:?\s*$/iu;

/** Stands in every such text. */
const REPORTING_SIGN = /[cC][áÁ][oO]|[sS][aA][uU]/u;

function isReporting(text: string): boolean {
  return REPORTING_SIGN.test(text) && REPORTING.test(text);
}

/** Where the name of another document begins, whose title comes again with each citation. */
const CITED = /(?<![\p{L}])(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?(?:số\s*)?\d{1,5}\s?(?:\/\d{4}\s?)?[-/]\s?\p{Lu}/u;

/** Its number, without which it isn't looked for. */
const NUMBERED = /\d\s?[-/]\s?\p{Lu}/u;

function clausesOf(subject: Subject): readonly Clause[] {
  const zones = zonesOf(subject);
  const clauses: Clause[] = [];
  const numbers = wordNumbers(subject);
  for (const [at, piece] of textPieces(subject).entries()) {
    const zone = zones.get(piece.block);
    if (zone === undefined || piece.passage.text.length < shortest || NAMING.test(piece.passage.text))
      continue;
    for (const { from, to } of partsOf(piece)) {
      if (to - from < shortest) continue;
      const all = numbers.within(piece.passage.text, from, to);
      if (all.length < fewestWords) continue;
      const text = piece.passage.text.slice(from, to);
      if (NOT_TOLD.test(text) || isReporting(text) || isList(text)) continue;
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

/** Names one after the other, as of the units that take part. */
function isList(text: string): boolean {
  if (!/[,;]\s*\p{Lu}/u.test(text)) return false;
  const names = text.split(/[,;]\s*/u);
  return names.length >= 3 && names.filter((name) => /^\p{Lu}/u.test(name)).length >= names.length * 0.6;
}

const CLAUSE_END = /(?:;|[.:]\s[-–+•])\s/gu;

function partsOf({ passage, block }: TextPiece): readonly { readonly from: number; readonly to: number }[] {
  const { text } = passage;
  const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  const parts: { readonly from: number; readonly to: number }[] = [];
  for (const { text: sentence, from } of sentencesOf(text)) {
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
