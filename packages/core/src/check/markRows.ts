import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A row or column of marks (`Đ`, `x`) with a number of them that isn't theirs. */
export interface MarkCount {
  readonly printed: string;
  readonly marks: number;
  readonly mark: string;
  readonly over: "row" | "column";
  readonly span: Span;
}

const mark = /^(?:[\p{L}✓✔×+–-]{1,2}|)$/u;
/** So many columns of marks, and rows whose number is right, show what is counted. */
const [fewestColumns, fewestRows] = [3, 4];

/** Tables that tick what each place has (`Đ`, `C`), with the number of ticks in a column or row of their own. Linear in the cells. */
export const wrongMarkCounts = perSubject(({ blocks }: Subject): readonly MarkCount[] =>
  joinTables(blocks).flatMap(countsIn),
);

function countsIn(table: LogicalTable): readonly MarkCount[] {
  const rows = table.rows.filter((row) => /^\d/u.test(cellOf(row, 0)));
  if (rows.length < fewestRows) return [];
  const marked = table.columns
    .map(({ index }) => index)
    .filter((column) => column > 0 && isMarked(rows.map((row) => cellOf(row, column))));
  const last = marked.at(-1);
  if (last === undefined || marked.length < fewestColumns) return [];
  const told = table.columns.find(
    ({ index }) => index > last && rows.every((row) => /^\d{1,3}$/u.test(cellOf(row, index))),
  )?.index;
  const marksOf = (row: LogicalRow) => marked.map((column) => cellOf(row, column));
  const kinds = [...new Set(rows.flatMap(marksOf))].filter((text) => text !== "");
  const total = table.rows.find(
    (row) =>
      table.rows.indexOf(row) > table.rows.indexOf(rows[0] ?? row) &&
      cellOf(row, 0) === "" &&
      marked.every((column) => /^\d{1,3}$/u.test(cellOf(row, column))),
  );
  const byRow =
    told === undefined
      ? []
      : kinds.flatMap((kind) =>
          judged(
            rows.map((row) => ({ printed: cellOf(row, told), marks: marksOf(row), span: row.span })),
            kind,
            "row",
          ),
        );
  const byColumn =
    total === undefined
      ? []
      : kinds.flatMap((kind) =>
          judged(
            marked.map((column) => ({
              printed: cellOf(total, column),
              marks: rows.map((row) => cellOf(row, column)),
              span: total.span,
            })),
            kind,
            "column",
          ),
        );
  return [...byRow, ...byColumn];
}

function cellOf(row: LogicalRow, column: number): string {
  return ownText(row, column).replace(/\*/gu, "").trim();
}

function isMarked(texts: readonly string[]): boolean {
  return texts.every((text) => mark.test(text)) && texts.some((text) => text !== "");
}

interface Line {
  readonly printed: string;
  readonly marks: readonly string[];
  readonly span: Span;
}

/** The mark is what is counted where nearly all numbers are those of it. */
function judged(lines: readonly Line[], kind: string, over: MarkCount["over"]): readonly MarkCount[] {
  const counted = lines.map((line) => ({
    ...line,
    count: line.marks.filter((text) => text === kind).length,
  }));
  const wrong = counted.filter(({ printed, count }) => Number(printed) !== count);
  const right = counted.length - wrong.length;
  if (right < fewestRows || wrong.length * 5 > counted.length) return [];
  return wrong.map(({ printed, count, span }) => ({ printed, marks: count, mark: kind, over, span }));
}
