import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { addRoundAction, findRoundActions, findRounds, lockRound } from "@lotrinh/store/reporting/rounds";
import type { RoundActionsRow } from "@lotrinh/store/schema/reporting";
import { tellUnit } from "../reports/tell.js";
import { vietnamDay } from "../vietnamDay.js";

/** A unit owes its report in these states. */
const owing: ReadonlySet<string> = new Set(["notStarted", "draft", "sent", "returned"]);

export function owesReport({ state }: Pick<ReportHead, "state">): boolean {
  return owing.has(state);
}

export interface Reminded {
  readonly reminded: number;
  readonly skipped: number;
}

/**
 * Reminds units of a round that owe a report: each at most once a day, by whoever. `units` absent: all that owe.
 * The round is locked, so that two people at once remind once.
 */
export async function remindUnits(
  context: TenantContext,
  roundId: string,
  units: readonly string[] | undefined,
  note: string | null,
): Promise<Reminded> {
  await lockRound(context, roundId);
  const today = vietnamDay(context.now());
  const done = remindedOn(await findRoundActions(context, [roundId]), today);
  const reports = (await findReports(context, { roundId })).filter(
    ({ unit_id, holder_id }) => units === undefined || units.includes(unit_id) || units.includes(holder_id),
  );
  const reminded: string[] = [];
  for (const head of reports) {
    if (!owesReport(head) || done.has(head.unit_id)) continue;
    const told = await tellUnit(context, "report-reminder", head, note === null ? {} : { note });
    if (told > 0) reminded.push(head.unit_id);
  }
  if (reminded.length > 0) await recordReminder(context, roundId, reminded, today, note);
  return { reminded: reminded.length, skipped: reports.length - reminded.length };
}

async function recordReminder(
  context: TenantContext,
  roundId: string,
  units: readonly string[],
  day: string,
  note: string | null,
): Promise<void> {
  await addRoundAction(context, roundId, { action: "reminded", change: { units, day }, reason: note });
  await addAuditEntry(context, {
    action: "round-reminded",
    subjectKind: "round",
    subjectId: roundId,
    detail: { units: units.length },
  });
}

/** Units that were reminded on a day. */
function remindedOn(actions: readonly RoundActionsRow[], day: string): Set<string> {
  return new Set(
    actions.flatMap((action) => {
      const reminder = reminderOf(action);
      return reminder?.day === day ? reminder.units : [];
    }),
  );
}

/** Whom a `reminded` action reminded and when; undefined for other actions. */
export function reminderOf({
  action,
  change,
}: Pick<RoundActionsRow, "action" | "change">): { day: string; units: string[] } | undefined {
  if (action !== "reminded" || typeof change !== "object" || change === null) return undefined;
  const { day, units } = change as { day?: unknown; units?: unknown };
  if (typeof day !== "string" || !Array.isArray(units)) return undefined;
  return { day, units: units.filter((unit): unit is string => typeof unit === "string") };
}

/** Reminds of all rounds for which today is a day of reminding; returns how many units were reminded. */
export async function remindRounds(context: TenantContext): Promise<number> {
  const today = vietnamDay(context.now());
  let reminded = 0;
  for (const round of await findRounds(context, { open: true })) {
    if (!round.remind_on.includes(today)) continue;
    reminded += (await remindUnits(context, round.id, undefined, null)).reminded;
  }
  return reminded;
}
