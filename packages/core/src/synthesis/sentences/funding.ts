import {
  deriveFigure,
  type FigureForm,
  type FigureOrigin,
  makeFigure,
  type Operand,
  originKey,
  type PrintedFigure,
} from "../figure.js";
import type { FundingFacts } from "../input.js";
import { joinPhrases, type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { convertMoney, sayingMeasure } from "../words/measure.js";
import { compareKeys, tidyText } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";

/** An amount in đồng and the field it was reported in. */
export interface Amount {
  readonly value: number;
  readonly origin: FigureOrigin;
}

/** Amounts of one source over the units that gave one. */
export interface SourceTotal {
  readonly source: string;
  readonly committed: readonly Amount[];
  readonly disbursed: readonly Amount[];
}

/** Funding by source, largest commitment first, then by name. Blank amounts aren't zeros: they are left out of the sum. */
export function totalsBySource(funding: readonly FundingFacts[]): readonly SourceTotal[] {
  const bySource = new Map<string, { committed: Amount[]; disbursed: Amount[] }>();
  for (const fact of [...funding].sort(compareFunding)) {
    const source = tidyText(fact.source);
    const total = bySource.get(source) ?? { committed: [], disbursed: [] };
    bySource.set(source, total);
    for (const side of ["committed", "disbursed"] as const) {
      const value = fact[side];
      if (value === null || !Number.isFinite(value)) continue;
      const origin: FigureOrigin = { kind: "field", report: fact.report, field: `funding:${source}:${side}` };
      total[side].push({ value, origin });
    }
  }
  return [...bySource]
    .map(([source, total]) => ({ source, ...total }))
    .sort((a, b) => sumOf(b.committed) - sumOf(a.committed) || compareVietnamese(a.source, b.source));
}

function compareFunding(a: FundingFacts, b: FundingFacts): number {
  return compareKeys(a.report, b.report) || compareKeys(a.source, b.source);
}

/** Adds in đồng, which are whole: the total of a column is the total of its printed rows up to rounding. */
export function sumOf(amounts: readonly { readonly value: number }[]): number {
  return amounts.reduce((sum, { value }) => sum + value, 0);
}

/** The sum of amounts in the measure that suits it, or in `measure` where amounts stand together. */
export function moneyFigure(
  amounts: readonly Amount[],
  measure = sayingMeasure("đồng", [sumOf(amounts)]),
): PrintedFigure {
  const factor = convertMoney(1, "đồng", measure);
  const form: FigureForm = { style: "measured", measure, ...(factor === 1 ? {} : { factor }) };
  const [only] = amounts;
  if (amounts.length === 1 && only !== undefined) return makeFigure(only.value, form, only.origin);
  return deriveFigure(
    "sum",
    amounts.map(({ value, origin }) => ({ key: originKey(origin), value })),
    form,
  );
}

/** The sum of amounts as an operand, with the facts that it rests on. */
export function totalOf(amounts: readonly Amount[]): Operand {
  const facts = amounts.map(({ origin }) => originKey(origin));
  return { key: `sum(${facts.join(",")})`, value: sumOf(amounts), facts };
}

/**
 * `Tổng kinh phí đã bố trí là 120,5 tỷ đồng, trong đó ngân sách trung ương 80 tỷ đồng, …; đã giải ngân 96 tỷ đồng, bằng 79,7% số đã bố trí.`
 * Undefined where nobody gave an amount.
 */
export function sayFunding(funding: readonly FundingFacts[]): Sentence | undefined {
  const totals = totalsBySource(funding);
  const committed = totals.flatMap((total) => total.committed);
  const disbursed = totals.flatMap((total) => total.disbursed);
  if (committed.length + disbursed.length === 0) return undefined;
  const measure = sayingMeasure("đồng", [sumOf(committed)]);
  const spent =
    disbursed.length === 0 ? phrase`chưa có số liệu giải ngân` : disbursedClause(committed, disbursed);
  if (committed.length === 0) return toSentence("funding", phrase`chưa có số liệu kinh phí bố trí; ${spent}`);
  const parts = totals.filter((total) => total.committed.length > 0);
  const bySource = parts.map(
    (total) => phrase`${sourceWithin(total.source)} ${moneyFigure(total.committed)}`,
  );
  const split = parts.length < 2 ? phrase`` : phrase`, trong đó ${joinPhrases(bySource, "; ")}`;
  const estimated = funding.some(({ status }) => status === "estimated") ? "ước " : "";
  return toSentence(
    "funding",
    phrase`tổng kinh phí đã bố trí ${estimated === "" ? "là" : "ước"} ${moneyFigure(committed, measure)}${split}; ${spent}`,
  );
}

export function disbursedClause(committed: readonly Amount[], disbursed: readonly Amount[]): Phrase {
  const amount = moneyFigure(disbursed);
  if (sumOf(committed) <= 0) return phrase`đã giải ngân ${amount}`;
  const of = [totalOf(disbursed), totalOf(committed)];
  return phrase`đã giải ngân ${amount}, bằng ${deriveFigure("ratio", of, { style: "ratio", measure: "%" })} số đã bố trí`;
}

function sourceWithin(source: string): string {
  return /^\p{Lu}\p{Ll}/u.test(source) ? source.charAt(0).toLowerCase() + source.slice(1) : source;
}
