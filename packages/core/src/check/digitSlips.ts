/** How a hand or an eye mistakes the digits of one number for another's: of the same length, and nearly the same. */

/** One digit is another one: `12.155`, `12.165`. Both are digits alone. */
export function isOneDigitOff(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

/** Two neighbouring digits changed places: `12.155`, `12.515`. Both are digits alone. */
export function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/**
 * Two numbers of four digits and more, the last of which aren't zeros, that one slip parts: a hand that mistyped one, rather than a
 * rest that wasn't told.
 */
export function isDigitSlip(a: number, b: number): boolean {
  const digits = (value: number): string => String(value).replace(".", "");
  const one = digits(a);
  const other = digits(b);
  const length = Math.max(one.replace(/0+$/u, "").length, other.replace(/0+$/u, "").length);
  return length > 3 && (isOneDigitOff(one, other) || isSwapped(one, other));
}
