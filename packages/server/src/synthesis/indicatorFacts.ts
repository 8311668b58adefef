import { verdictStatuses } from "@lotrinh/core/progress/verdict";
import type { TargetValue } from "@lotrinh/core/read/value";
import { type FigureStatus, type MissingReason, missingReasons } from "@lotrinh/core/report/answers";
import type { PeriodText } from "@lotrinh/core/schedule/period";
import type {
  BaselineFact,
  IndicatorFacts,
  MilestoneFact,
  ObservationFact,
  VerdictFact,
} from "@lotrinh/core/synthesis/facts";
import { findPlanIndicators, type PlanIndicatorRow } from "@lotrinh/store/catalogue/links";
import { findSeries, type SeriesFigure } from "@lotrinh/store/catalogue/series";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findVerdictHeads, type VerdictHead } from "@lotrinh/store/plan/verdictHeads";
import {
  type FigureSource,
  findBreakYears,
  findFigureSources,
  findManners,
} from "@lotrinh/store/publication/synthesesFigures";
import { findNames } from "@lotrinh/store/reporting/names";

/** Where a figure of the report comes from, for people to look up. */
export interface FactSource {
  readonly indicatorId: string | null;
  readonly planIndicatorId: string;
  readonly observationId: string | null;
  readonly reportId: string | null;
  readonly unit: string | null;
  readonly recordedAt: string | null;
}

export interface LoadedIndicators {
  readonly facts: readonly IndicatorFacts[];
  /** By the id of an observation or target in the facts. */
  readonly sources: ReadonlyMap<string, FactSource>;
}

/**
 * What is known of a plan's indicators now. Ids of facts name the cell (`indicator.period`), not the observation: a figure that is
 * revised is the same fact with another value.
 */
export async function loadIndicatorFacts(
  context: TenantContext,
  plan: { readonly id: string; readonly periodFrom: number | null; readonly day: string },
  period: PeriodText,
): Promise<LoadedIndicators> {
  const rows = (await findPlanIndicators(context, { plan: plan.id })).items;
  const linked = [...new Set(rows.flatMap(linkedId))];
  const series = await findSeries(context, { indicatorIds: linked, place: "" });
  const observations = [...series.values()].flat().flatMap(({ observationId }) => observationId ?? []);
  const known: Known = {
    series,
    observations: await findFigureSources(context, observations),
    breaks: await findBreakYears(context, linked),
    verdicts: await findVerdictHeads(context, plan.id),
    manners: await findManners(context, linked),
    units: await loadUnits(context, plan.id, plan.day),
    from: plan.periodFrom,
    period,
  };
  const sources = new Map<string, FactSource>();
  const isNumbered = rows.some(({ code }) => code !== null);
  const facts = rows.map((row, at) => ({
    ...factsOf(row, known, sources),
    // in the order of the plan, which prints no numbers of its own
    ...(isNumbered ? {} : { code: String(at + 1) }),
  }));
  return { facts, sources };
}

interface Known {
  readonly series: ReadonlyMap<string, readonly SeriesFigure[]>;
  readonly observations: ReadonlyMap<string, FigureSource>;
  readonly breaks: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, VerdictHead>;
  readonly manners: Awaited<ReturnType<typeof findManners>>;
  readonly units: ReadonlyMap<string, readonly string[]>;
  readonly from: number | null;
  readonly period: PeriodText;
}

/** Only a link that somebody confirmed says whose figures these are. */
function linkedId({ link, indicatorId }: PlanIndicatorRow): string[] {
  return link === "confirmed" && indicatorId !== null ? [indicatorId] : [];
}

/** The names of the units that answer for each indicator on a day. */
async function loadUnits(
  context: TenantContext,
  planId: string,
  day: string,
): Promise<Map<string, readonly string[]>> {
  const rows = (await findAssignments(context, { planId, on: day })).filter(
    ({ subject, role }) => subject === "indicator" && role !== "coordinating",
  );
  const names = await findNames(
    context,
    "units",
    rows.map(({ unit_id }) => unit_id),
  );
  return new Map(
    [...groupBy(rows, ({ subject_id }) => subject_id)].map(([id, list]) => [
      id,
      list.flatMap(({ unit_id }) => names.get(unit_id) ?? []),
    ]),
  );
}

function factsOf(row: PlanIndicatorRow, known: Known, sources: Map<string, FactSource>): IndicatorFacts {
  const [indicatorId] = linkedId(row);
  const own = (indicatorId === undefined ? [] : (known.series.get(indicatorId) ?? [])).filter(
    ({ breakdown }) => breakdown === row.breakdown,
  );
  const manner = known.manners.get(indicatorId ?? "");
  for (const { year } of row.milestones) sources.set(targetId(row, year), planSource(row));
  return {
    id: row.id,
    code: row.code,
    name: nameOf(row),
    measure: row.measure,
    direction: manner?.direction ?? null,
    goal: row.goal === null ? null : goalId(row.goal),
    ...decimalsOf(own, manner?.decimals),
    baseline: baselineOf(row, known.from),
    series: own.map((figure) => observationOf(row, figure, known, sources)),
    milestones: milestonesOf(row, known.from),
    verdict: verdictOf(known.verdicts.get(row.id), known.period),
    responsible: known.units.get(row.id) ?? [],
  };
}

/** A line below another (`Trong đó: nữ`) is named with it. */
function nameOf({ name, parentName }: PlanIndicatorRow): string {
  return parentName === null ? name : `${parentName}: ${name}`;
}

/** Figures carry their own decimals; where one has more than the catalogue shows, all are printed with as many as it shows. */
function decimalsOf(figures: readonly SeriesFigure[], shown: number | undefined): { decimals?: number } {
  const isLonger = ({ value }: SeriesFigure) =>
    value !== null && (String(value).split(".")[1]?.length ?? 0) > (shown ?? 20);
  return shown !== undefined && figures.some(isLonger) ? { decimals: shown } : {};
}

export function goalId(number: number): string {
  return `goal-${number}`;
}

function targetId({ id }: PlanIndicatorRow, year: number): string {
  return `${id}.${year}`;
}

function planSource({ id, indicatorId }: PlanIndicatorRow): FactSource {
  const nowhere = { observationId: null, reportId: null, unit: null, recordedAt: null };
  return { planIndicatorId: id, indicatorId, ...nowhere };
}

function isBefore(year: number, from: number | null): boolean {
  return from !== null && year < from;
}

/** The last value that the plan prints for a year before it began. */
function baselineOf(row: PlanIndicatorRow, from: number | null): BaselineFact | null {
  const before = row.milestones.findLast(
    ({ year, value }) => isBefore(year, from) && exactValue(value) !== null,
  );
  const value = before === undefined ? null : exactValue(before.value);
  if (before === undefined || value === null) return null;
  return { id: targetId(row, before.year), period: String(before.year), value };
}

function exactValue(value: TargetValue): number | null {
  return value.kind === "exact" ? value.value : null;
}

function milestonesOf(row: PlanIndicatorRow, from: number | null): MilestoneFact[] {
  return row.milestones
    .filter(({ year }) => !isBefore(year, from))
    .map(({ year, value, raw }) => ({ id: targetId(row, year), year, value, raw }));
}

function observationOf(
  row: PlanIndicatorRow,
  figure: SeriesFigure,
  { observations, breaks }: Known,
  sources: Map<string, FactSource>,
): ObservationFact {
  const source = figure.observationId === null ? undefined : observations.get(figure.observationId);
  const report = source?.origin === "report" ? source.originId : null;
  const id = `${row.id}.${figure.period}`;
  sources.set(id, {
    planIndicatorId: row.id,
    indicatorId: row.indicatorId,
    observationId: figure.observationId,
    reportId: report,
    unit: source?.unit ?? null,
    recordedAt: figure.recordedAt.toISOString(),
  });
  const before = source?.before;
  return {
    id,
    period: figure.period,
    value: figure.value,
    status: statusOf(figure.status),
    missing: missingOf(figure),
    ...(source?.note == null ? {} : { note: source.note }),
    ...(before == null || before === figure.value ? {} : { revisedFrom: before }),
    ...(breaks.has(`${figure.indicatorId} ${figure.year}`) ? { breakBefore: true } : {}),
    report,
    unit: source?.unit ?? null,
  };
}

function statusOf(status: string): FigureStatus {
  return status === "estimated" || status === "official" ? status : "reported";
}

function missingOf({ value, missing }: SeriesFigure): MissingReason | null {
  if (value !== null) return null;
  return missingReasons.find((reason) => reason === missing) ?? "not-reported";
}

/** The evaluation's verdict, where it was made on the period that is reported. */
function verdictOf(head: VerdictHead | undefined, period: PeriodText): VerdictFact | null {
  const outcome = verdictStatuses.find((status) => status === head?.status);
  if (outcome === undefined || outcome === "not-assessable" || head?.latest_period !== period) return null;
  const isFinal = outcome === "met" || outcome === "missed";
  return {
    outcome,
    method: isFinal ? "so với mục tiêu năm cuối" : "xu hướng đến năm mục tiêu",
    reason: null,
  };
}
