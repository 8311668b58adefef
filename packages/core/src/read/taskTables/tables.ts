import type { ReadContext } from "../context.js";
import type { Task } from "../reading.js";
import { joinTables } from "../tables.js";
import { type LogicalTable, logicalText } from "../tables-rows.js";
import { holdsTargets } from "../targets.js";
import { findTaskColumns, type TaskColumns } from "./columns.js";
import { readTaskRows } from "./rows.js";

/**
 * Tasks from tables of tasks: a column of tasks beside columns of who, when or what results. Group rows give the
 * section, empty or merged cells of responsibility take the units above them (`merged-cell`), one cell with
 * several dash items gives one task for each.
 */
export function readTableTasks(ctx: ReadContext): readonly Task[] {
  return joinTables(ctx.blocks).flatMap((table) => {
    const columns = findTaskColumns(table);
    if (columns === undefined || statesTargets(table, columns) || isClosing(table)) return [];
    return readTaskRows(table, columns, placeOf(table, ctx), ctx.resolveUnit);
  });
}

/** Tables of targets (`Mục tiêu 3.8 …`) are read as targets, with their tasks. */
function statesTargets(table: LogicalTable, { task }: TaskColumns): boolean {
  if (holdsTargets(table)) return true;
  const targets = table.rows.filter((row) =>
    /^(?:\(\d+\)\s*)?Mục tiêu \d+\.\d+/u.test(logicalText(row, task.index)),
  );
  return targets.length * 5 > table.rows.length;
}

/** Recipients beside the signature, laid out as a table. */
function isClosing({ columns, rows }: LogicalTable): boolean {
  return (
    columns.every(({ heading }) => heading === "") &&
    rows.some((row) => row.cells.some((_, at) => /^nơi nhận/iu.test(logicalText(row, at))))
  );
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
