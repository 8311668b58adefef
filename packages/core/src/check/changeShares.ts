import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

const BY = /(?<![A-Za-zÀ-ỹ])(tăng|giảm)\s$/iu;
const SHARE =
  /^[^.;(),\d]{0,24}(?:\s?\((?:(?:tương ứng\s)?(?:tăng|giảm)\s)?|,?\s(?:tương ứng|tương đương)\s(?:với\s)?(?:(?:mức\s)?(?:tăng|giảm)\s)?)$/iu;
/** `giảm 30 vụ so với năm 2022, tương đương giảm 12,5%`. */
const SHARE_BEHIND =
  /^[^.;(),\d]{0,24}\sso với\s[^.;(),\d]{0,20}(?:năm\s\d{4}|cùng kỳ[^.;(),\d]{0,20})?,\s(?:tương ứng|tương đương)\s(?:với\s)?(?:(?:mức\s)?(?:tăng|giảm)\s)?$/iu;

interface Step {
  readonly change: Figure;
  readonly share: Figure;
  readonly sign: 1 | -1;
  /** Wholes of before that the figures told earlier give. */
  readonly before: readonly number[];
}

/**
 * `236 vụ, làm chết 95 người, bị thương 196 người. So với năm 2022, giảm 20 vụ (giảm 7,81%), … giảm 26 người (giảm 10,91%)`:
 * a change told in things and in percent of what was before, which is the figure of today with the change taken back. Told
 * where another change of the sentence bears the way of reckoning out, or where the figure of today can be only one.
 * Linear in the figures of a text.
 */
export function wrongChangeShares(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:tăng|giảm)\s\d/iu.test(text) || !text.includes("%")) return [];
  const figures = figuresOf(text);
  const steps = figures.flatMap((change, at) => stepOf(text, figures, change, at) ?? []);
  const right = steps.some(fits);
  return steps
    .filter((step) => !fits(step) && (right || step.before.length === 1))
    .flatMap((step) => {
      const nearest = closest(step);
      return nearest === undefined ? [] : [calculation(text, step, nearest)];
    });
}

function stepOf(text: string, figures: readonly Figure[], change: Figure, at: number): Step | undefined {
  const share = figures[at + 1];
  const verb = BY.exec(text.slice(Math.max(0, change.from - 8), change.from))?.[1]?.toLowerCase();
  if (verb === undefined || share?.unit !== "%" || change.unit === "%" || change.unit === "")
    return undefined;
  const between = text.slice(change.to, share.from);
  if (!SHARE.test(between) && !SHARE_BEHIND.test(between)) return undefined;
  const sign = verb === "tăng" ? 1 : -1;
  const now = figures
    .slice(0, at)
    .filter(
      ({ unit, from }) =>
        unit === change.unit && !/(?:tăng|giảm|thêm)\s$/iu.test(text.slice(Math.max(0, from - 6), from)),
    );
  const before = now.map(({ value }) => value - sign * change.value).filter((value) => value > 0);
  return before.length === 0 ? undefined : { change, share, sign, before };
}

function fits({ change, share, before }: Step): boolean {
  return before.some(
    (whole) => Math.abs((change.value / whole) * 100 - share.value) <= 1.01 * 10 ** -share.decimals,
  );
}

/** The share nearest to the printed one, where it is near enough to have been meant. */
function closest({ change, share, before }: Step): number | undefined {
  const [real] = before
    .map((whole) => (change.value / whole) * 100)
    .toSorted((a, b) => Math.abs(a - share.value) - Math.abs(b - share.value));
  return real === undefined || real / share.value > 1.6 || real / share.value < 0.6 ? undefined : real;
}

function calculation(text: string, { change, share }: Step, real: number): Calculation {
  return {
    text: text.slice(change.from, share.to),
    from: change.from,
    to: share.to,
    printed: `${printedFigure(share.value, share.decimals)}%`,
    expected: `${printedFigure(real, Math.max(share.decimals, 1))}%`,
    kind: "change",
  };
}
