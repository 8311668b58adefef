import { daysBetween } from "@lotrinh/core/schedule/day";
import { roundsOf } from "@lotrinh/core/schedule/rounds";
import { roundTitle } from "@lotrinh/core/schedule/roundTitle";
import { parseSchedule } from "@lotrinh/core/schedule/schedule";
import type { TenantContext } from "@lotrinh/store/context";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findDuties, findTasksOfPerson } from "@lotrinh/store/plan/ofPeople";
import { findPlansInForce } from "@lotrinh/store/plans";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { findExtensions } from "@lotrinh/store/reporting/taskStates";
import { hasRole, type Person } from "../person.js";
import { runsPlan } from "../reports/access.js";
import { presentExtension } from "../reports/extension.js";
import { loadWorkCalendar } from "../schedule/workCalendar.js";
import { vietnamDay } from "../vietnamDay.js";
import { presentItems } from "./items.js";
import type { DeskAnswer, DeskItemAnswer } from "./schema.js";

/** What a person owes, over all plans: late, returned, due this week, later; for heads and officers what waits for them. */
export async function presentDesk(context: TenantContext, person: Person): Promise<DeskAnswer> {
  const today = vietnamDay(context.now());
  const owed = await presentItems(context, await findOwed(context, person));
  const toReview = await presentItems(context, await findWaiting(context, person));
  const open = owed.filter(({ status }) => status !== "sent");
  const groups = {
    late: open.filter(({ status, daysLeft }) => status !== "returned" && daysLeft < 0),
    returned: open.filter(({ status }) => status === "returned"),
    dueThisWeek: open.filter(
      ({ status, daysLeft }) => status !== "returned" && daysLeft >= 0 && daysLeft <= 7,
    ),
    later: open.filter(({ status, daysLeft }) => status !== "returned" && daysLeft > 7),
    sent: owed.filter(({ status, as }) => status === "sent" && as === "focal-point"),
    toApprove: owed.filter(({ status, as }) => status === "sent" && as === "unit-head"),
    toReview,
    extensions: await findRequests(context, person),
    tasks: await findOwnTasks(context, person, today),
  };
  const isEmpty = Object.values(groups).every((group) => group.length === 0);
  return { today, groups, next: isEmpty ? await findNext(context, person, today) : null };
}

const owing = ["notStarted", "draft", "sent", "returned"];

type Line = { readonly head: ReportHead; readonly as: DeskItemAnswer["as"] };

/** Reports that the person's units owe; who heads a unit sees them as its head. */
async function findOwed(context: TenantContext, person: Person): Promise<Line[]> {
  const posts = person.posts.filter(({ role }) => role === "focal-point" || role === "unit-head");
  const units = [...new Set(posts.flatMap(({ unit }) => unit ?? []))];
  const heads = await findReports(context, { holders: units, states: owing });
  return heads.flatMap((head) => {
    const own = posts.filter(
      ({ unit, plan }) => unit === head.holder_id && (plan ?? head.plan_id) === head.plan_id,
    );
    if (own.length === 0) return [];
    const as = own.some(({ role }) => role === "unit-head")
      ? ("unit-head" as const)
      : ("focal-point" as const);
    return [{ head, as }];
  });
}

/** Reports that wait for the person as an officer, the longest waiting first. */
async function findWaiting(context: TenantContext, person: Person): Promise<Line[]> {
  if (!hasRole(person, "officer") && !hasRole(person, "administrator")) return [];
  const heads = await findReports(context, { states: ["submitted"] });
  return heads
    .filter(({ plan_id }) => runsPlan(person, plan_id))
    .sort((a, b) => (a.submitted_at?.getTime() ?? 0) - (b.submitted_at?.getTime() ?? 0))
    .map((head) => ({ head, as: "officer" as const }));
}

async function findRequests(
  context: TenantContext,
  person: Person,
): Promise<DeskAnswer["groups"]["extensions"]> {
  if (!hasRole(person, "officer") && !hasRole(person, "administrator")) return [];
  const asked = await findExtensions(context, { state: "asked" });
  return asked.filter(({ plan_id }) => runsPlan(person, plan_id)).map((row) => presentExtension(row, person));
}

async function findOwnTasks(
  context: TenantContext,
  person: Person,
  today: string,
): Promise<DeskAnswer["groups"]["tasks"]> {
  return (await findTasksOfPerson(context, person.id)).map((row) => ({
    taskId: row.id,
    planId: row.plan_id,
    planTitle: row.plan_title,
    text: row.text,
    state: row.status === "under-way" || row.status === "not-started" ? row.status : "unreported",
    dueOn: row.due_on,
    daysLeft: row.due_on === null ? null : daysBetween(today, row.due_on),
    late: row.due_on !== null && row.due_on < today,
  }));
}

/** The next round that will ask one of the person's units. */
async function findNext(context: TenantContext, person: Person, today: string): Promise<DeskAnswer["next"]> {
  const units = [...new Set(person.posts.flatMap(({ unit }) => unit ?? []))];
  const given = (await findAssignments(context, { unitIds: units, on: today })).filter(
    ({ subject }) => subject === "duty",
  );
  const inForce = new Set(
    (await findPlansInForce(context))
      .filter(({ ended_on }) => ended_on === null || ended_on >= today)
      .map(({ id }) => id),
  );
  const duties = await findDuties(context, [...new Set(given.map(({ subject_id }) => subject_id))]);
  const calendar = await loadWorkCalendar(context);
  const coming = duties.flatMap((duty) => {
    const schedule = parseSchedule(duty.schedule);
    if (duty.withdrawn_at !== null || !inForce.has(duty.plan_id) || !schedule.ok) return [];
    return roundsOf(schedule.value, calendar)
      .rounds.filter(({ opensOn }) => opensOn > today)
      .slice(0, 1)
      .map((round) => ({
        title: roundTitle(duty, round.period.label.vi),
        opensOn: round.opensOn,
        dueOn: round.dueOn,
      }));
  });
  return coming.sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0] ?? null;
}
