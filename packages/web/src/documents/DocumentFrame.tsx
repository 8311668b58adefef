import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { documentQuery } from "../api/queries.js";
import type { DocumentSummary } from "../api/types.js";
import { documentKind, documentName, messageText } from "../format/document.js";
import { useLanguage, useText } from "../i18n/language.js";
import { Icon } from "../ui/icons.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { progressShare, progressText } from "./progressText.js";
import { Bar } from "./UploadPanel.js";

const route = getRouteApi("/documents/$id");

const tabs = [
  { to: "/documents/$id/review", text: "nav.review" },
  { to: "/documents/$id/plan", text: "nav.plan" },
  { to: "/documents/$id/force", text: "nav.force" },
  { to: "/documents/$id/relations", text: "nav.relations" },
] as const;

/** The head of the screens of one document: what it is, and the ways to look at it. */
export function DocumentFrame() {
  const { id } = route.useParams();
  const { data: document, error, refetch } = useQuery(documentQuery(id));
  if (document === undefined)
    return error === null ? <Skeleton /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <>
      <Head document={document} />
      {document.state === "read" ? <Outlet /> : <NotRead document={document} />}
    </>
  );
}

function Head({ document }: { readonly document: DocumentSummary }) {
  const t = useText();
  return (
    <header className="flex shrink-0 flex-wrap items-center gap-x-3 border-b border-line bg-white px-2 md:h-11 md:flex-nowrap md:px-3">
      <Link
        to="/documents"
        className="no-print grid size-8 place-items-center rounded text-soft hover:bg-accent-soft"
        aria-label={t("nav.back")}
      >
        <Icon name="back" size={18} />
      </Link>
      <h1 className="flex min-w-0 flex-1 items-baseline gap-2 text-base max-md:py-1.5">
        <span className="min-w-0 shrink-0 truncate font-semibold max-md:shrink">
          {document.number ?? (
            <>
              <span className="max-md:hidden">{t("documents.noNumber")}</span>
              <span className="md:hidden">{document.title ?? document.fileName}</span>
            </>
          )}
        </span>
        <span className="shrink-0 text-sm text-soft max-md:hidden">{documentKind(document)}</span>
        <span className="truncate text-sm text-soft max-md:hidden" title={document.title ?? undefined}>
          {document.title ?? document.fileName}
        </span>
      </h1>
      <nav aria-label={documentName(document)} className="flex gap-1 max-md:w-full max-md:overflow-auto">
        {tabs.map(({ to, text }) => (
          <Link
            key={to}
            to={to}
            params={{ id: document.id }}
            className="flex h-9 items-center border-b-2 border-transparent px-2.5 text-sm whitespace-nowrap text-soft hover:text-accent md:h-11"
            activeProps={{ className: "!border-accent font-semibold !text-accent" }}
          >
            {t(text)}
          </Link>
        ))}
      </nav>
    </header>
  );
}

function NotRead({ document }: { readonly document: DocumentSummary }) {
  const { t, language } = useLanguage();
  if (document.state === "failed")
    return (
      <EmptyState
        title={t("state.failed")}
        {...(document.problem === null ? {} : { what: messageText(document.problem.message, language) })}
      />
    );
  const text = document.state === "queued" ? t("state.queued") : progressText(document.progress, t);
  return (
    <EmptyState title={t("review.notRead")}>
      <div className="mx-auto w-72 text-left">
        <Bar text={text} share={progressShare(document.progress)} />
      </div>
    </EmptyState>
  );
}
