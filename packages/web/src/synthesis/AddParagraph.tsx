import { useId, useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** Adds a paragraph of the officer's own at the end of a section. */
export function AddParagraph({
  section,
  title,
  screen,
}: {
  readonly section: string;
  readonly title: string;
  readonly screen: SynthesisScreen;
}) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  if (!open)
    return (
      <button
        type="button"
        className={`${buttonClass("quiet", "small")} no-print`}
        onClick={() => setOpen(true)}
      >
        {t("synthesis.add")}
        <span className="sr-only"> {title}</span>
      </button>
    );
  return (
    <form
      className="space-y-1 px-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        void screen.act({ type: "add", section, before: null, text }).then((taken) => {
          if (!taken) return;
          setText("");
          setOpen(false);
        });
      }}
    >
      <label htmlFor={id} className="text-xs text-soft">
        {t("synthesis.ownParagraph")}
      </label>
      <textarea
        id={id}
        ref={(field) => field?.focus()}
        className="block min-h-20 w-full rounded border border-[#8795a0] px-2 py-1 text-base"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex gap-2">
        <button
          type="submit"
          className={buttonClass("main", "small")}
          disabled={screen.busy || text.trim() === ""}
        >
          {t("common.save")}
        </button>
        <button type="button" className={buttonClass("plain", "small")} onClick={() => setOpen(false)}>
          {t("common.cancel")}
        </button>
      </div>
    </form>
  );
}
