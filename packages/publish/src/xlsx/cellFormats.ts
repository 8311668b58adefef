import type { SheetColumn } from "./workbook.js";

/** Text format: what is typed over such a cell stays text, so that nothing pasted there becomes a formula. */
export const TEXT_FORMAT = "@";
/** LibreOffice shows Vietnamese signs (1.234,5) by this; in Excel the signs are those of the reader's settings. */
const VIETNAMESE = "[$-42A]";
const DATE_FORMAT = `${VIETNAMESE}dd/mm/yyyy`;
const MOST_DECIMALS = 6;

/** Excel's number format for a value of a column. */
export function numberFormat(column: SheetColumn, value: unknown): string {
  if (column.type === "date") return DATE_FORMAT;
  if (column.type === "text") return TEXT_FORMAT;
  const decimals = column.decimals ?? (typeof value === "number" ? decimalsOf(value) : undefined);
  if (decimals === undefined) return `${VIETNAMESE}General`;
  return `${VIETNAMESE}#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
}

function decimalsOf(value: number): number {
  const [, decimals = ""] = value.toFixed(MOST_DECIMALS).split(".");
  return decimals.replace(/0+$/, "").length;
}

/** Midnight of a day `YYYY-MM-DD` as Excel counts it; undefined for text that is no day. */
export function dayValue(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : day;
}
