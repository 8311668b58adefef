import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { matchesIn } from "../text/matches.js";
import { goalSections } from "./goalClauses.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";
import { formsIn } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesOf } from "./textPieces.js";
import { measureForm } from "./valueClauses.js";

/** A base value of a table whose figure stands in the account of the situation with two digits changed about. */
export interface SlippedBase {
  readonly indicator: Indicator;
  readonly point: SeriesPoint;
  /** The words of the text around its figure, and the figure. */
  readonly text: string;
  readonly stated: string;
  readonly span: Span;
}

interface Base {
  readonly indicator: Indicator;
  readonly point: SeriesPoint;
  readonly digits: string;
}

const FIGURE = /(?<![\d.,/–-])\d[\d.,]*\d(?=\s?(%|\p{L}[\p{L}\d²³]*(?:\s\p{L}+)?))/gu;
const YEAR = /(?<![\d.,/-])(?:19|20)\d{2}(?!\d|[.,]\d)/gu;
/** Fewer digits are alike by chance, fewer words name too little. */
const [fewestDigits, fewestWords] = [3, 2];

/**
 * Base values of rows against figures above the goals, of the same measure, in a clause with all words of the row's name: the same
 * digits, two neighbours of them changed about (`168.000`, `186.000`). A text that has the row's figure too says both. Linear.
 */
export const slippedBases = perSubject((subject: Subject): readonly SlippedBase[] => {
  const [goal] = goalSections(subject);
  const from = goal?.clauses[0]?.span.line;
  if (from === undefined) return [];
  const bases = new Map<string, Base[]>();
  for (const { indicators } of indicatorTables(subject))
    for (const indicator of indicators) {
      const base = baseOf(indicator);
      for (const digits of base === undefined ? [] : slipsOf(base.digits))
        bases.set(digits, [...(bases.get(digits) ?? []), ...(base === undefined ? [] : [base])]);
    }
  if (bases.size === 0) return [];
  const printed = new Set<string>();
  const found: (SlippedBase & { readonly digits: string })[] = [];
  for (const { passage, inTable } of piecesWithDigits(subject)) {
    if (inTable || passage.text.length > 5000 || spanAt(passage).line >= from) continue;
    for (const match of matchesIn(passage.text, FIGURE)) {
      const digits = match[0].replace(/\D/gu, "");
      printed.add(digits);
      for (const base of bases.get(digits) ?? []) {
        const clause = clauseOf(base, passage.text, match.index, match[1] ?? "");
        if (clause === undefined) continue;
        const span = spanAt(passage, match.index, match.index + match[0].length);
        found.push({ ...base, text: clause, stated: match[0], span });
      }
    }
  }
  return found.filter((each) => !printed.has(each.digits));
});

function baseOf(indicator: Indicator): Base | undefined {
  const [point, next] = seriesOf(indicator);
  if (point === undefined || next === undefined || indicator.measure === null) return undefined;
  const digits = point.raw.replace(/\D/gu, "");
  return digits.length < fewestDigits ? undefined : { indicator, point, digits };
}

/** The digits with each two neighbours that differ changed about. */
function slipsOf(digits: string): readonly string[] {
  return [...digits].flatMap((digit, at) => {
    const next = digits[at + 1];
    if (next === undefined || next === digit) return [];
    return [digits.slice(0, at) + next + digit + digits.slice(at + 2)];
  });
}

/** The clause around a figure, where it has the measure and all words of the row's name, and its sentence no other year. */
function clauseOf({ indicator, point }: Base, whole: string, at: number, unit: string): string | undefined {
  if (!isMeasure(unit, measureForm(indicator.measure))) return undefined;
  const sentence = sentencesOf(whole).find(({ from, text }) => from <= at && at < from + text.length);
  if (sentence === undefined) return undefined;
  const clause = clauseAround(sentence.text, at - sentence.from);
  const words = formsIn(indicator.name.replace(/\([^()]*\)/gu, " ")).filter((form) => !HEADS.has(form));
  const said = new Set(formsIn(clause));
  const years = new Set(sentence.text.match(YEAR));
  const isNamed = words.length >= fewestWords && words.every((word) => said.has(word));
  return isNamed && (years.size !== 1 || years.has(point.year)) ? clause : undefined;
}

/** Words that begin the names of rows and say no more than that something is counted. */
const HEADS = new Set(formsIn("tỷ lệ số tổng số lượng có"));

/** The measure stands right behind the figure, other words behind it. */
function isMeasure(unit: string, measure: string): boolean {
  const whole = measureForm(unit);
  return whole === measure || measureForm(unit.split(" ")[0] ?? "") === measure;
}

/** The part of a sentence between two marks. */
function clauseAround(text: string, at: number): string {
  const start = Math.max(...[", ", "; ", ": "].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const end = /[;,](?=\s)|[.]$/u.exec(text.slice(at))?.index;
  return text.slice(start, end === undefined ? text.length : at + end).trim();
}
