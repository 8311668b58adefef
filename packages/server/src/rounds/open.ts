import type { Outline } from "@lotrinh/core/report/outline";
import { type Round, roundsOf } from "@lotrinh/core/schedule/rounds";
import { roundTitle } from "@lotrinh/core/schedule/roundTitle";
import { parseSchedule } from "@lotrinh/core/schedule/schedule";
import type { WorkCalendar } from "@lotrinh/core/schedule/workingDay";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addPlanChanges } from "@lotrinh/store/plan/changes";
import { findPlanDuties } from "@lotrinh/store/plan/items";
import { findPlansInForce } from "@lotrinh/store/plans";
import { findReports } from "@lotrinh/store/reporting/reports";
import {
  findOpenedPeriods,
  openRound,
  type RoundAsk,
  type RoundInput,
} from "@lotrinh/store/reporting/rounds";
import type { PlanRow } from "@lotrinh/store/schema";
import type { PlanDutiesRow } from "@lotrinh/store/schema/plansInForce";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { outlineOf } from "../reports/content.js";
import { tellUnit } from "../reports/tell.js";
import { loadWorkCalendar } from "../schedule/workCalendar.js";
import { vietnamDay } from "../vietnamDay.js";
import { type Askable, loadAskable, reportersOf, reportsFor } from "./asks.js";

/**
 * Opens the rounds whose day has come, of all plans in force; returns how many. Run as often as one likes, by several
 * servers, after any stop: each duty and period opens once.
 */
export async function openRounds(context: TenantContext): Promise<number> {
  const today = vietnamDay(context.now());
  let opened = 0;
  const calendar = await loadWorkCalendar(context);
  for (const plan of await findPlansInForce(context)) {
    if (plan.ended_on !== null && plan.ended_on < today) continue;
    opened += await openRoundsOf(context, plan, today, calendar);
  }
  return opened;
}

/** Opens the rounds of one plan whose day has come, by the calendar of working days. */
export async function openRoundsOf(
  context: TenantContext,
  plan: PlanRow,
  today: string,
  calendar: WorkCalendar,
): Promise<number> {
  let askable: Askable | undefined;
  let opened = 0;
  for (const duty of await findPlanDuties(context, plan.id)) {
    for (const round of await dueRounds(context, plan, duty, today, calendar)) {
      askable ??= await loadAskable(context, plan.id, today);
      if (await openDutyRound(context, plan, duty, round, askable)) opened += 1;
    }
  }
  return opened;
}

/** Rounds of a duty that should be open and aren't. What was due before the plan came into the system stays closed. */
async function dueRounds(
  context: TenantContext,
  plan: PlanRow,
  duty: PlanDutiesRow,
  today: string,
  calendar: WorkCalendar,
): Promise<Round[]> {
  const schedule = parseSchedule(duty.schedule);
  if (duty.withdrawn_at !== null || !schedule.ok) return [];
  const since = plan.in_force_at === null ? today : vietnamDay(plan.in_force_at);
  const due = roundsOf(schedule.value, calendar).rounds.filter(
    ({ opensOn, dueOn }) => opensOn <= today && dueOn >= since,
  );
  if (due.length === 0) return [];
  const opened = await findOpenedPeriods(context, duty.id);
  return due.filter(({ period }) => !opened.has(period.text));
}

async function openDutyRound(
  context: TenantContext,
  plan: PlanRow,
  duty: PlanDutiesRow,
  round: Round,
  askable: Askable,
): Promise<boolean> {
  const outline = outlineOf(duty.outline);
  const asks = asksOf(outline);
  const input: RoundInput = {
    planId: plan.id,
    dutyId: duty.id,
    title: roundTitle(duty, round.period.label.vi),
    period: round.period.text,
    periodFrom: round.period.from,
    periodTo: round.period.to,
    cutoffFrom: round.cutoff.from,
    cutoff: round.cutoff.to,
    opensOn: round.opensOn,
    dueOn: round.dueOn,
    locksOn: round.locksOn,
    remindOn: round.remindOn,
    outline,
    asks,
    requestId: null,
    reason: round.moved?.vi ?? null,
  };
  const row = await openRound(context, input, reportsFor(askable, reportersOf(askable, duty.id), asks));
  if (row !== undefined) await announceRound(context, row);
  return row !== undefined;
}

/** Writes a new round into the plan's history and tells the units. */
export async function announceRound(context: TenantContext, round: RoundsRow): Promise<void> {
  const reports = await findReports(context, { roundId: round.id });
  const facts = { round: round.id, title: round.title, dueOn: round.due_on, units: reports.length };
  await addPlanChanges(context, round.plan_id, [{ action: "round-opened", after: facts }]);
  await addAuditEntry(context, {
    action: "round-opened",
    subjectKind: "round",
    subjectId: round.id,
    detail: facts,
  });
  for (const head of reports) await tellUnit(context, "round-opened", head);
}

/** Figures and tasks are always asked for; money only where the outline has a place for it. */
export function asksOf({ sections }: Outline): RoundAsk[] {
  const asks: RoundAsk[] = ["figures", "tasks"];
  return sections.some(({ kind }) => kind === "funding") ? [...asks, "funding"] : asks;
}
