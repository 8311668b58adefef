import { useMemo, useState } from "react";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Icon } from "../../ui/icons.js";
import type { Entry } from "../entries.js";
import type { RuleTexts } from "../protocol.js";
import { PrintedReport } from "./PrintedReport.js";
import { ReportDialog } from "./ReportDialog.js";
import { reportedOf } from "./reported.js";

interface ReportButtonProps {
  /** The entries that are listed, with what was set aside. */
  readonly listed: readonly Entry[];
  /** The entries of all filters. */
  readonly all: readonly Entry[];
  readonly rules: RuleTexts;
  readonly files: readonly string[];
  /** What stands on the sheet unless a person writes something else. */
  readonly names?: { readonly agency: string; readonly checker: string };
  readonly small?: boolean;
}

/** Opens the choice of what is handed on, and how; printing the page prints the same. */
export function ReportButton({ listed, all, rules, files, names, small = false }: ReportButtonProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [withDismissed, setWithDismissed] = useState(false);
  const reported = useMemo(() => reportedOf({ listed, all, withDismissed }), [listed, all, withDismissed]);
  const dismissed = listed.filter(({ dismissal }) => dismissal !== undefined).length;
  return (
    <>
      <button
        type="button"
        className={buttonClass("plain", small ? "small" : "usual")}
        disabled={reported.findings.length + dismissed === 0}
        onClick={() => setOpen(true)}
      >
        <Icon name="print" size={16} />
        {t("report.open")}
      </button>
      {open ? (
        <ReportDialog
          reported={reported}
          rules={rules}
          files={files}
          names={names}
          dismissed={dismissed}
          withDismissed={withDismissed}
          onWithDismissed={setWithDismissed}
          onClose={() => setOpen(false)}
        />
      ) : null}
      <PrintedReport reported={reported} rules={rules} files={files.join("; ")} />
    </>
  );
}
