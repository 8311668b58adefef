import { useState } from "react";

/** The first rows of a long list and how to show more: pages stay quick with 10,000 rows, and print what is shown. */
export function useMore<T>(
  rows: readonly T[],
  step = 300,
): { readonly shown: readonly T[]; readonly left: number; readonly step: number; readonly more: () => void } {
  const [count, setCount] = useState(step);
  const left = Math.max(0, rows.length - count);
  return {
    shown: rows.slice(0, count),
    left,
    step: Math.min(step, left),
    more: () => setCount(count + step),
  };
}
