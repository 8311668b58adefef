/** What a key press asks for on the review screen. */
export type Command =
  | "next"
  | "previous"
  | "confirm"
  | "edit"
  | "reject"
  | "add"
  | "undo"
  | "redo"
  | "split"
  | "join"
  | "confirmClear";

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const letters: Readonly<Record<string, Command>> = {
  j: "next",
  k: "previous",
  e: "edit",
  x: "reject",
  n: "add",
  u: "undo",
  s: "split",
  m: "join",
  c: "confirmClear",
};

const named: Readonly<Record<string, Command>> = { ArrowDown: "next", ArrowUp: "previous", Enter: "confirm" };

/** The command of a key press outside of fields; `single` says whether bare letters count. */
export function commandOf(press: Press, single: boolean): Command | undefined {
  if (press.altKey) return undefined;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (key === "z") return press.shiftKey ? "redo" : "undo";
    return key === "y" ? "redo" : undefined;
  }
  return named[press.key] ?? (single && !press.shiftKey ? letters[key] : undefined);
}
