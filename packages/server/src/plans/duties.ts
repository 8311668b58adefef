import { roundsOf } from "@lotrinh/core/schedule/rounds";
import { roundTitle } from "@lotrinh/core/schedule/roundTitle";
import { parseSchedule } from "@lotrinh/core/schedule/schedule";
import type { WorkCalendar } from "@lotrinh/core/schedule/workingDay";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { addPlanChanges } from "@lotrinh/store/plan/changes";
import { updateDuty } from "@lotrinh/store/plan/dutyChange";
import { findPlanDuties } from "@lotrinh/store/plan/items";
import { findRounds } from "@lotrinh/store/reporting/rounds";
import type { PlanDutiesRow } from "@lotrinh/store/schema/plansInForce";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import type { z } from "zod";
import { dutyNotFound } from "../programmeErrors.js";
import { outlineOf, readOutline } from "../reports/content.js";
import { loadWorkCalendar } from "../schedule/workCalendar.js";
import { vietnamDay } from "../vietnamDay.js";
import { presentAssignments } from "./assigned.js";
import { readSchedule } from "./confirm.js";
import type { dutyChangeBody } from "./requests.js";
import type { AssignmentAnswer, CalendarAnswer, DutyAnswer } from "./schema.js";

/** Reporting duties of a plan with who reports. */
export async function presentDuties(context: TenantContext, planId: string): Promise<DutyAnswer[]> {
  const today = vietnamDay(context.now());
  const assignments = groupBy(
    await presentAssignments(context, await findAssignments(context, { planId, on: today })),
    ({ subjectId }) => subjectId,
  );
  const calendar = await loadWorkCalendar(context);
  return (await findPlanDuties(context, planId)).map((row) =>
    presentDuty(row, assignments.get(row.id) ?? [], calendar),
  );
}

function presentDuty(
  row: PlanDutiesRow,
  assignments: readonly AssignmentAnswer[],
  calendar: WorkCalendar,
): DutyAnswer {
  const schedule = parseSchedule(row.schedule);
  const notices = schedule.ok ? roundsOf(schedule.value, calendar).notices : [];
  return {
    id: row.id,
    item: row.item,
    what: row.what,
    sentTo: row.sent_to,
    via: row.via,
    frequency: row.frequency,
    deadline: row.deadline,
    schedule: row.schedule,
    outline: { sections: [...outlineOf(row.outline).sections] },
    notices: notices.map(({ code, message }) => ({ code, message })),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    assignments: [...assignments],
  };
}

/** Rounds of a plan due in a window of days, those that aren't open yet too, in order of their due days. */
export async function presentCalendar(
  context: TenantContext,
  planId: string,
  window: { readonly from: string; readonly to: string },
): Promise<CalendarAnswer[]> {
  const opened = await findRounds(context, { planId });
  const known = new Set(opened.map(({ duty_id, period }) => `${duty_id ?? ""} ${period}`));
  const calendar = await loadWorkCalendar(context);
  const coming = (await findPlanDuties(context, planId)).flatMap((duty) => comingOf(duty, known, calendar));
  return [...opened.map(ofRound), ...coming]
    .filter(({ dueOn }) => dueOn >= window.from && dueOn <= window.to)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function ofRound(round: RoundsRow): CalendarAnswer {
  return {
    dutyId: round.duty_id,
    roundId: round.id,
    title: round.title,
    period: round.period,
    cutoff: round.cutoff,
    opensOn: round.opens_on,
    dueOn: round.due_on,
    dueMoved: null,
    locksOn: round.locks_on,
  };
}

function comingOf(
  duty: PlanDutiesRow,
  opened: ReadonlySet<string>,
  calendar: WorkCalendar,
): CalendarAnswer[] {
  const schedule = parseSchedule(duty.schedule);
  if (duty.withdrawn_at !== null || !schedule.ok) return [];
  return roundsOf(schedule.value, calendar)
    .rounds.filter(({ period }) => !opened.has(`${duty.id} ${period.text}`))
    .map((round) => ({
      dutyId: duty.id,
      roundId: null,
      title: roundTitle(duty, round.period.label.vi),
      period: round.period.text,
      cutoff: round.cutoff.to,
      opensOn: round.opensOn,
      dueOn: round.dueOn,
      dueMoved: round.moved,
      locksOn: round.locksOn,
    }));
}

/** Changes how the rounds of a duty come from now on; rounds that are open stay as they are. Throws `duty-not-found`. */
export async function changeDuty(
  context: TenantContext,
  planId: string,
  dutyId: string,
  { schedule, outline, reason }: z.infer<typeof dutyChangeBody>,
): Promise<DutyAnswer> {
  const before = (await findPlanDuties(context, planId)).find(({ id }) => id === dutyId);
  if (before === undefined) throw dutyNotFound();
  const after = {
    schedule: schedule === undefined ? before.schedule : readSchedule(schedule),
    outline: outline === undefined ? before.outline : readOutline(outline),
  };
  await updateDuty(context, dutyId, after);
  const was = { schedule: before.schedule, outline: before.outline };
  await addPlanChanges(context, planId, [
    { action: "duty-changed", subjectId: dutyId, before: was, after, reason },
  ]);
  await addAuditEntry(context, {
    action: "duty-changed",
    subjectKind: "duty",
    subjectId: dutyId,
    detail: { reason },
  });
  const changed = (await presentDuties(context, planId)).find(({ id }) => id === dutyId);
  if (changed === undefined) throw dutyNotFound();
  return changed;
}
