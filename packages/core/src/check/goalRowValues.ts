import type { Span } from "../document/span.js";
import type { Indicator, Milestone } from "../read/reading.js";
import { type Goal, type GoalValue, goalValues, TIMES } from "./goalValues.js";
import { findDisagreement } from "./indicatorMatch.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { extentOf } from "./seriesShape.js";
import { fitOf } from "./slippedStatements.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { measureForm } from "./valueClauses.js";

/** A goal of the text and the row of a table that carries its name, with another value for its year. */
export interface GoalRowConflict {
  readonly indicator: Indicator;
  readonly year: string;
  readonly printed: string;
  readonly name: string;
  readonly stated: string;
  readonly span: Span;
  readonly certain: boolean;
}

interface Row {
  readonly indicator: Indicator;
  readonly tokens: readonly StatementToken[];
}

/** Of the words of both, so many are shared; fewer where the row says nothing that the goal doesn't. */
const [alike, alikeWithin] = [0.75, 0.5];
/** Fewer words name too little. */
const fewest = 3;
/** So long a name is sure by itself. */
const long = 6;
/** Of a thing counted, values further apart are not of one thing. */
const widest = 1.6;

/** Goals against rows of like names. Grows with goals times rows, which only few words of each keep short. */
export const goalRowConflicts = perSubject((subject: Subject): readonly GoalRowConflict[] => {
  const rows = indicatorTables(subject).flatMap(({ indicators }) =>
    indicators
      .filter(({ spanning, parent }) => spanning === null && parent === null)
      .map((indicator) => ({ indicator, tokens: nameTokens(indicator.name) })),
  );
  if (rows.length === 0 || rows.length > 400) return [];
  const index = indexOf(rows);
  return goalValues(subject).flatMap((goal) => conflictOf(goal, candidatesOf(goal, rows, index)) ?? []);
});

function nameTokens(name: string): readonly StatementToken[] {
  return tokensOf(name.replace(/\([^()]*\)/gu, " ")).filter(({ kind }) => kind !== "bound");
}

function indexOf(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rows.forEach(({ tokens }, at) => {
    for (const form of new Set(tokens.map((token) => token.form))) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [at]);
      else known.push(at);
    }
  });
  return index;
}

/** Rows nearly all of whose words stand in the goal. */
function candidatesOf(
  { tokens }: Goal,
  rows: readonly Row[],
  index: ReadonlyMap<string, readonly number[]>,
): readonly Row[] {
  const counts = new Map<number, number>();
  for (const form of new Set(tokens.map((token) => token.form)))
    for (const at of index.get(form) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts].flatMap(([at, count]) => {
    const row = rows[at];
    if (row === undefined) return [];
    const forms = new Set(row.tokens.map(({ form }) => form)).size;
    return forms >= fewest && count >= forms * 0.9 ? [row] : [];
  });
}

interface Match {
  readonly row: Row;
  readonly score: number;
}

function conflictOf(goal: Goal, rows: readonly Row[]): GoalRowConflict | undefined {
  const words = goal.tokens.filter(
    ({ kind, form }) => kind !== "number" && kind !== "bound" && !TIMES.has(form),
  );
  const matches = rows
    .flatMap((row): readonly Match[] => {
      const fit = fitOf(row.tokens, goal.tokens);
      if (fit === undefined || fit.slips.length > 0 || fit.lost > Math.floor(row.tokens.length * 0.1))
        return [];
      const score = fit.common / (Math.max(words.length, fit.common) + fit.lost);
      const least = fit.lost === 0 && fit.common >= long ? alikeWithin : alike;
      return score >= least && isGuarded(row, goal) ? [{ row, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = matches;
  if (best === undefined || second?.score === best.score) return undefined;
  for (const value of goal.values) {
    const found = against(value, best, goal);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `lũy kế`, `trong năm`, `mỗi năm` count otherwise than a goal for a year does. */
const COUNTED_OTHERWISE = /lũy kế|cộng dồn|trong năm|hằng năm|hàng năm|mỗi năm|bình quân/iu;

/** What tells a part of a thing from all of it. */
const SIDES = new Set(["level", "zone", "area", "school"]);

function isGuarded({ indicator, tokens: own }: Row, { text, tokens }: Goal): boolean {
  const sides = tokens.filter(({ kind }) => SIDES.has(kind)).map(({ form }) => form);
  if (sides.some((side) => !own.some(({ form }) => form === side))) return false;
  if (indicator.measure === "%") return true;
  return COUNTED_OTHERWISE.test(indicator.name) === COUNTED_OTHERWISE.test(text);
}

function against(
  { year, raw, value, measure }: GoalValue,
  { row: { indicator, tokens }, score }: Match,
  goal: Goal,
): GoalRowConflict | undefined {
  const known = indicator.milestones[year];
  const share = measureForm(indicator.measure) === "%";
  if (known === undefined || (measure === "%") !== share || /[\p{L}]{3}/u.test(known.raw ?? ""))
    return undefined;
  const stated: Milestone = { raw, value, confidence: known.confidence };
  if (findDisagreement(known, stated) !== "contrary") return undefined;
  const [a, b] = [extentOf(known.value)?.low ?? 0, extentOf(value)?.low ?? 0];
  if (!share && (Math.min(a, b) <= 0 || Math.max(a, b) > Math.min(a, b) * widest)) return undefined;
  return {
    indicator,
    year,
    printed: known.raw ?? "",
    name: goal.text,
    stated: raw,
    span: goal.span,
    certain: score >= 0.9 && tokens.length >= 4,
  };
}
