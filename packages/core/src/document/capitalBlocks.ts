import { hasLostCapitals, mendCapitals } from "../text/capitals.js";
import type { Block, Paragraph, Table } from "./block.js";
import { parseLabel } from "./label.js";

/** A block that intake made, with the capitals that a conversion from an old encoding lost; the block itself where none are. */
export function withCapitals(block: Block): Block {
  return block.kind === "paragraph" ? mendParagraph(block) : mendTable(block);
}

function mendParagraph(paragraph: Paragraph): Paragraph {
  const { passage } = paragraph;
  if (!hasLostCapitals(passage.text)) return paragraph;
  const text = mendCapitals(passage.text);
  return { ...paragraph, passage: { ...passage, text }, label: parseLabel(text) };
}

function mendTable(table: Table): Table {
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  if (!cells.some((paragraph) => hasLostCapitals(paragraph.passage.text))) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(mendParagraph) })),
  }));
  return { ...table, rows };
}
