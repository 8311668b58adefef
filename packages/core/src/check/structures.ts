import { matchesIn } from "../text/matches.js";
import { type Calculation, decimalsOf, figureOf, placeOf, printedFigure } from "./shares.js";

const structureShape =
  /cơ cấu[^.:;%]{0,120}?[:;,]?\s[^.%]{0,80}?\d+(?:,\d+)?\s?%[^.]{10,500}?(?=\.(?:\s|$)|$)/giu;

/** `Cơ cấu lao động: nông nghiệp 45,2%; công nghiệp 28,6%; dịch vụ 28,2%`: the parts of a structure make 100%. Linear. */
export function wrongStructures(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/cơ cấu/iu.test(text)) return [];
  return matchesIn(text, structureShape).flatMap((match) => {
    const shares = matchesIn(match[0], /(\d+(?:,\d+)?)\s?%/gu).map((share) => share[1] ?? "");
    if (
      shares.length < 3 ||
      shares.length > 6 ||
      /trong đó|tăng|giảm|so với|năm (?:19|20)\d{2}[^;,]*%[^%]*năm (?:19|20)/iu.test(match[0])
    )
      return [];
    const digits = Math.max(...shares.map(decimalsOf));
    const sum = Number(shares.reduce((all, share) => all + (figureOf(share) ?? 0), 0).toFixed(4));
    if (Math.abs(sum - 100) <= shares.length * 0.5 * 10 ** -digits + 1e-9 || sum < 90 || sum > 110) return [];
    return [
      {
        ...placeOf(match),
        printed: `${printedFigure(sum, digits)}%`,
        expected: "100%",
        kind: "structure" as const,
      },
    ];
  });
}

const seriesShape =
  /((?:năm (?:19|20)\d{2}[^.;\d]{0,40}\d+(?:,\d+)?[^.;\d]{0,40}){2,6})bình quân(?:\s(?:0?\d|[A-Za-zÀ-ỹ]+) năm|\sgiai đoạn[^.;,]{0,20}|\scả giai đoạn|\s(?:đạt|là)|\smỗi năm)*\s(?:đạt|là|khoảng)?\s?(\d+(?:,\d+)?)/giu;

/** `năm 2021 đạt 42, năm 2022 đạt 46, năm 2023 đạt 51, bình quân 03 năm đạt 48,3`: no mean of the years. Linear. */
export function wrongYearMeans(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/bình quân/iu.test(text)) return [];
  return matchesIn(text, seriesShape).flatMap((match) => {
    const values = [
      ...matchesIn(match[1] ?? "", /năm (?:19|20)\d{2}[^.;\d]{0,40}?(\d+(?:,\d+)?)/giu),
    ].flatMap((value) => figureOf(value[1]) ?? []);
    const printed = figureOf(match[2]);
    const [first, last] = [values[0], values.at(-1)];
    if (printed === undefined || values.length < 2 || first === undefined || last === undefined) return [];
    const mean = values.reduce((all, value) => all + value, 0) / values.length;
    const digits = decimalsOf(match[2] ?? "");
    const change = Math.abs(last - first) / (values.length - 1);
    const growth =
      first > 0 && last > 0 ? Math.abs((last / first) ** (1 / (values.length - 1)) - 1) * 100 : mean;
    const slack = 1.01 * 10 ** -digits;
    if ([mean, change, growth].some((value) => Math.abs(value - printed) <= slack)) return [];
    if (printed < mean * 0.7 || printed > mean * 1.4) return [];
    return [
      {
        ...placeOf(match),
        printed: match[2] ?? "",
        expected: printedFigure(mean, Math.max(digits, 1)),
        kind: "average" as const,
      },
    ];
  });
}

const yearlyShape =
  /(?:mỗi năm|hằng năm|hàng năm)\s(?:đều\s)?(?:tổ chức|mở|xây dựng|hỗ trợ|đào tạo|trồng)\s(\d+)\s([A-Za-zÀ-ỹ]+\s[A-Za-zÀ-ỹ]+)[^.]{0,80}?(?:trong|qua|sau)\s(\d{1,2})\snăm[^.;\d]{0,60}?(\d+)\s([A-Za-zÀ-ỹ]+\s[A-Za-zÀ-ỹ]+)/giu;

/** `Mỗi năm tổ chức 04 phiên …; trong 03 năm tổ chức 10 phiên …`: so many each year make another total. Linear. */
export function wrongYearly(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:mỗi|hằng|hàng) năm/iu.test(text)) return [];
  return matchesIn(text, yearlyShape).flatMap((match) => {
    const [each, years, total] = [figureOf(match[1]), figureOf(match[3]), figureOf(match[4])];
    if (each === undefined || years === undefined || total === undefined) return [];
    if (match[2]?.toLowerCase() !== match[5]?.toLowerCase() || each * years === total) return [];
    return [
      { ...placeOf(match), printed: match[4] ?? "", expected: String(each * years), kind: "yearly" as const },
    ];
  });
}
