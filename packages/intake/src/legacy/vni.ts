/**
 * VNI for Windows: a vowel is followed by one character that carries the tone, or hat and tone at once
 * (`aá` is ấ, `aù` is á); đ, ơ, ư and the i and y that would be too narrow are single characters. Codes
 * appear in files as the Latin-1 characters of their bytes.
 */
const tones = { acute: "\u0301", grave: "\u0300", hook: "\u0309", tilde: "\u0303", dot: "\u0323" } as const;
const hat = "\u0302";
const breve = "\u0306";

/** Marks after a vowel, small; capitals take the capital mark. */
const marks: ReadonlyMap<string, string> = new Map([
  ["ù", tones.acute],
  ["ø", tones.grave],
  ["û", tones.hook],
  ["õ", tones.tilde],
  ["ï", tones.dot],
  ["â", hat],
  ["á", hat + tones.acute],
  ["à", hat + tones.grave],
  ["å", hat + tones.hook],
  ["ã", hat + tones.tilde],
  ["ä", hat + tones.dot],
  ["ê", breve],
  ["é", breve + tones.acute],
  ["è", breve + tones.grave],
  ["ú", breve + tones.hook],
  ["ü", breve + tones.tilde],
  ["ë", breve + tones.dot],
]);

const singles: ReadonlyMap<string, string> = new Map([
  ["ñ", "đ"],
  ["Ñ", "Đ"],
  ["ô", "ơ"],
  ["Ô", "Ơ"],
  ["ö", "ư"],
  ["Ö", "Ư"],
  ["æ", "ỉ"],
  ["Æ", "Ỉ"],
  ["ó", "ĩ"],
  ["Ó", "Ĩ"],
  ["ò", "ị"],
  ["Ò", "Ị"],
  ["î", "ỵ"],
  ["Î", "Ỵ"],
]);

/** Which marks a vowel may take: hats on a, e, o; the breve on a; tones on all. */
function takes(vowel: string, mark: string): boolean {
  const base = vowel.toLowerCase();
  if (mark.startsWith(breve)) return base === "a";
  if (mark.startsWith(hat)) return base === "a" || base === "e" || base === "o";
  return true;
}

/** Text in VNI, read as Latin-1, as Unicode NFC. Characters that VNI doesn't have stay. */
export function fromVni(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const letter = singles.get(char) ?? char;
    const mark = /[aeiouyAEIOUYơưƠƯ]/u.test(letter)
      ? marks.get(text.charAt(at + 1).toLowerCase())
      : undefined;
    if (mark !== undefined && takes(letter, mark)) {
      result += letter + mark;
      at += 1;
    } else result += letter;
  }
  return result.normalize("NFC");
}

const singleCodes: ReadonlyMap<string, string> = new Map(
  [...singles].map(([code, letter]) => [letter, code]),
);
const markCodes: ReadonlyMap<string, string> = new Map(
  [...marks].map(([code, mark]) => [mark.normalize("NFD"), code]),
);

/** The way back, for tests. */
export function toVni(text: string): string {
  let result = "";
  for (const char of text.normalize("NFC")) result += singleCodes.get(char) ?? encodeLetter(char);
  return result;
}

function encodeLetter(letter: string): string {
  const horned = /^[ơưƠƯ]/u.test(withoutTone(letter));
  const base = horned ? withoutTone(letter) : letter.normalize("NFD").charAt(0);
  const mark = horned ? toneOf(letter) : letter.normalize("NFD").slice(1);
  const code = markCodes.get(mark);
  if (mark === "" || code === undefined) return letter;
  const upper = base === base.toUpperCase();
  return (singleCodes.get(base) ?? base) + (upper ? code.toUpperCase() : code);
}

function withoutTone(letter: string): string {
  return letter
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
    .normalize("NFC");
}

function toneOf(letter: string): string {
  return /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize("NFD"))?.[0] ?? "";
}
