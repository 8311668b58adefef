import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { synthesesQuery } from "../api/synthesis.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import "../i18n/later/synthesis.js";

/** All synthesis reports that one may see. */
export function SynthesesPage() {
  const t = useText();
  const query = useQuery(synthesesQuery());
  return (
    <>
      <PageHead title={t("synthesis.title")}>
        <Link to="/templates" className={buttonClass("quiet", "small")}>
          {t("templates.title")}
        </Link>
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data?.length === 0 ? (
          <EmptyState title={t("synthesis.none")} what={t("synthesis.noneWhat")}>
            <Link to="/rounds" className={buttonClass("main")}>
              {t("synthesis.toRounds")}
            </Link>
          </EmptyState>
        ) : null}
        {query.data === undefined || query.data.length === 0 ? null : (
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t("synthesis.report")}</th>
                <th scope="col">{t("synthesis.round")}</th>
                <th scope="col">{t("synthesis.stateHead")}</th>
                <th scope="col" className="max-md:hidden">
                  {t("synthesis.begun")}
                </th>
              </tr>
            </thead>
            <tbody>
              {query.data.map(({ id, title, round, state, createdBy, createdAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/syntheses/$id" params={{ id }} className="text-accent hover:underline">
                      {title}
                    </Link>
                  </th>
                  <td>{round.title}</td>
                  <td className="whitespace-nowrap">{t(`synthesis.state.${state}`)}</td>
                  <td className="max-md:hidden">
                    {formatMoment(createdAt)} {createdBy ?? ""}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
