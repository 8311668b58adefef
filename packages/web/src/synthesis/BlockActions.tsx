import { blockText } from "@lotrinh/core/synthesis/draft";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { isEditable, plainWords, type Unit } from "./blocks.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** What may be done with the chosen block: the same as by the keys. */
export function BlockActions({ unit, screen }: { readonly unit: Unit; readonly screen: SynthesisScreen }) {
  const t = useText();
  const { busy, act, edit } = screen;
  if (!screen.answer.synthesis.can.edit) return null;
  const look = buttonClass("plain", "small");
  const up = moveUp(unit);
  const down = moveDown(unit);
  return (
    <div className="no-print flex flex-wrap gap-1 py-1">
      <button type="button" className={look} disabled={busy} onClick={() => void act(acceptStep(unit))}>
        {t("synthesis.accept")}
      </button>
      {isEditable(unit) ? (
        <button type="button" className={look} disabled={busy} onClick={() => edit(unit.key)}>
          {t("synthesis.edit")}
        </button>
      ) : null}
      <button
        type="button"
        className={look}
        disabled={busy || up === null}
        onClick={() => (up === null ? undefined : void act(up))}
      >
        {t("synthesis.up")}
      </button>
      <button
        type="button"
        className={look}
        disabled={busy || down === null}
        onClick={() => (down === null ? undefined : void act(down))}
      >
        {t("synthesis.down")}
      </button>
      <button
        type="button"
        className={buttonClass("danger", "small")}
        disabled={busy}
        onClick={() => void act({ type: "remove", block: unit.key })}
      >
        {t("synthesis.remove")}
      </button>
    </div>
  );
}

/** The block is right as it is read now. */
export function acceptStep({ key, block, words }: Unit) {
  return {
    type: "accept",
    block: key,
    text: block.key === key ? blockText(block) : plainWords(words),
  } as const;
}

/** Before the one before it; null at the top. */
export function moveUp({ key, section, before }: Unit) {
  return before === null ? null : ({ type: "move", block: key, section, before } as const);
}

/** Behind the one after it; null at the end. */
export function moveDown({ key, section, after, afterNext }: Unit) {
  return after === null ? null : ({ type: "move", block: key, section, before: afterNext } as const);
}
