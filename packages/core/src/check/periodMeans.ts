import { matchesIn } from "../text/matches.js";
import { type Calculation, figureOf, printedFigure } from "./shares.js";

const number = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
const shape = new RegExp(
  `giai đoạn\\s((?:19|20)\\d{2})\\s?[-–]\\s?((?:19|20)\\d{2})[^.;()\\d]{0,40}?\\s(${number})\\s((?:triệu |tỷ |nghìn )?[A-Za-zÀ-ỹ]+)[^.;()\\d]{0,30}[,(]\\s?(?:bình quân|trung bình|mỗi năm|tương đương)\\s(?:mỗi năm\\s|là\\s|khoảng\\s|đạt\\s)*(${number})\\s((?:triệu |tỷ |nghìn )?[A-Za-zÀ-ỹ]+)(?=\\s?(?:\\/\\s?năm|mỗi năm|một năm|\\)|,|\\.|;|$))`,
  "giu",
);

/** `giai đoạn 2017 - 2020: 7.500 ha (bình quân 1.800 ha/năm)`: so much a year makes another total over the years. Linear. */
export function wrongPeriodMeans(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/giai đoạn/iu.test(text)) return [];
  return matchesIn(text, shape).flatMap((match) => {
    const [whole, first, last, printedTotal, unit = "", printedMean, other = ""] = match;
    const [total, mean] = [figureOf(printedTotal), figureOf(printedMean)];
    const years = Number(last) - Number(first) + 1;
    if (total === undefined || mean === undefined || years < 2 || unit.toLowerCase() !== other.toLowerCase())
      return [];
    if (/khoảng|trên|ít nhất|tối thiểu/iu.test(whole)) return [];
    const real = total / years;
    if (Math.abs(real - mean) <= Math.max(real * 0.02, 0.6) || real > mean * 1.6 || real < mean * 0.6)
      return [];
    return [
      {
        text: whole,
        from: match.index,
        to: match.index + whole.length,
        printed: `${printedMean ?? ""} ${other}`,
        expected: `${printedFigure(real, Number.isInteger(real) ? 0 : 1)} ${unit}`,
        kind: "average" as const,
      },
    ];
  });
}
