import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import { ChooseFiles } from "./ChooseFiles.js";
import type { CheckState } from "./checkState.js";
import { addDrafts, correctDraft } from "./checkStore.js";
import { downloadText } from "./download.js";
import { reportCsv, reportText } from "./report.js";
import type { Findings } from "./useFindings.js";

interface CheckHeadProps {
  readonly state: CheckState;
  readonly findings: Findings;
}

/** The name of the screen, the word that nothing leaves the machine, and what can be done with the findings. */
export function CheckHead({ state, findings }: CheckHeadProps) {
  const t = useText();
  const { drafts } = state;
  const shown =
    drafts.find(({ name }) => name === findings.search.file) ?? (drafts.length === 1 ? drafts[0] : undefined);
  return (
    <header className="no-print flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-white px-4 py-2">
      <h1 className="text-base font-semibold">{t("check.title")}</h1>
      <p role="status" className="text-xs text-soft">
        {state.rules === undefined ? t("check.preparing") : `✓ ${t("check.ready")}`}
        <span className="max-lg:hidden"> {t("check.private")}</span>
      </p>
      <span className="flex-1" />
      {drafts.length === 0 ? null : (
        <>
          <Downloads findings={findings} />
          {shown?.document === undefined ? null : (
            <ChooseFiles
              label={t("check.correct")}
              look="main"
              onFiles={([file]) => file && correctDraft(shown.slot, file)}
            />
          )}
          <ChooseFiles label={t("check.more")} multiple onFiles={addDrafts} />
        </>
      )}
    </header>
  );
}

function Downloads({ findings }: { readonly findings: Findings }) {
  const { t, language } = useLanguage();
  const found = findings.listed.map((entry) => entry.found);
  const name = t("check.fileName");
  const saveText = () => downloadText(`${name}.txt`, reportText(found, t, language), "text/plain");
  const saveCsv = () => downloadText(`${name}.csv`, reportCsv(found, t, language), "text/csv");
  const none = found.length === 0;
  return (
    <span className="flex gap-1">
      <button
        type="button"
        className={`${buttonClass()} max-md:hidden`}
        disabled={none}
        onClick={() => window.print()}
      >
        <Icon name="print" size={16} />
        {t("common.print")}
      </button>
      <button type="button" className={buttonClass()} disabled={none} onClick={saveText}>
        {t("check.downloadText")}
      </button>
      <button type="button" className={buttonClass()} disabled={none} onClick={saveCsv}>
        {t("check.downloadCsv")}
      </button>
    </span>
  );
}
