import { findColumn } from "../columns.js";
import type { Column, ColumnKind } from "../columns-kinds.js";
import type { LogicalTable } from "../tables-rows.js";

/** The columns of a task table by what they hold; a column that isn't there is undefined. */
export interface TaskColumns {
  readonly ordinal: Column | undefined;
  readonly task: Column;
  readonly lead: Column | undefined;
  readonly coordinating: Column | undefined;
  readonly due: Column | undefined;
  readonly output: Column | undefined;
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
