import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { eachUnit } from "../text/unitMentions.js";
import { familyIn, type NamedUnit, namedUnits } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { BETWEEN_UNITS, type UnitPassage, unitPassages } from "./unitHeadings.js";

/** A unit, or a name for many, that the document gives something to do, once, where it first stands. */
export interface ChargedUnit {
  readonly printed: string;
  readonly canonical: string;
  readonly span: Span;
  /** An item of the part that says who does what begins with its name. */
  readonly heads: boolean;
  /** Where it first stands, where that is another place. */
  readonly before?: Span;
}

const ROLES: ReadonlySet<NamedUnit["role"]> = new Set([
  "lead",
  "coordinating",
  "assigned",
  "responsible",
  "reporter",
]);
/** The first syllable of the verb behind a name for many, `UBND cấp xã` `bố trí`. */
const VERB = /\s(?:bố|bổ|tổ)$/u;
/** Alone at the head of a clause it is the work of counting, not the office: `Thống kê, đánh giá thiệt hại`. */
const WORK = /^thống kê$/iu;
const WITH = /phối hợp(?: chặt chẽ)? (?:với|cùng)\s/giu;

/** All units that lead, coordinate, report or stand at the head of an item of the part that says who does what. Linear. */
export const chargedUnits = perSubject((subject: Subject): readonly ChargedUnit[] => {
  const found = new Map<string, ChargedUnit>();
  const added = new Set<string>();
  const add = (name: string, span: Span, heads = false) => {
    // A name comes again and again, and only its first place and its heading count.
    if (!heads && added.has(name)) return;
    added.add(name);
    const printed = name.replace(VERB, "");
    if (WORK.test(printed)) return;
    const resolved = subject.resolveUnit(printed);
    if (resolved === null) {
      const names = printed.split(/,\s/u);
      if (names.length > 1) for (const part of names) add(part, span, heads);
      return;
    }
    const key = familyIn(subject, resolved.canonical);
    const known = found.get(key);
    if (known !== undefined && (!heads || known.heads)) return;
    const before = known === undefined ? {} : { before: known.span };
    found.set(key, { printed, canonical: resolved.canonical, span, heads, ...before });
  };
  for (const { printed, role, span } of namedUnits(subject)) if (ROLES.has(role)) add(printed, span);
  for (const passage of unitPassages(subject))
    for (const { printed, span, heads } of unitsIn(passage)) add(printed, span, heads);
  return [...found.values()];
});

/** The units that a paragraph of the part on who does what begins with, and those that it bids them work with. */
function unitsIn({ piece: { passage }, units, opens, inDuties }: UnitPassage) {
  if (!inDuties) return [];
  const span = spanAt(passage, 0, Math.min(passage.text.length, 200));
  const heads = opens ? units.map((printed) => ({ printed, span, heads: true })) : [];
  return [...heads, ...coordinatingIn(passage.text).map((printed) => ({ printed, span, heads: false }))];
}

function coordinatingIn(text: string): readonly string[] {
  return matchesIn(text, WITH).flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const list = text.slice(from, from + 240).replace(/[.:(].*$/su, "");
    const names: string[] = [];
    let end = 0;
    for (const unit of eachUnit(list)) {
      if (!BETWEEN_UNITS.test(list.slice(end, unit.from))) break;
      names.push(unit.text);
      end = unit.to;
    }
    return names;
  });
}
