import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findAmounts } from "../text/amounts.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** What running text says that one source of funds gives, in đồng. */
export interface SourceAmount {
  readonly source: string;
  readonly value: number;
  readonly text: string;
  readonly span: Span;
  /** What the sentence says that all sources give together, in đồng; undefined where it doesn't. */
  readonly whole: number | undefined;
}

const SOURCE =
  "ngân sách (?:trung ương|tỉnh|thành phố|huyện|xã|phường|địa phương|nhà nước)|xã hội hóa|xã hội hoá|vốn vay|vốn doanh nghiệp|vốn ODA|vốn tín dụng";
const BEFORE = new RegExp(
  `(?:nguồn\\s|vốn\\s|từ\\s|vận động\\s)*(${SOURCE})(?:\\s(?:là|hỗ trợ|bố trí|cấp|đảm bảo|bảo đảm))?:?\\s$`,
  "iu",
);
const BEHIND = new RegExp(`^\\s(?:từ|bằng)\\s(?:nguồn\\s)?(?:vốn\\s)?(${SOURCE})(?![A-Za-zÀ-ỹ])`, "iu");
/** Amounts of a year, of one matter or of an item. */
const PARTIAL =
  /năm (?:19|20)\d{2}|mỗi|hằng năm|hàng năm|giai đoạn|dự án|công trình|mô hình|(?:mỗi|các|cho) hộ|lớp học|(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])|đợt/iu;

/** Amounts given by source in running text, by source. Linear. */
export const sourceAmounts = perSubject((subject: Subject): ReadonlyMap<string, readonly SourceAmount[]> => {
  const found = new Map<string, SourceAmount[]>();
  for (const { passage, inTable } of textPieces(subject)) {
    const { text } = passage;
    if (inTable || text.length > 5000 || !/ngân sách|xã hội h|vốn/iu.test(text)) continue;
    for (const amount of findAmounts(text)) {
      const before = text.slice(Math.max(0, amount.from - 70), amount.from);
      const behind = text.slice(amount.to, amount.to + 60);
      const source = BEFORE.exec(before)?.[1] ?? BEHIND.exec(behind)?.[1];
      if (
        source === undefined ||
        /^\s?(?:\/|mỗi|hằng|hàng)/u.test(behind) ||
        PARTIAL.test(sentenceUpTo(text, amount.from))
      )
        continue;
      const key = fold(source);
      const span = spanAt(passage, amount.from, amount.to);
      const whole = wholeBefore(text, amount.from);
      const told = { source, value: amount.value, text: amount.text, span, whole };
      found.set(key, [...(found.get(key) ?? []), told]);
    }
  }
  return found;
});

/** `Tổng kinh phí thực hiện 04 năm là 7.280 triệu đồng, trong đó …`: the total that the sentence breaks down. */
function wholeBefore(text: string, at: number): number | undefined {
  const start = text.lastIndexOf(". ", at) + 1;
  const sentence = text.slice(start, at);
  if (!/(?:tổng|kinh phí|vốn|dự toán)[^;]*(?:trong đó|gồm|:)/iu.test(sentence)) return undefined;
  return findAmounts(sentence)[0]?.value;
}

function sentenceUpTo(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf(": ", at - 20)) + 1;
  return text
    .slice(start, at)
    .replace(/;.*$/u, "")
    .replace(/trong đó(?: có)?:?\s/giu, " ");
}
