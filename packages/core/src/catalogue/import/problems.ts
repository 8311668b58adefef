import type { Said } from "../../check/diagnostic.js";

export type ImportProblemCode =
  | "empty-file"
  | "no-layout"
  | "too-many-rows"
  | "unknown-indicator"
  | "ambiguous-indicator"
  | "unknown-place"
  | "not-a-number"
  | "number-unclear"
  | "unknown-period"
  | "duplicate-cell"
  | "over-100"
  | "negative"
  | "measure-differs"
  | "formula-error";

/** What is wrong with a file, a row or a cell: told before anything is taken. Rows and columns from 1, as in a spreadsheet. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly message: Said;
  readonly row: number | null;
  readonly column: number | null;
  readonly raw: string | null;
  /** Whether it keeps the figure from being taken. */
  readonly blocks: boolean;
}

const words: Readonly<Record<ImportProblemCode, Said & { readonly blocks: boolean }>> = {
  "empty-file": { vi: "Tệp không có dữ liệu", en: "The file holds no data", blocks: true },
  "no-layout": {
    vi: "Không nhận ra bảng: cần cột “Chỉ tiêu” và các cột năm, hoặc cột “Chỉ tiêu”, “Năm”, “Giá trị”",
    en: "No table found: a column for the indicator and columns for years, or for year and value, are needed",
    blocks: true,
  },
  "too-many-rows": { vi: "Bảng có quá nhiều dòng", en: "Too many rows", blocks: true },
  "unknown-indicator": {
    vi: "Chưa có chỉ tiêu này trong danh mục",
    en: "The catalogue has no such indicator",
    blocks: true,
  },
  "ambiguous-indicator": {
    vi: "Có nhiều chỉ tiêu cùng nghĩa trong danh mục",
    en: "Several indicators of the catalogue mean this",
    blocks: true,
  },
  "unknown-place": { vi: "Không có địa bàn này", en: "No such place", blocks: true },
  "not-a-number": { vi: "Không phải là số", en: "Not a number", blocks: true },
  "number-unclear": {
    vi: "Số có thể hiểu theo hai cách; đã đọc theo cách viết Việt Nam",
    en: "The number can be read in two ways; the Vietnamese one was taken",
    blocks: false,
  },
  "unknown-period": { vi: "Không rõ kỳ số liệu", en: "The period can't be told", blocks: true },
  "duplicate-cell": {
    vi: "Chỉ tiêu này đã có giá trị khác cho cùng kỳ trong tệp",
    en: "The file gives another value for the same period",
    blocks: true,
  },
  "over-100": { vi: "Tỷ lệ lớn hơn 100%", en: "A share over 100 %", blocks: false },
  negative: { vi: "Số âm", en: "A negative number", blocks: false },
  "measure-differs": {
    vi: "Đơn vị tính khác với danh mục",
    en: "The measure isn't the catalogue's",
    blocks: true,
  },
  "formula-error": { vi: "Ô tính bị lỗi công thức", en: "The cell holds a formula's error", blocks: true },
};

/** A problem with its words; `row` and `column` from 0, told from 1. */
export function problem(
  code: ImportProblemCode,
  at: { readonly row?: number; readonly column?: number; readonly raw?: string } = {},
): ImportProblem {
  const { vi, en, blocks } = words[code];
  return {
    code,
    message: { vi, en },
    row: at.row === undefined ? null : at.row + 1,
    column: at.column === undefined ? null : at.column + 1,
    raw: at.raw ?? null,
    blocks,
  };
}
