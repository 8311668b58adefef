import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** So many projects must have a unit before one without is worth telling. */
const fewestProjects = 4;

/** `Dự án 1` … `Dự án 9` of a programme, of which the part on who does what gives all but one or two to a unit. */
export function projectsWithoutLead(subject: Subject): readonly Finding[] {
  const { named, charged } = projects(subject);
  const last = Math.max(0, ...charged.keys());
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !charged.has(number));
  if (charged.size < fewestProjects || missing.length === 0 || missing.length * 3 > charged.size) return [];
  const place = missing.flatMap((number) => named.get(number) ?? [])[0] ?? charged.get(last);
  if (place === undefined) return [];
  const kind = place.printed.replace(/ (?:số )?\d.*$/u, "");
  return [
    {
      severity: "info",
      message: {
        vi: `Các dự án, nội dung khác đều giao cơ quan chủ trì, riêng ${kind} ${missing.join(", ")} không giao cơ quan nào.`,
        en: `Found no unit for project ${missing.join(", ")}, expected one as for the others.`,
      },
      span: place.span,
      quote: place.printed,
      data: { missing, charged: [...charged.keys()] },
    },
  ];
}

const PROJECT =
  /(?:Dự án|Nội dung thành phần|Hợp phần)(?: thành phần)?(?: số)? 0?(\d{1,2})(?!\d|[.,/]\d)((?:(?:,|;| và) (?:số )?0?\d{1,2}(?!\d|[.,/]\d))*)/gu;

interface Project {
  readonly span: Span;
  readonly printed: string;
}

/** Where each numbered project is first named, and where it is first given to a unit. */
function projects(subject: Subject) {
  const named = new Map<number, Project>();
  const charged = new Map<number, Project>();
  const numbered = new Set(figurePiecesWith(subject, "án", "phần"));
  for (const { piece, units, inDuties } of unitPassages(subject))
    for (const match of numbered.has(piece) ? matchesIn(piece.passage.text, PROJECT) : []) {
      const numbers = [match[1] ?? "", ...(match[2]?.match(/\d+/gu) ?? [])].map(Number);
      const span = spanAt(piece.passage, match.index, match.index + match[0].length);
      const project = { span, printed: match[0] };
      const given = (inDuties && units.length > 0) || /chủ trì|giao|phụ trách/iu.test(piece.passage.text);
      for (const number of numbers) {
        if (!named.has(number)) named.set(number, project);
        if (given && !charged.has(number)) charged.set(number, project);
      }
    }
  return { named, charged };
}
