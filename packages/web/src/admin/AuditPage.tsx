import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import {
  auditPage,
  type AuditPage as Page,
  peopleQuery,
  unitsQuery,
  type Verification,
  verifyAudit,
} from "../api/admin.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { Problem } from "../ui/Problem.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useDoing } from "../ui/useDoing.js";
import { actionName, detailText, subjectText } from "./auditWords.js";

const route = getRouteApi("/quan-tri/nhat-ky");

/** Nhật ký: who did what, to what, when; and whether that record is whole. */
export function AuditPage() {
  const t = useText();
  const filter = route.useSearch();
  const query = useInfiniteQuery({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam, signal }) => auditPage(filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  return (
    <>
      <PageHead title={t("audit.title")}>
        <Verify />
      </PageHead>
      <Filters actions={pages[0]?.actions ?? []} />
      <ScrollRegion
        aria-label={t("audit.title")}
        className="print-flow min-h-0 flex-1 overflow-auto bg-white"
      >
        {query.isPending ? <Skeleton rows={10} /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data !== undefined && items.length === 0 ? <EmptyState title={t("audit.nothing")} /> : null}
        {items.length === 0 ? null : <AuditTable items={items} />}
        {query.hasNextPage ? (
          <p className="no-print py-3 text-center">
            <button type="button" className={buttonClass()} onClick={() => void query.fetchNextPage()}>
              {t("audit.more")}
            </button>
          </p>
        ) : null}
      </ScrollRegion>
    </>
  );
}

function Filters({ actions }: { readonly actions: readonly string[] }) {
  const t = useText();
  const { person = "", action = "", from = "", to = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const people = useQuery(peopleQuery).data?.items ?? [];
  const set = (part: Partial<Record<"person" | "action" | "from" | "to", string>>) =>
    void navigate({ search: (before) => ({ ...before, ...part }) });
  return (
    <div className="no-print flex flex-wrap items-end gap-3 border-b border-line bg-white px-4 py-2 text-sm">
      <select
        aria-label={t("audit.person")}
        className={`${inputClass} max-w-56`}
        value={person}
        onChange={(event) => set({ person: event.target.value })}
      >
        <option value="">{t("audit.everybody")}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={t("audit.action")}
        className={`${inputClass} max-w-56`}
        value={action}
        onChange={(event) => set({ action: event.target.value })}
      >
        <option value="">{t("audit.allActions")}</option>
        {actions.map((each) => (
          <option key={each} value={each}>
            {actionName(each, t)}
          </option>
        ))}
      </select>
      <label className="flex items-center gap-1.5">
        {t("audit.from")}
        <input
          type="date"
          className={inputClass}
          value={from}
          onChange={(event) => set({ from: event.target.value })}
        />
      </label>
      <label className="flex items-center gap-1.5">
        {t("audit.to")}
        <input
          type="date"
          className={inputClass}
          value={to}
          onChange={(event) => set({ to: event.target.value })}
        />
      </label>
    </div>
  );
}

function AuditTable({ items }: { readonly items: Page["items"] }) {
  const t = useText();
  const people = useQuery(peopleQuery).data?.items ?? [];
  const units = useQuery(unitsQuery).data?.items ?? [];
  const names = new Map([...people, ...units].map(({ id, name }) => [id, name]));
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("audit.at")}</th>
          <th scope="col">{t("audit.person")}</th>
          <th scope="col">{t("audit.action")}</th>
          <th scope="col" className="max-md:hidden">
            {t("audit.subject")}
          </th>
          <th scope="col" className="max-md:hidden">
            {t("audit.detail")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="font-normal whitespace-nowrap">
              {formatMoment(item.at)}
            </th>
            <td>{item.person?.name ?? t("audit.program")}</td>
            <td>{actionName(item.action, t)}</td>
            <td className="max-md:hidden">{subjectText(item, names, t)}</td>
            <td className="text-soft wrap-anywhere max-md:hidden">{detailText(item.detail, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verify() {
  const t = useText();
  const [found, setFound] = useState<Verification | null>(null);
  const doing = useDoing();
  return (
    <>
      <Problem text={doing.problem} />
      {found === null ? null : (
        <p
          role="status"
          className={`text-sm break-all ${found.faults.length === 0 ? "text-good" : "font-semibold text-bad"}`}
        >
          {found.faults.length === 0
            ? t("audit.holds", {
                entries: found.entries,
                seals: found.seals,
                head: found.head === null ? "—" : `${found.head.sequence}:${found.head.hash.slice(0, 12)}…`,
              })
            : t("audit.broken", { seals: [...new Set(found.faults.map(({ seal }) => seal))].join(", ") })}
        </p>
      )}
      <button
        type="button"
        className={buttonClass()}
        disabled={doing.running}
        onClick={() => void doing.run(async () => setFound(await verifyAudit()))}
      >
        {t("audit.verify")}
      </button>
    </>
  );
}
