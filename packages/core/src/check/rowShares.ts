import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";

/** A share in percent that the count in the row above and the whole of the other years don't give. */
export interface RowShare {
  readonly name: string;
  readonly year: string;
  /** The share as printed, the count above it, and the whole that the other years were reckoned from. */
  readonly printed: string;
  readonly count: string;
  readonly whole: number;
  /** The share that count and whole give, with as many decimals as the one printed. */
  readonly expected: string;
  readonly span: Span;
  readonly countSpan: Span;
}

interface Year {
  readonly year: string;
  readonly count: number;
  readonly countRaw: string;
  readonly share: number;
  readonly raw: string;
  /** Least and greatest whole that give the share as it was rounded. */
  readonly from: number;
  readonly to: number;
}

interface Pair {
  readonly of: Indicator;
  readonly share: Indicator;
  readonly years: readonly Year[];
  /** The whole of most years. */
  readonly whole: number | undefined;
}

/** `Tỷ lệ` alone below the row that counts. */
const BARE = /^[-–+\s]*(?:(?:đạt|chiếm)\s)?t[ỷỉ] lệ(?:\sđạt)?[\s(%)]*$/iu;
/** All begin so; the others needn’t be folded. */
const LED = /^[-–+\s]*(?:(?:đạt|chiếm)\s)?t[ỷỉ] lệ/iu;
/** What a name of a share and that of its count don't share. */
const HEADS = /^(?:ty le|ti le|so luong|tong so|so) |\s?\((?:luy ke|cong don|%)\)/gu;
/** So many years show what the shares are reckoned from. */
const fewestYears = 3;
/** Less is rounding that went another way, in points. */
const leastApart = 0.3;

/**
 * Shares below their counts in tables by year: the whole follows from each year, where it is small enough for one number only to give the
 * share; the year that has another is told where a neighbour on each side, or another pair of rows, shows that the whole was the same. Linear.
 */
export const wrongRowShares = perSubject((subject: Subject): readonly RowShare[] =>
  indicatorTables(subject).flatMap(({ indicators }) => {
    const pairs = indicators.flatMap((share, at) => pairOf(indicators[at - 1], share) ?? []);
    return pairs.flatMap((pair) => wrongYear(pair, pairs) ?? []);
  }),
);

function pairOf(of: Indicator | undefined, share: Indicator): Pair | undefined {
  if (of === undefined || !LED.test(share.name) || !/%/u.test(`${share.measure}${share.name}`))
    return undefined;
  if (of.measure === null || /%/u.test(of.measure)) return undefined;
  if (!BARE.test(share.name) && nameOf(of) !== nameOf(share)) return undefined;
  const counts = new Map(seriesOf(of).map(({ year, low, raw }) => [year, { low, raw }]));
  const years = seriesOf(share).flatMap(({ year, low, raw }) => {
    const count = counts.get(year);
    if (count === undefined || low <= 0 || low > 100 || !Number.isInteger(count.low) || count.low < 1)
      return [];
    const half = 0.51 * 10 ** -decimalsOf(raw);
    const [from, to] = [low + half, low - half].map((rate) => (count.low * 100) / rate);
    return from === undefined || to === undefined
      ? []
      : [
          {
            year,
            count: count.low,
            countRaw: count.raw,
            share: low,
            raw,
            from: Math.ceil(from),
            to: Math.floor(to),
          },
        ];
  });
  if (years.length < fewestYears) return undefined;
  return { of, share, years, whole: wholeOf(years) };
}

function nameOf({ name }: Indicator): string {
  return fold(name).replace(HEADS, "").trim();
}

function decimalsOf(raw: string): number {
  return /,(\d+)/u.exec(raw)?.[1]?.length ?? 0;
}

/** The one number that all years but one were reckoned from, told by two of them alone at least. */
function wholeOf(years: readonly Year[]): number | undefined {
  const exact = years.filter(({ from, to }) => from === to).map(({ from }) => from);
  const whole = exact.find((number, at) => exact.indexOf(number) !== at);
  if (whole === undefined) return undefined;
  return years.filter((year) => !fits(year, whole)).length <= 1 ? whole : undefined;
}

function fits({ from, to }: Year, whole: number): boolean {
  return from <= whole && whole <= to;
}

function wrongYear({ of, share, years, whole }: Pair, pairs: readonly Pair[]): RowShare | undefined {
  if (whole === undefined) return undefined;
  const at = years.findIndex((each) => !fits(each, whole));
  const wrong = years[at];
  if (wrong === undefined || wrong.count > whole) return undefined;
  const inside = at > 0 && at < years.length - 1;
  const borneOut = pairs.some(
    (other) =>
      other.whole === whole && other.years.some((each) => each.year === wrong.year && fits(each, whole)),
  );
  const real = (wrong.count / whole) * 100;
  if (!(inside || borneOut) || Math.abs(real - wrong.share) < leastApart) return undefined;
  const expected = real.toFixed(decimalsOf(wrong.raw)).replace(".", ",");
  return {
    name: BARE.test(share.name) ? of.name : share.name,
    year: wrong.year,
    printed: wrong.raw,
    count: wrong.countRaw,
    whole,
    expected,
    span: share.span,
    countSpan: of.span,
  };
}
