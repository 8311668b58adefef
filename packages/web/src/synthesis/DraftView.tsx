import { useEffect, useRef } from "react";
import type { Synthesis } from "../api/synthesis.js";
import { useText } from "../i18n/language.js";
import { isTyping, singleKeysOn } from "../shell/shortcuts.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { AddParagraph } from "./AddParagraph.js";
import { acceptStep, moveDown, moveUp } from "./BlockActions.js";
import { BlockView } from "./BlockView.js";
import { isEditable, type Unit, unitsOf } from "./blocks.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** The report in order of reading. */
export function DraftView({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const ref = useRef<HTMLDivElement>(null);
  const units = unitsOf(screen.answer);
  useBlockKeys(ref, units, screen);
  const { content, synthesis } = screen.answer;
  const inSection = (key: string) =>
    units
      .filter(({ section }) => section === key)
      .map((unit) => <BlockView key={unit.key} unit={unit} screen={screen} />);
  return (
    <ScrollRegion
      aria-label={t("synthesis.draft")}
      className="print-flow min-h-0 min-w-0 flex-1 overflow-auto bg-white"
    >
      <div ref={ref} className="mx-auto max-w-3xl space-y-1 px-3 py-3">
        <p className="px-2 text-center text-base font-semibold">{content.heading.title}</p>
        {inSection("opening")}
        {content.sections.map((section) => (
          <div key={section.key}>
            <SectionTitle section={section} />
            {section.state === "empty" && section.reason !== null ? (
              <p className="px-3 text-sm text-soft italic">{section.reason}</p>
            ) : null}
            {inSection(section.key)}
            {synthesis.can.edit ? (
              <AddParagraph section={section.key} title={section.title} screen={screen} />
            ) : null}
          </div>
        ))}
        {inSection("closing")}
        {content.annexes.length === 0 ? null : (
          <h2 className="px-2 pt-4 text-base font-semibold">{t("synthesis.annexes")}</h2>
        )}
        {inSection("annexes")}
      </div>
    </ScrollRegion>
  );
}

function SectionTitle({ section }: { readonly section: Synthesis["content"]["sections"][number] }) {
  const { key, level, label, title } = section;
  const Tag = level === 0 ? "h2" : "h3";
  return (
    <Tag id={`section-${key}`} className="scroll-mt-2 px-2 pt-3 font-semibold">
      {label === null ? "" : `${label}. `}
      {title}
    </Tag>
  );
}

/** ↑ ↓ from block to block; with Alt they move it. Enter edits, A accepts, Delete removes. */
function useBlockKeys(
  ref: { readonly current: HTMLDivElement | null },
  units: readonly Unit[],
  screen: SynthesisScreen,
): void {
  useEffect(() => {
    const root = ref.current;
    if (root === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.target instanceof HTMLElement ? event.target.dataset.block : undefined;
      const at = units.findIndex((unit) => unit.key === key);
      const unit = units[at];
      if (unit === undefined || isTyping(event.target)) return;
      if (handle(event, unit, root, screen)) event.preventDefault();
    };
    root.addEventListener("keydown", onKeyDown);
    return () => root.removeEventListener("keydown", onKeyDown);
  }, [ref, units, screen]);
}

function handle(event: KeyboardEvent, unit: Unit, root: HTMLElement, screen: SynthesisScreen): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return false;
  if (!altKey && (key === "ArrowDown" || key === "ArrowUp"))
    return focusBy(root, unit.key, key === "ArrowDown" ? 1 : -1);
  if (!screen.answer.synthesis.can.edit || screen.busy) return false;
  if (altKey && (key === "ArrowDown" || key === "ArrowUp")) {
    const step = key === "ArrowDown" ? moveDown(unit) : moveUp(unit);
    if (step !== null) void screen.act(step).then(() => focusBy(root, unit.key, 0));
    return true;
  }
  if (key === "Enter" && isEditable(unit)) screen.edit(unit.key);
  else if (key.toLowerCase() === "a" && singleKeysOn()) void screen.act(acceptStep(unit));
  else if (key === "Delete") {
    focusBy(root, unit.key, 1);
    void screen.act({ type: "remove", block: unit.key });
  } else return false;
  return true;
}

function focusBy(root: HTMLElement, key: string, by: number): boolean {
  const blocks = [...root.querySelectorAll<HTMLElement>("[data-block]")];
  const next = blocks[blocks.findIndex(({ dataset }) => dataset.block === key) + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}
