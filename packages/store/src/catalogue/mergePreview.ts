import { takesPlace } from "@lotrinh/core/catalogue/counts";
import type { FigureStatus } from "@lotrinh/core/report/answers";
import { sql } from "kysely";
import type { TenantContext } from "../context.js";

/** A cell that both entries have a figure of: after the merge one of them is shown, the other stays in the history. */
export interface MergeClash {
  readonly place: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly from: number | null;
  readonly into: number | null;
  readonly shown: "from" | "into";
}

/** What merging one entry into another would move. */
export interface MergePreview {
  readonly links: readonly {
    readonly planIndicatorId: string;
    readonly name: string;
    readonly planId: string;
    readonly planNumber: string | null;
    readonly planTitle: string;
  }[];
  /** Observations that were recorded for the one that goes. */
  readonly observations: number;
  /** Cells that only the one that goes has. */
  readonly newFigures: number;
  readonly clashes: readonly MergeClash[];
}

/** What moves if `fromId` is merged into `intoId`; nothing is changed. Clashes where both have the same value are left out. */
export async function previewMerge(
  { db, tenant }: TenantContext,
  fromId: string,
  intoId: string,
): Promise<MergePreview> {
  const { rows: links } = await sql<MergePreview["links"][number]>`
    select pi.id as "planIndicatorId", pi.name, p.id as "planId", p.number as "planNumber", p.title as "planTitle"
    from plan_indicators pi join plans p on p.tenant_id = pi.tenant_id and p.id = pi.plan_id
    where pi.tenant_id = ${tenant} and pi.indicator_id = ${fromId} order by p.in_force_from desc, pi.position`.execute(
    db,
  );
  const { rows: counted } = await sql<{ n: number }>`
    select count(*)::int as n from observations where tenant_id = ${tenant} and indicator_id = ${fromId}`.execute(
    db,
  );
  const { rows: cells } = await sql<Cell>`
    select pl.name as place, f.breakdown, f.period, f.value as from, t.value as into, f.status as "fromStatus",
      t.status as "intoStatus", f.recorded_at as "fromAt", t.recorded_at as "intoAt", t.period is not null as both
    from figures f
    left join figures t on t.tenant_id = f.tenant_id and t.indicator_id = ${intoId} and t.place = f.place
      and t.breakdown = f.breakdown and t.period = f.period and t.basis = 'observed'
    left join places pl on pl.tenant_id = f.tenant_id and pl.id::text = f.place
    where f.tenant_id = ${tenant} and f.indicator_id = ${fromId} and f.basis = 'observed'
    order by f.period, pl.name nulls first`.execute(db);
  return {
    links,
    observations: counted[0]?.n ?? 0,
    newFigures: cells.filter(({ both }) => !both).length,
    clashes: cells
      .filter(({ both, from, into }) => both && from !== into)
      .map((cell) => ({
        place: cell.place,
        breakdown: cell.breakdown,
        period: cell.period,
        from: cell.from,
        into: cell.into,
        shown: shownOf(cell),
      })),
  };
}

interface Cell {
  readonly place: string | null;
  readonly breakdown: string;
  readonly period: string;
  readonly from: number | null;
  readonly into: number | null;
  readonly fromStatus: FigureStatus;
  readonly intoStatus: FigureStatus;
  readonly fromAt: Date;
  readonly intoAt: Date;
  readonly both: boolean;
}

/** The one that counts by core/catalogue/counts.ts: the higher status, among equals the newer. */
function shownOf({ fromStatus, intoStatus, fromAt, intoAt }: Cell): "from" | "into" {
  const isLater = fromAt.getTime() >= intoAt.getTime();
  return isLater
    ? takesPlace(fromStatus, intoStatus)
      ? "from"
      : "into"
    : takesPlace(intoStatus, fromStatus)
      ? "into"
      : "from";
}
