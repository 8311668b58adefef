import { sql } from "kysely";
import { inBatches } from "../batches.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { RoundActionsRow, RoundsRow } from "../schema/reporting.js";
import { requireDay, requireText, storableOrNull, toJson } from "../validate.js";
import type { AskedItems } from "./asked.js";

export interface RoundInput {
  readonly planId: string;
  /** null: asked for outside of any duty (đột xuất). */
  readonly dutyId: string | null;
  readonly title: string;
  readonly period: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly cutoffFrom: string | null;
  readonly cutoff: string | null;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly locksOn: string | null;
  readonly remindOn: readonly string[];
  readonly outline: unknown;
  readonly asks: readonly RoundAsk[];
  /** Given by whoever asks ad hoc: the same again opens no second round. */
  readonly requestId: string | null;
  readonly reason: string | null;
}

export type RoundAsk = "figures" | "tasks" | "funding";

/** What one unit is asked in a new round. */
export interface NewReport {
  readonly unitId: string;
  readonly asked: AskedItems;
}

/**
 * Opens a round with its reports; undefined where a round of this duty and period, or of this request, is there
 * already: then nothing is written. Two programs at once open one. Throws `input-invalid`.
 */
export async function openRound(
  context: TenantContext,
  input: RoundInput,
  reports: readonly NewReport[],
): Promise<RoundsRow | undefined> {
  const round = await insertRound(context, input);
  if (round === undefined) return undefined;
  await addReports(context, round, reports);
  const change = { units: reports.length, dueOn: input.dueOn, cutoff: input.cutoff };
  await addRoundAction(context, round.id, { action: "opened", change, reason: input.reason });
  return round;
}

async function insertRound(context: TenantContext, input: RoundInput): Promise<RoundsRow | undefined> {
  const { tenant, person, now } = context;
  return context.db
    .insertInto("rounds")
    .values({
      tenant_id: tenant,
      id: context.newId(),
      plan_id: input.planId,
      duty_id: input.dutyId,
      title: requireText(input.title, "title", 1000),
      period: requireText(input.period, "period", 20),
      period_from: requireDay(input.periodFrom, "period from"),
      period_to: requireDay(input.periodTo, "period to"),
      cutoff_from: requireDay(input.cutoffFrom, "cut-off from"),
      cutoff: requireDay(input.cutoff, "cut-off"),
      opens_on: requireDay(input.opensOn, "opens on") ?? input.opensOn,
      due_on: requireDay(input.dueOn, "due on") ?? input.dueOn,
      locks_on: requireDay(input.locksOn, "locks on"),
      remind_on: [...input.remindOn],
      outline: toJson(input.outline),
      asks: [...input.asks],
      opened_at: now(),
      request_id: input.requestId,
      created_by: person,
      created_at: now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
}

/** Adds reports of units to a round; units that have one already are passed over. Returns how many were added. */
export async function addReports(
  context: TenantContext,
  round: Pick<RoundsRow, "id" | "due_on">,
  reports: readonly NewReport[],
): Promise<number> {
  const rows = reports.map(({ unitId, asked }) => ({
    tenant_id: context.tenant,
    id: context.newId(),
    round_id: round.id,
    unit_id: unitId,
    holder_id: unitId,
    due_on: round.due_on,
    asked: toJson(asked),
    state: "notStarted",
    created_at: context.now(),
  }));
  let added = 0;
  for (const batch of inBatches(rows)) {
    const inserted = await context.db
      .insertInto("reports")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["tenant_id", "round_id", "unit_id"]).doNothing())
      .returning("id")
      .execute();
    added += inserted.length;
  }
  return added;
}

/** The round that a request opened; undefined where it opened none. */
export async function findRoundOfRequest(
  { db, tenant }: TenantContext,
  requestId: string,
): Promise<RoundsRow | undefined> {
  return db
    .selectFrom("rounds")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("request_id", "=", requestId)
    .executeTakeFirst();
}

/** The round of an id; undefined where there is none. */
export async function findRound({ db, tenant }: TenantContext, id: string): Promise<RoundsRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("rounds")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The round of an id, locked until the transaction ends. Throws `not-found`. */
export async function lockRound({ db, tenant }: TenantContext, id: string): Promise<RoundsRow> {
  const round = await db
    .selectFrom("rounds")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (round === undefined) throw new StoreError("not-found", `no round ${id}`);
  return round;
}

export interface RoundFilter {
  readonly planId?: string;
  readonly dutyId?: string;
  readonly ids?: readonly string[];
  /** Rounds that aren't locked. */
  readonly open?: boolean;
}

/** Rounds, the next due first. */
export async function findRounds(
  { db, tenant }: TenantContext,
  { planId, dutyId, ids, open }: RoundFilter,
): Promise<RoundsRow[]> {
  let query = db.selectFrom("rounds").selectAll().where("tenant_id", "=", tenant);
  if (planId !== undefined) query = query.where("plan_id", "=", planId);
  if (dutyId !== undefined) query = query.where("duty_id", "=", dutyId);
  if (ids !== undefined) {
    if (ids.length === 0) return [];
    query = query.where("id", "in", [...ids]);
  }
  if (open === true) query = query.where("locked_at", "is", null);
  return query.orderBy("due_on").orderBy("id").execute();
}

/** Periods of a duty for which a round is there. */
export async function findOpenedPeriods(
  { db, tenant }: TenantContext,
  dutyId: string,
): Promise<Map<string, RoundsRow>> {
  const rows = await db
    .selectFrom("rounds")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("duty_id", "=", dutyId)
    .execute();
  return new Map(rows.map((row) => [row.period, row]));
}

export interface RoundChange {
  readonly due_on?: string;
  readonly cutoff?: string | null;
  readonly locks_on?: string | null;
  readonly locked_at?: Date | null;
  readonly remind_on?: string[];
}

/** Changes a round; who and why goes to its actions. */
export async function updateRound(context: TenantContext, id: string, change: RoundChange): Promise<void> {
  await context.db
    .updateTable("rounds")
    .set(change)
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
}

export type RoundActionKind =
  | "opened"
  | "deadline-moved"
  | "cutoff-changed"
  | "lock-moved"
  | "reminded"
  | "locked"
  | "units-added"
  | "passed-on";

export interface RoundActionInput {
  readonly action: RoundActionKind;
  readonly change?: unknown;
  readonly reason?: string | null;
}

/** Appends to a round's history. The round has to be new or locked by this transaction. */
export async function addRoundAction(
  { db, tenant, person, now }: TenantContext,
  roundId: string,
  { action, change, reason }: RoundActionInput,
): Promise<void> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(sequence), 0) + 1 as next from round_actions
    where tenant_id = ${tenant} and round_id = ${roundId}`.execute(db);
  await db
    .insertInto("round_actions")
    .values({
      tenant_id: tenant,
      round_id: roundId,
      sequence: rows[0]?.next ?? 1,
      action,
      change: change === undefined ? null : toJson(change),
      reason: storableOrNull(reason ?? null),
      person_id: person,
      at: now(),
    })
    .execute();
}

/** What was done to these rounds, in order. */
export async function findRoundActions(
  { db, tenant }: TenantContext,
  roundIds: readonly string[],
): Promise<RoundActionsRow[]> {
  if (roundIds.length === 0) return [];
  return db
    .selectFrom("round_actions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("round_id", "in", [...roundIds])
    .orderBy("round_id")
    .orderBy("sequence")
    .execute();
}
