import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { containment, findMatches, type Match, type Worded, wordingOf } from "./alignment.js";
import { type Figure, passageFigures } from "./figures.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { yearsOf } from "./retoldShares.js";
import { holdsNoGoals, sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, type Sentence, sentencesIn, type TextPiece } from "./textPieces.js";
import { digitsOf, yearsRead } from "./yearsRead.js";

/** A figure with the words of its clause: `lấy mẫu phân tích đất, nước tại 240 điểm`. */
export interface CountClause {
  /** The figure with its unit. */
  readonly printed: string;
  /** What it is of, as printed around it. */
  readonly text: string;
  readonly span: Span;
}

/** One count told twice with two figures. */
export interface RetoldCount {
  readonly first: CountClause;
  readonly other: CountClause;
}

interface Clause extends CountClause {
  readonly figure: Figure;
  readonly kind: string;
  readonly words: string;
  /** The same with more of its sentence. */
  readonly wide: string;
  /** Figures of its kind in the sentence. */
  readonly beside: readonly number[];
  readonly years: readonly string[];
  readonly inTable: boolean;
  /** Place of the paragraph or cell in the text. */
  readonly order: number;
}

/** Parts, steps and means are no level of the thing named. */
const PARTIAL =
  /(?<!\p{L})(?:riêng|trong đó|mỗi|thêm|so với|gấp|bình quân|trung bình|giảm|tăng|hằng năm|hàng năm|còn lại|lũy kế|đã|kinh phí|ngân sách|vốn|mức|chiếm|từ năm|xây mới|bổ sung|tối đa|không quá|cấp tỉnh|cấp huyện|cấp xã)(?!\p{L})/iu;
const BOUND =
  /(?<!\p{L})(?:đạt|từ|trên|dưới|ít nhất|tối thiểu|không dưới|khoảng|hơn|gần|trở lên|có|được|với|đến|năm|bảo đảm|đảm bảo|phấn đấu)(?!\p{L})/giu;
/** A clause is told by so many words before its figure and behind it, and found in so many. */
const [wordsBefore, wordsBehind, widely, fewestWords] = [11, 6, 18, 5];
/** Fewer words before a figure don't say what it is of: those behind it do. */
const fewestNaming = 3;
/** Parts, and how things stand, wherever it is said. */
const STANDING = /(?<!\p{L})(?:riêng|trong đó|còn lại|hiện (?:nay|có|tại|đang)|đã có)(?!\p{L})/iu;
/** What document parts are counted by. */
const PART = /^(?:muc|chi tieu|nhiem|giai|dieu|nhom|noi|khoan|phan|cot|dong|ngay|thang|gio|tuoi|lan)(?: |$)/;
/** So much of the shorter one stands in the sentence of the other. */
const leastScore = 0.86;
/** So much of it stands in the words right around the other's figure, and in a clause that may be the same. */
const [leastRound, leastNear] = [0.6, 0.7];
/** Items of one list tell of several things in like words. */
const besides = 4;
/** Values further apart are of other things. */
const mostApart = 12;
const longest = 3000;

/**
 * Counts of aims and tasks told twice in nearly the same words, pages apart, with two figures of one unit for one year. Reports, accounts of how
 * things stand, money, and figures of which one sentence has both are left out. Only clauses that share a rare pair of syllables are compared.
 */
export const retoldCounts = perSubject((subject: Subject): readonly RetoldCount[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const clauses = ofSeveralValues(
    piecesWithDigits(subject).flatMap((piece, order) => clausesOf(piece, order, subject)),
  );
  if (clauses.length < 2) return [];
  const rarity = rarityOf(subject);
  const small = clauses.map((of): Worded<Clause> => ({ of, wording: wordingOf(of.words) }));
  const large = clauses.map((of): Worded<Clause> => ({ of, wording: wordingOf(of.wide) }));
  const found = findMatches(small, large, rarity);
  const own = new Map(small.map(({ of, wording }) => [of, wording]));
  const dated = datedValues(clauses);
  const told = new Set<string>();
  return small.flatMap(({ of, wording }) => {
    // Their own words, not only those of their sentence, say the same.
    const matches = (found.get(of) ?? []).filter(({ of: other }) => {
      const theirs = own.get(other);
      return theirs !== undefined && containment(wording, theirs, rarity) >= leastRound;
    });
    const pair = pairOf(of, matches, dated);
    const key = pair === undefined ? "" : [pair.first.span.line, pair.other.span.line].join(" ");
    if (pair === undefined || told.has(key)) return [];
    told.add(key);
    return [pair];
  });
});

/** Clauses of whose unit the document has two values at least. */
function ofSeveralValues(clauses: readonly Clause[]): readonly Clause[] {
  const values = new Map<string, Set<number>>();
  for (const { kind, figure } of clauses) {
    const known = values.get(kind);
    if (known === undefined) values.set(kind, new Set([figure.value]));
    else known.add(figure.value);
  }
  return clauses.filter(({ kind }) => (values.get(kind)?.size ?? 0) > 1);
}

/** The years in which clauses give a value of a unit: they hold for a place that names none. */
function datedValues(clauses: readonly Clause[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const clause of clauses)
    found.set(keyOf(clause), [...(found.get(keyOf(clause)) ?? []), ...clause.years]);
  return found;
}

const keyOf = ({ figure, kind }: Clause): string => `${figure.value} ${kind}`;

function pairOf(
  one: Clause,
  matches: readonly Match<Clause>[],
  dated: ReadonlyMap<string, readonly string[]>,
): RetoldCount | undefined {
  const near = matches.filter(({ of, score }) => of !== one && score >= leastNear && of.kind === one.kind);
  // Told elsewhere with this figure too, in whatever words: one of the two is of another year or place.
  if (near.some(({ of }) => of.figure.value === one.figure.value)) return undefined;
  const alike = near.filter(({ of, score }) => score >= leastScore && isComparable(one, of, dated));
  const others = new Set(alike.map(({ of }) => of.figure.value));
  const other = alike[0]?.of;
  if (other === undefined || others.size > 1) return undefined;
  return one.order < other.order ? { first: one, other } : { first: other, other: one };
}

function isComparable(one: Clause, other: Clause, dated: ReadonlyMap<string, readonly string[]>): boolean {
  if (one.kind !== other.kind || (one.inTable && other.inTable)) return false;
  if (Math.abs(one.order - other.order) < besides || one.span.line === other.span.line) return false;
  if (one.beside.includes(other.figure.value) || other.beside.includes(one.figure.value)) return false;
  const [small, large] = [one.figure.value, other.figure.value].sort((a, b) => a - b);
  if ((large ?? 0) > (small ?? 0) * mostApart) return false;
  const [years, theirs] = [one, other].map((clause) =>
    clause.years.length > 0 ? clause.years : (dated.get(keyOf(clause)) ?? []),
  );
  if (years === undefined || theirs === undefined || years.length === 0 || theirs.length === 0) return true;
  return years.some((year) => theirs.includes(year));
}

function clausesOf({ passage, inTable }: TextPiece, order: number, subject: Subject): readonly Clause[] {
  const { text } = passage;
  if (text.length > longest) return [];
  const { line } = spanAt(passage);
  const around = sectionsAround(line, subject);
  if (holdsNoGoals(around)) return [];
  const figures = passageFigures(passage).filter(
    ({ unit }) => unit !== "" && unit !== "đồng" && !PART.test(unit),
  );
  if (figures.length === 0) return [];
  return sentencesIn(passage).flatMap((sentence) => {
    const own = figures.filter(
      ({ from, to }) => from >= sentence.from && to <= sentence.from + sentence.text.length,
    );
    return own.flatMap((figure) => {
      const words = clauseAround(sentence, figure, own);
      if (words === undefined) return [];
      const at = figure.from - sentence.from;
      const [before, behind] = [sentence.text.slice(0, at), sentence.text.slice(at + figure.text.length)];
      const kind = kindOf(figure);
      const span = spanAt(passage, figure.from, figure.to);
      const read = yearsRead(subject).get(`${span.line} ${digitsOf(figure.text)}`);
      return [
        {
          printed: figure.text,
          text: words.printed,
          span,
          figure,
          kind,
          words: words.plain,
          wide: words.wide,
          beside: own.filter((each) => kindOf(each) === kind).map(({ value }) => value),
          years: read === undefined ? yearsOf(before, behind, around) : [read],
          inTable,
          order,
        },
      ];
    });
  });
}

/** `luot nguoi`, `nguoi`: people, however often they come. */
function kindOf({ unit }: Figure): string {
  const [first = ""] = unit.split(" ");
  return first === "luot" ? "nguoi" : first;
}

interface ClauseWords {
  readonly plain: string;
  readonly wide: string;
  readonly printed: string;
}

/** The words before the figure up to a semicolon or another figure, and those behind it up to a mark. */
function clauseAround(
  { text, from }: Sentence,
  figure: Figure,
  others: readonly Figure[],
): ClauseWords | undefined {
  const at = figure.from - from;
  const start = Math.max(
    0,
    text.lastIndexOf(";", at) + 1,
    text.lastIndexOf(":", at) + 1,
    ...others.filter(({ to }) => to <= figure.from).map(({ to }) => to - from),
  );
  const [head, rest] = [text.slice(start, at), text.slice(at + figure.text.length)];
  const before = wordsIn(head).slice(-wordsBefore).join(" ");
  const unnamed = wordsIn(bare(before)).length < fewestNaming;
  const behind = wordsIn(rest.slice(0, /[,;:.()]|\d/u.exec(rest)?.index))
    .slice(0, unnamed ? widely : wordsBehind)
    .join(" ");
  const unit = figure.text.replace(/^[\d.,]+\s?/u, "");
  if (
    PARTIAL.test(before) ||
    STANDING.test(text.slice(0, at)) ||
    /^\s?(?:\/|%|[-–]\s?\d)/u.test(rest) ||
    /mỗi|bình quân/iu.test(behind)
  )
    return undefined;
  const plain = bare(`${before} ${unit} ${behind}`);
  if (wordsIn(fold(plain)).length < fewestWords) return undefined;
  const tail = wordsIn(rest.slice(0, /[;:()]|\.\s|\d/u.exec(rest)?.index));
  const wide = bare([...wordsIn(head).slice(-widely), unit, ...tail.slice(0, widely)].join(" "));
  return { plain, wide, printed: `${before} ${figure.text} ${behind}`.trim() };
}

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));

/** Without words of bounds and figures. */
const bare = (text: string): string => text.replace(BOUND, " ").replace(/%|(?<!\p{L})\d[\d.,/]*/gu, " ");
