import { yearlyOf } from "@lotrinh/core/catalogue/yearly";
import type {
  AssessmentInput,
  PlanMilestone,
  SeriesBreak,
  YearFigure,
} from "@lotrinh/core/progress/assessment";
import type { Direction } from "@lotrinh/core/progress/direction";
import type { TargetValue } from "@lotrinh/core/read/value";
import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { groupBy } from "../group.js";
import { findSeries, findValues, type ValueFigure } from "./series.js";

/** A plan indicator with what its verdict is made from. */
export interface PlanIndicatorFacts {
  readonly id: string;
  readonly planId: string;
  readonly indicatorId: string | null;
  /** Only a link that a person (or the program for its own entry) confirmed counts. */
  readonly isLinked: boolean;
  readonly goal: number | null;
  readonly input: AssessmentInput;
  /** The figure that the latest value comes from. */
  readonly latestPeriod: string | null;
}

/** Which plan indicators: by themselves, by plan, or by the catalogue entries they are linked to. */
export interface PlanIndicatorChoice {
  readonly planIndicatorIds?: readonly string[];
  readonly planId?: string;
  readonly indicatorIds?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly planId: string;
  readonly indicatorId: string | null;
  readonly link: string;
  readonly breakdown: string;
  readonly goal: number | null;
  readonly measure: string | null;
  readonly direction: Direction | null;
  readonly overTime: "sum" | "mean" | "last" | "none" | null;
  readonly periodFrom: number | null;
  readonly milestones: readonly { year: number; raw: string | null; value: TargetValue }[] | null;
}

/**
 * What the verdicts of plan indicators are made from, as of now or as it was known at a moment (`asOf`). `year`: the
 * year it is in Vietnam. Withdrawn plan indicators are left out.
 */
export async function findAssessmentInputs(
  context: TenantContext,
  choice: PlanIndicatorChoice,
  { year, asOf }: { readonly year: number; readonly asOf?: Date },
): Promise<PlanIndicatorFacts[]> {
  const rows = await findRows(context, choice);
  const linked = [
    ...new Set(rows.flatMap((row) => (isLinked(row) && row.indicatorId !== null ? [row.indicatorId] : []))),
  ];
  const figures =
    asOf === undefined
      ? await findValues(context, linked)
      : await findSeries(context, { indicatorIds: linked, place: "", asOf });
  const breaks = await findBreaksOf(context, linked);
  return rows.map((row) => factsOf(row, figures, breaks, year));
}

function isLinked({ link, indicatorId }: Row): boolean {
  return link === "confirmed" && indicatorId !== null;
}

async function findRows(
  { db, tenant }: TenantContext,
  { planIndicatorIds, planId, indicatorIds }: PlanIndicatorChoice,
): Promise<Row[]> {
  const which =
    planIndicatorIds !== undefined
      ? sql`pi.id = any(${[...planIndicatorIds]}::uuid[])`
      : planId !== undefined
        ? sql`pi.plan_id = ${planId}::uuid`
        : sql`pi.indicator_id = any(${[...(indicatorIds ?? [])]}::uuid[])`;
  const { rows } = await sql<Row>`
    select pi.id, pi.plan_id as "planId", pi.indicator_id as "indicatorId", pi.link, pi.breakdown, pi.goal,
      coalesce(i.measure, pi.measure) as measure, i.direction, i.over_time as "overTime",
      p.period_from as "periodFrom", m.milestones
    from plan_indicators pi
    join plans p on p.tenant_id = pi.tenant_id and p.id = pi.plan_id
    left join indicators i on i.tenant_id = pi.tenant_id and i.id = pi.indicator_id and pi.link = 'confirmed'
    left join lateral (
      select jsonb_agg(jsonb_build_object('year', year, 'raw', raw, 'value', value) order by year) as milestones
      from plan_milestones m where m.tenant_id = ${tenant} and m.plan_indicator_id = pi.id
    ) m on true
    where pi.tenant_id = ${tenant} and pi.withdrawn_at is null and ${which}`.execute(db);
  return rows;
}

interface BreakRow extends SeriesBreak {
  readonly indicatorId: string;
}

/** Breaks of the province's series that nobody withdrew. */
async function findBreaksOf({ db, tenant }: TenantContext, ids: readonly string[]): Promise<BreakRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("series_breaks")
    .select(["indicator_id as indicatorId", "year", "reason"])
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "in", [...ids])
    .where("place_id", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}

function factsOf(
  row: Row,
  figures: ReadonlyMap<string, readonly ValueFigure[]>,
  breaks: readonly BreakRow[],
  year: number,
): PlanIndicatorFacts {
  const { id, planId, indicatorId, goal } = row;
  const all = isLinked(row) && indicatorId !== null ? (figures.get(indicatorId) ?? []) : [];
  const rule = row.overTime ?? "last";
  const own = all.filter(({ breakdown }) => breakdown === row.breakdown);
  const series = toYears(own, rule);
  const latest = yearlyOf(own, rule).findLast((figure) => figure.year <= year);
  const others = groupBy(all, ({ breakdown }) => breakdown);
  const compared = [...others].flatMap(([breakdown, list]) =>
    breakdown.startsWith("#") ? [[breakdown.slice(1), toYears(list, rule)] as const] : [],
  );
  const parts = [...others].flatMap(([breakdown, list]) =>
    breakdown !== "" && !breakdown.startsWith("#") ? [[breakdown, toYears(list, rule)] as const] : [],
  );
  return {
    id,
    planId,
    indicatorId,
    isLinked: isLinked(row),
    goal,
    latestPeriod: latest?.figures.at(-1)?.period ?? null,
    input: {
      direction: row.direction,
      measure: row.measure,
      milestones: (row.milestones ?? []).map(
        (milestone): PlanMilestone => ({ ...milestone, raw: milestone.raw }),
      ),
      periodFrom: row.periodFrom,
      series,
      comparisons: Object.fromEntries(compared),
      parts: Object.fromEntries(parts),
      breaks: breaks.filter((each) => each.indicatorId === indicatorId),
      year,
    },
  };
}

function toYears(figures: readonly ValueFigure[], rule: "sum" | "mean" | "last" | "none"): YearFigure[] {
  return yearlyOf(figures, rule).map(({ year, value, figures: made }) => {
    const [only] = made;
    const source: YearFigure["source"] =
      made.length > 1
        ? { kind: "computed" }
        : only?.observationId == null
          ? { kind: "roll-up" }
          : { kind: "observation", id: only.observationId };
    return { year, value, source };
  });
}
