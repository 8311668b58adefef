import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  type FileChild,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { linesOf } from "../richText.js";
import type { TableRow as Row, Table } from "../table.js";
import { fitColumns } from "./fitColumns.js";
import { gridRows, type Placed } from "./grid.js";
import { twips } from "./measures.js";
import { paragraph } from "./paragraphs.js";
import { styleSize } from "./styles.js";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const RULED = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const;
const MERGES = { first: VerticalMergeType.RESTART, below: VerticalMergeType.CONTINUE } as const;
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A table with its caption, unit of measure and notes; one without columns gives only those. */
export function ruledTable(table: Table, width: number): readonly FileChild[] {
  return [
    ...(table.caption === undefined ? [] : [paragraph("caption", table.caption)]),
    ...(table.measure === undefined ? [] : [paragraph("measure", `Đơn vị tính: ${table.measure}`)]),
    ...grid(table, width),
    ...notes(table),
    paragraph("gap", ""),
  ];
}

function notes({ notes = [] }: Table): readonly Paragraph[] {
  const [first, ...others] = notes;
  if (first === undefined) return [];
  const opening = typeof first === "string" ? [first] : first;
  return [paragraph("note", ["Ghi chú: ", ...opening]), ...others.map((note) => paragraph("note", note))];
}

/** Between a cell's rule and its text. */
const SIDE = twips(1.2);

function grid(table: Table, width: number): readonly FileChild[] {
  if (table.columns.length === 0 || table.head.length + table.rows.length === 0) return [];
  const { widths, size } = fitColumns(table, width, 2 * SIDE);
  return [
    new DocxTable({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: RULED,
      margins: { left: SIDE, right: SIDE, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      rows: [
        ...rowsOf(table.head, { table, widths, size, head: true }),
        ...rowsOf(table.rows, { table, widths, size, head: false }),
      ],
    }),
  ];
}

interface Layout {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly size: number;
  readonly head: boolean;
  /** The row stands on the page of the next one. */
  readonly keepNext?: boolean;
}

function rowsOf(rows: readonly Row[], layout: Layout): readonly TableRow[] {
  const placed = gridRows(rows, layout.table.columns.length);
  return rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        // what follows the table is never alone on a page
        ...(layout.head || index < rows.length - 1 ? {} : { keepNext: true }),
        ...(layout.head ? { tableHeader: true } : {}),
        children: (placed[index] ?? []).map((place) =>
          tableCell(place, row, { ...layout, keepNext: isBeforeTotal(rows, index) }),
        ),
      }),
  );
}

/** A total at the end is never alone on a page. */
function isBeforeTotal(rows: readonly Row[], index: number): boolean {
  return index === rows.length - 2 && rows.at(-1)?.bold === true;
}

function tableCell(place: Placed, row: Row, layout: Layout): TableCell {
  const { column, span, merge } = place;
  const width = layout.widths.slice(column, column + span).reduce((a, b) => a + b, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: layout.head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(merge === "single" ? {} : { verticalMerge: MERGES[merge] }),
    children: cellParagraphs(place, row, layout),
  });
}

function cellParagraphs({ cell, column, span }: Placed, row: Row, layout: Layout): readonly Paragraph[] {
  const bold = cell.bold ?? row.bold ?? false;
  // the head of a group stays with the row below it
  const isGroupHead = bold && span > 1 && span === layout.table.columns.length;
  const align = cell.align ?? (layout.head || span > 1 ? undefined : layout.table.columns[column]?.align);
  return linesOf(cell.text).map((runs) =>
    paragraph(
      layout.head ? "tableHead" : "tableText",
      runs.map((run) => (bold && run.bold === undefined ? { ...run, bold } : run)),
      {
        ...(layout.size === styleSize("tableText") ? {} : { size: layout.size }),
        ...(align === undefined ? {} : { alignment: ALIGNMENTS[align] }),
        ...(isGroupHead || layout.keepNext === true ? { keepNext: true } : {}),
      },
    ),
  );
}
