import { allSections } from "@lotrinh/core/synthesis/draft";
import { diffFigures } from "@lotrinh/core/synthesis/editing/diffFigures";
import { standingActions } from "@lotrinh/core/synthesis/editing/flow";
import type { Framing } from "@lotrinh/core/synthesis/editing/framing";
import { framingOf } from "@lotrinh/core/synthesis/editing/framingOf";
import type { EditedReport, ReportContent } from "@lotrinh/core/synthesis/editing/state";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlans } from "@lotrinh/store/plans";
import { findRounds } from "@lotrinh/store/reporting/rounds";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import type { Person } from "../person.js";
import { planNotFound, roundNotFound } from "../programmeErrors.js";
import { loadNames, type NameOf } from "../reports/names.js";
import { findUsualTemplate } from "../templates/usual.js";
import { usualFraming } from "./frame.js";
import { type FrozenSynthesis, findFrozen, type OpenSynthesis, openSynthesis, subjectOf } from "./load.js";
import { mayCommentOnSynthesis, mayEditSynthesis, maySignSynthesis } from "./policy.js";
import { type SummaryAnswer, type SynthesisAnswer, statusSchema } from "./schema.js";
import { sourcesOf } from "./sources.js";

/** Synthesis reports as a list shows them. */
export async function presentSummaries(
  context: TenantContext,
  person: Person,
  rows: readonly SynthesesRow[],
): Promise<SummaryAnswer[]> {
  if (rows.length === 0) return [];
  const plans = new Map((await findPlans(context)).map((plan) => [plan.id, plan]));
  const ids = [...new Set(rows.map(({ round_id }) => round_id))];
  const rounds = new Map((await findRounds(context, { ids })).map((round) => [round.id, round]));
  const nameOf = await loadNames(
    context,
    rows.map(({ created_by }) => created_by),
  );
  return rows.map((row) => {
    const plan = plans.get(row.plan_id);
    const round = rounds.get(row.round_id);
    if (plan === undefined) throw planNotFound();
    if (round === undefined) throw roundNotFound();
    return {
      id: row.id,
      title: row.title,
      plan: { id: plan.id, number: plan.number, title: plan.title },
      round: { id: round.id, title: round.title, period: round.period },
      state: statusSchema.parse(row.state),
      version: row.action_sequence,
      createdBy: nameOf(row.created_by),
      createdAt: row.created_at.toISOString(),
      can: abilitiesOn(person, row),
    };
  });
}

function abilitiesOn(person: Person, row: SynthesesRow): SummaryAnswer["can"] {
  const subject = subjectOf(row);
  const edits = mayEditSynthesis.allows(person, subject);
  const signs = maySignSynthesis.allows(person, subject);
  return {
    edit: edits && row.state === "editing",
    comment: mayCommentOnSynthesis.allows(person, subject),
    send: edits && row.state === "editing",
    sign: signs && row.state === "sent",
    return: signs && (row.state === "sent" || row.state === "signed"),
    freeze: edits && row.state === "signed",
    register: edits,
  };
}

/** A synthesis report with all that its editor shows; a frozen one as it was frozen. */
export async function presentSynthesis(
  context: TenantContext,
  person: Person,
  row: SynthesesRow,
): Promise<SynthesisAnswer> {
  const open = await openSynthesis(context, row);
  const frozen = await findFrozen(context, row.id);
  const { report, draft, loaded, actions } = open;
  const content = frozen?.snapshot.content ?? report.content;
  const [synthesis] = await presentSummaries(context, person, [row]);
  if (synthesis === undefined) throw planNotFound();
  const nameOf = await loadNames(context, [
    ...actions.map((action) => action.person),
    frozen?.row.person_id ?? null,
  ]);
  return {
    synthesis,
    content: flatContent(content),
    marks: frozen === undefined ? marksOf(report, nameOf) : {},
    comments: report.comments.map(({ person: by, ...comment }) => ({ ...comment, by: nameOf(by) })),
    returned: report.returned,
    framing: editable(
      frozenFraming(frozen) ?? report.framing ?? usualFraming(content, await findUsualTemplate(context)),
    ),
    registration: report.registration,
    findings:
      frozen === undefined
        ? draft.findings.map(({ places, ...finding }) => ({ ...finding, places: places.map(plain) }))
        : [],
    unplaced: frozen === undefined ? draft.unplaced.map(plain) : [],
    sources: sourcesOf(content, loaded),
    reports: { accepted: loaded.input.reports.length, all: loaded.input.round.units.length },
    changed:
      frozen === undefined
        ? []
        : diffFigures(content, report.content).map((change) => ({ ...change, blocks: [...change.blocks] })),
    frozen: frozen === undefined ? null : presentFrozen(frozen, nameOf),
    history: historyOf(open, nameOf),
  };
}

/** What a frozen report was framed with. */
function frozenFraming(frozen: FrozenSynthesis | undefined): Framing | null {
  return frozen === undefined ? null : framingOf(standingActions(frozen.snapshot.actions).actions).framing;
}

function editable({ addressedTo, basis, recipients, powers, ...rest }: Framing): SynthesisAnswer["framing"] {
  return {
    ...rest,
    addressedTo: [...addressedTo],
    basis: [...basis],
    recipients: [...recipients],
    powers: [...powers],
  };
}

function presentFrozen({ row }: FrozenSynthesis, nameOf: NameOf) {
  return { at: row.at.toISOString(), by: nameOf(row.person_id), hash: row.hash.toString("hex") };
}

/** A copy whose further fields go along: the answer's schema lets them through. */
function plain<T extends object>(value: T): T & Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  return Object.assign(copy, value);
}

/** Sections one after the other: how deep each is, it says itself. */
function flatContent(content: ReportContent): SynthesisAnswer["content"] {
  const { heading, opening, sections, closing, annexes } = content;
  return {
    heading: { ...heading },
    opening: opening.map(plain),
    sections: allSections(sections).map(({ children: _, blocks, ...section }) => ({
      ...section,
      blocks: blocks.map(plain),
    })),
    closing: closing.map(plain),
    annexes: annexes.map(plain),
  };
}

function marksOf({ marks }: EditedReport, nameOf: NameOf): SynthesisAnswer["marks"] {
  return Object.fromEntries(
    Object.entries(marks).map(([key, { person, changed, ...mark }]) => [
      key,
      { ...mark, by: nameOf(person), changed: [...changed] },
    ]),
  );
}

function historyOf({ actions, report }: OpenSynthesis, nameOf: NameOf): SynthesisAnswer["history"] {
  const undone = new Set(actions.flatMap((action) => (action.type === "undo" ? [action.of] : [])));
  const ignored = new Set(report.ignored);
  return actions
    .map(({ sequence, type, person, at }) => ({
      sequence,
      type,
      by: nameOf(person),
      at,
      undone: undone.has(sequence) || ignored.has(sequence),
    }))
    .toReversed();
}
