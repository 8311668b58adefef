import type { DraftAction, DraftStep } from "@lotrinh/core/synthesis/editing/action";
import { afterStep, type DraftStatus, draftStatusNames } from "@lotrinh/core/synthesis/editing/flow";
import { editReport } from "@lotrinh/core/synthesis/editing/state";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addSynthesisActions, lockSynthesis } from "@lotrinh/store/publication/syntheses";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import { notAllowed } from "../apiError.js";
import type { Person } from "../person.js";
import { findUsualTemplate } from "../templates/usual.js";
import { nothingAccepted, stepNotAllowed, synthesisChanged } from "./errors.js";
import { usualFraming } from "./frame.js";
import { freezeSynthesis } from "./freeze.js";
import { loadSynthesis, nobody, type OpenSynthesis, openSynthesis, subjectOf } from "./load.js";
import { mayCommentOnSynthesis, mayEditSynthesis, maySignSynthesis } from "./policy.js";
import type { StepInput } from "./schema.js";
import { storedStep, touchedBlocks } from "./steps.js";
import { tellOfSynthesis } from "./tell.js";

/**
 * Takes steps with a synthesis report: all or none. `seen`: sequence of the last action that the person saw. Throws
 * `synthesis-not-found`, `not-allowed`, `step-refused`, `synthesis-changed`, `block-not-found`, `nothing-accepted`.
 */
export async function actOnSynthesis(
  context: TenantContext,
  person: Person,
  id: string,
  { seen, steps }: { readonly seen: number; readonly steps: readonly StepInput[] },
): Promise<void> {
  const { id: known } = await loadSynthesis(context, person, id);
  const row = await lockSynthesis(context, known);
  for (const step of steps) assertMay(person, row, step);
  const open = await openSynthesis(context, row);
  assertSeen(open.actions, seen, steps);
  let { status, content } = open.report;
  const added: DraftAction[] = [];
  for (const input of await withFraming(context, open, steps)) {
    const sequence = row.action_sequence + added.length + 1;
    const step = storedStep(input, content, sequence);
    status = nextStatus(status, step, open);
    added.push({ ...step, sequence, person: context.person ?? nobody, at: context.now().toISOString() });
    content = editReport(open.draft, [...open.actions, ...added]).content;
  }
  await addSynthesisActions(
    context,
    row,
    added.map(({ sequence: _, person: __, at: ___, ...step }) => step),
    status,
  );
  for (const step of added) await record(context, row, step);
  if (status === "frozen" && open.report.status !== "frozen")
    await freezeSynthesis(context, row.id, open.loaded.input, [...open.actions, ...added]);
}

/** What is sent to be signed says who signs and who gets it: as usual where nobody has said otherwise. */
async function withFraming(
  context: TenantContext,
  { report }: OpenSynthesis,
  steps: readonly StepInput[],
): Promise<readonly (StepInput | FrameStep)[]> {
  const sends = steps.some(({ type }) => type === "send");
  if (!sends || report.framing !== null || steps.some(({ type }) => type === "frame")) return steps;
  const framing = usualFraming(report.content, await findUsualTemplate(context));
  return [{ type: "frame", framing }, ...steps];
}

type FrameStep = Extract<DraftStep, { type: "frame" }>;

function assertMay(person: Person, row: SynthesesRow, { type }: StepInput): void {
  const subject = subjectOf(row);
  if (subject.isFrozen) throw frozen();
  const policy =
    type === "sign" || type === "return"
      ? maySignSynthesis
      : type === "comment" || type === "resolve"
        ? mayCommentOnSynthesis
        : mayEditSynthesis;
  if (!policy.allows(person, subject)) throw notAllowed();
}

const frozen = () =>
  stepNotAllowed("frozen", {
    vi: "Báo cáo đã chốt nên không thay đổi được.",
    en: "The report is frozen and can't be changed.",
  });

/** What somebody else did to the same blocks since isn't written over. */
function assertSeen(actions: readonly DraftAction[], seen: number, steps: readonly StepInput[]): void {
  const newer = actions.filter(({ sequence }) => sequence > seen);
  const touched = new Set(newer.flatMap(touchedBlocks));
  const isStale = steps.some(
    (step) =>
      touchedBlocks(step).some((block) => touched.has(block)) || (needsLast(step) && newer.some(isEdit)),
  );
  if (isStale) throw synthesisChanged(actions.at(-1)?.sequence ?? 0);
}

/** Whoever sends, signs or freezes speaks of the whole text. */
function needsLast({ type }: StepInput): boolean {
  return type === "send" || type === "sign" || type === "freeze";
}

function isEdit({ type }: DraftAction): boolean {
  return type !== "comment" && type !== "resolve" && type !== "accept" && type !== "register";
}

function nextStatus(status: DraftStatus, step: DraftStep, { loaded }: OpenSynthesis): DraftStatus {
  const after = afterStep(status, step);
  if (after === undefined)
    throw stepNotAllowed(status, {
      vi: `Báo cáo đang ở trạng thái “${draftStatusNames[status]}” nên chưa thực hiện được việc này.`,
      en: `Not possible while the report is ${status}.`,
    });
  if (step.type === "send" && loaded.input.reports.length === 0) throw nothingAccepted();
  return after;
}

async function record(context: TenantContext, row: SynthesesRow, step: DraftAction): Promise<void> {
  await addAuditEntry(context, {
    action: `synthesis-${step.type}`,
    subjectKind: "synthesis",
    subjectId: row.id,
    detail: { sequence: step.sequence, ...("block" in step ? { block: step.block } : {}) },
  });
  await tellOfSynthesis(context, row, step);
}
