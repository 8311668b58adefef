import type { Row } from "./block.js";
import type { SourceLine } from "./passage.js";
import { rowOf, type TableRun, tableOf } from "./tableLines.js";

const boxRule =
  /^\s*(?:[+┌├└╔╠╚╒╞╘┏┣┗╟|│║┃][-─═━=+┬┼┴┤┐┘╦╬╩╗╣╝╤╪╧╕╡╛┳╋┻┓┫┛╢|│║┃\s]*[-─═━=]{2}[-─═━=+┬┼┴┤┐┘╦╬╩╗╣╝╤╪╧╕╡╛┳╋┻┓┫┛╢|│║┃\s]*|[─═━]{3,}[─═━\s┬┼┴]*)$/u;
const bar = /[|│║┃]/u;

/** A table drawn with `+---+` or box characters that begins with its upper rule at `from`, or undefined. */
export function findBoxTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const first = lines[from]?.text ?? "";
  if (!boxRule.test(first) || !/^\s*[+┌╔╒┏├╟]/u.test(first)) return undefined;
  const groups: SourceLine[][] = [[]];
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (line === undefined) break;
    if (boxRule.test(line.text)) {
      if (groups.at(-1)?.length === 0) break;
      groups.push([]);
    } else if (/^\s*[|│║┃]/u.test(line.text)) groups.at(-1)?.push(line);
    else break;
  }
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length === 0) return undefined;
  const ruled = filled.length > 2;
  const rows = filled.flatMap((group, i) =>
    ruled || (i === 0 && filled.length > 1) ? [group] : partRows(group),
  );
  const made = rows.map((row, i) => boxRow(row, i === 0 && filled.length > 1));
  return { to, table: tableOf(Math.max(...made.map((row) => row.cells.length)), made) };
}

/** Without rules between rows a line with an empty first cell goes on with the row above. */
function partRows(lines: readonly SourceLine[]): SourceLine[][] {
  const rows: SourceLine[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last !== undefined && (boxCells(line.text)[0] ?? "").trim() === "") last.push(line);
    else rows.push([line]);
  }
  return rows;
}

function boxCells(text: string): string[] {
  const cells = text.trim().split(bar);
  return cells.slice(1, cells.at(-1)?.trim() === "" ? -1 : undefined);
}

function boxRow(lines: readonly SourceLine[], header: boolean): Row {
  const cells: SourceLine[][] = [];
  for (const line of lines) {
    for (const [i, text] of boxCells(line.text).entries()) {
      const cell = cells[i] ?? [];
      cells[i] = cell;
      cell.push({ ...line, text });
    }
  }
  return rowOf(cells, header);
}
