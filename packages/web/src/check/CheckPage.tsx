import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { DropZone } from "../ui/DropZone.js";
import { EmptyState } from "../ui/states.js";
import { CheckHead } from "./CheckHead.js";
import { CheckScreen } from "./CheckScreen.js";
import { CheckStart } from "./CheckStart.js";
import { addDrafts, startAgain, useCheck } from "./checkStore.js";
import { useFindings } from "./useFindings.js";
import { useLoaded } from "./useLoaded.js";

/** Soát văn bản: what is wrong with this draft? Read and checked in this browser; nothing is sent or asked for. */
export function CheckPage() {
  const t = useText();
  const state = useCheck();
  const findings = useFindings(state);
  const loaded = useLoaded();
  return (
    <DropZone label={t("check.drop")} onFiles={addDrafts}>
      <title>{`${t("check.title")} · ${t("app.name")}`}</title>
      <CheckHead state={state} findings={findings} loaded={loaded} />
      {state.broken ? (
        <EmptyState title={t("check.broken")} what={t("check.brokenWhat")}>
          <button type="button" className={buttonClass("main")} onClick={startAgain}>
            {t("check.startAgain")}
          </button>
        </EmptyState>
      ) : state.drafts.length === 0 ? (
        <CheckStart />
      ) : (
        <CheckScreen state={state} findings={findings} />
      )}
    </DropZone>
  );
}
