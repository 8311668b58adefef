import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import type { IndicatorsRow } from "../schema/catalogue.js";
import type { IndicatorChange } from "./indicators.js";

export interface IndicatorDetails {
  readonly reporters: readonly { readonly id: string; readonly name: string }[];
  readonly frameworks: readonly { readonly framework: string; readonly code: string }[];
  readonly mergedFrom: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string | null;
    readonly at: Date;
  }[];
  readonly createdBy: string | null;
}

/** What stands beside an entry in other tables. */
export async function findIndicatorDetails(
  { db, tenant }: TenantContext,
  { id, created_by }: IndicatorsRow,
): Promise<IndicatorDetails> {
  const reporters = await db
    .selectFrom("indicator_reporters as r")
    .innerJoin("units as u", (join) =>
      join.onRef("u.tenant_id", "=", "r.tenant_id").onRef("u.id", "=", "r.unit_id"),
    )
    .select(["u.id", "u.name"])
    .where("r.tenant_id", "=", tenant)
    .where("r.indicator_id", "=", id)
    .orderBy("u.name")
    .execute();
  const frameworks = await db
    .selectFrom("indicator_frameworks")
    .select(["framework", "code"])
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "=", id)
    .orderBy("framework")
    .orderBy("code")
    .execute();
  const { rows: mergedFrom } = await sql<IndicatorDetails["mergedFrom"][number]>`
    select i.id, i.name, i.code, m.merged_at as at from indicator_merges m
    join indicators i on i.tenant_id = m.tenant_id and i.id = m.from_id
    where m.tenant_id = ${tenant} and m.into_id = ${id} and m.undone_at is null order by m.merged_at`.execute(
    db,
  );
  const person =
    created_by === null
      ? undefined
      : await db
          .selectFrom("people")
          .select("name")
          .where("tenant_id", "=", tenant)
          .where("id", "=", created_by)
          .executeTakeFirst();
  return { reporters, frameworks, mergedFrom, createdBy: person?.name ?? null };
}

/** One entry of an indicator's history. */
export interface IndicatorHistoryRow {
  readonly sequence: number;
  readonly at: Date;
  readonly person: string | null;
  readonly reason: string | null;
  readonly change: IndicatorChange;
  readonly other: { readonly id: string; readonly name: string } | null;
}

/** What happened to an entry, newest first. */
export async function findIndicatorHistory(
  { db, tenant }: TenantContext,
  id: string,
): Promise<IndicatorHistoryRow[]> {
  const { rows } = await sql<IndicatorHistoryRow>`
    select c.sequence, c.at, p.name as person, c.reason, c.change,
      case when o.id is null then null else jsonb_build_object('id', o.id, 'name', o.name) end as other
    from indicator_changes c
    left join people p on p.tenant_id = c.tenant_id and p.id = c.person_id
    left join indicators o on o.tenant_id = c.tenant_id and o.id::text = c.change ->> 'other'
    where c.tenant_id = ${tenant} and c.indicator_id = ${id}
    order by c.sequence desc`.execute(db);
  return rows;
}
