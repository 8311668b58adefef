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
  ["W%‰", 1000],
  [" .,;:'/", 260],
  ["-\u2011()", 333],
];
const byBareLetter = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const byLetter = new Map<string, number>();

/** Width of one line of bold text in Times New Roman, twips; `size` in half points. An estimate, good to some percent. */
export function boldWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return Math.round((thousandths / 1000) * size * 10);
}

/** Kept for each letter: documents have tens of thousands of words, and some two hundred letters. */
function letterWidth(letter: string): number {
  const known = byLetter.get(letter);
  if (known !== undefined) return known;
  const bare = foldLetters(letter);
  const width = byBareLetter.get(letter === letter.toLowerCase() ? bare : bare.toUpperCase()) ?? 600;
  if (byLetter.size < 1000) byLetter.set(letter, width);
  return width;
}
