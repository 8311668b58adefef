import type { Paragraph } from "../document/block.js";
import { joinPassages } from "../document/passage.js";
import { coverSpans } from "../document/span.js";
import type { Column, ColumnKind } from "./columns-kinds.js";
import { inferred, weaker } from "./confidence.js";
import type { LogicalCell, LogicalRow } from "./tables-rows.js";

/** Columns whose cells are too short to be cut by a page break; `xã` below `%` is no continuation. */
const shortKinds: ReadonlySet<ColumnKind> = new Set([
  "ordinal",
  "code",
  "measure",
  "milestone",
  "actual",
  "estimate",
  "change",
]);

/** What a page break made of one row: the row before it mended, and what is left of the one after it. */
export interface MendedBreak {
  readonly last: LogicalRow;
  /** The row after the break without the text that belonged before it; undefined: all of it did. */
  readonly rest: LogicalRow | undefined;
}

/**
 * Whether the first row after a page break goes on with the last row before it; undefined where it
 * doesn't. The whole row goes on where its name cell is empty, goes on in the middle of a sentence, or holds more
 * items of a list, and nothing says that a new row begins (a number, a code). A row of its own may still begin
 * with the end of one cell (`Sở Xây` | `dựng`): then only that cell goes on.
 */
export function continueRow(
  last: LogicalRow,
  first: LogicalRow,
  columns: readonly Column[],
): MendedBreak | undefined {
  const name = columns.find(({ kind }) => kind === "indicator" || kind === "task") ?? columns[0];
  if (last.paragraph || name === undefined) return undefined;
  if (isNameRest(last, first, columns, name.index)) return { last: mergeRows(last, first), rest: undefined };
  const slipped = findSlipped(last, first, columns, name.index);
  if (slipped !== undefined) return { last: mergeRows(last, slipped), rest: undefined };
  const open = columns.filter(
    ({ kind, index }) => !shortKinds.has(kind) && goesOnInside(textOf(last, index), textOf(first, index)),
  );
  if (!startsNewRow(first, columns) && isContinuation(last, first, name.index, open.length)) {
    return { last: mergeRows(last, first), rest: undefined };
  }
  const loose = open.filter(({ index }) => index !== name.index);
  if (loose.length === 0) return undefined;
  return { last: mergeCells(last, first, loose), rest: withoutCells(first, loose) };
}

/** Only the end of a name stands above the next row: no number, no values, not dressed as a title. */
function isNameRest(last: LogicalRow, first: LogicalRow, columns: readonly Column[], name: number): boolean {
  const filled = columns.filter(({ index }) => textOf(first, index) !== "");
  const text = textOf(first, name);
  const before = textOf(last, name);
  if (filled.length !== 1 || text === "" || before === "" || /[.;:!?]$/u.test(before)) return false;
  if (/^[-–+•]|^\p{Lu}{2}/u.test(text) || /^(?:mục tiêu|phần|chương)\s/iu.test(text)) return false;
  const bold = first.cells[name]?.paragraphs.some(({ style }) => style.bold === true) ?? false;
  const ordinal = columns.find(({ kind }) => kind === "ordinal");
  const numbered = ordinal !== undefined && textOf(last, ordinal.index) !== "" && isWhole(last, columns);
  return !bold && (numbered || (/^[\d(%"“]/u.test(text) && columns.length > 2));
}

/** A row that has more than its number and name. */
function isWhole(row: LogicalRow, columns: readonly Column[]): boolean {
  return columns.filter(({ index }) => textOf(row, index) !== "").length > 2;
}

/**
 * The end of an unfinished name that slipped into a narrow column beside it (as the only text of its row), put
 * back under the name.
 */
function findSlipped(
  last: LogicalRow,
  first: LogicalRow,
  columns: readonly Column[],
  name: number,
): LogicalRow | undefined {
  const [only, ...more] = columns.filter(({ index }) => textOf(first, index) !== "");
  if (only === undefined || more.length > 0 || only.index === name) return undefined;
  const cell = first.cells[only.index];
  const text = textOf(first, only.index);
  const narrow = only.kind === "measure" || only.kind === "ordinal" || only.kind === "code";
  if (cell === undefined || !narrow || text.length <= 20 || /[.;:!?]$/u.test(textOf(last, name)))
    return undefined;
  const cells = first.cells.map((_, column) => (column === name ? { ...cell, column: name } : undefined));
  return { ...first, cells, confidence: weaker(first.confidence, inferred("column-shifted")) };
}

function isContinuation(last: LogicalRow, first: LogicalRow, name: number, open: number): boolean {
  const before = textOf(last, name);
  const text = textOf(first, name);
  if (before === "") return false;
  if (goesOnInside(before, text)) return true;
  const others = first.cells.filter(
    (cell) => cell !== undefined && cell.column !== name && cell.paragraphs.length > 0,
  );
  if (text === "") return open > 0 && others.length <= open;
  if (!/^[-–+•]/u.test(text)) return false;
  return open > 0 ? others.length <= open : others.length === 0 && before.length > 40;
}

function startsNewRow(row: LogicalRow, columns: readonly Column[]): boolean {
  return columns.some(({ kind, index }) => {
    const text = textOf(row, index);
    if (kind === "ordinal" || kind === "code") return text !== "";
    return /^(?:\(?\d{1,3}[).]\s|[IVX]+\.\s|Mục tiêu\s+\d|\d+\.\d+|[a-zđ][.)](?:\s|$))/u.test(text);
  });
}

/** Whether `after` continues the sentence that `before` leaves unfinished. */
function goesOnInside(before: string, after: string): boolean {
  if (before === "" || after === "") return false;
  return /^[\p{Ll}),]/u.test(after) && !/[.;:!?]$/u.test(before) && !/^[a-zđ][.)](?:\s|$)/u.test(after);
}

/** Inside one cell also a number or abbreviation may go on: `theo QCVN` | `02/2009/BYT`. */
function isOpenEnd(before: string, after: string): boolean {
  return (
    goesOnInside(before, after) || (/[A-Za-zÀ-ỹ\p{N},]$/u.test(before) && /^(?:\d+\/\S|\()/u.test(after))
  );
}

function textOf(row: LogicalRow, column: number): string {
  const cell = row.cells[column];
  if (cell === undefined || cell.column !== column) return "";
  return cell.paragraphs.map(({ passage }) => passage.text).join(" ");
}

function mergeRows(last: LogicalRow, first: LogicalRow): LogicalRow {
  const cells = last.cells.map((cell, column) => mergeCell(cell, first.cells[column]));
  return mended(last, first, cells);
}

function mergeCells(last: LogicalRow, first: LogicalRow, loose: readonly Column[]): LogicalRow {
  const places = new Set(loose.map(({ index }) => index));
  const cells = last.cells.map((cell, column) =>
    places.has(column) ? mergeCell(cell, first.cells[column]) : cell,
  );
  return { ...last, cells, confidence: weaker(last.confidence, inferred("row-joined")) };
}

function withoutCells(row: LogicalRow, loose: readonly Column[]): LogicalRow {
  const places = new Set(loose.map(({ index }) => index));
  const cells = row.cells.map((cell, column) =>
    cell && places.has(column) ? { ...cell, paragraphs: [] } : cell,
  );
  return { ...row, cells };
}

function mended(last: LogicalRow, first: LogicalRow, cells: LogicalRow["cells"]): LogicalRow {
  const span = coverSpans([last.span, first.span]);
  const confidence = weaker(weaker(last.confidence, first.confidence), inferred("row-joined"));
  return { ...last, cells, span, confidence };
}

function mergeCell(a: LogicalCell | undefined, b: LogicalCell | undefined): LogicalCell | undefined {
  if (a === undefined || a.paragraphs.length === 0) return b ?? a;
  if (b === undefined || b.paragraphs.length === 0) return a;
  const end = a.paragraphs.at(-1);
  const [start, ...more] = b.paragraphs;
  if (end === undefined || start === undefined) return a;
  const paragraphs = isOpenEnd(end.passage.text, start.passage.text)
    ? [...a.paragraphs.slice(0, -1), joinParagraphs(end, start), ...more]
    : [...a.paragraphs, ...b.paragraphs];
  return { ...a, paragraphs };
}

function joinParagraphs(a: Paragraph, b: Paragraph): Paragraph {
  return { ...a, passage: joinPassages([a.passage, b.passage]) };
}
