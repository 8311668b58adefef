import type { Span } from "../../document/span.js";
import type { Result } from "../../read/reading.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { perSubject } from "../perSubject.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereaboutsOf } from "../whereabouts.js";

export const duplicateResult: DocumentRule = {
  name: "duplicate-result",
  scope: "document",
  severity: "warning",
  title: { vi: "Kết quả được kể lại lần nữa", en: "The same result counted again" },
  looksFor: {
    vi: "Một báo cáo nêu cùng một kết quả ở nhiều đoạn: từ hai con số trùng nhau với lời văn giống nhau (cảnh báo), hoặc một con số trùng với lời văn gần như nguyên (lưu ý).",
    en: "A report states one result in several paragraphs: two or more figures alike in like words (warning), or one figure in nearly the same words (info).",
  },
  source: {
    vi: "Kết quả kể hai lần dễ bị cộng hai lần khi tổng hợp.",
    en: "A result told twice is easily counted twice in a synthesis.",
  },
  silentWhen: {
    vi: "Con số nhỏ trùng ngẫu nhiên với lời văn khác; tỷ lệ 100%; hai con số trong cùng một đoạn.",
    en: "Small figures agree by chance in other words; 100%; both stand in one paragraph.",
  },
  bad: [
    {
      text: `BÁO CÁO
Kết quả công tác đối ngoại năm 2022
I. KẾT QUẢ
1. Tuyên truyền
- Tổ chức 12 lớp tập huấn về kỹ năng đối ngoại cho cán bộ cơ sở với 640 lượt người tham dự.
2. Đào tạo
- Đón 15 đoàn khách quốc tế.
- Đã tổ chức 12 lớp tập huấn kỹ năng đối ngoại cho cán bộ cơ sở, có 640 lượt người tham dự.`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Kết quả công tác đối ngoại năm 2022
I. KẾT QUẢ
1. Tuyên truyền
- Tổ chức 12 lớp tập huấn về kỹ năng đối ngoại cho cán bộ cơ sở với 640 lượt người tham dự.
2. Y tế
- Tổ chức 12 lớp tập huấn phòng dịch cho nhân viên y tế với 380 lượt người tham dự.`,
      lines: [],
    },
  ],
  check: (subject) => repeats(subject).map(findingOf),
};

interface Repeat {
  readonly first: Result;
  readonly again: Result;
  readonly shared: readonly Result[];
  readonly sure: boolean;
}

/** Later paragraphs that state figures of an earlier one; one finding for each later paragraph. */
const repeats = perSubject(({ reading: { results } }: Subject): readonly Repeat[] => {
  const byFigure = new Map<string, Result[]>();
  const pairs = new Map<string, { first: Result; again: Result; shared: Result[]; alike: number }>();
  const paired = new Set<number>();
  for (const result of results) {
    const key = `${result.value} ${fold(result.measure ?? "")}`;
    const known = byFigure.get(key) ?? [];
    const first = known.find(({ span }) => span.line !== result.span.line);
    known.push(result);
    byFigure.set(key, known);
    if (first === undefined || (result.measure === "%" && result.value === 100)) continue;
    if (isAim(first) || isAim(result)) continue;
    const alike = likeness(first.text, result.text);
    if (alike < 0.4) continue;
    const place = `${first.span.line} ${result.span.line}`;
    const pair = pairs.get(place);
    if (pair === undefined) pairs.set(place, { first, again: result, shared: [result], alike });
    else {
      pair.shared.push(result);
      pair.alike = Math.max(pair.alike, alike);
    }
  }
  return [...pairs.values()].flatMap(({ first, again, shared, alike }) => {
    const sure = shared.length > 1;
    if ((!sure && alike < 0.75) || paired.has(again.span.line)) return [];
    paired.add(again.span.line);
    return [{ first, again, shared, sure }];
  });
});

/** What was aimed at is rightly named again beside what was reached. */
const AIM = /mục tiêu|chỉ tiêu|phấn đấu|ít nhất|tối thiểu|kế hoạch (?:giao|đề ra)/iu;

const isAim = ({ text }: Result): boolean => AIM.test(text);

/** Share of the words of the shorter text that the other has too; short texts say too little. */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(fold(a).split(" ")), new Set(fold(b).split(" "))];
  const fewer = Math.min(x.size, y.size);
  if (fewer < 6) return 0;
  return [...x].filter((word) => y.has(word)).length / fewer;
}

function findingOf({ first, again, shared, sure }: Repeat): Finding {
  const figures = shared
    .map(({ value, measure }) => `${value.toLocaleString("vi-VN")}${measure === null ? "" : ` ${measure}`}`)
    .join(", ");
  const place = whereaboutsOf([first.span]);
  const span: Span = again.span;
  return {
    severity: sure ? "warning" : "info",
    message: {
      vi: `Kết quả ${figures} đã nêu ở ${place.vi}; cần kiểm tra để không tính hai lần.`,
      en: `The result ${figures} was already told at ${place.en}; make sure that it isn't counted twice.`,
    },
    span,
    quote: again.text.slice(0, 200),
    related: [
      { span: first.span, message: { vi: "Nêu lần đầu", en: "Told first" }, quote: first.text.slice(0, 200) },
    ],
    data: { figures: shared.map(({ value, measure }) => ({ value, measure })) },
  };
}
