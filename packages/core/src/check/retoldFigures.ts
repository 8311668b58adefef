import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { documentWords } from "./documentWords.js";
import { type EqualWords, type FigureKinds, repeatedFigures } from "./figurePlaces.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, type Sentence, sentencesIn, type TextPiece } from "./textPieces.js";

/** A figure of a sentence with the words around it. */
export interface RetoldFigure {
  readonly printed: string;
  /** The words that both places share, with the figure. */
  readonly text: string;
  readonly span: Span;
}

/** Two places that say the same word for word, but for one figure. */
export interface RetoldPair {
  readonly first: RetoldFigure;
  readonly other: RetoldFigure;
  /** So many words around the figure are equal. */
  readonly shared: number;
}

interface Place {
  readonly piece: TextPiece;
  readonly sentence: Sentence;
  /** Words and figures of the sentence in small letters, in order. */
  readonly words: readonly Word[];
  readonly at: number;
  /** Place of the paragraph or cell in the text. */
  readonly order: number;
  /** The year that the heading above gives its lists. */
  readonly year: string;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** So many words before the figure are equal at least, and so many around it in all. */
const fewestBefore = 4;
const fewestAround = 12;
/** So many where nothing equal stands behind it; before a period, as a plan's own is often a part of its programme's. */
const fewestAlone = 14;
const fewestOfPeriod = 16;
/** Words that more places than these share belong to a form of speech. */
const mostPlaces = 8;
const longest = 4000;

const WORD =
  /\d+(?:[.,]\d+)*%?(?![\d/]|[.,]\d|-[A-Za-zÀ-ỹ])|[A-Za-zÀ-ỹ\p{N}]+(?:[.,/-][A-Za-zÀ-ỹ\p{N}]+)*%?/gu;
const FIGURE = /^(?:\d+(?:[.,]\d+)*%?|[ivx]+)$/u;
/** What stands before a figure that names a part, a place in an order or a day of a cited act. */
const NAMING =
  /^(?:mục|phần|điều|khoản|điểm|chương|lục|biểu|bảng|án|vụ|tiêu|nhóm|số|quý|tháng|ngày|kỳ|tập|đoạn|dung|chí|trục|vùng|vực|loại|hạng|cấp|bậc|lớp|việc|và|từ|đợt|quyết|quận|phường|khối|tuyến|đường|lộ)$/u;
const ROMAN_AFTER = /^(?:khóa|khoá|thứ|kỳ)$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** What a part of all is named by: `trẻ em dưới 5 tuổi`. */
const AGE_BEFORE = /^(?:dưới|trên|từ|đến|đủ)$/u;

/**
 * Pairs of places anywhere in the text whose words are the same around one figure, a year or a number: a title told with
 * another year in the closing, an aim with another number in an annex. What names a part (`mục 2`, `dự án 3`), days and numbers of
 * acts are left out, and sentences or headings that speak of different years. Figures are compared within groups of the words before them: linear.
 */
export const retoldFigures = perSubject((subject: Subject): readonly RetoldPair[] => {
  const usual = pairsBy(subject, { before: fewestBefore, oneSide: fewestAround / 2 });
  const told = new Set(usual.map(({ other }) => `${other.span.line} ${other.printed}`));
  const early = pairsBy(subject, { before: fewestOfLabel, oneSide: fewestBehind, behind: fewestBehind });
  return [
    ...usual,
    ...early.filter(
      ({ other }) => !YEAR.test(other.printed) && !told.has(`${other.span.line} ${other.printed}`),
    ),
  ];
});

/** A figure near the beginning of what is told again: so few words before it are enough where so many behind it are equal. */
const fewestOfLabel = 2;
const fewestBehind = 10;

function pairsBy(subject: Subject, equal: EqualWords): readonly RetoldPair[] {
  const groups = new Map<string, Place[]>();
  for (const place of placesOf(subject, equal)) {
    const key = keyOf(place, equal);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < 2 || group.length > mostPlaces ? [] : pairsOf(group),
  );
}

/** All places of sentences in which one may have a second with the same words around it. */
function placesOf(subject: Subject, equal: EqualWords): readonly Place[] {
  const pieces = piecesWithDigits(subject);
  const texts = pieces.map(({ passage }) => (passage.text.length > longest ? "" : passage.text));
  const repeated = repeatedFigures(texts, documentWords(subject), equal, KINDS);
  let year = "";
  return pieces.flatMap((piece, order) => {
    year = yearOfHeading(piece) ?? year;
    const starts = repeated.get(order);
    if (starts === undefined) return [];
    return sentencesIn(piece.passage).flatMap((sentence) => {
      const end = sentence.from + sentence.text.length;
      if (!starts.some((start) => start >= sentence.from && start < end)) return [];
      const words = wordsOf(sentence.text);
      return words.flatMap((_, at) =>
        at >= equal.before && isCompared(words, at) ? [{ piece, sentence, words, at, year, order }] : [],
      );
    });
  });
}

const KINDS: FigureKinds = {
  isNamed: (before) => before !== "đoạn" && NAMING.test(before),
  countsLetters: (before) => ROMAN_AFTER.test(before),
};

/** `2. Mục tiêu đến năm 2030`: the year that holds for the list below. */
function yearOfHeading({ block, passage: { text }, inTable }: TextPiece): string | undefined {
  if (inTable || block.kind !== "paragraph" || text.length > 200 || /%/u.test(text)) return undefined;
  const isHead = /:\s*$/u.test(text) || (block.label !== null && !/[.;]\s*$/u.test(text));
  if (!isHead || !/(?:năm|đoạn)\s/iu.test(text)) return undefined;
  return matchesIn(text, /(?:19|20)\d{2}/gu)
    .map(([found]) => found)
    .join(" ");
}

function wordsOf(text: string): readonly Word[] {
  return matchesIn(text.toLowerCase(), WORD).map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

function isCompared(words: readonly Word[], at: number): boolean {
  const own = words[at]?.text ?? "";
  if (!FIGURE.test(own)) return false;
  const before = words[at - 1]?.text ?? "";
  if (/^[ivx]+$/u.test(own)) return ROMAN_AFTER.test(before);
  if (before === "năm" && words[at - 3]?.text === "tháng") return false;
  if (NAMING.test(before)) return before === "đoạn" && YEAR.test(own);
  return !/^[ivx]+$/u.test(before) && !(words[at + 1]?.text === "tuổi" && AGE_BEFORE.test(before));
}

function keyOf({ words, at }: Place, { before, behind = 0 }: EqualWords): string {
  return [...words.slice(at - before, at), ...words.slice(at + 1, at + 1 + behind)]
    .map(({ text }) => text)
    .join(" ");
}

function pairsOf(group: readonly Place[]): readonly RetoldPair[] {
  return group.flatMap((other, at) => {
    const first = group.slice(0, at).find((one) => tellsOtherwise(one, other));
    if (first === undefined) return [];
    const [left, right] = runs(first, other);
    return [
      { first: figureOf(first, left, right), other: figureOf(other, left, right), shared: left + right },
    ];
  });
}

function tellsOtherwise(one: Place, other: Place): boolean {
  if (wordAt(one, 0) === wordAt(other, 0) || one.sentence === other.sentence) return false;
  if (one.piece.inTable && other.piece.inTable) return false;
  const [left, right] = runs(one, other);
  if (left + right < fewestAround || (right < 1 && left < fewestAlone)) return false;
  if (wordAt(one, -1) === "đoạn" && left < fewestOfPeriod) return false;
  if (isOfOtherAct(one, left) || isOfOtherAct(other, left)) return false;
  if (!/^\d+(?:[.,]\d+)*%?$/u.test(wordAt(one, 0)) || YEAR.test(wordAt(one, 0))) return true;
  const isBeside = Math.abs(one.order - other.order) <= besides;
  return !isBeside && Math.max(left, right) >= fewestOfOneSide && areOfOneTime(one, other);
}

/** Items of one list tell of several things in like words: a number is compared with places so far away at least. */
const besides = 4;
const fewestOfOneSide = 10;

/** The figure stands in the title of an act whose symbol isn't among the equal words. */
function isOfOtherAct({ words, at }: Place, left: number): boolean {
  return words.slice(Math.max(0, at - 40), at - left).some(({ text }) => SYMBOL.test(text));
}

const SYMBOL = /^\d+[/-].*\p{L}/u;

const wordAt = ({ words, at }: Place, step: number): string => words[at + step]?.text ?? "";

/** How many words are equal before and behind the figures. */
function runs(one: Place, other: Place): readonly [before: number, behind: number] {
  const run = (step: number): number => {
    let length = 0;
    for (;;) {
      const word = wordAt(one, step * (length + 1));
      if (word === "" || word !== wordAt(other, step * (length + 1))) return length;
      length += 1;
    }
  };
  return [run(-1), run(1)];
}

/** Values differ from year to year: the years of both sentences, or of the headings above them, are the same. */
function areOfOneTime(one: Place, other: Place): boolean {
  const years = ({ words, year }: Place): string => {
    const own = words.filter(({ text }) => YEAR.test(text)).map(({ text }) => text);
    return own.length === 0 ? year : own.join(" ");
  };
  return years(one) === years(other);
}

function figureOf(place: Place, left: number, right: number): RetoldFigure {
  const { words, at, sentence, piece } = place;
  const own = words[at];
  const from = own?.from ?? 0;
  const to = own?.to ?? 0;
  const begin = words[at - Math.min(left, 6)]?.from ?? from;
  const end = words[at + Math.min(right, 4)]?.to ?? to;
  return {
    printed: sentence.text.slice(from, to),
    text: sentence.text.slice(begin, end).replace(/\s+/gu, " ").trim(),
    span: spanAt(piece.passage, sentence.from + from, sentence.from + to),
  };
}
