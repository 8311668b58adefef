import { readQuantities } from "../read/quantified-quantities.js";
import { parseNumber } from "../text/numbers.js";
import { extentOf } from "./seriesShape.js";

/** What a name or a target says that is to be reached: `đạt 90% - 95% đến năm 2020 trở đi`. */
export interface StatedFigure {
  readonly low: number;
  readonly high: number;
  /** Null where none is said. */
  readonly year: string | null;
  /** It holds in later years too (`trở đi`). */
  readonly onwards: boolean;
  /** `least`: the value may be higher; `most`: lower. */
  readonly bound: "least" | "most" | "exact";
  /** As printed. */
  readonly text: string;
  /** The words behind the figure, up to the end of its clause. */
  readonly after: string;
  /** Where nothing stands behind it: what the clause before speaks of (`X được dùng điện; đến năm 2025 đạt 100%`), else empty. */
  readonly before: string;
}

/** The percentages that a text sets as a goal, with their years; changes (`giảm 20%`) are left out. */
export function statedFigures(text: string): readonly StatedFigure[] {
  return readQuantities(text).flatMap((quantity) => {
    const extent = extentOf(quantity.value);
    if (extent === undefined || quantity.measure !== "%" || isChange(text, quantity.from)) return [];
    const after = /^[^;.,]*/u.exec(text.slice(quantity.to))?.[0] ?? "";
    const behind = text.slice(quantity.to, quantity.to + 60);
    const year = quantity.year ?? /(?:đến|vào|từ) năm ((?:19|20)\d{2})/u.exec(behind)?.[1] ?? null;
    const wide = widened(text, quantity.to, extent.high);
    return [
      {
        low: extent.low,
        high: Math.max(extent.high, wide),
        year,
        onwards: /năm (?:19|20)\d{2} trở đi/u.test(behind),
        bound: boundOf(quantity.raw, quantity.value),
        text: quantity.raw,
        after: after.trim(),
        before: after.trim() === "" ? namedBefore(text.slice(0, quantity.from)) : "",
      },
    ];
  });
}

/** `đến năm 2027 có 46 bến`, `ít nhất 12 xã vào năm 2025`: the number of what the indicator counts, with its year. */
export function statedCount(name: string, measure: string | null): StatedFigure | undefined {
  if (measure === null || !/20\d{2}/u.test(name) || !/^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\s]*$/u.test(measure))
    return undefined;
  const counted = `(ít nhất |tối thiểu |trên |không quá |dưới )?(\\d[\\d.]*(?:,\\d+)?)\\s${measure}(?![A-Za-zÀ-ỹ])`;
  const ahead = new RegExp(`năm\\s(20\\d{2})[^()\\d;]{0,30}?${counted}`, "iu").exec(name);
  const behind = new RegExp(`${counted}[^()\\d;]{0,20}năm\\s(20\\d{2})`, "iu").exec(name);
  const [year, bound = "", digits = ""] =
    ahead === null ? [behind?.[3], behind?.[1], behind?.[2]] : [ahead[1], ahead[2], ahead[3]];
  const value = parseNumber(digits)?.value;
  if (year === undefined || value === undefined) return undefined;
  const text = `${bound}${digits} ${measure.toLowerCase()}`;
  const kind = /ít nhất|tối thiểu|trên/iu.test(bound) ? "least" : bound === "" ? "exact" : "most";
  return { low: value, high: value, year, onwards: false, bound: kind, text, after: "", before: "" };
}

const LATER =
  /(?:^|[;.:]\s)([^;.:]{12,200});\s(?:và\s)?(?:đến|vào)\s(?:hết\s|cuối\s)?năm\s20\d{2},?\s?(?:(?:phấn đấu|đạt|là|có|còn|tăng lên|giảm còn|nâng lên)\s?)*$/iu;

/** What a clause with nothing but a year and a figure goes on to speak of: the words of the clause before. */
function namedBefore(text: string): string {
  const clause = LATER.exec(text)?.[1] ?? "";
  return clause
    .replace(/^\s*(?:đến|vào)\s(?:hết\s|cuối\s)?năm\s20\d{2},?\s/iu, "")
    .replace(/(?:về\s)?cơ bản|phấn đấu|tất cả|có\s?\d[\d.,]*\s?%|\d[\d.,]*\s?%/giu, " ");
}

/** `90% - 95%`: the second figure of a range that carries the sign twice. */
function widened(text: string, to: number, high: number): number {
  const next = /^\s?[-–]\s?(\d+(?:,\d+)?)\s?%/u.exec(text.slice(to, to + 20))?.[1];
  return next === undefined ? high : Number(next.replace(",", "."));
}

function isChange(text: string, from: number): boolean {
  return /(?:tăng|giảm)(?:\s[A-Za-zÀ-ỹ]+){0,3}\s?$/iu.test(text.slice(Math.max(0, from - 30), from));
}

function boundOf(raw: string, value: { readonly kind: string; readonly op?: string }): StatedFigure["bound"] {
  if (value.kind === "bound") return value.op?.startsWith(">") === true ? "least" : "most";
  if (/trên|ít nhất|tối thiểu|từ|hơn/iu.test(raw)) return "least";
  return /dưới|không quá|tối đa/iu.test(raw) ? "most" : "exact";
}

/** Whether a value keeps what was stated. */
export function keepsStated(
  { low, high, bound }: StatedFigure,
  value: { readonly low: number; readonly high: number },
): boolean {
  if (bound === "least") return value.high >= low;
  if (bound === "most") return value.low <= high;
  return value.low <= high && value.high >= low;
}
