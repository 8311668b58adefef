import type { PlanMilestone } from "@lotrinh/core/progress/assessment";
import { guessDirection } from "@lotrinh/core/progress/facts";
import { sql } from "kysely";
import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import { findServedGoals } from "../plan/goalFrameworks.js";
import { addIndicator } from "./indicators.js";
import { findLiving } from "./living.js";
import { fullName } from "./proposeLinks.js";
import { refreshVerdicts } from "./verdicts.js";

/**
 * The catalogue entry that the figures of a plan's indicator belong to. Where no link was confirmed yet it makes an entry of the
 * plan's indicator, so that no accepted figure is lost: `proposed`, its direction guessed from the milestones or open, until a
 * person confirms it. A link that is only proposed isn't taken: a wrong one would mix two series; the two entries
 * show as alike and can be merged. Throws `not-found`.
 */
export async function ensureCatalogueIndicator(
  context: TenantContext,
  planIndicatorId: string,
): Promise<string> {
  const row = await lockPlanIndicator(context, planIndicatorId);
  if (row.link === "confirmed" && row.indicator_id !== null) {
    const living = await findLiving(context, [row.indicator_id]);
    return living.get(row.indicator_id) ?? row.indicator_id;
  }
  const indicator = await addIndicator(context, {
    name: fullName(row),
    measure: row.measure,
    direction: guessDirection(await milestonesOf(context, planIndicatorId)),
    state: "proposed",
    frameworks: await findServedGoals(context, planIndicatorId),
  });
  await context.db
    .updateTable("plan_indicators")
    .set({
      indicator_id: indicator.id,
      link: "confirmed",
      linked_by: context.person,
      linked_at: context.now(),
    })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", planIndicatorId)
    .execute();
  await addAuditEntry(context, {
    action: "indicator-made-from-plan",
    subjectKind: "indicator",
    subjectId: indicator.id,
    detail: { planIndicatorId },
  });
  await refreshVerdicts(context, { planIndicatorIds: [planIndicatorId] });
  return indicator.id;
}

async function lockPlanIndicator({ db, tenant }: TenantContext, id: string) {
  const row = isId(id)
    ? await db
        .selectFrom("plan_indicators")
        .select(["id", "name", "parent_name", "measure", "indicator_id", "link"])
        .where("tenant_id", "=", tenant)
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", "no such plan indicator");
  return row;
}

async function milestonesOf(
  { db, tenant }: TenantContext,
  planIndicatorId: string,
): Promise<PlanMilestone[]> {
  const { rows } = await sql<PlanMilestone>`
    select year, raw, value from plan_milestones
    where tenant_id = ${tenant} and plan_indicator_id = ${planIndicatorId} order by year`.execute(db);
  return rows;
}
