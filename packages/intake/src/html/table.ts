import type { DefaultTreeAdapterTypes } from "parse5";
import type { Draft, DraftCell, DraftParagraph, DraftRow } from "../draft.js";

type HtmlElement = DefaultTreeAdapterTypes.Element;

/** As browsers cap them. */
const MAX_COLSPAN = 1_000;
const MAX_ROWSPAN = 65_534;

/** A table with its merged cells in their columns, and its caption before it. */
export function readTable(table: HtmlElement, readCell: (cell: HtmlElement) => DraftParagraph[]): Draft[] {
  const drafts: Draft[] = [];
  const rows: DraftRow[] = [];
  /** Rows that a cell from above still covers, by column. */
  const covered = new Map<number, number>();
  for (const { row, head } of rowsIn(table, false)) rows.push(readRow(row, head, covered, readCell));
  for (const caption of elements(table).filter((node) => node.tagName === "caption"))
    drafts.push(...readCell(caption));
  if (rows.length > 0) drafts.push({ kind: "table", rows });
  return drafts;
}

function rowsIn(node: HtmlElement, head: boolean): { row: HtmlElement; head: boolean }[] {
  return elements(node).flatMap((child) => {
    if (child.tagName === "tr") return [{ row: child, head }];
    if (!/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return [];
    return rowsIn(child, child.tagName === "thead");
  });
}

function readRow(
  row: HtmlElement,
  head: boolean,
  covered: Map<number, number>,
  readCell: (cell: HtmlElement) => DraftParagraph[],
): DraftRow {
  const before = new Map(covered);
  for (const [column, left] of before) {
    if (left <= 1) covered.delete(column);
    else covered.set(column, left - 1);
  }
  const cells: DraftCell[] = [];
  const nodes = elements(row).filter((node) => node.tagName === "td" || node.tagName === "th");
  let column = 0;
  for (const node of nodes) {
    while (before.has(column)) column += 1;
    const colSpan = span(node, "colspan", MAX_COLSPAN);
    const rowSpan = span(node, "rowspan", MAX_ROWSPAN);
    cells.push({ column, colSpan, rowSpan, paragraphs: readCell(node) });
    if (rowSpan > 1) for (let at = column; at < column + colSpan; at += 1) covered.set(at, rowSpan - 1);
    column += colSpan;
  }
  const header = head || (nodes.length > 0 && nodes.every((node) => node.tagName === "th"));
  return { header, cells };
}

function span(node: HtmlElement, name: string, most: number): number {
  const value = Number(node.attrs.find((attr) => attr.name === name)?.value ?? "1");
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}

function elements(node: HtmlElement): HtmlElement[] {
  return node.childNodes.filter((child): child is HtmlElement => "tagName" in child);
}
