import { addDays } from "@lotrinh/core/schedule/day";
import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { lockPlan } from "../plans.js";
import { requireText } from "../validate.js";
import { addItems } from "./addItems.js";
import { type AssignmentSubject, endAssignments, findAssignments } from "./assignments.js";
import { addPlanChanges, type PlanChangeInput } from "./changes.js";
import type { ItemsInput } from "./itemInput.js";
import { findPlanDocuments } from "./items.js";
import { addPlanDocument } from "./putIntoForce.js";
import { giveAnew, type Replacement, replaceItem } from "./replaceItem.js";

/** What another document changes of a plan in force. */
export interface AmendmentInput {
  readonly documentId: string;
  readonly readingId: string;
  /** `YYYY-MM-DD`, the first day on which it holds. */
  readonly from: string;
  readonly reason: string;
  readonly added: ItemsInput;
  readonly replaced: readonly Replacement[];
  readonly withdrawn: readonly Withdrawal[];
}

export interface Withdrawal {
  readonly subject: AssignmentSubject;
  readonly id: string;
}

/** Stand after the plan's own items. */
const amendmentPositions = 100_000;

/**
 * Amends a plan: items are added, withdrawn, or go on under the same id with new words; what stood before is kept in
 * the plan's history. Throws `not-found` for an item that isn't the plan's.
 */
export async function amendPlan(
  context: TenantContext,
  planId: string,
  amendment: AmendmentInput,
): Promise<void> {
  await lockPlan(context, planId);
  const { documentId, from, reason } = amendment;
  if (!(await findPlanDocuments(context, planId)).some((each) => each.document_id === documentId))
    await addPlanDocument(context, planId, amendment);
  const changes: PlanChangeInput[] = [
    { action: "plan-amended", after: { from }, reason: requireText(reason, "reason", 4000), documentId },
  ];
  const ids = await addItems(context, { planId, from, position: amendmentPositions }, amendment.added);
  const words = wordsOf(amendment.added);
  for (const [item, subjectId] of ids)
    changes.push({
      action: "item-added",
      subjectId,
      after: { item, text: words.get(item) ?? null },
      documentId,
    });
  for (const replacement of amendment.replaced) {
    const before = await replaceItem(context, planId, replacement);
    await giveAnew(context, planId, replacement, from);
    changes.push({
      action: "item-replaced",
      subjectId: replacement.id,
      before,
      after: replacement.by,
      documentId,
    });
  }
  for (const { subject, id } of amendment.withdrawn) {
    const words = await withdrawItem(context, planId, subject, id);
    const open = await findAssignments(context, { planId, subjectIds: [id], on: from });
    await endAssignments(
      context,
      open.map((assignment) => assignment.id),
      addDays(from, -1),
    );
    changes.push({
      action: "item-withdrawn",
      subjectId: id,
      before: { text: words },
      after: { subject, from },
      documentId,
    });
  }
  await addPlanChanges(context, planId, changes);
  await addAuditEntry(context, {
    action: "plan-amended",
    subjectKind: "plan",
    subjectId: planId,
    detail: { documentId, changes: changes.length - 1 },
  });
}

/** The words of items by their keys, for the plan's history. */
function wordsOf({ indicators, tasks, duties }: ItemsInput): ReadonlyMap<string, string> {
  return new Map([
    ...indicators.map(({ item, name }) => [item, name] as const),
    ...tasks.map(({ item, text }) => [item, text] as const),
    ...duties.map(({ item, what }) => [item, what] as const),
  ]);
}

/** Marks an item as withdrawn; gives its words. */
async function withdrawItem(
  context: TenantContext,
  planId: string,
  subject: AssignmentSubject,
  id: string,
): Promise<string> {
  const { table, words } = tables[subject];
  const { rows } = await sql<{ words: string }>`
    update ${sql.table(table)} set withdrawn_at = ${context.now()}
    where tenant_id = ${context.tenant} and plan_id = ${planId} and id = ${id} and withdrawn_at is null
    returning ${sql.ref(words)} as words`.execute(context.db);
  const [row] = rows;
  if (row === undefined) throw new StoreError("not-found", `no ${subject} ${id} in the plan`);
  return row.words;
}

const tables = {
  task: { table: "plan_tasks", words: "text" },
  indicator: { table: "plan_indicators", words: "name" },
  duty: { table: "plan_duties", words: "what" },
} as const;
