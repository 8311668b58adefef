import type { Row, Table } from "../document/block.js";
import { cellAt, cellText } from "../document/table.js";
import { findHeadingSense, headingForm } from "./columns-headings.js";

export interface Header {
  /** Rows from the top that are title, headings or the numbering of the columns. */
  readonly rows: number;
  /** By column, the texts of the heading rows from the top; repeated and empty ones left out. */
  readonly headings: readonly (readonly string[])[];
}

/** Headings stand in the first rows; a title may stand in one merged row above them. */
const maxHeaderRows = 6;

/** Finds the heading rows of a table. A table of data only (a continuation) has none. */
export function findHeader(table: Table): Header {
  const start = findFirstHeadingRow(table);
  if (start === undefined) return { rows: 0, headings: [] };
  let end = start + 1;
  while (end < Math.min(table.rows.length, start + maxHeaderRows) && isMoreHeader(table, start, end))
    end += 1;
  const headings = Array.from({ length: table.width }, (_, column) => headingOf(table, start, end, column));
  while (isNumbering(table.rows[end])) end += 1;
  return { rows: end, headings };
}

function findFirstHeadingRow(table: Table): number | undefined {
  for (let at = 0; at < Math.min(table.rows.length, 4); at += 1) {
    const row = table.rows[at];
    if (row === undefined) return undefined;
    const texts = rowTexts(row);
    if (texts.length === 0) continue;
    if (isHeadingRow(texts)) return at;
    if (texts.length > 1) return undefined;
  }
  return undefined;
}

/** At least two headings that are known (one in a table of two columns), and most of the row known or short. */
function isHeadingRow(texts: readonly string[]): boolean {
  if (texts.some((text) => /^\(?\d{1,3}\)?$/u.test(text))) return false;
  const known = texts.filter((text) => isHeading(text)).length;
  return known >= 2
    ? known * 2 >= texts.length
    : known === 1 && texts.length === 2 && texts.every((t) => t.length <= 60);
}

function isHeading(text: string): boolean {
  return (
    text.length <= 140 &&
    !/^[-+•]|[.;:]$/u.test(text) &&
    findHeadingSense(text) !== undefined &&
    !startsLikeItem(text)
  );
}

/** A row of data may hold words that headings hold too (`1. Nhiệm vụ về …`, `Mục tiêu 3: …`). */
function startsLikeItem(text: string): boolean {
  return (
    /^(?:\(?\d+[.)]\s|[IVX]+\.\s|[a-zđ][.)]\s|Mục tiêu \d+\s*[:.])/u.test(text) ||
    (text.length > 60 && /[,;]/u.test(text))
  );
}

/**
 * Whether a row goes on with the headings: it stands under a cell that is merged over columns (or beside one
 * merged over rows), or, where the source knows no merged cells, fills only places whose row above is empty
 * or repeats, with years or known headings.
 */
function isMoreHeader(table: Table, start: number, at: number): boolean {
  const row = table.rows[at];
  if (row === undefined) return false;
  const own = row.cells.filter((cell) => cellText(cell) !== "");
  if (own.length === 0) return false;
  const texts = own.map((cell) => cellText(cell));
  if (texts.some((text) => text.length > 100) || isGroupTitle(table, at, own)) return false;
  if (texts.every((text) => isYearHeading(text) || isHeading(text))) {
    return own.length > 1 || isUnderMerged(table, at, own[0]?.column ?? 0) || own.length < table.width;
  }
  const covered = own.every((cell) => isUnderMerged(table, at, cell.column));
  const spansDown = table.rows.slice(start, at).some((above) => above.cells.some((cell) => cell.rowSpan > 1));
  return covered && spansDown && !/\d,\d|^\d{1,3}$/u.test(texts.join("|"));
}

/** A lone cell over the whole width, or with nothing beside it and no merged heading above it, is a group's title. */
function isGroupTitle(table: Table, at: number, own: Row["cells"]): boolean {
  const [first] = own;
  if (own.length !== 1 || first === undefined) return false;
  return (
    first.colSpan >= table.width ||
    (!isYearHeading(cellText(first)) && !isUnderMerged(table, at, first.column))
  );
}

function isUnderMerged(table: Table, at: number, column: number): boolean {
  const above = cellAt(table, at - 1, column)?.cell;
  return above !== undefined && above.colSpan > 1 && above.colSpan < table.width;
}

function isYearHeading(text: string): boolean {
  return /^(?:(?:đến |hết )*(?:năm |giai đoạn )?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?)$/iu.test(text);
}

/** `(1) (2) (3)`, `1 2 3 4=3/2`, `A B 1 2`. */
function isNumbering(row: Row | undefined): boolean {
  if (row === undefined) return false;
  const texts = rowTexts(row);
  if (texts.length < 2) return false;
  if (!texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=\s*[\d()+\-/*:% ]+)?$/u.test(text)))
    return false;
  const numbers = texts
    .map((text) => Number.parseInt(text.replace(/^\(/u, ""), 10))
    .filter((n) => !Number.isNaN(n));
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
}

function rowTexts(row: Row): readonly string[] {
  return row.cells.map((cell) => cellText(cell)).filter((text) => text !== "");
}

function headingOf(table: Table, start: number, end: number, column: number): readonly string[] {
  const parts: string[] = [];
  for (let at = start; at < end; at += 1) {
    const found = cellAt(table, at, column);
    const text = found === undefined ? "" : cellText(found.cell);
    if (found?.own === false) continue;
    const part = text !== "" ? text : groupHeading(table, at, end, column);
    if (part !== "" && headingForm(parts.at(-1) ?? "") !== headingForm(part)) parts.push(part);
  }
  return parts;
}

/** Sources without merged cells print a group's heading over its first column only: `Lộ trình | | |`. */
function groupHeading(table: Table, at: number, end: number, column: number): string {
  const below = table.rows[at + 1];
  if (below === undefined || at + 1 >= end || cellText(cellAt(table, at + 1, column)?.cell) === "") return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = cellText(cellAt(table, at, left)?.cell);
    const under = cellAt(table, at + 1, left);
    if (under === undefined || cellText(under.cell) === "") return "";
    if (text !== "") return text;
  }
  return "";
}
