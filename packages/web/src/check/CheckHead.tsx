import { useText } from "../i18n/language.js";
import { ChooseFiles } from "./ChooseFiles.js";
import type { CheckState } from "./checkState.js";
import { addDrafts, correctDraft } from "./checkStore.js";
import { ReportButton } from "./report/ReportButton.js";
import type { Findings } from "./useFindings.js";

interface CheckHeadProps {
  readonly state: CheckState;
  readonly findings: Findings;
  /** Whether all of the page is here, so that the network can be cut. */
  readonly loaded: boolean;
}

/** The name of the screen, the word that nothing leaves the machine, and what can be done with the findings. */
export function CheckHead({ state, findings, loaded }: CheckHeadProps) {
  const t = useText();
  const { drafts } = state;
  const shown =
    drafts.find(({ name }) => name === findings.search.file) ?? (drafts.length === 1 ? drafts[0] : undefined);
  return (
    <header className="no-print flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-white px-4 py-2">
      <h1 className="text-base font-semibold">{t("check.title")}</h1>
      <p role="status" className="text-xs text-soft">
        {state.rules === undefined || !loaded ? t("check.preparing") : `✓ ${t("check.ready")}`}
        <span className="max-lg:hidden"> {t("check.private")}</span>
      </p>
      <span className="flex-1" />
      {drafts.length === 0 ? null : (
        <>
          <ReportButton
            listed={findings.listed}
            all={findings.entries}
            rules={state.rules ?? {}}
            files={[...new Set(findings.listed.map(({ found }) => found.file))]}
          />
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
