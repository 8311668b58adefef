import { matchesIn } from "../text/matches.js";
import { type Calculation, decimalsOf, figureOf, placeOf, printedFigure } from "./shares.js";

const number = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
/** What is counted one by one and by which a total may be shared out. */
const counted = "xã|phường|thị trấn|huyện|thôn|bản|ấp|tổ|trường|trạm|hợp tác xã|htx|đơn vị|cơ sở";
const shape = new RegExp(
  `(?<![\\d.,/-])(${number})\\s([A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+)?)(?:\\s[^.;:()%\\d,]{0,30})?,\\s(?:đạt )?(?:bình quân|trung bình)(?:\\schung)?\\s(?:(?:(?:mỗi|một|01|1)\\s(${counted})\\s)?(?:đạt|là|có|được)?\\s?)(${number})\\s([A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+)?)(?:\\s?\\/\\s?(?:01\\s)?(${counted}))?`,
  "giu",
);
/** Of more than so many, every mean that is printed with a decimal fits some number of them. */
const most = 60;

/** `175 tiêu chí, bình quân đạt 17,9 tiêu chí/xã`: no whole number of communes gives that mean. Linear. */
export function wrongWholeMeans(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/bình quân|trung bình/iu.test(text)) return [];
  return matchesIn(text, shape).flatMap((match) => {
    const [, printedTotal, noun = "", each, printed = "", other = "", per] = match;
    const [total, mean] = [figureOf(printedTotal), figureOf(printed)];
    if (total === undefined || mean === undefined || (each ?? per) === undefined) return [];
    if (firstWord(noun) !== firstWord(other) || !Number.isInteger(total) || mean <= 0 || total <= mean)
      return [];
    if (/(?:khoảng|trên|gần|hơn|ước|dưới|tăng|thêm|giảm)\s$/iu.test(text.slice(0, match.index))) return [];
    const digits = decimalsOf(printed);
    const near = [Math.floor(total / mean), Math.ceil(total / mean)].filter((count) => count > 1);
    const slack = 1.01 * 10 ** -digits;
    if (digits === 0 || near.length === 0 || near.some((count) => count > most)) return [];
    if (near.some((count) => Math.abs(total / count - mean) <= slack)) return [];
    const [best = 0] = near
      .map((count) => total / count)
      .toSorted((a, b) => Math.abs(a - mean) - Math.abs(b - mean));
    return [
      {
        ...placeOf(match),
        printed: `${printed} ${other}`,
        expected: `${printedFigure(best, digits)} ${other}`,
        kind: "average" as const,
      },
    ];
  });
}

function firstWord(words: string): string {
  return words.split(" ")[0]?.toLowerCase() ?? "";
}
