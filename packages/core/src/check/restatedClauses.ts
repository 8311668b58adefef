import { clear } from "../read/confidence.js";
import { matchesIn } from "../text/matches.js";
import { isOneDigitOff, isSwapped } from "./digitSlips.js";
import { TIMES } from "./goalValues.js";
import { findDisagreement } from "./indicatorMatch.js";
import { perSubject } from "./perSubject.js";
import { rootAt, sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import { extentOf } from "./seriesShape.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { statedClauses, tabledClauses, type ValueClause } from "./valueClauses.js";

/** Two clauses, sections apart, that give one thing in the same words two values. */
export interface RestatedClause {
  readonly first: ValueClause;
  readonly other: ValueClause;
  readonly year: string;
  /** One can't hold beside the other, and the words are all the same. */
  readonly certain: boolean;
}

interface Named {
  readonly clause: ValueClause;
  readonly words: readonly string[];
  /** Where the outmost section around it begins. */
  readonly root: number;
  /** Titles of the sections around it. */
  readonly around: string;
  readonly years: readonly string[];
  /** It stands in a cell. */
  readonly tabled: boolean;
}

/** Fewer words of a share, of a thing measured and of a thing counted name too little. */
const fewest = { share: 4, measured: 3, counted: 9 };
/** So many words at the beginning of a longer name are the same thing, told more shortly. */
const fewestOfOpening = 9;
/** The same of a row that says its target in words: rows are of one thing each. */
const fewestOfTabled = 7;
/** A name in more places than these is a frame of several things. */
const mostPlaces = 3;
/** Of a thing measured or counted, values further apart are not of one thing. */
const widest = 1.6;

/**
 * Clauses of the text that name one thing in the same words, or the one in the words that the other begins with, and give it
 * two values for one year. Those of one section are its parts. Linear: clauses are grouped by the words they begin with.
 */
export const restatedClauses = perSubject((subject: Subject): readonly RestatedClause[] => {
  const groups = new Map<string, Named[]>();
  const found: RestatedClause[] = [];
  for (const named of namesIn(subject)) {
    const key = `${named.clause.measure} ${named.words.slice(0, fewest.measured).join(" ")}`;
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, named]);
    if (group.length > 40) continue;
    const same = group.filter((each) => isSame(each, named));
    const [first] = same;
    if (first === undefined || same.length >= mostPlaces) continue;
    const conflict = same.length === 1 ? conflictOf(first, named) : undefined;
    if (conflict !== undefined) found.push(conflict);
  }
  return found;
});

function namesIn(subject: Subject): readonly Named[] {
  return [
    ...namesOf(statedClauses(subject), false, subject),
    ...namesOf(tabledClauses(subject), true, subject),
  ];
}

function namesOf(clauses: readonly ValueClause[], tabled: boolean, subject: Subject): readonly Named[] {
  return clauses.flatMap((clause) => {
    const words = tokensOf(clause.name.replace(/\([^()]*\)/gu, " "))
      .filter(isWord)
      .map(({ form }) => form);
    if (words.length < leastOf(clause)) return [];
    const { line } = clause.span;
    const around = sectionsAround(line, subject);
    if (tellsWhatWas(around)) return [];
    const years = clause.year === "" ? yearsIn(around) : [clause.year];
    return [{ clause, words, root: rootAt(line, subject), around, years, tabled }];
  });
}

const yearsIn = (titles: string): readonly string[] =>
  matchesIn(titles, /(?:19|20)\d{2}/gu).map(([year]) => year);

/** `phải triển khai`, `sẽ triển khai`: said of the same. */
const MUST = new Set(tokensOf("phải cần sẽ đều").map(({ form }) => form));

const isWord = ({ kind, form }: StatementToken): boolean =>
  kind !== "bound" && kind !== "direction" && !TIMES.has(form) && !MUST.has(form);

const MEASURED =
  /^(?:diện tích|sản lượng|tổng|doanh thu|giá trị|kim ngạch|thu nhập|năng suất|tuổi thọ|quy mô|công suất|chiều dài)/iu;

function leastOf({ measure, name }: ValueClause): number {
  if (measure === "%") return fewest.share;
  return MEASURED.test(name) ? fewest.measured : fewest.counted;
}

/** Of one year, in sections apart, and in the same words so far as the shorter name goes. */
function isSame(a: Named, b: Named): boolean {
  if (a.clause.measure !== b.clause.measure || (a.tabled && b.tabled) || !areApart(a, b)) return false;
  if (a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year)))
    return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const least = a.tabled || b.tabled ? fewestOfTabled : fewestOfOpening;
  const isShort = short.length < long.length && short.length < least;
  if (isShort && !isMistyped(a.clause, b.clause) && !isRetyped(a, b)) return false;
  return short.every((word, at) => word === long[at]);
}

/** In one chapter the sections may be of several fields with like aims, but hardly in so many words. */
function areApart(a: Named, b: Named): boolean {
  if (a.root !== b.root || a.tabled !== b.tabled) return true;
  const long = Math.min(a.words.length, b.words.length) >= fewestOfOpening;
  return a.around !== b.around && (long || isMistyped(a.clause, b.clause) || isRetyped(a, b));
}

/** Words that only say where a thing is: `ven biển của tỉnh`. */
const WHERE = new Set(
  tokensOf("ven biển, tỉnh, huyện, xã, thành phố, vùng, khu vực, địa phương").map(({ form }) => form),
);

/** `1.700 ha`, `1.900 ha`: one digit is another one, and the longer name only says where the thing is, for the same year. */
function isRetyped(a: Named, b: Named): boolean {
  const [one, other] = [a, b].map(({ clause }) => clause.raw.replace(/\D/gu, ""));
  if (one === undefined || other === undefined || one.length < 3 || !isOneDigitOff(one, other)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return (
    a.years.length > 0 && b.years.length > 0 && long.slice(short.length).every((word) => WHERE.has(word))
  );
}

/** `1.700 ha`, `1.070 ha` or `17.000 ha`: figures of the same digits are hardly of two things. */
function isMistyped({ raw: a }: ValueClause, { raw: b }: ValueClause): boolean {
  const [one, other] = [a, b].map((raw) => raw.replace(/\D/gu, ""));
  if (one === undefined || other === undefined || one.length < 3) return false;
  return isSwapped(one, other) || `${one}0` === other || one === `${other}0`;
}

function conflictOf(first: Named, other: Named): RestatedClause | undefined {
  const [a, b] = [first, other].map(({ clause: { raw, value } }) => ({ raw, value, confidence: clear }));
  if (a === undefined || b === undefined) return undefined;
  const found = findDisagreement(a, b);
  if (found === undefined || !isOfOneThing(first.clause, other.clause)) return undefined;
  return {
    first: first.clause,
    other: other.clause,
    year: other.clause.year || first.clause.year,
    certain: found === "contrary" && first.words.length === other.words.length,
  };
}

function isOfOneThing(a: ValueClause, b: ValueClause): boolean {
  if (a.measure === "%") return true;
  const [one, other] = [extentOf(a.value)?.low ?? 0, extentOf(b.value)?.low ?? 0];
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  // The same figures with a nought more are one figure mistyped.
  return less > 0 && (more <= less * widest || more === less * 10 || more === less * 100);
}
