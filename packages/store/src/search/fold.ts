import { foldLetters } from "@lotrinh/core/text/fold";

/** Longer words are cut: nobody searches them, and an index entry has its limits. */
const longestWord = 40;

/**
 * The words of a text as they are searched, in order: letters and digits, numbers without leading zeros
 * (`083/KH-UBND` is `83/KH-UBND`).
 */
export function foldWords(text: string): string[] {
  return (foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/^0+(?=\d)/u, "").slice(0, longestWord),
  );
}
