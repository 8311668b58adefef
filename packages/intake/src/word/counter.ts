import { roman } from "@lotrinh/core/text/roman";
/** A number as Word prints it in the given `w:numFmt`; formats that Vietnam doesn't use print as decimal. */
export function printCount(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerLetter":
      return letters(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "vietnameseCounting":
      return vietnamese(count);
    default:
      return String(count);
  }
}

/** a … z, aa, bb … as Word counts: the letter is repeated. Word has no `đ` in its automatic lists. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 20) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

function vietnamese(count: number): string {
  if (count < 0 || count > 99) return String(count);
  if (count < 10) return digits[count] ?? String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const head = tens === 1 ? "mười" : `${digits[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${digits[ones]}`;
}
