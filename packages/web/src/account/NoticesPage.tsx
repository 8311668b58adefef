import { useQuery, useQueryClient } from "@tanstack/react-query";
import { noticesQuery, readNotices } from "../api/account.js";
import { formatMoment } from "../format/date.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";

/** Thông báo: what happened that concerns me. */
export function NoticesPage() {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const query = useQuery(noticesQuery);
  const read = (ids: readonly string[] | null) =>
    void readNotices(ids).then(() => client.invalidateQueries(noticesQuery));
  const unread = query.data?.unread ?? 0;
  return (
    <>
      <PageHead title={t("notices.title")} note={unread === 0 ? "" : t("notices.unread", { n: unread })}>
        {unread === 0 ? null : (
          <button type="button" className={buttonClass()} onClick={() => read(null)}>
            {t("notices.readAll")}
          </button>
        )}
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data?.items.length === 0 ? <EmptyState title={t("notices.none")} /> : null}
        <ul className="divide-y divide-line">
          {(query.data?.items ?? []).map((notice) => (
            <li
              key={notice.id}
              className={`flex gap-3 px-4 py-2 ${notice.read ? "text-soft" : "font-semibold"}`}
            >
              <span className="w-32 shrink-0 text-sm font-normal text-soft">{formatMoment(notice.at)}</span>
              {notice.link === null ? (
                <span>{notice.text[language]}</span>
              ) : (
                <a className={linkClass} href={notice.link} onClick={() => read([notice.id])}>
                  {notice.text[language]}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
