import type { Finding } from "./diagnostic.js";
import { familiesOf, overlap } from "./namedUnits.js";
import { saysHere } from "./saysHere.js";
import { holds, type SectionLead, sectionLeads } from "./sectionLeads.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** A sentence is told once, against another sentence before the section's own words. */
export function sectionsGivenTwice(subject: Subject): readonly Finding[] {
  const found = sectionsAgainstSections(subject);
  const told = new Set(found.map(({ span }) => span.line));
  return [...found, ...sectionsAgainstTasks(subject).filter(({ span }) => !told.has(span.line))];
}

/** One unit leads all that a section holds, another a part of it: `mục IV.3` against `mục IV.3.2.b`. */
function sectionsAgainstSections(subject: Subject): readonly Finding[] {
  const leads = sectionLeads(subject);
  return leads.flatMap((lead, at) => {
    const others = leads.filter(
      (other, place) =>
        !overlap(other.families, lead.families) &&
        holds(other.path, lead.path) &&
        (other.path.length < lead.path.length || place < at),
    );
    const [other] = others;
    return other === undefined ? [] : [sectionFinding(other, lead)];
  });
}

function sectionFinding(whole: SectionLead, part: SectionLead): Finding {
  const place = whereabouts(whole.span);
  const same = whole.path.length === part.path.length;
  return {
    severity: whole.path.length > 1 || same ? "error" : "warning",
    message: {
      vi: `${part.unit} chủ trì các nhiệm vụ tại ${part.printed}, nhưng ${same ? "mục này" : `cả ${whole.printed}`} đã giao ${whole.unit} chủ trì (${place.vi}); cần giao một cơ quan hoặc ghi rõ phần loại trừ.`,
      en: `Found ${part.unit} leading ${part.printed}, which lies in what ${whole.unit} leads (${whole.printed}, ${place.en}); expected one lead or an exception.`,
    },
    span: part.span,
    quote: part.printed,
    related: [
      {
        span: whole.span,
        quote: whole.printed,
        message: { vi: `Tại đây giao ${whole.unit}.`, en: `Here ${whole.unit} leads.` },
      },
    ],
    data: { units: [whole.unit, part.unit], paths: [whole.path.join("."), part.path.join(".")] },
  };
}

/** The part on who does what gives a section to one unit; the section itself names another for its tasks. */
function sectionsAgainstTasks(subject: Subject): readonly Finding[] {
  const told = new Set<number>();
  return sectionLeads(subject).flatMap((lead) => {
    const path = lead.path.join(".");
    const inside = subject.reading.tasks.filter(
      ({ section }) => lead.path.length > 1 && (section === path || section?.startsWith(`${path}.`) === true),
    );
    const own = inside.map((task) => ({ task, families: familiesOf(task.lead, subject) }));
    const other = own.find(({ families }) => families !== undefined && !overlap(families, lead.families));
    const agreed = own.some(({ families }) => families !== undefined && overlap(families, lead.families));
    if (other === undefined || agreed || told.has(other.task.span.line)) return [];
    told.add(other.task.span.line);
    const [unit, place] = [other.task.lead.join(", "), whereabouts(other.task.span)];
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `${lead.unit} chủ trì các nhiệm vụ tại ${lead.printed}, nhưng ở mục đó (${place.vi}) ghi ${unit} chủ trì.`,
          en: `Found ${lead.unit} leading ${lead.printed}, expected ${unit}, which leads there (${place.en}).`,
        },
        span: lead.span,
        quote: lead.printed,
        related: [saysHere(other.task.span, unit)],
        data: { path, units: [unit, lead.unit] },
      },
    ];
  });
}
