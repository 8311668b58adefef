import { fold } from "../../text/fold.js";
import { parseMeasure } from "../../text/measures.js";
import { tidyText } from "./name.js";
import { decimalsOf, printFixed } from "./number.js";

/**
 * What kind of quantity a unit of measure makes: shares differ by percentage points; counts and money can be compared with a
 * plan as a ratio; rates (`người/10.000 dân`), points, ranks and levels only by difference.
 */
export type MeasureKind = "share" | "count" | "money" | "rate" | "points" | "rank" | "level" | "none";

/** Kind of a unit of measure as printed in a plan; null (none given) is `none`. */
export function measureKind(measure: string | null): MeasureKind {
  const form = formOf(measure);
  if (form === "") return "none";
  if (/^[%‰]/u.test(form)) return form.includes("/") ? "rate" : "share";
  if (form.includes("/")) return "rate";
  if (/^(?:điểm|chỉ số|hệ số)/u.test(form)) return "points";
  if (/hạng$|^hạng|^bậc/u.test(form)) return "rank";
  if (/^(?:mức|cấp)(?: độ)?$/u.test(form)) return "level";
  if (/(?:đồng|usd)$/u.test(form)) return "money";
  if (/^(?:lần|tuổi|năm|tháng|ngày|giờ|°c|độ)$/u.test(form)) return "points";
  return "count";
}

/** Whether "đạt 96,4% kế hoạch" may be said of values in this measure: only what can be counted or paid. */
export function isAdditive(measure: string | null): boolean {
  const kind = measureKind(measure);
  return kind === "count" || kind === "money";
}

function formOf(measure: string | null): string {
  if (measure === null) return "";
  const tidy = measure.replace(/^[\s(]+|[\s)]+$/gu, "");
  return (parseMeasure(tidy)?.form ?? tidy).toLowerCase();
}

/** Measures of money from the smallest to the largest that amounts are said in. */
const money = ["đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"] as const;
const moneyDong: Readonly<Record<string, number>> = {
  đồng: 1,
  "nghìn đồng": 1e3,
  "triệu đồng": 1e6,
  "tỷ đồng": 1e9,
};

/**
 * The measure in which amounts are said: `triệu đồng` and `tỷ đồng` where the smallest of them reaches one of it (so that all the
 * amounts of a sentence stand in one measure); other measures stay. `nghìn đồng` is only kept below one triệu.
 */
export function sayingMeasure(measure: string | null, values: readonly number[]): string | null {
  const form = formOf(measure);
  const scale = moneyDong[form];
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (scale === undefined || sizes.length === 0) return measure;
  const least = Math.min(...sizes) * scale;
  const fits = money.filter((name) => name !== "nghìn đồng" && least >= (moneyDong[name] ?? 1));
  const largest = fits.at(-1);
  return largest === undefined || (moneyDong[largest] ?? 1) <= scale ? measure : largest;
}

/** A value of one measure of money in another: 1.250 `triệu đồng` is 1,25 `tỷ đồng`; unchanged where these are no money. */
export function convertMoney(value: number, from: string | null, to: string | null): number {
  const [a, b] = [moneyDong[formOf(from)], moneyDong[formOf(to)]];
  return a === undefined || b === undefined || a === b ? value : Number(((value * a) / b).toPrecision(15));
}

/** The measure after a number, with the space it takes: `%`, ` lượt`, `/100.000 trẻ đẻ sống`; empty where none is given. */
function measureSuffix(measure: string | null): string {
  const words = measureWords(measure);
  if (words === "" || /^[%‰/]/u.test(words)) return words;
  return ` ${words}`;
}

/** A unit of measure as running text writes it: `Số vụ` → `vụ`, `Triệu đồng` → `triệu đồng`, `m2` → `m²`, `1/100.000 dân` → `/100.000 dân`. */
export function measureWords(measure: string | null): string {
  if (measure === null) return "";
  const tidy = tidyText(measure)
    .replace(/^[\s(]+|[\s)]+$/gu, "")
    .replace(/ ?\/ ?/gu, "/")
    .replace(/ ,/gu, ",")
    .replace(/^1\//u, "/");
  if (!/[\p{L}%‰]/u.test(tidy)) return "";
  const spelled = SPELLINGS.find(([pattern]) => pattern.test(tidy))?.[1] ?? tidy;
  const lower = /^\p{Lu}\p{Ll}/u.test(spelled) ? spelled.charAt(0).toLowerCase() + spelled.slice(1) : spelled;
  return lower.replace(/^(?:số|tổng số) (?=\p{L})/u, "").replace(/(?<=m)([23])(?![\d])/gu, superscript);
}

/**
 * The measure as it stands beside an indicator's name that says already what is counted on: `bác sĩ/10.000 dân` beside `số bác sĩ trên
 * 10.000 dân` is `bác sĩ`, `/100.000 trẻ đẻ sống` is none.
 */
export function measureBeside(name: string, measure: string | null): string | null {
  const base = /\/(\d[\d.]*\s*\p{L}.*)$/u.exec(measureWords(measure));
  if (base === null || !fold(name).includes(fold(base[1] ?? ""))) return measure;
  const counted = measureWords(measure).slice(0, base.index);
  return counted === "" ? null : counted;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:phần trăm|(?:tỷ|tỉ) lệ \(?%\)?)$/iu, "%"],
  [/^phần nghìn$/iu, "‰"],
  [/^(?:tr\.? ?đ(?:ồng)?|trđ|triệu đ)$/iu, "triệu đồng"],
  [/^tỉ đồng$/iu, "tỷ đồng"],
  [/^ngàn đồng$/iu, "nghìn đồng"],
  [/^điểm ?%$/iu, "điểm phần trăm"],
];

function superscript(digit: string): string {
  return digit === "2" ? "²" : "³";
}

/**
 * A value with its measure: `9,87%`, `1.200 lượt`, `45/100.000 trẻ đẻ sống`; ranks and levels have the word before the figure:
 * `hạng 12`, `mức độ 3`.
 */
export function printMeasured(value: number, measure: string | null, decimals = decimalsOf(value)): string {
  const number = printFixed(value, decimals);
  const kind = measureKind(measure);
  if (kind === "rank") return `hạng ${number}`;
  if (kind === "level") return `${measureWords(measure)} ${number}`;
  return `${number}${measureSuffix(measure)}`;
}

/** A difference with the measure that differences have: percentage points for shares, `bậc` for ranks, else the measure's own. */
export function printDifference(size: number, measure: string | null, decimals = decimalsOf(size)): string {
  const number = printFixed(size, decimals);
  switch (measureKind(measure)) {
    case "share":
      return `${number} ${measureWords(measure).startsWith("‰") ? "điểm phần nghìn" : "điểm phần trăm"}`;
    case "rank":
      return `${number} bậc`;
    case "level":
      return `${number} mức`;
    default:
      return `${number}${measureSuffix(measure)}`;
  }
}
