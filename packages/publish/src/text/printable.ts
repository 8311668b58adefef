/**
 * Control characters and non-characters, which XML 1.0 forbids, and the marks that turn the direction of the text after them
 * (letters of right-to-left scripts themselves are kept).
 */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;
const HALF_PAIR = /\p{Surrogate}/gu;

/**
 * The text as a document can hold it: NFC, without control characters and marks that turn the direction of what
 * follows, line ends as line feeds, halves of surrogate pairs as U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(HALF_PAIR, "\uFFFD")
    .replaceAll(UNPRINTABLE, "")
    .normalize("NFC");
}
