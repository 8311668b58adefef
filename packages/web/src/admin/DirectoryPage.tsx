import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Managed, SheetKind } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { SearchField } from "../ui/SearchField.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { SheetDialog } from "./SheetDialog.js";

interface DirectoryPageProps<T> {
  readonly query: UseQueryResult<Managed<T>>;
  /** Which sheet can be taken in. */
  readonly kind: SheetKind;
  readonly title: string;
  readonly empty: { readonly title: string; readonly what?: string };
  /** What those who manage the directory may do beside taking a sheet in. */
  readonly add: ReactNode;
  readonly sought: string;
  readonly onSeek: (typed: string) => void;
  readonly filters?: ReactNode;
  /** Showing what is no more too. */
  readonly past: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void };
  readonly children: (answer: Managed<T>) => ReactNode;
}

/** A directory of the province: how many there are, search and filters, a sheet to take in, the table below. */
export function DirectoryPage<T>(props: DirectoryPageProps<T>) {
  const t = useText();
  const [sheet, setSheet] = useState(false);
  const { query, past } = props;
  const { data } = query;
  const isEmpty = data !== undefined && data.items.length === 0;
  return (
    <>
      <PageHead
        title={props.title}
        note={data === undefined ? "" : t("admin.count", { n: data.items.length })}
      >
        {data?.can.manage === true ? (
          <>
            <button type="button" className={buttonClass()} onClick={() => setSheet(true)}>
              {t("admin.import")}
            </button>
            {props.add}
          </>
        ) : null}
      </PageHead>
      {data === undefined || isEmpty ? null : (
        <div className="no-print flex flex-wrap items-center gap-3 border-b border-line bg-white px-4 py-2">
          <SearchField
            label={t("admin.search")}
            className="w-64"
            value={props.sought}
            onSettle={props.onSeek}
          />
          {props.filters}
          <label className="flex items-center gap-1.5 text-sm">
            <input
              type="checkbox"
              checked={past.on}
              onChange={(event) => past.onChange(event.target.checked)}
            />
            {past.label}
          </label>
        </div>
      )}
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton rows={10} /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {isEmpty ? <EmptyState {...props.empty} /> : null}
        {data === undefined || isEmpty ? null : props.children(data)}
      </div>
      {sheet ? <SheetDialog kind={props.kind} onClose={() => setSheet(false)} /> : null}
    </>
  );
}
