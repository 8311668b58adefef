import { childElements, childSwitch, childValue, findChild, type XmlElement } from "../archive/xml.js";
import type { DraftCell, DraftParagraph, DraftTable } from "../draft.js";
import { note, type Story } from "./story.js";

interface OpenCell extends DraftCell {
  rowSpan: number;
  colSpan: number;
}

interface OpenRow {
  readonly header: boolean;
  readonly cells: OpenCell[];
  readonly page: number;
}

/** A table whose rows are still coming. */
export interface OpenTable {
  readonly rows: OpenRow[];
  /** Cells merged downwards, by their first column. */
  readonly merged: Map<number, OpenCell>;
}

export type ReadCell = (story: Story, cell: XmlElement) => DraftParagraph[];

export function startTable(): OpenTable {
  return { rows: [], merged: new Map() };
}

export function endTable(table: OpenTable): DraftTable {
  return { kind: "table", rows: table.rows };
}

/** Adds a `w:tr`. A row deleted by a tracked change is left out. */
export function readRow(table: OpenTable, element: XmlElement, story: Story, readCell: ReadCell): void {
  const properties = findChild(element, "w:trPr");
  if (findChild(properties, "w:del") !== undefined) {
    note(story, "tracked-changes-accepted");
    return;
  }
  const start = story.page;
  let end = start;
  const cells: OpenCell[] = [];
  const continued = new Set<number>();
  let column = Number(childValue(properties, "w:gridBefore") ?? "0") || 0;
  for (const cell of cellsIn(element)) {
    story.page = start;
    column += addCell(table, cells, continued, cell, column, () => readCell(story, cell));
    end = Math.max(end, story.page);
  }
  story.page = end;
  for (const at of table.merged.keys()) if (!continued.has(at)) table.merged.delete(at);
  const header = childSwitch(properties, "w:tblHeader") === true;
  table.rows.push({ header, cells, page: pageOf(cells) ?? start });
}

function pageOf(cells: readonly DraftCell[]): number | undefined {
  let first: number | undefined;
  for (const cell of cells) {
    const page = cell.paragraphs[0]?.parts[0]?.page;
    if (page !== undefined && (first === undefined || page < first)) first = page;
  }
  return first;
}

function cellsIn(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === "w:tc") return [child];
    return /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsIn(child) : [];
  });
}

/** Word's grid ends at 63 columns; a damaged file may claim more. */
const MAX_SPAN = 1_000;

/** Adds a cell, or the rows or columns it lends to one before it. Returns how many columns it covers. */
function addCell(
  table: OpenTable,
  cells: OpenCell[],
  continued: Set<number>,
  element: XmlElement,
  column: number,
  paragraphs: () => DraftParagraph[],
): number {
  const properties = findChild(element, "w:tcPr");
  const colSpan = Math.min(MAX_SPAN, Math.max(1, Number(childValue(properties, "w:gridSpan") ?? "1") || 1));
  const last = cells.at(-1);
  if (mergeOf(properties, "w:hMerge") === "continue" && last !== undefined) {
    last.colSpan += colSpan;
    return colSpan;
  }
  const vertical = mergeOf(properties, "w:vMerge");
  const above = table.merged.get(column);
  if (vertical === "continue" && above !== undefined) {
    above.rowSpan += 1;
    continued.add(column);
    return colSpan;
  }
  const cell: OpenCell = { column, colSpan, rowSpan: 1, paragraphs: paragraphs() };
  cells.push(cell);
  if (vertical !== undefined) {
    table.merged.set(column, cell);
    continued.add(column);
  }
  return colSpan;
}

/** `w:vMerge` without a value means that the cell continues the one above. */
function mergeOf(properties: XmlElement | undefined, name: string): "restart" | "continue" | undefined {
  const element = findChild(properties, name);
  if (element === undefined) return undefined;
  return element.attributes["w:val"] === "restart" ? "restart" : "continue";
}
