/**
 * Numbers as Vietnamese documents write them: a comma before decimals, a point between groups of three digits. Written
 * out here and not left to the machine's locale, so that a frozen report prints the same everywhere and always.
 */

/** Most decimals printed of a figure that came without a stated precision and is no round number. */
const mostDecimals = 2;
/** A figure with up to so many decimals was typed that way and is kept. */
const typedDecimals = 4;

/**
 * How many decimals a value carries, as typed: 2.69 has two, 45 none. Longer tails (33.333…) are results of a division and
 * count as two.
 */
export function decimalsOf(value: number): number {
  const plain = plainDigits(value);
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  if (decimals <= typedDecimals) return decimals;
  return Math.abs(value) >= 0.01 ? mostDecimals : Math.min(decimals, 6);
}

/**
 * `1234.5` → `1.234,5`, rounded half away from zero and with its zeros kept, so that a column stands even (`text/printNumber` trims them). Without `decimals` as many as the value carries; with it, exactly so many. Empty for what is no finite number.
 */
export function printFixed(value: number, decimals = decimalsOf(value)): string {
  if (!Number.isFinite(value)) return "";
  const [whole = "0", part = ""] = roundTo(Math.abs(value), decimals).split(".");
  const digits = part === "" ? groupDigits(whole) : `${groupDigits(whole)},${part}`;
  return value < 0 && /[1-9]/u.test(digits) ? `-${digits}` : digits;
}

/**
 * A share of the plan in percent that never rounds across the line: 99.97 stays `99,97`, not `100`, for the figure must
 * not say reached where it was not.
 */
export function printRatio(percent: number): string {
  if (percent === 100) return "100";
  for (let decimals = 1; decimals <= 6; decimals += 1) {
    const printed = printFixed(percent, decimals);
    if (Number(roundTo(percent, decimals)) !== 100) return trimZeros(printed);
  }
  return percent < 100 ? "gần 100" : "hơn 100";
}

/** Rounds half away from zero, as people do; `1.005` to two decimals is 1.01 although its binary form lies below. */
export function roundTo(value: number, decimals: number): string {
  const sign = value < 0 ? -1 : 1;
  const shifted = Number(`${plainDigits(Math.abs(value))}e${decimals}`);
  if (!(shifted < 1e15)) return plainDigits(value);
  return (sign * Number(`${Math.round(shifted)}e-${decimals}`)).toFixed(Math.min(decimals, 20));
}

/** The difference of two values without the noise of binary fractions: 9.87 - 2.69 is 7.18. */
export function difference(a: number, b: number): number {
  const decimals = Math.max(typedPlaces(a), typedPlaces(b));
  return Number(roundTo(a - b, decimals));
}

function typedPlaces(value: number): number {
  const plain = plainDigits(value);
  return plain.includes(".") ? Math.min(12, plain.length - plain.indexOf(".") - 1) : 0;
}

/** Decimal digits without an exponent and without the noise after the twelfth digit. */
function plainDigits(value: number): string {
  const tidy = Number(value.toPrecision(12));
  const text = String(tidy);
  if (!text.includes("e")) return text;
  return Math.abs(tidy) >= 1 ? BigInt(Math.round(tidy)).toString() : tidy.toFixed(15).replace(/0+$/u, "");
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ".");
}

function trimZeros(printed: string): string {
  return printed.includes(",") ? printed.replace(/,?0+$/u, "") : printed;
}
