import type { TenantContext } from "../context.js";

/** What a report said of one cell when it was last accepted. */
export interface ReportedFigure {
  readonly indicator_id: string;
  readonly place_id: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly note: string | null;
}

/** What was recorded of a report so far, the last of each cell. */
export async function findRecordedOf(
  { db, tenant }: TenantContext,
  reportId: string,
): Promise<ReportedFigure[]> {
  const rows = await db
    .selectFrom("observations")
    .select(["indicator_id", "place_id", "breakdown", "period", "value", "missing"])
    .select(["numerator", "denominator", "status", "note"])
    .where("tenant_id", "=", tenant)
    .where("origin", "=", "report")
    .where("origin_id", "=", reportId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  const last = new Map(
    rows.map((row) => [[row.indicator_id, row.place_id, row.breakdown, row.period].join(" "), row]),
  );
  return [...last.values()];
}
