import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { requireDay } from "../validate.js";

/** Whom a notice is for: who holds one of the roles, in one of the units or for a plan. */
export interface RecipientFilter {
  readonly roles: readonly string[];
  /** Only posts in these units. */
  readonly units?: readonly string[];
  /** Only posts for this plan or for all plans. */
  readonly planId?: string;
  /** The day on which the posts have to hold, `YYYY-MM-DD`. */
  readonly on: string;
}

export interface Recipient {
  readonly person_id: string;
  readonly unit_id: string | null;
}

/** Who holds such a post on a day, and who acts for them meanwhile; each person once a unit. */
export async function findRecipients(
  { db, tenant }: TenantContext,
  { roles, units, planId, on }: RecipientFilter,
): Promise<Recipient[]> {
  if (units?.length === 0) return [];
  const day = requireDay(on, "day");
  const ofUnits = units === undefined ? sql`true` : sql`p.unit_id = any(${[...units]}::uuid[])`;
  const ofPlan = planId === undefined ? sql`true` : sql`(p.plan_id is null or p.plan_id = ${planId})`;
  const { rows } = await sql<Recipient>`
    with held as (
      select p.id, p.person_id, p.unit_id from posts p
      where p.tenant_id = ${tenant} and p.role = any(${[...roles]}::text[]) and ${ofUnits} and ${ofPlan}
        and coalesce(p.valid_from, '-infinity') <= ${day}::date and coalesce(p.valid_to, 'infinity') >= ${day}::date)
    select distinct person_id, unit_id from (
      select person_id, unit_id from held
      union all
      select d.to_person, h.unit_id from held h join delegations d on d.tenant_id = ${tenant} and d.post_id = h.id
      where d.ended_at is null and ${day}::date between d.valid_from and d.valid_to) as told
    join people on people.tenant_id = ${tenant} and people.id = told.person_id and people.ended_at is null
    order by unit_id, person_id`.execute(db);
  return rows;
}
