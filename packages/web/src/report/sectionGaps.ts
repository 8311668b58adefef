import type { Completeness } from "@lotrinh/core/report/completeness";
import { parseFieldKey } from "@lotrinh/core/report/fieldKey";
import type { SectionKind } from "@lotrinh/core/report/outline";
import type { Report } from "../api/reports.js";
import type { Bilingual } from "../api/types.js";

const kindOfField: Readonly<Record<string, SectionKind>> = {
  figure: "figures",
  task: "tasks",
  funding: "funding",
  difficulty: "difficulties",
  proposal: "proposals",
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
        : outline.sections.find(({ kind }) => kind === kindOfField[field.kind])?.key;
    if (section === undefined) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), message]);
  }
  return bySection;
}
