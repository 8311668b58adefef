import { completeness } from "@lotrinh/core/report/completeness";
import type { Content } from "@lotrinh/core/report/content";
import { taskKey } from "@lotrinh/core/report/fieldKey";
import { fundingSources } from "@lotrinh/core/report/fundingSources";
import { type ReportState, reportState } from "@lotrinh/core/report/state";
import { calendarDay, daysBetween } from "@lotrinh/core/schedule/day";
import { fundingOf, programmesOf, unitReportOf } from "@lotrinh/core/synthesis/fromReport";
import type {
  FundingFacts,
  ProgrammeFacts,
  TaskFacts,
  UnitDiscipline,
  UnitReport,
} from "@lotrinh/core/synthesis/input";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findPlanTasks } from "@lotrinh/store/plan/items";
import { findReportActions } from "@lotrinh/store/reporting/actions";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFieldsOfReports } from "@lotrinh/store/reporting/fields";
import { findNames } from "@lotrinh/store/reporting/names";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { findExtensions, findTaskStates } from "@lotrinh/store/reporting/taskStates";
import type { PlanTasksRow } from "@lotrinh/store/schema/plansInForce";
import type { RoundsRow, TaskStatesRow } from "@lotrinh/store/schema/reporting";
import { askedWithNames } from "../reports/asked.js";
import { loadAskedRows } from "../reports/askedRows.js";
import { contentOfRows, outlineOf } from "../reports/content.js";
import { actionOf } from "../reports/load.js";
import { vietnamDay } from "../vietnamDay.js";
import { goalId } from "./indicatorFacts.js";

/** What the units of a round reported, and how they kept their duty. */
export interface LoadedReports {
  readonly reports: readonly UnitReport[];
  readonly funding: readonly FundingFacts[];
  readonly programmes: readonly ProgrammeFacts[];
  readonly units: readonly UnitDiscipline[];
  /** Contents of the accepted reports by id. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Names of the units behind the accepted reports. */
  readonly unitNames: ReadonlyMap<string, string>;
}

/** The accepted reports of a round; what isn't accepted counts for discipline only. */
export async function loadReportFacts(context: TenantContext, round: RoundsRow): Promise<LoadedReports> {
  const heads = await findReports(context, { roundId: round.id });
  const ids = heads.map(({ id }) => id);
  const actions = groupBy(await findReportActions(context, ids), ({ report_id }) => report_id);
  const fields = groupBy(await findFieldsOfReports(context, ids), ({ report_id }) => report_id);
  const rows = await loadAskedRows(context, heads.map(askedOf));
  const outline = outlineOf(round.outline);
  const all = heads.map((head) => {
    const content = contentOfRows(fields.get(head.id) ?? []);
    const { required, filled } = completeness(askedWithNames(outline, askedOf(head), rows), content);
    return {
      head,
      content,
      state: reportState((actions.get(head.id) ?? []).map(actionOf)),
      required,
      filled,
    };
  });
  const accepted = all.filter(({ state }) => isAccepted(state));
  const headOf = ({ id, unit_name }: ReportHead) => ({ id, unit: unit_name, document: null });
  return {
    reports: accepted.map(({ head, content }) => unitReportOf(headOf(head), outline, content)),
    funding: accepted.flatMap(({ head, content }) => fundingOf(headOf(head), content, fundingSources)),
    programmes: accepted.flatMap(({ head, content }) => programmesOf(headOf(head), content, fundingSources)),
    units: all.map(({ head, state, required, filled }) => ({
      ...disciplineOf(head, state),
      sections: required === 0 || state.submittedAt === null ? null : { filled, asked: required },
    })),
    contents: new Map(accepted.map(({ head, content }) => [head.id, content])),
    unitNames: new Map(accepted.map(({ head }) => [head.id, head.unit_name])),
  };
}

function isAccepted({ status, acceptedAt }: ReportState): boolean {
  return acceptedAt !== null && (status === "accepted" || status === "locked");
}

function disciplineOf(head: ReportHead, state: ReportState): Omit<UnitDiscipline, "sections"> {
  const submitted = state.submittedAt === null ? null : calendarDay(state.submittedAt);
  return {
    unit: head.unit_name,
    submitted,
    daysLate: submitted === null ? 0 : Math.max(0, daysBetween(head.due_on, submitted)),
    returns: state.returns,
    accepted: isAccepted(state),
  };
}

/** The plan's own tasks with what their units reported last. `day`: whose assignments hold. */
export async function loadTaskFacts(
  context: TenantContext,
  plan: { readonly id: string; readonly day: string },
  { contents }: LoadedReports,
): Promise<TaskFacts[]> {
  const rows = (await findPlanTasks(context, plan.id)).filter(
    ({ parent_id, withdrawn_at }) => parent_id === null && withdrawn_at === null,
  );
  const ids = rows.map(({ id }) => id);
  const states = groupBy(await findTaskStates(context, ids), ({ task_id }) => task_id);
  const assigned = groupBy(
    (await findAssignments(context, { planId: plan.id, on: plan.day })).filter(
      ({ subject, role }) => subject === "task" && role !== "coordinating",
    ),
    ({ subject_id }) => subject_id,
  );
  const names = await findNames(
    context,
    "units",
    [...assigned.values()].flat().map(({ unit_id }) => unit_id),
  );
  const extensions = new Map(
    (await findExtensions(context, { planId: plan.id, state: "granted" })).map((each) => [
      each.task_id,
      each,
    ]),
  );
  return rows.map((row) => {
    const leads = assigned.get(row.id) ?? [];
    const state = statementOf(
      states.get(row.id) ?? [],
      leads.map(({ unit_id }) => unit_id),
    );
    const due = extensions.get(row.id)?.granted_to ?? row.due_on;
    return {
      ...taskHead(row, due),
      lead: leads.flatMap(({ unit_id }) => names.get(unit_id) ?? []),
      ...taskStateOf(state, obstacleOf(row.id, state, contents)),
    };
  });
}

/** What the lead said; where it said nothing, the last of the others. */
function statementOf(states: readonly TaskStatesRow[], leads: readonly string[]): TaskStatesRow | undefined {
  const byTime = [...states].sort((a, b) => a.at.getTime() - b.at.getTime());
  return byTime.findLast(({ unit_id }) => leads.includes(unit_id)) ?? byTime.at(-1);
}

function taskHead(row: PlanTasksRow, due: string | null) {
  const { id, text, target } = row;
  const goal = target === null ? null : Number.parseInt(target, 10);
  return {
    id,
    label: null,
    text,
    goal: goal === null || Number.isNaN(goal) ? null : goalId(goal),
    due,
    dueText: row.due,
  };
}

const statuses = ["not-started", "under-way", "done", "stopped"] as const;

function taskStateOf(state: TaskStatesRow | undefined, obstacle: string | null) {
  const status = statuses.find((each) => each === state?.status) ?? null;
  return {
    status,
    finished: status === "done" && state !== undefined ? vietnamDay(state.at) : null,
    progress: state?.percent ?? null,
    result: state?.result ?? null,
    obstacle,
    report: state?.report_id ?? null,
  };
}

function obstacleOf(
  task: string,
  state: TaskStatesRow | undefined,
  contents: LoadedReports["contents"],
): string | null {
  return contents.get(state?.report_id ?? "")?.[taskKey(task)]?.obstacle ?? null;
}
