import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { documentNumberKey, parseDocumentNumber } from "../text/documentNumbers.js";
import type { UnitResolver } from "../text/units.js";
import { type CitedPlace, citedPlaces } from "./citedPlaces.js";
import { type Confidence, clear, doubtful, inferred, type Reason } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { typeOfAbbreviation } from "./documentTypes.js";
import { issuerOfSymbol } from "./issuers.js";
import { findHome } from "./meta.js";
import type { Citation, Meta, Relation } from "./reading.js";

/**
 * The documents that a document cites by number, and laws cited by name and date: one citation for each distinct number
 * and date, in order of first appearance, with every place where it stands. A mention without a date belongs to the
 * nearest dated one of the same number. The document's own number is no citation.
 */
export function readCitations(context: ReadContext, meta: Meta): readonly Citation[] {
  const home = { province: findHome(meta) ?? null };
  const mentions = citedPlaces(context, meta).filter((place) => !isOwn(place, meta));
  const named = (symbol: string) => issuerOfSymbol(symbol, home) ?? departmentOf(symbol, context.resolveUnit);
  return group(mentions).map((members) => citationOf(members, named));
}

/** The own number stands in lines of annexes ("Kèm theo Kế hoạch số …"), also where the letterhead has lost it. */
function isOwn(mention: CitedPlace, meta: Meta): boolean {
  if (mention.number === null) return false;
  const sameDate = mention.date === null || meta.date === null || mention.date === meta.date;
  return (
    sameDate &&
    (meta.number === null ? mention.part === "reference" : documentNumberKey(meta.number) === mention.key)
  );
}

/** Mentions by number and date; each group in order, groups by their first member. */
function group(mentions: readonly CitedPlace[]): readonly (readonly CitedPlace[])[] {
  const byKey = new Map<string, CitedPlace[]>();
  for (const mention of mentions) {
    const same = byKey.get(mention.key);
    if (same === undefined) byKey.set(mention.key, [mention]);
    else same.push(mention);
  }
  const groups = [...byKey.values()].flatMap(byDate);
  const position = new Map(mentions.map((mention, at) => [mention, at]));
  const first = (members: readonly CitedPlace[]) =>
    Math.min(...members.map((member) => position.get(member) ?? 0));
  return groups.sort((a, b) => first(a) - first(b));
}

/** A mention without a date goes with the dated one before it, or else the first. */
function byDate(mentions: readonly CitedPlace[]): readonly (readonly CitedPlace[])[] {
  const dates = [...new Set(mentions.flatMap(({ date }) => (date === null ? [] : [date])))];
  if (dates.length < 2) return [mentions];
  const groups = new Map<string, CitedPlace[]>(dates.map((date) => [date, []]));
  let nearest = dates[0] ?? "";
  for (const mention of mentions) {
    nearest = mention.date ?? nearest;
    groups.get(nearest)?.push(mention);
  }
  return [...groups.values()];
}

const STRENGTH: readonly Relation[] = ["replaces", "amends", "reviews", "implements", "basis", "mentions"];

/** `SKHCN` → the department, where the resolver knows the initials. */
function departmentOf(symbol: string, resolveUnit: UnitResolver): string | undefined {
  return /^S\p{Lu}{2,}/u.test(symbol) ? (resolveUnit(symbol)?.canonical ?? undefined) : undefined;
}

function citationOf(members: readonly CitedPlace[], named: (symbol: string) => string | undefined): Citation {
  const printed = members.find((member) => !member.inCapitals) ?? members[0];
  const issued = members.find((member) => member.issuer !== null);
  const symbol = members.map((member) => member.symbol).find((value) => value !== null) ?? null;
  const bySymbol = issued === undefined && symbol !== null ? named(symbol) : undefined;
  const relation =
    STRENGTH.find((candidate) => members.some((member) => member.relation === candidate)) ?? "mentions";
  return {
    number: printed?.number ?? null,
    date: members.find((member) => member.date !== null)?.date ?? null,
    issuer: issued?.issuer ?? bySymbol ?? null,
    type: members.find((member) => member.type !== null)?.type ?? typeBySymbol(printed?.number ?? null),
    title: members.find((member) => member.title !== null && !member.inCapitals)?.title ?? null,
    relation,
    spans: distinct(members.map((member) => spanAt(member.passage, member.from, member.to))),
    confidence: confidenceOf(members, bySymbol !== undefined),
  };
}

function typeBySymbol(number: string | null): string | null {
  const abbreviation = number === null ? null : (parseDocumentNumber(number)?.type ?? null);
  return abbreviation === null ? null : (typeOfAbbreviation(abbreviation) ?? null);
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, at) =>
      spans.findIndex((other) => other.line === span.line && other.endLine === span.endLine) === at,
  );
}

function confidenceOf(members: readonly CitedPlace[], bySymbol: boolean): Confidence {
  if (members.some((member) => member.impossibleDate)) return doubtful("date-incomplete");
  const reasons: Reason[] = bySymbol ? ["issuer-inferred"] : [];
  return reasons.length === 0 ? clear : inferred(...reasons);
}
