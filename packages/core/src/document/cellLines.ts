import type { SourceLine } from "./passage.js";
import { rowOf, type TableRun, tableOf } from "./tableLines.js";

const ordinalHead = /^[*_]*(?:S?TT|Số\s*TT|Stt)[*_]*$/u;
const ordinal = /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/u;
const widest = 10;

/**
 * A table that lost its frame when it was copied: one cell a line, the head of its first column (`TT`) at `from`. The lines
 * up to the ordinal 1 are the heads; each ordinal alone on a line opens a row. Undefined unless two rows, and most of all,
 * have a line for each column.
 */
export function findLoneCellTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  if (!ordinalHead.test((lines[from]?.text ?? "").trim())) return undefined;
  const width = headCount(lines, from);
  if (width < 3) return undefined;
  const rows: SourceLine[][] = [lines.slice(from, from + width)];
  let to = from + width;
  for (; to < lines.length; to += 1) {
    const last = rows.at(-1);
    const next = afterPageBreak(lines, to);
    if (next !== undefined && last !== undefined && goesOn(lines, next, last.length < width)) to = next;
    const line = lines[to];
    const text = line?.text.trim() ?? "";
    if (line === undefined || text === "" || last === undefined || endsTable(text)) break;
    if (ordinal.test(text) && (rows.length === 1 || last.length > 1)) rows.push([line]);
    else last.push(line);
  }
  const full = rows.slice(1).filter((row) => row.length === width).length;
  if (full < 2 || full * 2 < rows.length - 1) return undefined;
  const made = rows.map((row, i) => rowOf(cellsOf(row, width), i === 0, width));
  return { to, table: tableOf(width, made) };
}

/** The first line behind the number of a page that stands alone between blank lines. */
function afterPageBreak(lines: readonly SourceLine[], from: number): number | undefined {
  const isBlank = (at: number) => (lines[at]?.text ?? "").trim() === "";
  const skip = (at: number) => {
    let next = at;
    while (next < lines.length && next < at + 4 && isBlank(next)) next += 1;
    return next;
  };
  const page = skip(from);
  if (page === from || !/^(?:\d{1,3}|[-–]\s?\d{1,3}\s?[-–])$/u.test((lines[page]?.text ?? "").trim()))
    return undefined;
  const next = skip(page + 1);
  return next === page + 1 || next >= lines.length || isBlank(next) ? undefined : next;
}

/** Behind a page break a row goes on that lacks cells, or the next one opens. */
function goesOn(lines: readonly SourceLine[], at: number, lacking: boolean): boolean {
  const text = (lines[at]?.text ?? "").trim();
  return ordinal.test(text) || (lacking && !endsTable(text) && text.length < 120);
}

/** Lines before the first ordinal; 0 where none comes soon. */
function headCount(lines: readonly SourceLine[], from: number): number {
  for (let at = from + 1; at <= from + widest; at += 1) {
    const text = (lines[at]?.text ?? "").trim();
    if (text === "" || text.length > 60) return 0;
    if (/^(?:1|I)[.)]?$/u.test(text)) return at - from;
  }
  return 0;
}

/** Another table's head, a heading or the closing after the last row. */
function endsTable(text: string): boolean {
  return (
    ordinalHead.test(text) ||
    /^(?:[IVX]{1,5}\.\s+\S|n[ơo]i nhận|(?:TM|KT|TL)\.)/iu.test(text) ||
    text.length > 400
  );
}

/** Too many lines: those in small letters go on with the cell above; too few: the last columns stay empty. */
function cellsOf(row: readonly SourceLine[], width: number): SourceLine[][] {
  const cells: SourceLine[][] = [];
  let spare = row.length - width;
  for (const line of row) {
    const last = cells.at(-1);
    if (last !== undefined && cells.length > 1 && spare > 0 && /^[\p{Ll}(,;]/u.test(line.text.trim())) {
      last.push(line);
      spare -= 1;
    } else if (last !== undefined && cells.length >= width) last.push(line);
    else cells.push([line]);
  }
  while (row.length > 2 && cells.length < width) cells.push([]);
  return cells;
}
