import type { OfficialDocument } from "./content.js";
import { endedWith, type RichText } from "./richText.js";

/** Căn cứ: each ends with `;`, the last with `.` (Decree 30/2020, annex I, I.II.6). */
export function basisLines({ basis = [] }: OfficialDocument): readonly RichText[] {
  return basis.map((act, index) => endedWith(act, index === basis.length - 1 ? "." : ";"));
}
