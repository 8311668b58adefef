import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { frameworksQuery, setPlanGoal } from "../../api/catalogue.js";
import type { PlanProgress } from "../../api/evaluation.js";
import { useLanguage } from "../../i18n/language.js";
import { inputClass } from "../../ui/classes.js";
import { Problem } from "../../ui/Problem.js";
import { useDoing } from "../../ui/useDoing.js";
import { DistributionBar } from "../DistributionBar.js";

const frameworkIds = ["sdg", "asean", "42-nq-tw"] as const;

/** A plan's own goals with how they stand, and which goal of a shared framework each is; an officer corrects that. */
export function PlanGoals({ progress }: { readonly progress: PlanProgress }) {
  const { t } = useLanguage();
  const goals = progress.byGoal.filter(({ goal }) => goal !== null);
  if (goals.length === 0) return null;
  return (
    <details className="mb-3">
      <summary className="cursor-pointer text-sm font-semibold">
        {t("goals.ofPlan", { n: goals.length })}
      </summary>
      <table className="data-table mt-1">
        <thead>
          <tr>
            <th scope="col">{t("eval.target")}</th>
            <th scope="col">{t("eval.verdict")}</th>
            <th scope="col">{t("goals.framework")}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.goal}>
              <th scope="row" className="font-normal">
                {t("eval.group", { n: goal.goal ?? "" })}. {goal.title ?? ""}
              </th>
              <td>
                <DistributionBar distribution={goal.distribution} label={goal.title ?? ""} />
              </td>
              <td>
                <FrameworkChoice plan={progress.plan.id} goal={goal} canSet={progress.can.setGoals} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface FrameworkChoiceProps {
  readonly plan: string;
  readonly goal: PlanProgress["byGoal"][number];
  readonly canSet: boolean;
}

function FrameworkChoice({ plan, goal, canSet }: FrameworkChoiceProps) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const doing = useDoing();
  const frameworks = useQuery(frameworksQuery).data ?? [];
  const [framework = "", code = ""] = goal.framework?.split(":") ?? [];
  const title = frameworks.find(({ id }) => id === framework)?.goals.find((each) => each.code === code)
    ?.title[language];
  const set = (ref: string) =>
    void doing.run(async () => {
      const [of, chosen = ""] = ref.split(":");
      const known = frameworkIds.find((id) => id === of);
      await setPlanGoal(
        plan,
        goal.goal ?? 0,
        known === undefined ? null : { framework: known, code: chosen },
      );
      await client.invalidateQueries({ queryKey: ["evaluation"] });
    });
  return (
    <>
      {canSet ? (
        <select
          aria-label={`${t("goals.framework")}: ${goal.title ?? ""}`}
          className={`${inputClass} max-w-72`}
          value={goal.framework ?? ""}
          disabled={doing.running}
          onChange={({ target }) => set(target.value)}
        >
          <option value="">{t("goals.noFramework")}</option>
          {frameworks.map(({ id, name, goals }) => (
            <optgroup key={id} label={name[language]}>
              {goals.map((each) => (
                <option key={each.code} value={`${id}:${each.code}`}>
                  {each.code.length > 2 ? "" : `${each.code}. `}
                  {each.title[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      ) : (
        (title ?? t("goals.noFramework"))
      )}
      {goal.framework === null ? null : (
        <Link
          to="/goals/$framework/$code"
          params={{ framework, code }}
          className="block text-xs text-accent hover:underline"
        >
          {t("goals.across")}
        </Link>
      )}
      <Problem text={doing.problem} />
    </>
  );
}
