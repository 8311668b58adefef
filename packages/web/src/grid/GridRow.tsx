import { memo } from "react";
import type { CellMark, GridColumn } from "./column.js";

interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly title: string;
  readonly columns: readonly GridColumn<Row>[];
  /** Columns from–to that are chosen in this row; null: none. */
  readonly chosen: readonly [number, number] | null;
}

/** A cell of a grid may be chosen, which a cell of a plain table may not (WAI-ARIA, grid pattern). */
function gridCell(chosen: boolean, editable: boolean) {
  return { role: "gridcell", "aria-selected": chosen, "aria-readonly": !editable } as const;
}

/** One row of an entry grid: its name, which stays in sight, and its cells. */
export function GridRowView<Row>(props: GridRowProps<Row>) {
  const { row, index, title, columns, chosen } = props;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className="grid-title" title={title}>
        {title}
      </th>
      {columns.map((column, at) => {
        const mark = column.markOf?.(row) ?? null;
        const isChosen = chosen !== null && at >= chosen[0] && at <= chosen[1];
        const editable = column.isEditable(row);
        return (
          <td
            key={column.key}
            {...gridCell(isChosen, editable)}
            aria-colindex={at + 2}
            data-row={index}
            data-column={at}
            title={mark?.message}
            className={cellClass(column.align, isChosen, editable, mark)}
          >
            {column.textOf(row)}
          </td>
        );
      })}
    </tr>
  );
}

function cellClass(
  align: "left" | "right" | undefined,
  chosen: boolean,
  editable: boolean,
  mark: CellMark | null,
): string {
  const names = ["grid-cell"];
  if (align === "right") names.push("grid-right");
  if (chosen) names.push("grid-chosen");
  if (!editable) names.push("grid-fixed");
  if (mark !== null) names.push(`grid-${mark.kind}`);
  return names.join(" ");
}

/** Only rows whose text or choice changed are drawn again: typing stays quick in a long grid. */
export const GridRow = memo(GridRowView) as typeof GridRowView;
