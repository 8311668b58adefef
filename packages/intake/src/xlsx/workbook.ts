/** What stands in a spreadsheet file, as plain values. Nothing is computed: a formula's cell has the result that the file keeps. */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly notices: readonly WorkbookNotice[];
}

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells with something in them, by address: `B7`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export interface ReadCell {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The cell is computed: its content is what the program that wrote the file computed, not what a person entered. */
  readonly isFormula: boolean;
}

/** Text is NFC as entered; a date is `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`; an error is Excel's own code (`#REF!`). */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly code: string };

/** Something about the file that people should know; its cells are given all the same. */
export interface WorkbookNotice {
  readonly code: "formulas" | "error-values" | "macros" | "external-links";
  /** Where the first one stands. */
  readonly sheet?: string;
  readonly address?: string;
  /** How many cells. */
  readonly count?: number;
}

/** The sentence for people. */
export function noticeSentence({ code, sheet, address, count = 1 }: WorkbookNotice): string {
  const where =
    sheet === undefined || address === undefined ? "" : ` (đầu tiên: ô ${address}, trang “${sheet}”)`;
  switch (code) {
    case "formulas":
      return `Có ${count} ô chứa công thức${where}. Giá trị của các ô này do tệp tính sẵn, cần kiểm tra trước khi dùng.`;
    case "error-values":
      return `Có ${count} ô báo lỗi công thức${where}.`;
    case "macros":
      return "Tệp có macro. Macro không được chạy và không được giữ lại.";
    case "external-links":
      return "Tệp có liên kết tới bảng tính khác. Liên kết không được mở.";
  }
}

/** The sheet of that name, whatever its case. */
export function findSheet({ sheets }: ReadWorkbook, name: string): ReadSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

const STAMP_SHEET = "_lotrinh";

/** The facts that a form of ours carries on its hidden sheet (publish writes them); empty where there are none. */
export function stampOf(workbook: ReadWorkbook): Readonly<Record<string, string>> {
  const cells = findSheet(workbook, STAMP_SHEET)?.cells ?? new Map<string, ReadCell>();
  const entries: [string, string][] = [];
  for (let row = 1; ; row += 1) {
    const key = cells.get(`A${row}`)?.content;
    const value = cells.get(`B${row}`)?.content;
    if (key?.kind !== "text") return Object.fromEntries(entries);
    entries.push([key.text, value?.kind === "text" ? value.text : ""]);
  }
}
