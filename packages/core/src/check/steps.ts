import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

const BY = /(?<![A-Za-zÀ-ỹ])(tăng|giảm)\s$/iu;
const AGAINST = /^[^.;()%\d]{0,24}\sso với\s(?:cùng kỳ\s)?[^.;()%]{0,30}\((?:năm\s\d{4}:?\s|là\s)?$/iu;
/** `giảm 30 vụ so với 240 vụ của năm 2024`. */
const AGAINST_ITSELF = /^[^.;()%\d]{0,24}\sso với\s(?:mức\s|con số\s)?$/iu;
const OF_BEFORE = /^\s(?:của|trong|ở|vào|cùng kỳ|năm|đầu|cuối)(?![A-Za-zÀ-ỹ])/iu;

/**
 * A change told with the figure of before in a bracket (`09 vụ cháy, thiệt hại 21,5 ha; giảm 04 vụ so với năm 2015 (14 vụ)`,
 * `đạt 74,5%, tăng 6,2% so với năm 2022 (68,8%)`) that the last figure counted alike doesn't bear out. Of shares both
 * the difference and the growth are let pass. Linear in the figures of a text.
 */
export function wrongSteps(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 20_000 || !/so với/iu.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((step, at) => {
    const verb = BY.exec(text.slice(Math.max(0, step.from - 8), step.from))?.[1]?.toLowerCase();
    const before = figures[at + 1];
    if (verb === undefined || before === undefined || !isAgainst(text, step, before)) return [];
    const now = figures.slice(0, at).findLast(({ unit }) => unit === before.unit);
    if (now === undefined || isFar(text, now, step)) return [];
    const change = (now.value - before.value) * (verb === "giảm" ? -1 : 1);
    const growth = before.value === 0 ? Number.NaN : (change / before.value) * 100;
    const decimals = Math.max(step.decimals, now.decimals, before.decimals);
    const slack = step.unit === "%" ? 1.01 * 10 ** -step.decimals : 1e-6;
    if (before.unit === step.unit && Math.abs(change - step.value) <= slack) return [];
    if (step.unit === "%" && Math.abs(growth - step.value) <= slack) return [];
    return [
      {
        text: text.slice(now.from, before.to),
        from: now.from,
        to: before.to,
        printed: step.text,
        expected: `${printedFigure(before.unit === step.unit ? change : growth, step.unit === "%" ? Math.max(decimals, 1) : decimals)}${step.unit === "%" ? "%" : ""}`,
        kind: "change" as const,
      },
    ];
  });
}

/** The figure of before stands in a bracket, counted as the change is, or right behind the words of comparison. */
function isAgainst(text: string, step: Figure, before: Figure): boolean {
  const between = text.slice(step.to, before.from);
  if (before.unit === step.unit && AGAINST.test(between)) return true;
  const counted =
    before.unit !== "" && before.unit !== "%" && (step.unit === "%" || before.unit === step.unit);
  return counted && AGAINST_ITSELF.test(between) && OF_BEFORE.test(text.slice(before.to));
}

function isFar(text: string, now: Figure, step: Figure): boolean {
  const between = text.slice(now.to, step.from);
  return between.length > 90 || /\.\s/u.test(between) || /trong đó|gồm/iu.test(between);
}
