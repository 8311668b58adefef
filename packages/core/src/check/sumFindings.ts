import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { printNumber } from "../text/printNumber.js";
import { shortened } from "../text/shortened.js";
import { type Breakdown, sumOf } from "./breakdowns.js";
import type { Finding } from "./diagnostic.js";
import { isDigitSlip } from "./digitSlips.js";
import type { WrongMultiple } from "./distantMultiples.js";
import type { FundingShare, FundingSum } from "./fundingSums.js";
import { endsInOthers } from "./openRests.js";
import { otherPlaces, placesIn } from "./partPlaces.js";
import type { RowShare } from "./rowShares.js";
import { saysHere } from "./saysHere.js";
import type { Calculation, CalculationKind } from "./shares.js";
import type { TextPiece } from "./textPieces.js";
import { whereabouts } from "./whereabouts.js";

/** `30 hợp tác xã, trong đó 10 … được hỗ trợ máy móc, 25 … được tập huấn`: one may be given both. */
function mayOverlap({ total, parts, to }: Breakdown, text: string): boolean {
  return (
    sumOf(parts) > total.value * 1.1 &&
    /(?<![A-Za-zÀ-ỹ])(?:được|tham gia|có|đạt)(?![A-Za-zÀ-ỹ])/iu.test(text.slice(total.to, to))
  );
}

/** `18.450 giấy phép, gồm 14.120 …, 3.580 … và 750 …; cấp đổi 9.870 giấy phép`: the first parts make the total, what follows is something else. */
function addsUpSooner({ total, parts }: Breakdown): boolean {
  return parts.some((_, at) => at > 0 && Math.abs(sumOf(parts.slice(0, at + 1)) - total.value) < 1e-6);
}

/** `đơn vị hành chính cấp xã, gồm 18 phường, 45 xã và 01 đặc khu`: each kind of place once, so that none is something else. */
function areKindsOfPlaces({ noun, parts }: Breakdown, text: string): boolean {
  if (!/^đơn vị hành/iu.test(noun)) return false;
  const kinds = parts.map(({ to }) => PLACE.exec(text.slice(to, to + 20))?.[1]?.toLowerCase());
  return kinds.every((kind) => kind !== undefined) && new Set(kinds).size === kinds.length;
}

const PLACE = /^\s(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?![A-Za-zÀ-ỹ])/iu;

/** `50.330 người, chiếm 87,0% tổng số lao động`: a part with a share that isn't one of this total is a part of something else. */
function isOfAnother({ value, to }: Breakdown["total"], total: number, text: string): boolean {
  const share =
    /^[^.;()\d]{0,24}?(?:,\s(?:chiếm|bằng|đạt)\s(?:tỷ lệ\s)?|\((?:chiếm\s)?)(\d{1,3}(?:,\d+)?)\s?%/iu.exec(
      text.slice(to, to + 60),
    )?.[1];
  return share !== undefined && Math.abs((value / total) * 100 - Number(share.replace(",", "."))) > 3;
}

/** What is short is what a part lacks by two of its digits changed about: 20.135 for 20.315. */
function hasTurnedDigits(parts: Breakdown["parts"], short: number): boolean {
  const digits = (value: number): string => String(value).split("").sort().join("");
  return parts.some(
    ({ value }) => value >= fewestTurned && short < value * 0.1 && digits(value + short) === digits(value),
  );
}

/** Small numbers have their digits in common by chance. */
const fewestTurned = 1000;

export function breakdownFinding(breakdown: Breakdown, { passage }: TextPiece): Finding | undefined {
  const { total, parts, kind, loose, noun, documents } = breakdown;
  const sum = sumOf(parts);
  if (documents || loose !== null || Math.abs(sum - total.value) < 1e-6) return undefined;
  const isShort =
    sum < total.value && !isDigitSlip(sum, total.value) && !hasTurnedDigits(parts, total.value - sum);
  const closed = parts.length > 2 && endsInOthers(passage.text, parts);
  if (kind === "among" && ((isShort && !closed) || mayOverlap(breakdown, passage.text))) return undefined;
  const sooner = addsUpSooner(breakdown) && !areKindsOfPlaces(breakdown, passage.text);
  if (sooner || parts.some((part) => isOfAnother(part, total.value, passage.text))) return undefined;
  if (sum > total.value * 1.6 || sum < total.value * 0.6) return undefined;
  const adding = parts.map(({ text }) => text).join(" + ");
  const shown = printNumber(sum, 3);
  const span = spanAt(passage, total.from, total.to);
  return {
    message: {
      vi: `Tổng số ghi ${total.text} ${noun} nhưng các phần cộng lại là ${shown} (${adding}).`,
      en: `The total says ${total.text} ${noun} but its parts add up to ${shown} (${adding}).`,
    },
    span,
    quote: total.text,
    related: otherPlaces(placesIn(passage, parts), span),
    suggestion: shown,
    data: { total: total.value, sum, parts: parts.map(({ value }) => value) },
  };
}

const calculationWords: Readonly<Record<CalculationKind, { readonly vi: string; readonly en: string }>> = {
  share: { vi: "Tỷ lệ", en: "The share" },
  average: { vi: "Số bình quân", en: "The average" },
  change: { vi: "Mức tăng, giảm", en: "The change" },
  structure: { vi: "Cơ cấu cộng lại", en: "The structure's sum" },
  total: { vi: "Tổng số", en: "The total" },
  rest: { vi: "Số còn lại", en: "What is left" },
  product: { vi: "Thành tiền", en: "The amount" },
  times: { vi: "Số lần", en: "The multiple" },
  yearly: { vi: "Tổng các năm", en: "The total of the years" },
  inYear: { vi: "Tổng trong năm", en: "The total of a year" },
};

/** Means of other years, and twelve months that no sentence prints, leave room for another reading. */
const unsure: ReadonlySet<CalculationKind> = new Set(["average", "yearly", "inYear"]);

/** Where a calculation goes over several lines, the one of them where the wrong figure stands; else all of it. */
function placeOfPrinted(passage: Passage, from: number, to: number, printed: string): Span {
  const whole = spanAt(passage, from, to);
  const at = passage.text.slice(from, to).lastIndexOf(printed);
  if (whole.line === whole.endLine || at < 0) return whole;
  return spanAt(passage, from + at, from + at + printed.length);
}

export function calculationFinding(
  { text, from, to, printed, expected, kind, parts = [] }: Calculation,
  passage: Passage,
): Finding {
  const what = calculationWords[kind];
  const shown = shortened(text, 160);
  const span = placeOfPrinted(passage, from, to, printed);
  const adding = parts.length === 0 ? "" : `: ${parts.map((part) => part.text).join(" + ")}`;
  return {
    severity: unsure.has(kind) ? "warning" : "error",
    message: {
      vi: `${what.vi} ghi ${printed} nhưng tính từ các số đã in là ${expected}${adding} (“${shown}”).`,
      en: `${what.en} says ${printed} but the printed figures give ${expected}${adding} (“${shown}”).`,
    },
    span,
    quote: printed,
    related: otherPlaces(placesIn(passage, parts), span),
    suggestion: expected,
    data: { printed, expected, kind },
  };
}

export function fundingFinding({ total, sum, text, parts, span }: FundingSum): Finding | undefined {
  const slack = Math.max(total, sum) * 0.002;
  if (Math.abs(total - sum) <= slack || sum < total * 0.6 || sum > total * 1.6) return undefined;
  const adding = parts.map((part) => part.text).join(" + ");
  const shown =
    sum >= 1e9 && !/triệu/iu.test(text)
      ? `${printNumber(sum / 1e9, 3)} tỷ đồng`
      : `${printNumber(sum / 1e6, 3)} triệu đồng`;
  return {
    severity: sum > total ? "error" : "warning",
    message: {
      vi: `Tổng kinh phí ghi ${text} nhưng các nguồn cộng lại là ${shown} (${adding}).`,
      en: `The total says ${text} but its sources add up to ${shown} (${adding}).`,
    },
    span,
    quote: text,
    related: otherPlaces(parts, span),
    data: { total, sum },
  };
}

export function shareFinding({ part, total, printed, real, span }: FundingShare): Finding {
  const expected = `${printNumber(Number(real.toFixed(1)), 3)}%`;
  return {
    message: {
      vi: `${part} ghi chiếm ${printed} nhưng bằng ${expected} của ${total}.`,
      en: `${part} is said to be ${printed}, but it is ${expected} of ${total}.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    data: { part, total, printed, expected },
  };
}

export function multipleFinding({ printed, real, span, base }: WrongMultiple): Finding {
  const shown = `${printNumber(Number(real.toFixed(2)), 3)} lần`;
  const place = whereabouts(base.span);
  return {
    message: {
      vi: `Số lần ghi ${printed} nhưng so với ${base.text} ở ${place.vi} là ${shown}.`,
      en: `The multiple says ${printed}, but it is ${shown} of ${base.text} at ${place.en}.`,
    },
    span,
    quote: printed,
    related: [saysHere(base.span, base.text)],
    suggestion: shown,
    data: { printed, expected: real },
  };
}

/** A row of shares that its counts contradict for one year. */
export function rowShareFinding(share: RowShare): Finding {
  const { name, year, printed, count, whole, expected, span, countSpan } = share;
  return {
    message: {
      vi: `Tỷ lệ năm ${year} của “${shortened(name, 100)}” ghi ${printed}% nhưng dòng số lượng ghi ${count}, tính trên ${whole} như các năm khác là ${expected}%.`,
      en: `Found ${printed}% for ${year} of “${shortened(name, 100)}”, expected ${expected}%: ${count} of ${whole}, the whole of the other years.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    related: [saysHere(countSpan, count)],
    data: { year, printed, count, whole },
  };
}
