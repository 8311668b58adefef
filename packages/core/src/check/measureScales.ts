import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";

/** A unit of measure taken apart: what it measures, how large one of it is, and for what it is given. */
export interface MeasureScale {
  /** `money`, `weight`, … or, of things counted, the folded first word: `luot`. */
  readonly dimension: string;
  /** In the smallest unit of its dimension: `triệu đồng` is 1.000.000. */
  readonly scale: number;
  /** Folded, what stands behind the first stroke: `nguoi/nam`; empty for none. */
  readonly per: string;
}

/** A figure of running text whose unit of measure has larger and smaller neighbours. */
export interface ScaledFigure extends MeasureScale {
  readonly value: number;
  readonly digits: string;
  /** As printed with its unit. */
  readonly text: string;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
}

const UNITS: ReadonlyMap<string, readonly [dimension: string, scale: number]> = new Map([
  ["đồng", ["money", 1]],
  ["đ", ["money", 1]],
  ["vnđ", ["money", 1]],
  ["vnd", ["money", 1]],
  ["usd", ["dollars", 1]],
  ["kg", ["weight", 1]],
  ["tạ", ["weight", 100]],
  ["tấn", ["weight", 1000]],
  ["m2", ["area", 1]],
  ["m²", ["area", 1]],
  ["ha", ["area", 10_000]],
  ["héc-ta", ["area", 10_000]],
  ["km2", ["area", 1_000_000]],
  ["km²", ["area", 1_000_000]],
  ["lít", ["volume", 1]],
  ["m3", ["volume", 1000]],
  ["m³", ["volume", 1000]],
  ["m", ["length", 1]],
  ["km", ["length", 1000]],
  ["kwh", ["energy", 1]],
  ["mwh", ["energy", 1000]],
  ["gwh", ["energy", 1_000_000]],
  ["kw", ["power", 1]],
  ["mw", ["power", 1000]],
  ["‰", ["share", 1]],
  ["%", ["share", 10]],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["1.000", 1e3],
  ["triệu", 1e6],
  ["tr", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);
/** What is counted by thousands and millions. */
const COUNTED = "lượt|người|cây|con|sản phẩm|bản|tem|thẻ|khách|giống|hạt|quả|gốc";
const TIMES_WORD = "(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s";
const UNIT = "(?:đồng|VNĐ|VND|USD|kg|tạ|tấn|m2|m²|km2|km²|ha|héc-ta|lít|m3|m³|kWh|MWh|GWh|kW|MW|km|m|‰|%)";
const PER = "(?:\\s?\\/\\s?(?:[\\d.]+\\s?)?\\p{L}+(?:\\s(?=\\/))?)*";
const MEASURE = new RegExp(
  `^((?:${TIMES_WORD})?${UNIT}|${TIMES_WORD}(?:${COUNTED}))(?![\\p{L}\\d²³])${PER}`,
  "iu",
);
const FIGURE = /(?<![\p{L}\d.,/–-])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\p{L}\d.,/–-])\d+(?:,\d+)?/gu;

/** The figures of a text whose unit may be mistaken for another of its kind, in order; ends of ranges are left out. Linear. */
export function scaledFigures(text: string): readonly ScaledFigure[] {
  return matchesIn(text, FIGURE).flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    const behind = text.slice(end, end + 50);
    const found = MEASURE.exec(behind.trimStart());
    const value = parseNumber(digits)?.value;
    if (
      found === null ||
      value === undefined ||
      /\d\s?[-–]\s?$/u.test(text.slice(Math.max(0, index - 4), index))
    )
      return [];
    const scale = scaleOf(found[0]);
    if (scale === undefined) return [];
    const to = end + (behind.length - behind.trimStart().length) + found[0].length;
    return [{ ...scale, value, digits, text: text.slice(index, to), measure: found[0], from: index, to }];
  });
}

/** The scale of a printed unit of measure; undefined for one that has no neighbours (`xã`, `điểm`). */
export function scaleOf(measure: string): MeasureScale | undefined {
  const [head = "", ...per] = measure
    .trim()
    .replace(/^tr\.?\s?(?=đ|usd)/iu, "triệu ")
    .split("/");
  const words = head.trim().toLowerCase().split(/\s+/u);
  const times = TIMES.get(words[0] ?? "");
  const rest = times === undefined ? words : words.slice(1);
  const named = rest.join(" ");
  const known = UNITS.get(named);
  const behind = per.map((part) => fold(part.trim())).join("/");
  if (known !== undefined) return { dimension: known[0], scale: known[1] * (times ?? 1), per: behind };
  if (rest.length === 0 || !new RegExp(`^(?:${COUNTED})(?!\\p{L})`, "u").test(named)) return undefined;
  return { dimension: fold(rest[0] ?? ""), scale: times ?? 1, per: behind };
}
