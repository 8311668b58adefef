import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { startSynthesis } from "../api/synthesis.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { useLanguage } from "../i18n/language.js";
import "../i18n/later/synthesis.js";
import { buttonClass } from "../ui/classes.js";

/** Begins the synthesis report of a round, or opens the one that is being written. */
export function StartSynthesis({ round }: { readonly round: string }) {
  const { t, language } = useLanguage();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const start = async () => {
    setBusy(true);
    try {
      const { synthesis } = await startSynthesis(round);
      await navigate({ to: "/syntheses/$id", params: { id: synthesis.id } });
    } catch (error) {
      setProblem(asApiError(error).text);
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" className={buttonClass("plain")} disabled={busy} onClick={() => void start()}>
        {t("synthesis.start")}
      </button>
      {problem === null ? null : (
        <span role="alert" className="text-sm text-bad">
          {problem[language]}
        </span>
      )}
    </>
  );
}
