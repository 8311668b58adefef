import type { Outline, OutlineSection } from "../document/outline.js";
import type { Section } from "./reading.js";

/** The outline as the reading gives it: headings with their label, title and place; lettered items are left out. */
export function readSections(outline: Outline): Section[] {
  return outline.sections.filter(isSection).map(sectionOf);
}

function sectionOf({ label, title, span, children }: OutlineSection): Section {
  return { label: label.value, title, span, children: children.filter(isSection).map(sectionOf) };
}

function isSection({ label }: OutlineSection): boolean {
  return label.form !== "letter" && label.form !== "bracket";
}
