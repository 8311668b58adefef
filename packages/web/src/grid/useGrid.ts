import { useCallback, useMemo, useRef, useState } from "react";
import { moved, type Place, type Range, rangeOf, type Size, tabbed } from "./cell.js";
import type { GridColumn } from "./column.js";
import { type CellChange, emptyHistory, type History, record, redo, undo } from "./history.js";
import type { GridCommand } from "./keys.js";
import { type Placed, placeBlock } from "./paste.js";

/** A cell's text while it is changed: begun by typing (`quick`) or by F2 (`full`). */
export interface Editing {
  readonly mode: "quick" | "full";
  readonly text: string;
}

export interface GridInput<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Called with what the person changed; the rows given next show it. */
  readonly onChange: (changes: readonly CellChange[]) => void;
}

export interface GridState {
  readonly active: Place;
  readonly range: Range;
  readonly editing: Editing | null;
}

export interface GridActions {
  /** Carries out a command; false: there is nowhere to go, the browser's own meaning holds (Tab out of the grid). */
  readonly run: (command: GridCommand) => boolean;
  readonly select: (place: Place, extend: boolean) => void;
  readonly edit: (mode: Editing["mode"], text: string) => void;
  /** Takes the text that is being typed, if any. */
  readonly commit: () => void;
  readonly paste: (block: readonly (readonly string[])[]) => void;
  /** Texts of the chosen cells. */
  readonly copied: () => string[][];
}

interface Whole extends GridState {
  readonly anchor: Place;
}

const start: Place = { row: 0, column: 0 };
const atStart: Whole = { active: start, anchor: start, range: rangeOf(start, start), editing: null };

/** What a person does in an entry grid. Changes are told at once; where the grid is and what it can take back is kept here. */
export function useGrid<Row>(input: GridInput<Row>): { state: GridState; actions: GridActions } {
  const [state, setState] = useState<Whole>(atStart);
  const latest = useRef({ input, state, history: emptyHistory as History });
  latest.current.input = input;
  const set = useCallback((change: Partial<Whole>) => {
    const next = { ...latest.current.state, ...change };
    latest.current.state = { ...next, range: rangeOf(next.anchor, next.active) };
    setState(latest.current.state);
  }, []);
  const actions = useMemo(() => makeActions(latest, set), [set]);
  return { state, actions };
}

interface Latest<Row> {
  readonly current: { input: GridInput<Row>; state: Whole; history: History };
}

function makeActions<Row>(latest: Latest<Row>, set: (change: Partial<Whole>) => void): GridActions {
  const size = (): Size => ({
    rows: latest.current.input.rows.length,
    columns: latest.current.input.columns.length,
  });
  const apply = (placed: readonly Placed[]) => {
    const step = stepOf(latest.current.input, placed);
    if (step.after.length === 0) return;
    latest.current.history = record(latest.current.history, step);
    latest.current.input.onChange(step.after);
  };
  const commit = () => {
    const { editing, active } = latest.current.state;
    if (editing === null) return;
    set({ editing: null });
    apply([{ ...active, text: editing.text }]);
  };
  const go = (to: Place, extend = false) =>
    set({ active: to, anchor: extend ? latest.current.state.anchor : to });
  const travel = (way: typeof undo) => {
    const result = way(latest.current.history);
    if (result === undefined) return;
    latest.current.history = result.history;
    latest.current.input.onChange(result.changes);
  };
  return {
    commit,
    select: (place, extend) => {
      commit();
      go(moved(place, 0, 0, size()), extend);
    },
    edit: (mode, text) => {
      const { active, editing } = latest.current.state;
      if (editing === null && !isEditable(latest.current.input, active)) return;
      set({ editing: { mode: editing?.mode ?? mode, text } });
    },
    paste: (block) => apply(placeBlock(block, latest.current.state.range, size())),
    copied: () => textsOf(latest.current.input, latest.current.state.range),
    run: (command) => {
      const { active, range } = latest.current.state;
      switch (command.type) {
        case "move":
          commit();
          go(moved(active, command.rows, command.columns, size()), command.extend);
          return true;
        case "tab": {
          commit();
          const next = tabbed(active, command.step, size());
          if (next !== undefined) go(next);
          return next !== undefined;
        }
        case "edge":
          go(edgeOf(command.edge, active, size()), command.extend);
          return true;
        case "edit":
          if (isEditable(latest.current.input, active))
            set({ editing: { mode: "full", text: textAt(latest.current.input, active) } });
          return true;
        case "cancel":
          set({ editing: null });
          return true;
        case "clear":
          apply(placesIn(range).map((place) => ({ ...place, text: "" })));
          return true;
        case "all":
          set({ anchor: start, active: moved(start, size().rows, size().columns, size()) });
          return true;
        case "undo":
          travel(undo);
          return true;
        case "redo":
          travel(redo);
          return true;
      }
    },
  };
}

function edgeOf(edge: "row-start" | "row-end" | "start" | "end", { row }: Place, size: Size): Place {
  switch (edge) {
    case "row-start":
      return { row, column: 0 };
    case "row-end":
      return { row, column: size.columns - 1 };
    case "start":
      return start;
    case "end":
      return { row: size.rows - 1, column: size.columns - 1 };
  }
}

function placesIn({ top, bottom, left, right }: Range): Place[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => ({ row: top + row, column: left + column })),
  ).flat();
}

/** The changes that are changes: cells that may not be changed, and texts that are there already, are left out. */
function stepOf<Row>(input: GridInput<Row>, placed: readonly Placed[]) {
  const before: CellChange[] = [];
  const after: CellChange[] = [];
  for (const { text, ...place } of placed) {
    const row = input.rows[place.row];
    const column = input.columns[place.column];
    if (row === undefined || column === undefined || !column.isEditable(row)) continue;
    const now = column.textOf(row);
    if (now === text) continue;
    const cell = { row: input.keyOf(row), column: column.key };
    before.push({ ...cell, text: now });
    after.push({ ...cell, text });
  }
  return { before, after };
}

function isEditable<Row>({ rows, columns }: GridInput<Row>, { row, column }: Place): boolean {
  const at = rows[row];
  return at !== undefined && columns[column]?.isEditable(at) === true;
}

function textAt<Row>({ rows, columns }: GridInput<Row>, { row, column }: Place): string {
  const at = rows[row];
  return at === undefined ? "" : (columns[column]?.textOf(at) ?? "");
}

function textsOf<Row>(input: GridInput<Row>, { top, bottom, left, right }: Range): string[][] {
  return input.rows
    .slice(top, bottom + 1)
    .map((row) => input.columns.slice(left, right + 1).map((column) => column.textOf(row)));
}
