import { matchesIn } from "../text/matches.js";
import { type Calculation, decimalsOf, figureOf, placeOf, printedFigure } from "./shares.js";

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
/** What may stand behind a value: its measure. */
const MEASURE =
  "(?:\\s?%|\\s(?!và\\s)[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ/]*(?:\\s(?!và\\s)[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ/]*){0,2})?";
/** How many years or which period the mean is of. */
const OVER = "(?:\\d{1,2}\\s(?:năm|tháng|quý|kỳ|đợt)|(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2})?";
const MEAN = `(?:bình quân|trung bình)[^.;()\\d]{0,30}${OVER}[^.;()\\d]{0,24}?(${NUMBER})`;

/** `các năm 2016, 2017, 2018 lần lượt là 3,8%; 4,0% và 4,2%, bình quân đạt 4,0%/năm`. */
const LISTED = new RegExp(
  `(?:lần lượt|tương ứng)\\s(?:là|đạt|ở mức|có|bằng)?:?\\s?((?:(?:${NUMBER})${MEASURE}(?:\\s?[;,]\\s|\\s?[;,]?\\svà\\s)){1,9}(?:${NUMBER})${MEASURE})\\s?[,;.(]\\s?(?:tính\\s)?${MEAN}`,
  "giu",
);

/** `lần lượt 2.100, 2.350 và 2.050 người, tổng cộng 6.600 người`. */
const TOTALLED = new RegExp(
  `lần lượt\\s(?:là|đạt|có)?:?\\s?((?:(?:${NUMBER})${MEASURE}(?:\\s?[;,]\\s|\\s?[;,]?\\svà\\s)){1,9}(?:${NUMBER})${MEASURE})\\s?[,;.]\\s?(?:tổng cộng|tổng số|cộng)(?:\\s\\d{1,2}\\snăm)?(?:\\s(?:là|có|đạt))?:?\\s(${NUMBER})(?!\\s?%)`,
  "giu",
);

/** Totals behind a series of values that the values don't make. Linear. */
export function wrongSeriesTotals(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/lần lượt/iu.test(text) || !/(?:tổng )?cộng|tổng số/iu.test(text)) return [];
  return matchesIn(text, TOTALLED).flatMap((match) => {
    if (/%/u.test(match[1] ?? "")) return [];
    const values = valuesOf(matchesIn(match[1] ?? "", new RegExp(NUMBER, "gu")).map(([value]) => value));
    const total = figureOf(match[2]);
    const sum = Number(values.reduce((all, value) => all + value, 0).toFixed(6));
    if (total === undefined || Math.abs(sum - total) < 1e-6 || Math.abs(sum - total) > total * 0.2) return [];
    const expected = printedFigure(sum, decimalsOf(match[2] ?? ""));
    return [{ ...placeOf(match), printed: match[2] ?? "", expected, kind: "total" as const }];
  });
}

/** `bình quân mỗi năm 5.800 ha (năm 2016: 6.100 ha, năm 2017: …)`. */
const OPENED = new RegExp(
  `(?:bình quân|trung bình)\\s(?:mỗi năm|hằng năm|hàng năm|\\d{1,2} năm|một năm)[^.;()\\d]{0,30}?(${NUMBER})(?!\\s?%)${MEASURE}\\s?\\((?:cụ thể:?\\s|trong đó:?\\s)?(năm\\s(?:19|20)\\d{2}[^()]{10,300})\\)`,
  "giu",
);
const DATED = new RegExp(
  `năm\\s(?:19|20)\\d{2}(?:\\s?:\\s?|\\s(?:là\\s|đạt\\s|có\\s)?)(${NUMBER})(?!\\d)`,
  "giu",
);

/** Means of a series of values in a row that the values don't give, neither as their mean nor as the mean of growth or of the steps. Linear. */
export function wrongSeriesMeans(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/bình quân|trung bình/iu.test(text)) return [];
  const found: Calculation[] = [];
  if (/lần lượt|tương ứng/iu.test(text))
    for (const match of matchesIn(text, LISTED)) {
      const values = matchesIn(match[1] ?? "", new RegExp(NUMBER, "gu"));
      found.push(...judged(match, valuesOf(values.map(([value]) => value)), match[2] ?? ""));
    }
  if (/\(\D{0,20}năm\s\d{4}/iu.test(text))
    for (const match of matchesIn(text, OPENED)) {
      const values = matchesIn(match[2] ?? "", DATED);
      found.push(...judged(match, valuesOf(values.map(([, value]) => value)), match[1] ?? ""));
    }
  return found;
}

function valuesOf(printed: readonly (string | undefined)[]): readonly number[] {
  return printed.flatMap((value) => figureOf(value) ?? []);
}

function judged(
  match: RegExpMatchArray & { readonly index: number },
  values: readonly number[],
  printed: string,
): readonly Calculation[] {
  const mean = figureOf(printed);
  const [first, last] = [values[0], values.at(-1)];
  if (mean === undefined || first === undefined || last === undefined || values.length < 3) return [];
  if (
    /khoảng|trên|hơn|gần|dưới|xấp xỉ/iu.test(
      match[0].slice(match[0].search(/bình quân|trung bình/iu)).split("(")[0] ?? "",
    )
  )
    return [];
  const digits = decimalsOf(printed);
  const arithmetic = values.reduce((all, value) => all + value, 0) / values.length;
  const steps = values.length - 1;
  const candidates = [arithmetic, Math.abs(last - first) / steps];
  if (values.every((value) => value > 0))
    candidates.push(
      Math.abs((last / first) ** (1 / steps) - 1) * 100,
      (values.reduce((all, value) => all * (1 + value / 100), 1) ** (1 / values.length) - 1) * 100,
    );
  const slack = Math.max(1.01 * 10 ** -digits, digits === 0 ? arithmetic * 0.001 : 0);
  if (candidates.some((value) => Math.abs(value - mean) <= slack)) return [];
  if (mean < arithmetic * 0.6 || mean > arithmetic * 1.6) return [];
  const expected = printedFigure(arithmetic, Number.isInteger(arithmetic) ? 0 : Math.max(digits, 1));
  return [{ ...placeOf(match), printed, expected, kind: "average" as const }];
}
