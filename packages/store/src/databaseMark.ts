import { sql } from "kysely";
import type { Store } from "./store.js";

/**
 * A mark of what can be seen of the database now: the same mark twice means that nothing was committed in between (it is PostgreSQL's own
 * snapshot, which decides what a query sees). A write of any tenant changes it. On a distributed database it tells of the coordinator alone.
 */
export async function databaseMark({ db }: Store): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select pg_current_snapshot()::text as mark`.execute(db);
  return rows[0]?.mark ?? "";
}
