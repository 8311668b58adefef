import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { parseNumber } from "../text/numbers.js";
import { columnHead } from "./columnHeads.js";
import type { Subject } from "./subject.js";

/** A share printed in a row of a table that the two columns it is reckoned from don't give. */
export interface TableShare {
  readonly text: string;
  readonly real: number;
  readonly heading: string;
  /** Headings of the columns of the part and of the whole. */
  readonly columns: readonly [string, string];
  readonly span: Span;
}

/** Fewer rows than these don't show what a column is reckoned from. */
const fewestRows = 3;
const SHARE = /%|tỷ lệ|tỉ lệ/iu;
/** Tables with more columns of figures are series of years. */
const mostColumns = 10;

/**
 * Shares in columns of percentages: which two columns they are reckoned from is learned from the rows, most of which
 * must bear it out. Linear in the rows.
 */
export function wrongTableShares({ blocks }: Subject): readonly TableShare[] {
  return joinTables(blocks).flatMap((table) => (table.rows.length < fewestRows ? [] : sharesOf(table)));
}

function sharesOf(table: LogicalTable): readonly TableShare[] {
  const columns = table.columns.map(({ index }) => ({ index, heading: columnHead(table, index) }));
  if (!columns.some(({ heading }) => SHARE.test(heading))) return [];
  const figures = columns.filter(({ index }) => filled(table.rows, index) >= fewestRows);
  if (figures.length < 3 || figures.length > mostColumns) return [];
  return figures
    .filter(({ heading }) => SHARE.test(heading))
    .flatMap((share) => {
      const others = figures.filter(({ index, heading }) => index !== share.index && !/%/u.test(heading));
      const pairs = others.flatMap((part) =>
        others.filter((whole) => whole.index !== part.index).map((whole) => ({ part, whole })),
      );
      for (const { part, whole } of pairs) {
        const rows = table.rows.flatMap((row) => rowOf(row, share.index, part.index, whole.index) ?? []);
        const wrong = rows.filter(({ fits }) => !fits);
        if (rows.length < fewestRows || wrong.length * 3 > rows.length) continue;
        return wrong.map(({ text, real, span }) => ({
          text,
          real,
          heading: share.heading,
          columns: [part.heading, whole.heading] as const,
          span,
        }));
      }
      return [];
    });
}

function filled(rows: readonly LogicalRow[], column: number): number {
  return rows.filter((row) => figureIn(row, column) !== undefined).length;
}

function figureIn(row: LogicalRow, column: number): number | undefined {
  const text = ownText(row, column);
  return /\d/u.test(text) ? parseNumber(text.replace(/\s?%$/u, ""))?.value : undefined;
}

function rowOf(row: LogicalRow, share: number, part: number, whole: number) {
  const [printed, a, b] = [figureIn(row, share), figureIn(row, part), figureIn(row, whole)];
  if (printed === undefined || a === undefined || b === undefined || b === 0) return undefined;
  const text = ownText(row, share);
  const real = (a / b) * 100;
  const decimals = text.replace(/\s?%$/u, "").split(",")[1]?.length ?? 0;
  return { text, real, span: row.span, fits: Math.abs(real - printed) <= 1.01 * 10 ** -decimals };
}
