import type { Cell, Paragraph, Row, Table } from "@lotrinh/core/document/block";
import { spansOverlap } from "@lotrinh/core/document/span";
import { useMemo } from "react";
import { keyed } from "../../ui/keyed.js";
import { linesOf, type Spot } from "./highlight.js";
import { isLayoutTable } from "./letterhead.js";
import { lineMarks, type PaperMarks } from "./marks.js";
import { PassageText } from "./ParagraphView.js";
import { columnShares, type SegmentCell, segmentTable } from "./segment.js";

interface TableViewProps {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
  readonly marks: PaperMarks;
  readonly spot: Spot | undefined;
}

/** A stretch of a table's rows. Columns have fixed shares of the width, so that stretches line up. */
export function TableView({ table, from, to, marks, spot }: TableViewProps) {
  const rows = useMemo(() => segmentTable(table, from, to), [table, from, to]);
  const plain = useMemo(() => isLayoutTable(table), [table]);
  const shares = useMemo(() => (plain ? letterheadShares : columnShares(table)), [plain, table]);
  return (
    <table
      className={plain ? "w-full table-fixed text-center text-[0.95rem]" : "paper-table"}
      style={plain ? undefined : { minWidth: `${table.width * 60}px` }}
    >
      {plain && table.width !== 2 ? null : (
        <colgroup>
          {keyed(shares, () => "col").map(({ key, item: share }) => (
            <col key={key} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {rows.map(({ row, cells }) => (
          <tr key={row.span.line} {...rowMarks(row, marks, spot, plain)}>
            {cells.map((segment) => (
              <CellView
                key={segment.cell.column}
                segment={segment}
                header={row.header}
                plain={plain}
                long={plain || isLong(row)}
                spot={spot}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The state's name on the right needs more room than the issuer's on the left. */
const letterheadShares = [41, 59];

function rowMarks(row: Row, marks: PaperMarks, spot: Spot | undefined, plain: boolean) {
  const { line, endLine } = row.span;
  const lines = { "data-line": line, "data-end-line": endLine };
  if (plain) return lines;
  return {
    ...lines,
    ...lineMarks(marks, line, endLine),
    "data-selected":
      spot !== undefined && !isLong(row) && spansOverlap(spot.span, row.span) ? true : undefined,
  };
}

/** Rows over many lines (cells of a page and more) are marked and picked by paragraph. */
const isLong = ({ span }: Row) => span.endLine - span.line > 10;

function CellView(props: {
  readonly segment: SegmentCell;
  readonly header: boolean;
  readonly plain: boolean;
  readonly long: boolean;
  readonly spot: Spot | undefined;
}) {
  const { cell, rowSpan, continued } = props.segment;
  const size = { colSpan: cell.colSpan, rowSpan };
  if (continued) return <td {...size} aria-hidden="true" />;
  return (
    <td
      {...size}
      className={
        props.header
          ? "font-bold"
          : props.plain
            ? layoutClass(cell)
            : isNumeric(cell)
              ? "!text-right whitespace-nowrap"
              : ""
      }
    >
      {keyed(cell.paragraphs, ({ passage }) => passage.marks[0]?.line ?? 0).map(
        ({ key, item: paragraph }) => (
          <CellText key={key} paragraph={paragraph} long={props.long} spot={props.spot} />
        ),
      )}
    </td>
  );
}

/** A paragraph of a cell; in long rows it is marked and picked by itself. */
function CellText(props: {
  readonly paragraph: Paragraph;
  readonly long: boolean;
  readonly spot: Spot | undefined;
}) {
  const { paragraph, long } = props;
  const { from, to } = linesOf(paragraph.passage);
  const lines = long ? { "data-line": from, "data-end-line": to } : {};
  const { bold, italic } = paragraph.style;
  return (
    <span className={`block ${bold === true ? "font-bold" : italic === true ? "italic" : ""}`} {...lines}>
      <PassageText paragraph={paragraph} spot={props.spot} only={!long} />
    </span>
  );
}

/** In the letterhead and the signature lines are centred; the recipients stand to the left. */
const layoutClass = (cell: Cell) =>
  `px-2 align-top ${/^nơi nhận/iu.test(cell.paragraphs[0]?.passage.text ?? "") ? "text-left" : ""}`;

/** Cells that hold but a figure stand to the right, as figures do. */
const isNumeric = (cell: Cell) =>
  cell.paragraphs.length === 1 && /^[<>≤≥]?\s?[\d.,]+\s?%?$/u.test(cell.paragraphs[0]?.passage.text ?? "");
