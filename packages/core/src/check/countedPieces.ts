import type { Passage } from "../document/passage.js";
import { documentWords } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** What lists are counted of. */
export const COUNTED_NOUNS =
  "yếu tố|trụ cột|mũi nhọn|mũi đột phá|khâu đột phá|khâu|đột phá|nhóm|nhiệm vụ|giải pháp|nội dung|tiêu chí|nguyên tắc|quan điểm|mục tiêu|lĩnh vực|bước|phong trào|sản phẩm|mô hình|nền tảng|cơ sở dữ liệu|hình thức|phương thức|ngành|loại hình|loại|hạng mục|công trình|đối tượng|hành lang|trục|giá trị|phẩm chất|hoạt động|hợp phần|nhân tố|động lực|điều kiện|phương châm|chuyên đề|dự án|đề án|chương trình|chỉ tiêu|kênh|cấp độ|cấp|chủ thể|nhóm ngành|vùng|cụm|khu vực|tuyến|đặc trưng|thách thức|nguồn lực|nguồn|thành phần|bên|nhà|khối|lực lượng|tầng|cột|điểm nghẽn|nút thắt|định hướng|ưu tiên|phương án|chức năng|phân hệ|cấu phần|giai đoạn|quan hệ|kịch bản";
/** What else is counted before a list in brackets or of names. */
export const COUNTED_PLACES =
  "xã|phường|thôn|huyện|tỉnh|thành phố|sở|cơ quan|đơn vị|trường|điểm|mặt|phương diện|khía cạnh|mảng|thế mạnh|không|nhất";
export const COUNT_WORDS = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";

/** What a word may be, as bits: a count, the first word of what is counted. */
const [count, counted] = [1, 2];
const countWords = new Set(COUNT_WORDS.split("|"));
const heads = new Set(
  `${COUNTED_NOUNS}|${COUNTED_PLACES}`.split("|").map((noun) => noun.replace(/ .*/u, "")),
);

function traitsOf(word: string): number {
  return (countWords.has(word) || /^\d{1,2}$/u.test(word) ? count : 0) | (heads.has(word) ? counted : 0);
}

/** A text in which counts of one or two digits, or in words, stand before something counted. */
export interface CountedPiece {
  readonly passage: Passage;
  /** Where in it such counts begin. */
  readonly counts: readonly number[];
}

/** All such texts, few of a document, in reading order. */
export const countedPieces = perSubject((subject: Subject): readonly CountedPiece[] => {
  const words = documentWords(subject);
  const traits = Uint8Array.from(words.different, traitsOf);
  return textPieces(subject).flatMap(({ passage }) => {
    const { from, to } = words.of(passage.text);
    let counts: number[] | undefined;
    for (let at = from + 1; at < to; at += 1)
      if (
        ((traits[words.word(at)] ?? 0) & counted) !== 0 &&
        ((traits[words.word(at - 1)] ?? 0) & count) !== 0
      ) {
        counts ??= [];
        counts.push(words.start(at - 1));
      }
    return counts === undefined ? [] : [{ passage, counts }];
  });
});

/** What `matchesIn` gives for a pattern that begins with a count, made sticky, as it is tried at the counts only. */
export function matchesAtCounts(
  { passage: { text }, counts }: CountedPiece,
  pattern: RegExp,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of counts) {
    if (at < end) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = pattern.lastIndex;
  }
  return found;
}
