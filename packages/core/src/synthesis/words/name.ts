import { isCapitals } from "../../text/words.js";

/** Marks that turn the direction of the text after them, and control characters: they would garble the line they stand in. */
const UNPRINTABLE =
  /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/** A text that people typed, made fit to print in one line: NFC, single spaces, without control and direction marks. Quotes, `&`, emoji stay. */
export function tidyText(text: string): string {
  return text.normalize("NFC").replace(UNPRINTABLE, " ").replace(/\s+/gu, " ").trim();
}

/** Plans name some indicators by their aim: `Giảm tỷ lệ …`; beside "tăng từ … lên …" it would read as its own opposite. */
const AIM =
  /^(?:phấn đấu\s+)?(?:giảm|tăng|nâng|duy trì|giữ|hạ)\s+(?=(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|tỷ số|số|mức|diện tích|chỉ số|thu nhập)\s)/iu;

/** An indicator's name as a sentence takes it up: `Tỷ lệ hộ nghèo (%)` → `tỷ lệ hộ nghèo`; `GRDP …`, `Việt Nam …` keep their capital. */
export function nameWithin(name: string): string {
  const bare = bareName(name).replace(AIM, "");
  if (!/^\p{Lu}\p{Ll}*(?:\s|$)/u.test(bare)) return bare;
  const [first = "", second = ""] = bare.split(" ");
  if (/^\p{Lu}/u.test(second) && first.length > 1 && !/^(?:Tỷ|Tỉ|Số|Tổng|Chỉ|Mức|Diện|Sản)$/u.test(first))
    return bare;
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/**
 * A plan's title as a sentence takes it up: a title in capitals in small letters, names that `known` holds as they are written there; else
 * with a small first letter.
 */
export function titleWithin(title: string, known: readonly string[]): string {
  const tidy = tidyText(title);
  if (!isCapitals(tidy)) return lowerFirst(tidy);
  let text = tidy.toLowerCase();
  for (const name of [...known, ...NAMES]) if (name !== "") text = text.replaceAll(name.toLowerCase(), name);
  return text;
}

/** Names and abbreviations in titles of plans. */
const NAMES = [
  "ASEAN",
  "Cộng đồng Văn hóa - Xã hội",
  "Mặt trận Tổ quốc",
  "Bộ Chính trị",
  "Ban Bí thư",
  "Quốc hội",
  "UBND",
  "HĐND",
  "Việt Nam",
  "Chính phủ",
  "Trung ương",
  "Liên hợp quốc",
  "Nghị quyết",
  "Chương trình",
  "Đề án",
  "Chiến lược",
];

/** A small first letter, but not of an abbreviation or a proper name. */
function lowerFirst(text: string): string {
  if (!/^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A name without its number, its measure in brackets and its closing stop. */
export function bareName(name: string): string {
  return tidyText(name)
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[-+•*])\s+(?=\p{L})/u, "")
    .replace(/\s*\((?:%|‰|[^()]{0,24}(?:đồng|người|lượt|vụ|ha|m2|km2?|tấn|USD))\)$/u, "")
    .replace(/[\s.;:,]+$/u, "");
}

/** The first letter of a sentence. */
export function capitalFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** `a`, `a và b`, `a, b và c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} và ${words.at(-1) ?? ""}`;
}

/** Order of keys and ids, by code units: the same on every machine. For what people read, see `order.ts`. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
