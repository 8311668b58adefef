import type { Phrase } from "@lotrinh/core/synthesis/sentence";
import { useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** Words with their live figures: each is a button that shows where it comes from. */
export function Words({
  words,
  block,
  screen,
}: {
  readonly words: Phrase;
  readonly block: string;
  readonly screen: SynthesisScreen;
}) {
  return (
    <>
      {keyed(words.runs, ({ text }) => text).map(({ key, item: run }) => {
        const figure = "figure" in run ? words.figures[run.figure] : undefined;
        if (figure === undefined) return <span key={key}>{run.text}</span>;
        return <FigureButton key={key} text={run.text} fact={figure.key} block={block} screen={screen} />;
      })}
    </>
  );
}

/** A figure in the text or a table. */
export function FigureButton({
  text,
  fact,
  block,
  screen,
}: {
  readonly text: string;
  readonly fact: string;
  readonly block: string;
  readonly screen: SynthesisScreen;
}) {
  const t = useText();
  const { chosen, choose } = screen;
  const isChosen = chosen?.block === block && chosen.figure === fact;
  return (
    <button
      type="button"
      title={t("synthesis.figureHint")}
      aria-pressed={isChosen}
      className="figure-word rounded-sm border-b border-dotted border-accent bg-accent-soft px-0.5 text-inherit aria-pressed:bg-accent aria-pressed:text-white"
      onClick={(event) => {
        event.stopPropagation();
        choose({ block, figure: fact });
      }}
    >
      {text}
    </button>
  );
}
