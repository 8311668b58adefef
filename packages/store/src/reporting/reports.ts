import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { ReportsRow } from "../schema/reporting.js";
import { toJson } from "../validate.js";
import type { AskedItems } from "./asked.js";

/** A report with what lists and rules need of its round, plan and units. */
export interface ReportHead extends ReportsRow {
  readonly plan_id: string;
  readonly plan_number: string | null;
  readonly plan_title: string;
  readonly duty_id: string | null;
  readonly round_title: string;
  readonly period: string;
  readonly opens_on: string;
  readonly cutoff: string | null;
  readonly locks_on: string | null;
  readonly locked_at: Date | null;
  /** The round's outline (core/report/outline.ts). */
  readonly outline: unknown;
  readonly unit_name: string;
  readonly holder_name: string;
}

export interface ReportFilter {
  readonly ids?: readonly string[];
  readonly roundId?: string;
  readonly planId?: string;
  /** Units that answer. */
  readonly holders?: readonly string[];
  /** Units that were asked or answer. */
  readonly units?: readonly string[];
  readonly states?: readonly string[];
  /** The unit in whose record a report counts: who had it on the day it was due. */
  readonly answerable?: string;
  readonly dutyId?: string;
  /** Due on this day or later, `YYYY-MM-DD`. */
  readonly dueFrom?: string;
  /** Due on this day or earlier. */
  readonly dueTo?: string;
}

/** Reports with their round, plan and units, by due day, then by unit. */
export async function findReports(context: TenantContext, filter: ReportFilter): Promise<ReportHead[]> {
  const lists = [filter.ids, filter.holders, filter.units, filter.states];
  if (lists.some((list) => list?.length === 0)) return [];
  return headsOf(context, filter).orderBy("r.due_on").orderBy("u.name").orderBy("r.id").execute();
}

/** Reports of all rounds of a period, in these states. */
export async function findReportsOfPeriod(
  context: TenantContext,
  period: string,
  states: readonly string[],
): Promise<ReportHead[]> {
  return headsOf(context, { states })
    .where("o.period", "=", period)
    .orderBy("u.name")
    .orderBy("r.id")
    .execute();
}

/** The report of an id; undefined where there is none. */
export async function findReport(context: TenantContext, id: string): Promise<ReportHead | undefined> {
  return isId(id) ? headsOf(context, { ids: [id] }).executeTakeFirst() : undefined;
}

/** Locks reports until the transaction ends, in one order whoever asks, so that no two wait for each other. */
export async function lockReports({ db, tenant }: TenantContext, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)].filter(isId);
  if (wanted.length === 0) return;
  await db
    .selectFrom("reports")
    .select("id")
    .where("tenant_id", "=", tenant)
    .where("id", "in", wanted)
    .orderBy("id")
    .forUpdate()
    .execute();
}

function headsOf({ db, tenant }: TenantContext, filter: ReportFilter) {
  let query = db
    .selectFrom("reports as r")
    .innerJoin("rounds as o", (join) =>
      join.onRef("o.tenant_id", "=", "r.tenant_id").onRef("o.id", "=", "r.round_id"),
    )
    .innerJoin("plans as p", (join) =>
      join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.id", "=", "o.plan_id"),
    )
    .innerJoin("units as u", (join) =>
      join.onRef("u.tenant_id", "=", "r.tenant_id").onRef("u.id", "=", "r.unit_id"),
    )
    .innerJoin("units as h", (join) =>
      join.onRef("h.tenant_id", "=", "r.tenant_id").onRef("h.id", "=", "r.holder_id"),
    )
    .selectAll("r")
    .select([
      "o.plan_id",
      "o.duty_id",
      "o.title as round_title",
      "o.period",
      "o.opens_on",
      "o.cutoff",
      "o.locks_on",
    ])
    .select(["o.locked_at", "o.outline", "p.number as plan_number", "p.title as plan_title"])
    .select(["u.name as unit_name", "h.name as holder_name"])
    .where("r.tenant_id", "=", tenant);
  if (filter.ids !== undefined) query = query.where("r.id", "in", [...filter.ids]);
  if (filter.roundId !== undefined) query = query.where("r.round_id", "=", filter.roundId);
  if (filter.planId !== undefined) query = query.where("o.plan_id", "=", filter.planId);
  if (filter.dutyId !== undefined) query = query.where("o.duty_id", "=", filter.dutyId);
  if (filter.holders !== undefined) query = query.where("r.holder_id", "in", [...filter.holders]);
  if (filter.units !== undefined) {
    const units = [...filter.units];
    query = query.where((row) => row.or([row("r.unit_id", "in", units), row("r.holder_id", "in", units)]));
  }
  const { answerable } = filter;
  if (answerable !== undefined)
    query = query.where(
      sql<string>`case when r.held_since > r.due_on then r.unit_id else r.holder_id end`,
      "=",
      answerable,
    );
  if (filter.states !== undefined) query = query.where("r.state", "in", [...filter.states]);
  if (filter.dueFrom !== undefined) query = query.where("r.due_on", ">=", filter.dueFrom);
  if (filter.dueTo !== undefined) query = query.where("r.due_on", "<=", filter.dueTo);
  return query;
}

export interface ReportUpdate {
  readonly state?: string;
  readonly due_on?: string;
  readonly holder_id?: string;
  readonly held_since?: string;
  readonly action_sequence?: number;
  readonly change_sequence?: number;
  readonly submitted_at?: Date | null;
  readonly accepted_at?: Date | null;
}

/** Changes a report's head. The report has to be locked by this transaction. */
export async function updateReport(
  { db, tenant }: TenantContext,
  id: string,
  change: ReportUpdate,
): Promise<void> {
  await db.updateTable("reports").set(change).where("tenant_id", "=", tenant).where("id", "=", id).execute();
}

/** Changes what a report asks: only while it isn't submitted. */
export async function setAsked({ db, tenant }: TenantContext, id: string, asked: AskedItems): Promise<void> {
  await db
    .updateTable("reports")
    .set({ asked: toJson(asked), change_sequence: sql`change_sequence + 1` })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}

/** Says that something about a report changed that isn't a field: whoever has it open looks again. */
export async function touchReport({ db, tenant }: TenantContext, id: string): Promise<void> {
  await db
    .updateTable("reports")
    .set({ change_sequence: sql`change_sequence + 1` })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}
