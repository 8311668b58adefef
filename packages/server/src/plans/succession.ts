import { addDays } from "@lotrinh/core/schedule/day";
import type { Directory } from "@lotrinh/core/units/directory";
import { findFields } from "@lotrinh/core/units/field";
import { findSuccessor, type Successor } from "@lotrinh/core/units/succession";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addAssignments, endAssignments, findAssignments } from "@lotrinh/store/plan/assignments";
import { addPlanChanges } from "@lotrinh/store/plan/changes";
import { findPlanDuties, findPlanIndicators, findPlanTasks } from "@lotrinh/store/plan/items";
import { lockPlan } from "@lotrinh/store/plans";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import type { PlanRow } from "@lotrinh/store/schema";
import type { PlanAssignmentsRow } from "@lotrinh/store/schema/plansInForce";
import { assignmentNotFound } from "../programmeErrors.js";
import { statusOf } from "../reports/load.js";
import { assertUnits } from "../rounds/act.js";
import { passReports } from "../rounds/passOn.js";
import { refreshAsked } from "../rounds/refresh.js";
import { vietnamDay } from "../vietnamDay.js";
import { presentAssignments } from "./assigned.js";
import { storedBasis } from "./basis.js";
import type { PassAnswer, PassInput } from "./requests.js";
import type { BasisAnswer } from "./schema.js";

/** An assignment whose unit is no more, or whose work went to another, and who has it now. */
interface Pass {
  readonly row: PlanAssignmentsRow;
  readonly label: string;
  readonly successor: Successor;
}

/** Assignments of a plan that have to pass on: of units that ended, or whose work an act gave to another. */
async function findPasses(context: TenantContext, plan: PlanRow, directory: Directory): Promise<Pass[]> {
  const today = vietnamDay(context.now());
  const labels = await labelsOf(context, plan.id);
  const open = (await findAssignments(context, { planId: plan.id })).filter(
    ({ ended_at }) => ended_at === null,
  );
  return open.flatMap((row) => {
    const label = labels.get(row.subject_id) ?? "";
    const since = row.valid_from ?? plan.in_force_from;
    const question = { unit: row.unit_id, since, on: today, fields: findFields(label) };
    const successor = findSuccessor(question, directory.byId, directory.successions);
    return successor.kind === "unit" && successor.unit === row.unit_id ? [] : [{ row, label, successor }];
  });
}

/** What each task, indicator and duty of a plan is about. */
async function labelsOf(context: TenantContext, planId: string): Promise<Map<string, string>> {
  return new Map([
    ...(await findPlanTasks(context, planId)).map(({ id, text }): [string, string] => [id, text]),
    ...(await findPlanIndicators(context, planId)).map(({ id, name }): [string, string] => [id, name]),
    ...(await findPlanDuties(context, planId)).map(({ id, what }): [string, string] => [id, what]),
  ]);
}

/** The officer's list: which assignments pass on, to whom, on what ground, with which open reports. */
export async function proposePasses(
  context: TenantContext,
  plan: PlanRow,
  directory: Directory,
): Promise<PassAnswer[]> {
  const passes = await findPasses(context, plan, directory);
  const assignments = await presentAssignments(
    context,
    passes.map(({ row }) => row),
  );
  const reports = await findReports(context, {
    planId: plan.id,
    holders: [...new Set(passes.map(({ row }) => row.unit_id))],
  });
  const named = (id: string) => ({ id, name: directory.byId.get(id)?.name ?? id });
  return passes.flatMap(({ row, label, successor }, at) => {
    const assignment = assignments[at];
    if (assignment === undefined) return [];
    return [
      {
        assignment,
        label,
        to: successor.kind === "unit" ? named(successor.unit) : null,
        candidates: successor.kind === "choose" ? successor.among.map(named) : [],
        basis: basisOfSuccessor(row, successor),
        message: successor.kind === "unit" ? null : successor.why,
        reports: reports
          .filter((report) => passesWith(report, row))
          .map(({ id, round_title, state }) => ({ id, roundTitle: round_title, state: statusOf(state) })),
      },
    ];
  });
}

/** A duty takes its open reports along, and those of ad hoc rounds. */
function passesWith({ holder_id, duty_id, state }: ReportHead, row: PlanAssignmentsRow): boolean {
  if (holder_id !== row.unit_id || row.subject !== "duty" || state === "locked") return false;
  return duty_id === null || duty_id === row.subject_id;
}

function basisOfSuccessor(row: PlanAssignmentsRow, { steps }: Successor): BasisAnswer {
  const act = steps.at(-1)?.act ?? null;
  return { printed: storedBasis(row.basis).printed, how: "successor", note: null, act, from: row.unit_id };
}

/**
 * Passes assignments on as the officer confirmed: the old ones end the day before the act holds, the new ones begin on
 * it; reports of open rounds are answered by the successor, with what was entered. Throws `assignment-not-found`,
 * `unit-not-found`.
 */
export async function passAssignments(
  context: TenantContext,
  plan: PlanRow,
  directory: Directory,
  { passes }: PassInput,
): Promise<{ passed: number; reports: number }> {
  await lockPlan(context, plan.id);
  const today = vietnamDay(context.now());
  const known = new Map((await findPasses(context, plan, directory)).map((pass) => [pass.row.id, pass]));
  const successors = [...new Set(passes.flatMap(({ to }) => to ?? []))];
  await assertUnits(context, successors, today);
  const done: { row: PlanAssignmentsRow; to: string | null }[] = [];
  for (const { assignmentId, to, note } of passes) {
    const pass = known.get(assignmentId);
    if (pass === undefined) throw assignmentNotFound();
    const { row, successor } = pass;
    const day = successor.steps.at(-1)?.day ?? today;
    await endAssignments(context, [row.id], addDays(day, -1));
    const basis = { ...basisOfSuccessor(row, successor), note: note ?? null };
    if (to !== null)
      await addAssignments(context, plan.id, [{ ...subjectOf(row), unitId: to, basis, from: day }]);
    done.push({ row, to });
  }
  const reports = await passReports(context, plan.id, done);
  await record(context, plan.id, done, reports);
  await refreshAsked(context, plan.id);
  return { passed: done.length, reports };
}

function subjectOf({ subject, subject_id, role }: PlanAssignmentsRow) {
  const subjects = ["task", "indicator", "duty"] as const;
  const roles = ["lead", "coordinating", "responsible", "reporter"] as const;
  return {
    subject: subjects.find((each) => each === subject) ?? "task",
    subjectId: subject_id,
    role: roles.find((each) => each === role) ?? "lead",
  };
}

async function record(
  context: TenantContext,
  planId: string,
  done: readonly { row: PlanAssignmentsRow; to: string | null }[],
  reports: number,
): Promise<void> {
  const after = done.map(({ row, to }) => ({ assignment: row.id, from: row.unit_id, to }));
  await addPlanChanges(context, planId, [{ action: "units-succeeded", after }]);
  await addAuditEntry(context, {
    action: "units-succeeded",
    subjectKind: "plan",
    subjectId: planId,
    detail: { passed: done.length, reports },
  });
}
