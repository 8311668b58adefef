import type { Row } from "./block.js";
import { stretchesOf } from "./frameLines.js";
import type { SourceLine } from "./passage.js";
import { cellsAt, columnsOfLines } from "./spacedColumns.js";
import { figureCell, findSpacedHead, gapWidth, ordinal, type SpacedHead } from "./spacedHeads.js";
import { groupTitle, isTight, secondColumn, spacedRun, totalLine } from "./spacedRun.js";
import { rowOf, type TableRun, tableOf } from "./tableLines.js";

/** A row of values: its name, then figures or dashes. */
const valueRow =
  /\p{L}.*?\s{2,}(?:(?:[-–]|[<>≥≤]?\s?\d[\d.,]*%?)\s{2,}){2,}(?:[-–]|[<>≥≤]?\s?\d[\d.,]*%?)\s*$/u;
const yearRow =
  /^\s*(?:Năm\s)?20\d{2}(?:\s?[-–]\s?20\d{2})?\s{2,}(?:(?:[-–]|\d[\d.,]*%?)\s{2,})+(?:[-–]|\d[\d.,]*%?)\s*$/u;

/**
 * A table whose columns only runs of spaces keep apart, beginning with the line of heads at `from` (`TT`, `STT`; years; words above
 * rows of figures): columns are where nearly every line is blank. Undefined for fewer than two rows or three columns (two, where figures
 * stand beside names).
 */
export function findSpacedTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const head = findSpacedHead(lines, from);
  if (head === undefined) return undefined;
  const { lines: run, to } = spacedRun(lines, from, head);
  const main = lines[head.main]?.text ?? "";
  const second = secondColumn(main);
  const heads = stretchesOf(main, gapWidth).length;
  const isEdge = (text: string) =>
    head.by === "ordinal" && (isTight(text, second) || totalLine.test(text) || groupTitle.test(text));
  const texts = run.map(({ text }) => text).filter((text) => text.trim() !== "" && !isEdge(text));
  const starts = columnsOfLines(texts, main);
  if (starts.length < Math.min(heads, 3)) return undefined;
  const rows = spacedRows(run, starts, head.by, head.main - from);
  if (rows.length < 2) return undefined;
  return { to, table: tableOf(Math.max(...rows.map(({ cells }) => cells.length)), rows) };
}

interface SpacedLine {
  readonly line: SourceLine;
  readonly cells: readonly string[];
}

/** Rows of the run; its first `upper` lines stand above the line of heads. */
function spacedRows(
  run: readonly SourceLine[],
  starts: readonly number[],
  by: SpacedHead["by"],
  upper: number,
): Row[] {
  const groups: SpacedLine[][] = [];
  let afterBlank = false;
  const parted = by === "ordinal" && opensByBlank(run, starts);
  for (const [at, line] of run.entries()) {
    if (line.text.trim() === "" || (groups.length === 1 && isCount(line.text))) {
      afterBlank ||= line.text.trim() === "";
      continue;
    }
    const isHead = groups.length <= 1 && !ordinal.test(line.text.trim().split(/\s/u)[0] ?? "");
    const item = {
      line,
      cells: lineCells(line.text, starts, by, isHead),
    };
    const last = groups.at(-1);
    if (
      last === undefined ||
      (at > upper && opensRow(item, last, by, parted ? afterBlank : undefined, groups.length))
    ) {
      const taken = last === undefined || groups.length === 0 ? [] : takeBack(item, last, by);
      groups.push([...taken, by === "ordinal" ? { line, cells: withTotal(item.cells) } : item]);
    } else last.push(item);
    afterBlank = false;
  }
  const [heads, ...others] = groups;
  if (heads !== undefined) groups.splice(0, groups.length, spreadHeads(heads), ...others);
  const parting = partingOf(groups, starts.length);
  return groups.map((group, i) =>
    rowOf(
      parting.flatMap((width, column) =>
        Array.from({ length: width }, (_, at) =>
          group.map(({ line, cells }) => ({ ...line, text: partOf(cells[column] ?? "", width, at) })),
        ),
      ),
      i === 0,
    ),
  );
}

/** `(1)  (2)  (3)  (4)=(2)+(3)` below the heads counts the columns. */
function isCount(text: string): boolean {
  const cells = stretchesOf(text, gapWidth);
  const isNumber = (cell: string) => /^\((?:\d{1,2}|[a-z]|[A-Z])\)(?:\s?=.{1,30})?$/u.test(cell);
  return cells.length >= 3 && cells.every(({ text: cell }) => isNumber(cell));
}

/**
 * A head of the first line stands over the columns to its right that have none there, where those below it are years or stand below
 * another such head too (`Hộ nghèo` and `Hộ cận nghèo` above `Đầu năm  Cuối năm  Đầu năm  Cuối năm`).
 */
function spreadHeads(heads: readonly SpacedLine[]): SpacedLine[] {
  const [upper, ...others] = heads;
  const lower = others[0]?.cells ?? [];
  if (upper === undefined || others.length !== 1) return [...heads];
  const isShared = (column: number): boolean => {
    const text = lower[column] ?? "";
    return (
      /^(?:Năm )?20\d\d$/u.test(text) || (text !== "" && lower.indexOf(text) !== lower.lastIndexOf(text))
    );
  };
  const cells: string[] = [];
  for (const [column, text] of upper.cells.entries()) {
    const beside = isShared(column) && isShared(column - 1) ? cells[column - 1] : undefined;
    cells.push(text === "" && beside !== undefined ? beside : text);
  }
  return [{ ...upper, cells }, ...others];
}

/** Whether a line begins a row; `behindBlank` is told where blank lines part the rows. */
function opensRow(
  { line, cells }: SpacedLine,
  last: readonly SpacedLine[],
  by: SpacedHead["by"],
  behindBlank: boolean | undefined,
  groups: number,
): boolean {
  if (by === "ordinal")
    return (
      isTotal(cells) ||
      isBelow(cells, last) ||
      isDashed(cells) ||
      (behindBlank ?? ordinal.test(cells[0] ?? ""))
    );
  const filled = cells.filter((cell) => cell !== "").length;
  if (by === "cell") return filled * 2 > cells.length && filled >= 2 && /^\p{Lu}/u.test(cells[0] ?? "");
  if (valueRow.test(line.text) || yearRow.test(line.text)) return true;
  if ((cells[0] ?? "") === "") return false;
  return hasFigures(cells) && (groups > 1 || !isHeadRest(cells));
}

/** `-  Tập huấn  200` below an ordinal: a dash in the place of one, beside a name and a figure. */
function isDashed(cells: readonly string[]): boolean {
  return /^[-–+•]$/u.test(cells[0] ?? "") && /^\p{Lu}/u.test(cells[1] ?? "") && hasFigures(cells.slice(1));
}

function hasFigures(cells: readonly string[]): boolean {
  return cells.some((cell, column) => column > 0 && figureCell.test(cell));
}

/** Below heads: years stand in the place of figures. */
function isHeadRest(cells: readonly string[]): boolean {
  return cells.every((cell, column) => column === 0 || cell === "" || /^(?:20\d\d|\p{L}.*)$/u.test(cell));
}

/**
 * Where cells are centred, the ordinal (or the figures) of a row stands in the middle of its wrapped name, that goes on in lower case or is empty
 * there: the lines above it, from the last that begins with a capital letter, are taken from the group that they were put to.
 */
function takeBack({ cells }: SpacedLine, last: SpacedLine[], by: SpacedHead["by"]): readonly SpacedLine[] {
  const name = by === "ordinal" ? 1 : 0;
  const text = cells[name] ?? "";
  if (by === "ordinal" && !ordinal.test(cells[0] ?? "")) return [];
  if (text !== "" && !/^\p{Ll}/u.test(text)) return [];
  const first = last.findLastIndex(
    ({ cells: above }) => /^\p{Lu}/u.test(above[name] ?? "") && (name === 0 || (above[0] ?? "") === ""),
  );
  const isBare = last.slice(first).every(({ cells: above }) => !hasFigures(above));
  return first > 0 && isBare ? last.splice(first) : [];
}

const totalName = /^(?:tổng|cộng)(?![A-Za-zÀ-ỹ])/iu;

/** The row of totals below a list of numbered rows. */
function isTotal([first = "", second = "", ...values]: readonly string[]): boolean {
  const name = first === "" ? second : first;
  return totalName.test(name) && [...values, first === "" ? "" : second].some((value) => /\d/u.test(value));
}

/** The name of a row of totals stands below the names, where it was printed from the edge of the table too. */
function withTotal(cells: readonly string[]): readonly string[] {
  const [first = "", second = "", ...values] = cells;
  return totalName.test(first) && second === "" ? ["", first, ...values] : cells;
}

/** So many figures below figures are a row of their own; two, where those are all that the row above has. */
const fewestBelow = 3;
const longestMeasure = 20;

/** A line without ordinal whose figures stand below figures or marks of the row above is no more of that row: `Số việc đã xong  4  3  5`, `- Nuôi trồng  tấn  38  41  45`. */
function isBelow(
  [first = "", second = "", ...values]: readonly string[],
  above: readonly SpacedLine[],
): boolean {
  if (first !== "" || !/^(?:[-–+]\s?)?\p{Lu}/u.test(second)) return false;
  const isFilled = (at: number) => above.some(({ cells }) => (cells[at + 2] ?? "") !== "");
  const below = values.filter((value, at) => /^\d[\d.,]*$/u.test(value) && isFilled(at));
  const isFigure = (at: number) => above.some(({ cells }) => /^\d[\d.,]*%?$/u.test(cells[at + 2] ?? ""));
  const isWhole =
    below.length === fewestBelow - 1 &&
    values.every((value, at) => isFigure(at) === /^\d[\d.,]*%?$/u.test(value));
  const isMeasure = (value: string) => value.length <= longestMeasure && !/\d/u.test(value);
  return (
    (below.length >= fewestBelow || isWhole) &&
    values.every((value, at) => value === "" || /^[\d.,%–-]+$/u.test(value) || (at === 0 && isMeasure(value)))
  );
}

/** Years that stand one space apart share a column; each of its figures belongs to one of them. */
function partingOf(groups: readonly (readonly SpacedLine[])[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = groups.map((group) =>
      group.map(({ cells: own }) => own[column] ?? "").filter((text) => text !== ""),
    );
    const width = /^20\d{2}(?: 20\d{2})+$/u.test(cells[0]?.join(" ") ?? "")
      ? (cells[0]?.join(" ").split(" ").length ?? 1)
      : 1;
    const fits = cells.every(
      (own) => own.length === 0 || (own.length === 1 && own[0]?.split(" ").length === width),
    );
    return fits ? width : 1;
  });
}

function partOf(text: string, width: number, at: number): string {
  return width === 1 ? text : (text.split(" ")[at] ?? "");
}

/** Whether blank lines part the rows: no stretch between them holds two ordinals. */
function opensByBlank(run: readonly SourceLine[], starts: readonly number[]): boolean {
  let ordinals = 0;
  let blanks = 0;
  for (const { text } of run) {
    if (text.trim() === "") {
      blanks += 1;
      ordinals = 0;
    } else if (ordinal.test(cellsAt(text, starts)[0] ?? "")) ordinals += 1;
    if (ordinals > 1) return false;
  }
  return blanks > 0;
}

function lineCells(
  text: string,
  starts: readonly number[],
  by: SpacedHead["by"],
  isHead: boolean,
): readonly string[] {
  const title = by === "ordinal" && stretchesOf(text, gapWidth).length === 1 ? groupTitle.exec(text) : null;
  if (title !== null) return starts.map((_, column) => title[column + 1] ?? "");
  return isTight(text, starts[1] ?? 0) ? tightCells(text, starts) : cellsAt(text, starts, isHead);
}

/** The cells of a line whose ordinal leaves one space before the name. */
function tightCells(text: string, starts: readonly number[]): readonly string[] {
  const second = starts[1] ?? 0;
  const [, ...others] = cellsAt(" ".repeat(second) + text.slice(second), starts);
  return [text.slice(0, second).trim(), ...others];
}
