import { proposeLinks } from "@lotrinh/store/catalogue/proposeLinks";
import type { TenantContext } from "@lotrinh/store/context";
import { putIntoForce } from "@lotrinh/store/plan/putIntoForce";
import { findPlanOfDocument } from "@lotrinh/store/plans";
import type { PlanRow } from "@lotrinh/store/schema";
import { planNotReady } from "../programmeErrors.js";
import type { GetReading } from "../review/readingCache.js";
import { openRoundsOf } from "../rounds/open.js";
import { loadWorkCalendar } from "../schedule/workCalendar.js";
import { vietnamDay } from "../vietnamDay.js";
import { confirmSubjects, unitUnknown } from "./confirm.js";
import { loadDirectory } from "./directory.js";
import { itemsInputOf } from "./itemsInput.js";
import { proposeAll } from "./proposal.js";
import type { ProposalAnswer, PutIntoForceInput } from "./requests.js";
import { loadReviewed } from "./reviewed.js";

/** The proposal for a document from a day on. Throws `document-not-found`, `document-not-read`. */
export async function proposeFor(
  context: TenantContext,
  documentId: string,
  on: string,
  province: string,
  getReading: GetReading,
): Promise<ProposalAnswer> {
  const reviewed = await loadReviewed(context, documentId, getReading);
  const proposal = proposeAll(reviewed, await loadDirectory(context, province), on);
  const plan = await findPlanOfDocument(context, documentId);
  return { ...proposal, planId: plan?.in_force_from == null ? null : plan.id };
}

/**
 * Puts a document's plan into force with what the officer confirmed; the rounds whose day has come open at once. A plan
 * that is in force already is given back as it is. Throws `reading-outdated`, `plan-not-ready`, `unit-unknown`.
 */
export async function forcePlan(
  context: TenantContext,
  documentId: string,
  wanted: PutIntoForceInput,
  province: string,
  getReading: GetReading,
): Promise<{ readonly plan: PlanRow; readonly added: boolean }> {
  const before = await findPlanOfDocument(context, documentId);
  if (before !== undefined && before.in_force_from !== null) return { plan: before, added: false };
  const reviewed = await loadReviewed(context, documentId, getReading, wanted.readingId);
  const proposal = proposeAll(reviewed, await loadDirectory(context, province), wanted.inForceFrom);
  if (proposal.blockers.length > 0) throw planNotReady(proposal.blockers);
  const { standingUnit } = wanted;
  if (standingUnit !== null && !proposal.units.some(({ id }) => id === standingUnit))
    throw unitUnknown(standingUnit);
  const { meta } = reviewed.reading;
  const forced = await putIntoForce(context, {
    documentId,
    readingId: reviewed.readingId,
    title: meta.title ?? meta.type ?? "Kế hoạch",
    number: meta.number,
    period: meta.period,
    standingUnit,
    inForceFrom: wanted.inForceFrom,
    ...itemsInputOf(reviewed.items, confirmSubjects(proposal, wanted.subjects)),
  });
  if (!forced.added) return forced;
  await proposeLinks(context, forced.plan.id);
  const calendar = await loadWorkCalendar(context);
  await openRoundsOf(context, forced.plan, vietnamDay(context.now()), calendar);
  return forced;
}
