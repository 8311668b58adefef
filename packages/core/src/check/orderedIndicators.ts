import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import { indicatorTables, indicatorTitle } from "./indicatorTables.js";
import { saysHere } from "./saysHere.js";
import { seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";

/** What can't exceed what, by folded names: years in health are part of a life, certified labour of all trained labour. */
const PAIRS: readonly (readonly [lesser: RegExp, greater: RegExp])[] = [
  [
    /^(?:so |tuoi tho )?(?:nam )?song khoe(?: manh)?\b|\btuoi tho khoe manh\b/,
    /^tuoi tho (?:trung binh|binh quan)(?! khoe)/,
  ],
  [
    /\blao dong .*\bco (?:bang|chung chi|bang cap)/,
    /\blao dong .*\bqua dao tao\b(?!.*\b(?:bang|chung chi)\b)/,
  ],
  [/\btu vong .*\bduoi (?:1|01|mot) tuoi\b/, /\btu vong .*\bduoi (?:5|05|nam) tuoi\b/],
  [/\bxa .*\bnong thon moi nang cao\b/, /\bxa .*\bnong thon moi\b(?!.*\b(?:nang cao|kieu mau)\b)/],
  [/\bxa .*\bnong thon moi kieu mau\b/, /\bxa .*\bnong thon moi\b(?!.*\b(?:nang cao|kieu mau)\b)/],
  [/\btruong .*\bdat chuan quoc gia muc do 2\b/, /\btruong .*\bdat chuan quoc gia\b(?!.*\bmuc do 2\b)/],
  [/\bnuoc sach\b.*\bquy chuan\b/, /\bnuoc (?:sinh hoat )?hop ve sinh\b/],
];

interface Placed {
  readonly indicator: Indicator;
  readonly name: string;
}

/** Two indicators of one table of which one is part of the other, and yet greater in the same year. Linear. */
export function orderedIndicators(subject: Subject): readonly Finding[] {
  return indicatorTables(subject).flatMap(({ indicators }) => {
    const named = indicators.map((indicator) => ({ indicator, name: fold(indicator.name) }));
    return PAIRS.flatMap(([lesser, greater]) => {
      const [part, morePart] = named.filter(({ name }) => lesser.test(name));
      const [whole, moreWhole] = named.filter(({ name }) => greater.test(name) && !lesser.test(name));
      if (part === undefined || whole === undefined || morePart !== undefined || moreWhole !== undefined)
        return [];
      return exceeding(part, whole) ?? [];
    });
  });
}

function exceeding({ indicator: part }: Placed, { indicator: whole }: Placed): Finding | undefined {
  if (fold(part.measure ?? "") !== fold(whole.measure ?? "") && !isYears(part, whole)) return undefined;
  const wholes = new Map(seriesOf(whole).map((point) => [point.year, point]));
  for (const { year, low, raw } of seriesOf(part)) {
    const point = wholes.get(year);
    if (point === undefined || low <= point.high) continue;
    const [a, b] = [indicatorTitle(part), indicatorTitle(whole)];
    return {
      severity: "error",
      message: {
        vi: `Chỉ tiêu ${a} ghi ${raw} cho năm ${year}, lớn hơn ${b} (${point.raw}), trong khi không thể vượt chỉ tiêu ấy.`,
        en: `Found ${raw} for ${year} of ${a}, expected at most ${point.raw}, the value of ${b}.`,
      },
      span: part.span,
      quote: raw,
      related: [saysHere(whole.span, point.raw)],
      data: { year, values: [raw, point.raw] },
    };
  }
  return undefined;
}

const isYears = (a: Indicator, b: Indicator): boolean =>
  [a, b].every(({ measure }) => measure === null || /^(?:năm|tuổi)$/iu.test(measure.trim()));
