import type { ReviewedItem } from "@lotrinh/core/review/state";
import { useText } from "../i18n/language.js";

const shapes = { confirmed: "✓", corrected: "✎", rejected: "✕", added: "+" } as const;
const levels = { clear: "○", inferred: "◇", doubtful: "▲" } as const;

/** The state of an item: the shape says it, the word is read out, the colour comes third. */
export function StateMark({ item }: { readonly item: ReviewedItem }) {
  const t = useText();
  const { state, confidence } = item;
  const open = state === "open";
  const colour = open
    ? confidence.level === "doubtful"
      ? "text-doubt"
      : "text-accent"
    : state === "rejected"
      ? "text-bad"
      : "text-good";
  const word = open ? `${t("item.open")}, ${t(`level.${confidence.level}`)}` : t(`item.${state}`);
  return (
    <span className={`pt-px text-center font-semibold ${colour}`} title={word}>
      <span aria-hidden="true">{open ? levels[confidence.level] : shapes[state]}</span>
      <span className="sr-only">{word}. </span>
    </span>
  );
}
