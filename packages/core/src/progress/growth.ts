/**
 * Compound annual growth rate: (b/a)^(1/n) - 1. undefined where it isn't a real number: base zero, values
 * of opposite sign, no years between.
 */
export function growthRate(a: number, b: number, years: number): number | undefined {
  if (years <= 0 || a === 0) return undefined;
  const rate = (b / a) ** (1 / years) - 1;
  return Number.isFinite(rate) ? rate : undefined;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
