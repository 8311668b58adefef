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
    const [first, second, third] = figures
      .slice(at + 1, at + nextFigures)
      .filter(({ kind }) => kind === total.kind);
    if (first === undefined || second === undefined || total.kind === "" || total.kind === "%") return [];
    const opener = text.slice(total.to, first.from);
    if (!/,?\s(?:trong đó|gồm)/iu.test(opener) || opener.length > 120 || STOP.test(opener)) return [];
    if (STOP.test(text.slice(first.to, second.from))) return [];
    const before = `${opener} ${own(text, first)}`;
    const closed = third === undefined || STOP.test(text.slice(second.to, third.from));
    if (
      !opposed(before, text.slice(first.to, second.to + 60)) &&
      !(closed && ages(before, text.slice(first.to, second.from)))
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

/** How many figures, shares among them, may stand between a total and the last of its parts. */
const nextFigures = 9;
/** A sentence or a clause ends; `; trong đó` goes on. */
const STOP = /\.\s|;\s(?!trong đó)/iu;

/** `dưới 6 tuổi … từ 6 tuổi`: ages that leave none between and none besides. */
function ages(first: string, second: string): boolean {
  const below = /dưới\s(\d{1,2})\s(?:tuổi|tháng)/iu.exec(first)?.[1];
  return below !== undefined && new RegExp(`(?:từ|từ đủ|đủ|trên)\\s0?${below}(?!\\d)`, "iu").test(second);
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
