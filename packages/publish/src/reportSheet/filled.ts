import type { Said } from "@lotrinh/core/check/diagnostic";
import { isFieldKey } from "@lotrinh/core/report/fieldKey";
import { codeOf, columnsOf, type SheetKind, sheetNames } from "./labels.js";

/** A cell of a form that came back. A formula or an error is no answer. */
export interface FilledCell {
  readonly kind: "text" | "number" | "formula" | "error" | "other";
  readonly text: string;
  readonly number: number | null;
}

/** A sheet that came back: cells by row and column, counted from 1. */
export interface FilledSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, FilledCell>>;
}

/** What one row of the form says. Entries that the form doesn't ask for are absent. */
export interface FilledField {
  readonly key: string;
  readonly kind: SheetKind;
  /** The revision that stood in the form; null where somebody took it out. */
  readonly revision: number | null;
  readonly entries: Readonly<Record<string, string | number | null>>;
  /** `Chỉ tiêu!G7` */
  readonly where: string;
}

export interface FormError {
  readonly where: string;
  readonly message: Said;
}

export interface FilledForm {
  readonly fields: readonly FilledField[];
  readonly errors: readonly FormError[];
}

/** Reads what was filled in, row by row, by the keys in the hidden column; rows without one are passed over. */
export function readFilledForm(sheets: readonly FilledSheet[]): FilledForm {
  const fields: FilledField[] = [];
  const errors: FormError[] = [];
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const kind = kindOf(sheet.name);
    if (kind === undefined) continue;
    for (const [row, cells] of sheet.rows) {
      const key = cells.get(1)?.text.trim() ?? "";
      if (!isFieldKey(key)) continue;
      const where = `${sheet.name}!${row}`;
      if (seen.has(key)) errors.push({ where, message: twice });
      else fields.push(readRow({ kind, key, cells, row, sheet: sheet.name }, errors));
      seen.add(key);
    }
  }
  return { fields, errors };
}

function kindOf(name: string): SheetKind | undefined {
  const wanted = name.trim().normalize("NFC");
  return (Object.keys(sheetNames) as SheetKind[]).find((kind) => sheetNames[kind] === wanted);
}

const twice: Said = {
  vi: "Dòng này bị lặp lại; chỉ dòng đầu tiên được nhận.",
  en: "The row stands twice; only the first is taken.",
};

interface Row {
  readonly kind: SheetKind;
  readonly key: string;
  readonly cells: ReadonlyMap<number, FilledCell>;
  readonly row: number;
  readonly sheet: string;
}

function readRow({ kind, key, cells, row, sheet }: Row, errors: FormError[]): FilledField {
  const entries: Record<string, string | number | null> = {};
  for (const [name, column] of Object.entries(columnsOf[kind])) {
    const where = `${sheet}!${letterOf(column)}${row}`;
    const read = readEntry(kind, name, cells.get(column));
    if (typeof read === "object" && read !== null) errors.push({ where, message: read });
    else entries[name] = read;
  }
  return { key, kind, revision: cells.get(2)?.number ?? null, entries, where: `${sheet}!${row}` };
}

const letterOf = (column: number) => String.fromCharCode(64 + column);

const numbers: ReadonlySet<string> = new Set(["value", "progress", "committed", "disbursed"]);
const lists: Readonly<Record<string, "status" | "missing" | "task">> = {
  "figures status": "status",
  "figures missing": "missing",
  "tasks status": "task",
};

/** The entry of a cell, or what is wrong with it. */
function readEntry(
  kind: SheetKind,
  name: string,
  cell: FilledCell | undefined,
): string | number | null | Said {
  if (cell === undefined) return null;
  if (cell.kind === "formula") return formula;
  if (cell.kind === "error") return broken;
  const text = cell.text.trim();
  if (numbers.has(name)) return cell.number ?? readNumber(text);
  if (text === "") return null;
  const list = lists[`${kind} ${name}`];
  if (list === undefined) return text;
  return codeOf(list, text) ?? unknownWord(text);
}

/** A number that was typed as text: `1.234,5` as Vietnamese writes it, or `1234.5`. */
function readNumber(text: string): number | null | Said {
  if (text === "") return null;
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)
    ? text.replaceAll(".", "").replace(",", ".")
    : text.replace(/^(-?\d+),(\d+)$/u, "$1.$2");
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : notNumber(text);
}

const formula: Said = {
  vi: "Ô chứa công thức; hãy dán giá trị (Paste Values).",
  en: "The cell holds a formula; paste the value.",
};
const broken: Said = { vi: "Ô báo lỗi.", en: "The cell shows an error." };
const notNumber = (text: string): Said => ({
  vi: `“${text.slice(0, 60)}” không phải là số.`,
  en: `“${text.slice(0, 60)}” isn't a number.`,
});
const unknownWord = (text: string): Said => ({
  vi: `“${text.slice(0, 60)}” không có trong danh sách lựa chọn.`,
  en: `“${text.slice(0, 60)}” isn't in the list.`,
});
