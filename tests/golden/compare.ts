import type { Reading, Section } from "@lotrinh/core/read/reading";
import { compareIndicators } from "./compareIndicators.js";
import { compareDeadlines, compareDuties, compareFunding, compareResults, compareReviews, compareWords } from "./compareReports.js";
import type { Expected, ExpectedMeta, ExpectedSection, ExpectedTask } from "./expected.js";
import { compareItems, compareText, fault, nearby, newSheet, type Sheet } from "./faults.js";
import { fold, sameText, sameUnits } from "./text.js";

/** Compares a reading with what the author meant, field by field. */
export function compareReading(expected: Expected, reading: Reading): Sheet {
  const sheet = newSheet();
  compareMeta(sheet, expected.meta, reading.meta);
  compareCitations(sheet, expected, reading);
  if (expected.sections) compareSections(sheet, expected.sections, reading.sections);
  compareGoals(sheet, expected, reading);
  compareAssignments(sheet, expected, reading);
  compareIndicators(sheet, expected, reading);
  compareTasks(sheet, expected, reading);
  compareDuties(sheet, expected, reading);
  compareDeadlines(sheet, expected, reading);
  compareReviews(sheet, expected, reading);
  compareFunding(sheet, expected, reading);
  compareResults(sheet, expected, reading);
  compareWords(sheet, expected, reading);
  return sheet;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) => (typeof v === "string" ? fold(v) : v)) ?? "null";

function compareMeta(sheet: Sheet, expected: ExpectedMeta, got: Reading["meta"]): void {
  const count = sheet.counts.letterhead;
  const check = (field: string, want: unknown, have: unknown, counts = true): void => {
    const right = [want, ...(expected.also?.[field] ?? [])].some((e) => canonical(e) === canonical(have ?? null));
    if (counts) count[right ? "hits" : "misses"] += 1;
    if (!right) fault(sheet, `meta/${field}`, want, have ?? null);
  };
  for (const field of ["number", "date", "place", "issuer", "type", "title", "isDraft"] as const) check(field, expected[field], got[field]);
  check("addressedTo", expected.addressedTo, got.addressedTo);
  check("recipients", expected.recipients, got.recipients);
  for (const part of ["name", "position", "authority"] as const) check(`signer.${part}`, expected.signer?.[part] ?? null, got.signer?.[part]);
  check("period", expected.period, got.period && { from: got.period.from, to: got.period.to }, false);
  check("standingUnit", expected.standingUnit, got.standingUnit, false);
}

function compareCitations(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.citations) return;
  const bare = (number: string | null): string => fold(number).replace(/\s/gu, "");
  compareItems(sheet, {
    kind: "citations",
    expected: expected.citations,
    // laws without a number are read too; the contract lists citations by number
    got: reading.citations.filter((c) => c.number !== null),
    fits: (e, g) => (bare(e.number) === bare(g.number) && [e.date, ...(e.alsoDates ?? [])].includes(g.date) ? 1 : 0),
    nameExpected: (e) => `${e.number} ${e.date}`,
    nameGot: (g) => `${g.number} ${g.date}`,
    count: sheet.counts.citations,
    compare: (e, g, path) => {
      compareText(sheet, `${path}/issuer`, e.issuer, g.issuer, e.alsoIssuers);
      if (![e.relation, ...(e.alsoRelations ?? [])].includes(g.relation)) fault(sheet, `${path}/relation`, e.relation, g.relation);
      if (e.span && !g.spans.some((s) => nearby(e.span, s))) fault(sheet, `${path}/line`, e.span, g.spans[0]);
    },
  });
}

interface Heading {
  readonly path: string;
  readonly title: string | null;
  readonly line: number | undefined;
}

function headings(sections: readonly (ExpectedSection | Section)[], above = ""): Heading[] {
  return sections.flatMap((s) => {
    // an article's label is printed with its word or without
    const label = fold(s.label).replace(/^điều /u, "");
    const path = above === "" ? label : `${above}.${label}`;
    return [{ path, title: s.title, line: s.span?.line }, ...headings(s.children, path)];
  });
}

/** Every heading the author wrote must be there with its title; a chapter he didn't write must not. */
function compareSections(sheet: Sheet, expected: readonly ExpectedSection[], got: readonly Section[]): void {
  const read = headings(got);
  const used = new Set<Heading>();
  for (const e of headings(expected)) {
    const g = read.find((h) => !used.has(h) && h.path === e.path && (e.title === null || fold(h.title) === fold(e.title)));
    if (g) used.add(g);
    else fault(sheet, `sections/${e.path}`, e.title, read.find((h) => h.path === e.path)?.title ?? null);
    if (g?.line && e.line && Math.abs(g.line - e.line) > 1) fault(sheet, `sections/${e.path}/line`, e.line, g.line);
  }
  const paths = new Set(headings(expected).map((e) => e.path));
  for (const h of read) if (!h.path.includes(".") && !paths.has(h.path) && /^([ivx]+|[a-e]|pl.*|phụ lục.*)$/u.test(h.path)) fault(sheet, `sections/${h.path}/extra`, null, h.title);
}

function compareGoals(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (expected.goals)
    compareItems(sheet, {
      kind: "goals",
      expected: expected.goals,
      got: reading.goals,
      fits: (e, g) => (e.number === g.number ? 1 : 0),
      nameExpected: (e) => String(e.number),
      nameGot: (g) => String(g.number),
      compare: (e, g, path) => void compareText(sheet, `${path}/title`, e.title, g.title),
    });
  if (!expected.targets) return;
  compareItems(sheet, {
    kind: "targets",
    expected: expected.targets,
    got: reading.targets,
    fits: (e, g) => (fold(e.code) === fold(g.code) ? 1 : 0),
    nameExpected: (e) => e.code,
    nameGot: (g) => g.code,
    compare: (e, g, path) => {
      compareText(sheet, `${path}/title`, e.title, g.title);
      if (e.priority !== g.priority) fault(sheet, `${path}/priority`, e.priority, g.priority);
      for (const part of e.parts ?? []) {
        const read = g.parts.find((p) => p.letter === part.letter);
        for (const role of ["lead", "coordinating"] as const)
          if (!sameUnits(part[role], read?.[role] ?? [])) fault(sheet, `${path}/${part.letter ?? ""}/${role}`, part[role], read?.[role] ?? null);
      }
    },
  });
}

function compareAssignments(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.assignments) return;
  compareItems(sheet, {
    kind: "assignments",
    expected: expected.assignments,
    got: reading.assignments,
    fits: (e, g) => (fold(e.unit) === fold(g.unit) ? 1 : 0),
    nameExpected: (e) => e.unit,
    nameGot: (g) => g.unit,
    compare: (e, g, path) => {
      if (!sameUnits(e.targets, g.targets)) fault(sheet, `${path}/targets`, e.targets, g.targets);
    },
  });
}

function taskFit(e: ExpectedTask, g: Reading["tasks"][number]): number {
  if ((e.optional || e.byLine) && e.span && nearby(e.span, g.span)) return 0.5;
  if (e.textIsStart) return fold(g.text).startsWith(fold(e.text)) ? 1 : 0;
  const texts = [e.text, ...(e.alsoTexts ?? [])];
  if (!texts.some((t) => sameText(t, g.text))) return 0;
  return nearby(e.span, g.span) ? 2 : 1;
}

function compareTasks(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.tasks) return;
  compareItems(sheet, {
    kind: "tasks",
    expected: expected.tasks,
    got: reading.tasks,
    fits: taskFit,
    nameExpected: (e) => e.text,
    nameGot: (g) => g.text,
    count: sheet.counts.tasks,
    compare: (e, g, path) => {
      compareLead(sheet, e, g, path);
      if (![e.coordinating, ...(e.alsoCoordinating ?? [])].some((c) => sameUnits(c, g.coordinating))) fault(sheet, `${path}/coordinating`, e.coordinating, g.coordinating);
      if (!e.dueOptional) compareText(sheet, `${path}/due`, e.due, g.due, e.alsoDue);
      compareText(sheet, `${path}/output`, e.output, g.output);
      if (!e.sectionOptional) compareText(sheet, `${path}/section`, e.section, g.section, e.alsoSections);
      if (!nearby(e.span, g.span)) fault(sheet, `${path}/line`, e.span, g.span);
    },
  });
}

function compareLead(sheet: Sheet, e: ExpectedTask, g: Reading["tasks"][number], path: string): void {
  if (e.leadOptional) return;
  const right = [e.lead, ...(e.alsoLeads ?? [])].some((lead) => sameUnits(lead, g.lead));
  if (e.lead.length > 0) sheet.counts.leads[right ? "hits" : "misses"] += 1;
  if (!right) fault(sheet, `${path}/lead`, e.lead, g.lead);
}
