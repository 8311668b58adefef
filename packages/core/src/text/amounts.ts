import { matchesIn } from "./matches.js";
import { parseNumber } from "./numbers.js";

/** An amount of money as printed; `value` in đồng. */
export interface Amount {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  trđ: 1e6,
  "nghìn tỷ": 1e12,
  "ngàn tỷ": 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  "triệu tỷ": 1e15,
};
const AMOUNT =
  /(?<![\d.,/])(\d+(?:[.,]\d+)*)\s?(nghìn tỷ|ngàn tỷ|triệu tỷ|nghìn|ngàn|triệu|trđ|tỷ|tỉ)?\s?(đồng|VNĐ|VND|đ(?![A-Za-zÀ-ỹ]))?(?![A-Za-zÀ-ỹ])/giu;

/**
 * Amounts of money in a text: `1.250 tỷ đồng`, `350 triệu đồng`, `2,5 tỷ`, `500.000 đồng`. A scale or the word
 * đồng must stand there. A bare `triệu` or `nghìn` without đồng may count people and is left out.
 */
export function findAmounts(text: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of matchesIn(text, AMOUNT)) {
    const [printed, figure = "", scale = "", currency] = match;
    const scaleKey = scale.toLowerCase();
    if (currency === undefined && !/tỷ|tỉ|trđ/u.test(scaleKey)) continue;
    const number = parseNumber(figure);
    const factor = SCALES[scaleKey];
    if (number === undefined || factor === undefined) continue;
    const trimmed = printed.trimEnd();
    const value = Math.round(number.value * factor * 1000) / 1000;
    const before = found.at(-1);
    if (before !== undefined && isRestOf(text, before, match.index, value)) {
      const whole = text.slice(before.from, match.index + trimmed.length);
      found[found.length - 1] = {
        ...before,
        text: whole,
        to: before.from + whole.length,
        value: before.value + value,
      };
      continue;
    }
    found.push({ text: trimmed, from: match.index, to: match.index + trimmed.length, value });
  }
  return found;
}

/** `68 tỷ 400 triệu đồng`: millions right behind billions are of the same amount. */
function isRestOf(text: string, before: Amount, from: number, value: number): boolean {
  return (
    /^[\d.]+\s?(?:tỷ|tỉ)$/iu.test(before.text) &&
    /^,?\s$/u.test(text.slice(before.to, from)) &&
    value > 0 &&
    value < 1e9
  );
}
