import { type Stretch, stretchesOf } from "./frameLines.js";
import type { SourceLine } from "./passage.js";

/** Two spaces part the cells of a line. */
export const gapWidth = 2;
/** Lines in columns are as wide as a page; longer ones are running text. */
export const longest = 600;
/** `1`, `II`, `a)`, `2.1`: what numbers a row. */
export const ordinal = /^(?:\d{1,3}|[IVX]{1,5}|[A-Za-zđ]|\d{1,2}(?:\.\d{1,2}){1,2})[.)]?$/u;
/** A line drawn under the heads, between rows or above the total. */
export const ruled = /^\s*[-_=─━═–—]{3,}[-_=─━═–—\s]*$/u;
/** A figure as a cell holds it alone, or the dash that stands for none. */
export const figureCell = /^(?:[-–]|[<>≥≤]?\s?\d[\d.,]*\s?%?)$/u;

/** `TT`, `STT`, `Số` above ordinals: `Số  Chỉ tiêu  Đơn vị`. */
export const ordinalHead = /^\s*[*_]*(?:S?TT|Số\s*TT|Stt|Số(?=\s{2,}\p{L}))(?![A-Za-zÀ-ỹ])/u;
/** A table of values by year needs no ordinals: `Nội dung   2014   2015   2016`. */
const yearHead =
  /^\s*\p{Lu}\p{Ll}[^\d.;:]{0,60}\s{2,}(?:(?:Năm\s)?20\d{2}\s{2,}){2,}(?:Năm\s)?20\d{2}(?:\s{2,}\p{L}[\p{L}\s]{0,20})?\s*$/u;
/** Nor does a table of figures whose rows are years: `Năm   Ngân sách   Vốn vay` above `2023   6,0   8,5`. */
const yearsHead = /^\s*(?:Năm|Giai đoạn|Thời kỳ)(?:\s\p{Ll}+){0,2}\s{2,}\p{Lu}.*\S\s{2,}\p{Lu}/u;
const yearRow =
  /^\s*(?:Năm\s)?20\d{2}(?:\s?[-–]\s?20\d{2})?\s{2,}(?:(?:[-–]|\d[\d.,]*%?)\s{2,})+(?:[-–]|\d[\d.,]*%?)\s*$/u;
/** The heads of such a table take so many lines at most. */
const headLines = 4;
const fewestYears = 2;

/** Where the heads of a table stand whose columns runs of spaces part. */
export interface SpacedHead {
  /** Index of the line that names the most columns; heads that begin higher stand above it. */
  readonly main: number;
  /** How the rows are told apart: by their ordinals, by their figures, by their filled cells. */
  readonly by: "ordinal" | "figure" | "cell";
}

/** The heads of a table of spaces that begin with the line at `from`, or undefined. */
export function findSpacedHead(lines: readonly SourceLine[], from: number): SpacedHead | undefined {
  const text = lines[from]?.text ?? "";
  if (text.length > longest) return undefined;
  if (ordinalHead.test(text))
    return stretchesOf(text, gapWidth).length < 3 ? undefined : { main: from, by: "ordinal" };
  if (yearHead.test(text) || isYearsHead(lines, from)) return { main: from, by: "figure" };
  return findUpperHead(lines, from) ?? findPlainHead(lines, from);
}

function isYearsHead(lines: readonly SourceLine[], from: number): boolean {
  if (!yearsHead.test(lines[from]?.text ?? "")) return false;
  const below = lines.slice(from + 1, from + headLines + fewestYears).filter(({ text }) => !ruled.test(text));
  const first = below.findIndex(({ text }) => yearRow.test(text));
  return (
    first >= 0 &&
    first < headLines &&
    below.slice(first, first + fewestYears).every(({ text }) => yearRow.test(text)) &&
    below.length >= first + fewestYears
  );
}

/** Heads of several lines that begin above `TT`, none of them over its column. */
const upperLines = 2;
const upperIndent = /^\s{8}/u;
const longestHead = 45;

function findUpperHead(lines: readonly SourceLine[], from: number): SpacedHead | undefined {
  if (!upperIndent.test(lines[from]?.text ?? "")) return undefined;
  for (let at = from + 1; at <= from + upperLines; at += 1) {
    const head = lines[at]?.text ?? "";
    if (head.trim() === "" || head.length > longest) return undefined;
    if (!ordinalHead.test(head)) continue;
    const heads = stretchesOf(head, gapWidth);
    const above = lines.slice(from, at).map(({ text }) => stretchesOf(text, gapWidth));
    const isUpper = heads.length >= 3 && above.every((line) => isUpperLine(line, heads));
    return isUpper ? { main: at, by: "ordinal" } : undefined;
  }
  return undefined;
}

/** Each begins at the second column or behind it, and what stands below it goes on with it: `tính` below `Đơn vị`, a year, or nothing. */
function isUpperLine(line: readonly Stretch[], heads: readonly Stretch[]): boolean {
  const second = heads[1]?.at ?? 0;
  return line.every((upper) => {
    if (upper.at < second || upper.text.length > longestHead) return false;
    if (!/^\p{Lu}\P{Lu}*$|^20\d\d$/u.test(upper.text) || /[:;.)]/u.test(upper.text)) return false;
    const below = heads.filter(
      ({ at, text }) => at < upper.at + upper.text.length && at + text.length > upper.at,
    );
    return below.length === 0
      ? line.length > 1
      : below.every(({ text }) => /^(?:\p{Ll}|\d|\(|Năm )/u.test(text));
  });
}

/** So many rows in a run show columns that no ordinal and no year announces. */
const fewestPlain = 2;
/** Two columns are a list of figures beside their names; it takes more of them to be a table. */
const fewestPaired = 3;
const taskHead = /^(?:nhiệm vụ|nội dung|công việc|hoạt động|nhóm nhiệm vụ|chỉ tiêu|dự án)/iu;
const dutyHead = /chủ trì|phối hợp|thực hiện|thời gian|thời hạn|sản phẩm|kết quả/iu;

/**
 * Heads without `TT`: words in capital letters or years, apart by two spaces, and below them (below what is left of the heads and a
 * line drawn) rows of a name and figures, as many as there are heads; or the words of a table of tasks above rows of as many texts.
 */
function findPlainHead(lines: readonly SourceLine[], from: number): SpacedHead | undefined {
  const text = lines[from]?.text ?? "";
  if (!/^\s{0,12}[*_]{0,2}\p{Lu}\p{L}/u.test(text) || !/\S {2,}[\p{Lu}\d(]/u.test(text)) return undefined;
  const heads = stretchesOf(text, gapWidth);
  if (heads.length < 2 || !heads.every(isPlainHead)) return undefined;
  const below = firstRows(lines, from + 1);
  if (hasFigureRows(below, heads)) return { main: from, by: "figure" };
  const names = heads.filter(({ text: head }) => dutyHead.test(head)).length;
  const isTasks = heads.length >= 3 && taskHead.test(heads[0]?.text ?? "") && names >= 2;
  return isTasks && hasTextRows(below, heads) ? { main: from, by: "cell" } : undefined;
}

function isPlainHead({ text }: Stretch, at: number): boolean {
  if (text.length > longestHead || /[:;.!?]$/u.test(text)) return false;
  return (
    /^\p{Lu}\p{L}/u.test(text) || (at > 0 && /^(?:20\d\d(?:\s?[-–]\s?20\d\d)?|\(.{1,30}\))$/u.test(text))
  );
}

const seenRows = 8;

/** The first lines below the heads, without those drawn; a blank line may stand below the heads. */
function firstRows(lines: readonly SourceLine[], from: number): readonly (readonly Stretch[])[] {
  const rows: (readonly Stretch[])[] = [];
  for (const { text } of lines.slice(from, from + seenRows)) {
    if (ruled.test(text) || text.length > longest) continue;
    const parts = stretchesOf(text, gapWidth);
    if (parts.length === 0 && rows.length > 0) break;
    if (parts.length > 0) rows.push(parts);
  }
  return rows;
}

function hasFigureRows(rows: readonly (readonly Stretch[])[], heads: readonly Stretch[]): boolean {
  const needed = heads.length === 2 ? fewestPaired : fewestPlain;
  const isRow = (parts: readonly Stretch[]): boolean =>
    parts.length >= Math.max(Math.min(heads.length, 3), heads.length - mostEmpty) &&
    /^\p{Lu}/u.test(parts[0]?.text ?? "") &&
    isBelowHeads(parts, heads) &&
    parts.filter(({ text }, at) => at > 0 && figureCell.test(text)).length >= (heads.length === 2 ? 1 : 2);
  const first = rows.findIndex(isRow);
  if (first < 0 || first > upperLines) return false;
  const found = rows.slice(first).filter(isRow).length;
  return found >= needed && found * 2 >= rows.length - first;
}

function hasTextRows(rows: readonly (readonly Stretch[])[], heads: readonly Stretch[]): boolean {
  const isRow = (parts: readonly Stretch[]): boolean =>
    parts.length === heads.length && /^\p{Lu}/u.test(parts[0]?.text ?? "") && isBelowHeads(parts, heads);
  return rows.filter(isRow).length >= fewestPlain;
}

/** So many cells of a row may be empty (`Ghi chú`). */
const mostEmpty = 1;

/** Each cell begins below its head or ends there, give or take what centring moves. */
function isBelowHeads(parts: readonly Stretch[], heads: readonly Stretch[]): boolean {
  let from = 0;
  return parts.every(({ at, text }) => {
    const under = heads.findIndex(
      (head, column) =>
        column >= from && at < head.at + head.text.length + 2 && at + text.length > head.at - 2,
    );
    if (under < 0 || (from === 0 && under > 0)) return false;
    from = under + 1;
    return true;
  });
}
