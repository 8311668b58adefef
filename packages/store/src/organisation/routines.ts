import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { requireDay } from "../validate.js";

/**
 * Whether a routine that is done every so many seconds is due; then it counts as done at this moment. The routine's row
 * is held until the transaction ends: what is done in it is done by one server, once, or not at all. A clock that went
 * back doesn't stop it: a last time in the future counts as due.
 */
export async function takeInterval(
  { db, tenant, now }: TenantContext,
  name: string,
  seconds: number,
): Promise<boolean> {
  const at = now();
  const { rows } = await sql`
    insert into routines as r (tenant_id, name, ran_at) values (${tenant}, ${name}, ${at})
    on conflict (tenant_id, name) do update set ran_at = ${at}
      where r.ran_at <= ${at}::timestamptz - make_interval(secs => ${seconds}) or r.ran_at > ${at}::timestamptz
    returning 1`.execute(db);
  return rows.length > 0;
}

/**
 * Whether a routine that is done once a day wasn't done for a day (`YYYY-MM-DD`) or a later one; then it counts as done
 * for it. Held as by `takeInterval`.
 */
export async function takeDay(
  { db, tenant, now }: TenantContext,
  name: string,
  day: string,
): Promise<boolean> {
  const key = requireDay(day, "day");
  const { rows } = await sql`
    insert into routines as r (tenant_id, name, ran_at, ran_for) values (${tenant}, ${name}, ${now()}, ${key})
    on conflict (tenant_id, name) do update set ran_at = ${now()}, ran_for = ${key}
      where r.ran_for is null or r.ran_for < ${key}::date
    returning 1`.execute(db);
  return rows.length > 0;
}

/** When each routine was last done. */
export async function findRoutines({ db, tenant }: TenantContext) {
  return db.selectFrom("routines").selectAll().where("tenant_id", "=", tenant).orderBy("name").execute();
}
