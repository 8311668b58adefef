import type { Reading, Target } from "@lotrinh/core/read/reading";
import { useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import { PlaceLink } from "./PlaceLink.js";

interface GoalGroup {
  readonly key: string;
  readonly title: string;
  readonly targets: readonly Target[];
}

/** Targets under their goals; a goal without targets keeps its line. */
function groupTargets(
  { goals, targets }: Pick<Reading, "goals" | "targets">,
  names: { readonly goal: (number: number) => string; readonly none: string },
): readonly GoalGroup[] {
  const known = new Set(goals.map(({ number }) => number));
  const groups = goals.map((goal) => ({
    key: `${goal.number} ${goal.span.line}`,
    title: `${names.goal(goal.number)}. ${goal.title}`,
    targets: targets.filter((target) => target.goal === goal.number),
  }));
  const rest = targets.filter(({ goal }) => goal === null || !known.has(goal));
  return rest.length === 0 ? groups : [...groups, { key: "none", title: names.none, targets: rest }];
}

/** Goals and targets with the units that lead. */
export function GoalList({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const groups = groupTargets(reading, {
    goal: (number) => t("plan.goal", { number }),
    none: t("plan.noGoal"),
  });
  return (
    <div className="px-4 py-3">
      <div className="table-wide">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("field.targetTitle")}</th>
              <th scope="col">{t("field.priority")}</th>
              <th scope="col">{t("field.lead")}</th>
              <th scope="col" className="no-print">
                <span className="sr-only">{t("field.source")}</span>
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr className="group-row">
                <th scope="rowgroup" colSpan={4}>
                  {group.title}
                </th>
              </tr>
              {group.targets.map((target) => (
                <TargetRow key={`${target.code} ${target.span.line}`} target={target} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function TargetRow({ target }: { readonly target: Target }) {
  const t = useText();
  const leads = target.parts.filter(({ lead }) => lead.length > 0);
  return (
    <tr>
      <th scope="row" className="min-w-72 font-normal">
        <span className="font-semibold">{target.code}</span> {target.title}
      </th>
      <td className="min-w-28">{target.priority === null ? "" : t(`priority.${target.priority}`)}</td>
      <td className="min-w-56">
        {keyed(leads, ({ letter }) => letter ?? "").map(({ key, item: { letter, lead } }) => (
          <span key={key} className="block">
            {letter === null ? "" : `${letter}) `}
            {lead.join(", ")}
          </span>
        ))}
      </td>
      <td className="no-print">
        <PlaceLink kind="targets" span={target.span} />
      </td>
    </tr>
  );
}
