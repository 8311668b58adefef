import type { Cell, Row, Table } from "@lotrinh/core/document/block";
import type { Span } from "@lotrinh/core/document/span";
import { spansOverlap } from "@lotrinh/core/document/span";
import { Fragment, useMemo } from "react";
import { markBetween, type Places } from "../places.js";
import { isLayoutTable } from "./letterhead.js";
import { PassageText } from "./ParagraphView.js";
import { columnShares, type SegmentCell, segmentTable } from "./segment.js";

interface TableViewProps {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
  readonly places: Places;
  readonly span: Span | undefined;
}

/** A stretch of a table's rows. Columns have fixed shares of the width, so that stretches line up. */
export function TableView({ table, from, to, places, span }: TableViewProps) {
  const shares = useMemo(() => columnShares(table), [table]);
  const rows = useMemo(() => segmentTable(table, from, to), [table, from, to]);
  const plain = useMemo(() => isLayoutTable(table), [table]);
  return (
    <table
      className={plain ? "w-full table-fixed text-center" : "paper-table"}
      style={plain ? undefined : { minWidth: `${table.width * 44}px` }}
    >
      {plain ? null : (
        <colgroup>
          {shares.map((share, column) => (
            <col key={`${column}`} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {rows.map(({ row, cells }) => (
          <tr key={row.span.line} {...rowMarks(row, places, span, plain)}>
            {cells.map((segment) => (
              <CellView key={segment.cell.column} segment={segment} header={row.header} plain={plain} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowMarks(row: Row, places: Places, span: Span | undefined, plain: boolean) {
  const { line, endLine } = row.span;
  const lines = { "data-line": line, "data-end-line": endLine };
  if (plain) return lines;
  return {
    ...lines,
    "data-items": markBetween(places, line, endLine),
    "data-selected": span !== undefined && spansOverlap(span, row.span) ? true : undefined,
  };
}

function CellView(props: {
  readonly segment: SegmentCell;
  readonly header: boolean;
  readonly plain: boolean;
}) {
  const { cell, rowSpan, continued } = props.segment;
  const size = { colSpan: cell.colSpan, rowSpan };
  if (continued) return <td {...size} aria-hidden="true" />;
  return (
    <td
      {...size}
      className={
        props.header ? "font-bold" : props.plain ? "px-2 align-top" : isNumeric(cell) ? "!text-right" : ""
      }
    >
      {cell.paragraphs.map((paragraph, at) => (
        <Fragment
          key={`${paragraph.passage.marks[0]?.line ?? 0}.${paragraph.passage.text.slice(0, 20)}.${cell.column}`}
        >
          {at === 0 ? null : <br />}
          <span
            className={
              paragraph.style.bold === true ? "font-bold" : paragraph.style.italic === true ? "italic" : ""
            }
          >
            <PassageText paragraph={paragraph} span={undefined} />
          </span>
        </Fragment>
      ))}
    </td>
  );
}

/** Cells that hold but a figure stand to the right, as figures do. */
const isNumeric = (cell: Cell) =>
  cell.paragraphs.length === 1 && /^[<>≤≥]?\s?[\d.,]+\s?%?$/u.test(cell.paragraphs[0]?.passage.text ?? "");
