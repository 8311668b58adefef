import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { findLinkedEntries } from "./links.js";
import { proposeLinks } from "./proposeLinks.js";
import { withdrawUnused } from "./withdrawal.js";

/** Who said what a plan's indicator means (or that it means nothing of the catalogue), and when. */
export interface LinkDecision {
  readonly by: string | null;
  readonly at: Date;
}

/** The decisions on plan indicators by their id; those that nobody decided on are left out. */
export async function findLinkDecisions(
  { db, tenant }: TenantContext,
  planIndicatorIds: readonly string[],
): Promise<Map<string, LinkDecision>> {
  if (planIndicatorIds.length === 0) return new Map();
  const { rows } = await sql<LinkDecision & { readonly id: string }>`
    select pi.id, p.name as by, pi.linked_at as at from plan_indicators pi
    left join people p on p.tenant_id = pi.tenant_id and p.id = pi.linked_by
    where pi.tenant_id = ${tenant} and pi.id = any(${[...planIndicatorIds]}::uuid[]) and pi.linked_at is not null`.execute(
    db,
  );
  return new Map(rows.map(({ id, by, at }) => [id, { by, at }]));
}

/**
 * Takes decisions back: the plan indicators are open again and what means the same is proposed again; entries that were made from them and
 * serve nothing else are withdrawn. Verdicts follow at once.
 * Unknown ids are left out; returns how many were opened.
 */
export async function reopenLinks(
  context: TenantContext,
  planIndicatorIds: readonly string[],
): Promise<number> {
  const before = await findLinkedEntries(context, planIndicatorIds);
  const { rows } = await sql<{ id: string; planId: string }>`
    update plan_indicators set indicator_id = null, breakdown = '', link = 'none', linked_by = null, linked_at = null
    where tenant_id = ${context.tenant} and id = any(${[...planIndicatorIds]}::uuid[])
    returning id, plan_id as "planId"`.execute(context.db);
  await withdrawUnused(context, before);
  for (const { id } of rows)
    await addAuditEntry(context, {
      action: "indicator-link-reopened",
      subjectKind: "plan-indicator",
      subjectId: id,
      detail: {},
    });
  for (const planId of new Set(rows.map((row) => row.planId))) await proposeLinks(context, planId);
  return rows.length;
}
