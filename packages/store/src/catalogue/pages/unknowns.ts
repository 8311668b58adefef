import { sql } from "kysely";
import type { TenantContext } from "../../context.js";
import { type Lacking, lackingInSql, lackings } from "../listIndicators.js";
import { isListed } from "../withdrawal.js";
import type { PlanName } from "./shared.js";

export type UnknownKind = Lacking | "link";

/** Something we don't know: an entry that lacks a fact, or a plan's indicator that means none of the catalogue. */
export interface UnknownRow extends Partial<PlanName> {
  readonly kind: UnknownKind;
  readonly indicatorId: string | null;
  readonly planIndicatorId: string | null;
  readonly name: string;
  readonly since: Date | null;
  readonly plans: number;
}

/** How much of each kind isn't known. */
export async function countUnknowns({ db, tenant }: TenantContext): Promise<Record<UnknownKind, number>> {
  const { rows } = await sql<Record<UnknownKind, number>>`
    select count(*) filter (where ${lackingInSql.data})::int as data,
      count(*) filter (where ${lackingInSql.definition})::int as definition,
      count(*) filter (where ${lackingInSql.owner})::int as owner,
      count(*) filter (where ${lackingInSql.direction})::int as direction,
      (select count(*)::int from plan_indicators pi where pi.tenant_id = ${tenant} and pi.link <> 'confirmed'
        and pi.withdrawn_at is null) as link
    from indicators i where i.tenant_id = ${tenant} and ${isListed}`.execute(db);
  return rows[0] ?? { data: 0, definition: 0, owner: 0, direction: 0, link: 0 };
}

/** What isn't known, those that most plans use first. */
export async function findUnknowns(
  context: TenantContext,
  kind: UnknownKind | undefined,
  most = 2000,
): Promise<UnknownRow[]> {
  const kinds = kind === undefined ? [...lackings, "link" as const] : [kind];
  const found: UnknownRow[] = [];
  for (const each of kinds)
    found.push(
      ...(each === "link" ? await findUnlinked(context, most) : await findLacking(context, each, most)),
    );
  return found;
}

async function findLacking(
  { db, tenant }: TenantContext,
  kind: Lacking,
  most: number,
): Promise<UnknownRow[]> {
  const { rows } = await sql<UnknownRow>`
    select ${kind} as kind, i.id as "indicatorId", null as "planIndicatorId", i.name, i.created_at as since,
      (select count(distinct pi.plan_id)::int from plan_indicators pi where pi.tenant_id = i.tenant_id
        and pi.indicator_id = i.id and pi.withdrawn_at is null) as plans
    from indicators i
    where i.tenant_id = ${tenant} and ${isListed} and ${lackingInSql[kind]}
    order by plans desc, i.name limit ${most}`.execute(db);
  return rows;
}

async function findUnlinked({ db, tenant }: TenantContext, most: number): Promise<UnknownRow[]> {
  const { rows } = await sql<UnknownRow>`
    select 'link' as kind, null as "indicatorId", pi.id as "planIndicatorId", pi.name, p.in_force_at as since, 1 as plans,
      p.id as "planId", p.number as "planNumber", p.title as "planTitle"
    from plan_indicators pi join plans p on p.tenant_id = pi.tenant_id and p.id = pi.plan_id
    where pi.tenant_id = ${tenant} and pi.link <> 'confirmed' and pi.withdrawn_at is null
    order by p.in_force_from desc, p.id, pi.position limit ${most}`.execute(db);
  return rows;
}
