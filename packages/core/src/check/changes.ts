import { FENCE } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { type Calculation, decimalsOf, figureOf, placeOf, printedFigure } from "./shares.js";

const figure = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
const aside =
  "(?:\\s?\\([^()]{0,60}\\)|\\s(?:(?:vào|ở|của|trong|hết|thời điểm)\\s){0,2}(?:(?:năm học|giai đoạn)\\s\\d{4}\\s?[-–]\\s?\\d{4}|(?:năm|cuối năm|đầu năm|tháng|quý)\\s[\\d/IV]{1,10}(?:\\snăm\\s\\d{4})?|năm trước|hiện nay))?";
const measure = "(?:\\s?(%|[A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+)?))?";
const changeShape = new RegExp(
  `từ\\s(?:hơn\\s|trên\\s|khoảng\\s)?(${figure})${measure}${aside}${FENCE}\\s(?:lên|xuống|còn|đến|tăng lên|giảm xuống|giảm còn|xuống còn|lên đến)\\s(?:còn\\s|thành\\s)?${FENCE}(?:khoảng\\s|trên\\s|dưới\\s)?(${figure})${measure}${aside}${FENCE}\\s?[,(;]\\s?(?:tức\\s|tương ứng\\s)?(tăng|giảm)\\s(khoảng\\s|gần\\s|trên\\s|hơn\\s|bình quân\\s|trung bình\\s)?(${figure})\\s?(%|lần|[A-Za-zÀ-ỹ]+)?`,
  "giu",
);

/**
 * `tăng từ 61 xã lên 68 xã, tăng 8 xã`: a change that its two figures don't give. In percent it may be the difference
 * of two shares or the change relative to the first figure; rounded and yearly ones are passed over. Linear.
 */
export function wrongChanges(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:tăng|giảm)\s(?:[A-Za-zÀ-ỹ]+\s)?\d/iu.test(text)) return [];
  return [...matchesIn(text, changeShape), ...matchesIn(text, rankShape)].flatMap((match) => {
    const [first, , second, , verb = "", loose, printed, sign] = match.slice(1);
    const [from, to, by] = [figureOf(first), figureOf(second), figureOf(printed)];
    if (from === undefined || to === undefined || by === undefined || loose !== undefined) return [];
    if (/(?:trên|hơn|khoảng|dưới|gần)\s\d/iu.test(match[0]) || sign === "lần") return [];
    const rank = sign === "bậc";
    if (!rank && verb.toLowerCase() !== (to > from ? "tăng" : "giảm")) return [];
    return judged(match, { from, to, by, sign: sign ?? "", digits: decimalsOf(printed ?? "") });
  });
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly sign: string;
  readonly digits: number;
}

function judged(
  match: RegExpMatchArray & { readonly index: number },
  { from, to, by, sign, digits }: Change,
): readonly Calculation[] {
  if (/^\s?\/\s?năm|^\s?(?:mỗi|một) năm/iu.test((match.input ?? "").slice(match.index + match[0].length)))
    return [];
  const difference = Math.abs(to - from);
  const relative = from === 0 ? Number.NaN : (difference / from) * 100;
  const slack = 1.01 * 10 ** -digits * (digits === 0 && sign === "%" ? 0.6 : digits === 0 ? 0 : 1);
  const near = (value: number) => Math.abs(value - by) <= Math.max(slack, 1e-9);
  if (near(difference) || (sign === "%" && near(relative))) return [];
  const inPercent = sign === "%";
  const bothShares = inPercent && /%[^%]*%[^%]*%/u.test(match[0]);
  const expected = inPercent && !bothShares ? relative : difference;
  return [
    {
      ...placeOf(match),
      printed: `${match[0].slice(match[0].search(/(?:tăng|giảm)\s[\d.,]+[^,;]*$/u)).trim()}`,
      expected: `${printedFigure(expected, Number.isInteger(expected) ? 0 : Math.max(digits, 1))}${inPercent ? "%" : sign === "" ? "" : ` ${sign}`}`,
      kind: "change",
    },
  ];
}

const relativeShape = new RegExp(
  `(${figure})\\s([A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+){0,3}),?\\s\\(?(tăng|giảm)\\s(\\d{1,3}(?:,\\d+)?)\\s?%\\sso với\\s(?:cùng kỳ\\s|năm trước|năm|thực hiện năm)?[^.;()%]{0,30}\\((?:năm\\s\\d{4}:?\\s)?(${figure})\\s([A-Za-zÀ-ỹ]+)[^()]{0,30}\\)`,
  "giu",
);

/** `860 doanh nghiệp, tăng 12% so với năm 2020 (812 doanh nghiệp)`: a growth that its two figures don't give. Linear. */
export function wrongGrowth(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("so với")) return [];
  return matchesIn(text, relativeShape).flatMap((match) => {
    const [, now, noun = "", verb, printed, before, otherNoun = ""] = match;
    const [to, from, by] = [figureOf(now), figureOf(before), figureOf(printed)];
    if (to === undefined || from === undefined || by === undefined || from === 0) return [];
    if (!noun.toLowerCase().startsWith(otherNoun.toLowerCase())) return [];
    const real = ((to - from) / from) * 100 * (verb?.toLowerCase() === "giảm" ? -1 : 1);
    const digits = decimalsOf(printed ?? "");
    if (Math.abs(real - by) <= 0.6 * 10 ** -digits) return [];
    return [
      {
        ...placeOf(match),
        printed: `${printed}%`,
        expected: `${printedFigure(real, Math.max(digits, 1))}%`,
        kind: "change",
      },
    ];
  });
}

const absoluteShape = new RegExp(
  `(?<!năm |[\\d.,/])(${figure})\\s([A-Za-zÀ-ỹ]+)(?:\\s[^.;()%\\d]{0,40}(?:\\d+\\s[^.;()%\\d]{0,30})?)?,\\s(tăng|giảm)\\s(${figure})\\s([A-Za-zÀ-ỹ]+)[^.;()%\\d]{0,20}\\sso với\\s[^.;()%]{0,30}\\((?:năm\\s\\d{4}:?\\s)?(${figure})\\s([A-Za-zÀ-ỹ]+)[^()]{0,30}\\)`,
  "giu",
);

/** `05 vụ, giảm 02 vụ so với cùng kỳ (08 vụ)`: a change in things that the two figures don't give. Linear. */
export function wrongDifferences(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("so với")) return [];
  return matchesIn(text, absoluteShape).flatMap((match) => {
    const [, now, noun, verb, printed, second, before, third] = match;
    const [to, from, by] = [figureOf(now), figureOf(before), figureOf(printed)];
    if (to === undefined || from === undefined || by === undefined) return [];
    if (new Set([noun, second, third].map((word) => word?.toLowerCase())).size > 1) return [];
    const real = verb?.toLowerCase() === "giảm" ? from - to : to - from;
    if (Math.abs(real - by) < 1e-9) return [];
    const expected = `${printedFigure(real, Number.isInteger(real) ? 0 : 1)} ${noun ?? ""}`;
    return [{ ...placeOf(match), printed: `${printed} ${noun ?? ""}`, expected, kind: "change" }];
  });
}

const turnedChange = new RegExp(
  `(?<!\\p{L})(tăng|giảm)\\s(\\d{1,3}(?:,\\d+)?)\\s?%,?\\s\\(?từ\\s(${figure})\\s([A-Za-zÀ-ỹ]+)${aside}\\s(?:lên|xuống còn|xuống|còn)\\s(${figure})\\s\\4(?![A-Za-zÀ-ỹ])`,
  "giu",
);

/** `giảm 25%, từ 120 vụ còn 96 vụ`: how much is said first. Linear. */
export function wrongTurnedChanges(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/%,?\s\(?từ\s\d/u.test(text)) return [];
  return matchesIn(text, turnedChange).flatMap((match) => {
    const [, verb = "", printed = "", first, , second] = match;
    const [by, from, to] = [printed, first, second].map(figureOf);
    if (by === undefined || from === undefined || to === undefined || from === 0) return [];
    const real = ((verb.toLowerCase() === "giảm" ? from - to : to - from) / from) * 100;
    const digits = decimalsOf(printed);
    if (Math.abs(real - by) <= 1.01 * 10 ** -digits || real < 0) return [];
    const expected = `${printedFigure(real, Math.max(digits, 1))}%`;
    return [{ ...placeOf(match), printed: `${printed}%`, expected, kind: "change" as const }];
  });
}

const pointShape = new RegExp(
  `(?<![\\d.,/-])(${figure})\\s?%,?\\s\\(?(tăng|giảm)\\s(${figure})\\s?(?:%|điểm(?:\\s(?:%|phần trăm))?)\\s(?:so\\svới|so)\\s[^.;()%]{0,40}\\((?:năm\\s\\d{4}:?\\s|là\\s|đạt\\s)?(${figure})\\s?%\\)`,
  "giu",
);

/** `còn 3,2%, giảm 0,5 điểm phần trăm so với năm 2024 (3,9%)`: neither the difference of the two shares nor the change relative to the first. Linear. */
export function wrongPoints(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("so với")) return [];
  return matchesIn(text, pointShape).flatMap((match) => {
    const [, now, verb, printed, before] = match;
    const [to, from, by] = [figureOf(now), figureOf(before), figureOf(printed)];
    if (to === undefined || from === undefined || by === undefined || from === 0) return [];
    const real = verb?.toLowerCase() === "giảm" ? from - to : to - from;
    const slack = 1.01 * 10 ** -decimalsOf(printed ?? "");
    const isPoint = /điểm/iu.test(match[0]);
    if (Math.abs(real - by) <= slack || (!isPoint && Math.abs((real / from) * 100 - by) <= slack)) return [];
    const sign = isPoint ? " điểm phần trăm" : "%";
    const expected = `${printedFigure(real, Math.max(decimalsOf(printed ?? ""), 1))}${sign}`;
    return [{ ...placeOf(match), printed: `${printed}${sign}`, expected, kind: "change" as const }];
  });
}

const turnedDifference = new RegExp(
  `(?<!năm |[\\d.,/])(${figure})\\s([A-Za-zÀ-ỹ]+)(?:\\s[A-Za-zÀ-ỹ]+){0,3}[,;(][^.:%]{0,160}?(?<=[,;(]\\s?)so với\\s[^.;()%]{0,40}\\((?:năm\\s\\d{4}:?\\s|là\\s|có\\s)?(${figure})\\s([A-Za-zÀ-ỹ]+)[^()]{0,30}\\),?\\s(tăng|giảm)\\s(${figure})\\s([A-Za-zÀ-ỹ]+)(?!\\s?%)`,
  "giu",
);

/** `47 vụ …; so với năm 2022 (58 vụ) giảm 12 vụ`: the figure before stands first. Linear. */
export function wrongTurnedDifferences(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("so với")) return [];
  return matchesIn(text, turnedDifference).flatMap((match) => {
    const [, now, noun, before, second, verb, printed, third] = match;
    const [to, from, by] = [figureOf(now), figureOf(before), figureOf(printed)];
    if (to === undefined || from === undefined || by === undefined) return [];
    if (new Set([noun, second, third].map((word) => word?.toLowerCase())).size > 1) return [];
    const real = verb?.toLowerCase() === "giảm" ? from - to : to - from;
    if (Math.abs(real - by) < 1e-9 || real < 0) return [];
    const expected = `${printedFigure(real, Number.isInteger(real) ? 0 : 1)} ${noun ?? ""}`;
    return [{ ...placeOf(match), printed: `${printed} ${noun ?? ""}`, expected, kind: "change" as const }];
  });
}

const restShape =
  /(?<![\d/])(\d{1,4})\s?\/\s?(\d{1,4})\s([A-Za-zÀ-ỹ]+\s?\p{L}*)[^.]{0,80}?(?:,|;)?\s(?:còn|còn lại)\s(\d{1,4})\s([A-Za-zÀ-ỹ]+\s?\p{L}*)/giu;

/** `12/19 tiêu chí, còn 08 tiêu chí`: what is done and what is left make the whole. Linear. */
export function wrongRests(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/\d\s?\/\s?\d/u.test(text) || !text.includes("còn")) return [];
  return matchesIn(text, restShape).flatMap((match) => {
    const [done, whole, rest] = [figureOf(match[1]), figureOf(match[2]), figureOf(match[4])];
    const [noun, other] = [match[3], match[5]].map((words) => words?.split(" ")[0]?.toLowerCase());
    if (done === undefined || whole === undefined || rest === undefined || noun !== other) return [];
    if (/^(?:19|20)\d{2}$/u.test(match[2] ?? "") || done > whole || done + rest === whole) return [];
    return [{ ...placeOf(match), printed: match[4] ?? "", expected: String(whole - done), kind: "change" }];
  });
}

/** `xếp hạng 15/63, tăng 4 bậc so với năm 2023 (hạng 21/63)`, laid out as a change. */
const rankShape =
  /(?:xếp (?:thứ|hạng)|đứng thứ|thứ hạng|hạng)\s(?:thứ\s)?(\d{1,3})(\/\d{2,3})?[^.;\d]{0,40}(?=(?:tăng|giảm)\s\d{1,2}\sbậc[^.;\d]{0,30}(?:năm \d{4}[^.;\d]{0,20})?(?:hạng|thứ)\s(\d{1,3})(\/\d{2,3})?)(tăng|giảm)(\skhoảng)?\s(\d{1,2})\s(bậc)/giu;

const fromShape = new RegExp(
  `(?<![\\d.,/])(${figure})\\s([A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+)?),?\\s(tăng|giảm)\\stừ\\s(${figure})\\s([A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+)?)[^.;%]{0,50}?,\\s(?:tức\\s|tương ứng\\s)?\\3\\s(${figure})\\s?(%|[A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+)?)`,
  "giu",
);

/** `đạt 312 tỷ đồng, tăng từ 260 tỷ đồng của năm 2023, tăng 25%`: the second figure comes first. Linear. */
export function wrongRises(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:tăng|giảm) từ\s\d/iu.test(text)) return [];
  return matchesIn(text, fromShape).flatMap((match) => {
    const [, now, noun, verb = "", before, other, printed, sign = ""] = match;
    const [to, from, by] = [figureOf(now), figureOf(before), figureOf(printed)];
    if (to === undefined || from === undefined || by === undefined) return [];
    if (noun?.toLowerCase() !== other?.toLowerCase()) return [];
    if (verb.toLowerCase() !== (to > from ? "tăng" : "giảm")) return [];
    return judged(match, { from, to, by, sign, digits: decimalsOf(printed ?? "") });
  });
}

const yearlyChange =
  /từ\s(\d{1,3}(?:,\d+)?)\s?%\s(?:\(?(?:vào\s|của\s)?(?:cuối\s|đầu\s)?năm\s)(20\d{2})\)?\s(?:xuống|lên|còn|xuống còn|tăng lên|giảm còn)\s(?:còn\s)?(\d{1,3}(?:,\d+)?)\s?%\s(?:vào\s|\()?(?:cuối\s)?năm\s(20\d{2})\)?,?\s(?:(?:bình quân|trung bình)\s)?(?:mỗi|hằng|hàng|một)\snăm\s(?:tăng|giảm)\s(\d{1,2}(?:,\d+)?)\s?%/giu;

/** `từ 28,5% năm 2015 xuống 24% năm 2020, bình quân mỗi năm giảm 1,5%`: so much a year makes another change. Linear. */
export function wrongYearlyChanges(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/năm (?:tăng|giảm)/iu.test(text)) return [];
  return matchesIn(text, yearlyChange).flatMap((match) => {
    const [from, to, by] = [figureOf(match[1]), figureOf(match[3]), figureOf(match[5])];
    const years = Number(match[4]) - Number(match[2]);
    if (from === undefined || to === undefined || by === undefined || years < 2) return [];
    const digits = decimalsOf(match[5] ?? "");
    const means = [years, years + 1].map((count) => Math.abs(to - from) / count);
    if (means.some((mean) => Math.abs(mean - by) <= 1.01 * 10 ** -digits)) return [];
    const expected = `${printedFigure(means[0] ?? 0, Math.max(digits, 1))}%`;
    return [{ ...placeOf(match), printed: `${match[5]}%`, expected, kind: "average" as const }];
  });
}

const periodChange =
  /giai đoạn\s(20\d{2})\s?[-–]\s?(20\d{2})[^.;%\d]{0,80}từ\s(\d{1,3}(?:,\d+)?)\s?%\s(?:xuống|lên|còn|xuống còn|tăng lên|giảm còn)\s(?:còn\s)?(\d{1,3}(?:,\d+)?)\s?%,?\s(?:bình quân|trung bình)\s(?:(?:mỗi|hằng|hàng|một)\snăm\s)?(?:tăng|giảm)\s(\d{1,2}(?:,\d+)?)\s?(?:%|điểm phần trăm|điểm %)/giu;

/** `giai đoạn 2016 - 2020 giảm từ 42,5% xuống 22,5%, bình quân giảm 6%/năm`: so much a year makes another change. Linear. */
export function wrongPeriodChanges(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("%") || !/(?:bình quân|trung bình)\s/iu.test(text)) return [];
  return matchesIn(text, periodChange).flatMap((match) => {
    const [from, to, by] = [figureOf(match[3]), figureOf(match[4]), figureOf(match[5])];
    const years = Number(match[2]) - Number(match[1]);
    if (from === undefined || to === undefined || by === undefined || years < 2) return [];
    const digits = decimalsOf(match[5] ?? "");
    const means = [years, years + 1].map((count) => Math.abs(to - from) / count);
    const growth = Math.abs((to / Math.max(from, 1e-6)) ** (1 / years) - 1) * 100;
    if ([...means, growth].some((mean) => Math.abs(mean - by) <= 1.01 * 10 ** -Math.max(digits, 1)))
      return [];
    const expected = `${printedFigure(means[0] ?? 0, Math.max(digits, 1))}%`;
    return [{ ...placeOf(match), printed: `${match[5]}%`, expected, kind: "average" as const }];
  });
}
