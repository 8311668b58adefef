import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { parseNumber } from "../text/numbers.js";
import { columnHead } from "./columnHeads.js";
import { againstCommonBase } from "./commonBase.js";
import type { Subject } from "./subject.js";

/** A cell that the other figures of its row, or of its column, don't give. */
export interface WrongCell {
  readonly printed: string;
  readonly expected: number;
  readonly decimals: number;
  /** Heading of the column; empty for lines of figures without a table. */
  readonly heading: string;
  readonly how: "difference" | "sum" | "share" | "product";
  readonly span: Span;
  /** Where it stands in a table. */
  readonly row?: LogicalRow;
  readonly column?: number;
}

/** Fewer rows than these don't show a way of reckoning. */
const fewestRows = 3;

/**
 * Ways of reckoning that most rows of a table, or of lines of figures, bear out: a column is the difference of the two before it,
 * the last figure of a line is the sum of the others, a column of shares is of the column's whole. Rows that don't fit are
 * told. Linear in the cells.
 */
export function wrongCells(subject: Subject): readonly WrongCell[] {
  const tables = joinTables(subject.blocks).filter(({ rows }) => rows.length >= fewestRows);
  return [
    ...tables.flatMap((table) => [...wrongDifferences(table), ...wrongColumnShares(table)]),
    ...wrongLines(subject),
  ];
}

interface CellFigure {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
}

/** `+3`, `-7`, `4,5%`, `1.250`. */
function figureIn(text: string): CellFigure | undefined {
  const plain = text.replace(/\*/gu, "").trim().replace(/\s?%$/u, "");
  if (!/\d/u.test(plain)) return undefined;
  const value = parseNumber(plain)?.value;
  return value === undefined ? undefined : { value, decimals: plain.split(",")[1]?.length ?? 0, text };
}

/** `2022 | 2023 | Tăng, giảm`: headings that say a change. */
const CHANGE = /tăng|giảm|chênh lệch|so (?:với|sánh)|còn lại|còn thiếu|chưa (?:đạt|có|hoàn thành)/iu;

function wrongDifferences(table: LogicalTable): readonly WrongCell[] {
  return table.columns.flatMap(({ index }) => {
    const heading = columnHead(table, index);
    if (!CHANGE.test(heading) || /%|tỷ lệ|lần/iu.test(heading) || index < 2) return [];
    const rows = table.rows.flatMap((row) => differenceOf(row, index) ?? []);
    const signed = rows.filter(({ real, printed }) => near(real, printed));
    const bare = rows.filter(({ real, printed }) => near(Math.abs(real), Math.abs(printed)));
    const right = signed.length >= bare.length ? signed : bare;
    if (right.length < fewestRows || right.length * 10 < rows.length * 7) return [];
    return rows
      .filter((row) => !right.includes(row))
      .map(({ real, text, decimals, span, row }) => ({
        printed: text,
        expected: right === signed ? real : Math.abs(real),
        decimals,
        heading,
        how: "difference" as const,
        span,
        row,
        column: index,
      }));
  });
}

function differenceOf(row: LogicalRow, column: number) {
  const [before, now, change] = [column - 2, column - 1, column].map((at) => figureIn(ownText(row, at)));
  if (before === undefined || now === undefined || change === undefined) return undefined;
  if ([before, now].some(({ text }) => text.includes("%")) || change.text.includes("%")) return undefined;
  const real = Number((now.value - before.value).toFixed(6));
  return { real, printed: change.value, text: change.text, decimals: change.decimals, span: row.span, row };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.011;

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|xã|thành phố))\b/iu;

/** `Nguồn | Kinh phí | Tỷ trọng`: shares of the column before, whose whole stands in the row of the total or is the sum. */
function wrongColumnShares(table: LogicalTable): readonly WrongCell[] {
  return table.columns.flatMap(({ index }) => {
    const heading = columnHead(table, index);
    if (!/tỷ trọng|tỉ trọng|cơ cấu|tỷ lệ|%/iu.test(heading)) return [];
    const rows = table.rows.flatMap((row) => shareOf(row, index) ?? []);
    const items = rows.filter(({ total }) => !total);
    const shares = items.reduce((all, { share }) => all + share, 0);
    if (items.length < fewestRows || shares < 80 || shares > 120) return [];
    const wholes = rows.filter(({ total }) => total).map(({ value }) => value);
    return againstCommonBase(items, wholes).map(({ pair, whole }) => ({
      printed: pair.text,
      expected: (pair.value / whole) * 100,
      decimals: Math.max(pair.decimals, 0),
      heading,
      how: "share" as const,
      span: pair.span,
    }));
  });
}

function shareOf(row: LogicalRow, column: number) {
  const share = figureIn(ownText(row, column));
  const value = figureIn(ownText(row, column - 1));
  if (share === undefined || value === undefined || value.text.includes("%") || share.value > 100)
    return undefined;
  const total = row.cells
    .slice(0, 3)
    .some((_, at) => TOTAL.test(ownText(row, at).replace(/\*/gu, "").trim()));
  return {
    value: value.value,
    share: share.value,
    decimals: share.decimals,
    text: share.text,
    total,
    span: row.span,
  };
}

const LINE =
  /^(?<label>\s*(?:[IVX]+\.?\s|\d{1,2}\.?\s)?\s*[A-Za-zÀ-ỹ][^|]{1,80}?)(?<figures>(?:\s+\d{1,3}(?:\.\d{3})*(?:,\d+)?){4,14})\s*$/u;

interface FigureLine {
  readonly line: number;
  readonly texts: readonly string[];
  readonly values: readonly number[];
}

/** Tables that became lines (`1 Trồng rau 120 130 135 385`): the last figure is the sum of the others in most of them. */
function wrongLines({ source }: Subject): readonly WrongCell[] {
  const runs: FigureLine[][] = [];
  let gap = 0;
  for (const [at, line] of source.lines.entries()) {
    const match = line.length > 200 || !/\d\s*$/u.test(line) || line.includes("|") ? null : LINE.exec(line);
    const texts = match?.groups?.figures?.trim().split(/\s+/u) ?? [];
    const last = runs.at(-1)?.at(-1);
    if (texts.length === 0) {
      gap += line.trim() === "" ? 0 : 1;
      continue;
    }
    const figures = {
      line: at + 1,
      texts,
      values: texts.map((text) => parseNumber(text)?.value ?? Number.NaN),
    };
    if (last !== undefined && last.texts.length === texts.length && gap <= 2) runs.at(-1)?.push(figures);
    else runs.push([figures]);
    gap = 0;
  }
  return runs.flatMap(wrongInRun);
}

function wrongInRun(run: readonly FigureLine[]): readonly WrongCell[] {
  if (run.length < fewestRows) return [];
  const sums = run.map(({ values }) =>
    Number(
      values
        .slice(0, -1)
        .reduce((all, value) => all + value, 0)
        .toFixed(6),
    ),
  );
  const wrong = run.filter(({ values }, at) => !near(sums[at] ?? 0, values.at(-1) ?? Number.NaN));
  if (run.length - wrong.length < fewestRows || wrong.length * 3 > run.length) return [];
  return wrong.map((figures) => ({
    printed: figures.texts.at(-1) ?? "",
    expected: sums[run.indexOf(figures)] ?? 0,
    decimals: figures.texts.at(-1)?.split(",")[1]?.length ?? 0,
    heading: "",
    how: "sum" as const,
    span: { line: figures.line, endLine: figures.line },
  }));
}
