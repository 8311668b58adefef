import { calendarDay, daysBetween } from "../schedule/day.js";
import {
  findRefusal,
  type Refusal,
  type ReportAction,
  type ReportStatus,
  type ReturnReasons,
  transitions,
} from "./action.js";

/** Where a report stands, computed from its actions. Times are ISO 8601, UTC. */
export interface ReportState {
  readonly status: ReportStatus;
  readonly startedAt: string | null;
  /** The first submission that wasn't taken back: what lateness counts by. */
  readonly submittedAt: string | null;
  /** The last one. */
  readonly lastSubmittedAt: string | null;
  /** How many times it was submitted, taken back or not: the number of the last submission. */
  readonly submissions: number;
  readonly acceptedAt: string | null;
  readonly lockedAt: string | null;
  /** How many times it was returned. */
  readonly returns: number;
  /** Why it was returned last; null once it is submitted again. */
  readonly returned: ReturnReasons | null;
  /** Why it was opened again; null once it is submitted again. */
  readonly reopened: string | null;
  readonly lastSequence: number;
  /** Actions that the table doesn't allow: they change nothing and are told. */
  readonly refused: readonly RefusedAction[];
}

export interface RefusedAction {
  readonly sequence: number;
  readonly refusal: Refusal;
}

export const notStarted: ReportState = {
  status: "notStarted",
  startedAt: null,
  submittedAt: null,
  lastSubmittedAt: null,
  submissions: 0,
  acceptedAt: null,
  lockedAt: null,
  returns: 0,
  returned: null,
  reopened: null,
  lastSequence: 0,
  refused: [],
};

/** The state after all actions, in order of `sequence`. An action that isn't allowed is left out and listed in `refused`. */
export function reportState(actions: readonly ReportAction[]): ReportState {
  return [...actions].sort((a, b) => a.sequence - b.sequence).reduce(takeStep, notStarted);
}

/** The state after one more action. */
export function takeStep(state: ReportState, action: ReportAction): ReportState {
  const { sequence } = action;
  const refusal = findRefusal(state.status, action, action.as);
  if (refusal !== undefined)
    return { ...state, lastSequence: sequence, refused: [...state.refused, { sequence, refusal }] };
  const after = { ...state, lastSequence: sequence, status: transitions[action.type].to };
  return withFacts(after, action, state.status);
}

function withFacts(state: ReportState, action: ReportAction, before: ReportStatus): ReportState {
  const { at } = action;
  switch (action.type) {
    case "start":
      return { ...state, startedAt: at };
    case "send":
      return state;
    case "submit":
      return withSubmission(state, at);
    case "takeBack":
      return before === "submitted" ? withoutSubmission(state) : state;
    case "return": {
      const returned = { reason: action.reason, items: action.items };
      return { ...state, returned, returns: state.returns + 1, acceptedAt: null };
    }
    case "accept":
      return { ...state, acceptedAt: at };
    case "lock":
      return { ...state, lockedAt: at };
    case "reopen":
      return { ...state, reopened: action.reason, acceptedAt: null, lockedAt: null };
  }
}

function withSubmission(state: ReportState, at: string): ReportState {
  return {
    ...state,
    startedAt: state.startedAt ?? at,
    submittedAt: state.submittedAt ?? at,
    lastSubmittedAt: at,
    submissions: state.submissions + 1,
    returned: null,
    reopened: null,
  };
}

/** A first submission that the unit takes back doesn't count; once it was returned or accepted, it has been received. */
function withoutSubmission(state: ReportState): ReportState {
  const received = state.submittedAt !== state.lastSubmittedAt;
  return received ? state : { ...state, submittedAt: null, lastSubmittedAt: null };
}

/** How a report stands to its due day. Days are counted in the calendar of Vietnam; 0 days late is never late. */
export type Timeliness =
  | { readonly kind: "onTime"; readonly daysBefore: number }
  | { readonly kind: "late"; readonly daysLate: number }
  /** Not submitted, still in time. */
  | { readonly kind: "due"; readonly daysLeft: number }
  /** Not submitted, and the due day is past. */
  | { readonly kind: "overdue"; readonly daysLate: number };

/**
 * Whether a report came in time. `dueOn` is the day that holds for this unit (after postponement), `YYYY-MM-DD`,
 * inclusive; `now` ISO 8601. A report that is returned and corrected later counts by its first submission. One that never came is late until
 * the day its round was locked: after that nobody could send it.
 */
export function timeliness(state: ReportState, dueOn: string, now: string): Timeliness {
  const { submittedAt, lockedAt } = state;
  const days = daysBetween(dueOn, calendarDay(submittedAt ?? lockedAt ?? now));
  if (submittedAt !== null)
    return days > 0 ? { kind: "late", daysLate: days } : { kind: "onTime", daysBefore: 0 - days };
  return days > 0 ? { kind: "overdue", daysLate: days } : { kind: "due", daysLeft: 0 - days };
}
