import {
  type AmendableItem,
  type AmendmentStep,
  differencesOf,
  pairAmendment,
} from "@lotrinh/core/assign/amendment";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { isDay } from "@lotrinh/core/schedule/day";
import { parseSchedule } from "@lotrinh/core/schedule/schedule";
import type { Directory } from "@lotrinh/core/units/directory";
import { proposeLinks } from "@lotrinh/store/catalogue/proposeLinks";
import type { TenantContext } from "@lotrinh/store/context";
import { amendPlan } from "@lotrinh/store/plan/amend";
import { findPlanChanges } from "@lotrinh/store/plan/changes";
import type { ItemsInput } from "@lotrinh/store/plan/itemInput";
import { findPlanDuties } from "@lotrinh/store/plan/items";
import type { Replacement } from "@lotrinh/store/plan/replaceItem";
import type { PlanRow } from "@lotrinh/store/schema";
import type { PlanDutiesRow } from "@lotrinh/store/schema/plansInForce";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import { planEnded, planNotReady } from "../programmeErrors.js";
import { refreshAsked } from "../rounds/refresh.js";
import { vietnamDay } from "../vietnamDay.js";
import { amendingItem, standingItems } from "./amendable.js";
import { confirmSubjects } from "./confirm.js";
import { itemsInputOf } from "./itemsInput.js";
import { proposeAll } from "./proposal.js";
import type {
  AmendInput,
  AmendmentChangeAnswer,
  amendmentProposalSchema,
  ProposedSubjectAnswer,
} from "./requests.js";
import { blockersOf, type ReviewedDocument } from "./reviewed.js";
import { hasEnded } from "./summary.js";

/** What a reviewed document seems to change of a plan: the officer's list to edit. */
export async function proposeAmendment(
  context: TenantContext,
  plan: PlanRow,
  reviewed: ReviewedDocument,
  directory: Directory,
): Promise<z.infer<typeof amendmentProposalSchema>> {
  const today = vietnamDay(context.now());
  const proposal = proposeAll(reviewed, directory, today);
  const standing = await standingItems(context, plan.id, today);
  const items = new Map(reviewed.items.map((item) => [item.key, item]));
  const subjects = new Map(proposal.subjects.map((subject) => [subject.item, subject]));
  const amending = proposal.subjects.flatMap((subject) => {
    const item = items.get(subject.item);
    return item === undefined ? [] : amendingItem(item, subject);
  });
  const steps = pairAmendment(standing, amending);
  const present = presenter(standing, amending, subjects);
  const changes = steps.flatMap((step) => present(step) ?? []);
  return {
    documentId: reviewed.document.id,
    readingId: reviewed.readingId,
    from: firstDayOf(reviewed, today),
    blockers: blockersOf(reviewed),
    changes,
    unchanged: steps.length - changes.length,
    standing: standing.map(({ key, subject, text, fields }) => ({
      id: key,
      subject,
      text,
      fields: [...fields],
    })),
    units: proposal.units,
  };
}

/** The day on which the document was issued; today where that isn't known or hasn't come. */
function firstDayOf({ reading }: ReviewedDocument, today: string): string {
  const { date } = reading.meta;
  return date !== null && isDay(date) && date < today ? date : today;
}

/** Presents steps; undefined for an item that the document repeats as it stands. */
function presenter(
  standing: readonly AmendableItem[],
  amending: readonly AmendableItem[],
  subjects: ReadonlyMap<string, ProposedSubjectAnswer>,
): (step: AmendmentStep) => AmendmentChangeAnswer | undefined {
  const olds = new Map(standing.map((item) => [item.key, item]));
  const news = new Map(amending.map((item) => [item.key, item]));
  return (step) => {
    const old = step.type === "add" ? undefined : olds.get(step.id);
    const item = step.item === null ? undefined : news.get(step.item);
    const subject = item?.subject ?? old?.subject;
    if (subject === undefined) return undefined;
    const fields = item?.fields ?? [];
    if (step.type === "replace" && differencesOf(old?.fields ?? [], fields).length === 0) return undefined;
    return {
      type: step.type,
      id: old?.key ?? null,
      subject,
      clear: step.clear,
      before: old?.text ?? null,
      after: item?.text ?? null,
      fields: [...fields],
      proposed: (item === undefined ? undefined : subjects.get(item.key)) ?? null,
    };
  };
}

/**
 * Amends a plan as the officer confirmed. The same again adds nothing twice. Throws `plan-not-ready`, `plan-ended`,
 * `amends-itself`, `item-unknown`, `not-found`.
 */
export async function amend(
  context: TenantContext,
  plan: PlanRow,
  reviewed: ReviewedDocument,
  directory: Directory,
  wanted: AmendInput,
): Promise<void> {
  if (hasEnded(plan, vietnamDay(context.now()))) throw planEnded();
  if (reviewed.document.id === plan.document_id) throw amendsItself();
  const proposal = proposeAll(reviewed, directory, wanted.from);
  if (proposal.blockers.length > 0) throw planNotReady(proposal.blockers);
  const history = await findPlanChanges(context, plan.id, everyChange);
  const there = new Set(
    history.flatMap(({ action, document_id, after }) =>
      action === "item-added" && document_id === wanted.documentId ? [itemOf(after)] : [],
    ),
  );
  const added = wanted.changes.flatMap((change) =>
    change.type === "add" && !there.has(keyIn(wanted.documentId, change.item)) ? [change] : [],
  );
  const replaced = wanted.changes.flatMap((change) => (change.type === "replace" ? [change] : []));
  const duties = await findPlanDuties(context, plan.id);
  await amendPlan(context, plan.id, {
    documentId: wanted.documentId,
    readingId: wanted.readingId,
    from: wanted.from,
    reason: wanted.reason,
    added: keyedIn(wanted.documentId, inputsOf(reviewed.items, proposal, added)),
    replaced: replaced.flatMap(({ id, item, assignments = [] }) =>
      replacementsOf(id, inputsOf(reviewed.items, proposal, [{ item, assignments }]), duties),
    ),
    withdrawn: wanted.changes.flatMap((change) =>
      change.type === "withdraw" ? [{ id: change.id, subject: change.subject }] : [],
    ),
  });
  await proposeLinks(context, plan.id);
  await refreshAsked(context, plan.id);
}

/** No plan has a longer history. */
const everyChange = 100_000;

function itemOf(after: unknown): unknown {
  return typeof after === "object" && after !== null && "item" in after ? after.item : null;
}

/** Keys of items are unique within their document; in the plan they stand beside those of others. */
const keyIn = (documentId: string, item: string) => `${documentId} ${item}`;

function keyedIn(documentId: string, input: ItemsInput): ItemsInput {
  const keyed = <T extends { readonly item: string }>(each: T) => ({
    ...each,
    item: keyIn(documentId, each.item),
  });
  const { indicators, tasks, duties } = input;
  return {
    ...input,
    indicators: indicators.map(keyed),
    tasks: tasks.map(keyed),
    duties: duties.map(keyed),
  };
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

function replacementsOf(
  id: string,
  { tasks, indicators, duties }: ItemsInput,
  standing: readonly PlanDutiesRow[],
): Replacement[] {
  return [
    ...tasks.map((by) => ({ subject: "task" as const, id, by })),
    ...indicators.map((by) => ({ subject: "indicator" as const, id, by })),
    ...duties.map((by) => ({
      subject: "duty" as const,
      id,
      by: { ...by, schedule: scheduleAfter(standing.find((duty) => duty.id === id)?.schedule, by.schedule) },
    })),
  ];
}

/** What was set by hand for a duty's rounds (when they open, remind, lock) outlives the amendment of its days. */
function scheduleAfter(before: unknown, after: unknown): unknown {
  const [was, is] = [parseSchedule(before), parseSchedule(after)];
  if (!was.ok || !is.ok) return after;
  const { frequency, deadlines } = is.value;
  return { ...was.value, frequency, deadlines: deadlines.length === 0 ? was.value.deadlines : deadlines };
}

const amendsItself = () =>
  new ApiError(409, "amends-itself", {
    vi: "Đây là văn bản ban hành kế hoạch. Hãy chọn văn bản sửa đổi, bổ sung hoặc điều chỉnh kế hoạch.",
    en: "This is the plan's own document.",
  });
