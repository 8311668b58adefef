import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

/** A number with the share it is said to be of a whole that the text names once for all of them. */
export interface CountedShare {
  readonly value: number;
  readonly share: number;
  /** Decimals that the share is printed with. */
  readonly decimals: number;
}

/**
 * Which of the shares the common whole doesn't give: the whole that most of them bear out, taken from `wholes` or from the
 * numbers themselves where their shares make up 100 %. Empty where fewer than two, or fewer than three in five, agree.
 */
export function againstCommonBase<T extends CountedShare>(
  pairs: readonly T[],
  wholes: readonly number[],
): readonly { readonly pair: T; readonly whole: number }[] {
  if (pairs.length < 3) return [];
  const sum = pairs.reduce((all, { value }) => all + value, 0);
  const shares = pairs.reduce((all, { share }) => all + share, 0);
  const candidates = Math.abs(shares - 100) <= 12 ? [...wholes, sum] : wholes;
  const best = candidates
    .filter((whole) => whole > 0 && pairs.every(({ value }) => value <= whole))
    .map((whole) => ({ whole, wrong: pairs.filter((pair) => !gives(pair, whole)) }))
    .toSorted((a, b) => a.wrong.length - b.wrong.length)[0];
  if (best === undefined || best.wrong.length === 0) return [];
  const right = pairs.length - best.wrong.length;
  if (right < 2 || right / pairs.length < 0.6) return [];
  return best.wrong
    .filter((pair) => closes(pairs, pair, best.whole) || !candidates.some((whole) => gives(pair, whole)))
    .map((pair) => ({ pair, whole: best.whole }));
}

/** With the share that the whole gives in place of the printed one, all of them make 100 %. */
function closes(pairs: readonly CountedShare[], pair: CountedShare, whole: number): boolean {
  const others = pairs.filter((other) => other !== pair);
  const all = others.reduce((sum, { share }) => sum + share, (pair.value / whole) * 100);
  return Math.abs(all - 100) <= 0.1 * pairs.length;
}

function gives({ value, share, decimals }: CountedShare, whole: number): boolean {
  // A whole percent more than an exact share is no rounding.
  return Math.abs((value / whole) * 100 - share) <= (decimals === 0 ? 0.99 : 1.01 * 10 ** -decimals);
}

interface Told extends CountedShare {
  readonly count: Figure;
  readonly printed: Figure;
}

const BRACKET =
  /^(?:\s[A-Za-zÀ-ỹ]+){0,6}?\s?(?:\((?:chiếm\s|bằng\s|tỷ lệ\s|chiếm tỷ lệ\s|đạt\s|tương ứng\s)?|(,\s)(?:chiếm|tương ứng|tỷ lệ|bằng)\s(?:tỷ lệ\s|khoảng\s)?)$/iu;

/**
 * `236 vụ: … 68 vụ (28,8%); … 52 vụ (22,0%); … 24 vụ (12,0%)`: numbers of one thing, each with its share, of which one isn't the share of
 * the whole that the others are of. What one sentence parts to the end (its shares make 100 %) is a whole for the others too. Linear in
 * the figures of a text.
 */
export function wrongCommonShares(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("%")) return [];
  const figures = figuresOf(text);
  const told = figures.flatMap((count, at) => toldOf(text, count, figures[at + 1]) ?? []);
  if (told.length < 2) return [];
  const units = new Set(told.map(({ count }) => count.unit));
  return [...units].flatMap((unit) => {
    const pairs = told.filter(({ count }) => count.unit === unit);
    const wholes = figures.filter((figure) => figure.unit === unit).map(({ value }) => value);
    const found =
      pairs.length === 2
        ? ofTwo(pairs, wholes)
        : againstCommonBase(pairs, [...wholes, ...partedWholes(text, pairs)]);
    return found.map(({ pair, whole }) => told100(pair, whole, text));
  });
}

function toldOf(text: string, count: Figure, printed: Figure | undefined): Told | undefined {
  if (printed?.unit !== "%" || count.unit === "%" || count.unit === "") return undefined;
  const link = BRACKET.exec(text.slice(count.to, printed.from));
  if (link === null || (link[1] !== undefined && !/^\s?(?:[.,;)]|và\s|$)/u.test(text.slice(printed.to))))
    return undefined;
  return { value: count.value, share: printed.value, decimals: printed.decimals, count, printed };
}

/** Sums of the numbers of one sentence whose shares make 100 %. */
function partedWholes(text: string, pairs: readonly Told[]): readonly number[] {
  const sentences = new Map<number, Told[]>();
  for (const pair of pairs) {
    const end = text.slice(pair.printed.to).search(/\.\s+\p{Lu}/u);
    const key = end < 0 ? text.length : pair.printed.to + end;
    sentences.set(key, [...(sentences.get(key) ?? []), pair]);
  }
  return [...sentences.values()]
    .filter((parts) => parts.length > 1 && Math.abs(sumOf(parts, "share") - 100) <= 0.1 * parts.length)
    .map((parts) => sumOf(parts, "value"));
}

function sumOf(pairs: readonly CountedShare[], key: "value" | "share"): number {
  return pairs.reduce((all, pair) => all + pair[key], 0);
}

/** Two parts of which one is exactly the share of both together that is printed, and the other isn't. */
function ofTwo(
  pairs: readonly Told[],
  wholes: readonly number[],
): readonly { readonly pair: Told; readonly whole: number }[] {
  const whole = sumOf(pairs, "value");
  const shares = sumOf(pairs, "share");
  if (Math.abs(shares - 100) > 30 || pairs.some(({ decimals }) => decimals === 0)) return [];
  const wrong = pairs.filter((pair) => !gives(pair, whole));
  const [pair] = wrong;
  return pair === undefined || wrong.length > 1 || wholes.some((other) => gives(pair, other))
    ? []
    : [{ pair, whole }];
}

function told100({ count, printed, value, decimals }: Told, whole: number, text: string): Calculation {
  const to = text.charAt(printed.to) === ")" ? printed.to + 1 : printed.to;
  return {
    text: text.slice(count.from, to),
    from: count.from,
    to,
    printed: `${printedFigure(printed.value, decimals)}%`,
    expected: `${printedFigure((value / whole) * 100, Math.max(decimals, 1))}%`,
    kind: "share",
  };
}
