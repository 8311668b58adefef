import type { ReviewStep, StoredAction } from "@lotrinh/core/review/action";
import type { ItemKind } from "@lotrinh/core/review/item";
import { standingActions } from "@lotrinh/core/review/state";

/**
 * One thing a person did that the server hasn't taken yet. `plan` says the steps, given the actions so far: an undo
 * can only name its action when those before it have their numbers.
 */
export interface Pending {
  readonly id: number;
  readonly group?: string;
  readonly plan: (actions: readonly StoredAction[]) => readonly ReviewStep[];
  /** Sent as "confirm all clear", for these kinds (null: all), instead of step by step. */
  readonly clear?: { readonly kinds: readonly ItemKind[] | null };
}

export interface Author {
  readonly person: string;
  readonly at: string;
  readonly readingId: string;
}

/** The actions as they will be once all that is pending is taken: what the screen shows meanwhile. */
export function project(
  stored: readonly StoredAction[],
  pending: readonly Pending[],
  author: Author,
): readonly StoredAction[] {
  if (pending.length === 0) return stored;
  const actions = [...stored];
  for (const { plan, group } of pending) {
    const steps = plan(actions);
    let seq = lastSeq(actions);
    for (const step of steps) {
      seq += 1;
      actions.push({ ...step, ...author, seq, ...(group === undefined ? {} : { group }) });
    }
  }
  return actions;
}

const lastSeq = (actions: readonly StoredAction[]) =>
  actions.reduce((last, action) => Math.max(last, action.seq), 0);

/** The step that takes back the last action that holds; none when nothing is left to take back. */
export function undoStep(actions: readonly StoredAction[]): readonly ReviewStep[] {
  const last = standingActions(actions).at(-1);
  return last === undefined ? [] : [{ type: "undo", of: last.seq }];
}

/**
 * The step that brings back what the last undo took, as long as nothing was done since: an undo of the latest undo
 * that isn't itself undone.
 */
export function redoStep(actions: readonly StoredAction[]): readonly ReviewStep[] {
  const ordered = [...actions].sort((a, b) => b.seq - a.seq);
  const redone = new Set<number>();
  const undos = new Set(ordered.filter(({ type }) => type === "undo").map(({ seq }) => seq));
  for (const action of ordered) {
    if (action.type !== "undo") return [];
    if (redone.has(action.seq)) continue;
    if (!undos.has(action.of)) return [{ type: "undo", of: action.seq }];
    redone.add(action.of);
  }
  return [];
}
