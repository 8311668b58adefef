import type ExcelJS from "exceljs";

const FONT = "Times New Roman";
const thin = { style: "thin", color: { argb: "FF000000" } } as const;

export const ruled: Partial<ExcelJS.Borders> = { top: thin, bottom: thin, left: thin, right: thin };

export function font(size: number, { bold = false, italic = false } = {}): Partial<ExcelJS.Font> {
  return { name: FONT, size, bold, italic };
}

export function fill(argb: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

/** Grounds of the head, and of cells to fill in. */
export const HEAD_GROUND = "FFE7ECF3";
export const INPUT_GROUND = "FFFFF9DB";
