import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { perSubject } from "../perSubject.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { textPieces } from "../textPieces.js";
import { whereabouts } from "../whereabouts.js";

export const countConflict: DocumentRule = {
  name: "count-conflict",
  scope: "document",
  severity: "warning",
  title: { vi: "Một tập hợp được đếm hai số khác nhau", en: "One set counted twice, differently" },
  looksFor: {
    vi: "Số lượng của một tập hợp xác định (khâu đột phá, trụ cột, vùng trọng điểm, chương trình trọng tâm, nền tảng dùng chung…) ghi khác nhau ở hai nơi: “03 khâu đột phá” và “04 khâu đột phá”.",
    en: "The number of a definite set (breakthroughs, pillars, key areas, key programmes, shared platforms…) differs between two places: `03 khâu đột phá` and `04 khâu đột phá`.",
  },
  source: {
    vi: "Một tập hợp xác định trong một văn bản chỉ có một số lượng.",
    en: "A definite set of one document has one number.",
  },
  silentWhen: {
    vi: "Tên tập hợp khác nhau; số đứng sau “trong đó”, “thêm”, “mỗi”; câu dẫn tập hợp của văn bản khác (số, ký hiệu).",
    en: "Other names of sets; the number stands behind `trong đó`, `thêm`, `mỗi`; the sentence speaks of another document's set.",
  },
  bad: [
    {
      text: `CHƯƠNG TRÌNH HÀNH ĐỘNG
Phát triển kinh tế thành phố Hòa An
I. MỤC TIÊU
Thành phố tập trung 03 khâu đột phá: hạ tầng; nhân lực; cải cách hành chính.
II. NHIỆM VỤ
1. Cụ thể hóa 04 khâu đột phá thành kế hoạch hằng năm.
2. Phát triển du lịch 3 vùng trọng điểm của thành phố.
3. Quảng bá 05 vùng du lịch trọng điểm trên các kênh số.`,
      lines: [6, 8],
    },
    {
      text: `ĐỀ ÁN

| Nội dung | Ghi chú |
|---|---|
| Hoàn thành 06 nền tảng dùng chung cấp tỉnh | 2026 |
| Vận hành 07 nền tảng dùng chung | 2027 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `CHƯƠNG TRÌNH HÀNH ĐỘNG
Phát triển kinh tế thành phố Hòa An
Thành phố tập trung 03 khâu đột phá: hạ tầng; nhân lực; cải cách hành chính.
1. Cụ thể hóa 3 khâu đột phá thành kế hoạch hằng năm, trong đó 01 khâu đột phá làm trước.
2. Thực hiện 04 khâu đột phá theo Nghị quyết số 12-NQ/TW ngày 01/01/2020 của Trung ương.
3. Mỗi xã chọn 02 nhiệm vụ trọng tâm; huyện chọn 05 nhiệm vụ.`,
      lines: [],
    },
  ],
  check: (subject) =>
    [...countedSets(subject).values()].flatMap(([first, ...others]) => {
      const other = others.find(({ count }) => count !== first?.count);
      return first === undefined || other === undefined ? [] : [findingOf(first, other)];
    }),
};

interface CountedSet {
  readonly count: number;
  readonly text: string;
  readonly span: Span;
}

const heads =
  "khâu đột phá|đột phá chiến lược|trụ cột|vùng|tiểu vùng|chương trình|nhiệm vụ|nhóm nhiệm vụ|nhóm giải pháp|nhóm chỉ tiêu|nền tảng|dự án|lĩnh vực|ngành|hành lang|khu vực";
const qualifiers = "trọng điểm|trọng tâm|dùng chung|chiến lược|ưu tiên|mũi nhọn|chủ lực|động lực";
const shape = new RegExp(
  `(?<![\\d.,/%-])(?<!\\p{L})(\\d{1,2})\\s(${heads})(?:(?:\\s\\p{L}+){0,2}?\\s(${qualifiers}))?(?!\\p{L})`,
  "giu",
);
/** Of these one document may rightly speak of several sets, one for each body. */
const common = /^(?:nhiệm vụ|dự án|lĩnh vực|ngành|khu vực|chương trình)/iu;
/** Sets whose head alone is definite. */
const definite = /^(?:khâu đột phá|đột phá chiến lược|trụ cột|nhóm nhiệm vụ|nhóm giải pháp|nhóm chỉ tiêu)$/iu;

/** Sets by head and qualifier, in the order of their places. */
const countedSets = perSubject((subject: Subject): ReadonlyMap<string, readonly CountedSet[]> => {
  const sets = new Map<string, CountedSet[]>();
  for (const { passage } of textPieces(subject)) {
    if (passage.text.length > 10_000) continue;
    for (const match of passage.text.matchAll(shape)) {
      const [text, count = "", head = "", qualifier = ""] = match;
      if ((qualifier === "" && !definite.test(head)) || !isWhole(passage.text, match.index)) continue;
      const key = fold(`${head} ${qualifier}`);
      const set = sets.get(key) ?? [];
      set.push({ count: Number(count), text, span: spanAt(passage, match.index, match.index + text.length) });
      sets.set(key, set);
    }
  }
  return sets;
});

/** The number is that of the whole set of this document. */
function isWhole(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)) + 1;
  const end = text.indexOf(". ", at);
  const sentence = text.slice(start, end < 0 ? text.length : end);
  return (
    !/(?:trong đó|thêm|mỗi|ít nhất|từ|còn|một trong|thứ|số|điều|mục|khoản|trong số|hoặc|đến|có)\s?[^\s]{0,6}$/iu.test(
      before,
    ) &&
    !/(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Chiến lược) số|\d\s?[-/]\s?(?:NQ|QĐ|CT|KL)|quốc gia|cả nước|Trung ương/u.test(
      sentence,
    )
  );
}

function findingOf(first: CountedSet, other: CountedSet): Finding {
  const place = whereabouts(first.span);
  return {
    ...(common.test(other.text.replace(/^\d+\s/u, "")) ? { severity: "info" as const } : {}),
    message: {
      vi: `Ghi “${other.text}”, nhưng ở ${place.vi} ghi “${first.text}”; cần thống nhất số lượng.`,
      en: `Found “${other.text}”, expected one number: “${first.text}” at ${place.en}.`,
    },
    span: other.span,
    quote: other.text,
    related: [
      {
        span: first.span,
        quote: first.text,
        message: { vi: `Tại đây ghi “${first.text}”.`, en: `Here “${first.text}”.` },
      },
    ],
    data: { counts: [first.count, other.count] },
  };
}
