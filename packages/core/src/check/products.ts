import { matchesIn } from "../text/matches.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, figureOf, placeOf, printedFigure } from "./shares.js";

/** What one of them gets or costs. */
const RATE =
  /(?:mức(?: hỗ trợ| chi| bình quân)?|định mức|đơn giá|suất đầu tư|mỗi \p{Ll}+(?: được)?(?: hỗ trợ)?)(?:\slà|:)?\s$/iu;
/** What all of them get or cost together. */
const PRODUCT =
  /[,;:=(]\s?(?:tổng\s(?:số tiền|kinh phí|cộng)|thành tiền|tổng|kinh phí|số tiền|thành)(?:\s(?:thực hiện|hỗ trợ|là|cần|cộng))*:?\s$/iu;

/**
 * `hỗ trợ 240 hộ, định mức 6 triệu đồng/hộ, thành tiền 1.740 triệu đồng`: so many times the rate makes another amount. The rate has to
 * be of the thing that is counted. Linear in the figures of a text.
 */
export function wrongProducts(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 10_000 || !/(?:mức|đơn giá|suất|mỗi)\s/iu.test(text) || !text.includes("đồng")) return [];
  const figures = figuresOf(text);
  return figures.flatMap((rate, at) => {
    const [count, product] = [figures[at - 1], figures[at + 1]];
    if (count === undefined || product === undefined || !isRate(text, rate, count)) return [];
    if (rate.unit !== "đồng" || product.unit !== "đồng" || count.value < 2) return [];
    const between = text.slice(rate.to, product.from);
    if (between.length > 60 || !PRODUCT.test(between) || /[.;]\s/u.test(text.slice(count.to, rate.from)))
      return [];
    const real = count.value * rate.value;
    if (
      Math.abs(real - product.value) <= real * 0.006 ||
      real > product.value * 1.5 ||
      real < product.value / 1.5
    )
      return [];
    const large = /tỷ|tỉ/u.test(product.text);
    const shown = real / (large ? 1e9 : 1e6);
    return [
      {
        text: text.slice(count.from, product.to),
        from: count.from,
        to: product.to,
        printed: product.text,
        expected: `${printedFigure(shown, Number.isInteger(shown) ? 0 : 2)} ${large ? "tỷ" : "triệu"} đồng`,
        kind: "product" as const,
      },
    ];
  });
}

function isRate(text: string, rate: Figure, count: Figure): boolean {
  const noun = /^[\d.,]+\s(\p{Ll}+)/u.exec(text.slice(count.from, count.to + 12))?.[1];
  if (noun === undefined || count.unit === "%" || count.unit === "đồng" || rate.from - count.to > 90)
    return false;
  if (/khoảng|tối đa|không quá|tối thiểu|từ|trên|dưới|bình quân/iu.test(text.slice(count.to, rate.from)))
    return false;
  if (!RATE.test(text.slice(Math.max(0, rate.from - 40), rate.from))) return false;
  const per = new RegExp(`^\\s?/\\s?${noun}(?![A-Za-zÀ-ỹ]|\\s?/)`, "iu").test(text.slice(rate.to));
  return per || new RegExp(`mỗi ${noun}(?![A-Za-zÀ-ỹ])`, "iu").test(text.slice(count.to, rate.from));
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
const YIELD = new RegExp(
  `(?<![\\d.,])(${NUMBER})\\sha[,;]?\\s(?:[A-Za-zÀ-ỹ]+\\s){0,2}năng suất[^.;,()\\d]{0,40}\\s(${NUMBER})\\s(tạ|tấn)\\s?/\\s?ha[,;]?\\s(?:[A-Za-zÀ-ỹ]+\\s){0,3}sản lượng[^.;,()\\d]{0,40}\\s(${NUMBER})\\s(nghìn\\s|ngàn\\s)?tấn`,
  "giu",
);

/** `8.000 ha, năng suất 55 tạ/ha, sản lượng 54.000 tấn`: area and yield make another output. Linear. */
export function wrongYields(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/năng suất/iu.test(text) || !/sản lượng/iu.test(text)) return [];
  return matchesIn(text, YIELD).flatMap((match) => {
    const [whole, area, rate, unit, output, scale] = match;
    const [hectares, each, printed] = [figureOf(area), figureOf(rate), figureOf(output)];
    if (hectares === undefined || each === undefined || printed === undefined) return [];
    const tonnes =
      (hectares * each) / (unit?.toLowerCase() === "tạ" ? 10 : 1) / (scale === undefined ? 1 : 1000);
    // A rounded yield may be off by half of its last digit, the area counts what wasn't reaped.
    const off = Math.abs(tonnes - printed) / tonnes;
    if (off <= 0.03 || off > 0.5 || /khoảng|trên|hơn|gần/iu.test(whole)) return [];
    const expected = `${printedFigure(tonnes, Number.isInteger(tonnes) ? 0 : 1)} ${scale ?? ""}tấn`;
    return [
      { ...placeOf(match), printed: `${output ?? ""} ${scale ?? ""}tấn`, expected, kind: "product" as const },
    ];
  });
}
