import { parseCsv } from "../text/csv.js";
import { isoDate, parseDate } from "../text/dates.js";
import { documentNumberKey, parseDocumentNumber } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import type { Said } from "./diagnostic.js";
import type { ReplacedAct } from "./rule.js";

/** A row of the table that can't be taken, and why. */
export interface ActProblem {
  /** From 1, the row of titles counted. */
  readonly row: number;
  readonly why: Said;
}

export interface ActTable {
  readonly acts: readonly ReplacedAct[];
  readonly problems: readonly ActProblem[];
}

type Column = "number" | "issued" | "by" | "since";

/** What the columns may be called, folded. */
const titles = {
  number: ["number", "so ky hieu", "so, ky hieu", "van ban"],
  issued: ["issued", "ngay ban hanh"],
  by: ["by", "van ban thay the", "thay the bang", "bi thay the boi"],
  since: ["since", "het hieu luc tu", "thay the tu", "tu ngay", "ngay het hieu luc"],
} as const satisfies Record<Column, readonly string[]>;

const columns = ["number", "issued", "by", "since"] as const satisfies readonly Column[];

/**
 * A province's own register of replaced acts from CSV: a row of titles (`Số ký hiệu`, `Ngày ban hành`, `Văn bản thay thế`, `Hết hiệu
 * lực từ`, in any order; the second may be left out), then a row for each act, days as `01/7/2024` or `2024-07-01`. Rows that can't
 * be taken are told, the others are taken.
 */
export function readActTable(text: string): ActTable {
  const [head = [], ...rows] = parseCsv(text.normalize("NFC"));
  const at = placesOf(head);
  if (at === undefined) return { acts: [], problems: [{ row: 1, why: noTitles }] };
  const acts: ReplacedAct[] = [];
  const problems: ActProblem[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell === null)) continue;
    const cellOf = (column: Column) => cells[at[column] ?? -1]?.trim() ?? "";
    const read = readAct({
      number: cellOf("number"),
      issued: cellOf("issued"),
      by: cellOf("by"),
      since: cellOf("since"),
    });
    if ("why" in read) problems.push({ row: index + 2, why: read.why });
    else acts.push(read.act);
  }
  return { acts, problems };
}

/** What a person wrote of one act: numbers, and days as `01/7/2024` or `2024-07-01`; `issued` may be empty. */
export type WrittenAct = Readonly<Record<Column, string>>;

/** An act as the register takes it, or why it can't be taken. */
export function readAct(written: WrittenAct): { readonly act: ReplacedAct } | { readonly why: Said } {
  const number = written.number.trim();
  const by = written.by.trim();
  if (parseDocumentNumber(number) === undefined) return { why: notNumber(number) };
  if (parseDocumentNumber(by) === undefined) return { why: notNumber(by) };
  if (documentNumberKey(number) === documentNumberKey(by)) return { why: sameAct(number) };
  const since = dayIn(written.since);
  if (since === undefined) return { why: notDay(written.since) };
  if (written.issued.trim() === "") {
    const year = parseDocumentNumber(number)?.year ?? null;
    return year === null ? { why: needsDay(number) } : { act: { number, by, since } };
  }
  const issued = dayIn(written.issued);
  if (issued === undefined) return { why: notDay(written.issued) };
  return issued < since ? { act: { number, issued, by, since } } : { why: tooEarly(number) };
}

function placesOf(head: readonly (string | null)[]): Readonly<Record<Column, number>> | undefined {
  const names = head.map((cell) => fold(cell ?? "").trim());
  const placeOf = (column: Column) =>
    names.findIndex((name) => (titles[column] as readonly string[]).includes(name));
  const [number, issued, by, since] = columns.map(placeOf);
  if (number === undefined || issued === undefined || by === undefined || since === undefined)
    return undefined;
  return number < 0 || by < 0 || since < 0 ? undefined : { number, issued, by, since };
}

/** A whole day, `YYYY-MM-DD`. */
function dayIn(written: string): string | undefined {
  const text = written.trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const date = parseDate(year === undefined ? text : `${day}/${month}/${year}`);
  const iso = date === undefined ? null : isoDate(date);
  return iso?.length === 10 ? iso : undefined;
}

const noTitles: Said = {
  vi: "Dòng đầu phải có các cột “Số ký hiệu”, “Văn bản thay thế”, “Hết hiệu lực từ”.",
  en: "Expected a first row with the columns number, by, since.",
};
const notNumber = (text: string): Said => ({
  vi: `“${text}” không phải số, ký hiệu văn bản.`,
  en: `Found “${text}”, expected the number of a document.`,
});
const sameAct = (number: string): Said => ({
  vi: `Văn bản ${number} không thể tự thay thế chính nó.`,
  en: `Found ${number} replaced by itself, expected another act.`,
});
const notDay = (text: string): Said => ({
  vi: `“${text}” không phải ngày (ví dụ 01/7/2024).`,
  en: `Found “${text}”, expected a day (2024-07-01).`,
});
const needsDay = (number: string): Said => ({
  vi: `Số ${number} không có năm, mỗi năm lại có một văn bản mang số này: cần ghi ngày ban hành.`,
  en: `Found ${number}, which comes back each year: expected its day of issue too.`,
});
const tooEarly = (number: string): Said => ({
  vi: `Văn bản ${number} hết hiệu lực trước ngày ban hành của chính nó.`,
  en: `Found ${number} replaced before it was issued.`,
});
