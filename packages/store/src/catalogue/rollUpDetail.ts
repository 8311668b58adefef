import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** One place's part in a total. */
export interface RollUpUnit {
  readonly placeId: string;
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: string | null;
}

/** The places of a level with what they gave for a period; those that gave nothing are there too. */
export async function findRollUpUnits(
  { db, tenant }: TenantContext,
  cell: {
    readonly indicatorId: string;
    readonly breakdown: string;
    readonly period: string;
    readonly level: string;
  },
): Promise<RollUpUnit[]> {
  const { rows } = await sql<RollUpUnit>`
    select p.id as "placeId", p.name, f.value, f.numerator, f.denominator,
      case when f.place is null then 'not-reported' else f.missing end as missing
    from places p
    left join figures f on f.tenant_id = p.tenant_id and f.indicator_id = ${cell.indicatorId}
      and f.place = p.id::text and f.breakdown = ${cell.breakdown} and f.period = ${cell.period}
    where p.tenant_id = ${tenant} and p.level = ${cell.level} and (p.valid_to is null or f.place is not null)
    order by p.name`.execute(db);
  return rows;
}
