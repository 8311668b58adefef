import { isLoose } from "./looseSyllables.js";
import { isNeverAlone, isSeldomAlone } from "./slipAlone.js";
import { isLink } from "./slipLexicon.js";
import { type Linked, repeatReach } from "./slipLinks.js";
import type { Tokens, Word } from "./slipTokens.js";

/** Words printed twice at once: over how many words, and what stays. */
export interface Repeat {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** Words said twice on purpose. */
const DOUBLED =
  /^(?:dần|ngày|luôn|nhà|người|xanh|thường|mãi|đời|từ|hằng|chung|vân|xa|nơi|ai|gần|năm|tháng|muôn|lớp|ngành|khăng|rưng|lâu|đâu|nào|ba|ma|ào|ha|hi|chốc|phơi|đằng|hàng|vừa|càng|cứ|làng|bản|song|rành|nhan|vùn|tỷ|so|co|la|chan|thôi|chuồn|châu|đu|cào|ong|ung|khác|riêng|nhanh|chậm|rất|mới|hay|tà|từng|vòng|tầng|ầm|ngùn|bừng|hừng|rầm|thao|đùng|chang|quanh|thiêng|đơn|quá|xôn|kề|sờ|chằm|lăm|trùng|điệp|hoài|mươi|trăm|nghìn|muôn|vạn|triệu|phăng|gì|sau|đó|thật|tương)$/u;
const GRAMMAR =
  /^(?:của|và|các|những|trong|cho|với|để|được|là|về|tại|trên|theo|có|do|bởi|đã|đang|sẽ|phải|hoặc|nhằm|vào|bằng|này|đến|từ|khi)$/u;
/** Words of grammar that end compounds, but never begin what stands behind those (`so với với`, unlike `đạt được được duy trì`). */
const GRAMMAR_BEHIND = /^(?:với|và|các|của|những|nhằm|hoặc)$/u;
/** Compounds behind which their second word has no sense by itself: `cung cấp cấp dịch vụ`; `phân cấp cấp phép` has. */
const TWICE_WITH =
  /^(?:cung cấp|thực hiện|phối hợp|bảo đảm|đảm bảo|tăng cường|nâng cao|hỗ trợ|tổ chức|triển khai|tuyên truyền|hướng dẫn|tham gia|giải quyết|khuyến khích|quy định)$/u;
const isTwiceWith = (before: string, word: string) => TWICE_WITH.test(`${before.toLowerCase()} ${word}`);
/** Words that end compounds, and as verbs may yet say what is done with these: `nước thải thải ra`, `nhà ở ở nông thôn`. */
const DOES_TOO =
  /^(?:thải|nuôi|trồng|ở|vay|thuê|mua|bán|đi|làm|thu|chi|tặng|thưởng|học|thi|đỗ|ăn|chứa|dẫn|xây|chơi|nói|sấy|sống|chết|bay|chạy|bơi|dùng|đựng|treo|gắn|đặt|đóng|mở|cho|nhận|giao|trả|nộp|khai|đầu|cấp|vi|năng|số|năm|tháng|chịu|lấy|chế|đào|dạy|hát|múa|vẽ|viết|đọc|gửi|lưu|nhập|xuất|sinh|về|ra|vào|lên|qua)$/u;
/** What ends a compound and stays: nothing behind it makes a compound with its second syllable. */
const isLeftOver = (word: Word, after: Word | undefined) =>
  !DOES_TOO.test(word.text) &&
  (!word.syllable.free ||
    isNeverAlone(word.syllable) ||
    isSeldomAlone(word.syllable) ||
    (after !== undefined && BEHIND_NOUN.test(after.text)));
/** What goes on behind a noun. */
const BEHIND_NOUN = /^(?:và|của|các|được|trong|tại|với|theo|về|để|trên|cho|từ|đến|là|do|đã|có)$/u;
/** What a figure follows, doubled: `đạt đạt 94,5%`. */
const isMeasured = (word: Word, after: Word | undefined) =>
  /^(?:đạt|chiếm|tăng|giảm|còn|khoảng|gồm|hơn|trên|dưới)$/u.test(word.text) && /^\d/u.test(after?.text ?? "");

/** Compounds said twice on purpose (`từng bước từng bước`), or once as part of a longer one (`xã hội xã hội chủ nghĩa`). */
const PAIRED = /^(?:từng|rất|ngày|càng|mỗi|vừa|không)$/u;

/** A word, a compound or a phrase printed twice in a row (`của của`, `dân số dân số`). */
export function repeatAt(linked: Linked, at: number): Repeat | undefined {
  return linked.again[at] === 1 ? (doubledWord(linked, at) ?? repeatedPhrase(linked, at)) : undefined;
}

function doubledWord({ words, next, linked }: Linked, at: number): Repeat | undefined {
  const a = words[at];
  const b = words[at + 1];
  if (a === undefined || b === undefined || b.text.length < 2 || !isSame(a, b)) return undefined;
  const [before, after] = [words[at - 1], words[at + 2]];
  if (next[at] !== 1 || !/^\p{Ll}+$/u.test(b.text)) return undefined;
  if (DOUBLED.test(b.text) && !isDated(b, after)) return undefined;
  const syllable = a.syllable;
  if (!syllable.sound) return undefined;
  if (!a.marked && before?.marked !== true && after?.marked !== true) return undefined;
  if (linked[at - 1] === 1 && linked[at + 1] === 1) return undefined;
  const linkedBefore = before !== undefined && next[at - 1] === 1 && isLink(before.syllable, syllable);
  const opens = before === undefined || next[at - 1] !== 1 || GRAMMAR.test(before.text);
  const linkedBehind = after !== undefined && next[at + 1] === 1 && isLink(syllable, after.syllable);
  const sure = linkedBefore
    ? !linkedBehind &&
      (GRAMMAR_BEHIND.test(b.text) || isTwiceWith(before.text, b.text) || isLeftOver(b, after))
    : GRAMMAR.test(b.text) ||
      opens ||
      !syllable.free ||
      (linkedBehind ? !isLoose(syllable) && !DOES_TOO.test(b.text) : isMeasured(b, after));
  return { likely: b.text, words: 2, sure };
}

/** The same word, the first one perhaps with the capital that opens a sentence (`Các các cơ quan`). */
const isSame = (a: Word, b: Word) =>
  a.text === b.text || (a.syllable === b.syllable && a.text.toLowerCase() === b.text);

/** `ngày ngày 05/3`: no day by day. */
const isDated = (word: Word, after: Word | undefined) =>
  /^(?:ngày|năm|tháng)$/u.test(word.text) && /^\d/u.test(after?.text ?? "");

function repeatedPhrase(tokens: Tokens, at: number): Repeat | undefined {
  const { text, words, from, to } = tokens;
  const first = words[at];
  if (first === undefined) return undefined;
  for (let length = 2; length <= repeatReach; length += 1) {
    const again = words[at + length];
    if (again === undefined) return undefined;
    if (again.syllable !== first.syllable || again.text !== first.text || !isRepeated(tokens, at, length))
      continue;
    const second = words[at + 1];
    if (second === undefined || second.text === first.text || PAIRED.test(first.text)) return undefined;
    if (words[at + 2 * length]?.folded === "chu" && words[at + 2 * length + 1]?.folded === "nghia")
      return undefined;
    const likely = text.slice(from[at], to[at + length - 1]);
    if (!/[^\p{ASCII}]/u.test(likely) || /\p{N}/u.test(likely)) return undefined;
    return { likely, words: 2 * length, sure: /^\p{Ll}/u.test(first.text) };
  }
  return undefined;
}

function isRepeated({ words, next }: Tokens, at: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (words[at + i]?.text !== words[at + length + i]?.text) return false;
  for (let i = 0; i < 2 * length - 1; i += 1) if (next[at + i] !== 1) return false;
  return true;
}
