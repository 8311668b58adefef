import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";

export interface PlaceRef {
  readonly id: string;
  readonly name: string;
}

/** The place of an id; undefined where there is none. */
export async function findPlaceRef({ db, tenant }: TenantContext, id: string): Promise<PlaceRef | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("places")
    .select(["id", "name"])
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Places that an indicator has figures of, with how many. */
export async function findPlacesOf(
  { db, tenant }: TenantContext,
  indicatorId: string,
): Promise<(PlaceRef & { readonly figures: number })[]> {
  const { rows } = await sql<PlaceRef & { figures: number }>`
    select p.id, p.name, f.figures from (
      select place, count(*)::int as figures from figures
      where tenant_id = ${tenant} and indicator_id = ${indicatorId} and place <> '' group by place
    ) f
    join places p on p.tenant_id = ${tenant} and p.id = f.place::uuid
    order by p.name`.execute(db);
  return rows;
}
