import { type Asked, type Completeness, completeness } from "@lotrinh/core/report/completeness";
import { type Content, fieldsOf } from "@lotrinh/core/report/content";
import { sectionKey } from "@lotrinh/core/report/fieldKey";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { isBlankRichText } from "@lotrinh/core/report/richTextPlain";
import type { BoardRowAnswer } from "./schema.js";

type Cell = BoardRowAnswer["cells"][number];

export interface Filled {
  readonly completeness: Completeness;
  readonly cells: Cell[];
}

/** How much of each section of the outline a report answers. */
export function cellsOf(asked: Asked, content: Content): Filled {
  const whole = completeness(asked, content);
  const missing = new Set<string>(whole.gaps.map(({ key }) => key));
  return {
    completeness: whole,
    cells: asked.outline.sections.map((section) => cellOf(section, asked, content, missing)),
  };
}

function cellOf(section: OutlineSection, asked: Asked, content: Content, missing: ReadonlySet<string>): Cell {
  if (section.kind === "figures" || section.kind === "tasks" || section.kind === "funding") {
    const keys: readonly string[] = asked[section.kind].map(({ key }) => key);
    const filled = keys.filter((key) => !missing.has(key) && (section.required || key in content)).length;
    return { section: section.key, required: keys.length, filled, state: stateOf(keys.length, filled) };
  }
  const filled = isAnswered(section, content) ? 1 : 0;
  const required = section.required ? 1 : 0;
  return { section: section.key, required, filled, state: filled === 1 ? "filled" : "empty" };
}

function stateOf(required: number, filled: number): Cell["state"] {
  if (required === 0) return "none-asked";
  if (filled === 0) return "empty";
  return filled < required ? "partial" : "filled";
}

function isAnswered({ key, kind }: OutlineSection, content: Content): boolean {
  const text = content[sectionKey(key)];
  if (text !== undefined && !isBlankRichText(text)) return true;
  if (kind === "difficulties") return fieldsOf(content, "difficulty").some(({ value }) => value.text !== "");
  return kind === "proposals" && fieldsOf(content, "proposal").some(({ value }) => value.text !== "");
}
