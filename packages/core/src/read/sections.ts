import { isItemLabel, type Outline, type OutlineSection } from "../document/outline.js";
import type { Section } from "./reading.js";

/** The outline as the reading gives it: headings with their label, title and place; plain lettered items are left out. */
export function readSections(outline: Outline): Section[] {
  return outline.sections.filter(isSection).map(sectionOf);
}

function sectionOf({ label, title, span, children }: OutlineSection): Section {
  return { label: label.value, title, span, children: children.filter(isSection).map(sectionOf) };
}

function isSection({ heading, label }: OutlineSection): boolean {
  return !isItemLabel(heading, label);
}
