import type { Reading, Section } from "@lotrinh/core/read/reading";
import { type ListKind, listKinds } from "@lotrinh/core/review/item";

export interface OutlineRow {
  readonly key: string;
  readonly section: Section;
  readonly depth: number;
  /** Items read from the section and what is under it, of the kinds that are to be done or reached. */
  readonly counts: readonly { readonly kind: ListKind; readonly count: number }[];
}

const counted: readonly ListKind[] = listKinds.filter((kind) => kind !== "citations" && kind !== "goals");

/** The sections in order with how deep they stand and what was read from each. */
export function outlineRows(reading: Reading): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const lines = counted.map((kind) => ({ kind, lines: linesOf(reading, kind) }));
  const visit = (sections: readonly Section[], depth: number, path: string) => {
    for (const [at, section] of sections.entries()) {
      const { line, endLine } = reach(section);
      const counts = lines
        .map((each) => ({
          kind: each.kind,
          count: each.lines.filter((l) => l >= line && l <= endLine).length,
        }))
        .filter(({ count }) => count > 0);
      rows.push({ key: `${path}${at}`, section, depth, counts });
      visit(section.children, depth + 1, `${path}${at}.`);
    }
  };
  visit(reading.sections, 0, "");
  return rows;
}

function linesOf(reading: Reading, kind: ListKind): readonly number[] {
  return reading[kind].map((entry) => ("span" in entry ? entry.span.line : (entry.spans[0]?.line ?? 0)));
}

/** The lines of a section with all under it, whether or not its own span covers them. */
function reach(section: Section): { readonly line: number; readonly endLine: number } {
  const ends = section.children.map((child) => reach(child).endLine);
  return { line: section.span.line, endLine: Math.max(section.span.endLine, ...ends) };
}
