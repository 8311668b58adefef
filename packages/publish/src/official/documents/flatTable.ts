import type { Align, Table } from "../table.js";

/** A column of a table without merged cells. */
export interface FlatColumn<T> {
  readonly title: string;
  readonly width: number;
  readonly align?: Align;
  readonly text: (item: T, at: number) => string;
}

/** A table of one row an item; a column in which nothing stands is left out. */
export function flatTable<T>(items: readonly T[], columns: readonly FlatColumn<T>[]): Table {
  const filled = columns.filter(({ text }) => items.some((item, at) => text(item, at).trim() !== ""));
  return {
    kind: "table",
    columns: filled.map(({ width, align = "left" }) => ({ width, align })),
    head: [{ cells: filled.map(({ title }) => title) }],
    rows: items.map((item, at) => ({ cells: filled.map(({ text }) => text(item, at)) })),
  };
}
