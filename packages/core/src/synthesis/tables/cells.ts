import type { TableCell, TableRow } from "../draft.js";
import type { PrintedFigure } from "../figure.js";
import { type Phrase, textOf } from "../sentence.js";
import { measureWords } from "../words/measure.js";
import { tidyText } from "../words/name.js";

/** A cell without a number says so by a dash, never by zero. */
export const noValue: TableCell = { text: "-" };

export function textCell(text: string): TableCell {
  return { text: tidyText(text) };
}

export function figureCell(figure: PrintedFigure | undefined): TableCell {
  return figure === undefined ? noValue : { text: figure.asPrinted, figure };
}

export function phraseCell(phrase: Phrase): TableCell {
  return { text: textOf(phrase) };
}

/** The measure in a column of its own, as plans print it: `1/100.000 trẻ đẻ sống`. */
export function measureCell(measure: string | null): TableCell {
  const words = measureWords(measure);
  return textCell(words.startsWith("/") ? `1${words}` : words);
}

/** A title that covers the row of so many columns. */
export function groupRow(key: string, title: string): TableRow {
  return { key, style: "group", cells: [textCell(title)] };
}
