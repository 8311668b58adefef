import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

/** The share's whole, named: `chiếm 0,94% tổng số hộ`. */
const WHOLE =
  /^\s(?:trên |trong |so với )?tổng số (\p{Ll}+(?:\s\p{Ll}+){0,2}?)(?=\s?[.,;:)]|\s(?:và|trên địa bàn)\s|\s?$)/u;
const SAID = /^[^.;:()%]{0,40}[,\s(](?:chiếm|bằng)\s(?:tỷ lệ\s|tỉ lệ\s)?$/iu;
/** Other times have other wholes. */
const OTHER_TIME = /năm|tháng|quý|kỳ|trước|giảm|tăng|so với/iu;
const longestBetween = 120;

interface Told {
  readonly count: Figure;
  readonly share: Figure;
  readonly whole: string;
}

/**
 * `96 hộ nghèo, chiếm 0,80% tổng số hộ và 150 hộ cận nghèo, chiếm 1,52% tổng số hộ dân`: two shares that one clause says of one whole, and no
 * whole gives both. Silent where the whole itself is printed: then each share is reckoned from it. Linear in the figures of a text.
 */
export function wrongSharesOfOneWhole(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !/%\s(?:trên |trong |so với )?tổng số\s/u.test(text)) return [];
  const figures = figuresOf(text);
  const told = figures.flatMap((share, at) => toldOf(text, figures[at - 1], share) ?? []);
  return told.flatMap((second, at) => {
    const first = told[at - 1];
    if (first === undefined || !areOfOneWhole(text, first, second)) return [];
    const [low, high] = wholeOf(first);
    const [least, most] = wholeOf(second);
    if (least <= high && low <= most) return [];
    const stated = figures.some(
      ({ unit, value }) => unit === first.count.unit && [first, second].some((pair) => gives(pair, value)),
    );
    const real = (second.count.value / first.count.value) * first.share.value;
    if (stated || real > second.share.value * 1.5 || real < second.share.value / 1.5) return [];
    return [
      {
        text: text.slice(first.count.from, second.share.to),
        from: second.count.from,
        to: second.share.to,
        printed: `${printedFigure(second.share.value, second.share.decimals)}%`,
        expected: `${printedFigure(real, second.share.decimals)}%`,
        kind: "share" as const,
      },
    ];
  });
}

function toldOf(text: string, count: Figure | undefined, share: Figure): Told | undefined {
  if (share.unit !== "%" || share.decimals === 0 || share.value <= 0) return undefined;
  if (count === undefined || count.unit === "" || count.unit === "%" || count.value < 20) return undefined;
  if (!SAID.test(text.slice(count.to, share.from))) return undefined;
  const whole = WHOLE.exec(text.slice(share.to, share.to + 60))?.[1];
  return whole === undefined ? undefined : { count, share, whole: whole.replace(/\sdân$/u, "") };
}

function areOfOneWhole(text: string, first: Told, second: Told): boolean {
  const between = text.slice(first.share.to, second.share.from);
  return (
    first.whole === second.whole &&
    first.count.unit === second.count.unit &&
    between.length <= longestBetween &&
    !/[.:]\s|;.*;/u.test(between) &&
    !OTHER_TIME.test(between)
  );
}

/** The least and the greatest whole that a count and its share allow, the share being cut or rounded at its last digit. */
function wholeOf({ count, share }: Told): readonly [number, number] {
  const step = 1.01 * 10 ** -share.decimals;
  return [
    (count.value * 100) / (share.value + step),
    share.value > step ? (count.value * 100) / (share.value - step) : Number.POSITIVE_INFINITY,
  ];
}

function gives(pair: Told, whole: number): boolean {
  const [low, high] = wholeOf(pair);
  return whole >= low && whole <= high;
}
