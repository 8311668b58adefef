import type { Reading } from "@lotrinh/core/read/reading";
import { Link } from "@tanstack/react-router";
import type { DocumentSummary } from "../api/types.js";
import { formatDate, formatYears } from "../format/date.js";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";
import { linkClass } from "../ui/classes.js";

/** What the document is: the facts of its letterhead, what it implements, and how far its reading is confirmed. */
export function PlanHead({
  document,
  reading,
}: {
  readonly document: DocumentSummary;
  readonly reading: Reading;
}) {
  const { t, language } = useLanguage();
  const { meta } = reading;
  const open = document.counts?.open ?? 0;
  const signer =
    meta.signer === null ? "" : [meta.signer.position, meta.signer.name].filter(Boolean).join(" ");
  const facts: readonly (readonly [string, string])[] = [
    [t("field.issuer"), meta.issuer ?? ""],
    [t("field.date"), meta.date === null ? "" : formatDate(meta.date)],
    [t("plan.period"), meta.period === null ? "" : formatYears(meta.period.from, meta.period.to)],
    [t("field.standingUnit"), meta.standingUnit ?? ""],
    [t("plan.signed"), signer],
  ];
  return (
    <header className="shrink-0 bg-white px-4 pt-2 pb-1">
      <h2 className="text-base leading-snug font-semibold max-md:line-clamp-3">
        {[meta.type, meta.title].filter(Boolean).join(" ") || document.fileName}
      </h2>
      <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
        {facts
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name} className="flex gap-1.5">
              <dt className="text-soft">{name}:</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Implemented document={document} reading={reading} />
      {open === 0 ? null : (
        <p className="no-print mt-1 text-xs text-doubt">
          ▲ {t("plan.reviewLeft", { n: formatNumber(open, language) })}{" "}
          <Link
            to="/documents/$id/review"
            params={{ id: document.id }}
            search={{ show: "open" }}
            className={linkClass}
          >
            {t("plan.continueReview")}
          </Link>
        </p>
      )}
    </header>
  );
}

/** The documents that this one implements, shortest form; all of them on the page of relations. */
function Implemented({
  document,
  reading,
}: {
  readonly document: DocumentSummary;
  readonly reading: Reading;
}) {
  const { t } = useLanguage();
  const names = reading.citations
    .filter(({ relation }) => relation === "implements")
    .map(({ type, number, title }) => [type, number ?? title].filter(Boolean).join(" "));
  if (names.length === 0) return null;
  return (
    <p className="mt-0.5 text-sm">
      <span className="text-soft">{t("plan.implements")}: </span>
      {names.slice(0, 3).join("; ")}
      {names.length > 3 ? "; " : " "}
      <Link to="/documents/$id/relations" params={{ id: document.id }} className={`${linkClass} no-print`}>
        {names.length > 3 ? `+${names.length - 3}` : t("nav.relations")}
      </Link>
    </p>
  );
}
