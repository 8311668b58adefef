import type { ReviewStep, StoredAction } from "@lotrinh/core/review/action";
import type { ItemKind } from "@lotrinh/core/review/item";
import { reviewItems } from "@lotrinh/core/review/state";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { postJson } from "../api/client.js";
import { readingQuery } from "../api/queries.js";
import type { Bilingual, ReviewAnswer, StoredReading } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { dropSaved } from "./drafts.js";
import { type Pending, project, redoStep, undoStep } from "./queue.js";

export interface Review {
  readonly actions: readonly StoredAction[];
  readonly saving: boolean;
  readonly problem: Bilingual | null;
  /** Shows the steps at once and sends them; several steps are one group, which one undo takes back. */
  readonly act: (steps: readonly ReviewStep[]) => void;
  readonly confirmClear: (kinds: readonly ItemKind[] | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Log {
  readonly stored: readonly StoredAction[];
  readonly pending: readonly Pending[];
}

/**
 * The actions on a document: shown at once, sent one after another. When one can't be saved, it and all after it are
 * taken off the screen again and the reason is told.
 */
export function useReview(documentId: string, reading: StoredReading, person: string): Review {
  const [log, setLog] = useState<Log>({ stored: reading.actions, pending: [] });
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const latest = useRef(log);
  const send = useSender(documentId, reading);
  const change = useCallback((next: Log) => {
    latest.current = next;
    setLog(next);
  }, []);
  const flush = useCallback(async () => {
    for (;;) {
      const [first] = latest.current.pending;
      if (first === undefined) return;
      try {
        const actions = await send(first, latest.current.stored);
        const { stored, pending } = latest.current;
        change({ stored: [...stored, ...actions], pending: pending.slice(1) });
      } catch (error) {
        change({ stored: latest.current.stored, pending: [] });
        setProblem(asApiError(error).text);
      }
    }
  }, [send, change]);
  const add = useCallback(
    (pending: Omit<Pending, "id">) => {
      const { stored, pending: before } = latest.current;
      setProblem(null);
      change({ stored, pending: [...before, { ...pending, id: nextId() }] });
      if (before.length === 0) void flush();
    },
    [change, flush],
  );
  useLeaveWarning(log.pending.length > 0);
  const { readingId } = reading;
  const actions = useMemo(
    () => project(log.stored, log.pending, { person, at: new Date().toISOString(), readingId }),
    [log, person, readingId],
  );
  return {
    actions,
    saving: log.pending.length > 0,
    problem,
    act: (steps) => add(steps.length > 1 ? { plan: () => steps, group: newGroup() } : { plan: () => steps }),
    confirmClear: (kinds) => add({ plan: clearSteps(reading, kinds), clear: { kinds }, group: newGroup() }),
    undo: () => add({ plan: undoStep }),
    redo: () => add({ plan: redoStep }),
  };
}

/** Asks before the page is left while something is still to be saved. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

let lastId = 0;
function nextId(): number {
  lastId += 1;
  return lastId;
}

const newGroup = () => `g${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

const clearSteps =
  ({ reading }: StoredReading, kinds: readonly ItemKind[] | null) =>
  (actions: readonly StoredAction[]): readonly ReviewStep[] =>
    reviewItems(reading, actions)
      .filter((item) => item.state === "open" && item.confidence.level === "clear")
      .filter((item) => kinds === null || kinds.includes(item.kind))
      .map(({ key }) => ({ type: "confirm", key }));

/** Sends one pending change; a newer reading of the document makes the screen load that one. */
function useSender(documentId: string, { readingId }: StoredReading) {
  const client = useQueryClient();
  return useCallback(
    async ({ plan, group, clear }: Pending, stored: readonly StoredAction[]) => {
      const path = `/api/documents/${encodeURIComponent(documentId)}/review`;
      try {
        const answer =
          clear === undefined
            ? await postSteps(path, readingId, withGroup(plan(stored), group))
            : await postJson<ReviewAnswer>(`${path}/confirm-clear`, {
                readingId,
                ...(clear.kinds === null ? {} : { kinds: clear.kinds }),
              });
        remember(client, documentId, answer.actions);
        return answer.actions;
      } catch (error) {
        if (asApiError(error).status === 409)
          void client.invalidateQueries({ queryKey: readingQuery(documentId).queryKey });
        throw error;
      }
    },
    [client, documentId, readingId],
  );
}

const withGroup = (steps: readonly ReviewStep[], group: string | undefined) =>
  steps.map((step) => (group === undefined ? step : { ...step, group }));

async function postSteps(
  path: string,
  readingId: string,
  steps: readonly ReviewStep[],
): Promise<ReviewAnswer | { actions: [] }> {
  return steps.length === 0 ? { actions: [] } : postJson<ReviewAnswer>(path, { readingId, steps });
}

/** What other screens show of the document is asked again when they are opened. */
function remember(
  client: ReturnType<typeof useQueryClient>,
  documentId: string,
  actions: readonly StoredAction[],
): void {
  for (const action of actions) dropSaved(documentId, action);
  client.setQueryData(readingQuery(documentId).queryKey, (held) =>
    held === undefined ? held : { ...held, actions: [...held.actions, ...actions] },
  );
  void client.invalidateQueries({ queryKey: ["documents"], refetchType: "none" });
  void client.invalidateQueries({ queryKey: ["plan", documentId] });
}
