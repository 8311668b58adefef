import { ApiError } from "../../api/client.js";
import { type draftKey, keepDrafts, readDrafts, type TextStorage } from "./keptDrafts.js";
import {
  answered,
  beginSending,
  changesArrived,
  failed,
  loadedState,
  resolved,
  type SaveResult,
  type SaveState,
  type Sending,
  type ServerField,
  toKeep,
  typed,
} from "./saveState.js";

interface SaveAnswer {
  readonly change: number;
  readonly results: readonly SaveResult[];
}

/** What saving works with; the clock and the network are arguments so that tests decide them. */
export interface SaverEffects {
  /** Sends a request; the same request may be sent again after a failure. Throws ApiError. */
  readonly send: (sending: Sending) => Promise<SaveAnswer>;
  readonly storage: TextStorage;
  readonly newRequestId: () => string;
  readonly now: () => Date;
  /** Calls back after so many milliseconds; what it gives stops that. */
  readonly later: (call: () => void, milliseconds: number) => () => void;
}

/** How the saving stands, for the person. */
export type SaveStatus =
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "waiting" | "sending" }
  /** Not reached: kept here, tried again. */
  | { readonly kind: "offline"; readonly keptHere: boolean }
  /** The server says no to all of it: the report is no longer open to changes, or the person may not. */
  | { readonly kind: "stopped"; readonly error: ApiError };

export interface Saver {
  readonly state: () => SaveState;
  readonly status: () => SaveStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly type: (field: string, value: unknown) => void;
  readonly resolve: (field: string, choice: "mine" | "theirs") => void;
  readonly arrive: (fields: readonly ServerField[], change: number) => void;
  /** Sends what waits now: before a step that needs all of it, when the network is back, when the page is left. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** After the last letter, in milliseconds. */
const quiet = 700;
/** First and longest wait after a failure, in milliseconds. */
const firstRetry = 1_000;
const longestRetry = 30_000;

export interface SavedReport {
  readonly fields: readonly ServerField[];
  readonly change: number;
}

/**
 * Saves a report's fields as they are typed: what waits is kept in the browser first, sent after a short silence, sent again until
 * the server has confirmed it. A save that was confirmed is never sent twice as something new: a repeat carries the same request.
 */
export function makeSaver(
  report: SavedReport,
  key: ReturnType<typeof draftKey>,
  effects: SaverEffects,
): Saver {
  const { send, storage, newRequestId, now, later } = effects;
  let state = loadedState(report.fields, report.change, readDrafts(storage, key));
  let status: SaveStatus = { kind: "saved", at: null };
  let cancel: (() => void) | null = null;
  let retry = firstRetry;
  let repeated: Sending | null = null;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const set = (next: SaveState, nextStatus: SaveStatus) => {
    state = next;
    status = nextStatus;
    for (const listener of listeners) listener();
  };
  const keep = () => keepDrafts(storage, key, toKeep(state));
  const plan = (milliseconds: number) => {
    cancel?.();
    cancel = later(() => void flush(), milliseconds);
  };

  async function sendOnce(): Promise<boolean> {
    const begun = repeated === null ? beginSending(state, newRequestId()) : { ...state, sending: repeated };
    if (begun.sending === null) return false;
    const { sending } = begun;
    set(begun, { kind: "sending" });
    try {
      const { results, change } = await send(sending);
      repeated = null;
      retry = firstRetry;
      const next = answered(state, results, change, now().toISOString());
      set(next, hasMore(next) ? { kind: "waiting" } : { kind: "saved", at: now().toISOString() });
      keep();
      return hasMore(state);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const stays = isPassing(error);
      repeated = stays ? sending : null;
      const keptHere = keep();
      set(failed(state), stays ? { kind: "offline", keptHere } : { kind: "stopped", error });
      if (stays) {
        plan(retry);
        retry = Math.min(retry * 2, longestRetry);
      }
      return false;
    }
  }

  async function flush(): Promise<void> {
    cancel?.();
    cancel = null;
    running ??= (async () => {
      while (await sendOnce());
    })().finally(() => {
      running = null;
    });
    return running;
  }

  if (Object.keys(state.unsaved).length > 0) {
    status = { kind: "waiting" };
    plan(0);
  }
  return {
    state: () => state,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (field, value) => {
      set(typed(state, field, value), status.kind === "sending" ? status : { kind: "waiting" });
      keep();
      plan(quiet);
    },
    resolve: (field, choice) => {
      set(resolved(state, field, choice), { kind: "waiting" });
      keep();
      plan(0);
    },
    arrive: (fields, change) => set(changesArrived(state, fields, change), status),
    flush,
    stop: () => {
      cancel?.();
      listeners.clear();
    },
  };
}

function hasMore({ unsaved, refused }: SaveState): boolean {
  return Object.keys(unsaved).some((field) => refused[field] === undefined);
}

/** Whether trying again may help: no connection, a server that is starting, too many requests. */
function isPassing({ status }: ApiError): boolean {
  return status === 0 || status === 429 || status >= 500;
}
