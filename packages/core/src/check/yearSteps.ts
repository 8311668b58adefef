import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

const BY = /,\s(?:tức\s|tương ứng\s)?(tăng|giảm)\s(?:thêm\s|được\s)?$/iu;
/** Two times of one clause each: `Năm 2022 có`, `đến năm 2023 có`; `đầu năm có`, `cuối năm còn`. */
const TIME =
  /(?<!\p{L})(?:(?:cuối |đầu |hết )?năm (?:20|19)\d{2}|(?:cuối|đầu) năm|đến nay|hiện nay|tháng \d{1,2}\/20\d{2})(?!\p{L})/iu;
/** Changes against another time, or each year, are of other figures. */
const OTHER =
  /^[^.;,]{0,20}(?:so với|bình quân|mỗi năm|\/\s?năm|cùng kỳ|kế hoạch)|^\s?(?:lần|điểm|bậc)|^,?\s(?:so với|bình quân)/iu;
const UNSURE = /khoảng|gần|trên|hơn|dưới|trong đó|gồm|thêm|giảm|tăng|tăng thêm|lũy kế|ước/iu;
const longest = 120;

/**
 * `đầu năm có 640 hộ trồng dâu, cuối năm còn 580 hộ trồng dâu, giảm 50 hộ`: a change behind two values of one thing, each with its time, which they
 * don't give. Linear in the figures of a text.
 */
export function wrongYearSteps(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 20_000 || !/,\s[^,.;]{0,12}(?:tăng|giảm)\s/iu.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((step, at) => {
    const [before, now] = [figures[at - 2], figures[at - 1]];
    const verb = BY.exec(text.slice(Math.max(0, step.from - 30), step.from))?.[1]?.toLowerCase();
    if (verb === undefined || before === undefined || now === undefined) return [];
    if (now.unit === "" || before.unit !== now.unit || now.unit !== step.unit || step.unit === "%") return [];
    if (OTHER.test(text.slice(step.to, step.to + 50)) || !areOfTwoTimes(text, before, now, step)) return [];
    const real = (verb === "giảm" ? -1 : 1) * (now.value - before.value);
    if (Math.abs(real - step.value) < 1e-6 || real <= 0) return [];
    if (real / step.value > 2 || real / step.value < 0.5) return [];
    const money = step.unit === "đồng";
    const scale = money ? (/t[ỷỉ]/u.test(step.text) ? 1e9 : 1e6) : 1;
    const shown = real / scale;
    const words = step.text.replace(/^[\d.,]+/u, "");
    // Rounded amounts may be off by the last digit.
    const slack = step.decimals > 0 ? 1.01 * scale * 10 ** -step.decimals : money ? scale : 0;
    if (Math.abs(real - step.value) <= slack) return [];
    return [
      {
        text: text.slice(before.from, step.to),
        from: before.from,
        to: step.to,
        printed: step.text,
        expected: `${printedFigure(shown, Number.isInteger(shown) ? 0 : Math.max(step.decimals, 1))}${words}`,
        kind: "change" as const,
      },
    ];
  });
}

/** The two values stand in neighbouring clauses, each with a time of its own, and the second says no more than the first. */
function areOfTwoTimes(text: string, before: Figure, now: Figure, step: Figure): boolean {
  const head = clauseBefore(text, before.from);
  const middle = text.slice(before.to, now.from);
  const tail = text.slice(now.to, step.from);
  if (middle.length > longest || tail.length > longest || /[.]\s/u.test(middle + tail)) return false;
  const cut = Math.max(middle.lastIndexOf(","), middle.lastIndexOf(";"));
  if (cut < 0) return false;
  const [first, second] = [head + middle.slice(0, cut), middle.slice(cut)];
  const own = TIME.exec(first)?.[0].toLowerCase();
  const other = TIME.exec(second)?.[0].toLowerCase();
  if (own === undefined || other === undefined || own === other) return false;
  if (UNSURE.test(first) || UNSURE.test(second)) return false;
  const [kind, same] = [middle.slice(0, cut), tail.slice(0, Math.max(0, tail.indexOf(",")))].map(plain);
  return kind === same || same === "";
}

/** What is counted, the time left out. */
const plain = (words: string): string =>
  words.replace(new RegExp(TIME, "giu"), "").replace(/[,;]/gu, "").trim().toLowerCase();

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
}
