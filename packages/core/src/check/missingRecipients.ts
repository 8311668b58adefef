import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type ChargedUnit, chargedUnits } from "./chargedUnits.js";
import { unitFamily } from "./namedUnits.js";
import {
  isOfDistricts,
  isRecipient,
  namesDepartmentsAtOnce,
  namesOthers,
  namesSome,
  officeKind,
  remarkKind,
  type UnitKind,
  unitKind,
} from "./recipientCover.js";
import { sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { findUnitChange } from "./unitChanges.js";
import { unitPassages } from "./unitHeadings.js";

const LEADS = /chủ trì|đầu mối|chịu trách nhiệm/iu;
const NEXT = /phương hướng|nhiệm vụ|thời gian tới|giai đoạn tới/iu;
/** How things were steered is told of what was as well. */
const STEERED = /chỉ đạo/iu;

/** Units that lead, are assigned or report, each once, where it first stands. */
function answerable({ reading, resolveUnit }: Subject): readonly ChargedUnit[] {
  const named = [
    ...reading.tasks.flatMap(({ lead, span }) => lead.map((unit) => ({ unit, span }))),
    ...reading.targets.flatMap(({ parts }) =>
      parts.flatMap(({ lead, span }) => lead.map((unit) => ({ unit, span }))),
    ),
    ...reading.assignments.map(({ unit, span }) => ({ unit, span })),
    ...reading.duties.flatMap(({ who, span }) => who.map((unit) => ({ unit, span }))),
  ];
  const units = new Map<string, ChargedUnit>();
  for (const { unit, span } of named) {
    const resolved = resolveUnit(unit);
    if (resolved === null || resolved.kind !== "unit" || units.has(resolved.canonical)) continue;
    units.set(resolved.canonical, { printed: unit, canonical: resolved.canonical, span, heads: false });
  }
  return [...units.values()];
}

/** A unit with an item of its own, of a kind that `các sở, ban, ngành` hardly means, or of which others are named one by one, or that leads there. */
function isPlain(unit: ChargedUnit, subject: Subject): boolean {
  const { canonical, heads } = unit;
  const kind = kindOf(unit, subject);
  if (kind === "council" && isOfDistricts(canonical, subject) && namesOthers(subject, kind))
    return !/liên quan/iu.test(canonical);
  if (kind !== undefined && APART.test(kind) && leadsTask(unit, subject))
    return !hasEnded(canonical, subject);
  if (!heads || kind === undefined || hasEnded(canonical, subject)) return false;
  return (
    /^(?:front|mass|council|party|press|justice|office)$/u.test(kind) ||
    namesOthers(subject, kind) ||
    !namesDepartmentsAtOnce(subject) ||
    leadsThere(unit, subject)
  );
}

/** Bodies outside the government: `các sở, ban, ngành` never means them. */
const APART = /^(?:front|mass|press|association|justice)$/u;

/** The text says, in so many words, that the unit leads a task. */
function leadsTask({ canonical }: ChargedUnit, subject: Subject): boolean {
  const family = unitFamily(canonical);
  const { tasks } = subject.reading;
  return tasks.some(({ lead, span }) => {
    const named = lead.some((name) => {
      const resolved = subject.resolveUnit(name);
      return resolved !== null && unitFamily(resolved.canonical) === family;
    });
    return named && isLabelled(span, subject);
  });
}

/** A row of a table, or a task that has a line `Chủ trì: …`, `Đơn vị chủ trì thực hiện: …` of its own. */
function isLabelled({ line, endLine }: Span, { source, blocks }: Subject): boolean {
  if (blocks.some((block) => block.kind === "table" && block.span.line <= line && line <= block.span.endLine))
    return true;
  return source.lines.slice(line - 1, endLine + 12).some((text) => /chủ trì[^:.;]{0,30}:/iu.test(text));
}

/** Another rule tells of a unit that is no more. */
function hasEnded(canonical: string, { reading: { meta } }: Subject): boolean {
  const since = findUnitChange(canonical)?.since;
  return since !== undefined && (meta.date === null || meta.date >= since);
}

function kindOf({ canonical, heads }: ChargedUnit, subject: Subject): UnitKind | undefined {
  return remarkKind(canonical) ?? (heads ? officeKind(subject, canonical) : undefined);
}

/** The item that begins with the unit's name says that it leads. */
function leadsThere({ span, printed }: ChargedUnit, subject: Subject): boolean {
  return unitPassages(subject).some(({ piece: { passage }, units, rest }) => {
    const { line } = spanAt(passage);
    const own = line >= span.line && line <= span.endLine + 12 && units.includes(printed);
    return own && LEADS.test(passage.text.slice(rest));
  });
}

/** A name for many of which the recipients name some members is told by these. */
function isTold({ canonical }: ChargedUnit, kind: UnitKind, subject: Subject): boolean {
  if (kind === "council" && isOfDistricts(canonical, subject)) return false;
  return subject.resolveUnit(canonical)?.kind === "group" && namesSome(subject, kind, 2);
}

/** Units that a report charges with what comes next, under headings of their own. */
function chargedNext(subject: Subject): readonly ChargedUnit[] {
  return chargedUnits(subject).filter(({ heads, span }) => {
    const sections = sectionsAround(span.line, subject);
    return heads && NEXT.test(sections) && !tellsWhatWas(sections) && !STEERED.test(sections);
  });
}

/** `Thanh tra Sở` in a department's own plan is one of its offices, not the province's. */
function isOwnInspection({ printed }: ChargedUnit, { reading: { meta } }: Subject): boolean {
  return printed === "Thanh tra" && /^Sở\s/iu.test(meta.issuer ?? "");
}

/** Units with duties that the recipients leave out. */
export interface MissingRecipients {
  /** Those who lead or report, or whom an item of their own charges. */
  readonly certain: readonly ChargedUnit[];
  /** All others with duties: the recipients may mean them by wider words. */
  readonly unsure: readonly ChargedUnit[];
}

/** Units with duties that the recipients name neither by themselves nor in a group. */
export function missingRecipients(subject: Subject): MissingRecipients {
  const headed = new Map(
    chargedUnits(subject).flatMap((unit) => (unit.heads ? [[unitFamily(unit.canonical), unit]] : [])),
  );
  const certain = answerable(subject).flatMap((unit) => {
    const kind = unitKind(unit.canonical);
    if (kind === undefined || kind === "press" || isRecipient(subject, unit.canonical, kind)) return [];
    const item = headed.get(unitFamily(unit.canonical));
    return [item === undefined ? unit : { ...unit, before: item.span }];
  });
  const told = new Set(certain.map(({ canonical }) => unitFamily(canonical)));
  const isReport = /^(?:báo cáo|tờ trình|công văn)/iu.test(subject.reading.meta.type ?? "");
  const others = (isReport ? chargedNext(subject) : chargedUnits(subject)).filter((unit) => {
    const kind = kindOf(unit, subject);
    if (kind === undefined || told.has(unitFamily(unit.canonical)) || isOwnInspection(unit, subject))
      return false;
    return !isRecipient(subject, unit.canonical, kind) && !isTold(unit, kind, subject);
  });
  const heading = others.filter((unit) => isPlain(unit, subject));
  const rest = others.filter((unit) => !isPlain(unit, subject));
  return { certain: [...certain, ...heading], unsure: rest };
}
