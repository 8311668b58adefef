import type { OpenDataset, OpenFigure, OpenIndicator } from "@lotrinh/publish/opendata/dataset";
import { findSdgSeries } from "@lotrinh/publish/opendata/sdgSeries";
import { plainCode } from "@lotrinh/publish/opendata/sdmx";
import { sdmxCoverage } from "@lotrinh/publish/opendata/sdmxCoverage";
import { findSeries, type SeriesFigure } from "@lotrinh/store/catalogue/series";
import type { TenantContext } from "@lotrinh/store/context";
import type { PublicIndicatorRow } from "@lotrinh/store/publication/publicIndicators";
import { findPublicResponsible, findReportingUnits } from "@lotrinh/store/publication/publicUnits";
import { datasetDescription } from "./datasetDescription.js";
import type { Site } from "./site.js";

const license = {
  id: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
};

const statuses = ["reported", "estimated", "official"] as const;

/**
 * Public indicators as one open data set: the province's figures with all their breakdowns and the units that reported and answer for them;
 * nothing of persons, reports or plans that aren't public.
 */
export async function openDataset(
  context: TenantContext,
  site: Site,
  slug: string,
  title: { readonly vi: string; readonly en: string },
  indicators: readonly PublicIndicatorRow[],
): Promise<OpenDataset> {
  const series = await findSeries(context, { indicatorIds: indicators.map(({ id }) => id), place: "" });
  const units = await reportingUnits(context, series);
  const responsible = await findPublicResponsible(
    context,
    indicators.map(({ id }) => id),
  );
  const open = indicators.map<OpenIndicator>(
    ({ id, code, name, measure, definition, source, slug: own, goals }) => ({
      id,
      code,
      name,
      measure,
      definition,
      source,
      responsibleUnits: responsible.get(id) ?? [],
      address: `${site.address}/chi-tieu/${own}`,
      sdgSeries: findSdgSeries(goals, measure),
      figures: (series.get(id) ?? []).map<OpenFigure>((figure) => ({
        period: figure.period,
        place: null,
        placeCode: null,
        breakdown: figure.breakdown === "" ? null : figure.breakdown,
        value: figure.value,
        missing: figure.missing,
        status: statuses.find((status) => status === figure.status) ?? "reported",
        reportingUnit: units.get(figure.observationId ?? "") ?? null,
        recordedAt: figure.recordedAt.toISOString(),
      })),
    }),
  );
  return {
    address: `${site.address}/du-lieu/${slug}`,
    slug,
    title,
    description: describe(site, indicators, open),
    publisher: {
      name: site.publisher,
      address: site.address,
      place: site.province,
      areaCode: `VN_${plainCode(site.province)}`,
    },
    license,
    ...datesOf(open, indicators),
    indicators: open,
  };
}

function reportingUnits(context: TenantContext, series: ReadonlyMap<string, readonly SeriesFigure[]>) {
  const ids = [...series.values()].flat().flatMap(({ observationId }) => observationId ?? []);
  return findReportingUnits(context, ids);
}

/** One indicator of an open data set as a data set of its own. */
export function partOf(all: OpenDataset, site: Site, row: PublicIndicatorRow): OpenDataset {
  const indicators = all.indicators.filter(({ id }) => id === row.id);
  return {
    ...all,
    address: `${site.address}/du-lieu/${row.slug}`,
    slug: row.slug,
    title: { vi: row.name, en: row.name },
    description: describe(site, [row], indicators),
    ...datesOf(indicators, [row]),
    indicators,
  };
}

/** What the data set is, and how much of it the SDMX files hold. */
function describe(
  site: Site,
  rows: readonly PublicIndicatorRow[],
  open: readonly OpenIndicator[],
): OpenDataset["description"] {
  const [what, held] = [datasetDescription(site, rows), sdmxCoverage(open)];
  return { vi: `${what.vi} ${held.vi}`.trim(), en: `${what.en} ${held.en}`.trim() };
}

/** When the first of them became public, and when any was last changed or published. */
function datesOf(
  open: readonly OpenIndicator[],
  rows: readonly PublicIndicatorRow[],
): Pick<OpenDataset, "issued" | "modified"> {
  const changes = open.flatMap(({ figures }) => figures.map(({ recordedAt }) => recordedAt));
  const published = rows.map(({ publishedAt }) => publishedAt.toISOString()).sort();
  const [first = "1970-01-01T00:00:00.000Z"] = published;
  return { issued: first.slice(0, 10), modified: [...changes, ...published].sort().at(-1) ?? first };
}
