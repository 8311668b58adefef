import type { TenantContext } from "@lotrinh/store/context";
import { findDocument } from "@lotrinh/store/documents";
import { findPlanChanges } from "@lotrinh/store/plan/changes";
import { findPlanDocuments, findPlanGoals, findPlanTargets } from "@lotrinh/store/plan/items";
import type { PlanRow } from "@lotrinh/store/schema";
import type { PlanDocumentsRow } from "@lotrinh/store/schema/plansInForce";
import type { Person } from "../person.js";
import { loadNames, type NameOf } from "../reports/names.js";
import type { PlanDetailAnswer } from "./schema.js";
import { presentPlan } from "./summary.js";

/** A plan with its goals, documents and history. */
export async function presentDetail(
  context: TenantContext,
  person: Person,
  plan: PlanRow,
): Promise<PlanDetailAnswer> {
  const documents = await findPlanDocuments(context, plan.id);
  const history = await findPlanChanges(context, plan.id);
  const nameOf = await loadNames(context, [
    ...documents.map(({ added_by }) => added_by),
    ...history.map(({ person_id }) => person_id),
  ]);
  return {
    plan: await presentPlan(context, person, plan),
    goals: (await findPlanGoals(context, plan.id)).map(({ number, title, framework }) => ({
      number,
      title,
      framework,
    })),
    targets: (await findPlanTargets(context, plan.id)).map(({ code, goal, title, priority }) => ({
      code,
      goal,
      title,
      priority,
    })),
    documents: await Promise.all(documents.map((row) => presentDocument(context, row, nameOf))),
    history: history.map((row) => ({
      sequence: row.sequence,
      at: row.at.toISOString(),
      by: nameOf(row.person_id),
      action: row.action,
      subjectId: row.subject_id,
      before: row.before,
      after: row.after,
      reason: row.reason,
      documentId: row.document_id,
    })),
  };
}

async function presentDocument(
  context: TenantContext,
  row: PlanDocumentsRow,
  nameOf: NameOf,
): Promise<PlanDetailAnswer["documents"][number]> {
  const document = await findDocument(context, row.document_id);
  return {
    position: row.position,
    documentId: row.document_id,
    readingId: row.reading_id,
    number: document?.number ?? null,
    title: document?.title ?? null,
    date: document?.date ?? null,
    role: row.position === 0 ? "plan" : "amendment",
    addedAt: row.added_at.toISOString(),
    addedBy: nameOf(row.added_by),
  };
}
