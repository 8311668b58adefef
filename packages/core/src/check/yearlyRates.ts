import { matchesIn } from "../text/matches.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

/** `bình quân mỗi năm giảm`, `trung bình hằng năm trồng được`, `mỗi năm bình quân`: what opens a yearly mean. */
const MEAN =
  /(?:(?:bình quân|trung bình)(?:,)?(?:\s(?:mỗi|hằng|hàng|một|từng)\snăm|\s\d{1,2}\snăm)?|(?:mỗi|hằng|hàng|một)\snăm\s(?:bình quân|trung bình))(?:\s[A-Za-zÀ-ỹ]+){0,4}\s$/iu;
/** `4,8 tỷ đồng, mỗi năm 1,6 tỷ đồng`: the same sum each year. */
const EACH = /(?:,|\()\s?(?:mỗi|hằng|hàng)\snăm(?:\s\p{Ll}+){0,2}\s$/iu;
const EACH_YEAR = /(?:mỗi|hằng|hàng|một)\snăm/iu;
const PER_YEAR = /^[^.;,()\d]{0,24}?(?:\s?\/\s?năm|\s(?:mỗi|một|hằng|hàng)\snăm)(?![A-Za-zÀ-ỹ])/iu;
const LOOSE = /khoảng|gần|trên|hơn|dưới|xấp xỉ|ít nhất|tối thiểu|không quá|từ\s$/iu;
const YEARS =
  /(?:sau|trong|qua|suốt|của)\s(?:vòng\s)?(\d{1,2})\snăm|(?<!kỳ\s)(\d{1,2})\snăm\s\((?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}\)|giai đoạn\s((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})|(?:cả giai đoạn|nhiệm kỳ)\s(\d{1,2})\snăm/giu;
const CHANGED = /(?<![A-Za-zÀ-ỹ])(tăng|giảm)(?:\s(?:được|thêm|tổng cộng|tổng số|đi|so với đầu kỳ))*\s$/iu;
/** There are so many, which are not so many made in those years. */
const STANDING = /(?:(?:hiện )?(?:có|còn|đạt|lên|nâng lên|đến|duy trì|là)|tổng số|\/)\s?$/iu;

/**
 * `sau 5 năm tỷ lệ hộ nghèo giảm 9,70 điểm phần trăm, bình quân mỗi năm giảm 2,14 điểm phần trăm`: a yearly mean that the change, or the
 * number, of so many years doesn't give. A span of years may count its first or not. Linear in the figures of a text.
 */
export function wrongYearlyRates(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !/(?:bình quân|trung bình|(?:mỗi|hằng|hàng) năm)[^.;]{0,60}\s\d/iu.test(text))
    return [];
  const figures = figuresOf(text);
  return figures.flatMap((mean, at) => {
    const before = text.slice(Math.max(0, mean.from - 60), mean.from);
    const opener = MEAN.exec(before)?.[0] ?? (mean.unit === "đồng" ? EACH.exec(before)?.[0] : undefined);
    if (opener === undefined || mean.unit === "" || mean.value === 0 || LOOSE.test(opener)) return [];
    if (!EACH_YEAR.test(opener) && !PER_YEAR.test(text.slice(mean.to, mean.to + 40))) return [];
    const start = sentenceStart(text, mean.from);
    const own = figures.slice(0, at).filter(({ from }) => from >= start);
    const total = wayOf(text, own, mean) ?? totalOf(text, own, mean, opener);
    const years = total === undefined ? [] : (total.years ?? yearsAround(text, start, mean));
    if (total === undefined || years.length === 0) return [];
    return judged(text, mean, total, years);
  });
}

interface Total {
  readonly value: number;
  readonly from: number;
  readonly step: number;
  /** Where both ends are dated. */
  readonly years?: readonly number[];
}

const ENDS = /(?:vào\s|\(|của\s)*(?:cuối\s|đầu\s|hết\s)?năm\s((?:19|20)\d{2})/iu;

/** `từ 42% năm 2015 lên 66% năm 2020`: how far it came. */
function wayOf(text: string, own: readonly Figure[], mean: Figure): Total | undefined {
  const [first, last] = own.slice(-2);
  if (first === undefined || last === undefined || first.unit !== last.unit) return undefined;
  if (first.unit !== mean.unit && !(first.unit === "%" && mean.unit === "diem")) return undefined;
  const between = text.slice(first.to, last.from);
  if (!/(?<![A-Za-zÀ-ỹ])từ\s(?:mức\s)?$/iu.test(text.slice(Math.max(0, first.from - 8), first.from)))
    return undefined;
  if (between.length > 60 || !/\s(?:lên|xuống|còn|đến)(?:\s(?:còn|thành|mức))?\s$/iu.test(between))
    return undefined;
  const value = Number(Math.abs(first.value - last.value).toFixed(6));
  const [from, to] = [between, text.slice(last.to, mean.from)].map((part) => Number(ENDS.exec(part)?.[1]));
  const span = (to ?? Number.NaN) - (from ?? Number.NaN);
  const step = 10 ** -Math.max(first.decimals, last.decimals) * scaleOf(first);
  const found = { value, from: first.from, step };
  return Number.isNaN(span) || span < 2 ? found : { ...found, years: [span, span + 1] };
}

/** What came about over the years: a change told before, the difference of two figures told before, or a number of things made. */
function totalOf(text: string, own: readonly Figure[], mean: Figure, opener: string): Total | undefined {
  const verb = /(?<![A-Za-zÀ-ỹ])(tăng|giảm)/iu.exec(opener)?.[1]?.toLowerCase();
  const last = own.findLast(({ unit }) => unit === mean.unit);
  const whole = last === undefined ? "" : text.slice(Math.max(0, last.from - 40), last.from);
  const step = last === undefined ? 0 : 10 ** -last.decimals * scaleOf(last);
  if (last === undefined || LOOSE.test(whole.slice(-12))) return undefined;
  const change = CHANGED.exec(whole)?.[1]?.toLowerCase();
  if (change !== undefined)
    return verb === undefined || verb === change ? { value: last.value, from: last.from, step } : undefined;
  if (verb !== undefined || mean.unit === "%") return undefined;
  if (mean.unit !== "đồng" && STANDING.test(whole)) return undefined;
  return { value: last.value, from: last.from, step };
}

function scaleOf({ unit, value, text }: Figure): number {
  const digits = Number((/^[\d.,]+/u.exec(text)?.[0] ?? "").replace(/\./gu, "").replace(",", "."));
  return unit === "đồng" && digits > 0 ? value / digits : 1;
}

/** Years named before the mean, or right behind it: `bình quân mỗi năm 60 cán bộ) trong 4 năm`. */
function yearsAround(text: string, start: number, mean: Figure): readonly number[] {
  const before = yearsOf(text.slice(start, mean.from));
  if (before.length > 0) return before;
  const behind = /^[^.;\d]{0,30}\s(?:trong|qua)\s\d{1,2}\snăm/iu.exec(text.slice(mean.to, mean.to + 60));
  return behind === null ? [] : yearsOf(behind[0]);
}

/** The numbers of years that a clause can be said to speak of; none where it names several periods. */
function yearsOf(clause: string): readonly number[] {
  const named = matchesIn(clause, YEARS).map(([, after, braced, from, to, term]) => {
    const plain = after ?? braced ?? term;
    if (plain !== undefined) return [Number(plain)];
    const span = Number(to) - Number(from);
    return [span + 1, span];
  });
  const [first] = named;
  const all = new Set(named.flat());
  if (first === undefined || all.size > 2) return [];
  return [...all].filter((count) => count > 1 && count < 20);
}

function judged(text: string, mean: Figure, total: Total, years: readonly number[]): readonly Calculation[] {
  const slack = (count: number) =>
    1.01 * 10 ** -mean.decimals * scaleOf(mean) + (total.step * 0.5) / count + mean.value * 0.01;
  if (years.some((count) => Math.abs(total.value / count - mean.value) <= slack(count))) return [];
  const real = total.value / (years[0] ?? 1);
  if (real > mean.value * 1.6 || real < mean.value * 0.6) return [];
  const shown = real / scaleOf(mean);
  const printed = `${mean.text}${/^ trăm/u.exec(text.slice(mean.to))?.[0] ?? ""}`;
  const digits = Number.isInteger(shown) ? 0 : Math.max(mean.decimals, 1);
  return [
    {
      text: text.slice(total.from, mean.to),
      from: total.from,
      to: mean.to,
      printed,
      expected: `${printedFigure(shown, digits)}${printed.replace(/^[\d.,]+/u, "")}`,
      kind: "average" as const,
    },
  ];
}

function sentenceStart(text: string, at: number): number {
  const ends = matchesIn(text.slice(0, at), /[.!?;]\s+(?=[A-Za-zÀ-ỹ])/gu);
  return ends.at(-1)?.index ?? 0;
}
