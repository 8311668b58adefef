import { allSections, type OutlineSection } from "../document/outline.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";

/** So many sections must have one lead before one without is worth telling. */
const fewestSections = 4;

/** Sections of one part that each name the unit that leads them, but for one or two given to all units at once. */
export function sectionsWithoutLead({ outline, resolveUnit }: Subject): readonly Finding[] {
  return allSections(outline.sections)
    .filter(({ children }) => children.length >= fewestSections)
    .flatMap(({ title, children }) => {
      if (!/nhiệm vụ|giải pháp|nội dung/iu.test(title ?? "")) return [];
      const leads = children.map((section) => leadOf(section, resolveUnit));
      const open = children.filter((_, at) => leads[at] === "many");
      const single = leads.filter((lead) => lead === "one").length;
      const [first, ...others] = open;
      if (first === undefined || single < fewestSections || open.length > single / 2) return [];
      return [sectionFinding(first, others)];
    });
}

function sectionFinding(first: OutlineSection, others: readonly OutlineSection[]): Finding {
  return {
    severity: "info",
    message: {
      vi: `Mục “${(first.title ?? first.path).slice(0, 80)}” giao chung các cơ quan, không có cơ quan chủ trì; các mục cùng cấp có ghi.`,
      en: `Found a section given to all units at once, expected one lead as in the sections beside it.`,
    },
    span: first.span,
    quote: (first.title ?? "").slice(0, 80),
    related: others.map(({ span, title }) => ({
      span,
      quote: (title ?? "").slice(0, 80),
      message: { vi: "Cũng giao chung.", en: "Given to all as well." },
    })),
    data: { section: first.path },
  };
}

/** Whether a section begins with one unit that leads it, with a name for many, or with neither. */
function leadOf(
  { blocks, children, heading, runIn, label }: OutlineSection,
  resolveUnit: Subject["resolveUnit"],
): "one" | "many" | "none" {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph").slice(0, 3);
  if (children.length > 0 && paragraphs.length === 0) return "none";
  const texts = [
    ...(runIn ? [heading.passage.text.slice(label.end).replace(/^[^:]{0,160}:/u, "")] : []),
    ...paragraphs.map((block) =>
      block.kind === "paragraph" ? block.passage.text.slice(block.label?.end ?? 0) : "",
    ),
  ];
  const kinds = texts.flatMap((text) => {
    const [first] = findUnits(text.slice(0, 200));
    if (first === undefined || !/^[\s*_]*(?:giao |đề nghị )?$/iu.test(text.slice(0, first.from))) return [];
    return resolveUnit(first.text)?.kind ?? [];
  });
  const all = texts.join(" ");
  if (kinds.includes("unit") || /cơ quan chủ trì|đơn vị chủ trì|chủ trì:/iu.test(all)) return "one";
  return kinds.includes("group") ? "many" : "none";
}
