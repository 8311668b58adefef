import { useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import { MoreButton } from "../ui/MoreButton.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { useMore } from "../ui/useMore.js";
import { PlaceLink } from "./PlaceLink.js";
import type { Work } from "./work.js";

interface Group {
  readonly key: string;
  readonly title: string | null;
  readonly work: readonly Work[];
}

/** Work in rows, under the heads of its groups where it has any. */
export function WorkTable({ groups }: { readonly groups: readonly Group[] }) {
  const t = useText();
  const rows = groups.flatMap((group) => [
    ...(group.title === null ? [] : [{ key: `head ${group.key}`, title: group.title }]),
    ...group.work.map((work) => ({ key: `${group.key} ${work.key}`, work })),
  ]);
  const { shown, ...more } = useMore(rows);
  const work = groups.flatMap((group) => group.work);
  const has = {
    due: work.some(({ due }) => due !== null),
    output: work.some(({ output }) => output !== null),
  };
  if (rows.length === 0) return <p className="py-6 text-center text-soft">{t("review.emptyOther")}</p>;
  return (
    <ScrollRegion className="table-wide min-h-72" aria-label={t("plan.tasks")}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("plan.task")}</th>
            <th scope="col">{t("field.lead")}</th>
            <th scope="col">{t("field.coordinating")}</th>
            {has.due ? <th scope="col">{t("field.due")}</th> : null}
            {has.output ? <th scope="col">{t("field.output")}</th> : null}
            <th scope="col" className="no-print">
              <span className="sr-only">{t("field.source")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) =>
            "work" in row ? (
              <WorkRow key={row.key} work={row.work} has={has} />
            ) : (
              <tr key={row.key} className="group-row">
                <th scope="rowgroup">{row.title}</th>
                <td colSpan={3 + Number(has.due) + Number(has.output)} />
              </tr>
            ),
          )}
        </tbody>
      </table>
      <MoreButton {...more} />
    </ScrollRegion>
  );
}

/** Columns that nothing would stand in are left out. */
interface Has {
  readonly due: boolean;
  readonly output: boolean;
}

function WorkRow({ work, has }: { readonly work: Work; readonly has: Has }) {
  const t = useText();
  return (
    <tr>
      <th scope="row" className="min-w-56 font-normal md:min-w-80">
        {work.label === "" ? null : <span className="text-soft">{work.label} </span>}
        <WorkText lines={work.lines} />
      </th>
      <td className="min-w-36 md:w-44">
        {work.lead.length === 0 ? (
          <span className="text-soft italic">{t("plan.noLead")}</span>
        ) : (
          work.lead.join(", ")
        )}
      </td>
      <td className="min-w-40 text-soft md:w-72">{work.coordinating.join(", ")}</td>
      {has.due ? <td className="min-w-20">{work.due ?? ""}</td> : null}
      {has.output ? <td className="min-w-24">{work.output ?? ""}</td> : null}
      <td className="no-print">
        <PlaceLink kind={work.kind} span={work.span} />
      </td>
    </tr>
  );
}

/** One task as it is; several of one part of a target as a list. */
function WorkText({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {keyed(lines, (line) => line).map(({ key, item }) => (
        <li key={key} className="pl-3 -indent-3">
          – {item}
        </li>
      ))}
    </ul>
  );
}
