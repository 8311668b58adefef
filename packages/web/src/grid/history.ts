/** One cell given another text. */
export interface CellChange {
  /** Key of the row. */
  readonly row: string;
  /** Key of the column. */
  readonly column: string;
  readonly text: string;
}

/** What was changed at once (a cell, a pasted block), with the texts before. */
export interface Step {
  readonly before: readonly CellChange[];
  readonly after: readonly CellChange[];
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** As many steps as are kept. */
const longest = 200;

export function record({ done }: History, step: Step): History {
  return { done: [...done, step].slice(-longest), undone: [] };
}

/** The history one step back and the changes that lead there; undefined where there is nothing to take back. */
export function undo({
  done,
  undone,
}: History): { history: History; changes: readonly CellChange[] } | undefined {
  const step = done.at(-1);
  if (step === undefined) return undefined;
  return { history: { done: done.slice(0, -1), undone: [...undone, step] }, changes: step.before };
}

/** One step forward again. */
export function redo({
  done,
  undone,
}: History): { history: History; changes: readonly CellChange[] } | undefined {
  const step = undone.at(-1);
  if (step === undefined) return undefined;
  return { history: { done: [...done, step], undone: undone.slice(0, -1) }, changes: step.after };
}
