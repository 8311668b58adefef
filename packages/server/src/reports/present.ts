import { completeness } from "@lotrinh/core/report/completeness";
import { type Content, changedSince } from "@lotrinh/core/report/content";
import { fundingKey } from "@lotrinh/core/report/fieldKey";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import { programmesNamed } from "@lotrinh/core/report/programmes";
import { reportState, timeliness } from "@lotrinh/core/report/state";
import { daysBetween } from "@lotrinh/core/schedule/day";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlanTasks } from "@lotrinh/store/plan/items";
import { findReportActions, findSubmission, findSubmissionHeads } from "@lotrinh/store/reporting/actions";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findComments } from "@lotrinh/store/reporting/comments";
import { findEvidence } from "@lotrinh/store/reporting/evidence";
import { findFields } from "@lotrinh/store/reporting/fields";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { findRound, findRoundActions } from "@lotrinh/store/reporting/rounds";
import type { ReportActionsRow, RoundActionsRow, RoundsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { roundNotFound } from "../programmeErrors.js";
import { vietnamDay } from "../vietnamDay.js";
import { abilitiesOn } from "./abilities.js";
import { askedWithNames } from "./asked.js";
import { loadAskedRows } from "./askedRows.js";
import { contentOfRows, contentOfStored, outlineOf } from "./content.js";
import { loadDoubts } from "./doubts.js";
import { loadCells, presentFigures } from "./figures.js";
import { actionOf, itemsOf, statusOf } from "./load.js";
import { loadNames, type NameOf } from "./names.js";
import { presentComment, presentEvidence } from "./parts.js";
import { presentField } from "./presentField.js";
import type { ReportAnswer, ReportHeadAnswer } from "./schema.js";
import { presentTasks } from "./tasks.js";

/** A report with all that its form shows. */
export async function presentReport(
  context: TenantContext,
  person: Person,
  head: ReportHead,
): Promise<ReportAnswer> {
  const asked = askedOf(head);
  const outline = outlineOf(head.outline);
  const rows = await loadAskedRows(context, [asked]);
  const fields = await findFields(context, head.id);
  const content = contentOfRows(fields);
  const cells = await loadCells(context, head, rows);
  const actions = await findReportActions(context, [head.id]);
  const comments = await findComments(context, [head.id]);
  const files = await findEvidence(context, head.id);
  const submissions = await findSubmissionHeads(context, head.id);
  const round = await getRound(context, head.round_id);
  const roundActions = await findRoundActions(context, [head.round_id]);
  const nameOf = await loadNames(context, [
    ...fields.map(({ updated_by }) => updated_by),
    ...actions.flatMap(({ person_id, on_behalf_of }) => [person_id, on_behalf_of]),
    ...comments.flatMap(({ person_id, resolved_by }) => [person_id, resolved_by]),
    ...files.map(({ added_by }) => added_by),
    ...submissions.map(({ person_id }) => person_id),
    ...roundActions.map(({ person_id }) => person_id),
  ]);
  const gaps = completeness(askedWithNames(outline, asked, rows), content).gaps;
  return {
    report: presentHead({ context, person, head, round, actions, roundActions, nameOf }),
    outline: { sections: [...outline.sections] },
    asked: {
      figures: await presentFigures(context, head, cells),
      tasks: await presentTasks(context, person, head, rows),
      funding: asked.funding.map((source) => ({ key: fundingKey(source), name: nameOfSource(source) })),
      programmes: asked.funding.length === 0 ? [] : await programmesOfPlan(context, head.plan_id),
    },
    fields: fields.map((row) => presentField(row, nameOf)),
    submissions: submissions.map(({ number, at, person_id }) => ({
      number,
      at: at.toISOString(),
      by: nameOf(person_id),
    })),
    actions: actions.map((row) => presentAction(row, nameOf)),
    comments: comments.map((row) => presentComment(row, nameOf, person, head)),
    doubts: await loadDoubts(context, head, cells, content),
    files: files.map((row) => presentEvidence(row, nameOf, person, head)),
    missing: gaps.map(({ key, message }) => ({ key, message })),
    changed: await changedOf(context, head, content),
    previous: await findPrevious(context, head),
  };
}

async function programmesOfPlan(context: TenantContext, planId: string): Promise<string[]> {
  const tasks = await findPlanTasks(context, planId);
  const named = programmesNamed(
    tasks.flatMap(({ text, withdrawn_at }) => (withdrawn_at === null ? [text] : [])),
  );
  return [...named];
}

async function getRound(context: TenantContext, id: string): Promise<RoundsRow> {
  const round = await findRound(context, id);
  if (round === undefined) throw roundNotFound();
  return round;
}

interface HeadParts {
  readonly context: TenantContext;
  readonly person: Person;
  readonly head: ReportHead;
  readonly round: RoundsRow;
  readonly actions: readonly ReportActionsRow[];
  readonly roundActions: readonly RoundActionsRow[];
  readonly nameOf: NameOf;
}

function presentHead({
  context,
  person,
  head,
  round,
  actions,
  roundActions,
  nameOf,
}: HeadParts): ReportHeadAnswer {
  const state = reportState(actions.map(actionOf));
  return {
    id: head.id,
    unit: { id: head.unit_id, name: head.unit_name },
    holder: { id: head.holder_id, name: head.holder_name },
    plan: { id: head.plan_id, number: head.plan_number, title: head.plan_title },
    round: {
      id: round.id,
      title: round.title,
      period: round.period,
      periodFrom: round.period_from,
      periodTo: round.period_to,
      cutoffFrom: round.cutoff_from,
      cutoff: round.cutoff,
      locksOn: round.locks_on,
      adHoc: round.duty_id === null,
    },
    dueOn: head.due_on,
    daysLeft: daysBetween(vietnamDay(context.now()), head.due_on),
    status: state.status,
    state,
    timeliness: timeliness(state, head.due_on, context.now().toISOString()),
    change: head.change_sequence,
    deadlineMoves: roundActions.flatMap((row) => presentMove(row, head, nameOf)),
    can: abilitiesOn(person, head),
  };
}

/** A deadline that was moved for all units or for this one. */
function presentMove(
  { action, change, reason, at, person_id }: RoundActionsRow,
  head: ReportHead,
  nameOf: NameOf,
): ReportHeadAnswer["deadlineMoves"] {
  if (action !== "deadline-moved" || typeof change !== "object" || change === null) return [];
  const { from, to, units } = change as { from?: string; to?: string; units?: readonly string[] | null };
  if (from === undefined || to === undefined) return [];
  if (Array.isArray(units) && !units.includes(head.unit_id)) return [];
  return [{ from, to, reason: reason ?? "", at: at.toISOString(), by: nameOf(person_id) }];
}

function presentAction(row: ReportActionsRow, nameOf: NameOf): ReportAnswer["actions"][number] {
  const items = itemsOf(row.items);
  return {
    sequence: row.sequence,
    type: row.action,
    reason: row.reason,
    items: Object.keys(items).length === 0 ? null : items,
    submission: row.submission,
    by: nameOf(row.person_id),
    onBehalfOf: nameOf(row.on_behalf_of),
    as: row.party,
    at: row.at.toISOString(),
  };
}

/**
 * What was changed since the submission before: for the unit that of its last one, for the reviewer of a report that was submitted again
 * the one that was returned. Nothing before the first.
 */
async function changedOf(
  context: TenantContext,
  head: ReportHead,
  content: Content,
): Promise<ReportAnswer["changed"]> {
  const last = await findSubmission(context, head.id);
  if (last === undefined) return [];
  const status = statusOf(head.state);
  const isWithReviewer = status === "submitted" || status === "accepted" || status === "locked";
  const before = isWithReviewer ? await findSubmission(context, head.id, last.number - 1) : last;
  return before === undefined ? [] : changedSince(contentOfStored(before.content), content);
}

/** The last report of the same duty and unit that was submitted before this one's period. */
async function findPrevious(context: TenantContext, head: ReportHead): Promise<ReportAnswer["previous"]> {
  if (head.duty_id === null) return null;
  const earlier = await findReports(context, {
    dutyId: head.duty_id,
    units: [head.unit_id],
    dueTo: head.due_on,
  });
  const before = earlier.findLast(({ id, submitted_at, period }) => {
    return id !== head.id && submitted_at !== null && period < head.period;
  });
  const last = before === undefined ? undefined : await findSubmission(context, before.id);
  if (before === undefined || last === undefined) return null;
  return {
    reportId: before.id,
    roundTitle: before.round_title,
    period: before.period,
    submittedAt: last.at.toISOString(),
    content: { ...contentOfStored(last.content) },
  };
}
