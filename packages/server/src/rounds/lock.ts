import { stepsFrom } from "@lotrinh/core/report/action";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { findReports, lockReports } from "@lotrinh/store/reporting/reports";
import { addRoundAction, findRounds, lockRound, updateRound } from "@lotrinh/store/reporting/rounds";
import { statusOf } from "../reports/load.js";
import { appendStep, bySystem, type Stepper } from "../reports/step.js";
import { vietnamDay } from "../vietnamDay.js";

/**
 * Closes a round: reports that nobody has to look at any more are locked, what lies submitted is locked once it is
 * accepted. Does nothing to a round that is locked. Returns how many reports were locked.
 */
export async function closeRound(
  context: TenantContext,
  roundId: string,
  stepper: Stepper,
  reason: string | null,
): Promise<number> {
  const round = await lockRound(context, roundId);
  if (round.locked_at !== null) return 0;
  const heads = await findReports(context, { roundId });
  await lockReports(
    context,
    heads.map(({ id }) => id),
  );
  let locked = 0;
  for (const head of await findReports(context, { roundId })) {
    if (!stepsFrom(statusOf(head.state), stepper.party).includes("lock")) continue;
    await appendStep(context, head, { type: "lock" }, stepper);
    locked += 1;
  }
  await updateRound(context, roundId, { locked_at: context.now() });
  await addRoundAction(context, roundId, { action: "locked", change: { reports: locked }, reason });
  await addAuditEntry(context, {
    action: "round-locked",
    subjectKind: "round",
    subjectId: roundId,
    detail: { reports: locked },
  });
  return locked;
}

/** Closes the rounds whose lock day has passed; returns how many. */
export async function lockRounds(context: TenantContext): Promise<number> {
  const today = vietnamDay(context.now());
  const past = (await findRounds(context, { open: true })).filter(
    ({ locks_on }) => locks_on !== null && locks_on < today,
  );
  for (const { id } of past) await closeRound(context, id, bySystem, null);
  return past.length;
}
