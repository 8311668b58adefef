import { classify, classOf } from "@lotrinh/core/catalogue/classBreaks";
import { rollUpUnits } from "@lotrinh/core/catalogue/unitRollUp";
import { printNumber } from "@lotrinh/core/text/printNumber";
import { findIndicator } from "@lotrinh/store/catalogue/indicators";
import {
  findMapIndicators,
  findMapPeriods,
  findMapRows,
  findShapes,
  type MapRow,
} from "@lotrinh/store/catalogue/pages/places";
import type { TenantContext } from "@lotrinh/store/context";
import type { IndicatorsRow } from "@lotrinh/store/schema/catalogue";
import type { z } from "zod";
import { indicatorNotFound, loadSummary } from "../indicators/load.js";
import { presentSummary } from "../indicators/presenter.js";
import type { Person } from "../person.js";
import type { mapQuery, mapSchema, shapesSchema } from "./schema.js";

type Answer = z.infer<typeof mapSchema>;

/** One indicator by place for one period, with classes that are stated. Throws `indicator-not-found`. */
export async function loadMap(
  context: TenantContext,
  query: z.infer<typeof mapQuery>,
  person: Person,
): Promise<Answer> {
  const { level, breakdown } = query;
  const indicators = await findMapIndicators(context);
  const id = query.indicator ?? indicators[0]?.id;
  const indicator = id === undefined ? undefined : await findIndicator(context, id);
  if (indicator === undefined && query.indicator !== undefined) throw indicatorNotFound();
  if (indicator === undefined) return emptyMap(query, indicators);
  const choice = { indicatorId: indicator.id, breakdown, level };
  const periods = await findMapPeriods(context, choice);
  const period = query.period ?? periods[0] ?? null;
  const rows = period === null ? [] : await findMapRows(context, choice, period);
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = classify(values, query.classes, query.method);
  const rollUp = rollUpUnits(rows, indicator.over_units, indicator.measure);
  return {
    indicator: presentSummary(await loadSummary(context, indicator.id), person),
    indicators,
    periods,
    period,
    level,
    classes: {
      method: classes.method,
      breaks: [...classes.breaks],
      labels: [...classes.labels],
      counts: [...classes.counts],
      statement: classes.statement,
    },
    rows: presentRows(rows, classes.breaks, indicator.direction),
    summary: summaryOf(rows, values),
    rollUp:
      rows.length === 0
        ? null
        : { value: rollUp.value, rule: rollUp.rule, ruleText: rollUp.ruleText, coverage: rollUp.coverage },
    finding: findingOf(indicator, rows, period),
  };
}

function emptyMap(
  { level, classes, method }: z.infer<typeof mapQuery>,
  indicators: Answer["indicators"],
): Answer {
  const none = classify([], classes, method);
  return {
    indicator: null,
    indicators,
    periods: [],
    period: null,
    level,
    classes: { method, breaks: [], labels: [], counts: [], statement: none.statement },
    rows: [],
    summary: summaryOf([], []),
    rollUp: null,
    finding: { vi: "Chưa có số liệu theo địa bàn.", en: "No figures by place yet." },
  };
}

function presentRows(
  rows: readonly MapRow[],
  breaks: readonly number[],
  direction: string | null,
): Answer["rows"] {
  const sign = direction === "decrease" ? 1 : -1;
  const best = rows.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => sign * (a - b));
  return rows.map(({ placeId, code, name, value, missing, status }) => ({
    placeId,
    code,
    name,
    value,
    missing: value === null ? (missing ?? "not-reported") : null,
    status,
    class: value === null ? null : classOf(value, breaks),
    rank: value === null || direction === null ? null : best.indexOf(value) + 1,
  }));
}

function summaryOf(rows: readonly MapRow[], values: readonly number[]): Answer["summary"] {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  const median =
    upper === undefined ? null : sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
  return {
    reported: values.length,
    expected: rows.length,
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    median,
  };
}

/** The title of the map: what it shows. */
function findingOf(
  indicator: IndicatorsRow,
  rows: readonly MapRow[],
  period: string | null,
): Answer["finding"] {
  const known = rows
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => a.value - b.value);
  const [low, high] = [known[0], known.at(-1)];
  if (low === undefined || high === undefined || period === null)
    return {
      vi: `${indicator.name}: chưa có số liệu theo địa bàn.`,
      en: `${indicator.name}: no figures by place yet.`,
    };
  const measure = indicator.measure === null ? "" : ` ${indicator.measure}`;
  const of = `${known.length}/${rows.length}`;
  return {
    vi: `${indicator.name} năm ${period}: cao nhất ${high.name} (${printNumber(high.value, 2)}${measure}), thấp nhất ${low.name} (${printNumber(low.value, 2)}${measure}); ${of} địa bàn có số liệu.`,
    en: `${indicator.name}, ${period}: highest ${high.name} (${printNumber(high.value, 2)}${measure}), lowest ${low.name} (${printNumber(low.value, 2)}${measure}); ${of} places with figures.`,
  };
}

/** Shapes of places as GeoJSON (RFC 7946); places without one are named. */
export async function loadShapes(
  context: TenantContext,
  level: string,
): Promise<z.infer<typeof shapesSchema>> {
  const rows = await findShapes(context, level);
  return {
    type: "FeatureCollection",
    features: rows.flatMap(({ id, code, name, shape }) =>
      shape === null ? [] : [{ type: "Feature" as const, id, properties: { name, code }, geometry: shape }],
    ),
    without: rows.flatMap(({ id, name, shape }) => (shape === null ? [{ id, name }] : [])),
  };
}
