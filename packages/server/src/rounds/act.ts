import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findUnits } from "@lotrinh/store/organisation/units";
import {
  findReports,
  lockReports,
  type ReportHead,
  touchReport,
  updateReport,
} from "@lotrinh/store/reporting/reports";
import {
  addReports,
  addRoundAction,
  lockRound,
  type RoundActionInput,
  type RoundAsk,
  updateRound,
} from "@lotrinh/store/reporting/rounds";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { ApiError } from "../apiError.js";
import { unitNotFound } from "../programmeErrors.js";
import { tellUnit } from "../reports/tell.js";
import { vietnamDay } from "../vietnamDay.js";
import { loadAskable, reportsFor } from "./asks.js";
import { closeRound } from "./lock.js";
import type { RoundActionInput as Wanted } from "./schema.js";

type Wish<Type extends Wanted["type"]> = Extract<Wanted, { type: Type }>;

const roundClosed = () =>
  new ApiError(409, "round-closed", {
    vi: "Kỳ báo cáo đã khóa nên không thay đổi được.",
    en: "The round is closed.",
  });

/** Does what an officer wants with a round; who and why is kept. Throws `round-closed`, `unit-not-found`. */
export async function actOnRound(context: TenantContext, roundId: string, wanted: Wanted): Promise<void> {
  const round = await lockRound(context, roundId);
  if (round.locked_at !== null) throw roundClosed();
  switch (wanted.type) {
    case "move-deadline":
      return moveDeadline(context, round, wanted);
    case "change-cutoff":
      return changeCutoff(context, round, wanted);
    case "move-lock":
      await updateRound(context, round.id, { locks_on: wanted.locksOn });
      return record(context, round, {
        action: "lock-moved",
        change: { from: round.locks_on, to: wanted.locksOn },
        reason: wanted.reason,
      });
    case "add-units":
      return addUnits(context, round, wanted);
    case "lock": {
      await closeRound(context, round.id, { party: "officer", onBehalfOf: null }, wanted.reason ?? null);
    }
  }
}

async function record(context: TenantContext, round: RoundsRow, action: RoundActionInput): Promise<void> {
  await addRoundAction(context, round.id, action);
  await addAuditEntry(context, {
    action: `round-${action.action}`,
    subjectKind: "round",
    subjectId: round.id,
    detail: { change: action.change, reason: action.reason },
  });
}

/** Moves the day for all units, or for some. Who is typing sees it at once: the report counts as changed. */
async function moveDeadline(
  context: TenantContext,
  round: RoundsRow,
  { dueOn, units, reason }: Wish<"move-deadline">,
): Promise<void> {
  const heads = await findReports(context, { roundId: round.id });
  const moved = heads.filter(({ unit_id }) => units === undefined || units.includes(unit_id));
  if (units !== undefined && moved.length < new Set(units).size) throw unitNotFound();
  await setDeadline(context, round, moved, { dueOn, whole: units === undefined, reason });
}

/** Gives reports of a round another day; `whole`: it is the round's day too. Who and why is kept, the units are told. */
export async function setDeadline(
  context: TenantContext,
  round: RoundsRow,
  heads: readonly ReportHead[],
  { dueOn, whole, reason }: { readonly dueOn: string; readonly whole: boolean; readonly reason: string },
): Promise<void> {
  await lockReports(
    context,
    heads.map(({ id }) => id),
  );
  for (const { id } of heads) {
    await updateReport(context, id, { due_on: dueOn });
    await touchReport(context, id);
  }
  if (whole) await updateRound(context, round.id, { due_on: dueOn });
  const units = whole ? null : heads.map(({ unit_id }) => unit_id);
  const change = { from: round.due_on, to: dueOn, units };
  await record(context, round, { action: "deadline-moved", change, reason });
  for (const head of heads) await tellUnit(context, "deadline-moved", { ...head, due_on: dueOn }, { reason });
}

async function changeCutoff(
  context: TenantContext,
  round: RoundsRow,
  { cutoff, reason }: Wish<"change-cutoff">,
): Promise<void> {
  await updateRound(context, round.id, { cutoff });
  const heads = await findReports(context, { roundId: round.id });
  await lockReports(
    context,
    heads.map(({ id }) => id),
  );
  for (const { id } of heads) await touchReport(context, id);
  await record(context, round, {
    action: "cutoff-changed",
    change: { from: round.cutoff, to: cutoff },
    reason,
  });
  for (const head of heads) await tellUnit(context, "cutoff-changed", head, { reason, cutoff: cutoff ?? "" });
}

async function addUnits(
  context: TenantContext,
  round: RoundsRow,
  { units, reason }: Wish<"add-units">,
): Promise<void> {
  const today = vietnamDay(context.now());
  await assertUnits(context, units, today);
  const askable = await loadAskable(context, round.plan_id, today);
  const added = await addReports(context, round, reportsFor(askable, units, asksOfRound(round)));
  await record(context, round, { action: "units-added", change: { units, added }, reason });
  const heads = await findReports(context, { roundId: round.id });
  for (const head of heads) if (units.includes(head.unit_id)) await tellUnit(context, "round-opened", head);
}

/** What a round asks beside texts. The column is written by this program alone. */
export function asksOfRound({ asks }: Pick<RoundsRow, "asks">): RoundAsk[] {
  return (["figures", "tasks", "funding"] as const).filter((ask) => asks.includes(ask));
}

/** Throws `unit-not-found` unless all units exist on the day. */
export async function assertUnits(context: TenantContext, ids: readonly string[], on: string): Promise<void> {
  const there = new Set((await findUnits(context, on)).map(({ id }) => id));
  if (!ids.every((id) => there.has(id))) throw unitNotFound();
}
