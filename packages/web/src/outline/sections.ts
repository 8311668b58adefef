import type { OutlineSection, SectionKind } from "@lotrinh/core/report/outline";
import { fold } from "@lotrinh/core/text/fold";

/** What a section can ask for. */
export const sectionKinds = [
  "text",
  "figures",
  "tasks",
  "funding",
  "difficulties",
  "proposals",
] as const satisfies readonly SectionKind[];

type Sections = readonly OutlineSection[];

/** Moves a section up (-1) or down (1); at the edge it stays. */
export function moveSection(sections: Sections, key: string, by: -1 | 1): Sections {
  const at = sections.findIndex((section) => section.key === key);
  const to = at + by;
  const moved = sections[at];
  const other = sections[to];
  if (moved === undefined || other === undefined) return sections;
  return sections.map((section, index) => (index === at ? other : index === to ? moved : section));
}

export function changeSection(
  sections: Sections,
  key: string,
  change: Partial<Omit<OutlineSection, "key">>,
): Sections {
  return sections.map((section) => (section.key === key ? { ...section, ...change } : section));
}

export function removeSection(sections: Sections, key: string): Sections {
  return sections.filter((section) => section.key !== key);
}

/** Adds a section of text at the end, with a key that none of the others has. */
export function addSection(sections: Sections, title: string): Sections {
  const section: OutlineSection = {
    key: newKey(sections, title),
    label: null,
    title,
    hint: null,
    required: false,
    kind: "text",
  };
  return [...sections, section];
}

/** The lasting key of a new section: its title's words without marks, numbered where that is taken. */
function newKey(sections: Sections, title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/gu, "");
  const base = words === "" ? "muc" : words;
  const taken = new Set(sections.map(({ key }) => key));
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  return key;
}

/** Kinds of which a report has one answer only: asked twice, they would show the same twice. */
const once: ReadonlySet<SectionKind> = new Set(["figures", "tasks", "funding", "difficulties", "proposals"]);

/** Why the sections make no outline yet; undefined where they do. */
export function faultOf(sections: Sections): "empty" | "untitled" | "twice" | undefined {
  if (sections.length === 0) return "empty";
  if (sections.some(({ title }) => title.trim() === "")) return "untitled";
  const kinds = sections.flatMap(({ kind }) => (once.has(kind) ? [kind] : []));
  return new Set(kinds).size < kinds.length ? "twice" : undefined;
}
