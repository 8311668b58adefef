import type { Chunk, Line } from "./line.js";
import { endsSentence } from "./lineBreaks.js";
import type { PrintedCell, PrintedRow, PrintedTable } from "./printedTable.js";
import { crosses, findRivers, pieceAt, piecesOf, type River } from "./rivers.js";

/** A table without rules, and the lines that it takes up. */
export interface OpenTable {
  readonly lines: readonly Line[];
  readonly table: PrintedTable;
}

/** Words that head the columns of plans' tables (practice of offices). */
const headings =
  /(?<!\p{L})(?:S?TT|Nội dung|Nhiệm vụ|Chỉ tiêu|Mục tiêu|Tên|Chủ trì|Phối hợp|Cơ quan|Đơn vị|ĐVT|Thời gian|Thời hạn|Tiến độ|Kinh phí|Sản phẩm|Kết quả|Ghi chú|Nguồn|Giải pháp|Công việc|Hoạt động|Dự án|20\d\d)(?!\p{L})/giu;
const ordinalHeading = /^(?:S?TT|Số TT|Số thứ tự)$/iu;

/** Gaps within a table aren't wider, in sizes of its letters. */
const NEAR = 3.2;

/**
 * The table without rules that begins with this line: a heading of three columns or more, whose edges the lines below keep to. Undefined
 * where there is none. The line after a heading begins a row where its first column has a number or a name and others are filled.
 */
export function findOpenTable(lines: readonly Line[], at: number, page: number): OpenTable | undefined {
  const head = lines[at];
  if (head === undefined || !isHeading(head)) return undefined;
  const run = nearLines(lines, at);
  const found = findRivers(run);
  if (found === undefined) return undefined;
  const { rivers, count } = found;
  const taken = run.slice(0, count);
  const rows = readRows(taken, rivers, page);
  if (rows.length < 3 || filledIn(rows[0]) < 3 || rows.filter((row) => filledIn(row) > 1).length < 3)
    return undefined;
  const xs = [leftOf(taken), ...rivers.map(({ left, right }) => (left + right) / 2), rightOf(taken)];
  return { lines: taken, table: { xs, rows } };
}

function isHeading(line: Line): boolean {
  if (piecesOf(line).length < 3) return false;
  const text = line.chunks.map((chunk) => chunk.text).join(" ");
  return text.length < 200 && (text.match(headings)?.length ?? 0) >= 2;
}

function nearLines(lines: readonly Line[], at: number): Line[] {
  const run: Line[] = [];
  for (const line of lines.slice(at)) {
    const last = run.at(-1);
    if (last !== undefined && line.y - last.y > NEAR * line.size) break;
    run.push(line);
  }
  return run;
}

function filledIn(row: PrintedRow | undefined): number {
  return row?.cells.filter((cell) => cell.lines.length > 0).length ?? 0;
}

function leftOf(lines: readonly Line[]): number {
  return Math.min(...lines.flatMap((line) => line.chunks.map((chunk) => chunk.left)));
}

function rightOf(lines: readonly Line[]): number {
  return Math.max(...lines.flatMap((line) => line.chunks.map((chunk) => chunk.right)));
}

/** A line of the table, taken apart: what stands in each column, or that it goes over all of them. */
interface Strip {
  readonly line: Line;
  readonly pieces: readonly (Chunk | undefined)[];
  readonly spans: boolean;
}

function readRows(lines: readonly Line[], rivers: readonly River[], page: number): PrintedRow[] {
  const strips = lines.map((line): Strip => {
    const pieces = [...rivers, undefined].map((_, column) => pieceAt(line, rivers, column));
    return { line, pieces, spans: isTitle(line, rivers) };
  });
  const steps = strips.slice(1).map(({ line }, index) => line.y - (strips[index]?.line.y ?? 0));
  const usual = Math.min(...steps.filter((step) => step > 0.9 * (lines[0]?.size ?? 0)));
  const widths = [...rivers, undefined].map((_, column) => widthOf(strips, column));
  const numbered = ordinalHeading.test(strips[0]?.pieces[0]?.text ?? "");
  const rows: Strip[][] = [];
  strips.forEach((strip, index) => {
    const open = rows.at(-1);
    const far = (steps[index - 1] ?? 0) > 1.3 * usual;
    if (open === undefined || startsRow(open, strip, { far, numbered, inHead: rows.length === 1, widths }))
      rows.push([strip]);
    else open.push(strip);
  });
  return rows.map((row, index) => asRow(row, rivers, page, index === 0));
}

interface RowPlace {
  readonly far: boolean;
  /** Whether the first column holds numbers. */
  readonly numbered: boolean;
  /** Whether the row above is the heading. */
  readonly inHead: boolean;
  /** The widest text of each column of the table. */
  readonly widths: readonly number[];
}

function isTitle(line: Line, rivers: readonly River[]): boolean {
  const pieces = piecesOf(line);
  return pieces.length < 3 && crosses(pieces, rivers);
}

function startsRow(
  open: readonly Strip[],
  strip: Strip,
  { far, numbered, inHead, widths }: RowPlace,
): boolean {
  const before = open.at(-1);
  if (far || strip.spans || before?.spans === true) return true;
  const filled = strip.pieces.filter((piece) => piece !== undefined);
  const first = strip.pieces[0];
  if (inHead && isBold([strip]) && isBold(open)) return numbered && /^[\dIVX]/u.test(first?.text ?? "");
  if (numbered && first !== undefined) return true;
  const name = numbered ? strip.pieces[1] : first;
  if (name === undefined || !/^(?:[\p{Lu}\d(]|[-+•])/u.test(name.text)) return false;
  const enough = filled.length >= (numbered ? Math.max(3, 0.6 * strip.pieces.length) : 2);
  return (enough || filled.length === 1) && !wrapsInto(open.at(-1), strip, widths, filled.length === 1);
}

function isBold(strips: readonly Strip[]): boolean {
  return strips.every(({ pieces }) => pieces.every((piece) => piece === undefined || piece.bold));
}

/**
 * Whether all that stands in a line may be the rest of what stands above it: the line before is full in each of its columns. A line with a
 * name alone is one too where nothing ended above it.
 */
function wrapsInto(
  before: Strip | undefined,
  { pieces }: Strip,
  widths: readonly number[],
  alone: boolean,
): boolean {
  if (before === undefined) return false;
  return pieces.every((piece, column) => {
    if (piece === undefined) return true;
    const above = before.pieces[column];
    if (above === undefined || (alone && endsSentence(above.text))) return false;
    const word = /^\S+/u.exec(piece.text)?.[0].length ?? 0;
    const wide = (piece.right - piece.left) * (word / Math.max(1, piece.text.length));
    return above.right - above.left + wide + 0.25 * piece.size > 0.97 * (widths[column] ?? 0);
  });
}

/** The widest text of a column. */
function widthOf(open: readonly Strip[], column: number): number {
  return Math.max(...open.map(({ pieces }) => (pieces[column]?.right ?? 0) - (pieces[column]?.left ?? 0)));
}

function asRow(
  strips: readonly Strip[],
  rivers: readonly River[],
  page: number,
  header: boolean,
): PrintedRow {
  const bottom = strips.at(-1)?.line.y ?? 0;
  const whole = strips.length === 1 && strips[0]?.spans === true ? strips[0] : undefined;
  if (whole !== undefined) {
    const chunks = whole.line.chunks;
    return { page, bottom, header: false, cells: [cellOf(0, rivers.length + 1, chunks, page)] };
  }
  const cells = [...rivers, undefined].map((_, column) => {
    const chunks = strips.flatMap(({ pieces }) => pieces[column] ?? []);
    return cellOf(column, 1, chunks, page, columnOf(rivers, column, chunks));
  });
  return { page, bottom, header, cells };
}

function columnOf(rivers: readonly River[], column: number, chunks: readonly Chunk[]): River {
  return {
    left: rivers[column - 1]?.right ?? Math.min(...chunks.map((chunk) => chunk.left)),
    right: rivers[column]?.left ?? Math.max(...chunks.map((chunk) => chunk.right)),
  };
}

function cellOf(
  column: number,
  colSpan: number,
  chunks: readonly Chunk[],
  page: number,
  edges?: River,
): PrintedCell {
  const left = edges?.left ?? Math.min(...chunks.map((chunk) => chunk.left));
  const right = edges?.right ?? Math.max(...chunks.map((chunk) => chunk.right));
  const measure = {
    left,
    right,
    pitch: 0,
    gap: 0,
    steady: false,
    indented: false,
    justified: false,
    kind: "cell",
  } as const;
  return { column, colSpan, rowSpan: 1, lines: chunks.map((chunk) => ({ ...chunk, page })), measure };
}
