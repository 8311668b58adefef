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

/**
 * The titled sections in order with how deep they stand and what was read from each: from its heading to the next
 * one of its own or a higher rank.
 */
export function outlineRows(reading: Reading): readonly OutlineRow[] {
  const places = counted.map((kind) => ({ kind, lines: linesOf(reading, kind) }));
  const flat = flatten(reading.sections, 0);
  return flat.flatMap(({ section, depth }, at) => {
    const { line } = section.span;
    const next = flat.slice(at + 1).find((other) => other.depth <= depth);
    const before = next?.section.span.line ?? Number.POSITIVE_INFINITY;
    const counts = places
      .map(({ kind, lines }) => ({ kind, count: lines.filter((l) => l >= line && l < before).length }))
      .filter(({ count }) => count > 0);
    // numbered paragraphs without a title are no headings to look for
    const bare = section.title === null && section.children.length === 0 && counts.length === 0;
    return bare ? [] : [{ key: `${at}`, section, depth, counts }];
  });
}

function flatten(
  sections: readonly Section[],
  depth: number,
): readonly Pick<OutlineRow, "section" | "depth">[] {
  return sections.flatMap((section) => [{ section, depth }, ...flatten(section.children, depth + 1)]);
}

function linesOf(reading: Reading, kind: ListKind): readonly number[] {
  return reading[kind].map((entry) => ("span" in entry ? entry.span.line : (entry.spans[0]?.line ?? 0)));
}
