import type { Span } from "../document/span.js";
import { perSubject } from "./perSubject.js";
import { proseSeries, type SeriesValue } from "./proseSeries.js";
import type { Subject } from "./subject.js";

/** A sentence whose values of two years go against its verb, or against what a share is to do. */
export interface SentenceStep {
  readonly text: string;
  readonly before: SeriesValue;
  readonly after: SeriesValue;
  readonly rising: boolean;
  readonly span: Span;
}

/** The verb that begins what is set as a goal, of what is counted or measured. */
const VERB =
  /^[\s+–-]*(?:(?:phấn đấu|bảo đảm|đảm bảo|tiếp tục|từng bước|mục tiêu|đến năm 20\d{2},?)\s)*(giảm|kéo giảm|hạ|tăng|nâng)\s(?:dần\s|nhanh\s)?(?:(?:tỷ|tỉ) (?:lệ|trọng|suất|số)|số|tổng số|mức|diện tích|sản lượng|năng suất|thu nhập|thời gian|chi phí)\s/iu;
/** The values are levels: what changes each year, or is told of the past, goes up and down. */
const OTHERWISE =
  /bình quân|mỗi năm|hằng năm|hàng năm|\/năm|so với|tốc độ|thêm|(?<!\p{L})đã(?!\p{L})|tăng trưởng|trong năm|cùng kỳ|giai đoạn/iu;
const SHARE = /^(?:[\s+–-]*)(?:(?:phấn đấu|bảo đảm|đảm bảo|nâng)\s)*(?:tỷ|tỉ) lệ\s[^,;:]{6,160}\sđạt$/iu;
const HARM =
  /giảm|còn|nghèo|thất nghiệp|tử vong|suy dinh dưỡng|bỏ học|tai nạn|dưới|không quá|thất thoát|vi phạm|mắc|nhiễm|chưa|không|lao động nông nghiệp/iu;

/** Sentences of goals with values for two years that go the wrong way. Linear. */
export const sentenceSteps = perSubject((subject: Subject): readonly SentenceStep[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  return proseSeries(subject).flatMap(({ text, between, values }) => {
    if (OTHERWISE.test(`${text} ${between}`)) return [];
    const rising = wayOf(text, between);
    if (rising === undefined) return [];
    const ordered = values.toSorted((a, b) => Number(a.year) - Number(b.year));
    for (const [at, after] of ordered.entries()) {
      const before = ordered[at - 1];
      if (before === undefined || !(rising ? after.low < before.low : after.low > before.low)) continue;
      return [{ text, before, after, rising, span: after.span }];
    }
    return [];
  });
});

/** Whether the values are to rise; undefined where nothing tells. */
function wayOf(text: string, between: string): boolean | undefined {
  const verb = VERB.exec(text)?.[1];
  if (verb !== undefined) return /tăng|nâng/iu.test(verb);
  return SHARE.test(text) && !HARM.test(`${text} ${between}`) ? true : undefined;
}
