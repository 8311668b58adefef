import type { Indicator, Reading } from "@lotrinh/core/read/reading";
import type { TargetValue } from "@lotrinh/core/read/value";
import type { Expected, ExpectedIndicator } from "./expected.js";
import { compareItems, compareText, fault, nearby, type Sheet } from "./faults.js";
import { fold, likeness, sameUnits } from "./text.js";

/** Indicator rows by name (rows of a table) or by line and number (goals in running text), then their cells. */
export function compareIndicators(sheet: Sheet, expected: Expected, reading: Reading): void {
  if (!expected.indicators) return;
  compareItems(sheet, {
    kind: "indicators",
    expected: expected.indicators,
    got: reading.indicators,
    fits: (e, g) => (e.running ? runningFit(e, g) : rowFit(e, g)),
    nameExpected: (e) => (e.parent === null ? e.name : `${e.name} < ${e.parent}`),
    nameGot: (g) => g.name,
    compare: (e, g, path) => (e.running ? compareRunning(sheet, e, g, path) : compareRow(sheet, e, g, path)),
  });
}

/** The numbers in a value, whatever its kind. */
function numbersOf(value: TargetValue): number[] {
  if (value.kind === "range") return [value.low, value.high];
  if (value.kind === "composite") return value.parts.map((p) => p.value);
  if (value.kind === "relative") return value.amount === null ? [] : [value.amount];
  return "value" in value && value.value !== null ? [value.value] : [];
}

function runningFit(e: ExpectedIndicator, g: Indicator): number {
  if (!nearby(e.span, g.span)) return 0;
  const wanted = Object.values(e.milestones).flatMap((m) => (m ? numbersOf(m.value) : []));
  const read = Object.values(g.milestones).flatMap((m) => numbersOf(m.value));
  return wanted.some((n) => read.includes(n)) ? 1 + likeness(e.name, g.name) : 0;
}

function compareRunning(sheet: Sheet, e: ExpectedIndicator, g: Indicator, path: string): void {
  for (const [year, milestone] of Object.entries(e.milestones)) {
    const read = g.milestones[year];
    if (!read) fault(sheet, `${path}/${year}`, milestone?.value, g.milestones);
    else if (!e.anyKind && !sameValue(milestone?.value, read.value)) fault(sheet, `${path}/${year}`, milestone?.value, read.value);
  }
  if (!e.measureOptional) compareText(sheet, `${path}/measure`, e.measure, g.measure, e.alsoMeasures);
}

/** A name without the dash or `Trong đó:` that may stand before it. */
const bareName = (name: string): string => name.replace(/^\s*[-+]\s*/u, "").replace(/^trong đó\s*:\s*/iu, "");

function rowFit(e: ExpectedIndicator, g: Indicator): number {
  const [meant, read] = [bareName(e.name), bareName(g.name)];
  const alike = fold(meant) === fold(read) ? 1 : likeness(meant, read);
  if (alike < 0.85) return 0;
  const sameParent = fold(e.parent) === fold(g.parent) ? 0.5 : 0;
  return alike + sameParent + (e.span && nearby(e.span, g.span) ? 1 : 0);
}

function compareRow(sheet: Sheet, e: ExpectedIndicator, g: Indicator, path: string): void {
  compareText(sheet, `${path}/name`, bareName(e.name), bareName(g.name));
  if (!e.codeOptional) compareText(sheet, `${path}/code`, e.code, g.code, e.alsoCodes);
  compareText(sheet, `${path}/measure`, e.measure, g.measure, e.alsoMeasures);
  compareText(sheet, `${path}/parent`, e.parent, g.parent);
  if (e.spanning !== undefined) compareText(sheet, `${path}/spanning`, e.spanning, g.spanning);
  if (!sameUnits(e.responsible, g.responsible)) fault(sheet, `${path}/responsible`, e.responsible, g.responsible);
  for (const year of new Set([...Object.keys(e.milestones), ...Object.keys(g.milestones)])) {
    if (e.quarters && !/^\d{4}$/u.test(year)) continue;
    const want = e.milestones[year] ?? null;
    const read = g.milestones[year] ?? null;
    const right = want === null ? read === null : read !== null && fold(want.raw) === fold(read.raw) && sameValue(want.value, read.value);
    if (!right) fault(sheet, `${path}/${year}`, want, read && { raw: read.raw, value: read.value });
  }
}

function sameValue(a: TargetValue | undefined, b: TargetValue): boolean {
  const bare = (value: TargetValue | undefined): string =>
    JSON.stringify(value, (key, v: unknown) => (key === "note" ? undefined : typeof v === "string" ? fold(v) || v : v)) ?? "";
  const sorted = (text: string): string => [...text.slice(1, -1).split(",")].sort().join(",");
  return sorted(bare(a)) === sorted(bare(b));
}
