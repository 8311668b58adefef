import type { VerdictStatus } from "@lotrinh/core/progress/verdict";
import { reasonWords, statusWords } from "@lotrinh/core/progress/words";
import type { Verdict } from "../api/evaluation.js";
import { useLanguage } from "../i18n/language.js";

/** In the order from good to bad, the unknown last: also the shades of the share bar. */
export const statusOrder: readonly VerdictStatus[] = [
  "met",
  "on-track",
  "slightly-off",
  "off-track",
  "adverse",
  "missed",
  "not-assessable",
];

/** A sign for each verdict: told by shape and word, colour comes third. */
export const statusSigns: Readonly<Record<VerdictStatus, string>> = {
  met: "✓",
  "on-track": "▲",
  "slightly-off": "◭",
  "off-track": "▽",
  adverse: "▼",
  missed: "✕",
  "not-assessable": "?",
};

const tones: Readonly<Record<VerdictStatus, string>> = {
  met: "text-good",
  "on-track": "text-good",
  "slightly-off": "text-doubt",
  "off-track": "text-doubt",
  adverse: "text-bad",
  missed: "text-bad",
  "not-assessable": "text-soft",
};

/** What the signs of verdicts mean: below tables that show the signs alone. */
export function VerdictKey() {
  const { language } = useLanguage();
  return (
    <p className="my-2 text-xs text-soft">
      {statusOrder.map((status) => `${statusSigns[status]} ${statusWords[status][language]}`).join("; ")}
    </p>
  );
}

/** What the main method says, in a word; why not, where it says nothing. */
export function VerdictMark({ verdict }: { readonly verdict: Pick<Verdict, "status" | "reason"> }) {
  const { language } = useLanguage();
  const { status, reason } = verdict;
  return (
    <span className={tones[status]}>
      <span aria-hidden="true">{statusSigns[status]}</span> {statusWords[status][language]}
      {reason === null ? null : (
        <span className="block text-xs text-soft">{reasonWords[reason][language]}</span>
      )}
    </span>
  );
}
