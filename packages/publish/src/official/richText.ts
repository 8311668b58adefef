import { printable } from "../text/printable.js";

/** A stretch of text of one look. `source` names where it came from (an observation, a report); it isn't printed. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly source?: string;
}

/** Text of a paragraph or a cell: plain, or a row of plain and marked stretches. A line feed begins a new line. */
export type RichText = string | readonly (string | Run)[];

/** The runs of a text, each with text that a document can hold (`printable`). */
export function runsOf(text: RichText): readonly Run[] {
  const parts = typeof text === "string" ? [text] : text;
  return parts
    .map((part) => (typeof part === "string" ? { text: part } : part))
    .map((run) => ({ ...run, text: printable(run.text) }));
}

/** The text without its looks. */
export function plainText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join("");
}

/** The text with another ending: trailing `;`, `,`, `.`, `:` and spaces give way to `mark`. */
export function endedWith(text: RichText, mark: string): RichText {
  const runs = [...runsOf(text)];
  for (let last = runs.pop(); last !== undefined; last = runs.pop()) {
    const kept = last.text.slice(0, endOfWords(last.text));
    if (kept !== "") return [...runs, { ...last, text: `${kept}${mark}` }];
  }
  return mark;
}

function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && ";,.: \t\n".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The text split at line feeds, as a cell or a paragraph of several lines shows it. */
export function linesOf(text: RichText): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runsOf(text)) {
    run.text.split("\n").forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push({ ...run, text: piece });
    });
  }
  return lines;
}
