import { Link } from "@tanstack/react-router";
import type { DocumentSummary } from "../api/types.js";
import { formatDate } from "../format/date.js";
import { documentName, messageText, shortIssuer } from "../format/document.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { DocumentMenu } from "./DocumentMenu.js";
import { progressShare, progressText } from "./progressText.js";
import { Bar } from "./UploadPanel.js";

/** Documents in rows; the number opens the review, or says why there is none. */
export function DocumentTable({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col" className="max-md:hidden">
            {t("documents.number")}
          </th>
          <th scope="col">{t("documents.subject")}</th>
          <th scope="col" className="max-md:hidden">
            {t("documents.issuer")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("documents.date")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("documents.reading")}
          </th>
          <th scope="col" className="figure">
            {t("documents.left")}
          </th>
          <th scope="col" className="no-print max-md:hidden">
            <span className="sr-only">{t("common.all")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const t = useText();
  return (
    <tr>
      <th scope="row" className="font-normal whitespace-nowrap max-md:hidden">
        <NumberLink document={document} />
      </th>
      <td>
        <span className="md:hidden">
          <NumberLink document={document} />
        </span>
        <p className="line-clamp-2 leading-[1.6]" title={document.title ?? undefined}>
          {document.type === null ? null : <span className="text-soft">{document.type} </span>}
          {document.title ?? document.fileName}
        </p>
        {document.isDraft ? (
          <span className="mr-2 rounded border border-line px-1 text-xs text-soft">
            {t("documents.draft")}
          </span>
        ) : null}
        <span className="md:hidden">
          <StateCell document={document} />
        </span>
      </td>
      <td className="max-w-60 max-md:hidden">{shortIssuer(document.issuer ?? "")}</td>
      <td className="whitespace-nowrap max-md:hidden">
        {document.date === null ? "" : formatDate(document.date)}
      </td>
      <td className="max-w-72 max-md:hidden">
        <StateCell document={document} />
      </td>
      <td className="figure">
        <LeftCell document={document} />
      </td>
      <td className="no-print max-md:hidden">
        <DocumentMenu document={document} />
      </td>
    </tr>
  );
}

function NumberLink({ document }: { readonly document: DocumentSummary }) {
  const t = useText();
  const name = document.number ?? t("documents.noNumber");
  if (document.state !== "read") return document.number;
  return (
    <Link
      to="/documents/$id/review"
      params={{ id: document.id }}
      className="font-semibold text-accent hover:underline"
    >
      {name}
      {document.number === null ? <span className="sr-only">: {documentName(document)}</span> : null}
    </Link>
  );
}

const stateMarks = { queued: "○", reading: "◐", read: "●", failed: "✕" } as const;

function StateCell({ document }: { readonly document: DocumentSummary }) {
  const { t, language } = useLanguage();
  if (document.state === "reading")
    return <Bar text={progressText(document.progress, t)} share={progressShare(document.progress)} />;
  if (document.state === "failed")
    return (
      <span className="text-bad">
        <span aria-hidden="true">✕ </span>
        {document.problem === null ? t("state.failed") : messageText(document.problem.message, language)}
      </span>
    );
  return (
    <span className="whitespace-nowrap text-soft">
      <span aria-hidden="true">{stateMarks[document.state]} </span>
      {t(`state.${document.state}`)}
    </span>
  );
}

function LeftCell({ document: { counts } }: { readonly document: DocumentSummary }) {
  const { t, language } = useLanguage();
  if (counts === null) return null;
  if (counts.open === 0) return <span className="text-good">✓ {t("documents.reviewed")}</span>;
  return (
    <>
      {formatNumber(counts.open, language)}
      {counts.doubtful > 0 ? (
        <span className="block text-xs text-doubt">
          {t("documents.doubtful", { n: formatNumber(counts.doubtful, language) })}
        </span>
      ) : null}
    </>
  );
}
