import { parsePeriod } from "../../schedule/period.js";
import { fold } from "../../text/fold.js";
import { type Sheet, textOf } from "./cell.js";
import { readPeriod } from "./periodText.js";

export type ColumnRole =
  | "indicator"
  | "code"
  | "measure"
  | "place"
  | "breakdown"
  | "period"
  | "value"
  | "numerator"
  | "denominator"
  | "status"
  | "note"
  | "ignored"
  /** A column of one period's values: `year:2024`, `year:2024-Q1`. */
  | `year:${string}`;

export interface Layout {
  /** wide: a column a period; long: a row a figure. */
  readonly kind: "wide" | "long";
  readonly headRow: number;
  readonly columns: readonly {
    readonly index: number;
    readonly heading: string;
    readonly role: ColumnRole;
  }[];
}

/** What headings of each role begin with, folded; longer ones first. */
const headings: readonly (readonly [ColumnRole, RegExp])[] = [
  ["code", /^(?:ma so|ma chi tieu|ma|stt ma)$/u],
  ["indicator", /^(?:ten chi tieu|chi tieu|noi dung|ten|indicator)\b/u],
  ["measure", /^(?:don vi tinh|dvt|don vi do|measure)\b/u],
  ["place", /^(?:dia ban|dia phuong|don vi hanh chinh|xa phuong|xa|huyen|noi|place)\b/u],
  ["breakdown", /^(?:phan to|nhom|doi tuong|breakdown)\b/u],
  ["numerator", /^(?:tu so|numerator)\b/u],
  ["denominator", /^(?:mau so|denominator)\b/u],
  ["status", /^(?:loai so lieu|trang thai|tinh chat|status)\b/u],
  ["note", /^(?:ghi chu|note)\b/u],
  ["period", /^(?:nam|ky|ky bao cao|ky so lieu|thoi gian|year|period)$/u],
  ["value", /^(?:gia tri|so lieu|ket qua|thuc hien|value)\b/u],
];

/** Rows looked at for the heading: above it stand the table's title and the like. */
const mostHeadRows = 30;

/** What a person says of a table: the row of its headings (from 0) and what columns are; others are guessed by their headings. */
export interface ColumnChoice {
  readonly headRow: number;
  readonly roles: Readonly<Record<number, ColumnRole>>;
}

/** The columns of a row of headings, each with what it seems to be or is said to be. */
export function columnsOf(sheet: Sheet, { headRow, roles }: ColumnChoice): Layout["columns"] {
  const width = Math.max(0, ...sheet.slice(headRow, headRow + 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => {
    const heading = textOf(sheet[headRow]?.[index]);
    return { index, heading, role: roles[index] ?? roleOf(heading) };
  });
  return firstOfEach(columns);
}

/** The table as a person described it; undefined where an indicator or its values are still missing. */
export function layoutBy(sheet: Sheet, choice: ColumnChoice): Layout | undefined {
  const columns = columnsOf(sheet, choice);
  const kind = kindOf(columns.map(({ role }) => role));
  return kind === undefined ? undefined : { kind, headRow: choice.headRow, columns };
}

function kindOf(roles: readonly ColumnRole[]): Layout["kind"] | undefined {
  if (!roles.includes("indicator") && !roles.includes("code")) return undefined;
  if (roles.includes("period") && roles.includes("value")) return "long";
  return roles.some((role) => role.startsWith("year:")) ? "wide" : undefined;
}

/** Whether a text names a role; a column of values by its period: `year:2024`. */
export function isColumnRole(text: string): text is ColumnRole {
  if (text.startsWith("year:")) return parsePeriod(text.slice("year:".length)) !== undefined;
  return text === "ignored" || headings.some(([role]) => role === text);
}

/** Finds the table in a sheet by its headings; undefined where no row can be one. */
export function findLayout(sheet: Sheet): Layout | undefined {
  for (const row of sheet.slice(0, mostHeadRows).keys()) {
    const found = layoutBy([sheet[row] ?? []], { headRow: 0, roles: {} });
    if (found !== undefined) return { ...found, headRow: row };
  }
  return undefined;
}

function roleOf(heading: string): ColumnRole {
  const period = readPeriod(heading);
  if (period !== undefined && parsePeriod(period) !== undefined) return `year:${period}`;
  const folded = fold(heading);
  return headings.find(([, pattern]) => pattern.test(folded))?.[0] ?? "ignored";
}

/** Of two columns with one role the first counts; columns of periods may be several. */
function firstOfEach(columns: Layout["columns"]): Layout["columns"] {
  const seen = new Set<ColumnRole>();
  return columns.map((column) => {
    if (column.role === "ignored") return column;
    const again = seen.has(column.role);
    seen.add(column.role);
    return again ? { ...column, role: "ignored" } : column;
  });
}
