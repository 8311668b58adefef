import type { ReviewedItem } from "@lotrinh/core/review/state";
import type { Directory } from "@lotrinh/core/units/directory";
import { proposeLinks } from "@lotrinh/store/catalogue/proposeLinks";
import type { TenantContext } from "@lotrinh/store/context";
import { amendPlan, type Replacement } from "@lotrinh/store/plan/amend";
import type { ItemsInput } from "@lotrinh/store/plan/itemInput";
import { findPlanDuties, findPlanIndicators, findPlanTasks } from "@lotrinh/store/plan/items";
import type { PlanRow } from "@lotrinh/store/schema";
import type { z } from "zod";
import { planEnded, planNotReady } from "../programmeErrors.js";
import { refreshAsked } from "../rounds/refresh.js";
import { vietnamDay } from "../vietnamDay.js";
import { confirmSubjects } from "./confirm.js";
import { itemsInputOf } from "./itemsInput.js";
import { likeness, normalForm } from "./likeness.js";
import { proposeAll } from "./proposal.js";
import type { AmendInput, AmendmentChangeAnswer, amendmentProposalSchema } from "./requests.js";
import { blockersOf, type ReviewedDocument } from "./reviewed.js";
import { hasEnded } from "./summary.js";

/** An item of the plan as it stands. */
interface Standing {
  readonly id: string;
  readonly subject: AmendmentChangeAnswer["subject"];
  readonly text: string;
}

/** Words in common from which on two texts are taken for one item, changed; a person decides. */
const alike = 0.6;

/** What a reviewed document seems to change of a plan: the officer's list to edit. */
export async function proposeAmendment(
  context: TenantContext,
  plan: PlanRow,
  reviewed: ReviewedDocument,
  directory: Directory,
): Promise<z.infer<typeof amendmentProposalSchema>> {
  const proposal = proposeAll(reviewed, directory, vietnamDay(context.now()));
  const standing = await standingOf(context, plan.id);
  const taken = new Set<string>();
  const changes = proposal.subjects.flatMap((proposed): AmendmentChangeAnswer[] => {
    const old = mostAlike(
      proposed.label,
      standing.filter((each) => each.subject === proposed.subject && !taken.has(each.id)),
    );
    const { subject, label } = proposed;
    if (old === undefined) return [{ type: "add", id: null, subject, before: null, after: label, proposed }];
    taken.add(old.id);
    return [{ type: "replace", id: old.id, subject, before: old.text, after: label, proposed }];
  });
  return {
    documentId: reviewed.document.id,
    readingId: reviewed.readingId,
    blockers: blockersOf(reviewed),
    changes,
    units: proposal.units,
  };
}

async function standingOf(context: TenantContext, planId: string): Promise<Standing[]> {
  const tasks = (await findPlanTasks(context, planId)).filter(({ parent_id }) => parent_id === null);
  const rows = [
    ...tasks.map((row) => ({ row, subject: "task" as const, text: row.text })),
    ...(await findPlanIndicators(context, planId)).map((row) => ({
      row,
      subject: "indicator" as const,
      text: row.name,
    })),
    ...(await findPlanDuties(context, planId)).map((row) => ({
      row,
      subject: "duty" as const,
      text: row.what,
    })),
  ];
  return rows.flatMap(({ row, subject, text }) =>
    row.withdrawn_at === null ? [{ id: row.id, subject, text }] : [],
  );
}

function mostAlike(label: string, among: readonly Standing[]): Standing | undefined {
  const form = normalForm(label);
  const scored = among.map((each) => ({ each, score: likeness(form, normalForm(each.text)) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  );
  return best !== undefined && best.score >= alike ? best.each : undefined;
}

/** Amends a plan as the officer confirmed. Throws `plan-not-ready`, `plan-ended`, `item-unknown`, `not-found`. */
export async function amend(
  context: TenantContext,
  plan: PlanRow,
  reviewed: ReviewedDocument,
  directory: Directory,
  wanted: AmendInput,
): Promise<void> {
  if (hasEnded(plan, vietnamDay(context.now()))) throw planEnded();
  const proposal = proposeAll(reviewed, directory, wanted.from);
  if (proposal.blockers.length > 0) throw planNotReady(proposal.blockers);
  const added = wanted.changes.flatMap((change) => (change.type === "add" ? [change] : []));
  const replaced = wanted.changes.flatMap((change) => (change.type === "replace" ? [change] : []));
  await amendPlan(context, plan.id, {
    documentId: wanted.documentId,
    readingId: wanted.readingId,
    from: wanted.from,
    reason: wanted.reason,
    added: inputsOf(reviewed.items, proposal, added),
    replaced: replaced.flatMap(({ id, item }) =>
      replacementsOf(id, inputsOf(reviewed.items, proposal, [{ item, assignments: [] }])),
    ),
    withdrawn: wanted.changes.flatMap((change) =>
      change.type === "withdraw" ? [{ id: change.id, subject: change.subject }] : [],
    ),
  });
  await proposeLinks(context, plan.id);
  await refreshAsked(context, plan.id);
}

type Given = Omit<Extract<AmendInput["changes"][number], { type: "add" }>, "type">;

function inputsOf(
  items: readonly ReviewedItem[],
  proposal: ReturnType<typeof proposeAll>,
  given: readonly Given[],
): ItemsInput {
  const keys = new Set(given.map(({ item }) => item));
  const subjects = proposal.subjects.filter(({ item }) => keys.has(item));
  const input = itemsInputOf(items, confirmSubjects({ ...proposal, subjects }, given));
  return { ...input, goals: [], targets: [] };
}

function replacementsOf(id: string, { tasks, indicators, duties }: ItemsInput): Replacement[] {
  return [
    ...tasks.map((by) => ({ subject: "task" as const, id, by })),
    ...indicators.map((by) => ({ subject: "indicator" as const, id, by })),
    ...duties.map((by) => ({ subject: "duty" as const, id, by })),
  ];
}
