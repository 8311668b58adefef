import type { Synthesis } from "../api/synthesis.js";
import { useText } from "../i18n/language.js";

/** Sections with their state; the chosen one is scrolled to. */
export function SectionNav({ answer }: { readonly answer: Synthesis }) {
  const t = useText();
  const { sections } = answer.content;
  return (
    <nav
      aria-label={t("synthesis.sections")}
      className="no-print w-60 shrink-0 overflow-auto border-r border-line bg-white py-2 text-sm max-md:hidden"
    >
      <ul>
        {sections.map(({ key, level, label, title, state, blocks }) => (
          <li key={key} className={level === 0 ? "pt-1 font-semibold" : "pl-3"}>
            <a href={`#section-${key}`} className="flex gap-2 px-3 py-1 hover:bg-accent-soft">
              <span className="flex-1">
                {label === null ? "" : `${label}. `}
                {title}
              </span>
              <span className={`text-xs font-normal ${state === "empty" ? "text-doubt" : "text-soft"}`}>
                {state === "empty"
                  ? t("synthesis.empty")
                  : doneText(
                      blocks.map((block) => block.key),
                      answer,
                    )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many of a section's blocks somebody has gone through. */
function doneText(keys: readonly string[], { marks, frozen }: Synthesis): string {
  if (keys.length === 0 || frozen !== null) return "";
  return `${keys.filter((key) => marks[key] !== undefined).length}/${keys.length}`;
}
