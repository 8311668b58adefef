import type { Said } from "../check/diagnostic.js";
import type { FieldKey } from "./fieldKey.js";

/**
 * What was done with one unit's report, appended and never changed. The report's state is computed from its
 * actions in order of `sequence` (`report/state.ts`).
 */
export type ReportAction = ReportStep & {
  /** Ascending within a report, from 1. */
  readonly sequence: number;
  /** null: the system. */
  readonly person: string | null;
  /** Whose post was exercised, where by delegation. */
  readonly onBehalfOf?: string;
  /** In what capacity it was done. */
  readonly as: ReportParty;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** Reasons to send a report back: for the whole, and for single items. One of them at least. */
export interface ReturnReasons {
  readonly reason: string | null;
  readonly items: Readonly<Partial<Record<FieldKey, string>>>;
}

export type ReportStep =
  /** The unit begins to fill it in. */
  | { readonly type: "start" }
  /** The focal point puts it before the unit's head (trình lãnh đạo). */
  | { readonly type: "send" }
  /** Back to the draft: by the focal point before the head has submitted, by the head before it is accepted. */
  | { readonly type: "takeBack" }
  /** The head submits it to the standing unit. */
  | { readonly type: "submit" }
  /** The standing unit returns it to be corrected. */
  | ({ readonly type: "return" } & ReturnReasons)
  | { readonly type: "accept" }
  /** Closed: nothing changes any more, whether there was an answer or not. */
  | { readonly type: "lock" }
  /** Opened again for the unit to change. */
  | { readonly type: "reopen"; readonly reason: string };

/** In what capacity somebody acts on a report: the roles of posts that may, and the system for what happens by itself. */
export type ReportParty = "focal-point" | "unit-head" | "officer" | "system";

export type ReportStatus = "notStarted" | "draft" | "sent" | "submitted" | "returned" | "accepted" | "locked";

interface Transition {
  readonly from: readonly ReportStatus[];
  readonly to: ReportStatus;
  readonly by: readonly ReportParty[];
  /** Narrower than `by` in some states. */
  readonly byIn?: Readonly<Partial<Record<ReportStatus, readonly ReportParty[]>>>;
  readonly needsReason: boolean;
}

/**
 * The table of the flow: from which state, to which, by whom, whether a reason is needed. A head may submit without the
 * step in between (small units have no focal point). A submitted report isn't locked: it is first accepted or returned.
 */
export const transitions = {
  start: { from: ["notStarted"], to: "draft", by: ["focal-point", "unit-head"], needsReason: false },
  send: { from: ["draft", "returned"], to: "sent", by: ["focal-point"], needsReason: false },
  takeBack: {
    from: ["sent", "submitted"],
    to: "draft",
    by: ["focal-point", "unit-head"],
    byIn: { submitted: ["unit-head"] },
    needsReason: false,
  },
  submit: { from: ["draft", "sent", "returned"], to: "submitted", by: ["unit-head"], needsReason: false },
  return: { from: ["submitted", "accepted"], to: "returned", by: ["officer"], needsReason: true },
  accept: { from: ["submitted"], to: "accepted", by: ["officer"], needsReason: false },
  lock: {
    from: ["notStarted", "draft", "sent", "returned", "accepted"],
    to: "locked",
    by: ["officer", "system"],
    needsReason: false,
  },
  reopen: { from: ["accepted", "locked"], to: "draft", by: ["officer"], needsReason: true },
} as const satisfies Record<ReportStep["type"], Transition>;

/** Why a step isn't taken. */
export interface Refusal {
  readonly code: "wrong-status" | "wrong-party" | "reason-missing";
  readonly message: Said;
}

export const statusNames: Readonly<Record<ReportStatus, Said>> = {
  notStarted: { vi: "Chưa bắt đầu", en: "Not started" },
  draft: { vi: "Đang soạn", en: "Draft" },
  sent: { vi: "Đã trình lãnh đạo", en: "Sent to the head" },
  submitted: { vi: "Đã gửi", en: "Submitted" },
  returned: { vi: "Bị trả lại", en: "Returned" },
  accepted: { vi: "Đã tiếp nhận", en: "Accepted" },
  locked: { vi: "Đã khóa", en: "Locked" },
};

export const stepNames: Readonly<Record<ReportStep["type"], Said>> = {
  start: { vi: "bắt đầu", en: "start" },
  send: { vi: "trình lãnh đạo", en: "send to the head" },
  takeBack: { vi: "rút lại", en: "take back" },
  submit: { vi: "gửi báo cáo", en: "submit" },
  return: { vi: "trả lại", en: "return" },
  accept: { vi: "tiếp nhận", en: "accept" },
  lock: { vi: "khóa", en: "lock" },
  reopen: { vi: "mở lại", en: "reopen" },
};

const partyNames: Readonly<Record<ReportParty, Said>> = {
  "focal-point": { vi: "đầu mối của đơn vị", en: "the unit's focal point" },
  "unit-head": { vi: "lãnh đạo đơn vị", en: "the unit's head" },
  officer: { vi: "cơ quan thường trực", en: "the standing unit" },
  system: { vi: "hệ thống", en: "the system" },
};

/** Why this step can't be taken from this state in this capacity; undefined where it can. */
export function findRefusal(status: ReportStatus, step: ReportStep, party: ReportParty): Refusal | undefined {
  const transition: Transition = transitions[step.type];
  const name = stepNames[step.type];
  if (!transition.from.includes(status)) {
    const state = statusNames[status];
    return {
      code: "wrong-status",
      message: {
        vi: `Không thể ${name.vi} khi báo cáo ở trạng thái “${state.vi}”.`,
        en: `A report that is ${state.en.toLowerCase()} can't take the step: ${name.en}.`,
      },
    };
  }
  const by = transition.byIn?.[status] ?? transition.by;
  if (!by.includes(party)) return wrongParty(name, by);
  if (transition.needsReason && !hasReason(step)) {
    return {
      code: "reason-missing",
      message: { vi: `Cần nêu lý do khi ${name.vi}.`, en: `A reason is needed to ${name.en}.` },
    };
  }
  return undefined;
}

function wrongParty(step: Said, by: readonly ReportParty[]): Refusal {
  const who = by.map((party) => partyNames[party]);
  return {
    code: "wrong-party",
    message: {
      vi: `Chỉ ${who.map(({ vi }) => vi).join(" hoặc ")} được ${step.vi}.`,
      en: `Only ${who.map(({ en }) => en).join(" or ")} may ${step.en}.`,
    },
  };
}

function hasReason(step: ReportStep): boolean {
  const given = step.type === "reopen" ? [step.reason] : step.type === "return" ? reasonsOf(step) : [];
  return given.some((reason) => reason !== undefined && reason.trim() !== "");
}

function reasonsOf({ reason, items }: ReturnReasons): (string | undefined)[] {
  return [reason ?? undefined, ...Object.values(items)];
}

/** The steps that this capacity may take from this state, whatever reasons they need. */
export function stepsFrom(status: ReportStatus, party: ReportParty): ReportStep["type"][] {
  return stepTypes.filter((type) => {
    const transition: Transition = transitions[type];
    return transition.from.includes(status) && (transition.byIn?.[status] ?? transition.by).includes(party);
  });
}

const stepTypes: readonly ReportStep["type"][] = [
  "start",
  "send",
  "takeBack",
  "submit",
  "return",
  "accept",
  "lock",
  "reopen",
];

/** Whether the content may be changed: by the unit until it has submitted; the head also while it lies before them. */
export function mayEdit(status: ReportStatus, party: ReportParty): boolean {
  if (party !== "focal-point" && party !== "unit-head") return false;
  if (status === "sent") return party === "unit-head";
  return status === "notStarted" || status === "draft" || status === "returned";
}
