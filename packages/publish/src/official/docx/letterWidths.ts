import { foldLetters } from "@lotrinh/core/text/fold";

/**
 * Advance widths of Times New Roman Bold, thousandths of the letter size, by the letter without its marks (marks don't
 * change them): enough to draw a rule as long as a line, or a third of it.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl", 290],
  ["ft", 333],
  ["s", 389],
  ["I", 389],
  ["rcez", 444],
  ["agovxy0123456789J", 500],
  ["bdhknpqu", 556],
  ["S", 556],
  ["FP", 611],
  ["BELTZ", 667],
  ["w", 722],
  ["ACDNRUVXY", 722],
  ["GHKOQ", 778],
  ["m", 833],
  ["M", 944],
  ["W", 1000],
  [" .,;:'/", 260],
  ["-()", 333],
];
const byLetter = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Width of one line of bold text in Times New Roman, twips; `size` in half points. An estimate, good to some percent. */
export function boldWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += byLetter.get(bareLetter(letter)) ?? 600;
  return Math.round((thousandths / 1000) * size * 10);
}

function bareLetter(letter: string): string {
  const bare = foldLetters(letter);
  return letter === letter.toLowerCase() ? bare : bare.toUpperCase();
}
