import type { Span } from "../document/span.js";
import { clear } from "../read/confidence.js";
import type { Indicator, Milestone } from "../read/reading.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import { type ChangeConflict, changeConflicts } from "./goalChanges.js";
import { type GoalRowConflict, goalRowConflicts } from "./goalRowValues.js";
import { type GoalTaskConflict, goalTaskConflicts } from "./goalTaskValues.js";
import { findDisagreement } from "./indicatorMatch.js";
import { indicatorTables, isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { type Rarity, rarityOf } from "./rarity.js";
import { type RateConflict, rateConflicts } from "./rateRows.js";
import { type RestatedClause, restatedClauses } from "./restatedClauses.js";
import { type RetypedRow, retypedRows } from "./retypedRows.js";
import { extentOf, seriesOf } from "./seriesShape.js";
import { type SlippedBase, slippedBases } from "./slippedBases.js";
import type { Subject } from "./subject.js";
import { syllableForm } from "./syllableForms.js";
import { measureForm, type ValueClause, valueClauses } from "./valueClauses.js";
import { yearLists } from "./yearLists.js";

/** A clause of the text and a row of a table (or another clause) that give one thing two values for one year. */
export interface ValueConflict {
  readonly year: string;
  readonly name: string;
  readonly here: string;
  readonly span: Span;
  readonly otherName: string;
  readonly there: string;
  readonly other: Span;
  readonly certain: boolean;
}

/** All of the shorter wording stands in the longer one, nearly. */
const least = 0.78;
const sure = 0.9;
const nearlySure = 0.84;
/** What the longer wording says besides, by weight. */
const mostBeside = 0.34;
const margin = 0.12;

interface Row {
  readonly indicator: Indicator;
  readonly wording: Wording;
  readonly measure: string;
}

/** Values of the text against the rows of the tables that mean the same in other words. Linear but for rows of like words. */
export const valueConflicts = perSubject((subject: Subject): readonly ValueConflict[] => {
  const clauses = valueClauses(subject);
  const known = knownRows(subject);
  const { rarity, title } = known;
  const ofRows = [
    ...goalRowConflicts(subject).map(ofGoal),
    ...clauses.flatMap((clause) => againstRows(clause, known) ?? []),
  ];
  const told = new Set(ofRows.map(figuresOf));
  return [
    ...ofRows,
    ...amongClauses(clauses, rarity, title),
    ...restatedClauses(subject)
      .map(ofClause)
      .filter((conflict) => !told.has(figuresOf(conflict))),
    ...nearlyTwice(subject, rarity),
    ...goalTaskConflicts(subject).map(ofTask),
    ...changeConflicts(subject).map(ofChange),
    ...rateConflicts(subject).map(ofRate),
    ...slippedBases(subject).map(ofBase),
    ...retypedRows(subject).map(ofRetyped),
  ].filter(({ name, there }) => !isNamed(name, there));
});

/** The two values of a conflict, whichever comes first: of a cell in words two readings may tell. */
function figuresOf({ here, there }: ValueConflict): string {
  return [here, there]
    .map((raw) => raw.replace(/[^\d,.]/gu, ""))
    .sort()
    .join(" ");
}

/** A row whose own name sets the other value (`… (mục tiêu 95%)`) contradicts itself, which `indicator-restated` tells. */
function isNamed(name: string, value: string): boolean {
  const figure = /\d[\d.,]*\d|\d/u.exec(value)?.[0] ?? "";
  return new RegExp(`(?<![\\d.,])${figure.replaceAll(".", "\\.")}\\s?%`, "u").test(name);
}

function ofGoal({ year, indicator, printed, name, stated, span, certain }: GoalRowConflict): ValueConflict {
  return {
    year,
    name: indicator.name,
    here: printed,
    span: indicator.span,
    otherName: name,
    there: stated,
    other: span,
    certain,
  };
}

function ofClause({ first, other, year, certain }: RestatedClause): ValueConflict {
  return {
    year,
    name: other.name,
    here: other.raw,
    span: other.span,
    otherName: first.name,
    there: first.raw,
    other: first.span,
    certain,
  };
}

function ofRate({ indicator, year, printed, text, stated, span }: RateConflict): ValueConflict {
  return {
    year,
    name: indicator.name,
    here: printed,
    span: indicator.span,
    otherName: text,
    there: stated,
    other: span,
    certain: true,
  };
}

function ofBase({ indicator, point, text, stated, span }: SlippedBase): ValueConflict {
  return {
    year: point.year,
    name: indicator.name,
    here: point.raw,
    span: indicator.span,
    otherName: text,
    there: stated,
    other: span,
    certain: false,
  };
}

function ofRetyped({ indicator, year, printed, name, told, span }: RetypedRow): ValueConflict {
  return {
    year,
    name: indicator.name,
    here: printed,
    span: indicator.span,
    otherName: name,
    there: told,
    other: span,
    certain: false,
  };
}

function ofTask(conflict: GoalTaskConflict): ValueConflict {
  const { year, task, ordered, taskSpan, goal, stated, goalSpan } = conflict;
  return {
    year,
    name: task,
    here: ordered,
    span: taskSpan,
    otherName: goal,
    there: stated,
    other: goalSpan,
    certain: false,
  };
}

function ofChange({ goal, printed, base, reached, indicator }: ChangeConflict): ValueConflict {
  return {
    year: reached.year,
    name: indicator.name,
    here: `${reached.raw} (năm ${base.year}: ${base.raw})`,
    span: indicator.span,
    otherName: goal.text,
    there: printed,
    other: goal.span,
    certain: true,
  };
}

function rowsOf(subject: Subject): readonly Row[] {
  const printed = subject.reading.indicators.filter(isPrinted);
  return [...printed, ...yearLists(subject)]
    .filter(({ milestones, spanning }) => spanning === null && Object.keys(milestones).length > 0)
    .map((indicator) => {
      const { name, parent, measure } = indicator;
      const whole = parent === null ? name : `${parent} ${name}`;
      const share = measure === null && /(?:tỷ|tỉ) (?:lệ|trọng)|%/iu.test(whole);
      return { indicator, wording: namedBy(whole), measure: share ? "%" : measureForm(measure) };
    });
}

/** The wordings that clauses and indicators are compared by, each made once. */
const clauseWording = perSubject(({ name }: ValueClause): Wording => namedBy(name));
const indicatorWording = perSubject(({ name }: Indicator): Wording => namedBy(name));

/** Whether it is called a share or a number is told by its measure; how many there are by then is what `lũy kế` says. */
function namedBy(name: string): Wording {
  return wordingOf(
    name.replace(
      /\((?:lũy kế|luỹ kế|cộng dồn)[^()]{0,24}\)|(?:theo|đúng) mục tiêu (?:của )?(?:kế hoạch|đề án|chương trình|nghị quyết)(?: này)?|(?:(?:tỷ|tỉ) (?:lệ|trọng)|số lượng|tổng số|(?<![A-Za-zÀ-ỹ])số)(?=\s)|trở (?:lên|xuống)/giu,
      " ",
    ),
  );
}

function indexOf(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rows.forEach(({ wording }, at) => {
    for (const syllable of wording.places.keys()) {
      const known = index.get(syllable);
      if (known === undefined) index.set(syllable, [at]);
      else known.push(at);
    }
  });
  return index;
}

/** Syllables of the row's name or of what the document is about lend nothing of their own. */
function besides(large: Wording, small: Wording, title: Wording, rarity: Rarity): number {
  let [all, beside] = [0, 0];
  for (const syllable of large.places.keys()) {
    const weight = rarity(syllable);
    all += weight;
    if (!small.places.has(syllable) && !title.places.has(syllable)) beside += weight;
  }
  return all === 0 ? 0 : beside / all;
}

/** Whether the one names a side (a group, an area, a level) that the other leaves out. */
function narrows(a: Wording, b: Wording, title: Wording): boolean {
  return [...a.qualifiers].some(
    ([side, values]) =>
      side !== "years" &&
      [...values].some(
        (value) =>
          b.qualifiers.get(side)?.has(value) !== true && title.qualifiers.get(side)?.has(value) !== true,
      ),
  );
}

/** What one thing is and another isn't: `công trình bền vững`, `công trình kém bền vững`. */
const GRADES = ["kém", "chưa", "không", "yếu"].map(syllableForm);

/** 0 where the two mean other things, else how surely they mean the same. */
function likeness(a: Wording, b: Wording, title: Wording, rarity: Rarity): number {
  if (a.places.size < 3 || b.places.size < 3 || narrows(a, b, title) || narrows(b, a, title)) return 0;
  if (GRADES.some((grade) => a.places.has(grade) !== b.places.has(grade))) return 0;
  const [small, large] = a.places.size <= b.places.size ? [a, b] : [b, a];
  const held = containment(small, large, rarity);
  const beside = besides(large, small, title, rarity);
  return held < least || beside > mostBeside ? 0 : held * (1 - beside / 2);
}

/** The rows of a document, by their syllables. */
interface KnownRows {
  readonly rows: readonly Row[];
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly rarity: Rarity;
  readonly title: Wording;
}

const knownRows = perSubject((subject: Subject): KnownRows => {
  const rows = rowsOf(subject);
  const title = wordingOf(`${subject.reading.meta.title ?? ""}`);
  return { rows, index: indexOf(rows), rarity: rarityOf(subject), title };
});

interface RowMatch {
  readonly row: Row;
  readonly score: number;
}

/** The rows of a clause's measure that mean the same, the likest first. */
function matchesOf(clause: ValueClause, { rows, index, rarity, title }: KnownRows): readonly RowMatch[] {
  const wording = clauseWording(clause);
  const candidates = new Set<number>();
  const rarest = [...wording.places.keys()]
    .filter((syllable) => index.has(syllable))
    .sort((x, y) => (index.get(x)?.length ?? 0) - (index.get(y)?.length ?? 0))
    .slice(0, 4);
  for (const syllable of rarest)
    for (const at of (index.get(syllable) ?? []).slice(0, 40)) candidates.add(at);
  return [...candidates]
    .flatMap((at) => {
      const row = rows[at];
      if (row === undefined || row.measure !== clause.measure) return [];
      const score = likeness(wording, row.wording, title, rarity);
      return score === 0 ? [] : [{ row, score }];
    })
    .sort((x, y) => y.score - x.score);
}

/** The one row of a table that a clause of the text is nearly surely about. */
export function rowOfClause(clause: ValueClause, subject: Subject): Indicator | undefined {
  const [best, second] = matchesOf(clause, knownRows(subject));
  if (best === undefined || best.score < nearlySure) return undefined;
  return second !== undefined && second.score >= best.score - margin ? undefined : best.row.indicator;
}

/** Whether two clauses of the text are nearly surely about the same. */
export function areAlike(a: ValueClause, b: ValueClause, subject: Subject): boolean {
  const { rarity, title } = knownRows(subject);
  return likeness(clauseWording(a), clauseWording(b), title, rarity) >= nearlySure;
}

function againstRows(clause: ValueClause, known: KnownRows): ValueConflict | undefined {
  const matches = matchesOf(clause, known);
  const [best] = matches;
  if (best === undefined) return undefined;
  const near = matches.filter(({ score }) => score >= best.score - margin);
  if (
    near.some(({ row }) => row.indicator.span.line !== best.row.indicator.span.line && !differs(row, clause))
  )
    return undefined;
  if (near.length > 1 && near[1]?.score === best.score) return undefined;
  const { indicator } = best.row;
  if (!differs(best.row, clause)) return undefined;
  return {
    year: clause.year,
    name: indicator.name,
    here: indicator.milestones[clause.year]?.raw ?? "",
    span: indicator.span,
    otherName: clause.name,
    there: clause.raw,
    other: clause.span,
    certain: best.score >= sure,
  };
}

/** The row has a value for the year that can't hold beside that of the clause. */
function differs({ indicator }: Row, { year, raw, value }: ValueClause): boolean {
  const known = indicator.milestones[year];
  if (known === undefined || known.raw === null) return false;
  const stated: Milestone = { raw, value, confidence: clear };
  if (findDisagreement(known, stated) !== "contrary") return false;
  const points = seriesOf(indicator);
  const own = extentOf(value)?.low;
  // What the years from one on add up to, the year before the plan left out, is the text's value of the whole period.
  const sums = points.map((_, from) => points.slice(from).reduce((all, { low }) => all + low, 0));
  return own !== undefined && sums.every((sum, at) => at === sums.length - 1 || Math.abs(sum - own) > 0.01);
}

/** Two values that can't both be meant: contrary ones, and two bounds of one side (`trên 80%`, `trên 90%`). */
function clash(a: Milestone, b: Milestone): boolean {
  const found = findDisagreement(a, b);
  return (
    found === "contrary" || (found === "unlikely" && a.value.kind === "bound" && b.value.kind === "bound")
  );
}

/** Two clauses of the text, worded nearly alike, with two shares for one year; of things counted each may build its own number. */
function amongClauses(
  clauses: readonly ValueClause[],
  rarity: Rarity,
  title: Wording,
): readonly ValueConflict[] {
  const groups = new Map<string, { clause: ValueClause; wording: Wording }[]>();
  return clauses.flatMap((clause) => {
    if (clause.measure !== "%" || clause.counted === true) return [];
    const wording = clauseWording(clause);
    const key = `${clause.year} ${clause.measure}`;
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, { clause, wording }]);
    if (group.length > 150) return [];
    const same = group.filter((each) => {
      const score = likeness(wording, each.wording, title, rarity);
      return score >= nearlySure;
    });
    const other = same.find(({ clause: { raw, value } }) =>
      clash({ raw, value, confidence: clear }, { raw: clause.raw, value: clause.value, confidence: clear }),
    );
    if (other === undefined || same.length > 2 || other.clause.span.line === clause.span.line) return [];
    return [
      {
        year: clause.year,
        name: clause.name,
        here: clause.raw,
        span: clause.span,
        otherName: other.clause.name,
        there: other.clause.raw,
        other: other.clause.span,
        certain: false,
      },
    ];
  });
}

/** So many years both rows give, the first alike. */
const fewestYears = 3;
/** Rows that don't end alike must be worded more alike. */
const leastWithoutEnd = 0.8;
/** Where so many values are the same the words may differ more. */
const leastAlike = 0.7;

/** One indicator listed twice in a table under nearly one name: it begins alike, and differs between or at its end. */
function nearlyTwice(subject: Subject, rarity: Rarity): readonly ValueConflict[] {
  const empty = wordingOf("");
  return indicatorTables(subject).flatMap(({ indicators }) => {
    const rows = indicators.map((indicator) => ({ indicator, points: seriesOf(indicator) }));
    const byEnds = new Map<string, typeof rows>();
    return rows.flatMap((row) => {
      const [first, last] = [row.points[0], row.points.at(-1)];
      if (first === undefined || last === undefined || row.points.length < fewestYears) return [];
      if (first.low === last.low || first.low === 0 || first.low === 100) return [];
      const key = `${first.year} ${first.low} ${last.year} ${measureForm(row.indicator.measure)}`;
      const alike = byEnds.get(key) ?? [];
      byEnds.set(key, [...alike, row]);
      const wording = alike.length === 0 ? empty : indicatorWording(row.indicator);
      const other = alike.find(({ indicator, points }) => {
        const equal = points.filter(({ low }, at) => row.points[at]?.low === low).length;
        const enough =
          equal >= fewestYears ? leastAlike : points.at(-1)?.low === last.low ? least : leastWithoutEnd;
        return (
          indicator.parent === row.indicator.parent &&
          likeness(wording, indicatorWording(indicator), empty, rarity) >= enough
        );
      });
      const differing = other?.points.flatMap((point) => {
        const own = row.points.find(({ year }) => year === point.year);
        return own === undefined || own.low === point.low ? [] : [{ own, point }];
      })[0];
      if (other === undefined || differing === undefined) return [];
      return [
        {
          year: differing.own.year,
          name: row.indicator.name,
          here: differing.own.raw,
          span: row.indicator.span,
          otherName: other.indicator.name,
          there: differing.point.raw,
          other: other.indicator.span,
          certain: false,
        },
      ];
    });
  });
}
