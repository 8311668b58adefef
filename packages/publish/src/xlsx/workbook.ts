/**
 * A workbook as data: tables with typed columns. The writer (`xlsxFile`) gives it its looks: repeated head rows, print area,
 * page fitted in width, Vietnamese formats. Text is text: what begins with `=`, `+`, `-` or `@` is never a formula.
 */
export interface Workbook {
  readonly title: string;
  readonly author?: string;
  /** Day of the content, `YYYY-MM-DD`: stands as the time of making, so that the same content gives the same file. */
  readonly date?: string | null;
  readonly sheets: readonly Sheet[];
  /**
   * Facts that come back with a form that was filled in (which round, which version): kept on a sheet that Excel doesn't offer
   * to show. They are a help against mixing up files, not a protection.
   */
  readonly stamp?: Readonly<Record<string, string>>;
}

export interface Sheet {
  /** Characters that Excel forbids in names are left out; at most 31. */
  readonly name: string;
  /** Lines above the table: its title, then what it covers. */
  readonly heading?: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Label of the total row (`Tổng cộng`); it sums the columns with `total`, by formulas. Absent: no total row. */
  readonly totalLabel?: string;
  readonly notes?: readonly string[];
  /** Only input cells can be changed. Without a password: it guards against slips; what comes back is checked anyway. */
  readonly isProtected?: boolean;
}

export interface SheetColumn {
  readonly title: string;
  /** Title above this column and its neighbours with the same group. */
  readonly group?: string;
  readonly type: "text" | "number" | "date";
  /** Unit of measure, printed under the title. */
  readonly measure?: string;
  /** In characters. */
  readonly width: number;
  /** Where its cells stand; absent: text left, numbers right, dates in the middle. */
  readonly align?: "left" | "center" | "right";
  /** Digits after the comma; absent: as many as each number has. */
  readonly decimals?: number;
  /** For ids that travel with a form. */
  readonly isHidden?: boolean;
  readonly isTotalled?: boolean;
  readonly input?: Input;
}

/** A cell that may be filled in, and what may stand there. */
export interface Input {
  /** Offered as a drop-down list; nothing else is accepted. */
  readonly choices?: readonly string[];
  /** Limits of a number. */
  readonly min?: number;
  readonly max?: number;
}

export interface SheetRow {
  readonly cells: readonly (SheetValue | SheetCell)[];
  /** Group rows and sums. */
  readonly isBold?: boolean;
  /** The first cell alone stands across the whole table: titles of groups. */
  readonly isAcross?: boolean;
}

export interface SheetCell {
  readonly value: SheetValue;
  /** Overrides its column's: `null` takes the input away. */
  readonly input?: Input | null;
}

/** Dates are `YYYY-MM-DD` in a date column; text stands in any column (`*` among numbers). */
export type SheetValue = string | number | null | Sum;

/** The sum of this column over body rows, counted from 0, both included: a formula. */
export interface Sum {
  readonly sumOf: readonly [first: number, last: number];
}

/** The cell of a row's entry. */
export function sheetCell(entry: SheetValue | SheetCell | undefined): SheetCell {
  if (entry === undefined || entry === null) return { value: null };
  return typeof entry === "object" && "value" in entry ? entry : { value: entry };
}

/** Names of the sheets that carry what the program needs, not people. */
export const STAMP_SHEET = "_lotrinh";
export const LIST_SHEET = "_danh_muc";
