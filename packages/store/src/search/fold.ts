/**
 * Text as it is searched: small letters, no accents, đ as d; `Kế hoạch` and `ke hoach` are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}

/** Longer words are cut: nobody searches them, and an index entry has its limits. */
const longestWord = 40;

/**
 * The words of a text as they are searched, in order: letters and digits, numbers without leading zeros
 * (`083/KH-UBND` is `83/KH-UBND`).
 */
export function foldWords(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/^0+(?=\d)/u, "").slice(0, longestWord),
  );
}
