import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { SynthesesRow, SynthesisActionsRow } from "../schema/publication.js";
import { requireText, toJson } from "../validate.js";

export interface SynthesisInput {
  readonly planId: string;
  readonly roundId: string;
  readonly title: string;
  /** core/synthesis/outline.ts */
  readonly outline: unknown;
}

/** Begins the synthesis report of a round. Throws `input-invalid`. */
export async function addSynthesis(context: TenantContext, input: SynthesisInput): Promise<SynthesesRow> {
  return context.db
    .insertInto("syntheses")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      plan_id: input.planId,
      round_id: input.roundId,
      title: requireText(input.title, "title", 4000),
      outline: toJson(input.outline),
      state: "editing",
      created_by: context.person,
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export interface SynthesisFilter {
  readonly planId?: string;
  readonly roundId?: string;
}

/** Synthesis reports, newest first. */
export async function findSyntheses(
  { db, tenant }: TenantContext,
  { planId, roundId }: SynthesisFilter = {},
): Promise<SynthesesRow[]> {
  let query = db.selectFrom("syntheses").selectAll().where("tenant_id", "=", tenant);
  if (planId !== undefined) query = query.where("plan_id", "=", planId);
  if (roundId !== undefined) query = query.where("round_id", "=", roundId);
  return query.orderBy("id", "desc").execute();
}

/** The synthesis report of an id; undefined where there is none. */
export async function findSynthesis(
  { db, tenant }: TenantContext,
  id: string,
): Promise<SynthesesRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("syntheses")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The synthesis report of an id, locked until the transaction ends. Throws `not-found`. */
export async function lockSynthesis({ db, tenant }: TenantContext, id: string): Promise<SynthesesRow> {
  const row = isId(id)
    ? await db
        .selectFrom("syntheses")
        .selectAll()
        .where("tenant_id", "=", tenant)
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", `no synthesis ${id}`);
  return row;
}

/** Gives a report another outline. The report has to be locked by this transaction. */
export async function setSynthesisOutline(
  { db, tenant }: TenantContext,
  id: string,
  outline: unknown,
): Promise<void> {
  await db
    .updateTable("syntheses")
    .set({ outline: toJson(outline) })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}

/** What was done to a synthesis report, in order. */
export async function findSynthesisActions(
  { db, tenant }: TenantContext,
  id: string,
): Promise<SynthesisActionsRow[]> {
  return db
    .selectFrom("synthesis_actions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("synthesis_id", "=", id)
    .orderBy("sequence")
    .execute();
}

/** Appends steps behind those that are there. The report has to be locked by this transaction. `state`: after the last of them. */
export async function addSynthesisActions(
  { db, tenant, person, now }: TenantContext,
  { id, action_sequence: last }: Pick<SynthesesRow, "id" | "action_sequence">,
  steps: readonly unknown[],
  state: string,
): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map((step, at) => ({
    tenant_id: tenant,
    synthesis_id: id,
    sequence: last + at + 1,
    action: toJson(step),
    person_id: person,
    at: now(),
  }));
  await db.insertInto("synthesis_actions").values(rows).execute();
  await db
    .updateTable("syntheses")
    .set({ state, action_sequence: last + steps.length })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}
