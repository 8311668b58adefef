import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

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
  const per = new RegExp(`^\\s?/\\s?${noun}(?!\\p{L}|\\s?/)`, "iu").test(text.slice(rate.to));
  return per || new RegExp(`mỗi ${noun}(?!\\p{L})`, "iu").test(text.slice(count.to, rate.from));
}
