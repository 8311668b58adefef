import type { Completeness } from "@lotrinh/core/report/completeness";
import { type FieldKind, parseFieldKey } from "@lotrinh/core/report/fieldKey";
import type { SectionKind } from "@lotrinh/core/report/outline";
import type { Report } from "../api/reports.js";
import type { Bilingual } from "../api/types.js";

/** The kind of field that a section is filled in with, besides its text. */
export const fieldKindOf: Readonly<Partial<Record<SectionKind, FieldKind>>> = {
  figures: "figure",
  tasks: "task",
  funding: "funding",
  difficulties: "difficulty",
  proposals: "proposal",
};

/** What is missing, by the section of the outline where it is filled in. */
export function gapsBySection(
  { outline }: Report,
  { gaps }: Completeness,
): ReadonlyMap<string, readonly Bilingual[]> {
  const bySection = new Map<string, Bilingual[]>();
  for (const { key, message } of gaps) {
    const field = parseFieldKey(key);
    if (field === undefined) continue;
    const section =
      field.kind === "section"
        ? field.id
        : outline.sections.find(({ kind }) => fieldKindOf[kind] === field.kind)?.key;
    if (section === undefined) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), message]);
  }
  return bySection;
}
