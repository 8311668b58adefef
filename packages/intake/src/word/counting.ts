import { printCount } from "./counter.js";
import type { NumberingUse } from "./look.js";

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: the counts of the levels with what stands around them. */
  readonly text: string;
  /** Level (from 1) after which this one begins anew; 0 never; undefined after any higher one. */
  readonly restart: number | undefined;
  /** All counts in Arabic numerals. */
  readonly legal: boolean;
  readonly style: string | undefined;
}

export interface AbstractList {
  readonly levels: ReadonlyMap<number, Level>;
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

/** A list in use: an abstract list with its own starts. */
export interface List {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, { readonly start?: number; readonly level?: Level }>;
}

/** Automatic numbering: a label isn't in the text of a .docx, it is counted. Stateful: ask in reading order. */
export interface Numbering {
  /** The label of the next paragraph of that list, `""` where it prints none. */
  readonly next: (use: NumberingUse | undefined, styleId: string | undefined) => string;
}

/** Counts of the levels of one abstract list; lists on the same abstract list count on together. */
type Counts = (number | undefined)[];

/** Numbering by the given lists (ECMA-376 part 1, 17.9; [MS-DOC] counts alike). */
export function counting(
  abstracts: ReadonlyMap<string, AbstractList>,
  lists: ReadonlyMap<string, List>,
): Numbering {
  const counts = new Map<AbstractList, Counts>();
  const begun = new Set<string>();
  const next: Numbering["next"] = (use, styleId) => {
    const id = use?.list;
    const list = id === undefined || id === null ? undefined : lists.get(id);
    const abstract = list === undefined ? undefined : abstracts.get(list.abstractId);
    if (id === undefined || id === null || list === undefined || abstract === undefined) return "";
    const at = Math.min(8, Math.max(0, use?.level ?? levelOfStyle(abstract, styleId) ?? 0));
    const levelAt = (n: number): Level | undefined => list.overrides.get(n)?.level ?? abstract.levels.get(n);
    const current = counts.get(abstract) ?? [];
    counts.set(abstract, current);
    if (!begun.has(`${id}/${at}`)) {
      begun.add(`${id}/${at}`);
      const start = list.overrides.get(at)?.start;
      if (start !== undefined) current[at] = start - 1;
    }
    advance(current, at, levelAt);
    return label(current, at, levelAt);
  };
  return { next };
}

function levelOfStyle(abstract: AbstractList, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  for (const [at, level] of abstract.levels) if (level.style === styleId) return at;
  return undefined;
}

function advance(counts: Counts, at: number, levelAt: (n: number) => Level | undefined): void {
  for (let above = 0; above < at; above += 1) counts[above] ??= levelAt(above)?.start ?? 1;
  const before = counts[at];
  counts[at] = before === undefined ? (levelAt(at)?.start ?? 1) : before + 1;
  for (let below = at + 1; below <= 8; below += 1) {
    const restart = levelAt(below)?.restart;
    const restarts = restart === undefined || (restart > 0 && at < restart);
    if (restarts) counts[below] = undefined;
  }
}

function label(counts: Counts, at: number, levelAt: (n: number) => Level | undefined): string {
  const level = levelAt(at);
  if (level === undefined) return "";
  if (level.format === "bullet") return printBullet(level.text);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const n = Number(digit) - 1;
    const format = level.legal ? "decimal" : (levelAt(n)?.format ?? "decimal");
    return printCount(counts[n] ?? levelAt(n)?.start ?? 1, format);
  });
}

/** Dash and plus as offices write them; the pictures of symbol fonts (private use) become `•`. */
function printBullet(text: string): string {
  const mark = text.trim();
  if (/^[-\u2010-\u2015\u2212\uf02d\uf0be]$/u.test(mark)) return "-";
  if (/^[+\uff0b\uf02b]$/u.test(mark)) return "+";
  if (/^[*\uf02a]$/u.test(mark)) return "*";
  return mark === "" ? "" : "•";
}
