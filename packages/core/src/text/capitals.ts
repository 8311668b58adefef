/**
 * The encodings TCVN3 and, in part, VNI have no capitals with tone marks: text converted from them prints `ủY BAN NHÂN DÂN`,
 * `QUYếT ĐịNH`. These functions give such words their capitals back; lengths don't change.
 */

/** A vowel with a tone mark, or one that carries two marks, in lower case. */
const TONED = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
const MIXED = new RegExp(
  `\\p{Lu}[${TONED}]+\\p{Lu}|\\p{Lu}{2}[${TONED}]+(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])[${TONED}]\\p{Lu}`,
  "u",
);
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const PLAIN = new RegExp(`(?![${TONED}])\\p{Ll}`, "u");

/** Whether a text has a word in capitals whose toned letters are small. Linear. */
export function hasLostCapitals(text: string): boolean {
  return MIXED.test(text);
}

/**
 * The text with those letters in capitals: in a line whose small letters are all toned every word, else the words that
 * mix. A text without such words comes back as it is.
 */
export function mendCapitals(text: string): string {
  if (!hasLostCapitals(text)) return text;
  if (!PLAIN.test(text)) return text.toUpperCase();
  return text.replace(WORD, (word) => (isLost(word) ? word.toUpperCase() : word));
}

/** Two letters or more in capitals, all small ones toned: `QUYếT`, `TịCH`; `Tú`, `Hạ` may be names. */
function isLost(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word)
    ? /\p{Ll}/u.test(word) && !PLAIN.test(word)
    : /^\p{Ll}\p{Lu}+$/u.test(word) && !PLAIN.test(word);
}
