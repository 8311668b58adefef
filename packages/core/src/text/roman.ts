const signs = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** 14 as `XIV`; what Roman numerals don't write (below 1, above 3,999) in digits. */
export function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let written = "";
  for (const [value, sign] of signs) {
    for (; left >= value; left -= value) written += sign;
  }
  return written;
}
