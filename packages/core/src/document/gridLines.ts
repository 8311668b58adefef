import type { Row } from "./block.js";
import { type Stretch, stretchesOf } from "./frameLines.js";
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

/** `TT`, `STT`, `Số` above ordinals: `Số  Chỉ tiêu  Đơn vị`. */
const ordinalHead = /^\s*[*_]*(?:S?TT|Số\s*TT|Stt|Số(?=\s{2,}\p{L}))(?![A-Za-zÀ-ỹ])/u;
const ordinal = /^(?:\d{1,3}|[IVX]{1,5}|[A-Za-zđ]|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;
/** A table of values by year needs no ordinals: `Nội dung   2014   2015   2016`. */
const yearHead =
  /^\s*\p{Lu}\p{Ll}[^\d.;:]{0,60}\s{2,}(?:(?:Năm\s)?20\d{2}\s{2,}){2,}(?:Năm\s)?20\d{2}(?:\s{2,}\p{L}[\p{L}\s]{0,20})?\s*$/u;
/** A row of values: its name, then figures or dashes. */
const valueRow =
  /\p{L}.*?\s{2,}(?:(?:[-–]|[<>≥≤]?\s?\d[\d.,]*%?)\s{2,}){2,}(?:[-–]|[<>≥≤]?\s?\d[\d.,]*%?)\s*$/u;
/** Nor does a table of figures whose rows are years: `Năm   Ngân sách   Vốn vay` above `2023   6,0   8,5`. */
const yearsHead = /^\s*(?:Năm|Giai đoạn|Thời kỳ)(?:\s\p{Ll}+){0,2}\s{2,}\p{Lu}.*\S\s{2,}\p{Lu}/u;
const yearRow =
  /^\s*(?:Năm\s)?20\d{2}(?:\s?[-–]\s?20\d{2})?\s{2,}(?:(?:[-–]|\d[\d.,]*%?)\s{2,})+(?:[-–]|\d[\d.,]*%?)\s*$/u;
/** The heads of such a table take so many lines at most. */
const headLines = 4;
const fewestYears = 2;

function isYearsHead(lines: readonly SourceLine[], from: number): boolean {
  if (!yearsHead.test(lines[from]?.text ?? "")) return false;
  const below = lines.slice(from + 1, from + headLines + fewestYears);
  const first = below.findIndex(({ text }) => yearRow.test(text));
  return (
    first >= 0 &&
    first < headLines &&
    below.slice(first, first + fewestYears).every(({ text }) => yearRow.test(text)) &&
    below.length >= first + fewestYears
  );
}

const gapWidth = 2;
/** Lines in columns are as wide as a page; longer ones are running text. */
const longest = 600;

/**
 * A table whose columns only runs of spaces keep apart, beginning with the line of heads (`TT`, `STT`) at `from`: columns
 * are where nearly every line is blank. Undefined for fewer than three columns or two rows.
 */
export function findSpacedTable(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const head = lines[from]?.text ?? "";
  if (head.length > longest) return undefined;
  if (!ordinalHead.test(head) && !yearHead.test(head) && !isYearsHead(lines, from)) return undefined;
  if (stretchesOf(head, gapWidth).length < 3) return undefined;
  const to = spacedEnd(lines, from);
  const run = lines.slice(from, to);
  const second = secondColumn(head);
  const texts = run.map(({ text }) => text).filter((text) => text.trim() !== "" && !isTight(text, second));
  const starts = withSharedHeads(columnStarts(texts), texts);
  if (starts.length < 3) return undefined;
  const rows = spacedRows(run, starts);
  if (rows.length < 2) return undefined;
  return { to, table: tableOf(Math.max(...rows.map(({ cells }) => cells.length)), rows) };
}

/** The run goes on over lines in columns and wrapped cells; one blank line may part rows. */
function spacedEnd(lines: readonly SourceLine[], from: number): number {
  const second = secondColumn(lines[from]?.text ?? "");
  let to = from + 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text.length > longest || ordinalHead.test(text)) break;
    const parts = stretchesOf(text, gapWidth);
    const [first] = parts;
    if (first === undefined) {
      if ((lines[at + 1]?.text ?? "").trim() === "" || isNextTitle(lines, at + 1, second)) break;
      continue;
    }
    const fits =
      parts.length >= 3 ||
      (parts.length === 2 && ordinal.test(first.text)) ||
      first.at >= second - 2 ||
      (isTight(text, second) && stretchesOf(lines[at + 1]?.text ?? "", gapWidth).length >= 3);
    if (!fits) break;
    to = at + 1;
  }
  return to;
}

/** A title in capitals, or what names a table or an annex. */
const titleLine =
  /^(?:(?:BIỂU|BẢNG|PHỤ LỤC|MẪU)(?:\s|$)|(?:Biểu|Bảng|Phụ lục|Mẫu)\s(?:số\s)?[\dIVX])|^[^\p{Ll}]*$/u;
/** A title, its remark on what it is attached to and its unit take no more lines. */
const titleLines = 12;

/**
 * Behind a blank line a line alone, which no column of the table begins with, is the title of what comes next, unless rows go on below it:
 * it crosses the columns, and taken for a wrapped cell it would close the gaps between them.
 */
function isNextTitle(lines: readonly SourceLine[], at: number, second: number): boolean {
  const parts = stretchesOf(lines[at]?.text.slice(0, longest) ?? "", gapWidth);
  const [first] = parts;
  if (first === undefined || parts.length > 1 || Math.abs(first.at - second) <= 2) return false;
  if (first.text.split(" ").length < 3 || !titleLine.test(first.text)) return false;
  for (const { text } of lines.slice(at + 1, at + titleLines)) {
    const cells = text.length > longest ? [] : stretchesOf(text, gapWidth);
    if (cells.length >= 3) return !ordinal.test(cells[0]?.text ?? "");
  }
  return true;
}

function secondColumn(head: string): number {
  return stretchesOf(head, gapWidth)[1]?.at ?? 0;
}

/** `III Môi trường` below `II  Y tế`: an ordinal that fills its column leaves one space before the name of the group. */
function isTight(text: string, second: number): boolean {
  return (
    second > 2 &&
    /^\s?\S+ \p{Lu}/u.test(text) &&
    text[second] !== " " &&
    text.slice(0, second).endsWith(" ") &&
    ordinal.test(text.slice(0, second).trim())
  );
}

/** Columns of characters that are blank in nearly all lines, two wide at least, part the table's columns. */
function columnStarts(texts: readonly string[]): readonly number[] {
  const filled: number[] = [];
  for (const text of texts) {
    for (const { at, text: part } of stretchesOf(text, gapWidth))
      for (let column = at; column < at + part.length; column += 1)
        filled[column] = (filled[column] ?? 0) + 1;
  }
  const noise = texts.length >= 12 ? Math.floor(texts.length * 0.06) : 0;
  const starts: number[] = [];
  let blank = gapWidth;
  for (let column = 0; column < filled.length; column += 1) {
    if ((filled[column] ?? 0) <= noise) blank += 1;
    else {
      if (blank >= gapWidth || starts.length === 0) starts.push(column);
      blank = 0;
    }
  }
  return starts;
}

/** So many rows of figures show that one head stands over several columns. */
const fewestShared = 3;

/**
 * A head over several columns (`Số hộ giảm` above `Năm 2019  Năm 2020`) closes the gaps between them: where the numbered rows below leave
 * a gap, with figures on both sides in nearly all of them, columns begin all the same.
 */
function withSharedHeads(starts: readonly number[], texts: readonly string[]): readonly number[] {
  const body = texts.filter((text) => ordinal.test(stretchesOf(text, gapWidth)[0]?.text ?? ""));
  if (body.length < fewestShared) return starts;
  const own = columnStarts(body);
  const cells = body.map((text) => cellsAt(text, own));
  const isFigures = (column: number): boolean =>
    cells.filter((row) => figureAlone.test(row[column] ?? "")).length * 10 >= body.length * 9;
  const headOf = (column: number): number =>
    starts.findLastIndex((start) => start <= (own[column] ?? 0) + slack);
  const shared = own.filter(
    (_, at) => at > 2 && headOf(at) === headOf(at - 1) && isFigures(at - 1) && isFigures(at),
  );
  return shared.length === 0 ? starts : [...starts, ...shared].sort((a, b) => a - b);
}

/** The widest figure of a column may begin so far before its head. */
const slack = 3;

interface SpacedLine {
  readonly line: SourceLine;
  readonly cells: readonly string[];
}

function spacedRows(run: readonly SourceLine[], starts: readonly number[]): Row[] {
  const groups: SpacedLine[][] = [];
  let afterBlank = false;
  const head = run[0]?.text ?? "";
  const byYear = !ordinalHead.test(head);
  const parted = opensByBlank(run, starts);
  for (const line of run) {
    if (line.text.trim() === "") {
      afterBlank = true;
      continue;
    }
    const item = {
      line,
      cells: isTight(line.text, starts[1] ?? 0)
        ? tightCells(line.text, starts)
        : cellsAt(
            line.text,
            starts,
            groups.length <= 1 && !ordinal.test(line.text.trim().split(/\s/u)[0] ?? ""),
          ),
    };
    const last = groups.at(-1);
    const opens = byYear
      ? valueRow.test(line.text) || yearRow.test(line.text)
      : isTotal(item.cells) ||
        isBelow(item.cells, last) ||
        (parted ? afterBlank : ordinal.test(item.cells[0] ?? ""));
    if (last === undefined || opens) groups.push([item]);
    else last.push(item);
    afterBlank = false;
  }
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

/** The row of totals below a list of numbered rows. */
function isTotal([first = "", second = "", ...values]: readonly string[]): boolean {
  return (
    first === "" &&
    /^(?:tổng|cộng)(?![A-Za-zÀ-ỹ])/iu.test(second) &&
    values.some((value) => /\d/u.test(value))
  );
}

/** So many figures below figures are a row of their own. */
const fewestBelow = 3;
const longestMeasure = 20;

/** A line without ordinal whose figures stand below figures or marks of the row above is no more of that row: `Số việc đã xong  4  3  5`, `- Nuôi trồng  tấn  38  41  45`. */
function isBelow(
  [first = "", second = "", ...values]: readonly string[],
  above: readonly SpacedLine[] | undefined,
): boolean {
  if (above === undefined || first !== "" || !/^(?:[-–+]\s?)?\p{Lu}/u.test(second)) return false;
  const below = values.filter(
    (value, at) => /^\d[\d.,]*$/u.test(value) && above.some(({ cells }) => (cells[at + 2] ?? "") !== ""),
  );
  const isMeasure = (value: string) => value.length <= longestMeasure && !/\d/u.test(value);
  return (
    below.length >= fewestBelow &&
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

/** The texts of a line by the column that each stretch begins in. */
function tightCells(text: string, starts: readonly number[]): readonly string[] {
  const second = starts[1] ?? 0;
  return starts.map((_, column) => {
    if (column > 1) return "";
    return (column === 0 ? text.slice(0, second) : text.slice(second)).trim();
  });
}

/** A figure, or a year as head. */
const figureAlone = /^(?:Năm\s)?\d[\d.,]*%?$/u;

/** The texts of a line by column; a head that stands over several belongs to each of them. */
function cellsAt(text: string, starts: readonly number[], isHead = false): readonly string[] {
  const cells = starts.map(() => "");
  for (const part of stretchesOf(text, gapWidth))
    for (const column of columnsOf(part, starts, isHead))
      cells[column] = `${cells[column] ?? ""} ${part.text}`.trim();
  return cells;
}

/** A head is wider than its figures on either side: it belongs to the columns that begin below it. */
function columnsOf({ text, at }: Stretch, starts: readonly number[], isHead: boolean): readonly number[] {
  const end = at + text.length;
  const below = (from: number) =>
    starts.flatMap((start, column) => (start >= from && start < end ? [column] : []));
  if (isHead) for (const found of [below(at), below(at - slack)]) if (found.length > 0) return found;
  // A figure ends with its column: one wider than most others begins before it.
  const reach = figureAlone.test(text) ? end - 1 : at;
  return [
    Math.max(
      starts.findLastIndex((start) => start <= reach),
      0,
    ),
  ];
}
