import type { TablesBody } from "../api/tables.js";

type ShownTable = TablesBody["tables"][number];

/** The tables that a page shows, as texts: what is folded away or stands for screen readers only isn't in them. */
export function shownTables(page: ParentNode): ShownTable[] {
  return [...page.querySelectorAll("table")].flatMap((table) => {
    const rows = [...table.querySelectorAll("tbody > tr")].map(textsOf).filter((row) => row.some(Boolean));
    if (rows.length === 0 || table.closest("[hidden]") !== null) return [];
    const head = headOf(table);
    const foot = table.querySelector("tfoot > tr");
    const width = Math.max(head.length, ...rows.map((row) => row.length));
    return [
      {
        name: nameOf(table).slice(0, 300),
        head: padded(head, width),
        rows: rows.map((row) => padded(row, width)),
        ...(foot === null ? {} : { foot: padded(textsOf(foot), width) }),
      },
    ];
  });
}

/** The last row of the head names the columns; a group above them stands before their names. */
function headOf(table: HTMLTableElement): string[] {
  const rows = [...table.querySelectorAll("thead > tr")];
  const last = rows.at(-1);
  return last === undefined ? [] : textsOf(last);
}

/** What a row's cells say, one text for each column: a cell over several columns leaves the others empty. */
function textsOf(row: Element): string[] {
  return [...row.children].flatMap((cell) => {
    const span = cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
    return [textOf(cell), ...Array<string>(Math.max(0, span - 1)).fill("")];
  });
}

/** What a reader sees of a cell: what is typed into fields too; hidden words not, nor what is only there to be pressed. */
function textOf(cell: Element): string {
  if (isUnseen(cell)) return "";
  const parts: string[] = [];
  collect(cell, parts);
  return parts.join("").replace(/\s+/gu, " ").trim().slice(0, 4000);
}

function collect(node: Node, parts: string[]): void {
  if (node instanceof Text) parts.push(node.data);
  else if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) parts.push(node.value);
  else if (node instanceof HTMLSelectElement) parts.push(node.selectedOptions[0]?.text ?? "");
  else if (node instanceof Element && !isUnseen(node)) {
    const apart = getComputedStyle(node).display.startsWith("inline") ? "" : " ";
    parts.push(apart);
    for (const child of node.childNodes) collect(child, parts);
    parts.push(apart);
  }
}

const isUnseen = (element: Element) =>
  element.classList.contains("sr-only") ||
  element.classList.contains("no-print") ||
  element.getAttribute("aria-hidden") === "true" ||
  isAction(element);

/** What looks like a button (`ui/classes`) is an action; a name or a figure that opens something looks like text. */
const isAction = ({ classList }: Element) => classList.contains("rounded") && classList.contains("border");

const headings = "h1, h2, h3, caption";

/** A table's caption or label, else the heading that stands before it. */
function nameOf(table: HTMLTableElement): string {
  const own = table.caption?.textContent ?? table.getAttribute("aria-label");
  if (own !== null && own !== undefined && own.trim() !== "") return own.trim();
  const before = [...document.querySelectorAll(headings)].filter(
    (heading) => (heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before.at(-1)?.textContent?.trim() ?? "";
}

function padded(row: readonly string[], width: number): string[] {
  return [...row, ...Array<string>(width - row.length).fill("")].slice(0, 200);
}
