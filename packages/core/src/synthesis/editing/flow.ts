import type { DraftAction, DraftStep } from "./action.js";

/** Where a synthesis report stands: being written, before whoever signs, signed, closed. */
export type DraftStatus = "editing" | "sent" | "signed" | "frozen";

export const draftStatusNames: Readonly<Record<DraftStatus, string>> = {
  editing: "Đang biên tập",
  sent: "Đã trình ký",
  signed: "Đã ký duyệt",
  frozen: "Đã chốt",
};

/** From which states a step may be taken; steps that aren't named change the text and need `editing`. */
const allowed: Readonly<Partial<Record<DraftStep["type"], readonly DraftStatus[]>>> = {
  send: ["editing"],
  return: ["sent", "signed"],
  sign: ["sent"],
  freeze: ["signed"],
  comment: ["editing", "sent", "signed"],
  resolve: ["editing", "sent", "signed"],
  // a document gets its number when it has been signed
  register: ["editing", "sent", "signed"],
};

const next: Readonly<Partial<Record<DraftStep["type"], DraftStatus>>> = {
  send: "sent",
  return: "editing",
  sign: "signed",
  freeze: "frozen",
};

/** The state after a step; undefined where the step isn't allowed in this state. */
export function afterStep(status: DraftStatus, step: DraftStep): DraftStatus | undefined {
  const from = allowed[step.type] ?? ["editing"];
  return from.includes(status) ? (next[step.type] ?? status) : undefined;
}

export interface Standing {
  readonly status: DraftStatus;
  /** Actions that hold, in order: allowed when they were taken and not taken back. */
  readonly actions: readonly DraftAction[];
  /** Sequence of each that was not allowed. */
  readonly refused: readonly number[];
}

/** Sorts out which actions hold. An undo of an undo brings the edit back; steps of the flow can't be undone. */
export function standingActions(actions: readonly DraftAction[]): Standing {
  const ordered = [...actions].sort((a, b) => a.sequence - b.sequence);
  let status: DraftStatus = "editing";
  const taken: DraftAction[] = [];
  const refused: number[] = [];
  for (const action of ordered) {
    const after = afterStep(status, action);
    if (after === undefined) refused.push(action.sequence);
    else {
      taken.push(action);
      status = after;
    }
  }
  const undone = undoneBy(taken);
  return {
    status,
    actions: taken.filter(({ sequence, type }) => type !== "undo" && !undone.has(sequence)),
    refused,
  };
}

function undoneBy(taken: readonly DraftAction[]): ReadonlySet<number> {
  const undone = new Set<number>();
  const lasting = new Set(
    taken.filter(({ type }) => next[type] !== undefined).map(({ sequence }) => sequence),
  );
  for (const action of taken.toReversed())
    if (
      action.type === "undo" &&
      !undone.has(action.sequence) &&
      action.of < action.sequence &&
      !lasting.has(action.of)
    )
      undone.add(action.of);
  return undone;
}
