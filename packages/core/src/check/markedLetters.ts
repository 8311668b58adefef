/** Letters that only Vietnamese has, in either case; for what the ranges below don't tell. It takes `s` for the long s, which is among them. */
const MARKED = /[à-ỹđ]/iu;

const [first, last, times] = [0xc0, 0x1ef9, 0xd7];
/** What has its small form among them though it stands elsewhere: the micro sign, and rare letters from here on but for common punctuation. */
const [micro, punctuation, behindPunctuation] = [0xb5, 0x2000, 0x2100];

/** Whether a text has a letter that only Vietnamese has. Most texts tell by their first letters, without a pattern. */
export function hasMarkedLetter(text: string): boolean {
  let rare = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < first) rare ||= code === micro;
    else if (code <= last) {
      if (code !== times) return true;
    } else rare ||= code < punctuation || code >= behindPunctuation;
  }
  return rare && MARKED.test(text);
}
