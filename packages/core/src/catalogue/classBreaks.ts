import type { Said } from "../check/diagnostic.js";
import { printNumber } from "../text/printNumber.js";

export const classMethods = ["quantile", "equal"] as const;
export type ClassMethod = (typeof classMethods)[number];

/** Classes of a map: `breaks` has one more than there are classes; a value belongs to the first class whose upper edge it doesn't pass. */
export interface Classes {
  readonly method: ClassMethod;
  readonly breaks: readonly number[];
  readonly labels: readonly Said[];
  readonly counts: readonly number[];
  /** How the classes were made, for the legend. */
  readonly statement: Said;
}

/**
 * Divides values into at most so many classes: of about the same number of places, or of the same width. Fewer where values repeat
 * so that two edges would be the same; none for no values.
 */
export function classify(values: readonly number[], wanted: number, method: ClassMethod): Classes {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const edges = sorted.length === 0 ? [] : edgesOf(sorted, wanted, method);
  const breaks = edges.length === 1 ? [...edges, ...edges] : edges;
  const count = Math.max(0, breaks.length - 1);
  const counts = Array.from(
    { length: count },
    (_, at) => sorted.filter((value) => classOf(value, breaks) === at).length,
  );
  return {
    method,
    breaks,
    counts,
    labels: counts.map((_, at) => labelOf(breaks, at)),
    statement: {
      quantile: {
        vi: `${count} nhóm có số địa bàn gần bằng nhau`,
        en: `${count} classes of about the same number of places`,
      },
      equal: { vi: `${count} nhóm có khoảng giá trị bằng nhau`, en: `${count} classes of equal width` },
    }[method],
  };
}

function edgesOf(sorted: readonly number[], wanted: number, method: ClassMethod): number[] {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? low;
  const edges = Array.from({ length: wanted + 1 }, (_, at) =>
    method === "equal"
      ? low + ((high - low) * at) / wanted
      : (sorted[Math.round(((sorted.length - 1) * at) / wanted)] ?? high),
  );
  return [...new Set(edges)];
}

/** The class of a value, from 0; null where there is none. */
export function classOf(value: number, breaks: readonly number[]): number | null {
  if (breaks.length < 2) return null;
  const at = breaks.slice(1).findIndex((edge) => value <= edge);
  return at < 0 ? breaks.length - 2 : at;
}

function labelOf(breaks: readonly number[], at: number): Said {
  const from = printNumber(breaks[at] ?? 0, 2);
  const to = printNumber(breaks[at + 1] ?? 0, 2);
  if (from === to) return { vi: from, en: from };
  if (at === 0) return { vi: `${from} - ${to}`, en: `${from} – ${to}` };
  return { vi: `trên ${from} - ${to}`, en: `over ${from} – ${to}` };
}
