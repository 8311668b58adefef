import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

/** So much of something in each of something else: `mỗi lớp 40 người`, `1,5 tỷ đồng/cầu`. */
interface Rate {
  readonly figure: Figure;
  /** The folded first word of what it is for each of, or a span of time. */
  readonly per: string;
}

/** Ways in which a rate may be taken, by what the sentence prints. */
interface Reckoned {
  readonly values: readonly number[];
  /** The sentence doesn't print how often: a year has twelve months. */
  readonly implied: boolean;
}

const EACH = /(?:mỗi|hằng|hàng)\s(\p{Ll}+)(?:\s\p{Ll}+){0,4}\s$/iu;
const PER = /^\s?\/\s?(\p{Ll}+)(?![\p{L}]*\s?\/)/iu;
/** Bounds and means, parts, and what stands there already: neither side of a product. */
const LOOSE =
  /(?:khoảng|tối đa|không quá|tối thiểu|ít nhất|trên|dưới|hơn|gần|từ|xấp xỉ|thêm|tăng|giảm|còn|riêng|trong đó)(?:\s\p{Ll}+){0,2}\s$/iu;
const STANDING =
  /(?:(?:hiện )?có|còn|đạt|lên|nâng lên|duy trì|thành|tổng số|nâng tổng số)(?:\s\p{Ll}+){0,2}\s$/iu;
const SPAN =
  /(?:sau|trong|qua|suốt|cả)\s(?:vòng\s)?0?(\d{1,2})\snăm|giai đoạn\s((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})|(\d{1,2})\snăm\s\(/giu;
const IN_YEAR: ReadonlyMap<string, number> = new Map([
  ["thang", 12],
  ["quy", 4],
  ["tuan", 52],
]);
const ANY = new Set(["don", "noi", "ben"]);
const TIMES = new Set([...IN_YEAR.keys(), "nam", "ngay", "ky"]);
/** Words that count things by themselves, whatever stands behind: `30 lượt trong`, `186.000 bản sách`. */
const COUNTERS = new Set(
  "ha tan ta kg km m2 m3 lop ho nguoi luot ban cay con dot buoi tu xa huyen thon truong diem cuoc khoa suat cau tram phien bai tin chuyen gio".split(
    " ",
  ),
);

/** What a figure counts; times people came are counted as people. */
function kindOf({ unit }: Figure): string {
  const [first = ""] = unit.split(" ");
  if (first === "luot") return "nguoi";
  return COUNTERS.has(first) ? first : unit;
}

const longest = 10_000;
/** Further apart than this, one of the two is something else. */
const mostApart = 3;

/**
 * `mỗi năm 12 lớp, mỗi lớp 40 người, giai đoạn 2022 - 2025 đào tạo 2.400 lượt người`, `12 đợt (mỗi tháng 02 đợt)`: what rates and the counts
 * they are for give is another total than the one that is printed. Only where the sentence has one total of the rate's unit and
 * one count of each thing. Linear in the figures of a sentence.
 */
export function wrongRateTotals(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > longest || !(text.includes("/") || /ỗi |ằng |àng /u.test(text))) return [];
  const all = figuresOf(text).filter(({ unit }) => unit !== "" && unit !== "%");
  return sentences(text).flatMap(([from, to]) => {
    const figures = all.filter((figure) => figure.from >= from && figure.to <= to);
    const rates = figures.flatMap((figure) => rateOf(text, figure) ?? []);
    if (rates.length === 0 || figures.length === rates.length) return [];
    const plain = figures.filter((figure) => !rates.some((rate) => rate.figure === figure));
    return plain.flatMap((total) => judge(text.slice(from, to), text, total, plain, rates) ?? []);
  });
}

/** Sentences; a semicolon ends one too. */
function sentences(text: string): readonly (readonly [number, number])[] {
  const ends = matchesIn(text, /[.;](?=\s)/gu).map(({ index }) => index + 1);
  return [...ends, text.length].map((end, at) => [ends[at - 1] ?? 0, end] as const);
}

function rateOf(text: string, figure: Figure): Rate | undefined {
  const before = text.slice(Math.max(0, figure.from - 60), figure.from);
  const behind = text.slice(figure.to, figure.to + 24);
  const slash = /^\s?\//u.test(behind) ? PER.exec(behind)?.[1] : undefined;
  const per = slash ?? (/ỗi |ằng |àng /u.test(before) ? EACH.exec(before)?.[1] : undefined);
  return per === undefined || LOOSE.test(before) ? undefined : { figure, per: foldedWord(per) };
}

function foldedWord(word: string): string {
  const plain = fold(word);
  return plain === "luot" ? "nguoi" : plain;
}

function judge(
  sentence: string,
  text: string,
  total: Figure,
  plain: readonly Figure[],
  rates: readonly Rate[],
): Calculation | undefined {
  const own = rates.filter(({ figure }) => kindOf(figure) === kindOf(total));
  const [rate, other] = own;
  if (rate === undefined || other !== undefined || rate.figure.value === 0) return undefined;
  if (plain.some((figure) => figure !== total && kindOf(figure) === kindOf(total))) return undefined;
  const before = text.slice(Math.max(0, total.from - 40), total.from);
  if (LOOSE.test(before)) return undefined;
  const count = countOf(rate.per, sentence, plain, rates, []);
  if (count === undefined || ((count.implied || TIMES.has(rate.per)) && STANDING.test(before)))
    return undefined;
  // `02 vụ/năm`: what is done twice a year counts twice.
  const often = rates.filter(({ figure, per }) => figure !== rate.figure && TIMES.has(per));
  const values = multiples(
    count.values.map((value) => value * rate.figure.value),
    often.map(({ figure }) => figure.value),
  );
  const slack = Math.max(0.006, (0.5 * 10 ** -rate.figure.decimals) / leading(rate.figure));
  if (values.some((value) => Math.abs(value - total.value) <= value * slack)) return undefined;
  const [first = 0, ...more] = values;
  const nearest = more.reduce((best, value) => (gap(value, total) < gap(best, total) ? value : best), first);
  if (gap(nearest, total) > Math.log(mostApart) || areTimes(total, rate.figure, nearest)) return undefined;
  const from = Math.min(rate.figure.from, total.from);
  const to = Math.max(rate.figure.to, total.to);
  const kind = count.implied ? ("inYear" as const) : ("total" as const);
  return {
    text: text.slice(from, to),
    from,
    to,
    printed: total.unit === "đồng" ? total.text : digitsOf(total),
    expected: printedAs(nearest, total),
    kind,
  };
}

/** Each value, and each times every other number. */
function multiples(once: readonly number[], often: readonly number[]): readonly number[] {
  const values = [...once];
  for (const times of often) values.push(...values.map((value) => value * times));
  return values;
}

/** `mỗi buổi 30 người, thu hút 720 lượt người`: who comes twice counts twice among the times people came. */
function areTimes(total: Figure, each: Figure, value: number): boolean {
  const ofTimes = ({ unit }: Figure) => unit.startsWith("luot");
  return ofTimes(total) && !ofTimes(each) && total.value % value === 0;
}

const gap = (value: number, total: Figure): number => Math.abs(Math.log(value / total.value));

const digitsOf = ({ text }: Figure): string => /^[\d.,]*\d/u.exec(text)?.[0] ?? text;

/** The rate as printed, without its scale: a last digit of `1,5 tỷ` may hide half of it. */
function leading(figure: Figure): number {
  return parseNumber(digitsOf(figure))?.value || 1;
}

function printedAs(value: number, { unit, text }: Figure): string {
  if (unit !== "đồng") return printedFigure(value, Number.isInteger(value) ? 0 : 1);
  const large = /t[ỷỉ]/u.test(text);
  const shown = value / (large ? 1e9 : 1e6);
  return `${printedFigure(shown, Number.isInteger(shown) ? 0 : 2)} ${large ? "tỷ" : "triệu"} đồng`;
}

/** How many there are of what a rate is for; undefined where nothing, or more than one figure, says it. */
function countOf(
  per: string,
  sentence: string,
  plain: readonly Figure[],
  rates: readonly Rate[],
  above: readonly string[],
): Reckoned | undefined {
  if (above.includes(per)) return undefined;
  if (TIMES.has(per)) return timesOf(per, sentence);
  const counts = plain.filter((figure) => kindOf(figure) === per);
  const [count, more] = counts;
  if (count !== undefined)
    return more === undefined && count.value > 1 ? { values: [count.value], implied: false } : undefined;
  const [one, another] = plain;
  // `78 ban chỉ huy, mỗi đơn vị 05 người, tổng số 380 người`: a word for any of them.
  if (ANY.has(per) && one !== undefined && another !== undefined && plain.length === 2 && rates.length === 1)
    return one.value > 1 ? { values: [one.value], implied: false } : undefined;
  const [rate, second] = rates.filter(({ figure }) => kindOf(figure) === per);
  const outer =
    rate === undefined || second !== undefined
      ? undefined
      : countOf(rate.per, sentence, plain, rates, [...above, per]);
  return rate === undefined || outer === undefined
    ? undefined
    : { ...outer, values: outer.values.map((value) => value * rate.figure.value) };
}

/** Years as a sentence tells them, the first counted or not; months and quarters of these years, or of one. */
function timesOf(per: string, sentence: string): Reckoned | undefined {
  const spans = matchesIn(sentence, SPAN).map(([, years, from, to, other]) =>
    years === undefined && other === undefined
      ? [Number(to) - Number(from) + 1, Number(to) - Number(from)]
      : [Number(years ?? other)],
  );
  const [years, more] = spans;
  if (more !== undefined || /\d\stháng(?!\s\d)|(?:từ|đến)\s(?:tháng|quý)/iu.test(sentence)) return undefined;
  if (per === "nam") return years === undefined ? undefined : { values: years, implied: false };
  const each = IN_YEAR.get(per);
  if (each === undefined) return undefined;
  return { values: (years ?? [1]).map((count) => count * each), implied: true };
}
