import { useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import type { CellMark } from "./column.js";
import { GridEditor } from "./GridEditor.js";
import { GridRow } from "./GridRow.js";
import { type GridInput, useGrid } from "./useGrid.js";

export interface EntryGridProps<Row> extends GridInput<Row> {
  /** What the grid is, for those who don't see it. */
  readonly label: string;
  readonly titleOf: (row: Row) => string;
  /** Head of the column of titles. */
  readonly titleHead: string;
  /** In pixels. */
  readonly titleWidth: number;
  /** Tells where the person is: to show what belongs to the row. */
  readonly onActive?: (row: string, column: string) => void;
}

/** A table that is worked in (WAI-ARIA, grid pattern); the text field over the active cell has the focus. */
function gridTable(rows: number, columns: number) {
  return {
    role: "grid",
    "aria-rowcount": rows + 1,
    "aria-colcount": columns + 1,
    "aria-multiselectable": true,
  } as const;
}

const rowHeight = 34;
const headHeight = 34;

/**
 * A keyboard-first grid as Excel's: arrows, Enter, Tab, F2, Delete, Ctrl Z and Y, blocks copied and pasted. One text field lies over the
 * active cell and never leaves the page, so that no typed letter is lost, while scrolling or with an input method.
 */
export function EntryGrid<Row>(props: EntryGridProps<Row>) {
  const { rows, columns, keyOf, label, titleOf, titleHead, titleWidth, onActive } = props;
  const { state, actions } = useGrid(props);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const messageId = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  const lefts = useMemo(() => leftsOf(columns, titleWidth), [columns, titleWidth]);
  const items = virtual.getVirtualItems();
  const { active, range, editing } = state;
  const row = rows[active.row];
  const column = columns[active.column];
  useInSight(scroller, active, lefts, columns, titleWidth);
  const rowKey = row === undefined ? null : keyOf(row);
  const columnKey = column?.key ?? null;
  useEffect(() => {
    if (rowKey !== null && columnKey !== null) onActive?.(rowKey, columnKey);
  }, [rowKey, columnKey, onActive]);
  const mark: CellMark | null = row === undefined ? null : (column?.markOf?.(row) ?? null);
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2);
  const point = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === undefined || event.button !== 0) return;
    event.preventDefault();
    actions.select(place, event.shiftKey);
    field.current?.focus({ preventScroll: true });
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div ref={scroller} className="entry-grid">
        <div className="relative" style={{ width: lefts.end, height: headHeight + virtual.getTotalSize() }}>
          <table
            {...gridTable(rows.length, columns.length)}
            aria-label={label}
            style={{ width: lefts.end }}
            onMouseDown={point}
            onMouseMove={(event) => {
              const place = event.buttons === 1 ? placeOf(event.target) : undefined;
              if (place !== undefined) actions.select(place, true);
            }}
            onDoubleClick={() => actions.run({ type: "edit" })}
          >
            <colgroup>
              <col style={{ width: titleWidth }} />
              {columns.map(({ key, width }) => (
                <col key={key} style={{ width }} />
              ))}
            </colgroup>
            <thead>
              <tr aria-rowindex={1} style={{ height: headHeight }}>
                <th scope="col" className="grid-title">
                  {titleHead}
                </th>
                {columns.map(({ key, title, align }) => (
                  <th key={key} scope="col" className={align === "right" ? "grid-right" : ""} title={title}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Gap height={items[0]?.start ?? 0} />
              {items.map(({ index }) => {
                const each = rows[index];
                if (each === undefined) return null;
                const inRange = index >= range.top && index <= range.bottom;
                return (
                  <GridRow
                    key={keyOf(each)}
                    row={each}
                    index={index}
                    title={titleOf(each)}
                    columns={columns}
                    chosen={inRange ? lefts.pairs.get(`${range.left}-${range.right}`, range) : null}
                  />
                );
              })}
              <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
            </tbody>
          </table>
          {row === undefined || column === undefined ? null : (
            <GridEditor
              ref={field}
              label={`${titleOf(row)}, ${column.title}`}
              describedBy={messageId}
              text={column.textOf(row)}
              editing={editing}
              choices={column.choices}
              isEditable={column.isEditable(row)}
              align={column.align ?? "left"}
              place={{
                left: lefts.of(active.column),
                top: headHeight + active.row * rowHeight,
                width: column.width,
                height: rowHeight,
              }}
              page={page}
              actions={actions}
            />
          )}
        </div>
      </div>
      <p id={messageId} aria-live="polite" className="grid-message">
        {mark?.message ?? ""}
      </p>
    </div>
  );
}

/** Room for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="grid-gap">
      <td style={{ height }} />
    </tr>
  );
}

/** Left edges of the columns and the grid's width; ranges of columns as values that stay the same while they are. */
function leftsOf(columns: readonly { readonly width: number }[], titleWidth: number) {
  const lefts: number[] = [];
  let end = titleWidth;
  for (const { width } of columns) {
    lefts.push(end);
    end += width;
  }
  const known = new Map<string, readonly [number, number]>();
  const pairs = {
    get: (key: string, { left, right }: { readonly left: number; readonly right: number }) => {
      const pair = known.get(key) ?? ([left, right] as const);
      known.set(key, pair);
      return pair;
    },
  };
  return { of: (column: number) => lefts[column] ?? titleWidth, end, pairs };
}

/** Scrolls so that the active cell is seen beside the titles and below the head. */
function useInSight(
  scroller: { readonly current: HTMLDivElement | null },
  { row, column }: { readonly row: number; readonly column: number },
  lefts: { readonly of: (column: number) => number },
  columns: readonly { readonly width: number }[],
  titleWidth: number,
): void {
  const width = columns[column]?.width ?? 0;
  const left = lefts.of(column);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const top = row * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    const below = top + rowHeight + headHeight - box.clientHeight;
    if (below > box.scrollTop) box.scrollTop = below;
    const sticky = Math.min(titleWidth, box.clientWidth / 2);
    if (left - sticky < box.scrollLeft) box.scrollLeft = left - sticky;
    const beyond = left + width - box.clientWidth;
    if (beyond > box.scrollLeft) box.scrollLeft = beyond;
  }, [scroller, row, left, width, titleWidth]);
}

function placeOf(target: EventTarget): { row: number; column: number } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
