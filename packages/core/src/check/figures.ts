import type { Passage } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";

/** A figure of running text with what it counts. */
export interface Figure {
  /** Money in đồng, all else as printed. */
  readonly value: number;
  /** `%`, `đồng`, or the folded first word of what is counted (`ho`, `nguoi` for all words that count people); empty: a bare figure. */
  readonly unit: string;
  /** As printed, with its unit where that is one: `64,5 tỷ đồng`, `62 hộ`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
}

const FIGURE =
  /(?<![A-Za-zÀ-ỹ\d.,/–-])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d.,]*\d)(?:\s?(%)|\s((?:nghìn |ngàn )?tỷ|tỉ|triệu|nghìn|ngàn)(?:\s(đồng|USD))?(?![A-Za-zÀ-ỹ])|\s(đồng|USD)(?![A-Za-zÀ-ỹ])|\s((?:\p{Ll}+|Trưởng|Phó|Ủy|Uỷ|Tổ|Thư)(?:\s[A-Za-zÀ-ỹ]+)?))?(?!\d|\s?\/\s?\d)/gu;
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  "nghìn tỷ": 1e12,
  "ngàn tỷ": 1e12,
};
/** Numbers that name: days, years, articles, labels. */
const NAMING =
  /(?:(?<!(?:doanh|tổng|dân|chỉ|tỷ|trị|tần|nhân|trong)\s)số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phụ lục|thứ|khóa|khoá|quốc lộ|giai đoạn|kỳ)\s?$/iu;
/** `mỗi năm 50 lớp`: so many in each, no name of a year. */
const EACH = /(?:mỗi|hằng|hàng|một|từng)\s(?:năm|tháng|quý|kỳ|ngày)\s$/iu;
/** `900 nghìn m2`, `1,2 triệu tấn`: what is measured in thousands. */
const MEASURED = /^\s(m2|m²|m3|m³|tấn|ha|kwh|lít)(?![A-Za-zÀ-ỹ\d])/iu;
const GRADING = /(?:hạng|loại|cấp|nhóm|lớp|tuổi|mức)\s?$/iu;
const PERSONS =
  /^(?:người|nữ|thành viên|đồng chí|uỷ viên|ủy viên|trưởng ban|phó trưởng|trưởng đoàn|thư ký|đại biểu|cộng tác viên|tuyên truyền viên|báo cáo viên|hòa giải viên|lao động|cháu|học sinh|sinh viên|cán bộ|công chức|hội viên|đoàn viên|thanh niên|phụ nữ|công nhân|viên chức|giáo viên|học viên|em)(?![A-Za-zÀ-ỹ])/iu;
const GRAMMAR = new Set(
  "trong và là so với tại của đến từ có được đạt chiếm bằng trên dưới gồm tăng giảm theo cho năm tháng ngày vào trở mỗi".split(
    " ",
  ),
);

const NONE: readonly Figure[] = [];

/** Gives the figures of a text, `findFigures` itself or one that knows them already. */
export type FigureFinder = (text: string) => readonly Figure[];

/** The figures of a text that say how much or how many, in order; dates, years, labels and numbers of documents are left out. Linear. */
export function findFigures(text: string): readonly Figure[] {
  if (text.length > 20_000 || !/\d/u.test(text)) return NONE;
  const found: Figure[] = [];
  for (const match of matchesIn(text, FIGURE)) {
    const figure = figureAt(text, match);
    if (figure !== undefined) found.push(figure);
  }
  return found;
}

/** The same of a piece of a document, found once for all rules. */
export const passageFigures = perSubject(({ text }: Passage): readonly Figure[] => findFigures(text));

function figureAt(text: string, match: RegExpExecArray): Figure | undefined {
  const [printed, digits = "", percent, scale, currency, plain, noun] = match;
  const { index } = match;
  const number = parseNumber(digits)?.value;
  if (number === undefined) return undefined;
  const before = text.slice(Math.max(0, index - 12), index);
  const counted = unitOf({ percent, scale, currency, plain, noun });
  if (isNaming(before, digits, counted.unit, text.charAt(index - 1))) return undefined;
  if (/\d\s?%?\s?[-–]\s?$/u.test(before) || /^\s?[-–]\s?\d/u.test(text.slice(index + printed.length)))
    return undefined;
  const length = counted.unit === "" ? digits.length : lengthOf(printed, noun);
  const scaled = counted.unit === "" && scale !== undefined;
  const measure = scaled
    ? MEASURED.exec(text.slice(index + printed.length, index + printed.length + 12))
    : null;
  return {
    value: number * counted.factor,
    unit: measure === null ? counted.unit : `${scale} ${measure[1]?.toLowerCase() ?? ""}`,
    text: printed.slice(0, length),
    from: index,
    to: index + length,
    decimals: digits.split(",")[1]?.length ?? 0,
  };
}

/** A second word that joins what comes next is no part of what is counted: `04 vụ so với`. */
function lengthOf(printed: string, noun: string | undefined): number {
  const second = noun?.split(/\s/u)[1];
  return second !== undefined && GRAMMAR.has(second) ? printed.length - second.length - 1 : printed.length;
}

interface Printed {
  readonly percent: string | undefined;
  readonly scale: string | undefined;
  readonly currency: string | undefined;
  readonly plain: string | undefined;
  readonly noun: string | undefined;
}

function unitOf({ percent, scale, currency, plain, noun }: Printed): { unit: string; factor: number } {
  if (percent !== undefined) return { unit: "%", factor: 1 };
  if (plain !== undefined) return { unit: plain.toLowerCase(), factor: 1 };
  if (scale !== undefined) {
    const large = /tỷ|tỉ/u.test(scale) || currency !== undefined;
    return {
      unit: currency === "USD" ? "usd" : large ? "đồng" : "",
      factor: large ? (SCALES[scale.toLowerCase()] ?? 1) : 1,
    };
  }
  if (noun === undefined) return { unit: "", factor: 1 };
  if (PERSONS.test(noun) || /^(?:cộng tác|tuyên truyền|báo cáo|hòa giải)$/iu.test(noun))
    return { unit: "nguoi", factor: 1 };
  const words = fold(noun).split(" ");
  const [first = "", second = ""] = words;
  if (GRAMMAR.has(noun.split(/\s/u)[0] ?? "")) return { unit: "", factor: 1 };
  return { unit: first === "luot" ? `luot ${second}`.trim() : first, factor: 1 };
}

function isNaming(before: string, digits: string, unit: string, last: string): boolean {
  if (/^(?:19|20)\d{2}$/u.test(digits) && (unit === "" || /(?:năm|[-–])\s?$/iu.test(before))) return true;
  if (last === "(" && unit === "" && /^\d{1,2}$/u.test(digits)) return true;
  if (unit === "%" || unit === "đồng" || unit === "usd") return false;
  if (GRADING.test(before) && unit === "" && digits.length < 3) return true;
  if (unit !== "" && EACH.test(before)) return false;
  return NAMING.test(before) && (unit === "" || /^\d{1,4}$/u.test(digits));
}
