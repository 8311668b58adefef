import { useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import { ChooseFiles } from "./ChooseFiles.js";
import { addDrafts } from "./checkStore.js";
import { forgetLocally, useLocalDismissals } from "./dismiss/localDismissals.js";

/** Before the first file: what this page does and what it takes. */
export function CheckStart() {
  const t = useText();
  return (
    <div className="grid min-h-0 flex-1 place-items-center overflow-auto p-4">
      <div className="w-full max-w-xl rounded-lg border-2 border-dashed border-accent-line bg-white px-6 py-10 text-center">
        <p className="mb-2 text-base font-semibold">{t("check.startTitle")}</p>
        <p className="mb-5 text-soft">{t("check.startWhat")}</p>
        <ChooseFiles label={t("check.choose")} look="main" multiple onFiles={addDrafts}>
          <Icon name="upload" size={16} />
        </ChooseFiles>
        <p className="mt-5 text-xs text-soft">{t("check.startFormats")}</p>
        <p className="mt-1 text-xs font-semibold text-good">{t("check.private")}</p>
        <KeptHere />
      </div>
    </div>
  );
}

/** What this browser keeps of earlier drafts, and the way to delete it. */
function KeptHere() {
  const t = useText();
  const kept = useLocalDismissals();
  const [asked, setAsked] = useState(false);
  if (kept.length === 0) return null;
  return (
    <p className="mt-4 border-t border-line pt-3 text-xs text-soft">
      {asked ? `${t("finding.forgetAsk", { n: kept.length })} ` : null}
      <button
        type="button"
        className={buttonClass(asked ? "danger" : "quiet", "small")}
        onClick={asked ? forgetLocally : () => setAsked(true)}
      >
        {t(asked ? "finding.forgetDo" : "finding.forget")}
      </button>
    </p>
  );
}
