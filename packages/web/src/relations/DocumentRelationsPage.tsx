import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { documentGraphQuery, documentQuery } from "../api/queries.js";
import type { CitingDocument, DocumentGraph, DocumentSummary } from "../api/types.js";
import { formatDate } from "../format/date.js";
import { documentKind, documentName } from "../format/document.js";
import { useText } from "../i18n/language.js";
import { linkClass } from "../ui/classes.js";
import { keyed } from "../ui/keyed.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { DocumentDrawing } from "./DocumentDrawing.js";

const route = getRouteApi("/documents/$id/relations");

/** Quan hệ của một văn bản: what does it implement and rest on, and what cites it? */
export function DocumentRelationsPage() {
  const t = useText();
  const { id } = route.useParams();
  const { data: document } = useQuery(documentQuery(id));
  const { data: graph, error, refetch } = useQuery(documentGraphQuery(id));
  if (graph === undefined || document === undefined)
    return error === null ? <Skeleton /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <div className="print-flow min-h-0 flex-1 overflow-auto p-4">
      <title>{`${documentName(document)} · ${t("nav.relations")}`}</title>
      <DocumentDrawing document={document} graph={graph} />
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
        <Upward graph={graph} document={document} />
        <Downward citedBy={graph.citedBy} />
      </div>
    </div>
  );
}

function Upward({ graph, document }: { readonly graph: DocumentGraph; readonly document: DocumentSummary }) {
  const t = useText();
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">
        {t("relations.upward")} ({graph.cites.length})
      </h2>
      {graph.cites.length === 0 ? (
        <p className="text-soft">{t("relations.noneUp")}</p>
      ) : (
        <table className="data-table border border-line">
          <thead>
            <tr>
              <th scope="col">{t("relations.kind")}</th>
              <th scope="col">{t("nav.documents")}</th>
              <th scope="col">{t("field.source")}</th>
            </tr>
          </thead>
          <tbody>
            {keyed(graph.cites, ({ citation }) => citation.number ?? citation.title ?? "").map(
              ({ key, item }) => (
                <CitedRow key={key} cited={item} documentId={document.id} />
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Downward({ citedBy }: { readonly citedBy: readonly CitingDocument[] }) {
  const t = useText();
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">
        {t("relations.downward")} ({citedBy.length})
      </h2>
      {citedBy.length === 0 ? (
        <p className="text-soft">{t("relations.none")}</p>
      ) : (
        <table className="data-table border border-line">
          <thead>
            <tr>
              <th scope="col">{t("relations.kind")}</th>
              <th scope="col">{t("nav.documents")}</th>
            </tr>
          </thead>
          <tbody>
            {citedBy.map(({ document, relation }) => (
              <tr key={`${document.id} ${relation}`}>
                <td className="whitespace-nowrap">{t(`relation.${relation}`)}</td>
                <td>
                  <Link
                    to="/documents/$id/relations"
                    params={{ id: document.id }}
                    className={`font-semibold ${linkClass}`}
                  >
                    {documentName(document)}
                  </Link>
                  <span className="block text-xs text-soft">
                    {[documentKind(document), document.title].filter(Boolean).join(" · ")}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface CitedRowProps {
  readonly cited: DocumentGraph["cites"][number];
  readonly documentId: string;
}

/** One cited document: its relation, what it is, and where it is cited. */
function CitedRow({ cited: { citation, document: stored }, documentId }: CitedRowProps) {
  const t = useText();
  const name = [citation.type, citation.number].filter(Boolean).join(" ");
  const line = citation.spans[0]?.line;
  return (
    <tr>
      <td className="whitespace-nowrap">{t(`relation.${citation.relation}`)}</td>
      <td>
        {stored === null ? (
          <span className="font-semibold">{name || citation.title}</span>
        ) : (
          <Link
            to="/documents/$id/relations"
            params={{ id: stored.id }}
            className={`font-semibold ${linkClass}`}
          >
            {name || documentName(stored)}
          </Link>
        )}
        <span className="block text-xs text-soft">
          {[
            citation.issuer,
            citation.date === null ? null : formatDate(citation.date),
            name === "" ? null : citation.title,
            stored === null ? t("relations.notStored") : t("relations.stored"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </td>
      <td className="whitespace-nowrap">
        {line === undefined ? null : (
          <Link
            to="/documents/$id/review"
            params={{ id: documentId }}
            search={{ item: `citations@${line}` }}
            className="text-xs text-accent hover:underline"
            aria-label={t("common.place", { line })}
          >
            {t("common.placeShort", { line })}
          </Link>
        )}
      </td>
    </tr>
  );
}
