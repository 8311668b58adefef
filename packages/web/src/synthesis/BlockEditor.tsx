import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { plainWords, type Unit } from "./blocks.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** The words of a block in a field. Figures that are left standing stay live; Escape leaves the words as they were. */
export function BlockEditor({ unit, screen }: { readonly unit: Unit; readonly screen: SynthesisScreen }) {
  const t = useText();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => plainWords(unit.words));
  const { edit, act, busy } = screen;
  useEffect(() => ref.current?.focus(), []);
  const save = async () => {
    if (await act({ type: "edit", block: unit.key, text })) leave();
  };
  const leave = () => {
    const block = ref.current?.closest<HTMLElement>("[data-block]");
    edit(null);
    block?.focus();
  };
  return (
    <form
      className="space-y-1 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={ref}
        aria-label={t("synthesis.words")}
        className="block min-h-24 w-full rounded border border-[#8795a0] bg-white px-2 py-1 text-base"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
          event.stopPropagation();
        }}
      />
      <p className="text-xs text-soft">{t("synthesis.editHint")}</p>
      <div className="flex gap-2">
        <button type="submit" className={buttonClass("main", "small")} disabled={busy || text.trim() === ""}>
          {t("common.save")}
        </button>
        <button type="button" className={buttonClass("plain", "small")} onClick={leave}>
          {t("common.cancel")}
        </button>
      </div>
    </form>
  );
}
