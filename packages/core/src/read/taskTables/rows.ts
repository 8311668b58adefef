import type { Paragraph } from "../../document/block.js";
import { foldSpace } from "../../document/passage.js";
import type { UnitResolver } from "../../text/units.js";
import { isCapitals } from "../../text/words.js";
import { type Confidence, clear, inferred, weaker } from "../confidence.js";
import { readResponsibility } from "../leads/responsibility.js";
import type { Task } from "../reading.js";
import { type LogicalRow, type LogicalTable, logicalPassage, logicalText, ownText } from "../tables-rows.js";
import { confidenceOfNames } from "../tasks/scope.js";
import type { TaskColumns } from "./columns.js";

/** What the rows above have set for those below. */
interface Above {
  /** Labels of the group rows, outermost first. */
  groups: readonly Group[];
  lead: readonly string[];
  coordinating: readonly string[];
  /** The row before has a plain number. */
  plainBefore: boolean;
}

interface Group {
  readonly label: string;
  readonly level: number;
}

/** The tasks of a table's rows in order; `place` is the path of the section the table stands in. */
export function readTaskRows(
  table: LogicalTable,
  columns: TaskColumns,
  place: string,
  resolve: UnitResolver,
): readonly Task[] {
  const above: Above = { groups: [], lead: [], coordinating: [], plainBefore: false };
  return table.rows.flatMap((row, at) => {
    const texts = textsOf(row, columns);
    if (isNothing(texts)) return [];
    const next = table.rows[at + 1];
    if (isGroupRow(row, texts, columns, next)) {
      openGroup(above, texts);
      return [];
    }
    if (leadsGroup(texts, next === undefined ? undefined : textsOf(next, columns))) {
      openGroup(above, texts);
      Object.assign(above, readResponsibility(texts.lead));
      return [];
    }
    closeGroup(above, texts.ordinal);
    return tasksOfRow(row, texts, { columns, place, resolve, above });
  });
}

interface RowTexts {
  readonly ordinal: string;
  readonly task: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly due: string;
  readonly output: string;
}

function textsOf(row: LogicalRow, columns: TaskColumns): RowTexts {
  const of = (column: { readonly index: number } | undefined) => logicalText(row, column?.index);
  const task = of(columns.task);
  const other = (column: { readonly index: number } | undefined) =>
    covers(row, columns, column) ? "" : of(column);
  return {
    ordinal: other(columns.ordinal),
    task: task === "" ? of(columns.ordinal) : task,
    lead: other(columns.lead),
    coordinating: other(columns.coordinating),
    due: other(columns.due) || markedIn(row, columns),
    output: other(columns.output),
  };
}

/** The headings of the months or quarters that a row marks: `Quý I, Quý II`. */
function markedIn(row: LogicalRow, { schedule }: TaskColumns): string {
  return schedule
    .filter(({ index }) => ownText(row, index) !== "")
    .map(({ heading }) => heading)
    .join(", ");
}

/** Whether the task's cell covers another column too, so that its text would be read twice. */
function covers(
  row: LogicalRow,
  columns: TaskColumns,
  column: { readonly index: number } | undefined,
): boolean {
  const cell = row.cells[columns.task.index];
  return (
    column !== undefined &&
    cell !== undefined &&
    cell.column <= column.index &&
    column.index < cell.column + cell.colSpan
  );
}

/** Empty rows, rows of column numbers, sums and repeated dots. */
function isNothing({ task, lead }: RowTexts): boolean {
  return !/\p{L}{2}/u.test(task) || (/^(?:tổng(?: cộng| số)?|cộng)$/iu.test(task) && lead === "");
}

const outerLabel = /^(?:[IVXL]+|[A-HĐ])\s*[.)]?$/u;

/** A row with a title only: a group's number or capitals or a cell over the whole row, no one to do it. */
function isGroupRow(
  row: LogicalRow,
  texts: RowTexts,
  columns: TaskColumns,
  next: LogicalRow | undefined,
): boolean {
  if (texts.lead !== "" || texts.coordinating !== "" || texts.due !== "" || texts.output !== "") return false;
  if (row.paragraph || spansRow(row, columns)) return true;
  if (outerLabel.test(texts.ordinal) || isCapitals(texts.task) || /^(?:[IVX]+|[A-H])[.)]\s/u.test(texts.task))
    return true;
  if (/:$/u.test(texts.task)) return true;
  return (
    isParentOf(texts.ordinal, next === undefined ? "" : logicalText(next, columns.ordinal?.index)) ||
    isBold(row, columns)
  );
}

/** One printed cell that reaches from the task's column (or before) over all that say who and when. */
function spansRow(row: LogicalRow, columns: TaskColumns): boolean {
  const cell = row.cells[columns.task.index] ?? row.cells[columns.ordinal?.index ?? 0];
  return cell !== undefined && cell.colSpan >= 3 && cell.colSpan * 2 >= row.cells.length;
}

function isParentOf(ordinal: string, next: string): boolean {
  const bare = ordinal.replace(/[.)\s]+$/u, "");
  return bare !== "" && (next.startsWith(`${bare}.`) || (/^\d+$/u.test(bare) && /^[a-zđ][.)]?$/u.test(next)));
}

function isBold(row: LogicalRow, columns: TaskColumns): boolean {
  const paragraphs = row.cells[columns.task.index]?.paragraphs ?? [];
  return paragraphs.length > 0 && paragraphs.every(({ style }) => style.bold === true);
}

/** A roman row that names a unit for the arabic rows below it, which name none. */
function leadsGroup(texts: RowTexts, next: RowTexts | undefined): boolean {
  if (texts.due !== "" || texts.output !== "" || !/^[IVXL]+\s*[.)]?$/u.test(texts.ordinal)) return false;
  return texts.lead !== "" && next?.lead === "" && /^\d/u.test(next.ordinal);
}

/** Row `2` after rows `1.1`, `1.2` stands beside group `1`, not in it. */
function closeGroup(above: Above, ordinal: string): void {
  const label = ordinal.replace(/[.)\s]+$/u, "");
  const plain = /^\d{1,3}$/u.test(label);
  const last = above.groups.at(-1);
  if (plain && !above.plainBefore && last !== undefined && Number(last.label) + 1 === Number(label))
    above.groups = above.groups.slice(0, -1);
  above.plainBefore = plain;
}

function openGroup(above: Above, texts: RowTexts): void {
  const printed =
    texts.ordinal === ""
      ? (/^([IVXL]+|[A-H]|\d{1,2}(?:\.\d{1,2})*)[.)/]\s/u.exec(texts.task)?.[1] ?? "")
      : texts.ordinal;
  const label = foldSpace(printed).replace(/[.)\s]+$/u, "");
  const level = levelOf(label);
  above.groups = [...above.groups.filter((group) => group.level < level), { label, level }];
  above.lead = [];
  above.coordinating = [];
  above.plainBefore = false;
}

function levelOf(label: string): number {
  if (/^[A-HĐ]$/u.test(label) && label !== "I") return 0;
  if (/^[IVXL]+$/u.test(label)) return 1;
  return label === "" ? 2 : 2 + label.split(".").length;
}

interface RowContext {
  readonly columns: TaskColumns;
  readonly place: string;
  readonly resolve: UnitResolver;
  readonly above: Above;
}

function tasksOfRow(
  row: LogicalRow,
  texts: RowTexts,
  { columns, place, resolve, above }: RowContext,
): readonly Task[] {
  const responsible = responsibilityOf(row, texts, columns, above);
  above.lead = responsible.lead;
  above.coordinating = responsible.coordinating;
  const names = confidenceOfNames([...responsible.lead, ...responsible.coordinating], resolve);
  const confidence = [
    row.confidence,
    columns.task.confidence,
    columns.lead?.confidence ?? clear,
    names,
  ].reduce(weaker, responsible.confidence);
  const section = [place, ...above.groups.map(({ label }) => label)].filter((part) => part !== "").join(".");
  return textsOfCell(row, texts, columns).map((text) => ({
    text,
    section: section === "" ? null : section,
    target: null,
    letter: null,
    lead: responsible.lead,
    coordinating: responsible.coordinating,
    due: texts.due === "" ? null : texts.due,
    output: texts.output === "" ? null : texts.output,
    span: row.span,
    confidence,
  }));
}

function responsibilityOf(row: LogicalRow, texts: RowTexts, columns: TaskColumns, above: Above) {
  const own = readResponsibility(texts.lead);
  const partners = readResponsibility(texts.coordinating);
  const helpers = [...own.coordinating, ...partners.lead, ...partners.coordinating];
  if (own.lead.length > 0 || columns.lead === undefined) {
    const merged = columns.lead !== undefined && ownText(row, columns.lead.index) === "" && texts.lead !== "";
    return { lead: own.lead, coordinating: helpers, confidence: merged ? inferred("merged-cell") : clear };
  }
  const confidence: Confidence = above.lead.length > 0 ? inferred("merged-cell") : clear;
  return { lead: above.lead, coordinating: helpers.length > 0 ? helpers : above.coordinating, confidence };
}

/** One text for a cell, or one for each dash item where the cell is a list of nothing else. */
function textsOfCell(row: LogicalRow, texts: RowTexts, columns: TaskColumns): readonly string[] {
  const paragraphs = row.cells[columns.task.index]?.paragraphs ?? [];
  if (paragraphs.length > 1 && paragraphs.every(isListItem)) {
    return paragraphs.map(({ passage, label }) => passage.text.slice(label?.end ?? 0).trim());
  }
  const whole = logicalPassage(row, columns.task.index).text;
  const label = paragraphs[0]?.label;
  const inline = whole.split(/;\s*[-–+]\s+(?=\p{Lu})/u);
  if (label?.form === "dash" && inline.length > 1)
    return inline.map((part) => part.replace(/^[-–+]\s*/u, "").trim());
  const text = whole === "" ? texts.task : whole;
  return [label === null || label === undefined || label.form === "annex" ? text : text.slice(label.end)];
}

function isListItem({ label }: Paragraph): boolean {
  return (
    label !== null &&
    (label.form === "dash" || label.form === "plus" || label.form === "bullet" || label.form === "letter")
  );
}
