import { parseLabel } from "@lotrinh/core/document/label";
import { begins, endsSentence, leavesRoom } from "./lineBreaks.js";
import { cellText, type PrintedCell, type PrintedRow, type PrintedTable } from "./printedTable.js";

/** How far edges of the same table may differ from page to page, in points. */
const NEAR = 4;

/**
 * The table that two pieces on consecutive pages are, or undefined where their columns aren't the same. Rows that
 * are printed again above the second piece (Word's repeated header) are dropped and marked in the first; a row that the page
 * break cut in two grows together, and so does a cell that covers rows on both sides.
 */
export function joinPieces(first: PrintedTable, second: PrintedTable): PrintedTable | undefined {
  const xs = isRuled(first) && isRuled(second) ? commonEdges(first.xs, second.xs) : undefined;
  if (xs === undefined) return undefined;
  const above = placeIn(first, xs, 0);
  const below = placeIn(second, xs, (second.xs[0] ?? 0) - (first.xs[0] ?? 0));
  const repeated = countRepeated(above, below);
  const rows = above.map((row, index) => (index < repeated ? { ...row, header: true } : row));
  return { xs, rows: joinRows(rows, below.slice(repeated)) };
}

function isRuled({ rows }: PrintedTable): boolean {
  return rows.every((row) => row.cells.every((cell) => cell.measure.kind === "cell"));
}

/** The edges of both, where they are the same or those of one are among the other's. */
function commonEdges(a: readonly number[], b: readonly number[]): readonly number[] | undefined {
  if (a.length < 3 || b.length < 3) return undefined;
  const shift = (b[0] ?? 0) - (a[0] ?? 0);
  const moved = b.map((x) => x - shift);
  if (Math.abs((a.at(-1) ?? 0) - (moved.at(-1) ?? 0)) > NEAR) return undefined;
  const extra = moved.filter((x) => findEdge(a, x) < 0);
  const missing = a.filter((x) => findEdge(moved, x) < 0);
  if (extra.length > 0 && missing.length > 0) return undefined;
  return extra.length > 0 ? moved : a;
}

function findEdge(xs: readonly number[], x: number): number {
  let best = -1;
  let least = NEAR;
  xs.forEach((edge, index) => {
    if (Math.abs(edge - x) > least) return;
    best = index;
    least = Math.abs(edge - x);
  });
  return best;
}

/** The rows of a piece with its cells counted by other edges. */
function placeIn({ xs, rows }: PrintedTable, edges: readonly number[], shift: number): PrintedRow[] {
  const index = xs.map((x) => Math.max(0, findEdge(edges, x - shift)));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const column = index[cell.column] ?? cell.column;
      const end = index[cell.column + cell.colSpan] ?? column + cell.colSpan;
      return { ...cell, column, colSpan: Math.max(1, end - column), lines: movedLines(cell, shift) };
    }),
  }));
}

function movedLines({ lines }: PrintedCell, shift: number): PrintedCell["lines"] {
  if (Math.abs(shift) < 1) return lines;
  return lines.map((line) => ({ ...line, left: line.left - shift, right: line.right - shift }));
}

/** How many rows at the top of both are the same; a table of nothing else isn't repeated. */
function countRepeated(above: readonly PrintedRow[], below: readonly PrintedRow[]): number {
  let count = 0;
  while (count < below.length && count < above.length && sameRow(above[count], below[count])) count += 1;
  const hasText = below.slice(0, count).some((row) => row.cells.some((cell) => cell.lines.length > 0));
  return hasText ? count : 0;
}

function sameRow(a: PrintedRow | undefined, b: PrintedRow | undefined): boolean {
  return a !== undefined && b !== undefined && rowForm(a) === rowForm(b);
}

function rowForm({ cells }: PrintedRow): string {
  return cells.map((cell) => `${cell.column}:${cellText(cell).replace(/\s/gu, "").toLowerCase()}`).join("|");
}

function joinRows(above: readonly PrintedRow[], below: readonly PrintedRow[]): PrintedRow[] {
  const next = below[0];
  const last = above.length - 1;
  if (next === undefined || last < 0) return [...above, ...below];
  const pairs = pairsOf(above, next);
  const rows = above.map((row) => ({ ...row, cells: [...row.cells] }));
  if (isCutRow(above, pairs)) {
    for (const pair of pairs) replaceCell(rows, pair, grown(pair.above, pair.below, -1));
    return [...rows, ...below.slice(1)];
  }
  const kept = next.cells.filter((cell) => {
    const pair = pairs.find((one) => one.below === cell && covers(one));
    if (pair !== undefined) replaceCell(rows, pair, grown(pair.above, pair.below, 0));
    return pair === undefined;
  });
  return [...rows, { ...next, cells: kept }, ...below.slice(1)];
}

/** A cell at the end of the first piece and the one below it at the start of the second. */
interface Pair {
  readonly above: PrintedCell;
  /** The row that it begins in. */
  readonly row: number;
  /** Where its page ends it. */
  readonly bottom: number;
  readonly below: PrintedCell;
}

function pairsOf(above: readonly PrintedRow[], next: PrintedRow): Pair[] {
  const last = above.length - 1;
  const bottom = above[last]?.bottom ?? 0;
  return next.cells.flatMap((below) => {
    for (let row = last; row >= 0; row -= 1) {
      const cell = above[row]?.cells.find(
        (one) =>
          one.column === below.column && one.colSpan === below.colSpan && row + one.rowSpan === last + 1,
      );
      if (cell !== undefined) return [{ above: cell, row, bottom, below }];
    }
    return [];
  });
}

function grown(above: PrintedCell, below: PrintedCell, more: number): PrintedCell {
  const rowSpan = above.rowSpan + below.rowSpan + more;
  return { ...above, rowSpan, lines: [...above.lines, ...below.lines] };
}

function replaceCell(rows: { cells: PrintedCell[] }[], { row, above }: Pair, cell: PrintedCell): void {
  const cells = rows[row]?.cells;
  const at = cells?.indexOf(above) ?? -1;
  if (cells !== undefined && at >= 0) cells[at] = cell;
}

/** A merged cell that the page break cut: nothing is printed in its second part, or the rest of its text. */
function covers({ above, below }: Pair): boolean {
  if (above.rowSpan === 1 && below.rowSpan === 1) return false;
  if (above.lines.length === 0) return below.lines.length === 0;
  return below.lines.length === 0 || goesOnInside(above, below) > 1;
}

/** Whether the page break cut a row in two: its cells stand below each other, and text that goes on says so. */
function isCutRow(above: readonly PrintedRow[], pairs: readonly Pair[]): boolean {
  const last = above.at(-1);
  const next = pairs.filter(({ below }) => below.lines.length > 0);
  if (last === undefined || next.length === 0 || pairs.length < lastCells(above)) return false;
  if (next.some((pair) => pair.above.lines.length === 0 || !reachesBottom(pair))) return false;
  const first = pairs.find(({ below }) => below.column === 0);
  if (first !== undefined && first.below.lines.length > 0 && opensRow(first)) return false;
  const evidence = next.reduce((sum, { above: a, below: b }) => sum + goesOnInside(a, b), 0);
  return evidence + (lacksNumber(above, first) ? 2 : 0) >= 2;
}

/** How many cells stand at the end of the piece. */
function lastCells(above: readonly PrintedRow[]): number {
  const last = above.length - 1;
  return above.reduce(
    (count, row, index) => count + row.cells.filter((cell) => index + cell.rowSpan === last + 1).length,
    0,
  );
}

/** Text that goes on must have used the page up. */
function reachesBottom({ above, bottom }: Pair): boolean {
  const line = above.lines.at(-1);
  return line !== undefined && bottom - line.y < 2.4 * line.size;
}

/** A first cell that isn't the rest of the one above: a number of its own, or a name that begins. */
function opensRow({ above, below }: Pair): boolean {
  return goesOnInside(above, below) < 2;
}

/** Nothing stands in a column that otherwise has a number or a name in every row. */
function lacksNumber(above: readonly PrintedRow[], first: Pair | undefined): boolean {
  if (first === undefined || first.below.lines.length > 0 || first.above.lines.length === 0) return false;
  if (first.above.rowSpan > 1 || first.below.rowSpan > 1) return false;
  const firsts = above.map((row) => row.cells.find((cell) => cell.column === 0)).filter((cell) => cell);
  const filled = firsts.filter((cell) => cell !== undefined && cell.lines.length > 0).length;
  return filled > 0.8 * firsts.length;
}

/** How surely the second part is the rest of the first one's sentence: 2 surely, 1 perhaps, 0 no. */
function goesOnInside(above: PrintedCell, below: PrintedCell): number {
  const last = above.lines.at(-1);
  const next = below.lines[0];
  if (last === undefined || next === undefined || endsSentence(last.text)) return 0;
  if (/^[\p{Ll}(),;.]/u.test(next.text) && !isLetterLabel(next.text)) return 2;
  if (begins(next.text)) return 0;
  const { left } = above.measure;
  return leavesRoom({ ...last, right: left + last.right - last.left }, next, above.measure) ? 0 : 1;
}

function isLetterLabel(text: string): boolean {
  return parseLabel(text) !== null;
}
