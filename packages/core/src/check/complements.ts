import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

/** Pairs that leave no third: what is of the one kind isn't of the other, and all is of one of them. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/quốc tế|nước ngoài|ngoài nước/iu, /nội địa|trong nước/iu],
  [/(?<![A-Za-zÀ-ỹ])nam(?![A-Za-zÀ-ỹ])/iu, /(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/iu],
  [/thành thị|đô thị/iu, /nông thôn/iu],
  [/(?<!ngoài )công lập/iu, /ngoài công lập|tư thục|dân lập/iu],
  [/(?<!phi )nông nghiệp/iu, /phi nông nghiệp/iu],
  [/trực tiếp/iu, /gián tiếp/iu],
];

/**
 * `3,2 triệu lượt khách, trong đó khách quốc tế 240 nghìn lượt, khách nội địa 2,86 triệu lượt`: two parts that leave no third and
 * don't make up their total. Rounded totals may miss by half of their last digit. Linear in the figures of a text.
 */
export function wrongComplements(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 10_000 || !/trong đó/iu.test(text)) return [];
  const figures = figuresOf(text).map((figure) => scaled(text, figure));
  return figures.flatMap((total, at) => {
    const [first, second] = figures.slice(at + 1, at + 3);
    if (
      first === undefined ||
      second === undefined ||
      total.kind !== first.kind ||
      first.kind !== second.kind
    )
      return [];
    const opener = text.slice(total.to, first.from);
    if (!/,?\s(?:trong đó|gồm)/iu.test(opener) || opener.length > 80 || /[.;]\s/u.test(opener)) return [];
    const behind = text.slice(first.to, second.to + 60);
    if (
      !opposed(`${opener} ${own(text, first)}`, behind) ||
      /[.;]\s/u.test(text.slice(first.to, second.from))
    )
      return [];
    const sum = first.value + second.value;
    const slack = Math.max(total.step, first.step, second.step) * 0.51;
    const off = Math.abs(sum - total.value);
    if (off <= slack || off > total.value * 0.15) return [];
    return [
      {
        text: text.slice(total.from, second.to),
        from: total.from,
        to: second.to,
        printed: total.printed,
        expected: `${printedFigure(sum / total.scale, Math.max(total.decimals, 1)).replace(/,0$/u, "")}${total.scale > 1 ? ` ${total.word}` : ""}`,
        kind: "total" as const,
      },
    ];
  });
}

interface Scaled extends Figure {
  readonly kind: string;
  readonly scale: number;
  readonly word: string;
  /** One unit of the last printed digit. */
  readonly step: number;
  readonly printed: string;
}

const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };

/** A count with its scale word (`2,86 triệu lượt`) as the whole number that it says. */
function scaled(text: string, figure: Figure): Scaled {
  const match = /^\s(nghìn|ngàn|triệu)\s([A-Za-zÀ-ỹ]+)/iu.exec(text.slice(figure.to, figure.to + 30));
  const word = (match?.[1] ?? "").toLowerCase();
  const scale = figure.unit === "" ? (SCALES[word] ?? 1) : 1;
  return {
    ...figure,
    value: figure.value * scale,
    kind: figure.unit === "" ? (match?.[2] ?? "") : (figure.unit.split(" ")[0] ?? ""),
    scale,
    word,
    step: scale * 10 ** -figure.decimals,
    printed: scale > 1 ? `${figure.text} ${word}` : figure.text,
  };
}

/** What stands right behind a figure, up to the next comma. */
function own(text: string, { to }: Figure): string {
  return /^[^,;.()]{0,40}/u.exec(text.slice(to))?.[0] ?? "";
}

function opposed(first: string, second: string): boolean {
  return COMPLEMENTS.some(([a, b]) => (a.test(first) && b.test(second)) || (b.test(first) && a.test(second)));
}
