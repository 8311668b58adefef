/**
 * A number as Vietnamese administration prints it: `.` between thousands, `,` before decimals, at most so many
 * decimals and no trailing zeros. A true minus is not used: officials type a hyphen. What isn't finite is a sign, never `NaN`.
 */
export function printNumber(value: number, decimals = 4): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "–" : value > 0 ? "∞" : "-∞";
  const rounded = Number(value.toFixed(decimals));
  const [whole = "0", fraction] = plainDigits(Math.abs(rounded), decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  const sign = rounded < 0 ? "-" : "";
  const rest = (fraction ?? "").replace(/0+$/u, "");
  return `${sign}${grouped}${rest === "" ? "" : `,${rest}`}`;
}

/** Digits without an exponent, also of very large numbers. */
function plainDigits(value: number, decimals: number): string {
  return value >= 1e21 ? BigInt(Math.round(value)).toString() : value.toFixed(decimals);
}
