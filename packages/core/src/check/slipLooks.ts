import { isSyllable, toneMoved } from "./syllables.js";

/** What may tell of a word by itself, as bits: its form. */
export const formed = 1;
/** The words around it. */
export const contextual = 2;
/** Other abbreviations. */
export const abbreviated = 4;
/** The word next to it, with which it makes a misspelt pair. */
export const misspelling = 8;

/** What may tell of a word by itself, nothing of most; by its text and its folded letters. */
export function looksOf(text: string, folded: string): number {
  return (
    (mayBeMisformed(text) ? formed : 0) |
    (isContextual(text, folded) ? contextual : 0) |
    (MISSPELT_FIRSTS.has(text.toLowerCase()) ? misspelling : 0) |
    (/^\p{Lu}{2}/u.test(text) ? abbreviated : 0)
  );
}

/** A share behind a word. */
const SHARE = /^ (?:trên |khoảng |ít nhất |tối thiểu |từ |thêm )?\d[\d.,]*\s?%/u;

/** Words that stand before figures, and those figures: `sô 12/QĐ-UBND`, `ngay 05/3/2024`, `nâm 2030`, `đặt 80%`. */
export const figureWords: ReadonlyMap<
  string,
  { readonly word: string; readonly behind: RegExp; readonly right: RegExp }
> = new Map([
  ["so", { word: "số", behind: /^ \d+(?:\/\d{4})?[/-]\p{Lu}/u, right: /^(?:số|sổ)$/u }],
  ["ngai", { word: "ngày", behind: /^ \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d)/u, right: /^ngày$/u }],
  ["thang", { word: "tháng", behind: /^ \d{1,2}(?:\/\d{4}| năm \d{4})/u, right: /^(?:tháng|thang|thắng)$/u }],
  ["nam", { word: "năm", behind: /^ (?:19|20)\d\d(?!\p{N})/u, right: /^(?:năm|nam|nắm)$/u }],
  ["dat", { word: "đạt", behind: SHARE, right: /^(?:đạt|đất|đắt|dát|dắt|dạt)$/u }],
  ["tang", { word: "tăng", behind: SHARE, right: /^(?:tăng|tang|táng|tảng|tầng|tạng)$/u }],
  ["giam", { word: "giảm", behind: SHARE, right: /^(?:giảm|giam|giấm|giặm)$/u }],
]);

/** Whether the words around one may show that it is a slip. */
function isContextual(text: string, folded: string): boolean {
  const lower = text.toLowerCase();
  const figures = figureWords.get(folded);
  if (figures !== undefined) return !figures.right.test(lower.normalize("NFC"));
  if (folded === "phan") return /^\p{Lu}/u.test(text) && lower !== "phấn";
  return lower === "tinh" || lower === "chi" || lower === "công";
}

/** Compounds with a wrong letter that typists and scanners make; the right one differs in more than its diacritics. */
export const MISSPELT: ReadonlyMap<string, string> = new Map(
  (
    "sâm phạm>xâm phạm|sâm hại>xâm hại|chấn dứt>chấm dứt|trị trấn>thị trấn|trang thủ>tranh thủ|sử lý>xử lý|xử dụng>sử dụng|xắp xếp>sắp xếp|sắp sếp>sắp xếp|" +
    "bổ xung>bổ sung|xuất xắc>xuất sắc|suất sắc>xuất sắc|trao dồi>trau dồi|kiểm xoát>kiểm soát|xản xuất>sản xuất|xáng tạo>sáng tạo|giảm sát>giám sát|" +
    "triễn khai>triển khai|phát triễn>phát triển|nghĩ hưu>nghỉ hưu|nghĩ phép>nghỉ phép|chia sẽ>chia sẻ|suy giãm>suy giảm|xúc tích>súc tích|dành được>giành được|" +
    "thăm quan>tham quan|kết cuộc>kết cục|chuẩn đoán>chẩn đoán|cọ sát>cọ xát|bồi nhiệm>bổ nhiệm|sây dựng>xây dựng|di rời>di dời|đường xá>đường sá|sơ xuất>sơ suất|tĩnh bạn>tỉnh bạn|tĩnh ủy>tỉnh ủy|tĩnh uỷ>tỉnh uỷ|tĩnh nhà>tỉnh nhà|tĩnh ta>tỉnh ta"
  )
    .split("|")
    .map((pair) => pair.split(">"))
    .flatMap(([wrong, right]) => (wrong === undefined || right === undefined ? [] : [[wrong, right]])),
);

export const MISSPELT_FIRSTS: ReadonlySet<string> = new Set(
  [...MISSPELT.keys()].map((pair) => pair.split(" ")[0] ?? ""),
);

/** Words that are in order by themselves but may begin what isn't, whatever the next word. */
const BEGINNING = withCapital(["phần", "đề", "đổi"]);
const SPECIAL = withCapital([...MISSPELT_FIRSTS, ...BEGINNING]);

function withCapital(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
}

/** Words found to be in order; there are some thousands of syllables, so the set stays small. */
const sound = new Set<string>();
const mostSound = 20_000;

/** Whether `formSlip` may have something to say on a word, whatever stands around it; a misspelt pair and a hyphen near it aside. */
function mayBeMisformed(text: string): boolean {
  if (BEGINNING.has(text) || text.toLowerCase() === "phần") return true;
  return !/^\p{Lu}/u.test(text) && !isSound(text);
}

/** Whether a word by itself gives no reason to look closer; each is looked at once. */
export function isSound(text: string): boolean {
  if (sound.has(text)) return true;
  const fine = /[^\p{ASCII}]/u.test(text)
    ? isSyllable(text) && toneMoved(text) === undefined
    : !/([bcdghklmnpqrstvx])\1$/u.test(text) && !/^[gq][iu][aeiouy]/u.test(text);
  if (fine && sound.size < mostSound) sound.add(text);
  return fine;
}

/** Whether a word that was found in order begins nothing that isn't. */
export const isOrdinary = (text: string): boolean => sound.has(text) && !SPECIAL.has(text);
