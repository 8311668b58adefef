import type { OutlineSection } from "../document/outline.js";
import type { Span } from "../document/span.js";
import type { Indicator, Milestone } from "../read/reading.js";
import type { TargetValue } from "../read/value.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { type GoalClause, goalSections } from "./goalClauses.js";
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

interface Goal {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly StatementToken[];
  readonly values: readonly GoalValue[];
}

interface GoalValue {
  readonly year: string;
  readonly raw: string;
  readonly value: TargetValue;
  /** `%`, or `` for what is counted or measured otherwise. */
  readonly measure: string;
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
  return goalsOf(subject).flatMap((goal) => conflictOf(goal, candidatesOf(goal, rows, index)) ?? []);
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

/** Words of time and of reaching, no part of a name. */
const TIMES = new Set(
  tokensOf("đến năm vào hết cuối trở lên phấn đấu xuống lên còn đưa nâng đạt có là từ giảm tăng nâng").map(
    ({ form }) => form,
  ),
);

/** The goals with their values; what stands under a name ending in a colon goes with it. */
function goalsOf(subject: Subject): readonly Goal[] {
  return goalSections(subject).flatMap(({ section, clauses }) => {
    const year = yearOf(section);
    const goals: Goal[] = [];
    let head: GoalClause | undefined;
    for (const clause of clauses) {
      const below =
        head !== undefined && /^(?:[+-]\s)?(?:đến|năm)\s/iu.test(clause.text) && clause.text.length < 60;
      if (!below) head = clause.hasFigure ? undefined : clause;
      const text = below && head !== undefined ? `${head.text}: ${clause.text}` : clause.text;
      const goal = goalOf(text, clause.span, year);
      if (goal !== undefined) goals.push(goal);
    }
    return goals;
  });
}

/** The year that the heading of the goals sets, or one above it. */
function yearOf(section: OutlineSection): string | undefined {
  for (let at: OutlineSection | null = section; at !== null; at = at.parent) {
    const years = matchesIn(
      at.title ?? "",
      /(?:đến|hết|cuối|mục tiêu|chỉ tiêu)\s(?:hết\s|cuối\s)?năm\s(20\d{2})/giu,
    );
    const [only] = years;
    if (only !== undefined) return years.length === 1 ? only[1] : undefined;
  }
  return undefined;
}

/** Parts, steps and what is done each year are no level to be reached. */
const PARTIAL =
  /(?<![A-Za-zÀ-ỹ])(?:mỗi năm|hằng năm|hàng năm|tăng thêm|thêm|so với|gấp|bình quân (?:mỗi|hằng|hàng)|mới|giảm ít nhất|tăng ít nhất|tốc độ)(?![A-Za-zÀ-ỹ])/iu;

function goalOf(whole: string, span: Span, sectionYear: string | undefined): Goal | undefined {
  const text = whole
    .replace(/,?\s\(?(?:trong đó|riêng|bao gồm)(?![A-Za-zÀ-ỹ]).*$/iu, "")
    .replace(/\([^()]*\)/gu, " ");
  if (PARTIAL.test(text)) return undefined;
  const values = valuesIn(text, sectionYear);
  return values.length === 0 ? undefined : { text: whole, span, tokens: tokensOf(text), values };
}

const BOUND = "(?:ít nhất |tối thiểu |trên |hơn |từ |không quá |dưới |khoảng )?";
const FIGURE = `(${BOUND}\\d[\\d.,]*(?<![.,]))(?![\\d/]|\\s?[-–]\\s?\\d|\\s?(?:lần|tuổi|sao)(?![A-Za-zÀ-ỹ]))\\s?(%)?`;
/** `đến năm 2025 có 70%`, `năm 2030: đạt 90%`. */
const YEAR_FIRST = new RegExp(
  `năm\\s(20\\d{2})\\s?[,:]?\\s?(?:(?:toàn tỉnh|toàn huyện|toàn xã|phấn đấu|đạt|có|còn|là|giảm còn|xuống còn|xuống)\\s)*${FIGURE}`,
  "giu",
);
/** `95% vào năm 2025`. */
const FIGURE_FIRST = new RegExp(
  `(?<![\\d.,–-])${FIGURE}(?:\\s(?!và\\s)\\p{L}+)?\\s(?:vào|đến|trong|ở)\\s(?:cuối |hết )?năm\\s(20\\d{2})`,
  "giu",
);
const ANY = new RegExp(`(?<![\\p{L}\\d.,/–-])(?<!(?:số|cấp|loại|mức độ|điều|nhóm|năm)\\s)${FIGURE}`, "giu");

function valuesIn(text: string, sectionYear: string | undefined): readonly GoalValue[] {
  const figures = matchesIn(text, ANY).filter(([, raw = ""]) => !/^(?:19|20)\d{2}$/u.test(raw));
  const shares = figures.filter(([, , percent]) => percent !== undefined);
  const levels = shares.length > 0 ? shares : figures;
  const behind = matchesIn(text, FIGURE_FIRST).map(([, raw = "", percent, year = ""]) =>
    goalValueOf(year, raw, percent),
  );
  const ahead = matchesIn(text, YEAR_FIRST).map(([, year = "", raw = "", percent]) =>
    goalValueOf(year, raw, percent),
  );
  const dated = [behind, ahead].find(
    (values) =>
      values.length === levels.length && new Set(values.map(({ year }) => year)).size === values.length,
  );
  if (dated !== undefined && dated.length > 0) return dated;
  const [only] = levels;
  if (only === undefined || levels.length > 1) return [];
  const own = new Set(matchesIn(text, /năm\s(20\d{2})/gu).map(([, year]) => year ?? ""));
  const year = own.size > 0 ? [...own][0] : sectionYear;
  return year === undefined || own.size > 1 ? [] : [goalValueOf(year, only[1] ?? "", only[2])];
}

function goalValueOf(year: string, raw: string, percent: string | undefined): GoalValue {
  const amount = parseNumber(/\d[\d.,]*/u.exec(raw)?.[0] ?? "")?.value ?? 0;
  const most = /dưới|không quá/iu.test(raw);
  const least = /ít nhất|tối thiểu|trên|hơn|từ/iu.test(raw);
  return {
    year,
    raw: `${raw}${percent ?? ""}`,
    value: most
      ? { kind: "bound", op: "<=", value: amount }
      : least
        ? { kind: "bound", op: ">=", value: amount }
        : { kind: "exact", value: amount },
    measure: percent ?? "",
  };
}
