import type { Style } from "@lotrinh/core/document/block";

/**
 * What every reader with structure makes of its format, before lines are counted: paragraphs and tables
 * in reading order. `layOut` turns drafts into the canonical text and its blocks.
 */
export type Draft = DraftParagraph | DraftTable;

export interface DraftParagraph {
  readonly kind: "paragraph";
  /** The text in reading order; a new part where a page begins. Parts are joined by a space. */
  readonly parts: readonly DraftPart[];
  readonly style: Style;
}

export interface DraftPart {
  readonly text: string;
  readonly page?: number;
}

export interface DraftTable {
  readonly kind: "table";
  readonly rows: readonly DraftRow[];
}

export interface DraftRow {
  readonly header: boolean;
  readonly cells: readonly DraftCell[];
  /** Page on which the row begins. */
  readonly page?: number;
}

export interface DraftCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly DraftParagraph[];
}

/** A paragraph of one part. */
export function draftParagraph(text: string, style: Style = {}, page?: number): DraftParagraph {
  return { kind: "paragraph", parts: [page === undefined ? { text } : { text, page }], style };
}

/** The paragraph's whole text. */
export function draftText(paragraph: DraftParagraph): string {
  return paragraph.parts.map((part) => part.text).join(" ");
}
