import { useId, useState } from "react";
import { answerDoubt } from "../../api/reports.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import type { ReportScreen } from "../reportScreen.js";
import { ConflictChoice } from "./ConflictChoice.js";
import { EvidenceList } from "./EvidenceList.js";

interface FieldNotesProps {
  readonly field: string;
  /** Name of what the field is about. */
  readonly label: string;
  readonly screen: ReportScreen;
  /** Whether files can be attached here. */
  readonly withFiles?: boolean;
}

/** What is said about one field: why it was returned, that it changed, questions with their answers, refusals, conflicts, files. */
export function FieldNotes({ field, label, screen, withFiles = true }: FieldNotesProps) {
  const { t, language } = useLanguage();
  const { report, saving, returns } = screen;
  const returned = lastReturn(screen)?.items?.[field];
  const isChanged = report.changed.some(({ key }) => key === field);
  return (
    <div className="space-y-1 text-sm">
      {returned === undefined ? null : (
        <p className="text-bad">{t("unitReport.returnedItem", { reason: returned })}</p>
      )}
      {isChanged ? <p className="text-accent">● {t("unitReport.changed")}</p> : null}
      {(saving.state.refused[field] ?? []).map(({ [language]: text }) => (
        <p key={text} role="alert" className="text-bad">
          {text}
        </p>
      ))}
      {saving.state.conflicts[field] === undefined ? null : <ConflictChoice field={field} saving={saving} />}
      <Doubts field={field} screen={screen} />
      {returns === null ? null : <ReturnReason field={field} label={label} returns={returns} />}
      {withFiles ? <EvidenceList field={field} screen={screen} /> : null}
    </div>
  );
}

/** The return that the unit still has to answer. */
function lastReturn({ report }: ReportScreen) {
  return report.report.status === "returned" || report.report.status === "draft"
    ? report.actions.findLast(({ type }) => type === "return" || type === "submit")
    : undefined;
}

function Doubts({ field, screen }: { readonly field: string; readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { report, doubts, refresh } = screen;
  const answers = new Map(
    report.doubts.filter((doubt) => doubt.field === field).map(({ code, answer }) => [code, answer]),
  );
  return doubts
    .filter((doubt) => doubt.field === field)
    .map(({ code, message }) => {
      const answer = answers.get(code) ?? null;
      return (
        <div key={code} className="border-l-2 border-doubt-line pl-2">
          <p className="text-doubt">? {message[language]}</p>
          {answer === null ? (
            report.report.can.answerDoubts ? (
              <DoubtForm save={(text) => answerDoubt(report.report.id, field, code, text).then(refresh)} />
            ) : null
          ) : (
            <p className="text-soft">{t("unitReport.doubtAnswered", { text: answer.text })}</p>
          )}
        </div>
      );
    });
}

function DoubtForm({ save }: { readonly save: (text: string) => Promise<unknown> }) {
  const { t } = useLanguage();
  const id = useId();
  const [text, setText] = useState("");
  return (
    <form
      className="mt-1 flex flex-wrap items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void save(text.trim());
      }}
    >
      <label htmlFor={id} className="text-xs text-soft">
        {t("unitReport.doubtAnswer")}
      </label>
      <input
        id={id}
        className={`${inputClass} min-w-48 flex-1`}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={buttonClass("plain", "small")} disabled={text.trim() === ""}>
        {t("unitReport.doubtSave")}
      </button>
    </form>
  );
}

function ReturnReason(props: {
  readonly field: string;
  readonly label: string;
  readonly returns: NonNullable<ReportScreen["returns"]>;
}) {
  const { field, label, returns } = props;
  const { t } = useLanguage();
  const reason = returns.items[field];
  const [open, setOpen] = useState(reason !== undefined);
  if (!open)
    return (
      <button type="button" className={buttonClass("quiet", "small")} onClick={() => setOpen(true)}>
        {t("unitReport.markReturn")}
        <span className="sr-only">: {label}</span>
      </button>
    );
  return (
    <input
      aria-label={`${t("unitReport.markReturn")}: ${label}`}
      placeholder={t("unitReport.markReturn")}
      className={`${inputClass} w-full border-doubt-line`}
      value={reason ?? ""}
      maxLength={2000}
      onChange={(event) => returns.set(field, event.target.value)}
    />
  );
}
