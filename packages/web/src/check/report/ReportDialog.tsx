import { useId, useState } from "react";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { downloadBlob, downloadText } from "../download.js";
import type { RuleTexts } from "../protocol.js";
import { type Reported, reportCsv, reportText } from "../report.js";
import { vietnamDay } from "../vietnamDay.js";
import type { SheetNames } from "./docxReport.js";

interface ReportDialogProps {
  readonly reported: Reported;
  readonly rules: RuleTexts;
  readonly files: readonly string[];
  readonly names: SheetNames | undefined;
  /** How many of the entries were set aside. */
  readonly dismissed: number;
  readonly withDismissed: boolean;
  readonly onWithDismissed: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Names that were typed once are there again the next time, until the page is closed. */
let typedNames: SheetNames | undefined;

/** The report to the drafter: what of it, and as a .docx, on paper, as text or as a table. */
export function ReportDialog(props: ReportDialogProps) {
  const { t, language } = useLanguage();
  const { reported, withDismissed, dismissed } = props;
  const [names, setNames] = useState(typedNames ?? props.names ?? { agency: "", checker: "" });
  const sheet = useSheet(props, names);
  const name = t("check.fileName");
  const saveText = () => downloadText(`${name}.txt`, reportText(reported, t, language), "text/plain");
  const saveCsv = () => downloadText(`${name}.csv`, reportCsv(reported, t, language), "text/csv");
  const type = (changed: Partial<SheetNames>) => {
    typedNames = { ...names, ...changed };
    setNames(typedNames);
  };
  return (
    <Dialog title={t("report.title")} onClose={props.onClose}>
      <div className="space-y-3 text-sm">
        <p>{t("report.what", { n: reported.findings.length })}</p>
        {dismissed === 0 ? null : (
          <label className="flex items-start gap-2">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={withDismissed}
              onChange={(event) => props.onWithDismissed(event.target.checked)}
            />
            {t("report.withDismissed", { n: dismissed })}
          </label>
        )}
        <Name label={t("report.agency")} value={names.agency} onChange={(agency) => type({ agency })} />
        <Name label={t("report.checker")} value={names.checker} onChange={(checker) => type({ checker })} />
        {sheet.failed ? (
          <p role="alert" className="text-bad">
            {t("report.failed")}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <button type="button" className={buttonClass("main")} disabled={sheet.making} onClick={sheet.make}>
            {t(sheet.making ? "report.making" : "report.docx")}
          </button>
          <button type="button" className={buttonClass()} onClick={() => window.print()}>
            {t("common.print")}
          </button>
          <button type="button" className={buttonClass()} onClick={saveText}>
            {t("check.downloadText")}
          </button>
          <button type="button" className={buttonClass()} onClick={saveCsv}>
            {t("check.downloadCsv")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Makes the .docx in this browser; its writer is fetched when the first one is made, unless it was before. */
function useSheet({ reported, rules, files }: ReportDialogProps, names: SheetNames) {
  const t = useText();
  const [state, setState] = useState<"making" | "failed" | "still">("still");
  const make = async () => {
    setState("making");
    try {
      const { makeDocx } = await import("./docxReport.js");
      const day = vietnamDay(new Date());
      downloadBlob(`${t("check.fileName")}.docx`, await makeDocx({ reported, rules, files, day, ...names }));
      setState("still");
    } catch {
      setState("failed");
    }
  };
  return { make: () => void make(), making: state === "making", failed: state === "failed" };
}

function Name(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useText();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block">
        {props.label} <span className="text-xs text-soft">{t("report.optional")}</span>
      </label>
      <input
        id={id}
        className={`${inputClass} w-full`}
        maxLength={300}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
