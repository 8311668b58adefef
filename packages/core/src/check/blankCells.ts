import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { isUnitStart } from "../text/unitHeads.js";
import { wordsOf } from "../text/words.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A row whose cell for the lead is empty. */
export interface BlankLead {
  readonly span: Span;
  /** Its longest cell. */
  readonly text: string;
  /** All behind the task is lost, so that it is read as none. */
  readonly torn: boolean;
}

/** So much of a cell shows whether a unit's name begins it. */
const nameBegins = 40;
/** Most of the rows may leave the cell empty in a table that prints it in every row. */
const MOST_BLANK = 0.25;

/**
 * Rows, by their lines, whose cell for the lead is empty or holds a dash though the table prints it row by row: one unit
 * stands in two rows that follow one another (so an empty cell isn't one merged with the cell above), or the row has units
 * of its own in the column for those who coordinate, or it alone of all numbered rows has none. Cells that are merged with
 * the one above, and rows that head a group, are left out. Linear.
 */
export function blankLeads(table: LogicalTable, { resolveUnit }: Subject): ReadonlyMap<number, BlankLead> {
  const lead = table.columns.find(
    ({ kind, heading }) => kind === "lead" || /chủ trì|phụ trách/iu.test(heading),
  )?.index;
  if (lead === undefined) return new Map();
  const torn = tornRow(table, lead);
  const narrow = isNarrow(table);
  const rows = table.rows.filter(
    (row) => row === torn || isData(row, lead) || (narrow && isNumbered(row, lead, table)),
  );
  const blank = rows.filter((row) => isBlank(row, lead) && row.cells[lead]?.own !== false);
  const named = rows.filter((row) => {
    const text = ownText(row, lead);
    return resolveUnit(text) !== null || isUnitStart(wordsOf(text.slice(0, nameBegins)), 0);
  }).length;
  if (
    blank.length === 0 ||
    rows.length < 4 ||
    blank.length > rows.length * MOST_BLANK ||
    named * 2 < rows.length
  )
    return new Map();
  const repeats = rows.some((row, at) => {
    const before = rows[at - 1];
    return before !== undefined && ownText(row, lead) !== "" && ownText(row, lead) === ownText(before, lead);
  });
  const other = table.columns.find(({ kind }) => kind === "coordinating")?.index;
  const proven = blank.filter(
    (row) => row === torn || repeats || (other !== undefined && ownText(row, other) !== ""),
  );
  return new Map(
    proven.map((row) => [row.span.line, { span: row.span, text: longestText(row), torn: row === torn }]),
  );
}

/** The lines of a row with those behind it that print nothing: there the cells stood that a torn row lost. */
export function withGap(span: Span, { source }: Subject): Span {
  let last = span.endLine;
  while (last < span.endLine + widestGap && /^[\s|]*$/u.test(source.lines[last] ?? "-")) last += 1;
  return last === span.endLine ? span : { ...span, endLine: last };
}

/** A cell takes a line, and a line marks its border. */
const widestGap = 3;

const blankRows = perSubject((subject: Subject): readonly Span[] =>
  joinTables(subject.blocks).flatMap((table) =>
    [...blankLeads(table, subject).values()].map(({ span }) => span),
  ),
);

/** Whether a place stands in a row that lost its lead: what is read there is the lead of the row above. */
export function isLeftBlank({ line }: Span, subject: Subject): boolean {
  return blankRows(subject).some((row) => row.line <= line && line <= row.endLine);
}

/** Nothing, or a mark that stands for nothing. */
function isBlank(row: LogicalRow, column: number): boolean {
  return /^[-–—.…*_\s]*$/u.test(ownText(row, column));
}

/** So many rows must be numbered and led before the one without a lead is no heading; fewer where the table breaks off behind it. */
const fewestLed = { within: 6, last: 3 };

/** The one numbered row of a table that lost all behind its task, where all others have a lead; ordinals with parts (`1.1`) group rows. */
function tornRow(table: LogicalTable, lead: number): LogicalRow | undefined {
  const ordinal = ordinalOf(table);
  // Rows of indicators are told elsewhere.
  if (table.columns.some(({ kind }) => kind === "indicator")) return undefined;
  if (ordinal === undefined || table.rows.some((row) => /\d[.,]\d/u.test(ownText(row, ordinal))))
    return undefined;
  const rows = table.rows.filter((row) => isNumbered(row, lead, table));
  const [open, ...more] = rows.filter((row) => isBlank(row, lead) && row.cells[lead]?.own !== false);
  const fewest = open === table.rows.at(-1) ? fewestLed.last : fewestLed.within;
  return more.length === 0 && rows.length > fewest ? open : undefined;
}

/** A table of an ordinal, what is to be done and who leads, numbered through without parts (`1.1`), has rows of two cells besides the lead's. */
function isNarrow(table: LogicalTable): boolean {
  const ordinal = ordinalOf(table);
  return (
    ordinal !== undefined &&
    table.columns.length <= 4 &&
    !table.rows.some((row) => /\d[.,]\d/u.test(ownText(row, ordinal)))
  );
}

function isNumbered(row: LogicalRow, lead: number, table: LogicalTable): boolean {
  const ordinal = ordinalOf(table);
  return (
    !row.paragraph &&
    ordinal !== undefined &&
    ordinal !== lead &&
    /^\d{1,3}[.)]?$/u.test(ownText(row, ordinal)) &&
    row.cells.some((_, column) => column !== lead && column !== ordinal && ownText(row, column).length > 8)
  );
}

function ordinalOf({ columns }: LogicalTable): number | undefined {
  return columns.find(({ kind }) => kind === "ordinal" || kind === "code")?.index;
}

/** A row with figures or words in at least two cells besides the one looked at, and an ordinal or code of its own. */
function isData(row: LogicalRow, lead: number): boolean {
  if (row.paragraph) return false;
  const filled = row.cells.flatMap((_, column) =>
    column === lead || ownText(row, column) === "" ? [] : [column],
  );
  return filled.length >= 3;
}

/** A column that most rows of a table fill, with the rows that don't. */
export interface BlankColumn {
  readonly kind: "output" | "due" | "task";
  readonly heading: string;
  readonly rows: readonly { readonly span: Span; readonly text: string }[];
  /** Rows that fill it. */
  readonly filled: number;
}

/** Fewer rows tell nothing of a column. */
const FEWEST_ROWS = 5;
const TOTAL = /tổng|cộng|trong đó/iu;

/**
 * Columns for products, times and tasks that at least three fifths of the rows fill. Rows that head a group or sum others, and cells
 * merged with the one above, are left out. Linear.
 */
export function blankColumns(table: LogicalTable): readonly BlankColumn[] {
  const ordinal = table.columns.find(({ kind }) => kind === "ordinal" || kind === "code")?.index;
  return table.columns.flatMap(({ kind, index, heading }) => {
    if (kind !== "output" && kind !== "due" && kind !== "task") return [];
    const rows = table.rows.filter(
      (row) =>
        isData(row, index) &&
        (ordinal === undefined || /^\d/u.test(ownText(row, ordinal))) &&
        !row.cells.some((_, at) => TOTAL.test(ownText(row, at).slice(0, 9))),
    );
    const blank = rows.filter((row) => row.cells[index]?.own !== false && ownText(row, index) === "");
    if (rows.length < FEWEST_ROWS || blank.length === 0 || blank.length * 5 > rows.length * 2) return [];
    const named = blank.map((row) => ({ span: row.span, text: longestText(row) }));
    return [{ kind, heading, rows: named, filled: rows.length - blank.length }];
  });
}

function longestText(row: LogicalRow): string {
  const texts = row.cells.map((_, at) => ownText(row, at));
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}
