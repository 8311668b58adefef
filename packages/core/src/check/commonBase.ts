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
    .filter((pair) => !candidates.some((whole) => gives(pair, whole)))
    .map((pair) => ({ pair, whole: best.whole }));
}

function gives({ value, share, decimals }: CountedShare, whole: number): boolean {
  return Math.abs((value / whole) * 100 - share) <= 1.01 * 10 ** -decimals;
}

interface Told extends CountedShare {
  readonly count: Figure;
  readonly printed: Figure;
}

const BRACKET = /^\s?\((?:chiếm\s|bằng\s|tỷ lệ\s|chiếm tỷ lệ\s)?$/iu;

/**
 * `236 vụ: … 68 vụ (28,8%); … 52 vụ (22,0%); … 24 vụ (12,0%)`: numbers of one thing, each with its share in brackets, of which one
 * isn't the share of the whole that the others are of. Linear in the figures of a text.
 */
export function wrongCommonShares(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("%)")) return [];
  const figures = figuresOf(text);
  const told = figures.flatMap((count, at): readonly Told[] => {
    const printed = figures[at + 1];
    if (printed?.unit !== "%" || count.unit === "%" || count.unit === "") return [];
    if (!BRACKET.test(text.slice(count.to, printed.from).replace(/^(?:\s[A-Za-zÀ-ỹ]+){1,4}(?=\s\()/u, "")))
      return [];
    return [{ value: count.value, share: printed.value, decimals: printed.decimals, count, printed }];
  });
  const units = new Set(told.map(({ count }) => count.unit));
  return [...units].flatMap((unit) => {
    const pairs = told.filter(({ count }) => count.unit === unit);
    const wholes = figures.filter((figure) => figure.unit === unit).map(({ value }) => value);
    return againstCommonBase(pairs, wholes).map(({ pair, whole }) => told100(pair, whole, text));
  });
}

function told100({ count, printed, value, decimals }: Told, whole: number, text: string): Calculation {
  return {
    text: text.slice(count.from, printed.to),
    from: count.from,
    to: printed.to,
    printed: `${printedFigure(printed.value, decimals)}%`,
    expected: `${printedFigure((value / whole) * 100, Math.max(decimals, 1))}%`,
    kind: "share",
  };
}
