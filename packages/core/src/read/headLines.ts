import type { Block } from "../document/block.js";
import { type Passage, slicePassage } from "../document/passage.js";

/** A printed line with its place; lines that were joined into one paragraph are parted again. */
export interface HeadLine {
  readonly passage: Passage;
  readonly text: string;
  /** Counts the cells and paragraphs: lines of one paragraph share it. */
  readonly group: number;
}

/** The paragraphs of blocks in reading order, those in cells of a table (letterhead, signature) row by row, left to right. */
export function paragraphsOf(blocks: readonly Block[]): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let group = 0;
  const add = (passage: Passage) => {
    if (passage.text !== "") lines.push({ passage, text: passage.text, group });
  };
  for (const block of blocks) {
    group += 1;
    if (block.kind === "paragraph") add(block.passage);
    else {
      for (const row of block.rows) {
        for (const cell of row.cells) {
          group += 1;
          for (const paragraph of cell.paragraphs) add(paragraph.passage);
        }
      }
    }
  }
  return lines;
}

/** A part of a line from offset `from` to `to`. */
export function partOf(line: HeadLine, from: number, to?: number): HeadLine {
  const passage = slicePassage(line.passage, from, to);
  return { passage, text: passage.text, group: line.group };
}

/** A paragraph's source lines, each with its offset in the paragraph's text. */
export function sourceLines(passage: Passage): readonly { readonly text: string; readonly at: number }[] {
  return passage.marks.map((mark, index) => {
    const end = passage.marks[index + 1]?.at ?? passage.text.length;
    return { text: passage.text.slice(mark.at, end).trim(), at: mark.at };
  });
}
