import { addDays } from "@lotrinh/core/schedule/day";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addAssignments, endAssignments, findAssignments } from "@lotrinh/store/plan/assignments";
import { addPlanChanges } from "@lotrinh/store/plan/changes";
import { findPlanDuties, findPlanIndicators, findPlanTasks } from "@lotrinh/store/plan/items";
import { lockPlan } from "@lotrinh/store/plans";
import { assignmentNotFound, planEnded } from "../programmeErrors.js";
import { assertUnits } from "../rounds/act.js";
import { refreshAsked } from "../rounds/refresh.js";
import { vietnamDay } from "../vietnamDay.js";
import { givenByHand } from "./basis.js";
import type { ChangeAssignmentsInput } from "./requests.js";
import { hasEnded } from "./summary.js";

/**
 * Gives items to units or takes them away, from a day on, with the reason; open rounds follow. Throws
 * `assignment-not-found`, `unit-not-found`, `plan-ended`.
 */
export async function changeAssignments(
  context: TenantContext,
  planId: string,
  { changes, on, reason }: ChangeAssignmentsInput,
): Promise<void> {
  const today = vietnamDay(context.now());
  const day = on ?? today;
  if (hasEnded(await lockPlan(context, planId), today)) throw planEnded();
  const given = changes.flatMap((change) => (change.type === "add" ? [change] : []));
  const ended = changes.flatMap((change) => (change.type === "end" ? [change.id] : []));
  await assertUnits(
    context,
    given.map(({ unit }) => unit),
    day,
  );
  await assertItems(context, planId, given);
  await assertAssignments(context, planId, ended);
  await endAssignments(context, ended, addDays(day, -1));
  await addAssignments(
    context,
    planId,
    given.map(({ subject, subjectId, unit, role }) => ({
      subject,
      subjectId,
      unitId: unit,
      role,
      basis: { ...givenByHand, note: reason },
      from: day,
    })),
  );
  await addPlanChanges(context, planId, [
    { action: "assignments-changed", after: { added: given, ended, on: day }, reason },
  ]);
  await addAuditEntry(context, {
    action: "assignments-changed",
    subjectKind: "plan",
    subjectId: planId,
    detail: { added: given.length, ended: ended.length, on: day, reason },
  });
  await refreshAsked(context, planId);
}

type Given = Extract<ChangeAssignmentsInput["changes"][number], { type: "add" }>;

async function assertItems(context: TenantContext, planId: string, given: readonly Given[]): Promise<void> {
  if (given.length === 0) return;
  const items = {
    task: ids(await findPlanTasks(context, planId)),
    indicator: ids(await findPlanIndicators(context, planId)),
    duty: ids(await findPlanDuties(context, planId)),
  };
  if (!given.every(({ subject, subjectId }) => items[subject].has(subjectId))) throw assignmentNotFound();
}

function ids(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

async function assertAssignments(
  context: TenantContext,
  planId: string,
  wanted: readonly string[],
): Promise<void> {
  const known = ids(await findAssignments(context, { planId }));
  if (!wanted.every((id) => known.has(id))) throw assignmentNotFound();
}
