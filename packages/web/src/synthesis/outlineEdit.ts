import type { Fill, SynthesisOutline, SynthesisSection } from "@lotrinh/core/synthesis/outline";
import { labelAt } from "@lotrinh/core/synthesis/outlines";

/** A section in a list of all sections in order of printing, as the editor shows them. */
export interface OutlineRow {
  readonly key: string;
  readonly title: string;
  readonly fills: readonly Fill[];
  /** 0 for `I`, 1 for `1`, 2 for `a`. */
  readonly level: number;
}

const deepest = 2;

export function rowsOf({ sections }: SynthesisOutline): readonly OutlineRow[] {
  const below = (list: readonly SynthesisSection[], level: number): readonly OutlineRow[] =>
    list.flatMap(({ key, title, fills, children }) => [
      { key, title, fills, level: Math.min(level, deepest) },
      ...below(children, level + 1),
    ]);
  return below(sections, 0);
}

/** The rows as a tree again, with the labels that follow from their places. */
export function sectionsOf(rows: readonly OutlineRow[]): readonly SynthesisSection[] {
  return nested(rows, 0);
}

function nested(rows: readonly OutlineRow[], level: number): readonly SynthesisSection[] {
  const made: SynthesisSection[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    const end = endOf(rows, at);
    const { key, title, fills } = row;
    const label = labelAt(made.length, level);
    made.push({ key, label, title, fills, children: nested(rows.slice(at + 1, end), level + 1) });
    at = end;
  }
  return made;
}

/** Label of each row by its place: `I`, `1`, `a`. */
export function labelsOf(rows: readonly OutlineRow[]): readonly string[] {
  const counts = [0, 0, 0];
  return rows.map(({ level }) => {
    const label = labelAt(counts[level] ?? 0, level);
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    return label;
  });
}

/** Behind the last row that stands below this one. */
function endOf(rows: readonly OutlineRow[], at: number): number {
  const level = rows[at]?.level ?? 0;
  const next = rows.findIndex((row, index) => index > at && row.level <= level);
  return next === -1 ? rows.length : next;
}

/** A row and all below it past the next or previous one of its level; the same rows where there is none. */
export function moveRow(rows: readonly OutlineRow[], at: number, by: 1 | -1): readonly OutlineRow[] {
  const end = endOf(rows, at);
  const level = rows[at]?.level ?? 0;
  if (by === 1) {
    if (rows[end]?.level !== level) return rows;
    const after = endOf(rows, end);
    return [...rows.slice(0, at), ...rows.slice(end, after), ...rows.slice(at, end), ...rows.slice(after)];
  }
  const before = rows.findLastIndex((row, index) => index < at && row.level <= level);
  return rows[before]?.level === level ? moveRow(rows, before, 1) : rows;
}

/** A row and all below it one level deeper or higher; the same rows where that isn't possible. */
export function shiftRow(rows: readonly OutlineRow[], at: number, by: 1 | -1): readonly OutlineRow[] {
  const row = rows[at];
  const end = endOf(rows, at);
  const above = rows[at - 1];
  if (row === undefined) return rows;
  if (by === -1 ? row.level === 0 : above === undefined || row.level > above.level) return rows;
  if (rows.slice(at, end).some(({ level }) => level + by > deepest)) return rows;
  return rows.map((each, index) => (index >= at && index < end ? { ...each, level: each.level + by } : each));
}

export function removeRow(rows: readonly OutlineRow[], at: number): readonly OutlineRow[] {
  return [...rows.slice(0, at), ...rows.slice(endOf(rows, at))];
}

/** A new row behind another and all below it, on the same level. It takes the units' paragraphs of the section with its title. */
export function addRow(rows: readonly OutlineRow[], at: number, title: string): readonly OutlineRow[] {
  const end = at < 0 ? rows.length : endOf(rows, at);
  const level = rows[at]?.level ?? 0;
  const row = { key: newKey(rows), title, fills: [{ units: [`title:${title}`] }], level };
  return [...rows.slice(0, end), row, ...rows.slice(end)];
}

function newKey(rows: readonly OutlineRow[]): string {
  const taken = new Set(rows.map(({ key }) => key));
  for (let n = 1; ; n += 1) if (!taken.has(`muc-${n}`)) return `muc-${n}`;
}

export function changeRow(
  rows: readonly OutlineRow[],
  at: number,
  change: Partial<Pick<OutlineRow, "title" | "fills">>,
): readonly OutlineRow[] {
  return rows.map((row, index) => (index === at ? { ...row, ...change } : row));
}

/** Whether the system writes this into the section; the order is that of the list of all. */
export function withFill(fills: readonly Fill[], fill: Extract<Fill, string>, on: boolean): readonly Fill[] {
  const others = fills.filter((each) => each !== fill);
  if (!on) return others;
  const units = others.filter((each) => typeof each !== "string");
  return [...others.filter((each) => typeof each === "string"), fill, ...units];
}

/** Titles of the reports' sections whose paragraphs come into the section. */
export function unitTitles(fills: readonly Fill[]): readonly string[] {
  return unitNames(fills).flatMap((name) => (name.startsWith(TITLE) ? [name.slice(TITLE.length)] : []));
}

/** Other titles; sections that are named by their key stay. */
export function withUnitTitles(fills: readonly Fill[], titles: readonly string[]): readonly Fill[] {
  const keys = unitNames(fills).filter((name) => !name.startsWith(TITLE));
  const units = [...keys, ...titles.map((title) => `${TITLE}${title}`)];
  const written = fills.filter((fill) => typeof fill === "string");
  return units.length === 0 ? written : [...written, { units }];
}

const TITLE = "title:";

function unitNames(fills: readonly Fill[]): readonly string[] {
  return fills.flatMap((fill) => (typeof fill === "string" ? [] : fill.units));
}
