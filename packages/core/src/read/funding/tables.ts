import { spanAt } from "../../document/passage.js";
import { findAmounts } from "../../text/amounts.js";
import { parseNumber } from "../../text/numbers.js";
import { headingForm } from "../columns-headings.js";
import { clear } from "../confidence.js";
import type { ReadContext } from "../context.js";
import type { Funding } from "../reading.js";
import { joinTables } from "../tables.js";
import { type LogicalTable, logicalPassage, logicalText } from "../tables-rows.js";

/** A table of sources of money: which column names them, which holds the sum, and what its figures count. */
interface FundingColumns {
  readonly source: number;
  readonly sum: readonly number[];
  /** Đồng for each 1 of a figure. */
  readonly scale: number;
}

/**
 * Sources of money from tables headed `Nguồn vốn`, with a column of sums (`Tổng cộng`) or years that are added up. The unit
 * stands in a heading (`Nguồn vốn (tỷ đồng)`) or right above the table. The row of the total is left out.
 */
export function readFundingTables(ctx: ReadContext): readonly Funding[] {
  return joinTables(ctx.blocks).flatMap((table) => {
    const columns = findFundingColumns(table);
    return columns === undefined ? [] : readRows(table, columns);
  });
}

function findFundingColumns({ columns, before }: LogicalTable): FundingColumns | undefined {
  const source = columns.find(({ heading }) =>
    /^(?:co cau |cac )?nguon (?:von|kinh phi|luc)/.test(headingForm(heading)),
  );
  if (source === undefined || source.index > 1) return undefined;
  const rest = columns.filter(({ index }) => index > source.index);
  const whole = rest.filter(({ heading }) =>
    /^(?:tong|cong|so tien|kinh phi|tong kinh phi)/.test(headingForm(heading)),
  );
  const years = rest.filter(({ heading }) => /^(?:nam )?(?:19|20)\d{2}(?! \d)/.test(headingForm(heading)));
  const sum = whole.length > 0 ? whole.slice(0, 1) : years;
  const scale = scaleIn([
    ...columns.map(({ heading }) => heading),
    ...before.map(({ passage }) => passage.text),
  ]);
  return sum.length === 0 || scale === undefined
    ? undefined
    : { source: source.index, sum: sum.map(({ index }) => index), scale };
}

/** The first unit of money that the texts name. */
function scaleIn(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const unit = /(nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|nghìn|ngàn|1\.000)\s?(?:đồng|đ(?![A-Za-zÀ-ỹ]))/iu.exec(
      text,
    )?.[1];
    if (unit !== undefined) return findAmounts(`1 ${unit.replace("1.000", "nghìn")} đồng`)[0]?.value;
  }
  return undefined;
}

function readRows(table: LogicalTable, { source, sum, scale }: FundingColumns): readonly Funding[] {
  return table.rows.flatMap((row) => {
    const passage = logicalPassage(row, source);
    if (!/\p{L}{2}/u.test(passage.text) || /^(?:tổng|cộng)/iu.test(passage.text)) return [];
    const figures = sum.flatMap((index) => parseNumber(logicalText(row, index))?.value ?? []);
    if (figures.length === 0) return [];
    const amount = Math.round(figures.reduce((all, each) => all + each, 0) * scale);
    return [{ source: passage.text, text: passage.text, amount, span: spanAt(passage), confidence: clear }];
  });
}
