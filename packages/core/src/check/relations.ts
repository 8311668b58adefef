import { matchesIn } from "../text/matches.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, figureOf, printedFigure } from "./shares.js";

/** What a share, an average or a change is reckoned from, as the clauses before and behind it print it. */

const SHARE_VERB = /(?:chiếm|bằng|đạt|tỷ lệ|tỉ lệ|tương đương|tương ứng|\(|,)\s?(?:tỷ lệ\s|tỉ lệ\s)?$/iu;
const LOOSE = /(?:khoảng|gần|trên|hơn|dưới|xấp xỉ|tăng|giảm|vượt|thêm|bình quân|còn|từ|đến|lên)\s$/iu;
const NO_SHARE = /^\s?(?:\/\s?năm|\/\s?tháng|điểm|so với (?:cùng kỳ|năm)|mỗi năm|[A-Za-zÀ-ỹ]*\s?lãi suất)/iu;

/**
 * Shares whose whole stands in a bracket behind them (`62 hộ, đạt 85% kế hoạch (80 hộ)`, `9.750 ha, chiếm 1,3% diện
 * tích tự nhiên (650.000 ha)`) or is named before (`6.480 hộ nghèo trên tổng số 27.000 hộ; … còn 5.130 hộ nghèo, chiếm tỷ lệ
 * 18,5%`) and that no whole in reach gives. Linear in the figures of a text.
 */
export function wrongSharesAround(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !/%/u.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((share, at) => {
    if (share.unit !== "%" || !isShare(text, share)) return [];
    const part = figures[at - 1];
    if (part === undefined || part.unit === "%" || part.unit === "" || !isNear(text, part, share)) return [];
    // `giảm 45 vụ (12,3%)` is a share of what was before.
    if (/(?:tăng|giảm)\s(?:thêm\s)?$/iu.test(text.slice(Math.max(0, part.from - 12), part.from))) return [];
    const behind = wholeBehind(text, figures, at, part);
    const before = wholesBefore(text, figures.slice(0, at - 1), part);
    if ([behind, ...before.alike].some((whole) => whole !== undefined && gives(part, whole, share)))
      return [];
    const whole = behind ?? (before.told.length === 1 ? before.told[0] : undefined);
    if (whole === undefined || whole.value === 0) return [];
    const real = (part.value / whole.value) * 100;
    if (behind === undefined && (real > 100 || real / share.value > 1.5 || real / share.value < 0.67))
      return [];
    if (real > 1000 || real < share.value / 20) return [];
    const to = Math.max(share.to, whole.to);
    const from = Math.min(part.from, whole.from);
    return [
      {
        text: text.slice(from, to),
        from,
        to,
        printed: `${printedFigure(share.value, share.decimals)}%`,
        expected: `${printedFigure(real, Math.max(share.decimals, 1))}%`,
        kind: "share" as const,
      },
    ];
  });
}

function isShare(text: string, { from, to }: Figure): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  return SHARE_VERB.test(before) && !LOOSE.test(before) && !NO_SHARE.test(text.slice(to, to + 30));
}

/** The figure that the share tells of stands in the same clause. */
function isNear(text: string, part: Figure, share: Figure): boolean {
  const between = text.slice(part.to, share.from);
  return between.length < 90 && !/[;.]\s|\)|:/u.test(between) && !/(?:tăng|giảm|so với|và)\s/iu.test(between);
}

/** The whole in a bracket right behind the share: `85% kế hoạch (80 hộ)`. */
function wholeBehind(text: string, figures: readonly Figure[], at: number, part: Figure): Figure | undefined {
  const [share, whole] = [figures[at], figures[at + 1]];
  if (share === undefined || whole === undefined) return undefined;
  const between = text.slice(share.to, whole.from);
  if (/^\s(?:trên|trong|của)\s(?:tổng (?:số\s)?)$/iu.test(between) && whole.unit !== "%") return whole;
  if (whole.unit !== part.unit) return undefined;
  const known = /^[^.;()%\d]{2,70}\((?:năm \d{4}:?\s|là\s|tổng số:?\s)?$/u.test(between);
  return known && !/so với|cùng kỳ/iu.test(between) && /^[^()\d]{0,25}\)/u.test(text.slice(whole.to))
    ? whole
    : undefined;
}

interface Wholes {
  /** Those that the words present as the whole of the part. */
  readonly told: readonly Figure[];
  /** All that are counted alike and more: one of them may be meant. */
  readonly alike: readonly Figure[];
}

/** What is counted alike and more of, in this sentence or as a declared total (`tổng số 27.000 hộ`) of the text. */
function wholesBefore(text: string, figures: readonly Figure[], part: Figure): Wholes {
  const start = sentenceStart(text, part.from);
  const alike = figures.filter(({ unit, value }) => unit === part.unit && value > part.value);
  const introduced = (words: RegExp) =>
    alike.filter(({ from }) => words.test(text.slice(Math.max(0, from - 24), from)));
  const totals = introduced(/(?:tổng số|tổng cộng)\s?$/iu);
  const declared = totals.length > 0 ? totals : introduced(/toàn [A-Za-zÀ-ỹ]+ (?:hiện )?có\s?$/iu);
  const linked = alike.filter(
    ({ from, to }) =>
      from >= start &&
      !isAfterChange(text, to) &&
      /^[^.;]{0,140}(?:trong đó|,\s(?:có\s)?)[^.;]{0,60}$/iu.test(text.slice(to, part.from)),
  );
  const proven = alike.filter((whole) => isProven(whole, figures));
  const named = [...new Set([...declared, ...linked])];
  const sure = named.filter((whole) => proven.includes(whole));
  const told = named.length > 1 && sure.length === 1 ? sure : named;
  return { told: told.length > 0 ? told : proven, alike };
}

/** Another share of the text is one of this whole: `ngân sách tỉnh 12 tỷ đồng, chiếm 64,9%` of 18,5. */
function isProven(whole: Figure, figures: readonly Figure[]): boolean {
  return figures.some((share, at) => {
    const part = figures[at - 1];
    if (share.unit !== "%" || part?.unit !== whole.unit || part === whole || share.from < whole.to)
      return false;
    return gives(part, whole, share);
  });
}

function isAfterChange(text: string, to: number): boolean {
  return /^[^,;.]{0,30}(?:so với|tăng|giảm)/iu.test(text.slice(to, to + 40));
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(0, ...matchesIn(before, /[.!?:]\s+(?=\p{Lu})/gu).map(({ index }) => index));
}

function gives(part: Figure, whole: Figure, share: Figure): boolean {
  const real = (part.value / whole.value) * 100;
  return Math.abs(real - share.value) <= 1.01 * 10 ** -share.decimals;
}

/**
 * `3.450 người …, trong đó nữ chiếm 40% (1.280 người)`: the number that a share comes to stands in brackets behind it, and the one whole
 * that the sentence parts gives another. Linear in the figures of a text.
 */
export function wrongPartsBehind(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 20_000 || !/%\s?\(\d/u.test(text) || !/trong đó/iu.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((share, at) => {
    const part = figures[at + 1];
    if (share.unit !== "%" || part === undefined || part.unit === "" || part.unit === "%") return [];
    if (!/^\s?\($/u.test(text.slice(share.to, part.from)) || !/^[^()\d]{0,25}\)/u.test(text.slice(part.to)))
      return [];
    if (LOOSE.test(text.slice(Math.max(0, share.from - 24), share.from))) return [];
    const start = sentenceStart(text, share.from);
    const wholes = figures.filter(
      ({ unit, value, from, to }) =>
        unit === part.unit && value > part.value && from >= start && to < share.from,
    );
    const [whole] = wholes.filter(({ to }) => /^[^;]*trong đó[^;\d]*$/iu.test(text.slice(to, share.from)));
    if (whole === undefined || wholes.some((other) => gives(part, other, share))) return [];
    const real = (whole.value * share.value) / 100;
    if (real > part.value * 1.6 || real < part.value * 0.6) return [];
    return [
      {
        text: text.slice(whole.from, part.to),
        from: whole.from,
        to: part.to,
        printed: `${printedFigure(share.value, share.decimals)}%`,
        expected: `${printedFigure((part.value / whole.value) * 100, Math.max(share.decimals, 1))}%`,
        kind: "share" as const,
      },
    ];
  });
}

/** `mỗi xã 12 người`: as many in each. */
const EACH = /(?:,|;|\()\s?mỗi\s[A-Za-zÀ-ỹ]+\s(?:có\s|gồm\s)?$/iu;
const AVERAGE = /bình quân\s(?:đạt\s|là\s|mỗi [A-Za-zÀ-ỹ]+\s(?:được\s)?(?:vay\s|hỗ trợ\s|đạt\s)?)?$/iu;
const PER = /^\s?(?:\/|một |mỗi |trên )\s?([A-Za-zÀ-ỹ]+)/iu;

/**
 * `2.150 lượt hộ vay với doanh số 64,5 tỷ đồng, bình quân 35 triệu đồng/hộ`: an average that the one amount and the one
 * number of its sentence don't give. Linear.
 */
export function wrongMeans(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 20_000 || !/bình quân|mỗi/iu.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((mean, at) => {
    const before = text.slice(Math.max(0, mean.from - 40), mean.from);
    const per =
      PER.exec(text.slice(mean.to, mean.to + 20))?.[1] ??
      /mỗi ([A-Za-zÀ-ỹ]+)\s(?:[A-Za-zÀ-ỹ]+\s){0,2}$/iu.exec(before)?.[1];
    if (
      mean.unit === "" ||
      mean.unit === "%" ||
      per === undefined ||
      !(AVERAGE.test(before) || EACH.test(before))
    )
      return [];
    const start = sentenceStart(text, mean.from);
    const own = figures
      .slice(0, at)
      .filter(({ from }) => from >= start && !isInBracket(text, from, mean.from));
    const amounts = own.filter((figure) => figure.unit === mean.unit || countsTimes(figure, mean.unit));
    const counts = own.filter(({ unit, from, to }) => countsOf(text.slice(from, to + 20), unit, per));
    const [amount, count] = [amounts[0], counts[0]];
    if (amount === undefined || count === undefined || amounts.length + counts.length > 2) return [];
    const real = amount.value / count.value;
    const scale =
      mean.unit === "đồng" ? mean.value / (figureOf(/^[\d.,]+/u.exec(mean.text)?.[0]) ?? mean.value) : 1;
    const step = scale * 10 ** -mean.decimals;
    if (Math.abs(real - mean.value) <= Math.max(step, real * 0.02)) return [];
    if (real / mean.value > 3 || real / mean.value < 1 / 3) return [];
    const from = Math.min(amount.from, count.from);
    return [
      {
        text: text.slice(from, mean.to),
        from,
        to: mean.to,
        printed: mean.text,
        expected:
          mean.unit === "đồng" ? `${printedFigure(real / 1e6, 2)} triệu đồng` : printedFigure(real, 1),
        kind: "average" as const,
      },
    ];
  });
}

const TIMES_OF_PERSONS =
  /^[\d.,]+\slượt\s(?:người|cán|học|hội|lao|đoàn|đại|giáo|thành|nông|công|viên|phụ|thanh|cộng|đồng)/iu;

/** `540 lượt cán bộ`: how often people came, of whom so many came each time. */
function countsTimes({ unit, text }: Figure, each: string): boolean {
  return unit === `luot ${each}` || (each === "nguoi" && TIMES_OF_PERSONS.test(text));
}

/** A bracket that closes before the mean tells something of one thing in it: `(mỗi huyện 01 lớp)`. */
function isInBracket(text: string, at: number, end: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && text.slice(at, end).includes(")");
}

/** `2.150 lượt hộ` counts `hộ`: it is the first or second word behind the number. */
function countsOf(printed: string, unit: string, per: string): boolean {
  const counted = new RegExp(`^[\\d.,]+\\s(?:[A-Za-zÀ-ỹ]+\\s)?${per}(?![A-Za-zÀ-ỹ])`, "iu");
  return unit !== "" && unit !== "%" && unit !== "đồng" && counted.test(printed);
}
