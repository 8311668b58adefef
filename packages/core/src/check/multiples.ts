import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

const TIMES =
  /^(?:[\s/][^.;()\d]{1,40}?)?,?\s((?:tăng\s)?(?:gấp|bằng)|tăng)\s(hơn\s|trên\s|gần\s|khoảng\s)?(\d{1,2}(?:,\d+)?)\slần\s(?:so với\s|(?=năm\s|cùng kỳ|giai đoạn))[^.;()]{0,40}\(\s?(?:năm\s\d{4}:?\s)?$/iu;

/** `3,2 triệu lượt, gấp 2 lần so với năm 2011 (1,4 triệu lượt)`: so many times the figure in the bracket is another one. Linear. */
export function wrongMultiples(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:gấp|bằng|tăng)[^.;]{0,16}\slần/iu.test(text)) return [];
  const figures = figuresOf(text);
  const risen = risenTimes(text, figures);
  const told = figures.flatMap((now) => {
    const before = figures.find(({ from }) => from > now.to && TIMES.test(text.slice(now.to, from)));
    const match = before === undefined ? null : TIMES.exec(text.slice(now.to, before.from));
    const [, verb = "", loose, printed = ""] = match ?? [];
    const times = Number(printed.replace(",", "."));
    if (before === undefined || match === null || !alike(text, now, before) || before.value === 0) return [];
    const real = now.value / before.value;
    // `tăng 2 lần` may say twice as much, or twice as much more.
    const more = /^tăng$/iu.test(verb);
    if (bearsOut(real, times, loose, printed) || (more && bearsOut(real - 1, times, loose, printed)))
      return [];
    return [
      {
        text: text.slice(now.from, before.to),
        from: now.from,
        to: before.to,
        printed: `${printed} lần`,
        expected: `${printedFigure(real, 2)} lần`,
        kind: "times" as const,
      },
    ];
  });
  return [...told, ...risen];
}

const firstWord = ({ unit }: Figure): string => unit.split(" ")[0] ?? "";

const RISEN = /(?:gấp|bằng)\s(\d{1,2}(?:,\d+)?)\slần,?\stừ\s(?:mức\s)?$/iu;

/** `tăng gấp 2 lần, từ 1.200 máy năm 2020 lên 3.600 máy`: the multiple stands before what it came from. */
function risenTimes(text: string, figures: readonly Figure[]): readonly Calculation[] {
  return figures.flatMap((before, at) => {
    const match = RISEN.exec(text.slice(Math.max(0, before.from - 40), before.from));
    const now = figures[at + 1];
    if (match === null || now === undefined || before.value === 0 || firstWord(now) !== firstWord(before))
      return [];
    const between = text.slice(before.from, now.from).replace(/^[\d.,]+/u, "");
    const [whole, printed = ""] = match;
    const real = now.value / before.value;
    if (!/^[^.;()]{0,50}\s(?:lên|đến)\s(?:thành\s)?$/iu.test(between)) return [];
    if (bearsOut(real, Number(printed.replace(",", ".")), undefined, printed)) return [];
    const from = before.from - whole.length;
    const expected = `${printedFigure(real, 2)} lần`;
    return [
      {
        text: text.slice(from, now.to),
        from,
        to: now.to,
        printed: `${printed} lần`,
        expected,
        kind: "times" as const,
      },
    ];
  });
}

/** Counted alike, with the same scale word behind: `triệu lượt`. */
function alike(text: string, a: Figure, b: Figure): boolean {
  const scale = ({ to }: Figure) => /^\s(?:triệu|nghìn|ngàn)/iu.exec(text.slice(to))?.[0] ?? "";
  return a.unit === b.unit && scale(a) === scale(b);
}

function bearsOut(
  real: number,
  times: number,
  loose: string | undefined,
  printed: string | undefined,
): boolean {
  const slack = 10 ** -(printed?.split(",")[1]?.length ?? 0) * 0.51;
  const word = loose?.trim().toLowerCase();
  if (word === "hơn" || word === "trên") return real >= times - 1e-9 && real <= times * 1.35 + 0.1;
  if (word === "gần") return real <= times + 1e-9 && real >= times * 0.75;
  return Math.abs(real - times) <= (word === "khoảng" ? times * 0.15 : Math.max(slack, times * 0.03));
}
