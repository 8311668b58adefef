import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { type Calculation, printedFigure } from "./shares.js";

const NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![.,]?\\d)";
const THING =
  "(ha|hecta|héc ta|m2|m3|km|tấn|kg|lớp|buổi|người|học viên|cây|con|mô hình|suất|bộ|máy|giờ|ngày|cuộc|đợt|lượt người|lượt học viên|lượt|căn|triệu đồng|tỷ đồng|đồng)";
/** `03 ha/xã`, `mỗi xã 03 ha`. */
const RATE = new RegExp(
  `${NUMBER}\\s${THING}\\s?/\\s?([A-Za-zÀ-ỹ]+)(?!\\s?/)|mỗi\\s([A-Za-zÀ-ỹ]+)(?:\\s(?:trồng|mở|có|được|thực hiện|làm|hỗ trợ|sản xuất|xây dựng)){0,2}\\s${NUMBER}\\s${THING}(?![A-Za-zÀ-ỹ]|\\s?/)`,
  "giu",
);
const TOTAL = new RegExp(
  `tổng(?:\\s(?:cộng|số|diện tích|quy mô|sản lượng|chiều dài|khối lượng|kinh phí|số tiền|là|là|cả|thực hiện)){0,4}:?\\s${NUMBER}\\s${THING}(?![A-Za-zÀ-ỹ]|\\s?/)`,
  "giu",
);
/** `mỗi lớp 35 người, với 525 người tham gia`: who came to all of them. */
const ALL_WHO_CAME =
  /,\s(?:đã\s)?(?:với|cho|thu hút|phục vụ|có)\s(?:tổng số\s)?(\d{1,3}(?:\.\d{3})+|\d+)\s((?:lượt\s)?(?:người|học viên))(?!\p{L}|\s?\/)/giu;
const TIMES = /(?<![\d.,/-])(\d{1,2})\s(vụ|lần|đợt|năm|tháng|quý|kỳ|khóa|học kỳ)(?!\p{L})/giu;
const LOOSE = /khoảng|tối đa|không quá|tối thiểu|trên|dưới|bình quân|ít nhất|trong đó|còn lại|riêng/iu;

/**
 * `tại 06 xã …, mỗi xã 03 ha, 02 vụ/năm, tổng cộng 30 ha`: so many, with so much each, once or as often as the words between say,
 * make another total. Only where no way of reckoning gives it. Linear.
 */
export function wrongRateProducts(text: string): readonly Calculation[] {
  if (text.length > 10_000 || !/\/|mỗi/iu.test(text)) return [];
  const totals = [...matchesIn(text, TOTAL), ...matchesIn(text, ALL_WHO_CAME)];
  if (totals.length === 0) return [];
  return matchesIn(text, RATE).flatMap((rate) => {
    const each = (rate[3] ?? rate[4] ?? "").toLowerCase();
    const thing = unitOf(rate[2] ?? rate[6]);
    const much = parseNumber(rate[1] ?? rate[5] ?? "")?.value;
    const end = rate.index + rate[0].length;
    const total = totals.find(({ index }) => index >= end && index - end < 80);
    const count = countBefore(text, rate.index, each);
    if (total === undefined || much === undefined || count === undefined || unitOf(total[2]) !== thing)
      return [];
    const words = text.slice(count.from, total.index);
    if (LOOSE.test(words) || /[.;]\s+\p{Lu}/u.test(words)) return [];
    const said = parseNumber(total[1] ?? "")?.value ?? 0;
    const times = matchesIn(words, TIMES)
      .filter(({ 2: word = "" }) => word.toLowerCase() !== each)
      .map(({ 1: digits }) => Number(digits));
    const fitting = products(count.value * much, times);
    const nearest = Math.max(...fitting);
    if (fitting.some((value) => Math.abs(value - said) <= value * 0.006)) return [];
    if (nearest > said * 3 || nearest < said / 3) return [];
    if (mayGoOn(text, count.from, total[2] ?? "") && said % nearest === 0) return [];
    const to = total.index + total[0].length;
    return [
      {
        text: text.slice(count.from, to),
        from: count.from,
        to,
        printed: `${total[1] ?? ""} ${total[2] ?? ""}`,
        expected: `${printedFigure(nearest, Number.isInteger(nearest) ? 0 : 2)} ${total[2] ?? ""}`,
        kind: "total" as const,
      },
    ];
  });
}

/** What is done every year, or counts how often people came, may make a total of several times as much. */
function mayGoOn(text: string, from: number, thing: string): boolean {
  const before = text.slice(Math.max(0, from - 80), from);
  return /lượt/iu.test(thing) || /(?:mỗi|hằng|hàng)\s(?:năm|quý|tháng)/iu.test(before);
}

const unitOf = (word: string | undefined): string =>
  (word ?? "")
    .toLowerCase()
    .replace(/^(?:hecta|héc ta)$/u, "ha")
    // Who comes twice counts twice among the times people came; of a class, each counts once.
    .replace(/^(?:lượt )?(?:người|học viên)$/u, "người");

/** Once, and with each of the other numbers between: twice a year, for three years. */
function products(once: number, times: readonly number[]): readonly number[] {
  const found = [once];
  for (const factor of times.slice(0, 3)) found.push(...found.map((value) => value * factor));
  return found;
}

/** The number of what the rate is given for, in the words before it. */
function countBefore(
  text: string,
  at: number,
  each: string,
): { readonly value: number; readonly from: number } | undefined {
  const start = Math.max(0, at - 250);
  const counts = matchesIn(
    text.slice(start, at),
    new RegExp(`(?<![\\d.,/-])(\\d{1,4})\\s${each}(?![A-Za-zÀ-ỹ])`, "giu"),
  );
  const [only, more] = counts;
  return only === undefined || more !== undefined || Number(only[1]) < 2
    ? undefined
    : { value: Number(only[1]), from: start + only.index };
}
