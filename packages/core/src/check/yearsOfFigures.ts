import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesOf, type TextPiece } from "./textPieces.js";

/** A figure with the one year by which it is to be reached. */
export interface DatedFigure {
  readonly figure: string;
  readonly year: string;
  readonly text: string;
  readonly wording: Wording;
  /** Of the part between commas that names it. */
  readonly part: Wording;
  readonly span: Span;
}

/** One figure of one thing, to be reached by two years. */
export interface OtherYear {
  readonly first: DatedFigure;
  readonly other: DatedFigure;
}

const FIGURE = /(?<![\d.,/–-])(\d[\d.]*(?:,\d+)?)\s(\p{Ll}[A-Za-zÀ-ỹ\d²/]*)(?![\d/])/gu;
const YEAR = /(?:đến|vào|trong|tới)\s(?:hết\s|cuối\s)?năm\s(20\d\d)(?!\d)/giu;
const ANY_YEAR = /(?<![\d/.])(?:19|20)\d\d(?![\d.])/gu;
/** What was, what is asked of each year, and what changes. */
const OTHER =
  /(?<![A-Za-zÀ-ỹ])(?:hiện nay|hiện có|đã|mỗi năm|hằng năm|hàng năm|so với|duy trì|giữ|giai đoạn|từ năm|thêm)(?![A-Za-zÀ-ỹ])/iu;
const REACHED = /(?<![A-Za-zÀ-ỹ])(?:đạt|phấn đấu|có|lên|tổng|số)(?![A-Za-zÀ-ỹ])/giu;
const leastFigure = 30;
const mostPlaces = 6;
const longest = 3000;
const leastScore = 0.85;

/** Every such figure; places are compared within those of one figure and its unit of measure: linear. */
export const otherYears = perSubject((subject: Subject): readonly OtherYear[] => {
  const groups = new Map<string, DatedFigure[]>();
  for (const piece of piecesWithDigits(subject))
    for (const one of figuresOf(piece)) {
      const known = groups.get(one.figure);
      if (known === undefined) groups.set(one.figure, [one]);
      else known.push(one);
    }
  const rarity = rarityOf(subject);
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2 || group.length > mostPlaces) return [];
    return group.flatMap((other, at) => {
      const same = group.filter((one, place) => {
        if (place === at || one.span.line === other.span.line) return false;
        const [small, large] = one.part.places.size <= other.part.places.size ? [one, other] : [other, one];
        return containment(small.part, large.wording, rarity) >= leastScore;
      });
      const first = same.find((one) => group.indexOf(one) < at);
      if (first === undefined || same.some(({ year }) => year === other.year)) return [];
      return [{ first, other }];
    });
  });
});

function figuresOf({ passage, inTable }: TextPiece): readonly DatedFigure[] {
  if (inTable || passage.text.length > longest || !passage.text.includes("năm ")) return [];
  return sentencesOf(passage.text).flatMap(({ text, from }) => {
    const [year, more] = matchesIn(text, ANY_YEAR);
    if (year === undefined || more !== undefined || OTHER.test(text)) return [];
    const [until] = matchesIn(text, YEAR);
    const figures = matchesIn(text, FIGURE).filter(([, digits = ""]) => amountOf(digits) >= leastFigure);
    const [only, second] = figures.filter(([, digits = ""]) => digits !== year[0]);
    if (until === undefined || only === undefined || second !== undefined) return [];
    const [wording, part] = [text, partAround(text, until.index, only.index)].map((each) =>
      wordingOf(each.replace(YEAR, " ").replace(only[0], " ").replace(REACHED, " ")),
    );
    if (wording === undefined || part === undefined || part.places.size < 4) return [];
    const begin = from + until.index + until[0].length - 4;
    return [
      {
        figure: `${only[1] ?? ""} ${fold(only[2] ?? "")}`,
        year: year[0],
        text: text.replace(/\s+/gu, " ").trim(),
        wording,
        part,
        span: spanAt(passage, begin, begin + 4),
      },
    ];
  });
}

/** The part between commas that holds both year and figure. */
function partAround(text: string, year: number, figure: number): string {
  const [from, to] = year < figure ? [year, figure] : [figure, year];
  const end = /[,;](?!\d)/u.exec(text.slice(to))?.index ?? text.length - to;
  return text.slice(Math.max(text.lastIndexOf(", ", from), text.lastIndexOf("; ", from)) + 1, to + end);
}

const amountOf = (digits: string): number => Number(digits.replaceAll(".", "").replace(",", "."));
