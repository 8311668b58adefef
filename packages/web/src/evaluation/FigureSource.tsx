import { missingNames } from "@lotrinh/core/report/answers";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type FigurePlace, type Observation, observationsQuery } from "../api/observations.js";
import { formatMoment } from "../format/date.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { Dialog } from "../ui/Dialog.js";
import { ErrorState, Skeleton } from "../ui/states.js";

interface FigureSourceProps extends FigurePlace {
  /** Name of the indicator. */
  readonly name: string;
  /** The figure as it is printed. */
  readonly shown: string;
}

/** A figure that tells where it comes from when it is pressed: the unit, the report, who recorded it and when, what it was before. */
export function FigureSource({ name, shown, ...figure }: FigureSourceProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        title={t("source.hint")}
        className="figure-word min-h-6 border-b border-dotted border-accent"
        onClick={() => setOpen(true)}
      >
        {shown}
        <span className="sr-only">
          . {t("source.hint")}: {name}, {figure.period}
        </span>
      </button>
      {open ? (
        <Dialog
          title={t("source.title", { name, period: figure.period })}
          onClose={() => setOpen(false)}
          wide
        >
          <Observations {...figure} />
        </Dialog>
      ) : null}
    </>
  );
}

function Observations(figure: FigurePlace) {
  const t = useText();
  const query = useQuery(observationsQuery(figure));
  if (query.isPending) return <Skeleton rows={3} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.data.length === 0) return <p className="text-sm">{t("source.none")}</p>;
  return (
    <ol className="space-y-3 text-sm">
      {query.data.map((observation) => (
        <li key={observation.id} className={observation.counts ? "" : "text-soft"}>
          <ObservationLine observation={observation} />
        </li>
      ))}
    </ol>
  );
}

function ObservationLine({ observation }: { readonly observation: Observation }) {
  const { t, language } = useLanguage();
  const {
    value,
    missing,
    status,
    breakdown,
    origin,
    originId,
    unit,
    recordedBy,
    recordedAt,
    reason,
    counts,
  } = observation;
  const missingName = Object.entries(missingNames).find(([code]) => code === missing)?.[1];
  return (
    <>
      <p>
        <strong>
          {value === null ? (missingName?.[language] ?? t("map.noValue")) : formatNumber(value, language)}
        </strong>{" "}
        · {t(`indicator.${status}`)}
        {breakdown === "" ? "" : ` · ${breakdown}`}
        {counts ? ` · ${t("source.counts")}` : ""}
      </p>
      <p>
        {unit === null ? t(`source.origin.${origin}`) : unit.name}
        {origin === "report" && originId !== null ? (
          <>
            {" · "}
            <Link to="/reports/$id" params={{ id: originId }} className="text-accent underline">
              {t("source.report")}
            </Link>
          </>
        ) : null}
        {origin === "document" && originId !== null ? (
          <>
            {" · "}
            <Link to="/documents/$id/plan" params={{ id: originId }} className="text-accent underline">
              {t("source.document")}
            </Link>
          </>
        ) : null}
      </p>
      <p className="text-xs text-soft">
        {t("source.recorded", { by: recordedBy ?? t("source.system"), at: formatMoment(recordedAt) })}
        {reason === null ? "" : ` · ${t("source.reason", { reason })}`}
      </p>
    </>
  );
}
