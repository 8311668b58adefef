import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import { requireText } from "../validate.js";
import { refreshVerdicts } from "./verdicts.js";

/** A break in a series, as it is shown. */
export interface BreakRow {
  readonly id: string;
  readonly year: number;
  readonly reason: string;
  readonly placeId: string | null;
  readonly addedAt: Date;
  readonly addedBy: string | null;
}

/** Breaks of an indicator that weren't withdrawn, newest year first. */
export async function findBreaks({ db, tenant }: TenantContext, indicatorId: string): Promise<BreakRow[]> {
  const { rows } = await sql<BreakRow>`
    select b.id, b.year, b.reason, b.place_id as "placeId", b.added_at as "addedAt", p.name as "addedBy"
    from series_breaks b
    left join people p on p.tenant_id = b.tenant_id and p.id = b.added_by
    where b.tenant_id = ${tenant} and b.indicator_id = ${indicatorId} and b.withdrawn_at is null
    order by b.year desc, b.id`.execute(db);
  return rows;
}

/** Marks a break from a year on: values before and after aren't compared. Verdicts follow at once. Throws `input-invalid`. */
export async function addBreak(
  context: TenantContext,
  input: {
    readonly indicatorId: string;
    readonly placeId: string | null;
    readonly year: number;
    readonly reason: string;
  },
): Promise<string> {
  const id = context.newId();
  await context.db
    .insertInto("series_breaks")
    .values({
      tenant_id: context.tenant,
      id,
      indicator_id: input.indicatorId,
      place_id: input.placeId,
      year: input.year,
      reason: requireText(input.reason, "reason", 1000),
      added_by: context.person,
      added_at: context.now(),
    })
    .execute();
  await audit(context, "series-break-added", input.indicatorId, {
    id,
    year: input.year,
    reason: input.reason,
  });
  await refreshVerdicts(context, { indicatorIds: [input.indicatorId] });
  return id;
}

/** Withdraws a break; the row stays. Throws `not-found`. */
export async function withdrawBreak(context: TenantContext, indicatorId: string, id: string): Promise<void> {
  const row = isId(id)
    ? await context.db
        .updateTable("series_breaks")
        .set({ withdrawn_at: context.now() })
        .where("tenant_id", "=", context.tenant)
        .where("indicator_id", "=", indicatorId)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .returning("id")
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", "no such break");
  await audit(context, "series-break-withdrawn", indicatorId, { id });
  await refreshVerdicts(context, { indicatorIds: [indicatorId] });
}

async function audit(context: TenantContext, action: string, id: string, detail: unknown): Promise<void> {
  await addAuditEntry(context, { action, subjectKind: "indicator", subjectId: id, detail });
}
