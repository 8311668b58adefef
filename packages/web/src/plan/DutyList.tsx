import type { Deadline, Duty } from "@lotrinh/core/read/reading";
import { formatDate } from "../format/date.js";
import { deadlineText, frequencyText } from "../format/duty.js";
import type { Translate } from "../i18n/language.js";
import { useLanguage, useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import { type DutyMonth, dutyCalendar } from "./dutyCalendar.js";
import { PlaceLink } from "./PlaceLink.js";

interface DutyListProps {
  readonly duties: readonly Duty[];
  readonly deadlines: readonly Deadline[];
}

/** Reporting duties as the year goes: when, who, what, and the way it takes: who → through whom → to whom. */
export function DutyList({ duties, deadlines }: DutyListProps) {
  const t = useText();
  return (
    <div className="px-4 py-3">
      {duties.length === 0 ? null : <DutyTable duties={duties} />}
      {deadlines.length === 0 ? null : (
        <>
          <h3 className="mt-4 mb-1 font-semibold">{t("plan.deadlines")}</h3>
          <DeadlineTable deadlines={deadlines} />
        </>
      )}
    </div>
  );
}

function DutyTable({ duties }: { readonly duties: readonly Duty[] }) {
  const { t } = useLanguage();
  return (
    <div className="table-wide">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("plan.dutyWhen")}</th>
            <th scope="col">{t("plan.dutyWho")}</th>
            <th scope="col">{t("field.what")}</th>
            <th scope="col">{t("plan.dutyRoute")}</th>
            <th scope="col">{t("field.frequency")}</th>
            <th scope="col" className="no-print">
              <span className="sr-only">{t("field.source")}</span>
            </th>
          </tr>
        </thead>
        {dutyCalendar(duties).map((month) => (
          <tbody key={month.month}>
            <tr className="group-row">
              <th scope="rowgroup">{monthName(month.month, t)}</th>
              <td colSpan={5} />
            </tr>
            {keyed(month.duties, ({ span }) => span.line).map(({ key, item: duty }) => (
              <DutyRow key={key} duty={duty} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function monthName(month: DutyMonth["month"], t: Translate): string {
  if (month === "once") return t("plan.single");
  return month === "undated" ? t("plan.undated") : t("plan.month", { month });
}

function DutyRow({ duty }: { readonly duty: Duty }) {
  const { language } = useLanguage();
  const route = [duty.via, duty.to, ...duty.onwardTo].filter((unit) => unit !== null && unit !== "");
  return (
    <tr>
      <th scope="row" className="min-w-36 font-normal">
        {deadlineText(duty.deadline, duty.frequency, language)}
      </th>
      <td className="min-w-44">{duty.who.join(", ")}</td>
      <td className="min-w-56">{duty.what}</td>
      <td className="min-w-44">{route.length === 0 ? "" : `→ ${route.join(" → ")}`}</td>
      <td className="min-w-24">{frequencyText(duty.frequency, language)}</td>
      <td className="no-print">
        <PlaceLink kind="duties" span={duty.span} />
      </td>
    </tr>
  );
}

function DeadlineTable({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const t = useText();
  const sorted = [...deadlines].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <div className="table-wide">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("field.byDate")}</th>
            <th scope="col">{t("field.who")}</th>
            <th scope="col">{t("field.what")}</th>
            <th scope="col" className="no-print">
              <span className="sr-only">{t("field.source")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keyed(sorted, ({ span }) => span.line).map(({ key, item: deadline }) => (
            <tr key={key}>
              <th scope="row" className="font-normal whitespace-nowrap">
                {formatDate(deadline.date)}
              </th>
              <td className="min-w-44">{deadline.who.join(", ")}</td>
              <td className="min-w-56">{deadline.what}</td>
              <td className="no-print">
                <PlaceLink kind="deadlines" span={deadline.span} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
