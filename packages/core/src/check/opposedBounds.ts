import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A figure with the word that bounds it, and the words around it. */
interface BoundedFigure {
  readonly text: string;
  readonly span: Span;
  readonly key: string;
  readonly least: boolean;
  readonly words: readonly string[];
  /** The words between the head of a name (`tỷ lệ`, `số`) and the figure; none where no such head stands before it. */
  readonly name: readonly string[];
  readonly years: readonly string[];
  readonly piece: TextPiece;
}

/** One figure of one thing, at least so much in one place and at most so much in the other. */
export interface OpposedBounds {
  readonly first: BoundedFigure;
  readonly other: BoundedFigure;
}

const BOUNDED =
  /(?<![A-Za-zÀ-ỹ])(tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|trên|tối đa|không quá|không vượt quá|không cao hơn|nhiều nhất|dưới)\s(?:đạt\s|là\s|có\s|khoảng\s)?(\d[\d.]*(?:,\d+)?)(?![\d/]|\s?[-–]\s?\d)\s?(%|‰|\p{Ll}+)/giu;
const LEAST = /^(?:tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|trên)$/iu;
/** Ages and spans of time part groups from one another: `trên 60 tuổi`, `dưới 36 tháng`. */
const PARTING = /^(?:tuổi|tháng|năm|ngày|giờ|phút|buổi|tuần|sao|điểm|triệu|tỷ|tỉ|đồng|nghìn|mét|m|km)$/iu;
const longest = 4000;
/** So much of the shorter place stands in the longer one, and so many words of it at least. */
const leastShared = 0.8;
const fewestShared = 5;
/** More places than these with one figure and unit say nothing. */
const mostPlaces = 60;

/**
 * Places that bound one figure of one thing in opposite ways (`tối đa 30%` and `tối thiểu 30%`): the words of the clause are nearly
 * all the same. Places are compared within groups of one figure and unit: linear for what documents hold.
 */
export const opposedBounds = perSubject((subject: Subject): readonly OpposedBounds[] => {
  const groups = new Map<string, BoundedFigure[]>();
  const found: OpposedBounds[] = [];
  for (const other of boundedFigures(subject)) {
    const group = groups.get(other.key);
    if (group === undefined) {
      groups.set(other.key, [other]);
      continue;
    }
    if (group.length < mostPlaces) {
      const first = group.find((each) => areOpposed(each, other));
      if (first !== undefined) found.push({ first, other });
      group.push(other);
    }
  }
  return found;
});

/** A bounded figure as found, its words not yet looked at. */
interface Found {
  readonly piece: TextPiece;
  readonly text: string;
  readonly from: number;
  readonly match: RegExpExecArray;
  readonly key: string;
  readonly least: boolean;
}

/** Figures that are bounded both ways somewhere, with the words around them: few of all that are bounded. */
function boundedFigures(subject: Subject): readonly BoundedFigure[] {
  const found = figurePiecesWith(subject, "tối", "ít", "dưới", "thấp", "quá", "cao", "nhiều", "trên").flatMap(
    foundIn,
  );
  const sides = [true, false].map(
    (least) => new Set(found.filter((each) => each.least === least).map(({ key }) => key)),
  );
  return found
    .filter(({ key }) => sides.every((keys) => keys.has(key)))
    .flatMap((each) => boundedBy(each) ?? []);
}

function foundIn(piece: TextPiece): readonly Found[] {
  if (piece.passage.text.length > longest) return [];
  return sentencesIn(piece.passage).flatMap(({ text, from }) =>
    matchesIn(text, BOUNDED).flatMap((match) => {
      const [, bound = "", figure = "", unit = ""] = match;
      if (PARTING.test(unit)) return [];
      return [{ piece, text, from, match, key: `${figure} ${unit.toLowerCase()}`, least: LEAST.test(bound) }];
    }),
  );
}

function boundedBy({ piece, text, from, match, key, least }: Found): BoundedFigure | undefined {
  const [printed, bound = ""] = match;
  const clause = clauseAround(text, match.index, match.index + printed.length);
  const words = meaningfulWords(clause.replace(bound, " "));
  const name = nameBefore(text.slice(0, match.index));
  if (words.length < fewestShared && name.length < fewestNamed) return undefined;
  const at = from + match.index;
  const span = spanAt(piece.passage, at, at + printed.length);
  const years = matchesIn(text, /(?:19|20)\d{2}/gu).map(([year]) => year);
  return { text: clause.trim(), span, key, least, words, name, years, piece };
}

const HEAD =
  /(?<!\p{L})(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|số lượng|tổng số|số|diện tích|sản lượng|giá trị|kim ngạch|năng suất|quy mô|công suất|chiều dài|độ che phủ|mức)\s(?=\p{L})/giu;

function nameBefore(text: string): readonly string[] {
  const head = matchesIn(text, HEAD).at(-1);
  const name = head === undefined ? "" : text.slice(head.index + head[0].length);
  const plain = name.replace(YEAR, " ").replace(REACHED, " ");
  return plain === "" || /[.;:,\d]/u.test(plain) ? [] : meaningfulWords(plain);
}

/** How a level is reached is no part of the name. */
const REACHED =
  /(?:\s(?:duy trì|giữ|đạt|còn|ở mức|mức|là|phấn đấu|tăng|giảm|lên|xuống|ổn định|bảo đảm))+\s*$/iu;

const YEAR = /(?:đến |vào |trong )?(?:hết |cuối )?năm (?:19|20)\d{2},?/giu;

/** From the mark before the figure to the one behind it; a comma ends what follows only. */
function clauseAround(text: string, from: number, to: number): string {
  const start =
    Math.max(text.lastIndexOf(";", from), text.lastIndexOf(":", from), text.lastIndexOf(". ", from)) + 1;
  const behind = /^[^.,;:]*/u.exec(text.slice(to))?.[0] ?? "";
  return text.slice(start, to + behind.length);
}

function areOpposed(one: BoundedFigure, other: BoundedFigure): boolean {
  if (one.least === other.least || one.piece === other.piece) return false;
  const apart =
    one.years.length > 0 && other.years.length > 0 && !one.years.some((year) => other.years.includes(year));
  if (apart) return false;
  if (areNamedAlike(one.name, other.name)) return true;
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const shared = short.filter((word) => long.includes(word)).length;
  return (
    shared >= fewestShared && shared >= short.length * leastShared && shared >= long.length * leastOfLong
  );
}

/** So many words of a name with its head, where they are the same in both places. */
const fewestNamed = 3;

function areNamedAlike(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length >= fewestNamed && one.length === other.length && one.every((word, at) => word === other[at])
  );
}

/** What the longer place says beside may be where and for what. */
const leastOfLong = 0.45;
