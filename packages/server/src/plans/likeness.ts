import { fold } from "@lotrinh/core/text/fold";

/** The words of a text without marks, for comparing. */
export function normalForm(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(/[^a-z0-9]+/u)
      .filter((word) => word !== ""),
  );
}

/** Words in common over all words (Jaccard), 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
