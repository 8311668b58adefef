import { isOneDigitOff, isSwapped } from "./digitSlips.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

const SHARE = /(?:chiếm|bằng|đạt)\s(?:tỷ lệ\s|tỉ lệ\s)?$/iu;
/** `52 trạm ở vùng cao (29,3%)`. */
const BRACKET = /\p{Ll}\s\($/u;
const LOOSE = /(?:khoảng|gần|trên|hơn|dưới|xấp xỉ|tăng|giảm|vượt|thêm|bình quân)\s$/iu;

/**
 * `1.387 cơ sở vi phạm …; xử phạt 612 cơ sở, chiếm 54,1%` where 612 of 1.387 is 44,1%: a share that differs from what a whole counted
 * before gives by one digit, or by two digits that changed places. The likeness of the digits is what proves that this whole was
 * meant; silent where any whole of the paragraph gives the share. Linear in the figures of a text.
 */
export function wrongTypedShares(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:(?:chiếm|bằng|đạt)[^.;]{0,12}|\()\d[\d,]*\s?%/iu.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((share, at) => {
    const part = figures[at - 1];
    if (share.unit !== "%" || part === undefined || !isShareOf(text, part, share)) return [];
    const wholes = figures
      .slice(0, at - 1)
      .filter(({ unit, value }) => unit === part.unit && value > part.value)
      .map((whole) => ({ whole, real: (part.value / whole.value) * 100 }));
    const slack = 1.01 * 10 ** -share.decimals;
    if (wholes.some(({ real }) => Math.abs(real - share.value) <= slack)) return [];
    const meant = wholes.filter(
      ({ real }) => isSlip(share, real) || (wholes.length === 1 && isOneDigit(share, real)),
    );
    const [found] = meant;
    if (found === undefined || meant.length > 1) return [];
    if (text.charAt(share.from - 1) === "(" && !isBorneOut(figures, found.whole)) return [];
    return [
      {
        text: text.slice(part.from, share.to),
        from: part.from,
        to: share.to,
        printed: `${printedFigure(share.value, share.decimals)}%`,
        expected: `${printedFigure(found.real, share.decimals)}%`,
        kind: "share" as const,
      },
    ];
  });
}

/** Another number with its share is a part of this whole. */
function isBorneOut(figures: readonly Figure[], whole: Figure): boolean {
  return figures.some((share, at) => {
    const part = figures[at - 1];
    if (share.unit !== "%" || part?.unit !== whole.unit || part.value >= whole.value) return false;
    const real = (part.value / whole.value) * 100;
    return share.decimals > 0 && Math.abs(real - share.value) <= 1.01 * 10 ** -share.decimals;
  });
}

/** The share is told of the figure right before it, in the same clause. */
function isShareOf(text: string, part: Figure, share: Figure): boolean {
  const between = text.slice(part.to, share.from);
  const before = text.slice(Math.max(0, share.from - 24), share.from);
  return (
    part.unit !== "" &&
    part.unit !== "%" &&
    between.length < 60 &&
    !/(?:tăng|giảm)\s(?:thêm\s)?$/iu.test(text.slice(Math.max(0, part.from - 12), part.from)) &&
    !/[;.]\s|:/u.test(between) &&
    (SHARE.test(before) || BRACKET.test(before)) &&
    !LOOSE.test(before) &&
    !/^\s?(?:kế hoạch|chỉ tiêu|so với|dự toán|mục tiêu)/iu.test(text.slice(share.to))
  );
}

/** Three digits at least, of which one differs or two neighbours changed places. */
function isSlip(share: Figure, real: number): boolean {
  const [printed, right] = digitsOf(share, real);
  return printed.length >= 3 && (isOneDigitOff(printed, right) || isSwapped(printed, right));
}

function isOneDigit(share: Figure, real: number): boolean {
  const [printed, right] = digitsOf(share, real);
  return printed.length === 2 && isOneDigitOff(printed, right);
}

function digitsOf({ value, decimals }: Figure, real: number): readonly [string, string] {
  return [value.toFixed(decimals).replace(".", ""), real.toFixed(decimals).replace(".", "")];
}
