import { mapChart } from "@lotrinh/core/chart/mapChart";
import { tileGrid } from "@lotrinh/core/chart/tileGrid";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type MapAnswer, mapQuery, shapesQuery } from "../api/evaluation.js";
import { DrawingDownloads } from "../chart/DrawingDownloads.js";
import { SceneView } from "../chart/SceneView.js";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { OverviewTabs } from "./OverviewTabs.js";
import { ShapesDialog } from "./ShapesDialog.js";
import "../i18n/later/catalogue.js";

const route = getRouteApi("/map");

/** Bản đồ: where in the province; the same figures as a table beside it. */
export function MapPage() {
  const { t } = useLanguage();
  const { indicator, period } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(mapQuery({ indicator, period }));
  return (
    <>
      <PageHead title={t("map.title")}>
        <OverviewTabs />
        <ShapesDialog />
      </PageHead>
      <div className="flex shrink-0 flex-wrap gap-2 border-b border-line bg-white px-4 py-2 print:hidden">
        <select
          aria-label={t("map.choose")}
          className={`${inputClass} max-w-full md:max-w-lg`}
          value={indicator ?? query.data?.indicator?.id ?? ""}
          onChange={({ target }) =>
            void navigate({ search: target.value === "" ? {} : { indicator: target.value } })
          }
        >
          <option value="">{t("map.choose")}</option>
          {(query.data?.indicators ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {query.data === undefined || query.data.periods.length < 2 ? null : <PeriodSlider map={query.data} />}
      </div>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : query.data.rows.length === 0 ? (
          <EmptyState title={t("map.empty")} />
        ) : (
          <MapView map={query.data} />
        )}
      </div>
    </>
  );
}

function PeriodSlider({ map }: { readonly map: MapAnswer }) {
  const { t } = useLanguage();
  const navigate = route.useNavigate();
  // the server tells the newest first; on the slider time goes to the right
  const periods = [...map.periods].reverse();
  const at = map.period === null ? -1 : periods.indexOf(map.period);
  return (
    <label className="flex items-center gap-2 text-sm">
      {t("map.period")} {map.period ?? ""}
      <input
        type="range"
        min={0}
        max={periods.length - 1}
        value={at}
        aria-valuetext={map.period ?? ""}
        onChange={({ target }) => {
          const period = periods[target.valueAsNumber];
          if (period !== undefined)
            void navigate({ search: (before) => ({ ...before, period }), replace: true });
        }}
      />
    </label>
  );
}

function MapView({ map }: { readonly map: MapAnswer }) {
  const { t, language } = useLanguage();
  const { place } = route.useSearch();
  const navigate = route.useNavigate();
  const shapes = useQuery(shapesQuery);
  const given = new Map<string, unknown>(
    (shapes.data?.features ?? []).map(({ id, geometry: shape }) => [id, shape]),
  );
  const tiles = tileGrid(map.rows.length);
  const byName = map.rows.toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
  // without any shapes each place is a tile, in the order of names
  const geometry =
    given.size > 0 || shapes.isPending
      ? given
      : new Map<string, unknown>(byName.map(({ placeId }, at) => [placeId, tiles[at]]));
  const choose = (key: string) => void navigate({ search: (before) => ({ ...before, place: key }) });
  const scene = mapChart({
    places: map.rows.map(({ placeId, name, value }) => ({
      key: placeId,
      name,
      value,
      shape: geometry.get(placeId) ?? null,
      hint: `${name}: ${value === null ? t("map.noValue") : formatNumber(value, language)}`,
    })),
    // the chart's classes are told by their upper ends; the first edge and the last are the series' own ends
    breaks: (map.classes?.breaks ?? []).slice(1, -1),
    title: map.finding[language],
    description: map.classes?.statement[language] ?? "",
    width: 560,
    height: 460,
  });
  return (
    <div className="grid gap-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <figure>
        <figcaption className="mb-1 font-semibold">{map.finding[language]}</figcaption>
        <div className="chart-within">
          <SceneView
            scene={scene}
            links={{ hrefOf: (key) => `?place=${encodeURIComponent(key)}`, choose }}
            chosen={place ?? null}
          />
        </div>
        {given.size > 0 || shapes.isPending ? null : <p className="text-xs text-soft">{t("map.tiles")}</p>}
        <Legend map={map} />
        <p className="no-print flex flex-wrap gap-1">
          <DrawingDownloads name="ban-do" />
        </p>
        {scene.withoutShape.length === 0 || given.size === 0 ? null : (
          <p className="text-xs text-soft">{t("map.without", { names: scene.withoutShape.join(", ") })}</p>
        )}
        {map.rollUp === null || map.rollUp.value === null ? null : (
          <p className="text-sm">
            {t("map.coverage", {
              value: formatNumber(map.rollUp.value, language),
              rule: map.rollUp.ruleText[language],
            })}
          </p>
        )}
      </figure>
      <div>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col" className="figure">
                {t("map.rank")}
              </th>
              <th scope="col">{t("map.place")}</th>
              <th scope="col" className="figure">
                {t("eval.value")}
              </th>
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ placeId, name, value, rank }) => (
              <tr key={placeId} className={placeId === place ? "font-semibold" : ""}>
                <td className="figure">{rank ?? ""}</td>
                <th scope="row" className="font-normal">
                  <button
                    type="button"
                    className="figure-word text-left hover:underline"
                    onClick={() => choose(placeId)}
                  >
                    {name}
                  </button>
                </th>
                <td className="figure">
                  {value === null ? t("map.noValue") : formatNumber(value, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {map.indicator === null ? null : (
          <a
            className={`${buttonClass("quiet", "small")} no-print`}
            href={`/api/map.csv?indicator=${map.indicator.id}&period=${map.period ?? ""}`}
            download
          >
            {t("chart.download")}
          </a>
        )}
      </div>
    </div>
  );
}

/** What the shades stand for, with how the classes were made. */
function Legend({ map }: { readonly map: MapAnswer }) {
  const { t, language } = useLanguage();
  const { classes } = map;
  const without = map.rows.filter(({ value }) => value === null).length;
  if (classes === null) return null;
  return (
    <div className="text-xs">
      <ul className="flex flex-wrap gap-3">
        {classes.labels.map((label, index) => (
          <li key={label.vi} className="flex items-center gap-1">
            <svg aria-hidden="true" className="chart h-3 w-5" viewBox="0 0 20 12">
              <rect className={`chart-area shade-${index + 1}`} width="20" height="12" />
            </svg>
            {label[language]} ({classes.counts[index] ?? 0})
          </li>
        ))}
        {without === 0 ? null : (
          <li className="flex items-center gap-1">
            <svg aria-hidden="true" className="chart h-3 w-5" viewBox="0 0 20 12">
              <rect className="chart-area shade-0" width="20" height="12" />
            </svg>
            {t("map.noValue")} ({without})
          </li>
        )}
      </ul>
      <p className="text-soft">{classes.statement[language]}</p>
    </div>
  );
}
