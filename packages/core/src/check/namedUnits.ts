import { coverSpans, type Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { ReadDocument, Subject } from "./subject.js";

/** What a unit is named for. */
export type UnitRole =
  | "lead"
  | "coordinating"
  | "assigned"
  | "responsible"
  | "reporter"
  | "receiver"
  | "standing";

/** One place where a unit is given something to do, its name as printed. */
export interface NamedUnit {
  readonly printed: string;
  /** Null where the name can't be resolved. */
  readonly canonical: string | null;
  readonly kind: "unit" | "group" | null;
  readonly role: UnitRole;
  readonly span: Span;
}

/** Every place where a unit is charged, in document order. */
export const namedUnits = perSubject((subject: Subject): readonly NamedUnit[] =>
  [...places(subject)]
    .map(({ printed, role, span }) => {
      const resolved = subject.resolveUnit(printed);
      return { printed, role, span, canonical: resolved?.canonical ?? null, kind: resolved?.kind ?? null };
    })
    .sort((a, b) => a.span.line - b.span.line),
);

type Place = Pick<NamedUnit, "printed" | "role" | "span">;

function* places({ reading }: Subject): Generator<Place> {
  const { meta, targets, tasks, indicators, assignments, duties, deadlines } = reading;
  if (meta.standingUnit !== null && meta.spans.standingUnit !== undefined)
    yield { printed: meta.standingUnit, role: "standing", span: meta.spans.standingUnit };
  for (const { unit, span } of assignments) yield { printed: unit, role: "assigned", span };
  for (const { lead, coordinating, span } of [...targets.flatMap(({ parts }) => parts), ...tasks]) {
    yield* named(lead, "lead", span);
    yield* named(coordinating, "coordinating", span);
  }
  for (const { responsible, responsibleInherited, span } of indicators)
    if (!responsibleInherited) yield* named(responsible, "responsible", span);
  for (const { who, to, via, onwardTo, span } of duties) {
    yield* named(who, "reporter", span);
    yield* named(
      [to, via, ...onwardTo].filter((name) => name !== null),
      "receiver",
      span,
    );
  }
  for (const { who, span } of deadlines) yield* named(who, "reporter", span);
}

function* named(names: readonly string[], role: UnitRole, span: Span): Generator<Place> {
  for (const printed of names) yield { printed, role, span };
}

/** The line within a span where words are printed; the span itself where they are broken over lines. */
export function lineOf({ source }: Subject, span: Span, words: string): Span {
  for (let line = span.line; line <= Math.min(span.endLine, span.line + 40); line += 1)
    if (source.lines[line - 1]?.includes(words) === true)
      return coverSpans([{ ...span, line, endLine: line }]);
  return span;
}

/** The line from a span on, or within `reach` lines below it, where words are printed: labelled lines stand below a task's own text. */
export function lineBelow(subject: Subject, span: Span, words: string, reach: number): Span {
  const below = { ...span, endLine: Math.max(span.endLine, span.line + reach) };
  const found = lineOf(subject, below, words);
  return found === below ? span : found;
}

/**
 * The line of an item that prints a name in its part of it: the labelled line (`Chủ trì: Sở A`, `Phối hợp: Sở B`) among its own or
 * those below it, else its first line that prints the name, of those who only coordinate the last; the item where none does.
 */
export function labelledLine(
  subject: Subject,
  span: Span,
  name: string,
  part: "lead" | "coordinating",
): Span {
  const { lines } = subject.source;
  const printing = (from: number, to: number) =>
    lines.slice(from - 1, to).flatMap((text, at) => (text.includes(name) ? [{ text, line: from + at }] : []));
  const own = printing(span.line, Math.min(span.endLine, span.line + 40));
  const labelled =
    part === "lead"
      ? (own.length > 0 ? own : printing(span.endLine + 1, span.endLine + 8)).find(({ text }) =>
          /chủ trì|phụ trách|thực hiện/iu.test(text),
        )
      : helpersLine(lines, span, name);
  const found = labelled ?? (part === "lead" ? own[0] : own.at(-1));
  return found === undefined ? span : { ...span, line: found.line, endLine: found.line };
}

/** The line that prints a name behind `phối hợp`, or on the lines that this list of names runs on to. */
function helpersLine(lines: readonly string[], span: Span, name: string): { line: number } | undefined {
  let among = false;
  for (let line = span.line; line <= Math.min(span.endLine, span.line + 40) + 8; line += 1) {
    const text = lines[line - 1] ?? "";
    const label = /phối hợp/iu.exec(text);
    if (label === null && (text.trim() === "" || /^[^:]{2,40}:|chủ trì/iu.test(text))) among = false;
    // A name may run on to the next line.
    const at = `${text} ${lines[line]?.trim() ?? ""}`.indexOf(
      name,
      label?.index ?? (among ? 0 : text.length),
    );
    if (at >= 0 && at < text.length) return { line };
    if (label !== null) among = true;
  }
  return undefined;
}

/**
 * Names under which one organisation goes as long as nothing tells them apart: the State Bank and its
 * branch, a council and its standing committee, a committee and its chairman.
 */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^ngan hang nha nuoc(?: |$)|^chi nhanh ngan hang(?! chinh sach)/u, "ngan hang nha nuoc"],
  [/ngan hang chinh sach xa hoi/u, "ngan hang chinh sach xa hoi"],
  [/^(?:thuong truc )?hoi dong nhan dan/u, "hoi dong nhan dan"],
  [/^(?:chu tich )?uy ban nhan dan (?:tinh|thanh pho)$/u, "uy ban nhan dan tinh"],
  [/^bao hiem xa hoi/u, "bao hiem xa hoi"],
  [/^(?:tong cuc |cuc |chi cuc )?thong ke/u, "thong ke"],
  [/^(?:tong cuc |cuc |chi cuc )?thue/u, "thue"],
  [/^(?:chi )?cuc hai quan (?:tinh|thanh pho|khu vuc)/u, "hai quan"],
  [/^(?:tinh doan|thanh doan|doan thanh nien)/u, "tinh doan"],
  [/^(?:bo chi huy |ban chi huy )?bo doi bien phong/u, "bo doi bien phong"],
  [/^(?:bo chi huy|ban chi huy) quan su/u, "quan su"],
  [/^(?:trung uong )?hoi lien hiep phu nu/u, "hoi lien hiep phu nu"],
];

/** The family of a canonical name: equal for names that may mean one organisation. */
export function unitFamily(canonical: string): string {
  const name = fold(canonical);
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

const familiesByName = perSubject((_: ReadDocument): Map<string, string> => new Map());

/** The same, found once for each name of a document. */
export function familyIn(subject: ReadDocument, canonical: string): string {
  const known = familiesByName(subject);
  const found = known.get(canonical);
  if (found !== undefined) return found;
  const family = unitFamily(canonical);
  known.set(canonical, family);
  return family;
}

/** The families of names as printed; undefined where one of them is a group or isn't known: then nothing can be compared. */
export function familiesOf(names: readonly string[], subject: ReadDocument): ReadonlySet<string> | undefined {
  const families = new Set<string>();
  for (const name of names) {
    const resolved = subject.resolveUnit(name);
    if (resolved === null || resolved.kind === "group") return undefined;
    families.add(familyIn(subject, resolved.canonical));
  }
  return families.size === 0 ? undefined : families;
}

/** Whether two sets of families have a member in common; one that names its level (`Hội Nông dân tỉnh`) is in common with the one that doesn't. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item) || [...b].some((other) => isLevelled(item, other)));
}

const LEVEL = / (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|trung uong)$/u;
const TOP = /^ (?:tinh|thanh pho)$/u;

/** A body named without its level is known as the province's, which may be a city's. */
function isLevelled(one: string, other: string): boolean {
  const [first, second] = [LEVEL.exec(one)?.[0] ?? "", LEVEL.exec(other)?.[0] ?? ""];
  if (
    first === second ||
    one.slice(0, one.length - first.length) !== other.slice(0, other.length - second.length)
  )
    return false;
  return first === "" || second === "" || (TOP.test(first) && TOP.test(second));
}

/** The family of the one unit that a printed name means in the document; undefined for groups and unknown names. */
export function familyOfName(name: string, subject: Subject): string | undefined {
  const resolved = subject.resolveUnit(name);
  return resolved?.kind === "unit" ? familyIn(subject, resolved.canonical) : undefined;
}
