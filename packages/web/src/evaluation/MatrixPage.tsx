import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Mainstreaming, mainstreamingQuery } from "../api/evaluation.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { OverviewTabs } from "./OverviewTabs.js";

const route = getRouteApi("/mainstreaming");

const frameworks = [
  { id: "sdg", name: "17 SDG" },
  { id: "asean", name: "ASEAN" },
  { id: "42-nq-tw", name: "42-NQ/TW" },
] as const;

/** Lồng ghép: which goals each plan and unit has taken up, and which none has. */
export function MatrixPage() {
  const { t } = useLanguage();
  const { framework = "sdg", by = "plan" } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(mainstreamingQuery(framework));
  return (
    <>
      <PageHead title={t("matrix.title")}>
        <OverviewTabs />
      </PageHead>
      <div className="flex shrink-0 flex-wrap gap-2 border-b border-line bg-white px-4 py-2 print:hidden">
        <select
          aria-label={t("matrix.framework")}
          className={inputClass}
          value={framework}
          onChange={({ target }) =>
            void navigate({ search: (before) => ({ ...before, framework: target.value }) })
          }
        >
          {frameworks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {(["plan", "unit"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={by === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => void navigate({ search: (before) => ({ ...before, by: each }) })}
          >
            {t(`matrix.${each}`)}
          </button>
        ))}
        <a
          className={buttonClass("quiet", "small")}
          href={`/api/mainstreaming.csv?framework=${framework}`}
          download
        >
          {t("chart.download")}
        </a>
      </div>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : query.data.plans.length === 0 ? (
          <EmptyState title={t("matrix.empty")} what={t("programmes.emptyWhat")} />
        ) : (
          <Matrix matrix={query.data} by={by} />
        )}
      </div>
    </>
  );
}

function Matrix({ matrix, by }: { readonly matrix: Mainstreaming; readonly by: "plan" | "unit" }) {
  const { t, language } = useLanguage();
  const uncovered = matrix.uncovered.map(({ code, title }) => `${code}. ${title[language]}`).join("; ");
  const rows =
    by === "plan"
      ? matrix.plans.map(({ plan, cells }) => ({
          id: plan.id,
          name: (
            <Link
              to="/programmes/$id"
              params={{ id: plan.id }}
              search={{ tab: "progress" }}
              className="text-accent hover:underline"
            >
              {plan.number ?? plan.title}
            </Link>
          ),
          cells,
        }))
      : matrix.units.map(({ unit, cells }) => ({
          id: unit.id,
          name: (
            <Link to="/units/$id" params={{ id: unit.id }} className="text-accent hover:underline">
              {unit.name}
            </Link>
          ),
          cells,
        }));
  return (
    <>
      <h2 className="text-sm font-semibold">
        {t("matrix.share", { n: matrix.share.plans, of: matrix.share.of })}
      </h2>
      <p className="mb-2 text-sm text-soft">
        {uncovered === "" ? t("matrix.allCovered") : t("matrix.uncovered", { goals: uncovered })}
      </p>
      <ScrollRegion className="table-wide" aria-label={t("matrix.title")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t(`matrix.${by}`)}</th>
              {matrix.goals.map(({ code, title }) => (
                <th key={code} scope="col" className="text-center!" title={title[language]}>
                  <Link
                    to="/goals/$framework/$code"
                    params={{ framework: matrix.framework, code }}
                    className="text-accent hover:underline"
                  >
                    {code.length > 2 ? title[language] : code}
                    {code.length > 2 ? null : <span className="sr-only"> {title[language]}</span>}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row" className="min-w-40 font-normal">
                  {name}
                </th>
                {matrix.goals.map(({ code, title }) => (
                  <MatrixCell
                    key={code}
                    cell={cells[code]}
                    about={title[language]}
                    {...(by === "plan" ? { to: { framework: matrix.framework, code, plan: id } } : {})}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface Cell {
  readonly indicators: number;
  readonly targets?: number;
  readonly tasks: number;
}

interface MatrixCellProps {
  readonly cell: Cell | undefined;
  readonly about: string;
  /** The goal across plans, at one plan. */
  readonly to?: { readonly framework: string; readonly code: string; readonly plan: string };
}

/** How much of a goal is taken up: a number on a shade; what it counts on pointing, and a click away. */
function MatrixCell({ cell, about, to }: MatrixCellProps) {
  const { t } = useLanguage();
  const count = cell === undefined ? 0 : cell.indicators + (cell.targets ?? 0) + cell.tasks;
  if (cell === undefined || count === 0) return <td className="text-center text-soft">·</td>;
  const shade = count >= 10 ? "bg-[#9fc6d9]" : count >= 3 ? "bg-[#d6e6ee]" : "bg-[#eef5f8]";
  const said = t("matrix.cell", { ...cell, targets: cell.targets ?? 0 });
  return (
    <td className={`text-center ${shade}`} title={said}>
      {to === undefined ? (
        count
      ) : (
        <Link
          to="/goals/$framework/$code"
          params={{ framework: to.framework, code: to.code }}
          search={{ plan: to.plan }}
          className="block underline decoration-dotted"
        >
          {count}
          <span className="sr-only">
            : {about}, {said}
          </span>
        </Link>
      )}
    </td>
  );
}
