import { useId, useState } from "react";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** Comments on a block, or on the whole report (`null`). */
export function Comments({
  block,
  screen,
}: {
  readonly block: string | null;
  readonly screen: SynthesisScreen;
}) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState("");
  const { comments, synthesis } = screen.answer;
  const own = comments.filter((comment) => comment.block === block);
  if (own.length === 0 && !synthesis.can.comment) return null;
  return (
    <section aria-label={t("synthesis.comments")} className="space-y-2">
      <h2 className="font-semibold">{t("synthesis.comments")}</h2>
      <ul className="space-y-2">
        {own.map((comment) => (
          <li key={comment.id} className={comment.resolved ? "text-soft line-through" : ""}>
            {comment.text}
            <span className="block text-xs text-soft">
              {comment.by ?? ""} · {formatMoment(comment.at)}
            </span>
            {comment.resolved || !synthesis.can.comment ? null : (
              <button
                type="button"
                className={buttonClass("quiet", "small")}
                onClick={() => void screen.act({ type: "resolve", comment: comment.id })}
              >
                {t("synthesis.resolve")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {synthesis.can.comment ? (
        <form
          className="space-y-1"
          onSubmit={(event) => {
            event.preventDefault();
            void screen.act({ type: "comment", block, text }).then((taken) => {
              if (taken) setText("");
            });
          }}
        >
          <label htmlFor={id} className="text-xs text-soft">
            {t("synthesis.newComment")}
          </label>
          <textarea
            id={id}
            className="block min-h-14 w-full rounded border border-[#8795a0] px-2 py-1"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button
            type="submit"
            className={buttonClass("plain", "small")}
            disabled={screen.busy || text.trim() === ""}
          >
            {t("synthesis.send")}
          </button>
        </form>
      ) : null}
    </section>
  );
}
