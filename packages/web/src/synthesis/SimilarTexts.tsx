import type { UnitTextBlock } from "@lotrinh/core/synthesis/draft";
import { useId, useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** What several units wrote nearly alike, one below the other; made into one paragraph that keeps all sources. */
export function SimilarTexts({
  block,
  screen,
}: {
  readonly block: UnitTextBlock;
  readonly screen: SynthesisScreen;
}) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState(block.text);
  const { can } = screen.answer.synthesis;
  const merge = async () => {
    const sequence = screen.answer.synthesis.version + 1;
    // what is merged is a new paragraph, named after the action (server/synthesis/steps.ts)
    if (await screen.act({ type: "merge", blocks: [block.key], text }))
      screen.choose({ block: `merged-${sequence}`, figure: null });
  };
  const texts = [{ text: block.text, source: block.source }, ...block.similar];
  return (
    <section aria-label={t("synthesis.similar")} className="space-y-2">
      <h2 className="font-semibold">{t("synthesis.similar")}</h2>
      <ul className="space-y-2">
        {texts.map(({ text: words, source }) => (
          <li key={source.paragraph} className="border-l-2 border-line pl-2">
            <span className="block text-xs text-soft">{source.unit}</span>
            {words}
            {can.edit ? (
              <button
                type="button"
                className={`${buttonClass("quiet", "small")} block`}
                onClick={() => setText(words)}
              >
                {t("synthesis.takeThis")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {can.edit ? (
        <form
          className="space-y-1"
          onSubmit={(event) => {
            event.preventDefault();
            void merge();
          }}
        >
          <label htmlFor={id} className="text-xs text-soft">
            {t("synthesis.mergedText")}
          </label>
          <textarea
            id={id}
            className="block min-h-24 w-full rounded border border-[#8795a0] px-2 py-1"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button
            type="submit"
            className={buttonClass("main", "small")}
            disabled={screen.busy || text.trim() === ""}
          >
            {t("synthesis.merge", { n: texts.length })}
          </button>
        </form>
      ) : null}
    </section>
  );
}
