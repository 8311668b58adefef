import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type Publication, publicationsQuery, withdraw } from "../api/publication.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { FeedbackList } from "./FeedbackList.js";

/** Công khai: what the province shows to everybody, with the way to take it back; what readers said. */
export function PublicationPage() {
  const t = useText();
  const query = useQuery(publicationsQuery);
  return (
    <>
      <PageHead title={t("publication.title")}>
        <a className={linkClass} href="/cong">
          {t("publication.portal")}
        </a>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : query.data.publications.length === 0 ? (
          <EmptyState title={t("publication.empty")} what={t("publication.emptyWhat")} />
        ) : (
          <PublicationTable publications={query.data.publications} />
        )}
        {query.data?.can.moderate === true ? <FeedbackList /> : null}
      </div>
    </>
  );
}

function PublicationTable({ publications }: { readonly publications: readonly Publication[] }) {
  const t = useText();
  const client = useQueryClient();
  const takeBack = async (id: string) => {
    await withdraw(id);
    await client.invalidateQueries({ queryKey: publicationsQuery.queryKey });
  };
  return (
    <table className="data-table">
      <caption className="sr-only">{t("publication.list")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("publication.name")}</th>
          <th scope="col">{t("publication.kind")}</th>
          <th scope="col" className="max-md:hidden">
            {t("publication.at")}
          </th>
          <th scope="col">{t("publication.withdraw")}</th>
        </tr>
      </thead>
      <tbody>
        {publications.map(({ id, name, subject, path, publishedAt, publishedBy, can }) => (
          <tr key={id}>
            <th scope="row" className="font-normal">
              <a className={linkClass} href={path}>
                {name}
              </a>
            </th>
            <td>{t(`publication.${subject}`)}</td>
            <td className="max-md:hidden">
              {formatMoment(publishedAt)} {publishedBy ?? ""}
            </td>
            <td>
              {can.withdraw ? (
                <button
                  type="button"
                  className={buttonClass("danger", "small")}
                  onClick={() => void takeBack(id)}
                >
                  {t("publication.withdraw")}
                  <span className="sr-only"> {name}</span>
                </button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
