import type { Completeness } from "@lotrinh/core/report/completeness";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { reportQuery, type StepType, takeStep } from "../api/reports.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import type { ReportScreen } from "./reportScreen.js";

/** Steps that can't be taken without saying why. */
const reasoned: readonly StepType[] = ["return", "reopen"];
/** Steps that move the report on. */
const onward: readonly StepType[] = ["send", "submit", "accept"];

/** What may be done with the report as it stands. What is typed is saved first; a step that needs a reason asks for it. */
export function StepButtons({
  screen,
  completeness,
}: {
  readonly screen: ReportScreen;
  readonly completeness: Completeness;
}) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const [asking, setAsking] = useState<StepType | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const { report, saving, returns } = screen;
  const { id, can } = report.report;
  const take = async (type: StepType, reason?: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await saving.saver.flush();
      const items = type === "return" ? filled(returns?.items ?? {}) : {};
      const next = await takeStep(id, {
        type,
        seen: saving.saver.state().change,
        ...(reason === undefined || reason === "" ? {} : { reason }),
        ...(Object.keys(items).length === 0 ? {} : { items }),
      });
      client.setQueryData(reportQuery(id).queryKey, next);
      for (const key of ["desk", "rounds", "round"]) void client.invalidateQueries({ queryKey: [key] });
      setAsking(null);
    } catch (error) {
      setProblem(asApiError(error).text);
    } finally {
      setBusy(false);
    }
  };
  const mayNot = (type: StepType) =>
    busy ||
    (onward.includes(type) && type !== "accept" && completeness.gaps.length > 0) ||
    Object.keys(saving.state.conflicts).length > 0;
  return (
    <>
      {can.steps.map((type) => (
        <button
          key={type}
          type="button"
          disabled={mayNot(type)}
          className={buttonClass(onward.includes(type) ? "main" : "plain")}
          onClick={() => (reasoned.includes(type) ? setAsking(type) : void take(type))}
        >
          {t(`unitReport.step.${type}`)}
        </button>
      ))}
      {problem === null || asking !== null ? null : (
        <p role="alert" className="w-full text-sm text-bad">
          {problem[language]}
        </p>
      )}
      {asking === null ? null : (
        <ReasonDialog
          type={asking}
          items={filled(returns?.items ?? {})}
          problem={problem}
          busy={busy}
          onClose={() => setAsking(null)}
          onTake={(reason) => void take(asking, reason)}
        />
      )}
    </>
  );
}

/** The reasons that say something. */
function filled(items: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(items).filter(([, reason]) => reason.trim() !== ""));
}

interface ReasonDialogProps {
  readonly type: StepType;
  readonly items: Readonly<Record<string, string>>;
  readonly problem: Bilingual | null;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onTake: (reason: string) => void;
}

function ReasonDialog({ type, items, problem, busy, onClose, onTake }: ReasonDialogProps) {
  const { t, language } = useLanguage();
  const id = useId();
  const [reason, setReason] = useState("");
  const count = Object.keys(items).length;
  const isReturn = type === "return";
  const enough = reason.trim() !== "" || (isReturn && count > 0);
  return (
    <Dialog title={t(isReturn ? "unitReport.returnTitle" : "unitReport.reopenTitle")} onClose={onClose}>
      <form
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (enough) onTake(reason.trim());
        }}
      >
        {isReturn ? (
          <p className="text-sm text-soft">
            {count === 0 ? t("unitReport.noReasons") : `${t("unitReport.reasons")}: ${count}`}
          </p>
        ) : null}
        <label htmlFor={id} className="text-sm">
          {t("unitReport.reason")}
        </label>
        <textarea
          id={id}
          data-first
          className="block min-h-24 w-full rounded border border-[#8795a0] px-2 py-1"
          value={reason}
          maxLength={4000}
          onChange={(event) => setReason(event.target.value)}
        />
        {enough ? null : <p className="text-xs text-soft">{t("unitReport.reasonNeeded")}</p>}
        {problem === null ? null : (
          <p role="alert" className="text-sm text-bad">
            {problem[language]}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <button type="button" className={buttonClass("plain")} onClick={onClose}>
            {t("common.cancel")}
          </button>
          <button type="submit" className={buttonClass("main")} disabled={!enough || busy}>
            {t(`unitReport.step.${type}`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
