import type { TableBlock, TableCell, TableRow } from "../draft.js";
import { deriveFigure, type FigureForm, makeFigure, originKey, type PrintedFigure } from "../figure.js";
import type { FundingFacts } from "../input.js";
import { type Amount, type SourceTotal, sumOf, totalOf, totalsBySource } from "../sentences/funding.js";
import { figureCell, noValue, textCell } from "./cells.js";

/** Rows are printed in millions of đồng, all with the decimals that the finest of them needs, so that columns add up as printed. */
export function millionsFor(totals: readonly SourceTotal[]): FigureForm {
  const amounts = totals.flatMap(({ committed, disbursed }) => [sumOf(committed), sumOf(disbursed)]);
  const decimals = [0, 1, 2, 3, 4, 5, 6].find((count) =>
    amounts.every((amount) => amount % 10 ** (6 - count) === 0),
  );
  return { style: "number", measure: "đồng", factor: 1e-6, decimals: decimals ?? 6 };
}

/** Funding by source: committed, disbursed, share; the last row is the sum of the rows. Blank amounts are dashes and in no sum. */
export function fundingTable(key: string, funding: readonly FundingFacts[]): TableBlock {
  const totals = totalsBySource(funding);
  const form = millionsFor(totals);
  const rows = totals.map((total, at) => rowOf(`${key}:${total.source}`, `${at + 1}`, total, form));
  const all: SourceTotal = {
    source: "Tổng cộng",
    committed: totals.flatMap(({ committed }) => committed),
    disbursed: totals.flatMap(({ disbursed }) => disbursed),
  };
  return {
    key,
    kind: "table",
    title: "Kinh phí thực hiện theo nguồn",
    measure: "triệu đồng",
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Nguồn kinh phí", width: 40, align: "left" },
      { title: "Đã bố trí", width: 18, align: "right" },
      { title: "Đã giải ngân", width: 18, align: "right" },
      { title: "Tỷ lệ giải ngân", width: 14, align: "right" },
    ],
    rows: [...rows, { ...rowOf(`${key}:total`, "", all, form), style: "total" }],
    notes: [],
  };
}

function rowOf(key: string, number: string, total: SourceTotal, form: FigureForm): TableRow {
  const { committed, disbursed } = total;
  const cells = [
    textCell(number),
    textCell(total.source),
    sumCell(committed, form),
    sumCell(disbursed, form),
    shareCell(total),
  ];
  return { key, style: "plain", cells };
}

export function sumCell(amounts: readonly Amount[], form: FigureForm): TableCell {
  return figureCell(sumFigure(amounts, form));
}

function sumFigure(amounts: readonly Amount[], form: FigureForm): PrintedFigure | undefined {
  const [only] = amounts;
  if (only === undefined) return undefined;
  if (amounts.length === 1) return makeFigure(only.value, form, only.origin);
  return deriveFigure(
    "sum",
    amounts.map(({ value, origin }) => ({ key: originKey(origin), value })),
    form,
  );
}

/** What was spent of what was committed, in percent. */
export function shareCell({ committed, disbursed }: SourceTotal): TableCell {
  if (sumOf(committed) <= 0 || disbursed.length === 0) return noValue;
  const of = [totalOf(disbursed), totalOf(committed)];
  return figureCell(deriveFigure("ratio", of, { style: "ratio", measure: "%" }));
}
