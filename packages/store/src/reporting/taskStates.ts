import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { TaskExtensionsRow, TaskStatesRow } from "../schema/reporting.js";
import { requireDay, requireText, storableOrNull } from "../validate.js";

export interface TaskStateInput {
  readonly taskId: string;
  readonly unitId: string;
  readonly status: string;
  /** 0 to 100; null where none is given. */
  readonly percent: number | null;
  readonly result: string | null;
  /** The report that says so; null: said of a unit's own task, outside of any report. */
  readonly reportId: string | null;
  /** `YYYY-MM-DD`, the day for which it holds, where it was said; else that on which it was recorded counts. */
  readonly on?: string;
}

/** Records what units said of their tasks, in the transaction that accepts the report, or of their own tasks when they say it. The last holds. */
export async function recordTaskStates(
  { db, tenant, now }: TenantContext,
  states: readonly TaskStateInput[],
): Promise<void> {
  for (const { taskId, unitId, status, percent, result, reportId, on } of states) {
    const said = {
      status,
      percent: percent === null ? null : Math.round(percent),
      result: storableOrNull(result),
      report_id: reportId,
      on_day: requireDay(on ?? null, "on"),
      at: now(),
    };
    await db
      .insertInto("task_states")
      .values({ tenant_id: tenant, task_id: taskId, unit_id: unitId, ...said })
      .onConflict((conflict) => conflict.columns(["tenant_id", "task_id", "unit_id"]).doUpdateSet(said))
      .execute();
  }
}

/** What is accepted of these tasks so far. */
export async function findTaskStates(
  { db, tenant }: TenantContext,
  taskIds: readonly string[],
): Promise<TaskStatesRow[]> {
  if (taskIds.length === 0) return [];
  return db
    .selectFrom("task_states")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("task_id", "in", [...taskIds])
    .execute();
}

export interface ExtensionInput {
  readonly taskId: string;
  readonly unitId: string;
  readonly reportId: string | null;
  /** The day that held until now, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly to: string;
  readonly reason: string;
}

/** Asks for more time for a task: once for each unit. Returns whether it was asked; false: it had been before. */
export async function askExtension(
  { db, tenant, person, now, newId }: TenantContext,
  { taskId, unitId, reportId, dueOn, to, reason }: ExtensionInput,
): Promise<boolean> {
  const row = await db
    .insertInto("task_extensions")
    .values({
      tenant_id: tenant,
      id: newId(),
      task_id: taskId,
      unit_id: unitId,
      report_id: reportId,
      due_on: requireDay(dueOn, "due on"),
      asked_to: requireDay(to, "to") ?? to,
      reason: requireText(reason, "reason", 4000),
      asked_by: person,
      asked_at: now(),
      state: "asked",
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "task_id", "unit_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export interface ExtensionFilter {
  readonly taskIds?: readonly string[];
  readonly planId?: string;
  readonly state?: string;
}

/** Requests for more time, with the task's words and its plan, newest first. */
export async function findExtensions({ db, tenant }: TenantContext, filter: ExtensionFilter) {
  if (filter.taskIds?.length === 0) return [];
  let query = db
    .selectFrom("task_extensions as e")
    .innerJoin("plan_tasks as t", (join) =>
      join.onRef("t.tenant_id", "=", "e.tenant_id").onRef("t.id", "=", "e.task_id"),
    )
    .innerJoin("units as u", (join) =>
      join.onRef("u.tenant_id", "=", "e.tenant_id").onRef("u.id", "=", "e.unit_id"),
    )
    .leftJoin("people as d", (join) =>
      join.onRef("d.tenant_id", "=", "e.tenant_id").onRef("d.id", "=", "e.decided_by"),
    )
    .selectAll("e")
    .select(["t.text", "t.plan_id", "u.name as unit_name", "d.name as decided_by_name"])
    .where("e.tenant_id", "=", tenant);
  if (filter.taskIds !== undefined) query = query.where("e.task_id", "in", [...filter.taskIds]);
  if (filter.planId !== undefined) query = query.where("t.plan_id", "=", filter.planId);
  if (filter.state !== undefined) query = query.where("e.state", "=", filter.state);
  return query.orderBy("e.id", "desc").execute();
}

/** A request for more time with its task's words. */
export type FoundExtension = Awaited<ReturnType<typeof findExtensions>>[number];

export interface ExtensionDecision {
  readonly granted: boolean;
  /** The last day granted; the one asked for where absent. */
  readonly to?: string | undefined;
  readonly words: string | null;
}

/**
 * Grants or refuses a request; granted, the unit's task is due on the new day. Undefined where it isn't there or was
 * decided already.
 */
export async function decideExtension(
  { db, tenant, person, now }: TenantContext,
  id: string,
  { granted, to, words }: ExtensionDecision,
): Promise<TaskExtensionsRow | undefined> {
  const asked = isId(id)
    ? await db
        .selectFrom("task_extensions")
        .selectAll()
        .where("tenant_id", "=", tenant)
        .where("id", "=", id)
        .where("state", "=", "asked")
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (asked === undefined) return undefined;
  return db
    .updateTable("task_extensions")
    .set({
      state: granted ? "granted" : "refused",
      granted_to: granted ? requireDay(to ?? asked.asked_to, "to") : null,
      decision: storableOrNull(words),
      decided_by: person,
      decided_at: now(),
    })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
