import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { PlanRow } from "./schema.js";
import { requireText } from "./validate.js";

/** Makes the plan of a document, or returns the one that was made of it. */
export async function ensurePlan(
  context: TenantContext,
  plan: { readonly documentId: string; readonly title: string },
): Promise<PlanRow> {
  const inserted = await context.db
    .insertInto("plans")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      document_id: plan.documentId,
      title: requireText(plan.title, "title", 4000),
      created_by: context.person,
      created_at: context.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "document_id"]).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (inserted !== undefined) return inserted;
  return plansOf(context).where("document_id", "=", plan.documentId).executeTakeFirstOrThrow();
}

/** The plan of an id; undefined where there is none. */
export async function findPlan(context: TenantContext, id: string): Promise<PlanRow | undefined> {
  return isId(id) ? plansOf(context).where("id", "=", id).executeTakeFirst() : undefined;
}

/** The plan made of a document; undefined where none was made. */
export async function findPlanOfDocument(
  context: TenantContext,
  documentId: string,
): Promise<PlanRow | undefined> {
  if (!isId(documentId)) return undefined;
  return plansOf(context).where("document_id", "=", documentId).executeTakeFirst();
}

/** All plans, newest first. */
export async function findPlans(context: TenantContext): Promise<PlanRow[]> {
  return plansOf(context).orderBy("id", "desc").execute();
}

/** Plans that were put into force, ended ones too, newest first. */
export async function findPlansInForce(context: TenantContext): Promise<PlanRow[]> {
  return plansOf(context).where("in_force_from", "is not", null).orderBy("id", "desc").execute();
}

/** The plan of an id, locked until the transaction ends. Throws `not-found`. */
export async function lockPlan(context: TenantContext, id: string): Promise<PlanRow> {
  const plan = isId(id)
    ? await plansOf(context).where("id", "=", id).forUpdate().executeTakeFirst()
    : undefined;
  if (plan === undefined) throw new StoreError("not-found", `no plan ${id}`);
  return plan;
}

function plansOf({ db, tenant }: TenantContext) {
  return db.selectFrom("plans").selectAll().where("tenant_id", "=", tenant);
}
