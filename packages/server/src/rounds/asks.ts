import { partLabels } from "@lotrinh/core/progress/parts";
import { fundingSources } from "@lotrinh/core/report/fundingSources";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findUnits } from "@lotrinh/store/organisation/units";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findMilestones, findPlanIndicators, findPlanTasks } from "@lotrinh/store/plan/items";
import type { AskedItems } from "@lotrinh/store/reporting/asked";
import type { NewReport, RoundAsk } from "@lotrinh/store/reporting/rounds";
import { findTaskStates } from "@lotrinh/store/reporting/taskStates";
import type { UnitRow } from "@lotrinh/store/schema";
import type { PlanAssignmentsRow, PlanIndicatorsRow, PlanTasksRow } from "@lotrinh/store/schema/plansInForce";
import { targetValueSchema } from "../review/targetValue.js";

/** What units may be asked of a plan on a day. */
export interface Askable {
  readonly assignments: ReadonlyMap<string, readonly PlanAssignmentsRow[]>;
  readonly indicators: ReadonlyMap<string, PlanIndicatorsRow>;
  /** Of an indicator whose target has several parts, what they are called: each is asked for by itself. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly tasks: ReadonlyMap<string, PlanTasksRow>;
  readonly units: ReadonlyMap<string, UnitRow>;
  /** `<task> <unit>` of tasks that are done or were stopped: nobody is asked again. */
  readonly closed: ReadonlySet<string>;
}

/** Who has what of a plan on a day (`YYYY-MM-DD`). */
export async function loadAskable(context: TenantContext, planId: string, on: string): Promise<Askable> {
  const assignments = await findAssignments(context, { planId, on });
  const tasks = (await findPlanTasks(context, planId)).filter(isOpenTask);
  const indicators = (await findPlanIndicators(context, planId)).filter(
    ({ withdrawn_at }) => withdrawn_at === null,
  );
  const states = await findTaskStates(
    context,
    tasks.map(({ id }) => id),
  );
  return {
    assignments: groupBy(assignments, ({ unit_id }) => unit_id),
    indicators: new Map(indicators.map((row) => [row.id, row])),
    parts: await loadParts(context, [...indicators.map(({ id }) => id)]),
    tasks: new Map(tasks.map((row) => [row.id, row])),
    units: new Map((await findUnits(context)).map((row) => [row.id, row])),
    closed: new Set(
      states
        .filter(({ status }) => status === "done" || status === "stopped")
        .map(({ task_id, unit_id }) => `${task_id} ${unit_id}`),
    ),
  };
}

function findTargetValue(value: unknown) {
  const read = targetValueSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

async function loadParts(context: TenantContext, ids: readonly string[]): Promise<Askable["parts"]> {
  const milestones = groupBy(await findMilestones(context, ids), (row) => row.plan_indicator_id);
  return new Map(
    [...milestones].flatMap(([id, rows]) => {
      const labels = [...partLabels(rows.flatMap(({ value }) => findTargetValue(value) ?? [])).values()];
      return labels.length === 0 ? [] : [[id, labels] as const];
    }),
  );
}

/** A unit's own split of its task isn't asked for: the unit answers for the task it was given. */
function isOpenTask({ withdrawn_at, parent_id }: PlanTasksRow): boolean {
  return withdrawn_at === null && parent_id === null;
}

/** What one unit is asked: figures and tasks that it answers for, in the order of the plan. */
export function askedOfUnit(askable: Askable, unitId: string, asks: readonly RoundAsk[]): AskedItems {
  const own = askable.assignments.get(unitId) ?? [];
  return {
    figures: asks.includes("figures") ? figuresOf(askable, unitId, own) : [],
    tasks: asks.includes("tasks") ? tasksOf(askable, unitId, own) : [],
    funding: asks.includes("funding") ? Object.keys(fundingSources) : [],
  };
}

/** A unit of a place (a commune) gives the figure of its place; others that of the province. */
function figuresOf(
  { indicators, parts, units }: Askable,
  unitId: string,
  own: readonly PlanAssignmentsRow[],
): AskedItems["figures"] {
  const given = new Set(
    own.filter(({ subject }) => subject === "indicator").map(({ subject_id }) => subject_id),
  );
  const place = units.get(unitId)?.place_id ?? null;
  return [...indicators.keys()]
    .filter((id) => given.has(id))
    .flatMap((indicator) =>
      (parts.get(indicator) ?? [null]).map((part) => ({ indicator, place, breakdown: breakdownOf(part) })),
    );
}

/** A part's name as the key of a field takes it. */
function breakdownOf(part: string | null): string | null {
  return part === null ? null : part.replaceAll(":", " ").replace(/\s+/gu, " ").trim().slice(0, 200);
}

/** Who coordinates says so in words; who leads answers for the task. */
function tasksOf(
  { tasks, closed }: Askable,
  unitId: string,
  own: readonly PlanAssignmentsRow[],
): AskedItems["tasks"] {
  const roles = new Map(
    own
      .filter(({ subject, role }) => subject === "task" && role !== "coordinating")
      .map(({ subject_id, role }) => [subject_id, role]),
  );
  return [...tasks.keys()].flatMap((task) => {
    const role = roles.get(task);
    return role === undefined || closed.has(`${task} ${unitId}`) ? [] : [{ task, role }];
  });
}

/** The reports of a round: one for each unit. */
export function reportsFor(
  askable: Askable,
  unitIds: readonly string[],
  asks: readonly RoundAsk[],
): NewReport[] {
  return [...new Set(unitIds)].map((unitId) => ({ unitId, asked: askedOfUnit(askable, unitId, asks) }));
}

/** Units that report in a duty's rounds on the day. */
export function reportersOf({ assignments }: Askable, dutyId: string): string[] {
  return [...assignments]
    .filter(([, own]) => own.some(({ subject, subject_id }) => subject === "duty" && subject_id === dutyId))
    .map(([unit]) => unit);
}
