import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** So much each year, and the total over a period of years that it doesn't make. */
export interface YearlyTotal {
  readonly yearly: string;
  readonly total: string;
  readonly years: number;
  /** What the total gives a year. */
  readonly expected: number;
  readonly span: Span;
  readonly totalSpan: Span;
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+|(?!(?:19|20)\\d{2}\\s)\\d{2,4}";
const NOUN = "\\p{Ll}+(?:\\s\\p{Ll}+){2}";
const PERIOD = /giai đoạn\s((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)/iu;
const TOTAL = new RegExp(`(?<![\\d.,/])(${NUMBER})\\s(${NOUN})`, "gu");
const YEARLY = new RegExp(
  `(?:mỗi|hằng|hàng) năm\\s(?:[A-Za-zÀ-ỹ]+\\s){0,4}?(?:cho\\s)?(${NUMBER})\\s(${NOUN})`,
  "giu",
);
const LOOSE = /(?:khoảng|trên|ít nhất|tối thiểu|hơn|gần|từ|thêm|dưới)\s\d/iu;

/** Yearly numbers of running text that a total of the same things over a period contradicts. Linear. */
export const wrongYearlyTotals = perSubject((subject: Subject): readonly YearlyTotal[] => {
  const totals = new Map<string, { value: number; years: number; text: string; span: Span } | null>();
  const beside: YearlyTotal[] = [];
  const yearly: { key: string; value: number; text: string; span: Span }[] = [];
  for (const { passage, inTable } of figurePiecesWith(subject, "mỗi", "hằng", "hàng", "giai")) {
    if (inTable || passage.text.length > 10_000) continue;
    for (const sentence of sentencesIn(passage)) {
      beside.push(...besideTotals(sentence.text, passage, sentence.from));
      for (const match of matchesIn(sentence.text, YEARLY))
        if (!LOOSE.test(match[0])) yearly.push({ ...read(match), ...placed(match, passage, sentence.from) });
      const period = PERIOD.exec(sentence.text);
      if (period === null || /(?:mỗi|hằng|hàng) năm/iu.test(sentence.text)) continue;
      const years = Number(period[2]) - Number(period[1]) + 1;
      const [first] = matchesIn(sentence.text, TOTAL).filter(({ index }) => index > period.index);
      if (
        first === undefined ||
        LOOSE.test(sentence.text.slice(Math.max(0, first.index - 10), first.index + 1))
      )
        continue;
      const found = { ...read(first), ...placed(first, passage, sentence.from), years };
      totals.set(found.key, totals.has(found.key) ? null : found);
    }
  }
  const apart = yearly.flatMap(({ key, value, text, span }) => {
    const total = totals.get(key);
    if (total === undefined || total === null || total.years < 2) return [];
    const counts = [total.years, total.years - 1].map((years) => total.value / years);
    if (counts.some((mean) => Math.abs(mean - value) <= mean * 0.03)) return [];
    const expected = counts[0] ?? 0;
    if (expected > value * 2 || expected < value / 2) return [];
    return [{ yearly: text, total: total.text, years: total.years, expected, span, totalSpan: total.span }];
  });
  return [...beside, ...apart];
});

const BESIDE = new RegExp(
  `(?:mỗi|hằng|hàng) năm\\s(?:[A-Za-zÀ-ỹ]+\\s){0,5}?(${NUMBER})\\s([A-Za-zÀ-ỹ]+\\s[A-Za-zÀ-ỹ]+)[^.\\d]{0,60}?[;,]\\s(?:(?:cả|toàn|trong)\\s)+giai đoạn\\s((?:19|20)\\d\\d)\\s?[-–]\\s?((?:19|20)\\d\\d)[^.;\\d]{0,50}?\\s(${NUMBER})\\s\\2(?![A-Za-zÀ-ỹ])`,
  "giu",
);

/** `mỗi năm mở 12 lớp …; cả giai đoạn 2021 - 2025 mở 70 lớp …`: more than the years make; less is told with the paces. */
function besideTotals(text: string, passage: Passage, offset: number): readonly YearlyTotal[] {
  if (!/(?:mỗi|hằng|hàng) năm/iu.test(text) || !/giai đoạn/iu.test(text)) return [];
  return matchesIn(text, BESIDE).flatMap((match) => {
    const [each, total] = [match[1], match[5]].map((digits) => parseNumber(digits ?? "")?.value ?? 0);
    const years = Number(match[4]) - Number(match[3]) + 1;
    if (each === undefined || total === undefined || years < 2 || LOOSE.test(match[0])) return [];
    if (total <= each * years * 1.03 || total > each * years * 1.6) return [];
    const { span } = placed(match, passage, offset);
    const printed = `${match[5] ?? ""} ${match[2] ?? ""}`;
    return [{ yearly: match[0], total: printed, years, expected: total / years, span, totalSpan: span }];
  });
}

function read(match: RegExpMatchArray): { readonly key: string; readonly value: number } {
  return { key: fold(match[2] ?? ""), value: parseNumber(match[1] ?? "")?.value ?? 0 };
}

function placed(match: RegExpMatchArray & { readonly index: number }, passage: Passage, offset: number) {
  const from = offset + match.index;
  return { text: match[0], span: spanAt(passage, from, from + match[0].length) };
}
