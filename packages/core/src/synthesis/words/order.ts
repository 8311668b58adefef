/** Letters in the order of the Vietnamese alphabet; f, j, w, z in their Latin places. Tones count only between words that are else alike. */
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Names as a person lists them: by the Vietnamese alphabet (`Đ` after `D`), numbers by size (`xã 2` before `xã 10`). The same on every machine. */
export function compareVietnamese(a: string, b: string): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(text: string): string {
  const toneless = text.toLowerCase().normalize("NFD").replace(TONES, "").normalize("NFC");
  return toneless.replace(/\d+|./gsu, (part) =>
    /\d/u.test(part) ? part.padStart(12, "0") : letterKey(part),
  );
}

/** Letters after spaces, marks and digits; other scripts after them. */
function letterKey(char: string): string {
  const at = LETTERS.indexOf(char);
  if (at >= 0) return String.fromCharCode(0x100 + at);
  return /\p{L}/u.test(char) ? `\u0200${char}` : " ";
}
