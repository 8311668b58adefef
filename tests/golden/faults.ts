import type { Item, Lines } from "./expected.js";
import { fold } from "./text.js";

/** One field that was read otherwise than meant. `path` names it the same way in each run: `tasks/Rà soát quỹ đất…/lead`. */
export interface Fault {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Counts behind a rate. */
export interface Count {
  hits: number;
  misses: number;
  extras: number;
}

/** Collects faults and counts of one document. */
export interface Sheet {
  readonly faults: Fault[];
  readonly counts: Record<"letterhead" | "citations" | "tasks" | "leads", Count>;
}

const nothing = (): Count => ({ hits: 0, misses: 0, extras: 0 });

export function newSheet(): Sheet {
  return {
    faults: [],
    counts: { letterhead: nothing(), citations: nothing(), tasks: nothing(), leads: nothing() },
  };
}

export function fault(sheet: Sheet, path: string, expected: unknown, got: unknown): void {
  const taken = sheet.faults.filter((f) => f.path === path || f.path.startsWith(`${path} (`)).length;
  sheet.faults.push({ path: taken > 0 ? `${path} (${taken + 1})` : path, expected, got });
}

/** The first words of a text, to name an item in a path. */
function start(text: string | null | undefined): string {
  const short = (text ?? "").replace(/\s+/gu, " ").trim();
  return short.length <= 48 ? short : `${short.slice(0, 48).trim()}…`;
}

/** Spans touch, a line of tolerance on either side; without lines in the expectation anything fits. */
export function nearby(expected: Lines | undefined, got: Lines | undefined): boolean {
  if (expected === undefined || got === undefined) return true;
  const end = expected.endLine ?? expected.line;
  return got.line <= end + 1 && (got.endLine ?? got.line) >= expected.line - 1;
}

/** Pairs each expected item with the first unused one that fits; better fits first (`fits` higher). */
function pairItems<E, G>(expected: readonly E[], got: readonly G[], fits: (e: E, g: G) => number): Map<E, G> {
  const candidates = expected
    .flatMap((e, i) => got.map((g, j) => ({ e, g, fit: fits(e, g), order: Math.abs(i - j) })))
    .filter((c) => c.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.order - b.order);
  const pairs = new Map<E, G>();
  const used = new Set<G>();
  for (const { e, g } of candidates) {
    if (pairs.has(e) || used.has(g)) continue;
    pairs.set(e, g);
    used.add(g);
  }
  return pairs;
}

export interface Pairing<E extends Item, G> {
  readonly kind: string;
  readonly expected: readonly E[];
  readonly got: readonly G[];
  readonly fits: (e: E, g: G) => number;
  readonly nameExpected: (e: E) => string;
  readonly nameGot: (g: G) => string;
  readonly compare?: (e: E, g: G, path: string) => void;
  readonly count?: Count;
}

/** Pairs the items of one kind; what is missing, too much or different becomes a fault. */
export function compareItems<E extends Item, G>(sheet: Sheet, items: Pairing<E, G>): void {
  const pairs = pairItems(items.expected, items.got, items.fits);
  for (const e of items.expected) {
    const g = pairs.get(e);
    const path = `${items.kind}/${start(items.nameExpected(e))}`;
    if (g === undefined) {
      if (e.optional) continue;
      if (items.count) items.count.misses += 1;
      fault(sheet, `${path}/missing`, e, null);
    } else {
      if (items.count && !e.optional) items.count.hits += 1;
      if (!e.optional) items.compare?.(e, g, path);
    }
  }
  const read = new Set(pairs.values());
  for (const g of items.got) {
    if (read.has(g)) continue;
    if (items.count) items.count.extras += 1;
    fault(sheet, `${items.kind}/${start(items.nameGot(g))}/extra`, null, g);
  }
}

/** Compares one text field; `also` holds other right readings. */
export function compareText(sheet: Sheet, path: string, expected: string | null, got: string | null | undefined, also: readonly (string | null)[] = []): boolean {
  const right = [expected, ...also].some((e) => fold(e) === fold(got));
  if (!right) fault(sheet, path, expected, got ?? null);
  return right;
}
