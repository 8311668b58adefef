import { findColumn } from "../columns.js";
import type { Column, ColumnKind } from "../columns-kinds.js";
import type { ReadContext } from "../context.js";
import type { Task } from "../reading.js";
import { joinTables } from "../tables.js";
import { type LogicalTable, logicalText } from "../tables-rows.js";
import { readTaskRows } from "./rows.js";

/** The columns of a task table by what they hold; a column that isn't there is undefined. */
export interface TaskColumns {
  readonly ordinal: Column | undefined;
  readonly task: Column;
  readonly lead: Column | undefined;
  readonly coordinating: Column | undefined;
  readonly due: Column | undefined;
  readonly output: Column | undefined;
}

/**
 * Tasks from tables of tasks: a column of tasks beside columns of who, when or what results. Group rows give the
 * section, empty or merged cells of responsibility take the units above them (`merged-cell`), one cell with
 * several dash items gives one task for each.
 */
export function readTableTasks(ctx: ReadContext): readonly Task[] {
  return joinTables(ctx.blocks).flatMap((table) => {
    const columns = findTaskColumns(table);
    if (columns === undefined || holdsTargets(table, columns)) return [];
    return readTaskRows(table, columns, placeOf(table, ctx), ctx.resolveUnit);
  });
}

/** The columns of a table of tasks; undefined for tables of another kind. */
export function findTaskColumns({ columns }: LogicalTable): TaskColumns | undefined {
  const task = findColumn(columns, "task");
  const lead = findColumn(columns, "lead", "assigned", "responsible");
  const coordinating = findColumn(columns, "coordinating");
  const due = findColumn(columns, "due");
  const output = findColumn(columns, "output");
  if (
    task === undefined ||
    has(columns, "indicator") ||
    (has(columns, "milestone", "actual") && has(columns, "measure"))
  ) {
    return undefined;
  }
  if (lead === undefined && coordinating === undefined && (due === undefined || output === undefined))
    return undefined;
  return { ordinal: findColumn(columns, "ordinal", "code"), task, lead, coordinating, due, output };
}

function has(columns: readonly Column[], ...kinds: ColumnKind[]): boolean {
  return columns.some(({ kind, heading }) => kinds.includes(kind) && heading !== "");
}

/** Tables of targets (`Mục tiêu 3.8 …`) are read as targets, with their tasks. */
function holdsTargets(table: LogicalTable, { task }: TaskColumns): boolean {
  const targets = table.rows.filter((row) =>
    /^(?:\(\d+\)\s*)?Mục tiêu \d+\.\d+/u.test(logicalText(row, task.index)),
  );
  return targets.length * 5 > table.rows.length;
}

/** Path of the section that a table stands in, `PL` or `PL I` in an annex without headings, empty elsewhere. */
function placeOf(table: LogicalTable, { outline, anatomy }: ReadContext): string {
  const [first] = table.parts;
  if (first === undefined) return "";
  const section = outline.sectionOf.get(first);
  if (section !== undefined) return section.path;
  const annex = anatomy.attachments.find(({ blocks }) => blocks.includes(first));
  if (annex === undefined || annex.kind === "issued") return "";
  return annex.label === null ? "PL" : `PL ${annex.label}`;
}
