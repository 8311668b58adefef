import { cellText } from "../document/table.js";
import { isNumeric } from "./columns-content.js";
import { headingForm } from "./columns-headings.js";
import type { Column } from "./columns-kinds.js";
import type { LogicalCell } from "./tables-rows.js";

type Cells = readonly (LogicalCell | undefined)[];

export interface AlignedRow {
  readonly cells: Cells;
  /** Whether cells had to be moved to other columns than those they were printed in. */
  readonly shifted: boolean;
}

/**
 * Places a printed row's cells in the columns of the logical table. Where the piece has as many columns,
 * they stay. Where it repeats headings, columns of equal heading belong together. Otherwise columns that are
 * empty at the end are dropped, and a row that lost cells is filled from the left up to the value columns; what
 * is left over stands in the last value column and reaches back to the first empty one.
 */
export function alignRow(cells: Cells, whole: readonly Column[], own: readonly Column[]): AlignedRow {
  const filled = trimEnd(cells);
  if (cells.length === whole.length) return { cells, shifted: false };
  const byHeading = alignByHeading(cells, whole, own);
  if (byHeading !== undefined) return { cells: byHeading, shifted: false };
  if (cells.length > whole.length && filled.length <= whole.length) {
    return { cells: pad(cells.slice(0, whole.length), whole.length), shifted: false };
  }
  if (cells.length > whole.length) return { cells: dropEmpty(cells, whole), shifted: true };
  return alignNarrow(cells, whole);
}

function trimEnd(cells: Cells): Cells {
  let end = cells.length;
  while (end > 0 && (cells[end - 1]?.paragraphs.length ?? 0) === 0) end -= 1;
  return cells.slice(0, end);
}

function pad(cells: Cells, width: number): Cells {
  return Array.from({ length: width }, (_, column) => cells[column]);
}

function moved(cell: LogicalCell | undefined, column: number, colSpan = 1): LogicalCell | undefined {
  return cell === undefined ? undefined : { ...cell, column, colSpan };
}

function alignByHeading(cells: Cells, whole: readonly Column[], own: readonly Column[]): Cells | undefined {
  if (own.length !== cells.length || own.every(({ heading }) => heading === "")) return undefined;
  const target = own.map((column) => {
    if (column.heading === "") return undefined;
    const form = headingForm(column.heading);
    return whole.find(({ heading }) => headingForm(heading) === form)?.index;
  });
  const used = new Set(target.filter((index) => index !== undefined));
  const result: (LogicalCell | undefined)[] = Array.from({ length: whole.length });
  for (const [from, cell] of cells.entries()) {
    const to = target[from] ?? freePlace(target, from, used, whole.length);
    if (to !== undefined && result[to] === undefined) result[to] = moved(cell, to);
    else if (cell?.own === true && cell.paragraphs.length > 0) appendToNeighbour(result, cell, to ?? from);
  }
  return result;
}

/** A column without heading goes beside its left neighbour, where the whole table has a place there. */
function freePlace(
  target: readonly (number | undefined)[],
  from: number,
  used: ReadonlySet<number>,
  width: number,
): number | undefined {
  const left = from === 0 ? -1 : (target[from - 1] ?? from - 1);
  const place = left + 1;
  return place < width && !used.has(place) ? place : undefined;
}

/** An extra column without a place of its own holds what slipped out of its left neighbour. */
function appendToNeighbour(result: (LogicalCell | undefined)[], cell: LogicalCell, at: number): void {
  const place = Math.min(at, result.length - 1);
  const there = result[place];
  result[place] =
    there === undefined || there.paragraphs.length === 0
      ? moved(cell, place)
      : { ...there, paragraphs: [...there.paragraphs, ...cell.paragraphs] };
}

/** More cells than columns: empty ones are dropped from the right until the rest fits. */
function dropEmpty(cells: Cells, whole: readonly Column[]): Cells {
  const kept = [...cells];
  for (let at = kept.length - 1; at > 0 && kept.length > whole.length; at -= 1) {
    if ((kept[at]?.paragraphs.length ?? 0) === 0) kept.splice(at, 1);
  }
  const result: (LogicalCell | undefined)[] = kept
    .slice(0, whole.length)
    .map((cell, column) => moved(cell, column));
  for (const extra of kept.slice(whole.length)) {
    if (extra !== undefined) appendToNeighbour(result, extra, whole.length - 1);
  }
  return result;
}

function alignNarrow(cells: Cells, whole: readonly Column[]): AlignedRow {
  const firstValue = whole.findIndex(
    ({ kind }) => kind === "milestone" || kind === "actual" || kind === "estimate",
  );
  const values = firstValue < 0 ? 0 : whole.length - firstValue;
  if (firstValue < 0 || cells.length <= firstValue || values < 2) return alignByContent(cells, whole);
  const result: (LogicalCell | undefined)[] = pad(cells.slice(0, firstValue), whole.length).slice();
  const rest = cells.slice(firstValue);
  for (const [at, cell] of rest.entries()) {
    const column = firstValue + at;
    const isLast = at === rest.length - 1;
    const span = isLast ? whole.length - column : 1;
    for (let place = column; place < column + span; place += 1) result[place] = moved(cell, column, span);
  }
  return { cells: result, shifted: true };
}

/** Without value columns: each cell goes to the next column that its content doesn't speak against. */
function alignByContent(cells: Cells, whole: readonly Column[]): AlignedRow {
  const result: (LogicalCell | undefined)[] = Array.from({ length: whole.length });
  let spare = whole.length - cells.length;
  let column = 0;
  for (const cell of cells) {
    while (spare > 0 && !fits(cell, whole[column])) {
      column += 1;
      spare -= 1;
    }
    result[column] = moved(cell, column);
    column += 1;
  }
  return { cells: result, shifted: true };
}

function fits(cell: LogicalCell | undefined, column: Column | undefined): boolean {
  if (cell === undefined || column === undefined || cell.paragraphs.length === 0) return true;
  const text = cellText({ column: 0, colSpan: 1, rowSpan: 1, paragraphs: cell.paragraphs });
  if (column.kind === "ordinal" || column.kind === "code") return text.length <= 8;
  if (column.kind === "measure") return text.length <= 30 && !isNumeric(text);
  return true;
}
