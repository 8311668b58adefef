import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { splitUnits } from "../text/unitList.js";
import type { Finding } from "./diagnostic.js";
import { familyIn, familyOfName, namedUnits, overlap } from "./namedUnits.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";

/** So many names make a list of those who plan. */
const fewest = 4;
const LIST = /(?:bao gồm|gồm)\s?:?\s/iu;
const PLANS = /(?:xây dựng|ban hành|lập)[^.;:]{0,40}\skế hoạch[^.;]{0,160}chủ trì/iu;
const OWN_PLAN = /(?:xây dựng|ban hành|lập)[^.;:]{0,40}\skế hoạch/iu;

interface Planners {
  readonly span: Span;
  readonly quote: string;
  /** The whole list, folded: names of departments stand there without `Sở`. */
  readonly words: string;
  readonly families: ReadonlySet<string>;
}

/** Units named one by one are to plan the tasks they lead; others lead tasks too and needn't. Told once, none where most leads are left out. */
export function leadsNotPlanning(subject: Subject): readonly Finding[] {
  const planners = plannersIn(subject);
  if (planners === undefined) return [];
  const leads = new Map<string, { readonly printed: string; readonly span: Span }>();
  for (const { printed, canonical, kind, role, span } of namedUnits(subject))
    if (role === "lead" && kind === "unit" && canonical !== null && !leads.has(familyIn(subject, canonical)))
      leads.set(familyIn(subject, canonical), { printed, span });
  const left = [...leads].filter(
    ([family]) =>
      !overlap(new Set([family]), planners.families) &&
      !planners.words.includes(family.replace(/^so | (?:tinh|thanh pho)$/gu, "")) &&
      !plansAnyway(family, subject),
  );
  const [first] = left;
  if (first === undefined || left.length * 2 > leads.size) return [];
  const names = left.map(([, { printed }]) => printed);
  return [
    {
      severity: "info",
      message: {
        vi: `${names.join("; ")} chủ trì nhiệm vụ nhưng không có trong danh sách cơ quan phải xây dựng kế hoạch cho việc được phân công chủ trì.`,
        en: `Found ${names.join("; ")} leading tasks, expected them among those who plan the tasks they lead.`,
      },
      span: planners.span,
      quote: planners.quote,
      related: left.slice(0, 5).map(([, { printed, span }]) => ({
        span,
        quote: printed,
        message: { vi: `Tại đây giao ${printed} chủ trì.`, en: `Here ${printed} leads.` },
      })),
      data: { units: names },
    },
  ];
}

/** The paragraph that lists those who are to plan what they lead. */
function plannersIn(subject: Subject): Planners | undefined {
  const passages = unitPassages(subject);
  for (const [at, { piece, inDuties }] of passages.entries()) {
    const { passage } = piece;
    const start = inDuties && passage.text.length < 1000 ? LIST.exec(passage.text) : null;
    if (start === null) continue;
    const below = passages.slice(at, at + 4).some((each) => PLANS.test(each.piece.passage.text));
    const listed = below ? splitUnits(passage.text.slice(start.index + start[0].length)) : [];
    const families = listed.flatMap(({ text }) => familyOfName(text.replace(/\*/gu, ""), subject) ?? []);
    if (families.length >= fewest && families.length * 4 >= listed.length * 3)
      return {
        span: spanAt(passage),
        quote: passage.text.slice(0, 80),
        words: fold(passage.text),
        families: new Set(families),
      };
  }
  return undefined;
}

/** It is told to plan in a part of its own, or keeps the document itself. */
function plansAnyway(family: string, subject: Subject): boolean {
  return unitPassages(subject).some(
    ({ piece, units }) =>
      units.some((name) => familyOfName(name, subject) === family) &&
      (OWN_PLAN.test(piece.passage.text) || /Kế hoạch này|thường trực|đầu mối/u.test(piece.passage.text)),
  );
}
