/** What a key means in the grid. */
export type GridCommand =
  | { readonly type: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly type: "tab"; readonly step: 1 | -1 }
  | {
      readonly type: "edge";
      readonly edge: "row-start" | "row-end" | "start" | "end";
      readonly extend: boolean;
    }
  | { readonly type: "edit" }
  | { readonly type: "clear" }
  | { readonly type: "cancel" }
  | { readonly type: "all" }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

type Keys = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The command of a key as Excel has it; undefined: the key is for the text field or the browser. While a cell is edited arrows
 * belong to its text, except where the editing began by typing (`quick`): then they leave the cell, as in Excel.
 */
export function commandOf(
  keys: Keys,
  editing: "no" | "quick" | "full",
  page: number,
): GridCommand | undefined {
  const { key, shiftKey: shift } = keys;
  const control = keys.ctrlKey || keys.metaKey;
  if (keys.altKey) return undefined;
  if (key === "Enter") return { type: "move", rows: shift ? -1 : 1, columns: 0, extend: false };
  if (key === "Tab") return { type: "tab", step: shift ? -1 : 1 };
  if (key === "Escape") return editing === "no" ? undefined : { type: "cancel" };
  const arrow = arrows[key];
  if (editing === "full") return undefined;
  if (editing === "quick") {
    return arrow === undefined || control
      ? undefined
      : { type: "move", rows: arrow[0], columns: arrow[1], extend: false };
  }
  if (control) return controlCommand(key.toLowerCase(), shift, arrow);
  if (arrow !== undefined) return { type: "move", rows: arrow[0], columns: arrow[1], extend: shift };
  if (key === "PageDown" || key === "PageUp")
    return { type: "move", rows: key === "PageDown" ? page : -page, columns: 0, extend: shift };
  if (key === "Home" || key === "End")
    return { type: "edge", edge: key === "Home" ? "row-start" : "row-end", extend: shift };
  if (key === "F2") return { type: "edit" };
  if (key === "Delete" || key === "Backspace") return { type: "clear" };
  return undefined;
}

function controlCommand(
  key: string,
  shift: boolean,
  arrow: readonly [number, number] | undefined,
): GridCommand | undefined {
  if (key === "z") return { type: shift ? "redo" : "undo" };
  if (key === "y") return { type: "redo" };
  if (key === "a") return { type: "all" };
  if (key === "home" || key === "end")
    return { type: "edge", edge: key === "home" ? "start" : "end", extend: shift };
  if (arrow === undefined) return undefined;
  const [rows, columns] = arrow;
  if (rows !== 0) return { type: "move", rows: rows * 1_000_000, columns: 0, extend: shift };
  return { type: "edge", edge: columns < 0 ? "row-start" : "row-end", extend: shift };
}
