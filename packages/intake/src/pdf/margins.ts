import type { Measure } from "./flowText.js";
import type { Chunk } from "./line.js";
import { endsSentence } from "./lineBreaks.js";

/** A line of running text with where it stands, for finding the edges of the text. */
export interface Edge extends Chunk {
  readonly page: number;
}

/** Pages with fewer lines take the edges of the whole document. */
const ENOUGH = 12;

/**
 * The edges of the running text on each page: from the page's own lines, or from those of all pages of the same width
 * where it has few (annexes on their side have edges of their own).
 */
export function findMeasures(pages: readonly { width: number; lines: readonly Edge[] }[]): Measure[] {
  const byWidth = new Map<number, Edge[]>();
  for (const { width, lines } of pages) {
    const key = Math.round(width / 20);
    byWidth.set(key, [...(byWidth.get(key) ?? []), ...lines]);
  }
  const shared = new Map([...byWidth].map(([key, lines]) => [key, commonMeasure(lines, 20 * key)]));
  return pages.map(({ width, lines }) => {
    const common = shared.get(Math.round(width / 20)) ?? measure(lines);
    if (lines.length < ENOUGH) return common;
    const own = measure(lines);
    const near = Math.abs(own.left - common.left) < 30 && Math.abs(own.right - common.right) < 30;
    return near ? { ...common, left: own.left, right: own.right } : common;
  });
}

/** Few lines say little of the right edge: it is then taken to be as far from the paper's as the left one. */
function commonMeasure(lines: readonly Edge[], width: number): Measure {
  const found = measure(lines);
  return lines.length >= 5 ? found : { ...found, right: Math.max(found.right, width - found.left) };
}

function measure(lines: readonly Edge[]): Measure {
  const left = quantile(
    lines.map((line) => line.left),
    0.1,
  );
  const right = quantile(
    lines.map((line) => line.right),
    0.92,
  );
  return {
    left,
    right,
    ...usualPitch(lines, right),
    indented: isIndented(lines, left),
    justified: isJustified(lines, right),
    kind: "page",
  };
}

/** Most lines of justified text end at the edge itself; the last ones of paragraphs don't. */
function isJustified(lines: readonly Edge[], right: number): boolean {
  const flush = lines.filter((line) => Math.abs(right - line.right) < 1.5).length;
  return lines.length >= 8 && flush > 0.45 * lines.length;
}

function quantile(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Steps between lines as wide as this one, and how many of them come after a line that ends on purpose. */
interface Step {
  count: number;
  ended: number;
}

/**
 * The commonest distance of base lines, in half points; steady where most lines keep it, as those within the paragraphs of
 * typeset text do. A larger distance that comes again and again, after lines that end a sentence or leave room, parts paragraphs.
 */
function usualPitch(lines: readonly Edge[], right: number): Pick<Measure, "pitch" | "gap" | "steady"> {
  const steps = new Map<number, Step>();
  let all = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const [a, b] = [lines[at - 1], lines[at]];
    if (a === undefined || b === undefined || a.page !== b.page) continue;
    const step = Math.round((b.y - a.y) * 2) / 2;
    if (step <= 0.8 * b.size || step >= 3 * b.size) continue;
    const known = steps.get(step) ?? { count: 0, ended: 0 };
    known.count += 1;
    if (right - a.right > 2 * a.size || endsSentence(a.text)) known.ended += 1;
    steps.set(step, known);
    all += 1;
  }
  const least = Math.max(3, 0.08 * all);
  const inner = [...steps].filter(([, { count, ended }]) => count >= least && ended < 0.8 * count);
  const pitch = commonest(inner.length > 0 ? inner : [...steps]);
  const wide = [...steps].filter(
    ([step, { count, ended }]) => step > 1.1 * pitch + 0.8 && count >= least && ended > 0.85 * count,
  );
  const near = [...steps].reduce(
    (sum, [step, { count }]) => sum + (Math.abs(step - pitch) < 0.6 ? count : 0),
    0,
  );
  return { pitch, gap: commonest(wide), steady: pitch > 0 && all >= 8 && near > 0.4 * all };
}

function commonest(steps: readonly (readonly [number, Step])[]): number {
  let [best, most] = [0, 1];
  for (const [step, { count }] of steps) {
    if (count > most) [best, most] = [step, count];
  }
  return best;
}

/** First lines are indented where indented lines followed by one at the edge are common. */
function isIndented(lines: readonly Edge[], left: number): boolean {
  let first = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const [a, b] = [lines[at - 1], lines[at]];
    if (a === undefined || b === undefined) continue;
    const indent = a.left - left;
    if (indent > 0.8 * a.size && indent < 6 * a.size && Math.abs(b.left - left) < 3 && b.text !== "")
      first += 1;
  }
  return first >= 2 && first >= 0.05 * lines.length;
}
