/** Printed width of text that may hold combining marks: what a terminal shows of it. */
function width(text: string): number {
  return [...text.normalize("NFC")].length;
}

/** Cuts text that is longer than `most`, with an ellipsis. */
export function cut(text: string, most: number): string {
  const letters = [...text.normalize("NFC")];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * Rows as columns of text, two spaces apart; each column as wide as its widest cell, `most` at most. An empty
 * list of rows gives no lines.
 */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
): string[] {
  if (rows.length === 0) return [];
  const all = [headings, ...rows].map((row) => row.map((cell) => cut(cell, most)));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ""))));
  return all.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join("  ")
      .trimEnd(),
  );
}
