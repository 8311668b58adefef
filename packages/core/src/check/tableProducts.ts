import { joinTables } from "../read/tables.js";
import { type LogicalTable, ownText } from "../read/tables-rows.js";
import { columnHead, plainNumber } from "./columnHeads.js";
import type { WrongCell } from "./rowPatterns.js";
import type { Subject } from "./subject.js";

const COUNT =
  /^(?:số lượng|khối lượng|sl|số (?:người|ngày|buổi|lớp|hộ|suất|bộ|cuộc|lượt|mô hình|giờ))(?![^(]*(?:tiền|kinh phí))/iu;
const RATE = /^(?:đơn giá|định mức|mức (?:chi|hỗ trợ)|suất (?:đầu tư|hỗ trợ))/iu;
const AMOUNT = /^(?:thành tiền|số tiền|kinh phí|tổng (?:kinh phí|tiền))/iu;
/** Thousands, millions and the like that a rate and an amount may be told in. */
const SCALES = [1, 1e-3, 1e-6, 1e3];

/**
 * `Số lượng | Đơn giá | Thành tiền`: rows whose amount isn't the product of the others, where at least two other rows, and two in three,
 * bear it out. Linear in the rows.
 */
export function wrongTableProducts({ blocks }: Subject): readonly WrongCell[] {
  return joinTables(blocks).flatMap((table) => (table.rows.length < 3 ? [] : wrongRows(table)));
}

function wrongRows(table: LogicalTable): readonly WrongCell[] {
  const heads = table.columns.map(({ index }) => ({ index, head: columnHead(table, index).trim() }));
  const rates = heads.filter(({ head }) => RATE.test(head));
  const [rate] = rates;
  const amounts = heads.filter(({ head }) => AMOUNT.test(head));
  const [amount] = amounts;
  if (rate === undefined || amount === undefined || rates.length > 1 || amounts.length > 1) return [];
  const counts = heads.filter(({ head, index }) => COUNT.test(head) && index < amount.index);
  if (counts.length === 0) return [];
  const rows = table.rows.flatMap((row) => {
    const text = ownText(row, amount.index);
    const printed = plainNumber(text);
    const factors = [...counts, rate].flatMap(({ index }) => plainNumber(ownText(row, index)) ?? []);
    if (printed === undefined || printed === 0 || factors.length < counts.length + 1) return [];
    return [{ row, text, printed, product: factors.reduce((all, value) => all * value, 1) }];
  });
  const fitting = SCALES.map((scale) => ({
    scale,
    right: rows.filter(({ printed, product }) => isNear(printed, product * scale)).length,
  }));
  const [best] = fitting.toSorted((a, b) => b.right - a.right);
  if (best === undefined || best.right < 2 || best.right * 3 < rows.length * 2) return [];
  return rows
    .filter(({ printed, product }) => !isNear(printed, product * best.scale))
    .map(({ row, text, product }) => ({
      printed: text,
      expected: Number((product * best.scale).toFixed(3)),
      decimals: 0,
      heading: amount.head,
      how: "product" as const,
      span: row.span,
      row,
      column: amount.index,
    }));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * 0.006, 0.06);
