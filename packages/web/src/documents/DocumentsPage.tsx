import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { documentsQuery } from "../api/queries.js";
import type { DocumentList } from "../api/types.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { DropZone } from "../ui/DropZone.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { DocumentTable } from "./DocumentTable.js";
import { FilterBar } from "./FilterBar.js";
import { ImportButton } from "./ImportButton.js";
import { UploadPanel } from "./UploadPanel.js";
import { addFiles } from "./uploadStore.js";

const route = getRouteApi("/documents");

/** Văn bản: where is that document, and what did we read from it? */
export function DocumentsPage() {
  const { t, language } = useLanguage();
  const { import: importing, ...filter } = route.useSearch();
  const client = useQueryClient();
  const query = useInfiniteQuery(documentsQuery(filter));
  const first = query.data?.pages[0];
  return (
    <DropZone label={t("documents.drop")} onFiles={(files) => addFiles(files, client)}>
      <title>{`${t("documents.title")} · ${t("app.name")}`}</title>
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-white px-4 py-2">
        <h1 className="text-base font-semibold">{t("documents.title")}</h1>
        <span className="text-sm text-soft" role="status">
          {first === undefined ? "" : t("documents.count", { n: formatNumber(first.total, language) })}
        </span>
        <p className="no-print ml-auto text-xs text-soft max-lg:invisible max-md:hidden">
          {t("documents.importHint")}
        </p>
        <ImportButton open={importing === true} />
      </header>
      <UploadPanel />
      <FilterBar facets={first?.facets} />
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton rows={10} /> : null}
        {query.isError && first === undefined ? (
          <ErrorState error={query.error} retry={() => void query.refetch()} />
        ) : null}
        {first === undefined ? null : <Results pages={query.data?.pages ?? []} />}
        <MoreButton
          left={query.hasNextPage ? (first?.total ?? 0) - countShown(query.data?.pages ?? []) : 0}
          step={100}
          more={() => void query.fetchNextPage()}
        />
      </div>
    </DropZone>
  );
}

const countShown = (pages: readonly DocumentList[]) =>
  pages.reduce((sum, page) => sum + page.items.length, 0);

function Results({ pages }: { readonly pages: readonly DocumentList[] }) {
  const t = useText();
  const { import: _, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const items = pages.flatMap((page) => page.items);
  if (items.length > 0) return <DocumentTable documents={items} />;
  if (Object.keys(filter).length === 0)
    return (
      <EmptyState title={t("documents.empty")} what={t("documents.emptyWhat")}>
        <ImportButton open={false} />
        <p className="mt-3 text-xs text-soft">{t("documents.formats")}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={t("documents.nothing")} what={t("documents.nothingWhat")}>
      <button type="button" className={buttonClass()} onClick={() => void navigate({ search: {} })}>
        {t("common.clearFilters")}
      </button>
    </EmptyState>
  );
}
