import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Observation, recordedQuery } from "../../api/catalogue.js";
import { formatMoment } from "../../format/date.js";
import { formatNumber } from "../../format/number.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { MoreButton } from "../../ui/MoreButton.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { useMissingWord } from "./missingWord.js";

interface RevisionsTabProps {
  readonly id: string;
  readonly place: string | undefined;
  readonly breakdown: string | undefined;
}

/** Everything that was ever recorded, newest first: which one is shown, who recorded it, where it came from, why it revises. */
export function RevisionsTab({ id, place, breakdown }: RevisionsTabProps) {
  const t = useText();
  const query = useInfiniteQuery(recordedQuery(id, place ?? "", breakdown));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={t("eval.noSeries")} />;
  return (
    <>
      <ScrollRegion className="table-wide" aria-label={t("catalogue.revisions")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("map.period")}</th>
              <th scope="col" className="figure">
                {t("eval.value")}
              </th>
              <th scope="col">{t("desk.state")}</th>
              <th scope="col">{t("catalogue.origin")}</th>
              <th scope="col">{t("catalogue.why")}</th>
              <th scope="col">{t("catalogue.recorded")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {query.hasNextPage ? (
        <MoreButton left={100} step={100} more={() => void query.fetchNextPage()} />
      ) : null}
    </>
  );
}

function Row({ row }: { readonly row: Observation }) {
  const { t, language } = useLanguage();
  const missing = useMissingWord();
  const { period, place, breakdown, value, status, reason, note, recordedBy, recordedAt, unit, counts } = row;
  const part = [place, breakdown === "" ? null : breakdown].filter((each) => each !== null).join(", ");
  return (
    <tr className={counts ? "" : "text-soft"}>
      <th scope="row" className="font-normal">
        {period}
        {part === "" ? null : <span className="block text-xs text-soft">{part}</span>}
      </th>
      <td className="figure">
        {value === null ? missing(row.missing) : formatNumber(value, language)}
        {counts ? <span className="block text-xs text-good">✓ {t("catalogue.counts")}</span> : null}
      </td>
      <td>{t(`indicator.${status}`)}</td>
      <td>
        <Origin row={row} />
        {unit === null ? "" : ` · ${unit.name}`}
        {note === null || note.includes(":") ? null : <span className="block text-xs text-soft">{note}</span>}
      </td>
      <td>{reason ?? ""}</td>
      <td className="whitespace-nowrap">
        {formatMoment(recordedAt)}
        <span className="block text-xs text-soft">{recordedBy ?? ""}</span>
      </td>
    </tr>
  );
}

/** Where a figure came in, with the way there. */
function Origin({ row: { origin, originId } }: { readonly row: Observation }) {
  const t = useText();
  const text = t(`catalogue.origin.${origin}`);
  if (originId === null || origin === "entry") return text;
  if (origin === "document")
    return (
      <Link to="/documents/$id/review" params={{ id: originId }} className="text-accent hover:underline">
        {text}
      </Link>
    );
  if (origin === "report")
    return (
      <Link to="/reports/$id" params={{ id: originId }} className="text-accent hover:underline">
        {text}
      </Link>
    );
  return (
    <a
      href={`/api/observations/imports/${encodeURIComponent(originId)}/file`}
      download
      className="text-accent hover:underline"
    >
      {text}
    </a>
  );
}
