import { figureRanks } from "@lotrinh/core/catalogue/counts";
import { type RawBuilder, sql } from "kysely";

/** The rank of a status in SQL; core/catalogue/counts.ts decides it. */
export function figureRank(status: RawBuilder<unknown>): RawBuilder<number> {
  const cases = Object.entries(figureRanks).map(
    ([name, rank]) => sql`when ${sql.lit(name)} then ${sql.lit(rank)}`,
  );
  return sql<number>`(case ${status} ${sql.join(cases, sql` `)} else -1 end)`;
}
