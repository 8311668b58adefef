import type { Block, Paragraph } from "@lotrinh/core/document/block";
import { cellText } from "@lotrinh/core/document/table";
import { fold } from "@lotrinh/core/text/fold";

const motto = /^(?:cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|dang cong san viet nam)/u;
const dated = /ngay\s.*thang\s.*nam/u;

/** The two columns above a document (Decree 30/2020, annex I): issuer and number; state, motto, place and date. */
export interface Letterhead {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

/**
 * How many blocks at the top are lines of a letterhead that a text file prints one under another; 0 where the letterhead
 * is a table or there is none. It ends with the date.
 */
export function letterheadEnd(blocks: readonly (Block | undefined)[]): number {
  let seen = false;
  for (let at = 0; at < Math.min(12, blocks.length); at += 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph" || block.passage.text.length > 160) return 0;
    const text = fold(block.passage.text);
    seen ||= motto.test(text);
    if (seen && dated.test(text)) return at + 1;
  }
  return 0;
}

/** The lines of a letterhead in its two columns. */
export function splitLetterhead(paragraphs: readonly Paragraph[]): Letterhead {
  const isRight = ({ passage }: Paragraph) =>
    motto.test(fold(passage.text)) || dated.test(fold(passage.text));
  const isNumber = ({ passage }: Paragraph) => /^so\b/u.test(fold(passage.text));
  return {
    left: paragraphs.filter((paragraph) => !isRight(paragraph) || isNumber(paragraph)),
    right: paragraphs.filter((paragraph) => isRight(paragraph) && !isNumber(paragraph)),
  };
}

/** Whether a table is only there to set things side by side (letterhead, recipients and signature): drawn without lines. */
export function isLayoutTable(block: Block): boolean {
  if (block.kind !== "table" || block.width > 3 || block.rows.length > 6) return false;
  const texts = block.rows.flatMap((row) => row.cells.map((cell) => fold(cellText(cell))));
  return texts.some(
    (text) => motto.test(text) || /^noi nhan\b/u.test(text) || text.includes("doc lap tu do hanh phuc"),
  );
}
