import type { Confidence } from "./confidence.js";

/**
 * What a column of a table holds. `assigned`: lead and coordinating units in one cell
 * (`Phân công trách nhiệm`). `milestone`, `actual`, `estimate`: values, with the year where the heading names
 * one. `change`: a comparison of values, no value of its own. `schedule`: a month or quarter with marks (`x`) for what is
 * done then. `unknown`: neither heading nor content tell.
 */
export type ColumnKind =
  | "ordinal"
  | "code"
  | "target"
  | "indicator"
  | "task"
  | "measure"
  | "lead"
  | "coordinating"
  | "assigned"
  | "responsible"
  | "due"
  | "output"
  | "funding"
  | "note"
  | "milestone"
  | "actual"
  | "estimate"
  | "change"
  | "schedule"
  | "unknown";

export interface Column {
  /** Place in the grid, from 0. */
  readonly index: number;
  readonly kind: ColumnKind;
  /** Headings of all heading rows from the top, joined by a space; empty where there is none. */
  readonly heading: string;
  /** Year of a value column, `2030`; a period (`2026-2030`) gives its last year. */
  readonly year: string | null;
  readonly confidence: Confidence;
}

export interface TableColumns {
  readonly columns: readonly Column[];
  /** How many rows at the top are title and headings (0: the table has no heading of its own). */
  readonly headerRows: number;
}
