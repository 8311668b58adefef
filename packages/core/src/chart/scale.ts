/** From a value to a place and the round values to mark between. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * A linear scale over values, widened to round ticks. `low` and `high` are the places of its ends. Where the values lie
 * close to zero (their range is more than half of their size) the axis starts at zero; otherwise it doesn't pretend to,
 * and the chart says so (`startsAtZero`).
 */
export function linearScale(
  values: readonly number[],
  low: number,
  high: number,
  wanted = 4,
): Scale & { readonly startsAtZero: boolean } {
  const finite = values.filter(Number.isFinite);
  const least = finite.length === 0 ? 0 : Math.min(...finite);
  const most = finite.length === 0 ? 1 : Math.max(...finite);
  const nearZero = least >= 0 && most - least > most / 2;
  const step = niceStep(nearZero ? 0 : least, most, wanted);
  const from = nearZero ? 0 : Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step, step));
  const at = (value: number) => low + ((value - from) / (to - from)) * (high - low);
  return { at, ticks, from: tidy(from, step), to: tidy(to, step), startsAtZero: from === 0 };
}

/** Less than this is nothing: the dust of binary fractions. */
const smallest = 1e-12;

/** 1, 2 or 5 times a power of ten, so that about `wanted` steps cover the range. */
export function niceStep(from: number, to: number, wanted: number): number {
  const range = [Math.abs(to - from), Math.abs(to)].find((size) => size > smallest) ?? 1;
  const raw = range / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((each) => each * power >= raw * 0.999) ?? 10;
  return factor * power;
}

/** Removes the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return Number(value.toFixed(Math.min(decimals, 15)));
}

/** Years from the first to the last, marked so that labels of `room` pixels each don't touch. */
export function yearScale(years: readonly number[], low: number, high: number, room = 44): Scale {
  const from = Math.min(...years);
  const to = Math.max(...years);
  const span = Math.max(1, to - from);
  const at = (year: number) => (from === to ? (low + high) / 2 : low + ((year - from) / span) * (high - low));
  const most = Math.max(1, Math.floor((high - low) / room));
  const step = [1, 2, 5, 10, 20, 50].find((each) => span / each <= most) ?? 100;
  const ticks: number[] = [];
  for (let year = to; year >= from; year -= step) ticks.unshift(year);
  return { at, ticks, from, to };
}
