/** Separators that spreadsheet programs write, by language of the machine. */
const separators = [";", "\t", ","] as const;

/**
 * CSV text as rows of cells, null where a cell is empty (RFC 4180): quoted cells, also over several lines; the separator is the one that the first line has most of.
 * A broken quote goes on to the end: what follows stands in one cell and shows as a problem, never as an exception. Linear.
 */
export function parseCsv(text: string): (string | null)[][] {
  const body = text.replace(/^\ufeff/u, "");
  const separator = separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < body.length; at += 1) {
    const char = body.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (body.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (char === separator) {
      row.push(cell);
      cell = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && body.charAt(at + 1) === "\n") at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows.map((cells) => cells.map((each) => (each.trim() === "" ? null : each)));
}

function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/u, 1);
  const counts = separators.map((separator) => first.split(separator).length - 1);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
