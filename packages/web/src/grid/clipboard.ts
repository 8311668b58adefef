/**
 * A block of cells as Excel and LibreOffice put it on the clipboard: rows by line ends, cells by tabs, a cell with a tab, line end or
 * quote in quotes with its own quotes doubled. The line end that closes the last row is no row of its own.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const end = text.length;
  while (at < end) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
    const { cell, next } = quoted ?? readPlain(text, at);
    rows.at(-1)?.push(cell);
    at = next;
    if (text[at] === "\t") {
      at += 1;
      if (at === end) rows.at(-1)?.push("");
      continue;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    if (at < end) rows.push([]);
  }
  return rows.map((row) => (row.length === 0 ? [""] : row));
}

interface ReadCell {
  readonly cell: string;
  readonly next: number;
}

function readPlain(text: string, from: number): ReadCell {
  let at = from;
  while (at < text.length && text[at] !== "\t" && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return { cell: text.slice(from, at), next: at };
}

/** A cell in quotes; undefined where the quote only begins a word (`"Đô thị" xanh`): then it is plain text. */
function readQuoted(text: string, from: number): ReadCell | undefined {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const after = text[quote + 1];
      if (after !== undefined && after !== "\t" && after !== "\n" && after !== "\r") return undefined;
      return { cell, next: quote + 1 };
    }
    cell += '"';
    at = quote + 2;
  }
}

/** A block of cells as text that Excel takes back as the same cells. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join("\t")).join("\n");
}

function writeCell(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
