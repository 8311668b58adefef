import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { clear } from "../read/confidence.js";
import { matchesIn } from "../text/matches.js";
import { splitBehind } from "../text/splitBehind.js";
import { goalSections } from "./goalClauses.js";
import { type Goal, type GoalValue, goalValues, TIMES, valuesIn } from "./goalValues.js";
import { findDisagreement } from "./indicatorMatch.js";
import { indicatorTables } from "./indicatorTables.js";
import { isOfOwnGroup } from "./ownGroups.js";
import { perSubject } from "./perSubject.js";
import { holdsNoGoals, sectionsAround } from "./sectionTitles.js";
import { extentOf } from "./seriesShape.js";
import { fitOf } from "./slippedStatements.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn } from "./textPieces.js";

/** A goal and a task, in the text or in a table of tasks, that is to reach another value of the same. */
export interface GoalTaskConflict {
  readonly year: string;
  readonly goal: string;
  readonly stated: string;
  readonly goalSpan: Span;
  readonly task: string;
  readonly ordered: string;
  readonly taskSpan: Span;
}

interface Task {
  readonly text: string;
  readonly tokens: readonly StatementToken[];
  readonly value: GoalValue;
  readonly span: Span;
  /** Years that the heading above it names. */
  readonly years: readonly string[];
}

interface Named {
  readonly goal: Goal;
  readonly value: GoalValue;
  /** The words of its name. */
  readonly name: readonly StatementToken[];
  /** What is counted: the word behind its figure. */
  readonly counted: string;
}

/** Fewer words name too little. */
const fewest = 4;
/** Words of its own that a task may have between those of the goal's name, and behind a thing counted. */
const mostBetween = 2;
/** Of a thing counted, values further apart are not of one thing. */
const widest = 1.6;
/** Parts, steps and shorter times than the goal's. */
const PARTIAL =
  /(?<![A-Za-zÀ-ỹ])(?:riêng|trong đó|mỗi|từng|hằng|hàng|thêm|so với|gấp|bình quân (?:mỗi|hằng|hàng)|mới|quý|tháng|đợt|trước mắt|giai đoạn|còn lại|khoảng cách|điểm phần trăm)(?![A-Za-zÀ-ỹ])/iu;
/** A heading of aims of other years. */
const AIMS = /^[^/]*(?:mục tiêu|chỉ tiêu|tầm nhìn|định hướng)/iu;

/** Tasks that name a goal but another value of it. Linear: tasks are looked up by the rarest word of a goal's name. */
export const goalTaskConflicts = perSubject((subject: Subject): readonly GoalTaskConflict[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const goals = goalValues(subject).flatMap(namedOf);
  if (goals.length === 0) return [];
  const index = indexOf(goals);
  const told = new Set<Named>();
  return tasksOf(subject).flatMap((task) => {
    const forms = new Set(task.tokens.map(({ form }) => form));
    const same = [...forms]
      .flatMap((form) => index.get(form) ?? [])
      .filter((named) => named.name.every(({ form }) => forms.has(form)) && isSame(named, task));
    const [best] = same.sort((a, b) => b.name.length - a.name.length);
    if (best === undefined || told.has(best) || !differ(best.value, task.value)) return [];
    if (same.some(({ value }) => !differ(value, task.value))) return [];
    told.add(best);
    return [
      {
        year: best.value.year,
        goal: best.goal.text,
        stated: best.value.raw,
        goalSpan: best.goal.span,
        task: task.text,
        ordered: task.value.raw,
        taskSpan: task.span,
      },
    ];
  });
});

/** Goals by the longest word of their names: words of a language are looked up evenly enough by it. */
function indexOf(goals: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const counts = new Map<string, number>();
  for (const { name } of goals)
    for (const form of new Set(name.map((each) => each.form))) counts.set(form, (counts.get(form) ?? 0) + 1);
  const index = new Map<string, Named[]>();
  for (const named of goals) {
    const [rarest] = named.name
      .map(({ form }) => form)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const key = rarest ?? "";
    index.set(key, [...(index.get(key) ?? []), named]);
  }
  return index;
}

function isWord({ kind, form }: StatementToken): boolean {
  return kind !== "number" && kind !== "bound" && kind !== "direction" && !TIMES.has(form);
}

function namedOf(goal: Goal): readonly Named[] {
  const [value] = goal.values;
  if (value === undefined || goal.values.length > 1 || PARTIAL.test(goal.text)) return [];
  const name = goal.tokens.filter(isWord);
  return name.length < fewest ? [] : [{ goal, value, name, counted: countedIn(goal.tokens, value) }];
}

function countedIn(tokens: readonly StatementToken[], { raw }: GoalValue): string {
  const figure = /\d[\d.,]*/u.exec(raw)?.[0] ?? "";
  const at = tokens.findIndex(({ kind, form }) => kind === "number" && isFigure(form, figure));
  return tokens[at + 1]?.form ?? "";
}

const isFigure = (form: string, figure: string): boolean =>
  form.replace(/^0+/u, "") === figure.replace(/^0+/u, "");

/** Clauses with one value outside the goals and the tables of indicators. */
function tasksOf(subject: Subject): readonly Task[] {
  const goals = new Set(goalSections(subject).flatMap(({ clauses }) => clauses.map(({ span }) => span.line)));
  const tables = indicatorTables(subject).map(({ table }) => table.span);
  return piecesWithDigits(subject).flatMap(({ passage, inTable }) => {
    const { line } = spanAt(passage);
    if (passage.text.length > 3000 || goals.has(line)) return [];
    if (inTable && tables.some((table) => table.line <= line && line <= table.endLine)) return [];
    const around = inTable ? "" : headingsOf(passage, subject);
    if (holdsNoGoals(around) || AIMS.test(around)) return [];
    const years = matchesIn(around.split(" / ")[0] ?? "", /20\d{2}/gu).map(([year]) => year);
    return sentencesIn(passage).flatMap(({ text, from }) => tasksIn(text, from, passage, years));
  });
}

/** The headings above a passage; an item that is a section by itself is no heading of its own. */
function headingsOf(passage: Passage, subject: Subject): string {
  const [inmost = "", ...above] = sectionsAround(spanAt(passage).line, subject).split(" / ");
  return passage.text.includes(inmost.slice(0, 40)) ? above.join(" / ") : [inmost, ...above].join(" / ");
}

function tasksIn(
  sentence: string,
  offset: number,
  passage: Passage,
  years: readonly string[],
): readonly Task[] {
  let from = 0;
  return splitBehind(sentence, ";").flatMap((clause) => {
    const start = from;
    from += clause.length;
    if (!/\d/u.test(clause) || PARTIAL.test(clause) || isOfOwnGroup(clause, clause.length)) return [];
    const [value, ...others] = valuesIn(clause, "");
    if (value === undefined || others.length > 0) return [];
    const at = Math.max(0, clause.indexOf(value.raw.replace(/%$/u, "")));
    const span = spanAt(passage, offset + start + at, offset + start + at + value.raw.length);
    return [{ text: clause.trim(), tokens: tokensOf(clause), value, span, years }];
  });
}

/** All words of the goal's name stand in the task in their order, of one year, with few others between them. */
function isSame({ name, value, counted, goal }: Named, task: Task): boolean {
  if (value.measure !== task.value.measure) return false;
  if (task.value.year !== "" && task.value.year !== value.year) return false;
  if (task.value.year === "" && task.years.length > 0 && !task.years.includes(value.year)) return false;
  const words = task.tokens.filter(isWord);
  const fit = fitOf(name, words);
  if (fit === undefined || fit.lost > 0 || fit.slips.length > 0 || fit.common < name.length) return false;
  const first = words.findIndex(({ form }) => form === name[0]?.form);
  const last = words.findLastIndex(({ form }) => form === name.at(-1)?.form);
  if (last - first + 1 - name.length > mostBetween) return false;
  const own = new Set(goal.tokens.map(({ form }) => form));
  if (words.some(({ kind, form }) => kind !== "word" && !own.has(form))) return false;
  return (
    value.measure === "%" ||
    (counted !== "" &&
      counted === countedIn(task.tokens, task.value) &&
      words.length - 1 - last <= mostBetween)
  );
}

function differ(goal: GoalValue, task: GoalValue): boolean {
  const [a, b] = [goal, task].map(({ raw, value }) => ({ raw, value, confidence: clear }));
  if (a === undefined || b === undefined) return false;
  const found = findDisagreement(a, b);
  const bounds = goal.value.kind === "bound" && task.value.kind === "bound";
  if (found !== "contrary" && !(found === "unlikely" && bounds)) return false;
  const [one, other] = [extentOf(goal.value)?.low ?? 0, extentOf(task.value)?.low ?? 0];
  return (
    goal.measure === "%" ||
    (Math.min(one, other) > 0 && Math.max(one, other) <= Math.min(one, other) * widest)
  );
}
