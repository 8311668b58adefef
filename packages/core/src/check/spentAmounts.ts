import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";

/** Words of a sentence that can't hold: more spent than there was, or a range that begins with its greater end. */
export interface WrongAmount {
  readonly kind: "part" | "range";
  readonly from: number;
  readonly words: string;
}

const AMOUNT = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![.,]?\\d)";
const CURRENCY = "((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s)*(?:đồng|USD|EUR|đô la)|(?:triệu|tỷ|tỉ))(?![A-Za-zÀ-ỹ])";

/** `tổng vốn cam kết là 2,4 triệu USD, đã giải ngân 1,9 triệu USD`. */
const SPENT = new RegExp(
  `(?:cam kết|phân bổ|được giao|giao|bố trí|phê duyệt|được duyệt|kế hoạch vốn|dự toán|tổng mức đầu tư|tổng vốn|tổng giá trị)(?:\\s(?!tăng|giảm|thêm)[^\\d.;()]{0,50})?\\s${AMOUNT}\\s${CURRENCY}(?:[,;]|\\s\\()?[^\\d.;]{0,40}?(?:giải ngân|thanh toán|quyết toán|sử dụng|chi)(?:\\s(?:được|là|đạt|hết|với|số tiền|tổng số|đến nay))*:?\\s${AMOUNT}\\s${CURRENCY}`,
  "giu",
);
/** `thu nhập 30.000 - 45.000 đồng`: whole amounts of thousands; years and days have other marks. */
const RANGE =
  /(?<![\d.,/–-]|[\d%]\s?[-–]\s?)(\d{1,3}(?:\.\d{3})+)\s?[-–]\s?(\d{1,3}(?:\.\d{3})+)\s(?=(?:(?:nghìn|ngàn|triệu|tỷ)\s)?(?:đồng|USD|người|lượt|lao động|ha|tấn|hộ|m2|m3|con|cây|học viên|học sinh|khách|việc làm|doanh nghiệp)(?![A-Za-zÀ-ỹ]))/giu;
/** `từ 3,5 - 3 triệu đồng`: of money and measures in small numbers. */
const SMALL_RANGE =
  /(?<![A-Za-zÀ-ỹ])(từ|khoảng|đạt|bình quân)\s(\d{1,3}(?:,\d+)?)\s?[-–]\s?(\d{1,3}(?:,\d+)?)\s(?=(?:nghìn|triệu|tỷ)\s(?:đồng|USD|tấn|lượt)|ha\/|tấn\/|km(?![A-Za-zÀ-ỹ]))/giu;

const amountOf = (digits: string | undefined): number => parseNumber(digits ?? "")?.value ?? Number.NaN;

/** Linear. */
export function wrongAmounts(text: string): readonly WrongAmount[] {
  return [...overspent(text), ...turnedRanges(text)];
}

/** Money stands in every sentence that says how much of it was spent. */
const MONEY = /\d\s(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|USD|EUR|đô la)/iu;

function overspent(text: string): readonly WrongAmount[] {
  if (!MONEY.test(text) || !/giải ngân|thanh toán|quyết toán|sử dụng|chi\s/iu.test(text)) return [];
  return matchesIn(text, SPENT).flatMap(({ 0: words, 1: had, 2: unit, 3: spent, 4: other, index }) => {
    if (unit !== other || amountOf(spent) <= amountOf(had)) return [];
    return /mỗi|bình quân|tăng|giảm|năm trước|vượt/iu.test(words)
      ? []
      : [{ kind: "part", from: index, words }];
  });
}

function turnedRanges(text: string): readonly WrongAmount[] {
  if (!/\d\s?[-–]\s?\d/u.test(text)) return [];
  const ranges = [
    ...(/\.\d{3}\s?[-–]/u.test(text) ? matchesIn(text, RANGE) : []).map((match) => ({
      match,
      ends: [match[1], match[2]],
    })),
    ...matchesIn(text, SMALL_RANGE).map((match) => ({ match, ends: [match[2], match[3]] })),
  ];
  return ranges.flatMap(({ match, ends }) => {
    const [low = 0, high = 0] = ends.map(amountOf);
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    return low > high && !/giảm|xuống|còn\s|hạ\s|so sánh|tương ứng|lần lượt/iu.test(before)
      ? [{ kind: "range" as const, from: match.index, words: match[0] }]
      : [];
  });
}
