import type { Completeness } from "@lotrinh/core/report/completeness";
import { parseFieldKey } from "@lotrinh/core/report/fieldKey";
import { fieldKindsOf } from "@lotrinh/core/report/outline";
import type { Report } from "../api/reports.js";
import type { Bilingual } from "../api/types.js";

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
        : outline.sections.find(({ kind }) => fieldKindsOf[kind].includes(field.kind))?.key;
    if (section === undefined) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), message]);
  }
  return bySection;
}
