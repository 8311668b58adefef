import { type RawBuilder, sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { addIndicatorChange } from "./indicators.js";

/** The last that happened to an entry is its withdrawal: it isn't listed. Needs `indicators` as `i`. */
const isWithdrawn = sql<boolean>`coalesce((
  select c.change -> 'after' ->> 'withdrawn' = 'true' from indicator_changes c
  where c.tenant_id = i.tenant_id and c.indicator_id = i.id order by c.sequence desc limit 1), false)`;

/** Entries that stand in the catalogue: neither merged into another nor withdrawn. Needs `indicators` as `i`. */
export const isListed: RawBuilder<boolean> = sql<boolean>`(i.merged_into is null and not ${isWithdrawn})`;

/**
 * Withdraws of these entries those that were made from a plan's indicator and serve nothing any more: never changed, no figure, no link, no
 * merge. They keep their row and history, and any later change brings them back. Returns their ids.
 */
export async function withdrawUnused(
  context: TenantContext,
  indicatorIds: readonly string[],
): Promise<string[]> {
  if (indicatorIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select i.id from indicators i
    where i.tenant_id = ${context.tenant} and i.id = any(${[...indicatorIds]}::uuid[]) and i.merged_into is null
      and exists (select 1 from audit_entries a where a.tenant_id = i.tenant_id and a.subject_kind = 'indicator'
        and a.subject_id = i.id::text and a.action = 'indicator-made-from-plan')
      and not exists (select 1 from indicator_changes c
        where c.tenant_id = i.tenant_id and c.indicator_id = i.id and c.sequence > 1)
      and not exists (select 1 from observations o where o.tenant_id = i.tenant_id and o.indicator_id = i.id)
      and not exists (select 1 from plan_indicators p where p.tenant_id = i.tenant_id and p.indicator_id = i.id)
    order by i.id for update of i`.execute(context.db);
  for (const { id } of rows) {
    await addIndicatorChange(context, id, {
      kind: "changed",
      before: { withdrawn: false },
      after: { withdrawn: true },
    });
    await addAuditEntry(context, {
      action: "indicator-withdrawn",
      subjectKind: "indicator",
      subjectId: id,
      detail: {},
    });
  }
  return rows.map(({ id }) => id);
}
