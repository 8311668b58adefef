import { findColumn } from "../columns.js";
import { headingForm } from "../columns-headings.js";
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
  /** Months or quarters in which marks stand. */
  readonly schedule: readonly Column[];
}

/** The columns of a table of tasks; undefined for tables of another kind. */
export function findTaskColumns({ columns }: LogicalTable): TaskColumns | undefined {
  const task = findTask(columns);
  const lead = findColumn(columns, "lead", "assigned", "responsible");
  const coordinating = findColumn(columns, "coordinating");
  const due = findDue(columns);
  const output = findColumn(columns, "output");
  if (
    task === undefined ||
    (has(columns, "indicator") && (lead === undefined || has(columns, "measure", "milestone", "actual"))) ||
    (has(columns, "milestone", "actual") && has(columns, "measure"))
  ) {
    return undefined;
  }
  if (lead === undefined && coordinating === undefined && (due === undefined || output === undefined))
    return undefined;
  const schedule = columns.filter(({ kind }) => kind === "schedule");
  return { ordinal: findColumn(columns, "ordinal", "code"), task, lead, coordinating, due, output, schedule };
}

/** Of several columns of words (`Nhóm nhiệm vụ`, `Lĩnh vực` beside `Nhiệm vụ cụ thể`) the one that says what is done. */
function findTask(columns: readonly Column[]): Column | undefined {
  const all = columns.filter(({ kind }) => kind === "task");
  const form = ({ heading }: Column) => headingForm(heading);
  const special = all.find((column) => /cu the|chi tiet/.test(form(column)));
  const plain = all.find(
    (column) => !/^(?:cac )?(?:nhom|linh vuc|chuong trinh|de an|can cu|van ban)/.test(form(column)),
  );
  return special ?? plain ?? all[0];
}

/** Of `Bắt đầu` and `Hoàn thành` the day by which it is done. */
function findDue(columns: readonly Column[]): Column | undefined {
  const all = columns.filter(({ kind }) => kind === "due");
  return all.find(({ heading }) => /hoan thanh|ket thuc/.test(headingForm(heading))) ?? all[0];
}

function has(columns: readonly Column[], ...kinds: ColumnKind[]): boolean {
  return columns.some(({ kind, heading }) => kinds.includes(kind) && heading !== "");
}
