import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import { familyOfName, labelledLine } from "./namedUnits.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";

/** So many units have a part of their own before one without is worth telling. */
const fewestSections = 4;

interface Lead {
  readonly printed: string;
  readonly family: string;
  readonly span: Span;
}

/**
 * Units that lead rows of a table of tasks while the part on who does what, where nearly all other leads have a part of their
 * own, doesn't name them. Told once.
 */
export function leadsWithoutSection(subject: Subject): readonly Finding[] {
  const headed = new Set(
    unitPassages(subject).flatMap(({ units, opens, inDuties }) =>
      opens && inDuties ? units.flatMap((name) => familyOfName(name, subject) ?? []) : [],
    ),
  );
  if (headed.size < fewestSections) return [];
  const leads = leadsOf(subject);
  const without = leads.filter(({ family }) => !headed.has(family));
  const open = without.filter((lead) => !isNamed(lead, subject));
  const [first, ...others] = open;
  if (first === undefined || leads.length - without.length < fewestSections) return [];
  if (without.length * 3 > leads.length) return [];
  const names = open.map(({ printed }) => printed);
  return [
    {
      severity: "info",
      message: {
        vi: `${names.join("; ")} chủ trì nhiệm vụ trong bảng nhưng phần tổ chức thực hiện không nêu, trong khi các cơ quan chủ trì khác đều có mục riêng.`,
        en: `Found ${names.join("; ")} leading tasks of the table, expected a part of its own on what it does, as the other leads have.`,
      },
      span: labelledLine(subject, first.span, first.printed, "lead"),
      quote: first.printed,
      related: others.slice(0, 5).map(({ printed, span }) => ({
        span: labelledLine(subject, span, printed, "lead"),
        quote: printed,
        message: { vi: `${printed} chủ trì.`, en: `${printed} leads.` },
      })),
      data: { units: names },
    },
  ];
}

/** The units that each alone lead a row of a table, once. */
function leadsOf(subject: Subject): readonly Lead[] {
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const found = new Map<string, Lead>();
  for (const { lead, span } of subject.reading.tasks) {
    const [printed] = lead;
    if (printed === undefined || lead.length > 1) continue;
    if (!tables.some(({ line, endLine }) => line <= span.line && span.line <= endLine)) continue;
    const family = familyOfName(printed, subject);
    if (family !== undefined && !found.has(family)) found.set(family, { printed, family, span });
  }
  return [...found.values()];
}

/** Any sentence of the text names it: `Sở A, Sở B và Sở C theo chức năng`. */
function isNamed({ printed }: Lead, subject: Subject): boolean {
  const name = fold(printed).replace(/^so | (?:tinh|thanh pho)$/gu, "");
  return textPieces(subject).some(({ passage, inTable }) => {
    if (inTable || spanAt(passage).line === 0) return false;
    return fold(passage.text).includes(name);
  });
}
