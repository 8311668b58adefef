import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { type IndicatorDetail, indicatorQuery, type SeriesAnswer, seriesQuery } from "../api/evaluation.js";
import { formatDate, formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { PublishButton } from "../publication/PublishButton.js";
import { indicatorTabs } from "../search.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { AddBreak, BreakList } from "./indicator/BreakList.js";
import { Definition } from "./indicator/Definition.js";
import { EntryDialog } from "./indicator/EntryDialog.js";
import { HistoryTab } from "./indicator/HistoryTab.js";
import { MergeDialog } from "./indicator/MergeDialog.js";
import { PathTable } from "./indicator/PathTable.js";
import { RecordDialog } from "./indicator/RecordDialog.js";
import { RevisionsTab } from "./indicator/RevisionsTab.js";
import { SeriesFigure } from "./indicator/SeriesFigure.js";
import { UnmergeButton } from "./indicator/UnmergeButton.js";
import "../i18n/later/catalogue.js";
import "../i18n/later/unitReport.js";

const route = getRouteApi("/indicators/$id");

/** Chỉ tiêu: what this figure is, whether it is on track, who says so; every plan's target for it side by side. */
export function IndicatorPage() {
  const { id } = route.useParams();
  const { place, breakdown, asOf, tab = "series" } = route.useSearch();
  const detail = useQuery(indicatorQuery(id));
  const series = useQuery(seriesQuery(id, { place, breakdown, asOf }));
  if (detail.isError) return <ErrorState error={detail.error} retry={() => void detail.refetch()} />;
  if (series.isError) return <ErrorState error={series.error} retry={() => void series.refetch()} />;
  if (detail.isPending || series.isPending) return <Skeleton rows={10} />;
  const { indicator } = detail.data;
  return (
    <>
      <PageHead title={indicator.name} note={indicator.measure ?? ""}>
        <PublishButton subject="indicator" id={indicator.id} name={indicator.name} />
        <EntryActions entry={indicator} />
      </PageHead>
      <Tabs tab={tab} />
      <div className="print-flow min-h-0 flex-1 space-y-6 overflow-auto bg-white p-4">
        <Standing entry={indicator} />
        {tab === "series" ? <SeriesView series={series.data} /> : null}
        {tab === "definition" ? <Definition indicator={indicator} /> : null}
        {tab === "history" ? <HistoryTab id={id} /> : null}
        {tab === "revisions" ? <RevisionsTab id={id} place={place} breakdown={breakdown} /> : null}
      </div>
    </>
  );
}

function Tabs({ tab }: { readonly tab: (typeof indicatorTabs)[number] }) {
  const t = useText();
  return (
    <nav
      aria-label={t("indicator.tabs")}
      className="no-print flex shrink-0 flex-wrap gap-1 border-b border-line bg-white px-4 py-1"
    >
      {indicatorTabs.map((each) => (
        <Link
          key={each}
          from="/indicators/$id"
          to="."
          search={(before) => ({ ...before, tab: each })}
          replace
          aria-current={tab === each ? "page" : undefined}
          className={`rounded px-2 py-1 text-sm ${tab === each ? "bg-accent-soft font-semibold text-accent" : "text-soft hover:bg-accent-soft"}`}
        >
          {t(`indicator.tab.${each}`)}
        </Link>
      ))}
    </nav>
  );
}

/** What those who keep the catalogue may do with an entry. */
function EntryActions({ entry }: { readonly entry: IndicatorDetail }) {
  const t = useText();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<"edit" | "merge" | null>(null);
  return (
    <>
      {entry.can.edit ? (
        <button
          type="button"
          className={`${buttonClass("plain", "small")} no-print`}
          onClick={() => setOpen("edit")}
        >
          {t(entry.state === "proposed" ? "catalogue.confirm" : "catalogue.edit")}
        </button>
      ) : null}
      {entry.can.merge ? (
        <button
          type="button"
          className={`${buttonClass("quiet", "small")} no-print`}
          onClick={() => setOpen("merge")}
        >
          {t("merge.open")}
        </button>
      ) : null}
      {open === "edit" ? <EntryDialog entry={entry} onClose={() => setOpen(null)} /> : null}
      {open === "merge" ? (
        <MergeDialog
          entry={entry}
          onClose={() => setOpen(null)}
          onMerged={(into) => {
            setOpen(null);
            void navigate({ to: "/indicators/$id", params: { id: into } });
          }}
        />
      ) : null}
    </>
  );
}

/** Where an entry isn't as usual: made by the program, merged into another, with others merged into it. */
function Standing({ entry }: { readonly entry: IndicatorDetail }) {
  const t = useText();
  const { state, mergedInto, mergedFrom } = entry;
  return (
    <>
      {state === "proposed" && mergedInto === null ? (
        <p className="rounded border border-doubt-line bg-doubt-soft px-3 py-2 text-sm">
          {t("catalogue.proposedNote")}
        </p>
      ) : null}
      {mergedInto === null ? null : (
        <p className="rounded border border-line bg-ground px-3 py-2 text-sm">
          {t("merge.gone")}{" "}
          <Link to="/indicators/$id" params={{ id: mergedInto }} className="text-accent hover:underline">
            {t("merge.seeOther")}
          </Link>{" "}
          <UnmergeButton id={entry.id} name={entry.name} />
        </p>
      )}
      {mergedFrom.length === 0 ? null : (
        <ul className="rounded border border-line bg-ground px-3 py-2 text-sm">
          {mergedFrom.map(({ id, name, at }) => (
            <li key={id}>
              {t("merge.received", { name, at: formatMoment(at) })} <UnmergeButton id={id} name={name} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function SeriesView({ series }: { readonly series: SeriesAnswer }) {
  const t = useText();
  return (
    <>
      <SeriesChoice series={series} />
      {series.asOf === null ? null : (
        <p role="status" className="text-sm font-semibold text-doubt">
          {t("asOf.shown", { day: formatDate(series.asOf) })}
        </p>
      )}
      <SeriesFigure series={series} />
      <PathTable series={series} />
      <BreakList series={series} />
    </>
  );
}

/** Which place, part and day the series is of; and adding to it. */
function SeriesChoice({ series }: { readonly series: SeriesAnswer }) {
  const t = useText();
  const navigate = route.useNavigate();
  const { place, breakdown, asOf } = route.useSearch();
  const set = (change: { place?: string; breakdown?: string; asOf?: string }) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== "")),
      replace: true,
    });
  const { places, breakdowns } = series;
  return (
    <div className="no-print flex flex-wrap items-end gap-3 text-xs text-soft">
      {places.length === 0 ? null : (
        <label>
          {t("indicator.place")}
          <select
            className={`${inputClass} block max-w-60`}
            value={place ?? ""}
            onChange={({ target }) => set({ place: target.value })}
          >
            <option value="">{t("indicator.province")}</option>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {breakdowns.filter((each) => each !== "").length === 0 ? null : (
        <label>
          {t("indicator.breakdown")}
          <select
            className={`${inputClass} block max-w-60`}
            value={breakdown ?? ""}
            onChange={({ target }) => set({ breakdown: target.value })}
          >
            <option value="">{t("indicator.whole")}</option>
            {breakdowns
              .filter((each) => each !== "")
              .map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
          </select>
        </label>
      )}
      <label>
        {t("asOf.label")}
        <input
          type="date"
          className={`${inputClass} block`}
          value={asOf ?? ""}
          onChange={({ target }) => set({ asOf: target.value })}
        />
      </label>
      {series.can.record && series.asOf === null ? (
        <>
          <RecordDialog series={series} />
          <AddBreak id={series.indicator.id} />
        </>
      ) : null}
    </div>
  );
}
