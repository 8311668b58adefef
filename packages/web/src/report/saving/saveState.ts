import { sameValue } from "@lotrinh/core/report/content";

/** A field as the server has it. */
export interface ServerField {
  readonly field: string;
  /** null: taken out. */
  readonly value: unknown;
  readonly revision: number;
  readonly change: number;
  readonly by: string | null;
  readonly at: string;
}

/** What a person typed that the server hasn't confirmed yet. */
export interface Unsaved {
  readonly value: unknown;
  /** Revision it changes; 0: it was never filled in. */
  readonly base: number;
}

/** A field that somebody else changed while it was typed in here. */
interface Conflict {
  readonly mine: unknown;
  readonly theirs: ServerField;
}

/** A request on its way: what it carries, so that typing on meanwhile is told apart from it. */
export interface Sending {
  readonly requestId: string;
  readonly fields: Readonly<Record<string, Unsaved>>;
}

/**
 * The saving of one report's fields, computed from what was typed and what the server said. Nothing typed leaves `unsaved` before the
 * server has confirmed exactly that value.
 */
export interface SaveState {
  readonly server: Readonly<Record<string, ServerField>>;
  readonly unsaved: Readonly<Record<string, Unsaved>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** Why a value wasn't taken, by field, until it is typed anew. */
  readonly refused: Readonly<Record<string, readonly { readonly vi: string; readonly en: string }[]>>;
  readonly sending: Sending | null;
  /** The report's last change that is known here. */
  readonly change: number;
}

export type SaveResult =
  | { readonly field: string; readonly outcome: "saved"; readonly revision: number }
  | { readonly field: string; readonly outcome: "conflict"; readonly theirs: ServerField }
  | {
      readonly field: string;
      readonly outcome: "refused";
      readonly faults: readonly { readonly vi: string; readonly en: string }[];
    };

/** The state of a report that was just loaded, with what was kept in this browser and never reached the server. */
export function loadedState(
  fields: readonly ServerField[],
  change: number,
  kept: Readonly<Record<string, Unsaved>>,
): SaveState {
  const server = Object.fromEntries(fields.map((field) => [field.field, field]));
  const empty: SaveState = { server, unsaved: {}, conflicts: {}, refused: {}, sending: null, change };
  return Object.entries(kept).reduce((state, [field, unsaved]) => withKept(state, field, unsaved), empty);
}

/** What was typed offline: to be sent where nobody changed the field meanwhile, a conflict where somebody did. */
function withKept(state: SaveState, field: string, kept: Unsaved): SaveState {
  const theirs = state.server[field];
  if (sameValue(theirs?.value ?? null, kept.value)) return state;
  if (theirs === undefined || theirs.revision === kept.base)
    return { ...state, unsaved: { ...state.unsaved, [field]: kept } };
  return { ...state, conflicts: { ...state.conflicts, [field]: { mine: kept.value, theirs } } };
}

/** The value of a field as the form shows it; undefined where it was never filled in or was taken out. */
export function shownValue({ server, unsaved }: SaveState, field: string): unknown {
  const typed = unsaved[field];
  return (typed === undefined ? server[field]?.value : typed.value) ?? undefined;
}

/** A person typed. */
export function typed(state: SaveState, field: string, value: unknown): SaveState {
  const base = state.unsaved[field]?.base ?? state.server[field]?.revision ?? 0;
  const refused = without(state.refused, field);
  const inFlight = state.sending?.fields[field];
  if (inFlight === undefined && sameValue(state.server[field]?.value ?? null, value ?? null))
    return { ...state, refused, unsaved: without(state.unsaved, field) };
  return { ...state, refused, unsaved: { ...state.unsaved, [field]: { value: value ?? null, base } } };
}

/** What is to be sent next goes on its way; the same state where there is nothing, or something is on its way already. */
export function beginSending(state: SaveState, requestId: string): SaveState {
  if (state.sending !== null) return state;
  const fields = Object.fromEntries(
    Object.entries(state.unsaved)
      .filter(([field]) => state.refused[field] === undefined)
      .slice(0, mostFields),
  );
  return Object.keys(fields).length === 0 ? state : { ...state, sending: { requestId, fields } };
}

/** As many fields as one request takes. */
const mostFields = 2000;

/** The server answered the request on its way. */
export function answered(
  state: SaveState,
  results: readonly SaveResult[],
  change: number,
  at: string,
): SaveState {
  const { sending } = state;
  if (sending === null) return state;
  const settled = results.reduce((next, result) => settle(next, result, sending, change, at), state);
  return { ...settled, sending: null, change: Math.max(settled.change, change) };
}

function settle(
  state: SaveState,
  result: SaveResult,
  sending: Sending,
  change: number,
  at: string,
): SaveState {
  const { field } = result;
  const sent = sending.fields[field];
  if (sent === undefined) return state;
  const now = state.unsaved[field];
  const goesOn = now !== undefined && !sameValue(now.value, sent.value);
  switch (result.outcome) {
    case "saved": {
      const saved: ServerField = {
        field,
        value: sent.value,
        revision: result.revision,
        change,
        by: null,
        at,
      };
      const server = { ...state.server, [field]: newer(state.server[field], saved) };
      const unsaved = goesOn
        ? { ...state.unsaved, [field]: { value: now.value, base: result.revision } }
        : without(state.unsaved, field);
      return { ...state, server, unsaved };
    }
    case "conflict":
      return {
        ...state,
        server: { ...state.server, [field]: newer(state.server[field], result.theirs) },
        unsaved: without(state.unsaved, field),
        conflicts: {
          ...state.conflicts,
          [field]: { mine: now?.value ?? sent.value, theirs: result.theirs },
        },
      };
    case "refused":
      return goesOn ? state : { ...state, refused: { ...state.refused, [field]: result.faults } };
  }
}

/** The request never arrived, or its answer didn't: what it carried is still unsaved and will be sent again as it was. */
export function failed(state: SaveState): SaveState {
  return { ...state, sending: null };
}

/**
 * What others saved. A field that is typed in here becomes a conflict when that is sent; others change on screen at once.
 */
export function changesArrived(state: SaveState, fields: readonly ServerField[], change: number): SaveState {
  const server = { ...state.server };
  for (const field of fields) server[field.field] = newer(server[field.field], field);
  return { ...state, server, change: Math.max(state.change, change) };
}

function newer(known: ServerField | undefined, given: ServerField): ServerField {
  return known !== undefined && known.revision > given.revision ? known : given;
}

/** The person chose between the two values of a conflict. */
export function resolved(state: SaveState, field: string, choice: "mine" | "theirs"): SaveState {
  const conflict = state.conflicts[field];
  if (conflict === undefined) return state;
  const rest = { ...state, conflicts: without(state.conflicts, field) };
  if (choice === "theirs") return rest;
  const base = state.server[field]?.revision ?? conflict.theirs.revision;
  return { ...rest, unsaved: { ...rest.unsaved, [field]: { value: conflict.mine, base } } };
}

/** What has to be kept in this browser until the server has it: also the person's side of open conflicts. */
export function toKeep({ unsaved, conflicts, server }: SaveState): Record<string, Unsaved> {
  const kept: Record<string, Unsaved> = { ...unsaved };
  for (const [field, { mine, theirs }] of Object.entries(conflicts))
    kept[field] = { value: mine, base: Math.min(theirs.revision, server[field]?.revision ?? 0) - 1 };
  return kept;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!(key in record)) return record;
  const { [key]: _, ...rest } = record;
  return rest;
}
