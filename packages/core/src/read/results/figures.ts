import { matchesIn } from "../../text/matches.js";
import { measureAfter } from "../../text/measures.js";
import { parseNumber } from "../../text/numbers.js";
import { counters, findNoun } from "./nouns.js";

/** A figure that a text claims as a result, with what it counts. */
export interface Figure {
  readonly value: number;
  readonly measure: string | null;
  readonly from: number;
  readonly to: number;
}

const figure =
  /(?<![\p{L}\d.,/–-]|\d\s?[-–]\s?)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d]|[.,]\d|\s?[-–]\s?\d)(?:\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d{1,4})(?!\d|\/|-))?/gu;

/** Words before a figure that make it part of a name, a date, a citation or an aim. */
const namedBefore =
  /(?:^|[\s(])(?:năm|tháng|ngày|(?<!tổng )số|quý|giai đoạn|khóa|khoá|điều|khoản|điểm [a-zđ]|mục|mục tiêu|phụ lục|biểu|thứ|lần thứ|chương|phần|mức độ|loại|hạng|cấp độ|quốc lộ|tỉnh lộ|đường|tuyến|quận|tổ|khu phố|ấp|thôn|giai đoạn|kỳ họp thứ|đề án|quyết định|nghị quyết|chỉ thị|kế hoạch|thông tư|nghị định|luật|công văn|chương trình|mẫu|phiên bản|covid|lúc|khối|dự án)\s{1,2}$/iu;
const aimBefore =
  /(?:chỉ tiêu|kế hoạch|mục tiêu|phấn đấu|nghị quyết)(?:\s[A-Za-zÀ-ỹ]+){0,4}\s(?:là|đạt|giao|đề ra|từ|trên|còn|giảm|tăng)\s*$/iu;
/** What follows a span of time, an ordinal or a year's figure. */
const timeAfter =
  /^\s?(?:sao(?=\s|[,.;)])|năm(?! học sinh)|tháng|ngày|giờ|phút|tuổi|quý|tuần|buổi sáng|lần so|h\d|giai đoạn|thế kỷ|%?\s?\/\s?năm\s?\))(?![A-Za-zÀ-ỹ])/iu;
const yearShape = /^(?:19|20)\d{2}$/u;

const moneyOrRate =
  /^\s?(%|‰|(?:nghìn |ngàn )?(?:tỷ|tỉ)(?: đồng| VNĐ| USD)?|(?:nghìn|ngàn|triệu|trăm triệu)(?: đồng| VNĐ| USD| lượt| người| con| tấn| m3| cây)?|đồng|USD|EUR|VNĐ|m2|m3|m²|m³|ha|km2|km|kg|tấn|MW|kWh?)(?![\p{L}\d])/u;
const capitalNoun =
  /^\s(Đề án|Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Chương trình|Dự án|Báo cáo|Công văn|Thông báo|Tờ trình|Hướng dẫn|Câu lạc bộ|CLB|Đội|Tổ|Hội|Chi hội|Mô hình|Trung tâm|Trạm|Trường|Ban|HTX|Hợp tác xã|Bà mẹ|Bằng khen|Giấy khen|Huân chương|Huy chương|OCOP|Đảng viên|Chi bộ|Nhà|Quỹ|Văn bản)(?![A-Za-zÀ-ỹ])/u;
const noun = /^\s\(?(\p{Ll}[\p{L}-]*)(?:\s(\p{Ll}[\p{L}-]*))?/u;
const linkBefore =
  /(?:^|[\s(])(?:là|đạt|được|cho|còn|có|gồm|trên|hơn|gần|khoảng|lên|xuống|với|thêm|tổng số|tổng cộng|cộng|:)\s{0,2}$/iu;
const verbAfter =
  /^(?:và|so|trong|của|với|theo|tại|đạt|bằng|do|từ|đến|để|thuộc|là|trở|ở|về|được|tăng|giảm|lên|nêu|trên|dưới|hoặc|có|cho|vào|thì|nhằm|như|kể)$/u;

/** Figures of a report's text that count, measure or rate something; dates, numbers of documents and aims are left out. */
export function findFigures(text: string): readonly Figure[] {
  const brackets = bracketRanges(text);
  return matchesIn(text, figure).flatMap((match) => {
    const found = readFigure(text, match, brackets);
    return found === undefined ? [] : [found];
  });
}

function readFigure(text: string, match: RegExpExecArray, brackets: readonly Range[]): Figure | undefined {
  const printed = match[1] ?? "";
  const from = match.index;
  const end = from + match[0].length;
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(end, end + 60);
  const value = parseNumber(printed)?.value;
  if (value === undefined || namedBefore.test(before) || aimBefore.test(before)) return undefined;
  if (
    timeAfter.test(after) ||
    (yearShape.test(printed) && !noun.test(after)) ||
    /^\s?\/\s?\p{L}/u.test(after)
  )
    return undefined;
  if (yearShape.test(printed) && /^\s(?:giảm|tăng|là|đạt|và|của|đến|trên|tỉnh|cho|có)(?=\s)/u.test(after))
    return undefined;
  const measure = measureOf(text, end, after);
  if (measure !== undefined) return { value, measure, from, to: end };
  return countsAlone(text, from, after, before, brackets, match[2] !== undefined)
    ? { value, measure: null, from, to: end }
    : undefined;
}

/** What is counted: a rate or currency, a known unit of measure, or else the noun after the figure. */
function measureOf(text: string, end: number, after: string): string | undefined {
  const special = moneyOrRate.exec(after)?.[1] ?? capitalNoun.exec(after)?.[1] ?? findNoun(after);
  if (special !== undefined) return special === "m²" ? "m2" : special === "m³" ? "m3" : special;
  const known = measureAfter(text, end)?.text;
  if (known !== undefined) return known.replace(/^(lượt|căn)\s.*$/u, "$1");
  const [first, second] = noun.exec(after)?.slice(1) ?? [];
  if (first === undefined || verbAfter.test(first)) return undefined;
  return second === undefined || counters.has(first) || verbAfter.test(second) ? first : `${first} ${second}`;
}

/** A figure without a noun counts in brackets after a word (`(nam 32, nữ 46)`), before brackets, or as one of a pair. */
function countsAlone(
  text: string,
  from: number,
  after: string,
  before: string,
  brackets: readonly Range[],
  paired: boolean,
): boolean {
  if (paired) return true;
  const inside = brackets.find((range) => range.from < from && from < range.to);
  const short = /(?<![\p{L}\d])\p{L}[\p{L}-]*:?\s$/u.test(before);
  if (inside !== undefined && short && /^\s?[,;)]/u.test(after))
    return !/số|ngày|Điều|QĐ|NQ|CT/u.test(text.slice(inside.from, inside.to));
  return /^\s?\(/u.test(after) && linkBefore.test(before);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function bracketRanges(text: string): readonly Range[] {
  return matchesIn(text, /\([^()]{0,600}\)/gu).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
