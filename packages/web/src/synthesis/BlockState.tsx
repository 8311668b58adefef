import { useText } from "../i18n/language.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** What was done to a block, and which of its numbers have changed since. */
export function BlockState({ block, screen }: { readonly block: string; readonly screen: SynthesisScreen }) {
  const t = useText();
  const { marks, changed, comments } = screen.answer;
  const mark = marks[block];
  const changes = [...(mark?.changed ?? []), ...changed.filter(({ blocks }) => blocks.includes(block))];
  const open = comments.filter((comment) => comment.block === block && !comment.resolved).length;
  if (mark === undefined && changes.length === 0 && open === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-soft">
      {mark === undefined ? null : (
        <span className={mark.state === "accepted" ? "text-good" : ""}>
          {t(`synthesis.mark.${mark.state}`)}
          {mark.by === null ? "" : ` · ${mark.by}`}
        </span>
      )}
      {mark?.orphaned === true ? <span className="text-doubt">{t("synthesis.orphaned")}</span> : null}
      {changes.map(({ key, before, now }) => (
        <span key={key} className="font-semibold text-doubt">
          {now === null
            ? t("synthesis.figureGone", { before: before.asPrinted })
            : t("synthesis.figureChanged", { before: before.asPrinted, now: now.asPrinted })}
        </span>
      ))}
      {open === 0 ? null : <span>{t("synthesis.openComments", { n: open })}</span>}
    </p>
  );
}
