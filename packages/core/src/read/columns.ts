import type { Table } from "../document/block.js";
import { cellAt, cellText } from "../document/table.js";
import { inferKindByContent, isGoalText, isNumeric, sampleColumn } from "./columns-content.js";
import { findHeader, type Header } from "./columns-header.js";
import { findJoinedSense, headingForm, headingYears } from "./columns-headings.js";
import type { Column, ColumnKind, TableColumns } from "./columns-kinds.js";
import { clear, inferred } from "./confidence.js";

/**
 * Infers what each column of a table holds: from its headings (one or more rows, merged cells, synonyms,
 * without regard to diacritics), for columns without heading from `previous` (the table that this one
 * continues) where the widths agree, else from what stands in the column (`column-inferred`).
 */
export function inferColumns(table: Table, previous?: TableColumns): TableColumns {
  const header = findHeader(table);
  if (header.rows === 0 && previous !== undefined && previous.columns.length === table.width) {
    return { columns: previous.columns, headerRows: skipEmptyRows(table) };
  }
  const columns = Array.from({ length: table.width }, (_, index) => inferColumn(table, header, index));
  return {
    columns: settle(nameColumn(columns, table, header.rows)),
    headerRows: Math.max(header.rows, skipEmptyRows(table)),
  };
}

/** The first column of one of the kinds, in the order of the kinds. */
export function findColumn(columns: readonly Column[], ...kinds: ColumnKind[]): Column | undefined {
  for (const kind of kinds) {
    const found = columns.find((column) => column.kind === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Value columns in reading order: milestones, results and estimates. */
export function valueColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ kind }) => kind === "milestone" || kind === "actual" || kind === "estimate");
}

function skipEmptyRows(table: Table): number {
  const first = table.rows.findIndex((row) => row.cells.some((cell) => cell.paragraphs.length > 0));
  return first < 0 ? table.rows.length : first;
}

function inferColumn(table: Table, header: Header, index: number): Column {
  const parts = header.headings[index] ?? [];
  const heading = parts.join(" ");
  const sample = sampleColumn(table, header.rows, index);
  const sense = findJoinedSense(parts);
  if (sense !== undefined) {
    const kind = correctByContent(sense.kind, heading, sample);
    const year = kind === sense.kind ? sense.year : (headingYears(heading).at(-1) ?? null);
    const confidence = sense.misspelt === true ? inferred("spelling") : clear;
    return { index, kind, heading, year, confidence };
  }
  const kind = contentKind(sample, heading, index);
  return { index, kind, heading, year: null, confidence: inferred("column-inferred") };
}

/** Ordinals stand first; a heading that isn't known is none of ordinals or measures. */
function contentKind(sample: readonly string[], heading: string, index: number): ColumnKind {
  const kind = inferKindByContent(sample);
  if (kind === "measure" && heading !== "") return "unknown";
  if (kind !== "ordinal" || (index < 2 && heading === "")) return kind;
  return sample.every(isNumeric) ? "milestone" : "unknown";
}

/** `x` and the like in the column of a month. */
function isMark(text: string): boolean {
  return /^[xX×✓✔√●•*v]$/u.test(text);
}

/** Headings that mean two things are settled by what stands below them. */
function correctByContent(kind: ColumnKind, heading: string, sample: readonly string[]): ColumnKind {
  const numeric = sample.length > 0 && sample.filter(isNumeric).length * 2 > sample.length;
  if (kind === "schedule" && !sample.every(isMark)) return contentKind(sample, heading, 2);
  if (kind === "lead" && numeric && /^thuc hien/.test(headingForm(heading))) return "actual";
  const goals =
    sample.length > 0 &&
    sample.filter((text) => isNumeric(text) || isGoalText(text)).length * 2 > sample.length;
  if ((kind === "target" || kind === "indicator") && goals) return "milestone";
  if (kind === "output" && numeric && /^ket qua/.test(headingForm(heading))) return "actual";
  if (kind === "lead" && headingForm(heading) === "don vi") {
    const isMeasure =
      inferKindByContent(sample) === "measure" || sample.some((text) => /^\s*[%‰]\s*$/u.test(text));
    if (isMeasure) return "measure";
  }
  return kind;
}

/**
 * `Chỉ tiêu đến năm 2030` over a column of sentences names what is to be reached, with the values inside: where
 * no other column does, it is the name column and keeps its year.
 */
function nameColumn(columns: readonly Column[], table: Table, from: number): readonly Column[] {
  if (columns.some(({ kind }) => kind === "indicator" || kind === "task" || kind === "target"))
    return columns;
  const name = columns.find(({ kind, heading, index }) => {
    if (kind !== "milestone" || !/chi tieu|muc tieu/.test(headingForm(heading))) return false;
    const sample = sampleColumn(table, from, index);
    return sample.length > 0 && sample.filter((text) => text.length > 20).length * 2 > sample.length;
  });
  return columns.map((column) => (column === name ? { ...column, kind: "indicator" } : column));
}

/** Makes the roles agree with each other: one name column, leads before coordinating units. */
function settle(columns: readonly Column[]): readonly Column[] {
  const has = (kind: ColumnKind) => columns.some((column) => column.kind === kind && column.heading !== "");
  const named = has("indicator") || has("task") || has("target");
  let lead = columns.some(({ kind, heading }) => (kind === "lead" || kind === "assigned") && heading !== "");
  return columns.map((column) => {
    if (column.heading !== "" && column.kind !== "unknown") return column;
    if (named && (column.kind === "task" || column.kind === "indicator"))
      return { ...column, kind: "unknown" };
    if (column.kind !== "lead") return column;
    if (lead) return { ...column, kind: "coordinating" };
    lead = true;
    return column;
  });
}

/** Text of a cell of the grid, also where a merged cell covers the place. */
export function textAt(table: Table, row: number, column: number): string {
  return cellText(cellAt(table, row, column)?.cell);
}
