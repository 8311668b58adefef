import type { Duty, Reading } from "@lotrinh/core/read/reading";
import type { Expected, ExpectedDuty } from "./expected.js";
import { compareItems, compareText, fault, nearby, type Sheet } from "./faults.js";
import { fold, overlappingUnits, sameGist } from "./text.js";

function dutyFit(e: ExpectedDuty, g: Duty): number {
  if (!nearby(e.span, g.span)) return 0;
  if (!e.anyFreq && ![e.frequency, ...(e.alsoFrequencies ?? [])].includes(g.frequency)) return 0;
  const deadlines = [e.deadline, ...(e.alsoDeadlines ?? [])].map((d) => JSON.stringify(d));
  const due = e.anyDeadline || deadlines.includes(JSON.stringify(g.deadline)) ? 1 : 0;
  const who = e.anyWho || overlappingUnits(e.who, g.who) ? 1 : 0;
  return (e.optional ? 0.1 : 0.5) + due + who;
}

/** Duties by line and frequency; then who, to whom, through whom and by when. */
export function compareDuties(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.duties) return;
  compareItems(sheet, {
    kind: "duties",
    expected: expected.duties,
    got: reading.duties,
    fits: dutyFit,
    nameExpected: (e) => `${e.frequency} ${e.who[0] ?? ""}`,
    nameGot: (g) => `${g.frequency} ${g.who[0] ?? ""} ${g.what}`,
    compare: (e, g, path) => {
      const deadlines = [e.deadline, ...(e.alsoDeadlines ?? [])].map((d) => JSON.stringify(d));
      if (!e.anyDeadline && !deadlines.includes(JSON.stringify(g.deadline))) fault(sheet, `${path}/deadline`, e.deadline, g.deadline);
      if (!e.anyWho && !sameWho(e.who, g.who)) fault(sheet, `${path}/who`, e.who, g.who);
      if (!e.toOptional) compareText(sheet, `${path}/to`, e.to, g.to, e.alsoTo);
      if (!e.viaOptional) compareText(sheet, `${path}/via`, e.via, g.via);
    },
  });
}

/** The same words of names, however the list was cut (`Các sở, ban, ngành` is one name or three). */
function sameWho(a: readonly string[], b: readonly string[]): boolean {
  const words = (names: readonly string[]): string =>
    names.flatMap((n) => fold(n).split(/[^\p{L}\p{N}]+/u)).filter((w) => w !== "" && w !== "và").sort().join(" ");
  return words(a) === words(b);
}

/** One-off duties by date. */
export function compareDeadlines(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.deadlines) return;
  compareItems(sheet, {
    kind: "deadlines",
    expected: expected.deadlines,
    got: reading.deadlines,
    fits: (e, g) => ([e.date, ...(e.alsoDates ?? [])].includes(g.date) && nearby(e.span, g.span) ? 1 + (sameGist(e.what, g.what) ? 1 : 0) : 0),
    nameExpected: (e) => `${e.date} ${e.what}`,
    nameGot: (g) => `${g.date} ${g.what}`,
    compare: (e, g, path) => {
      if (!overlappingUnits(e.who, g.who)) fault(sheet, `${path}/who`, e.who, g.who);
    },
  });
}

export function compareReviews(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.reviews) return;
  compareItems(sheet, {
    kind: "reviews",
    expected: expected.reviews,
    got: reading.reviews,
    fits: (e, g) => (e.kind === g.kind && [e.year, ...(e.alsoYears ?? [])].includes(g.year) && nearby(e.span, g.span) ? 1 : 0),
    nameExpected: (e) => `${e.kind} ${e.year}`,
    nameGot: (g) => `${g.kind} ${g.year}`,
  });
}

/** Sources by name, then the amount in đồng. */
export function compareFunding(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.funding) return;
  compareItems(sheet, {
    kind: "funding",
    expected: expected.funding,
    got: reading.funding,
    fits: (e, g) => ([e.source, ...(e.alsoSources ?? [])].some((s) => sameGist(s, g.source)) ? 1 + (e.amount === g.amount ? 1 : 0) : 0),
    nameExpected: (e) => e.source,
    nameGot: (g) => g.source,
    compare: (e, g, path) => {
      if (e.amount !== g.amount) fault(sheet, `${path}/amount`, e.amount, g.amount);
    },
  });
}

/** Results by value and line, then what was counted. */
export function compareResults(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.results) return;
  compareItems(sheet, {
    kind: "results",
    expected: expected.results,
    got: reading.results,
    fits: (e, g) => {
      if (e.value !== g.value || !nearby(e.span, g.span)) return 0;
      return 1 + (sameMeasure(e.measure, g.measure) ? 1 : 0);
    },
    nameExpected: (e) => `${e.value} ${e.measure ?? ""}`,
    nameGot: (g) => `${g.value} ${g.measure ?? ""}`,
    compare: (e, g, path) => {
      const right = [e.measure, ...(e.alsoMeasures ?? [])].some((m) => sameMeasure(m, g.measure));
      if (!right) fault(sheet, `${path}/measure`, e.measure, g.measure);
    },
  });
}

const sameMeasure = (a: string | null, b: string | null): boolean => fold(a) === fold(b) && a?.trim() === b?.trim();

/** Proposals and difficulties, by their gist. */
export function compareWords(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (expected.proposals)
    compareItems(sheet, {
      kind: "proposals",
      expected: expected.proposals,
      got: reading.proposals,
      fits: (e, g) => (sameGist(e.text, g.text) && nearby(e.span, g.span) ? 1 : 0),
      nameExpected: (e) => e.text,
      nameGot: (g) => g.text,
      compare: (e, g, path) => void compareText(sheet, `${path}/to`, e.to, g.to, e.alsoTo),
    });
  if (expected.difficulties)
    compareItems(sheet, {
      kind: "difficulties",
      expected: expected.difficulties,
      got: reading.difficulties,
      fits: (e, g) => (sameGist(e.text, g.text) && nearby(e.span, g.span) ? 1 : 0),
      nameExpected: (e) => e.text,
      nameGot: (g) => g.text,
    });
}
