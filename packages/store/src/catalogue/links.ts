import type { PlanMilestone } from "@lotrinh/core/progress/assessment";
import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { offsetOf } from "./listIndicators.js";
import { findLiving } from "./living.js";
import { refreshVerdicts } from "./verdicts.js";
import { withdrawUnused } from "./withdrawal.js";

/** A plan's indicator as the pages of the catalogue show it. */
export interface PlanIndicatorRow {
  readonly id: string;
  readonly planId: string;
  readonly planNumber: string | null;
  readonly planTitle: string;
  readonly indicatorId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly parentName: string | null;
  readonly groupTitle: string | null;
  readonly measure: string | null;
  readonly goal: number | null;
  readonly target: string | null;
  readonly priority: string | null;
  readonly breakdown: string;
  readonly link: "none" | "proposed" | "confirmed";
  readonly periodFrom: number | null;
  readonly milestones: readonly PlanMilestone[];
}

export interface PlanIndicatorFilter {
  readonly plan?: string;
  readonly indicator?: string;
  readonly ids?: readonly string[];
  readonly link?: string;
  /** Whether a person decided on the link: of those without one, which were left apart. */
  readonly decided?: boolean;
}

/** Indicators of plans with their milestones, in the order of the plans; a page of them. */
export async function findPlanIndicators(
  { db, tenant }: TenantContext,
  filter: PlanIndicatorFilter,
  page: { readonly limit: number; readonly after?: string | undefined } = { limit: 10_000 },
): Promise<{
  readonly items: readonly PlanIndicatorRow[];
  readonly total: number;
  readonly next: string | null;
}> {
  const where = [sql`pi.tenant_id = ${tenant}`, sql`pi.withdrawn_at is null`];
  if (filter.plan !== undefined) where.push(sql`pi.plan_id::text = ${filter.plan}`);
  if (filter.indicator !== undefined) where.push(sql`pi.indicator_id = ${filter.indicator}`);
  if (filter.ids !== undefined) where.push(sql`pi.id = any(${[...filter.ids]}::uuid[])`);
  if (filter.link !== undefined) where.push(sql`pi.link = ${filter.link}`);
  if (filter.decided !== undefined)
    where.push(filter.decided ? sql`pi.linked_at is not null` : sql`pi.linked_at is null`);
  const offset = offsetOf(page.after);
  const { rows } = await sql<PlanIndicatorRow & { total: number }>`
    select pi.id, pi.plan_id as "planId", p.number as "planNumber", p.title as "planTitle",
      pi.indicator_id as "indicatorId", pi.code, pi.name, pi.parent_name as "parentName",
      pi.group_title as "groupTitle", pi.measure, pi.goal, pi.target, pi.priority, pi.breakdown, pi.link,
      p.period_from as "periodFrom", coalesce(m.milestones, '[]'::jsonb) as milestones, count(*) over ()::int as total
    from plan_indicators pi
    join plans p on p.tenant_id = pi.tenant_id and p.id = pi.plan_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('year', year, 'raw', raw, 'value', value) order by year) as milestones
      from plan_milestones m where m.tenant_id = pi.tenant_id and m.plan_indicator_id = pi.id
    ) m on true
    where ${sql.join(where, sql` and `)}
    order by p.in_force_from desc nulls last, pi.plan_id, pi.position
    limit ${page.limit} offset ${offset}`.execute(db);
  const total = rows[0]?.total ?? 0;
  return { items: rows, total, next: offset + rows.length < total ? String(offset + rows.length) : null };
}

/** How a plan indicator stands to the catalogue; `apart`: a person said that it means nothing of it. */
export type LinkState = "none" | "proposed" | "confirmed" | "apart";

/** How many plan indicators have no link yet, a proposed one, a confirmed one, or were left apart. */
export async function countLinks(
  { db, tenant }: TenantContext,
  plan?: string,
): Promise<Record<LinkState, number>> {
  const { rows } = await sql<{ state: string; count: number }>`
    select case when link = 'none' and linked_at is not null then 'apart' else link end as state, count(*)::int as count
    from plan_indicators
    where tenant_id = ${tenant} and withdrawn_at is null and (${plan ?? null}::text is null or plan_id::text = ${plan ?? null})
    group by 1`.execute(db);
  const of = (state: LinkState) => rows.find((row) => row.state === state)?.count ?? 0;
  return {
    none: of("none"),
    proposed: of("proposed"),
    confirmed: of("confirmed"),
    apart: of("apart"),
  };
}

export interface LinkInput {
  readonly planIndicatorId: string;
  /** null: takes the link away. */
  readonly indicatorId: string | null;
  readonly breakdown: string;
}

/**
 * What a person says plan indicators mean: links them to the catalogue, or takes a link away. An entry that was made from one of them
 * and serves nothing after that is withdrawn. Verdicts follow at once. Throws
 * `not-found` for an indicator or entry that isn't there; a merged entry stands for the one it was merged into.
 */
export async function setLinks(context: TenantContext, links: readonly LinkInput[]): Promise<void> {
  const living = await findLiving(
    context,
    links.flatMap(({ indicatorId }) => indicatorId ?? []),
  );
  const ids = links.map(({ planIndicatorId }) => planIndicatorId);
  const before = await findLinkedEntries(context, ids);
  for (const { planIndicatorId, indicatorId, breakdown } of links) {
    const target = indicatorId === null ? null : living.get(indicatorId);
    if (target === undefined) throw new StoreError("not-found", "no such indicator");
    const row = await context.db
      .updateTable("plan_indicators")
      .set({
        indicator_id: target,
        breakdown,
        link: target === null ? "none" : "confirmed",
        linked_by: context.person,
        linked_at: context.now(),
      })
      .where("tenant_id", "=", context.tenant)
      .where("id", "=", planIndicatorId)
      .returning("id")
      .executeTakeFirst();
    if (row === undefined) throw new StoreError("not-found", "no such plan indicator");
    await addAuditEntry(context, {
      action: target === null ? "indicator-unlinked" : "indicator-linked",
      subjectKind: "plan-indicator",
      subjectId: planIndicatorId,
      detail: { indicatorId: target, breakdown },
    });
  }
  await withdrawUnused(context, before);
  await refreshVerdicts(context, { planIndicatorIds: ids });
}

/** The entries that plan indicators are linked to by a person. */
export async function findLinkedEntries(
  { db, tenant }: TenantContext,
  planIndicatorIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct indicator_id as id from plan_indicators
    where tenant_id = ${tenant} and id = any(${[...planIndicatorIds]}::uuid[]) and link = 'confirmed'
      and indicator_id is not null`.execute(db);
  return rows.map(({ id }) => id);
}

/** How many plan indicators are linked to these entries: as many verdicts follow a figure of theirs. */
export async function countLinked(
  { db, tenant }: TenantContext,
  indicatorIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from plan_indicators
    where tenant_id = ${tenant} and indicator_id = any(${[...indicatorIds]}::uuid[]) and link = 'confirmed'
      and withdrawn_at is null`.execute(db);
  return rows[0]?.count ?? 0;
}
