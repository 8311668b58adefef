import { type Stretch, stretchesOf } from "./frameLines.js";
import type { SourceLine } from "./passage.js";
import {
  figureCell,
  gapWidth,
  longest,
  ordinal,
  ordinalHead,
  ruled,
  type SpacedHead,
} from "./spacedHeads.js";

/** The lines of a table of spaces: drawn lines are emptied, what a page break left among them is gone. */
export interface SpacedRun {
  readonly lines: readonly SourceLine[];
  /** Index of the first line behind the table. */
  readonly to: number;
}

/** Where the second column begins, in characters, as the line of heads tells. */
export function secondColumn(head: string): number {
  return stretchesOf(head, gapWidth)[1]?.at ?? 0;
}

/** `III Môi trường` below `II  Y tế`: an ordinal that fills its column leaves one space before the name of the group. */
export function isTight(text: string, second: number): boolean {
  return (
    second > 2 &&
    /^\s?\S+ \p{Lu}/u.test(text) &&
    text[second] !== " " &&
    text.slice(0, second).endsWith(" ") &&
    ordinal.test(text.slice(0, second).trim())
  );
}

/**
 * The run of a table whose heads begin at `from`: it goes on over lines in columns and wrapped cells, over a blank line between rows,
 * over a page's end with its number where rows go on behind it, and stops at a line that crosses its columns.
 */
export function spacedRun(lines: readonly SourceLine[], from: number, head: SpacedHead): SpacedRun {
  const borders = bordersOf(lines[head.main]?.text ?? "", head);
  const kept: SourceLine[] = lines.slice(from, head.main + 1);
  let waiting: SourceLine[] = [];
  let to = head.main + 1;
  for (let at = head.main + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.length > longest || ordinalHead.test(line.text)) break;
    if (ruled.test(line.text)) {
      waiting.push({ ...line, text: "" });
      continue;
    }
    if (line.text.trim() === "" || isPageNumber(lines, at)) {
      const next = behindBreak(lines, at, borders, kept);
      if (next === undefined) break;
      waiting.push({ ...line, text: "" });
      at = next - 1;
      continue;
    }
    if (!fits(lines, at, borders)) break;
    kept.push(...waiting, line);
    waiting = [];
    to = at + 1;
  }
  while (ruled.test(lines[to]?.text ?? "")) to += 1;
  return { lines: kept, to };
}

interface Borders {
  readonly by: SpacedHead["by"];
  /** Where the second column begins. */
  readonly second: number;
  /** Where the column behind the names begins. */
  readonly behindNames: number;
  readonly columns: number;
}

function bordersOf(head: string, { by }: SpacedHead): Borders {
  const heads = stretchesOf(head, gapWidth);
  const second = heads[1]?.at ?? 0;
  return { by, second, behindNames: by === "ordinal" ? (heads[2]?.at ?? 0) : second, columns: heads.length };
}

/** A page's number alone on its line: with a blank line on one side at least, or with the number of the page before or behind at the same place. */
const pageNumber = /^\s*(?:[-–]\s?)?(?:[Tt]rang\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?(?:\s?[-–])?\s*$/u;

function isPageNumber(lines: readonly SourceLine[], at: number): boolean {
  if (!pageNumber.test(lines[at]?.text ?? "")) return false;
  const isBlank = (text: string | undefined) =>
    text === undefined || text.trim() === "" || text.startsWith("\f");
  return isBlank(lines[at - 1]?.text) || isBlank(lines[at + 1]?.text) || hasNextPage(lines, at);
}

/** A page has so many lines; its number is centred, so nearly at one place on each. */
const [fewestOfPage, mostOfPage, aside] = [20, 120, 2];

function hasNextPage(lines: readonly SourceLine[], at: number): boolean {
  const own = lines[at]?.text ?? "";
  const [value, place] = [Number(own.trim()), own.search(/\S/u)];
  if (!Number.isInteger(value) || place < fewestOfPage / 2) return false;
  const isPage = (line: SourceLine | undefined, number: number): boolean =>
    line !== undefined &&
    line.text.trim() === String(number) &&
    Math.abs(line.text.search(/\S/u) - place) <= aside;
  for (let off = fewestOfPage; off <= mostOfPage; off += 1)
    if (isPage(lines[at - off], value - 1) || isPage(lines[at + off], value + 1)) return true;
  return false;
}

/** A page's end takes so many lines at most. */
const breakLines = 10;

/** The index of the line that the table goes on with behind the blank lines (and the page's number among them) at `at`; undefined where it ends. */
function behindBreak(
  lines: readonly SourceLine[],
  at: number,
  borders: Borders,
  kept: readonly SourceLine[],
): number | undefined {
  let paged = false;
  let next = at;
  for (; next < at + breakLines; next += 1) {
    const text = lines[next]?.text;
    if (text === undefined) return undefined;
    if (text.trim() === "") continue;
    if (paged || !isPageNumber(lines, next)) break;
    paged = true;
  }
  const text = lines[next]?.text ?? "";
  if (text.trim() === "") return undefined;
  const parts = stretchesOf(text.slice(0, longest), gapWidth);
  if (!paged && next === at + 1) {
    const goesOn =
      borders.by === "ordinal" ? !isNextTitle(lines, next, borders.second) : isWholeRow(parts, borders);
    return goesOn ? next : undefined;
  }
  const first = parts[0]?.text ?? "";
  if (ordinal.test(first)) return parts.length >= (paged ? 2 : 3) && follows(first, kept) ? next : undefined;
  if (!paged) return undefined;
  if (borders.by !== "ordinal") return parts.length === borders.columns ? next : undefined;
  return (parts[0]?.at ?? 0) >= borders.second - 2 && rowsFollow(lines, next, borders) ? next : undefined;
}

/** Without ordinals only a row with nearly all its cells, figures among them where those tell the rows, goes on behind a blank line. */
function isWholeRow(parts: readonly Stretch[], { by, columns }: Borders): boolean {
  const hasFigure = parts.some(({ text }, at) => at > 0 && figureCell.test(text));
  return parts.length >= Math.max(2, columns - 1) && parts.length <= columns && (by === "cell" || hasFigure);
}

/** Whether the ordinal goes on from the last one above; one that can't be counted on does. */
function follows(first: string, kept: readonly SourceLine[]): boolean {
  const number = /^\d{1,3}(?=[.)]?$)/u.exec(first)?.[0];
  if (number === undefined) return true;
  const last = kept.findLast(({ text }) => /^\s*\d{1,3}[.)]?\s{2,}/u.test(text));
  const above = /\d+/u.exec(last?.text ?? "")?.[0];
  return above === undefined || Number(number) === Number(above) + 1 || Number(number) === 1;
}

/** What is left of a row, or its first lines, take no more lines above a line with all its cells. */
const restLines = 4;

function rowsFollow(lines: readonly SourceLine[], from: number, { columns }: Borders): boolean {
  for (const { text } of lines.slice(from, from + restLines)) {
    const parts = text.length > longest ? 0 : stretchesOf(text, gapWidth).length;
    if (parts === 0 || ordinalHead.test(text)) return false;
    if (parts >= Math.min(columns, 3)) return true;
  }
  return false;
}

/** A wrapped name may reach so far over the head beside it. */
const overhang = 6;

function fits(lines: readonly SourceLine[], at: number, borders: Borders): boolean {
  const text = lines[at]?.text ?? "";
  const parts = stretchesOf(text, gapWidth);
  const [first] = parts;
  if (first === undefined) return false;
  const rowBelow = rowsFollow(lines, at + 1, borders);
  if (borders.by !== "ordinal") return fitsPlain(text, parts.length, borders, rowBelow);
  if (parts.length >= 3 || (parts.length === 2 && ordinal.test(first.text))) return true;
  if (isTight(text, borders.second)) return rowBelow;
  if (first.at < borders.second - 2)
    return parts.length === 1
      ? groupTitle.test(text) && rowBelow
      : totalLine.test(text) && parts.length === 2;
  return (
    parts.length > 1 ||
    rowBelow ||
    first.at + first.text.length <= borders.behindNames + overhang ||
    first.at >= borders.behindNames - 2
  );
}

/** `I. Về kinh tế`, `B. Xã hội` from the edge of the table, above rows. */
export const groupTitle = /^\s{0,3}((?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)])\s(\p{Lu}[^.:;]{1,80})$/u;

/** `Tổng cộng` from the edge of the table, beside figures. */
export const totalLine = /^\s{0,3}(?:Tổng|TỔNG|Cộng|CỘNG)(?:\s\p{L}+){0,3}\s{2,}\d/u;

/** Without ordinals a line is a row (its last cell a figure, or as many cells as heads) or a wrapped cell in lower case. */
function fitsPlain(text: string, parts: number, borders: Borders, rowBelow: boolean): boolean {
  const [first, ...others] = stretchesOf(text, gapWidth);
  if (first === undefined || parts > borders.columns) return false;
  const inside = first.at + first.text.length <= borders.second + 1;
  if (parts > 1)
    return borders.by === "cell"
      ? parts >= 2
      : others.some(({ text: cell }) => figureCell.test(cell) || /\d/u.test(cell)) ||
          first.at >= borders.second - 2;
  if (first.at >= borders.second - 2) return true;
  if (/[.:;]$/u.test(first.text)) return false;
  return inside && (/^\p{Ll}/u.test(first.text) || rowBelow);
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
