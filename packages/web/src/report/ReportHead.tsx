import type { Completeness } from "@lotrinh/core/report/completeness";
import { Link } from "@tanstack/react-router";
import { formatDate, formatMoment } from "../format/date.js";
import { daysLeftText } from "../format/daysLeft.js";
import { useLanguage } from "../i18n/language.js";
import { ReviewNext } from "./ReviewNext.js";
import type { ReportScreen } from "./reportScreen.js";
import { StepButtons } from "./StepButtons.js";
import type { SaveStatus } from "./saving/saver.js";

/** Which report this is, by when, how its saving stands, and what can be done with it. */
export function ReportHead({
  screen,
  completeness,
}: {
  readonly screen: ReportScreen;
  readonly completeness: Completeness;
}) {
  const { t } = useLanguage();
  const { report, saving } = screen;
  const { unit, holder, plan, round, dueOn, daysLeft, status, deadlineMoves } = report.report;
  const isOpen = status !== "accepted" && status !== "locked" && status !== "submitted";
  const lastMove = deadlineMoves.at(-1);
  const returned =
    status === "returned" ? report.actions.findLast(({ type }) => type === "return") : undefined;
  return (
    <header className="shrink-0 border-b border-line bg-white px-4 py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-base font-semibold">{round.title}</h1>
        <span className="text-sm">
          {unit.name}
          {holder.id === unit.id ? "" : ` → ${holder.name}`}
        </span>
        <span className="rounded border border-line px-1.5 text-xs">{t(`unitReport.status.${status}`)}</span>
        <span className={`text-sm ${isOpen && daysLeft < 0 ? "font-semibold text-bad" : "text-soft"}`}>
          {t("unitReport.due", { date: formatDate(dueOn) })}
          {isOpen ? ` (${daysLeftText(daysLeft, t)})` : ""}
        </span>
        <span className="flex-1" />
        {report.report.can.edit ? (
          <SaveSign status={saving.status} refused={Object.keys(saving.state.refused).length} />
        ) : null}
        {screen.returns === null ? null : <ReviewNext round={round.id} report={report.report.id} />}
        <StepButtons screen={screen} completeness={completeness} />
      </div>
      <p className="text-xs text-soft">
        <Link to="/rounds/$id" params={{ id: round.id }} className="hover:underline">
          {plan.number ?? ""} {plan.title}
        </Link>
        {round.cutoff === null ? "" : ` · ${t("unitReport.cutoff", { date: formatDate(round.cutoff) })}`}
      </p>
      {saving.people.length === 0 ? null : (
        <p role="status" className="text-xs text-doubt">
          {t("unitReport.others", { names: saving.people.join(", ") })}
        </p>
      )}
      {lastMove === undefined ? null : (
        <p className="text-sm text-doubt">
          {t("unitReport.moved", {
            from: formatDate(lastMove.from),
            to: formatDate(lastMove.to),
            reason: lastMove.reason,
          })}
        </p>
      )}
      {returned === undefined ? null : (
        <p role="alert" className="text-sm text-bad">
          {t("unitReport.returned", { reason: returned.reason ?? t("unitReport.reasons") })}
        </p>
      )}
    </header>
  );
}

/** How the saving stands, in words; read aloud when it changes. `refused`: fields that the server doesn't take as they are. */
function SaveSign({ status, refused }: { readonly status: SaveStatus; readonly refused: number }) {
  const { t, language } = useLanguage();
  return (
    <span role="status" className="text-xs">
      {(() => {
        switch (status.kind) {
          case "saved":
            return refused > 0 ? (
              <span className="text-bad">{t("unitReport.refused", { n: refused })}</span>
            ) : (
              <span className="text-good">
                ✓{" "}
                {status.at === null
                  ? t("unitReport.saved")
                  : t("unitReport.savedAt", { time: formatMoment(status.at).slice(-5) })}
              </span>
            );
          case "waiting":
            return <span className="text-soft">{t("unitReport.waiting")}</span>;
          case "sending":
            return <span className="text-soft">{t("unitReport.saving")}</span>;
          case "offline":
            return (
              <span className="text-doubt">
                {t(status.keptHere ? "unitReport.offline" : "unitReport.offlineLost")}
              </span>
            );
          case "stopped":
            return (
              <span className="text-bad">
                {t("unitReport.stopped", { reason: status.error.text[language] })}
              </span>
            );
        }
      })()}
    </span>
  );
}
