import type { Sheet } from "./workbook.js";

/** Where the parts of a table stand on its sheet: rows counted from 1, as Excel does. */
export interface Frame {
  readonly columns: number;
  /** First column that isn't hidden, from 1: text over the whole table begins there. */
  readonly firstShown: number;
  /** First and last row of the head. */
  readonly head: readonly [first: number, last: number];
  readonly hasGroups: boolean;
  readonly body: number;
  /** Row of the totals; undefined without. */
  readonly total: number | undefined;
  readonly notes: number;
  readonly last: number;
}

/** Lays out a sheet: heading lines, an empty row, the head (two rows where columns are grouped), body, total, notes. */
export function frameOf({ heading = [], columns, rows, totalLabel, notes = [] }: Sheet): Frame {
  const first = heading.length === 0 ? 1 : heading.length + 2;
  const hasGroups = columns.some((column) => column.group !== undefined);
  const body = first + (hasGroups ? 2 : 1);
  const afterBody = body + rows.length;
  const total = totalLabel === undefined ? undefined : afterBody;
  const afterTable = afterBody + (total === undefined ? 0 : 1);
  return {
    columns: columns.length,
    firstShown: columns.findIndex((column) => column.isHidden !== true) + 1 || 1,
    head: [first, body - 1],
    hasGroups,
    body,
    total,
    notes: afterTable,
    last: Math.max(1, afterTable + notes.length - 1),
  };
}

/** Neighbouring columns with the same group, counted from 0. */
export function groupSpans(
  columns: Sheet["columns"],
): readonly { readonly first: number; readonly last: number; readonly group: string | undefined }[] {
  const spans: { first: number; last: number; group: string | undefined }[] = [];
  columns.forEach(({ group }, index) => {
    const open = spans.at(-1);
    if (open !== undefined && group !== undefined && open.group === group) open.last = index;
    else spans.push({ first: index, last: index, group });
  });
  return spans;
}
