import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { parseNumber } from "../text/numbers.js";
import { columnHead } from "./columnHeads.js";
import { perSubject } from "./perSubject.js";
import { isBorneOut, isToRise, type WrongVerdict } from "./resultVerdicts.js";
import type { Subject } from "./subject.js";

const GOAL = /^(?:muc tieu|ke hoach|kh|chi tieu (?:giao|de ra|ke hoach|nghi quyet)|nghi quyet)\b/;
const RESULT = /^(?:ket qua|thuc hien|th|uoc thuc hien|uoc th|uth|dat duoc|thuc te)\b/;
const BASE = /^(?:cuoi|nam|dau ky|hien trang|nam goc|thuc hien)\b.*\b20\d\d$|^20\d\d$/;
const VERDICT =
  /^(?:(?:hoàn thành )?vượt|(?:không |chưa )?(?:đạt|hoàn thành))(?:\s(?:mục tiêu|kế hoạch|chỉ tiêu|và vượt))?\.?$/iu;
const VALUE =
  /^([<>≤≥]|dưới|trên|ít nhất|tối thiểu|tối đa|không quá|từ)?\s*(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s?%?(?:\s?trở lên)?$/iu;
/** Fewer verdicts don't make a column of them. */
const fewest = 2;

interface Columns {
  readonly name: number;
  readonly goal: number;
  readonly result: number;
  readonly verdict: number | undefined;
  readonly base: number | undefined;
}

/** Rows of tables of results that are called reached or not against their own figures. Linear. */
export const tabledVerdicts = perSubject((subject: Subject): readonly WrongVerdict[] =>
  joinTables(subject.blocks).flatMap((table) => {
    const columns = columnsOf(table);
    return columns === undefined ? [] : table.rows.flatMap((row) => verdictOf(row, columns) ?? []);
  }),
);

/** A row with a goal and its result, one figure each. */
export interface ResultRow {
  readonly name: string;
  readonly result: number;
  readonly goal: number;
  readonly span: Span;
}

/** The rows of tables with one column of goals and one of results. Linear. */
export const resultRows = perSubject((subject: Subject): readonly ResultRow[] =>
  joinTables(subject.blocks).flatMap((table) => {
    const columns = columnsOf(table);
    if (columns === undefined) return [];
    return table.rows.flatMap((row) => {
      const [goal, result] = [columns.goal, columns.result].map((at) => valueIn(row, at)?.value);
      if (goal === undefined || result === undefined) return [];
      return [{ name: ownText(row, columns.name), result, goal, span: row.span }];
    });
  }),
);

/** One column each of goals and results, and of verdicts if any; undefined where there are more. */
function columnsOf(table: LogicalTable): Columns | undefined {
  const heads = table.columns.map(({ index }) => ({ index, head: fold(columnHead(table, index)) }));
  const [goal, otherGoal] = heads.filter(({ head }) => GOAL.test(head));
  const [result, otherResult] = heads.filter(({ head }) => RESULT.test(head));
  if (goal === undefined || result === undefined || otherGoal !== undefined || otherResult !== undefined)
    return undefined;
  const [verdict, otherVerdict] = heads.filter(
    ({ index }) => table.rows.filter((row) => VERDICT.test(ownText(row, index).trim())).length >= fewest,
  );
  if (otherVerdict !== undefined) return undefined;
  const name = heads.find(
    ({ head }) => /^(?:ten |cac )?(?:chi tieu|tieu chi|noi dung|muc tieu)/.test(head) && head !== goal.head,
  );
  if (name === undefined) return undefined;
  const base = heads.find(({ index, head }) => index < Math.min(goal.index, result.index) && BASE.test(head));
  return {
    name: name.index,
    goal: goal.index,
    result: result.index,
    verdict: verdict?.index,
    base: base?.index,
  };
}

interface Value {
  readonly bound: string;
  readonly value: number;
}

function valueIn(row: LogicalRow, column: number | undefined): Value | undefined {
  const match = column === undefined ? null : VALUE.exec(ownText(row, column).trim());
  const value = match === null ? undefined : parseNumber(match[2] ?? "")?.value;
  return match === null || value === undefined ? undefined : { bound: `${match[1] ?? ""} `, value };
}

function verdictOf(row: LogicalRow, columns: Columns): WrongVerdict | undefined {
  const [goal, result, base] = [columns.goal, columns.result, columns.base].map((at) => valueIn(row, at));
  const verdict = columns.verdict === undefined ? "" : ownText(row, columns.verdict).trim();
  if (goal === undefined || result === undefined || !VERDICT.test(verdict)) return undefined;
  const name = ownText(row, columns.name);
  const rising = wayOf(name, goal, base);
  if (isBorneOut({ name, result: result.value, goal: goal.value, rising, verdict })) return undefined;
  return {
    name,
    result: ownText(row, columns.result).trim(),
    goal: ownText(row, columns.goal).trim(),
    verdict: verdict.toLowerCase().replace(/\.$/u, ""),
    span: row.span,
  };
}

/** What it was before tells which way the goal lies, where its bound doesn't. */
function wayOf(name: string, { bound, value }: Value, base: Value | undefined): boolean {
  if (bound.trim() !== "" || base === undefined || base.value === value) return isToRise(name, bound);
  return value > base.value;
}
