/** Folding and likeness of texts, so that a comparison forgives spacing and dashes but no words. */

/** NFC, lower case, one space, no markup, no spaces around punctuation, no punctuation at the ends. */
export function fold(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[*|_#“”"'‘’]/gu, " ")
    .replace(/[–—]/gu, "-")
    .replace(/uỷ/gu, "ủy")
    .replace(/\s*([-,.;:/()%+])\s*/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.;,:+-]+|[\s.;,:+-]+$/gu, "");
}

function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Share of words two texts have in common (Dice), 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = words(a);
  const counts = new Map<string, number>();
  for (const word of words(b)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = left.length + words(b).length;
  let common = 0;
  for (const word of left) {
    const n = counts.get(word) ?? 0;
    if (n > 0) common += 1;
    counts.set(word, n - 1);
  }
  return size === 0 ? 1 : (2 * common) / size;
}

/** Same text: equal when folded, nearly all of one inside the other, or 9 of 10 words in common. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short !== "" && long.includes(short) && short.length >= 0.85 * long.length) return true;
  return likeness(a, b) >= 0.9;
}

/** One contains the other, or most words are the same: enough where only the gist is stated. */
export function sameGist(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  return left !== "" && right !== "" && (left.includes(right) || right.includes(left) || likeness(a, b) >= 0.7);
}

/** The same names of units, in any order. */
export function sameUnits(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.map(fold).sort(), b.map(fold).sort()];
  return left.length === right.length && left.every((name, i) => name === right[i]);
}

/** At least one name in common (or one within the other); two empty lists overlap. */
export function overlappingUnits(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  return a.some((x) => b.some((y) => fold(x).includes(fold(y)) || fold(y).includes(fold(x))));
}
