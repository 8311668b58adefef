import type { Row } from "./block.js";
import { stretchesOf } from "./frameLines.js";
import type { SourceLine } from "./passage.js";
import { rowOf, type TableRun, tableOf } from "./tableLines.js";

const ordinalHead = /^\s*[*_]*(?:S?TT|Số\s*TT|Stt)(?![A-Za-zÀ-ỹ])/u;
const ordinal = /^(?:\d{1,3}|[IVX]{1,5}|[A-Za-zđ]|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;
const figure = /^(?:[-–]|[<>≥≤]?\s?\d[\d.,]*\s?%?)$/u;
const total = /^(?:tổng|cộng)(?![A-Za-zÀ-ỹ])/iu;
/** A line drawn under the heads or above the total. */
const ruled = /^\s*[-_=─–—]{4,}[-_=─–—\s]*$/u;
const gapWidth = 2;
const longest = 600;
/** So many rows with a cell for each head make a table of lines that nothing aligns. */
const fewestRows = 2;

/**
 * A table whose cells two spaces part and nothing aligns, as copies from word processors leave it, beginning with the line of heads at
 * `from`: each line below has as many cells as that. Undefined where fewer than three heads or two such lines stand there.
 */
export function findGappedTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const head = lines[from]?.text ?? "";
  if (head.length > longest || !ordinalHead.test(head)) return undefined;
  const heads = cellsOf(head);
  if (heads.length < 3) return undefined;
  const rows: { readonly line: SourceLine; readonly cells: readonly string[] }[] = [];
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (line !== undefined && ruled.test(line.text)) continue;
    const cells = line === undefined || line.text.length > longest ? [] : cellsOf(line.text);
    const isRow = ordinal.test(cells[0] ?? "") || total.test(cells[0] ?? "");
    if (line === undefined || !isRow || cells.length < 2 || cells.length > heads.length) break;
    rows.push({ line, cells });
  }
  const whole = rows.filter(({ cells }) => cells.length === heads.length);
  if (whole.length < fewestRows || whole.length * 3 < rows.length * 2) return undefined;
  const valued = heads.flatMap((_, column) =>
    column > 1 && whole.every(({ cells }) => figure.test(cells[column] ?? "")) ? [column] : [],
  );
  const made = [
    { line: lines[from], cells: heads },
    ...rows.map(({ line, cells }) => ({ line, cells: placed(cells, heads.length, valued) })),
  ];
  return { to, table: tableOf(heads.length, made.flatMap(rowOfCells)) };
}

function cellsOf(text: string): readonly string[] {
  return stretchesOf(text, gapWidth).map((part) => part.text);
}

/** A row of totals has no ordinal and prints its figures only: they stand in the columns of figures, from the last one back. */
function placed(cells: readonly string[], width: number, valued: readonly number[]): readonly string[] {
  if (cells.length === width) return cells;
  const bare = ordinal.test(cells[0] ?? "") ? 1 : 0;
  const [name = "", ...figures] = cells.slice(bare);
  const made = Array.from({ length: width }, () => "");
  if (bare === 1) made[0] = cells[0] ?? "";
  made[1] = name;
  const columns = valued.slice(-figures.length);
  if (columns.length < figures.length || !figures.every((text) => figure.test(text))) {
    for (const [at, text] of figures.entries()) made[at + 2] = text;
    return made.slice(0, width);
  }
  for (const [at, text] of figures.entries()) made[columns[at] ?? width - 1] = text;
  return made;
}

function rowOfCells(
  { line, cells }: { readonly line: SourceLine | undefined; readonly cells: readonly string[] },
  at: number,
): readonly Row[] {
  if (line === undefined) return [];
  return [
    rowOf(
      cells.map((text) => [{ ...line, text }]),
      at === 0,
    ),
  ];
}
