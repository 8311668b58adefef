import { reportState, timeliness } from "@lotrinh/core/report/state";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findReportActions } from "@lotrinh/store/reporting/actions";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findComments, findDoubtAnswers } from "@lotrinh/store/reporting/comments";
import { findFieldsOfReports } from "@lotrinh/store/reporting/fields";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import { findRound, findRoundActions } from "@lotrinh/store/reporting/rounds";
import type { RoundActionsRow, RoundsRow } from "@lotrinh/store/schema/reporting";
import type { Person } from "../person.js";
import { roundNotFound } from "../programmeErrors.js";
import { askedWithNames } from "../reports/asked.js";
import { loadAskedRows } from "../reports/askedRows.js";
import { contentOfRows, outlineOf } from "../reports/content.js";
import { actionOf } from "../reports/load.js";
import { loadNames } from "../reports/names.js";
import { cellsOf } from "./cells.js";
import { findDisagreements } from "./disagreements.js";
import { maySeeBoard } from "./policy.js";
import { reminderOf } from "./remind.js";
import type { BoardAnswer, BoardRowAnswer } from "./schema.js";
import { presentRounds } from "./summary.js";

/** The round of an id, where this person may see any row of it. Throws `round-not-found`. */
export async function loadRound(context: TenantContext, person: Person, id: string): Promise<RoundsRow> {
  const round = await findRound(context, id);
  if (round === undefined) throw roundNotFound();
  const rows = maySeeBoard.allows(person, round.plan_id) ? undefined : await loadRows(context, person, round);
  if (rows?.length === 0) throw roundNotFound();
  return round;
}

/** The reports of a round that this person may see on its board. */
export async function loadRows(
  context: TenantContext,
  person: Person,
  round: RoundsRow,
): Promise<ReportHead[]> {
  const heads = await findReports(context, { roundId: round.id });
  if (maySeeBoard.allows(person, round.plan_id)) return heads;
  const units = new Set(person.posts.flatMap(({ unit }) => unit ?? []));
  return heads.filter(({ unit_id, holder_id }) => units.has(unit_id) || units.has(holder_id));
}

/** A round's board: who has reported, how completely, how timely. */
export async function presentBoard(
  context: TenantContext,
  person: Person,
  round: RoundsRow,
): Promise<BoardAnswer> {
  const heads = await loadRows(context, person, round);
  const [summary] = await presentRounds(context, person, [round]);
  if (summary === undefined) throw roundNotFound();
  const actions = await findRoundActions(context, [round.id]);
  const nameOf = await loadNames(
    context,
    actions.map(({ person_id }) => person_id),
  );
  const whole = maySeeBoard.allows(person, round.plan_id);
  return {
    round: summary,
    outline: { sections: [...outlineOf(round.outline).sections] },
    rows: await presentRows(context, round, heads, actions),
    disagreements: whole ? await findDisagreements(context, round, heads) : [],
    actions: actions
      .filter(({ action }) => whole || action !== "reminded")
      .map((row) => ({
        sequence: row.sequence,
        action: row.action,
        change: row.change,
        reason: row.reason,
        by: nameOf(row.person_id),
        at: row.at.toISOString(),
      })),
  };
}

async function presentRows(
  context: TenantContext,
  round: RoundsRow,
  heads: readonly ReportHead[],
  roundActions: readonly RoundActionsRow[],
): Promise<BoardRowAnswer[]> {
  const ids = heads.map(({ id }) => id);
  const actions = groupBy(await findReportActions(context, ids), ({ report_id }) => report_id);
  const fields = groupBy(await findFieldsOfReports(context, ids), ({ report_id }) => report_id);
  const comments = groupBy(await findComments(context, ids), ({ report_id }) => report_id);
  const doubts = groupBy(await findDoubtAnswers(context, ids), ({ report_id }) => report_id);
  const rows = await loadAskedRows(context, heads.map(askedOf));
  const outline = outlineOf(round.outline);
  const reminded = remindedAt(roundActions);
  const now = context.now().toISOString();
  return heads.map((head) => {
    const state = reportState((actions.get(head.id) ?? []).map(actionOf));
    const asked = askedWithNames(outline, askedOf(head), rows);
    const { completeness, cells } = cellsOf(asked, contentOfRows(fields.get(head.id) ?? []));
    return {
      reportId: head.id,
      unit: { id: head.unit_id, name: head.unit_name },
      holder: { id: head.holder_id, name: head.holder_name },
      state: state.status,
      timeliness: timeliness(state, head.due_on, now),
      dueOn: head.due_on,
      submittedAt: state.submittedAt,
      acceptedAt: state.acceptedAt,
      returns: state.returns,
      submissions: state.submissions,
      completeness: { required: completeness.required, filled: completeness.filled },
      cells,
      openComments: (comments.get(head.id) ?? []).filter(({ resolved_at }) => resolved_at === null).length,
      doubts: (doubts.get(head.id) ?? []).length,
      remindedAt: reminded.get(head.unit_id) ?? null,
    };
  });
}

/** When each unit was reminded last. */
function remindedAt(actions: readonly RoundActionsRow[]): Map<string, string> {
  return new Map(
    actions.flatMap((action) =>
      (reminderOf(action)?.units ?? []).map((unit): [string, string] => [unit, action.at.toISOString()]),
    ),
  );
}
