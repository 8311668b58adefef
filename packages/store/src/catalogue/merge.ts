import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import type { IndicatorsRow } from "../schema/catalogue.js";
import { requireText } from "../validate.js";
import { rebuildFigures } from "./figures.js";
import { addIndicatorChange, getIndicator, lockIndicator } from "./indicators.js";
import { findMembers } from "./living.js";
import { rollUpAll } from "./rollUps.js";
import { refreshVerdicts } from "./verdicts.js";

/**
 * Merges a duplicate into another entry: the plans' links move, the figures of the one that stays are made from the observations of
 * both, which stay where they were recorded. Nothing is erased; `unmergeIndicator` takes it back. Returns the one that stays.
 * Throws `not-found`; `conflict` where either was merged already or both are the same.
 */
export async function mergeIndicator(
  context: TenantContext,
  fromId: string,
  intoId: string,
  reason: string,
): Promise<IndicatorsRow> {
  if (fromId === intoId) throw new StoreError("conflict", "an entry can't be merged into itself");
  // in one order, so that two merges crosswise don't wait for one another
  const rows = new Map<string, IndicatorsRow>();
  for (const id of [fromId, intoId].sort()) rows.set(id, await lockIndicator(context, id));
  for (const row of rows.values())
    if (row.merged_into !== null) throw new StoreError("conflict", "the entry was merged already");
  const links = await moveLinks(context, fromId, intoId);
  await context.db
    .insertInto("indicator_merges")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      from_id: fromId,
      into_id: intoId,
      links,
      reason: requireText(reason, "reason", 2000),
      merged_by: context.person,
      merged_at: context.now(),
    })
    .execute();
  await setMergedInto(context, fromId, intoId);
  await addIndicatorChange(context, fromId, { kind: "merged", other: intoId }, reason);
  await addIndicatorChange(context, intoId, { kind: "received", other: fromId }, reason);
  await audit(context, "indicator-merged", fromId, { into: intoId, reason });
  await rebuild(context, [fromId, intoId]);
  return getIndicator(context, intoId);
}

/**
 * Takes a merge back: the entry lives again with the links that were moved then and still point where they were moved to.
 * What was recorded since for the other stays there. Throws `not-found`, `conflict` for an entry that isn't merged.
 */
export async function unmergeIndicator(
  context: TenantContext,
  id: string,
  reason: string,
): Promise<IndicatorsRow> {
  const row = await lockIndicator(context, id);
  const into = row.merged_into;
  if (into === null) throw new StoreError("conflict", "the entry isn't merged");
  await lockIndicator(context, into);
  const merge = await context.db
    .updateTable("indicator_merges")
    .set({ undone_by: context.person, undone_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("from_id", "=", id)
    .where("undone_at", "is", null)
    .returning("links")
    .executeTakeFirst();
  await setMergedInto(context, id, null);
  const living = await findRoot(context, into);
  await sql`
    update plan_indicators set indicator_id = ${id}
    where tenant_id = ${context.tenant} and id = any(${merge?.links ?? []}::uuid[]) and indicator_id = ${living}`.execute(
    context.db,
  );
  const text = requireText(reason, "reason", 2000);
  await addIndicatorChange(context, id, { kind: "unmerged", other: into }, text);
  await addIndicatorChange(context, into, { kind: "unmerged", other: id }, text);
  await audit(context, "indicator-unmerged", id, { from: into, reason: text });
  await rebuild(context, [id, living]);
  return getIndicator(context, id);
}

async function moveLinks({ db, tenant }: TenantContext, from: string, into: string): Promise<string[]> {
  const rows = await db
    .updateTable("plan_indicators")
    .set({ indicator_id: into })
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "=", from)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

async function setMergedInto({ db, tenant }: TenantContext, id: string, into: string | null): Promise<void> {
  await db
    .updateTable("indicators")
    .set({ merged_into: into })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}

async function findRoot(context: TenantContext, id: string): Promise<string> {
  const row = await getIndicator(context, id);
  return row.merged_into === null ? id : findRoot(context, row.merged_into);
}

/** Figures and verdicts of entries whose membership changed; one that is merged has none of its own. */
async function rebuild(context: TenantContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { merged_into } = await getIndicator(context, id);
    await rebuildFigures(context, id, merged_into === null ? await findMembers(context, id) : []);
    await rollUpAll(context, id);
  }
  await refreshVerdicts(context, { indicatorIds: ids });
}

async function audit(context: TenantContext, action: string, id: string, detail: unknown): Promise<void> {
  await addAuditEntry(context, { action, subjectKind: "indicator", subjectId: id, detail });
}
