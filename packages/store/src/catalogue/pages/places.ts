import { sql } from "kysely";
import type { TenantContext } from "../../context.js";

/** One place's figure on a map; a place without one is there too. */
export interface MapRow {
  readonly placeId: string;
  readonly code: string | null;
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: string | null;
  readonly status: string | null;
}

export interface MapChoice {
  readonly indicatorId: string;
  readonly breakdown: string;
  readonly level: string;
}

/** Periods that places of a level have figures of, newest first. */
export async function findMapPeriods(
  { db, tenant }: TenantContext,
  { indicatorId, breakdown, level }: MapChoice,
): Promise<string[]> {
  const { rows } = await sql<{ period: string }>`
    select distinct f.period from figures f
    join places p on p.tenant_id = f.tenant_id and p.id = f.place::uuid and p.level = ${level}
    where f.tenant_id = ${tenant} and f.indicator_id = ${indicatorId} and f.place <> '' and f.breakdown = ${breakdown}
    order by 1 desc`.execute(db);
  return rows.map(({ period }) => period);
}

/** The figures of a period by place, in order of names. Places that exist, and former ones that have a figure. */
export async function findMapRows(
  { db, tenant }: TenantContext,
  { indicatorId, breakdown, level }: MapChoice,
  period: string,
): Promise<MapRow[]> {
  const { rows } = await sql<MapRow>`
    select p.id as "placeId", p.code, p.name, f.value, f.numerator, f.denominator,
      case when f.place is null then 'not-reported' else f.missing end as missing, f.status
    from places p
    left join figures f on f.tenant_id = p.tenant_id and f.indicator_id = ${indicatorId} and f.place = p.id::text
      and f.breakdown = ${breakdown} and f.period = ${period}
    where p.tenant_id = ${tenant} and p.level = ${level} and (p.valid_to is null or f.place is not null)
    order by p.name, p.id`.execute(db);
  return rows;
}

export interface ShapeRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** GeoJSON geometry; null where nobody has given one. */
  readonly shape: unknown;
}

/** Places of a level with their shapes. */
export async function findShapes({ db, tenant }: TenantContext, level: string): Promise<ShapeRow[]> {
  const { rows } = await sql<ShapeRow>`
    select id, code, name, shape from places
    where tenant_id = ${tenant} and level = ${level} and valid_to is null order by name, id`.execute(db);
  return rows;
}

/** Entries that places have figures of, in order of names. The limit makes it one look into the index for each entry. */
export async function findMapIndicators({
  db,
  tenant,
}: TenantContext): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select i.id, i.name from indicators i
    cross join lateral (
      select 1 from figures f where f.tenant_id = i.tenant_id and f.indicator_id = i.id and f.place > '' limit 1
    ) f
    where i.tenant_id = ${tenant} and i.merged_into is null
    order by i.name, i.id`.execute(db);
  return rows;
}
