import type { Paragraph, Table } from "../document/block.js";
import type { Span } from "../document/span.js";
import { cellText } from "../document/table.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A table that the text points to by its number: `Biểu số 02`, `Phụ lục II`, with what it lists. */
export interface AnnexForm {
  /** `2`, `ii`: its number without leading noughts. */
  readonly label: string;
  readonly title: string;
  /** Heading of the column that names the items: `Tên công trình`. */
  readonly heading: string;
  /** Numbered rows, by the group they stand in; without groups one of an empty title. */
  readonly groups: readonly { readonly title: string; readonly items: number }[];
  /** Columns of whole numbers (`Số hệ thống`) with what their numbered rows add up to. */
  readonly quantities: readonly { readonly heading: string; readonly sum: number }[];
  readonly span: Span;
}

const LABEL =
  /^[\s*#_]*(?:biểu(?: mẫu)?|phụ lục|phụ biểu|bảng|danh mục)\s(?:số\s)?(\d{1,2}|[IVX]{1,4})(?![A-Za-zÀ-ỹ\d/])/iu;

/** A label in the form that references to it share. */
function formLabel(printed: string): string {
  return printed.replace(/^0+(?=\d)/u, "").toLowerCase();
}

/** The numbered forms of a document that hold one table each. Linear. */
export const annexForms = perSubject(({ blocks }: Subject): readonly AnnexForm[] => {
  const found: AnnexForm[] = [];
  let label: string | undefined;
  let titles: string[] = [];
  let tables: Table[] = [];
  const close = () => {
    const [table] = tables;
    const form =
      table === undefined || tables.length > 1 || label === undefined
        ? undefined
        : formOf(label, titles, table);
    if (form !== undefined) found.push(form);
    titles = [];
    tables = [];
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      tables.push(block);
      continue;
    }
    const own = labelOf(block);
    if (own !== undefined) {
      close();
      label = own;
    }
    if (tables.length === 0) titles.push(block.passage.text);
  }
  close();
  const labels = found.map((form) => form.label);
  return found.filter((form) => labels.filter((other) => other === form.label).length === 1);
});

function labelOf({ passage: { text } }: Paragraph): string | undefined {
  const match = text.length > 250 ? null : LABEL.exec(text);
  return match?.[1] === undefined ? undefined : formLabel(match[1]);
}

const ORDINAL = /^\d{1,3}[.)]?$/u;
const GROUP = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u;

function formOf(label: string, titles: readonly string[], table: Table): AnnexForm | undefined {
  const [head, ...rows] = table.rows;
  const heading = cellText(head?.cells.find(({ column }) => column === 1)).replace(/[*_]/gu, "");
  const groups: { title: string; items: number }[] = [];
  let last = 0;
  for (const row of rows) {
    const [first = "", name = ""] = [0, 1].map((column) =>
      cellText(row.cells.find((cell) => cell.column === column))
        .replace(/[*_]/gu, "")
        .trim(),
    );
    if (GROUP.test(first) && !/^\d/u.test(name)) {
      groups.push({ title: name, items: 0 });
      continue;
    }
    if (!ORDINAL.test(first)) continue;
    const ordinal = Number.parseInt(first, 10);
    const group = groups.at(-1);
    if (ordinal !== last + 1 && ordinal !== 1) return undefined;
    last = ordinal;
    if (group === undefined) groups.push({ title: "", items: 1 });
    else groups[groups.length - 1] = { ...group, items: group.items + 1 };
  }
  const filled = groups.filter(({ items }) => items > 0);
  const title = titles.slice(-4).join(" ");
  const quantities = quantitiesOf(table);
  return filled.length === 0
    ? undefined
    : { label, title, heading, groups: filled, quantities, span: spanOf(table) };
}

function spanOf({ span }: Table): Span {
  return { ...span, endLine: span.line };
}

/** Where a paragraph points to forms by their numbers. */
export function formsNamed(text: string): readonly string[] {
  return [
    ...matchesIn(
      text,
      /(?:biểu|phụ lục|phụ biểu|bảng|danh mục)\s(?:số\s)?(\d{1,2}|[IVX]{1,4})(?![\p{L}\d/])/giu,
    ),
  ].map((match) => formLabel(match[1] ?? ""));
}

/** Columns headed as numbers of something, each numbered row with one. */
function quantitiesOf({ rows }: Table): readonly { readonly heading: string; readonly sum: number }[] {
  const [head, ...rest] = rows;
  const numbered = rest.filter((row) =>
    ORDINAL.test(cellText(row.cells.find(({ column }) => column === 0)).trim()),
  );
  return (head?.cells ?? []).flatMap((cell) => {
    const heading = cellText(cell).replace(/[*_]/gu, "").trim();
    if (cell.column < 2 || !/^số\s/iu.test(heading)) return [];
    const values = numbered.map((row) =>
      cellText(row.cells.find(({ column }) => column === cell.column))
        .replace(/[*_]/gu, "")
        .trim(),
    );
    if (values.length < 2 || !values.every((value) => /^\d{1,3}$/u.test(value))) return [];
    return [{ heading, sum: values.reduce((all, value) => all + Number(value), 0) }];
  });
}
