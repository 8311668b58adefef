import type { Passage } from "./passage.js";
import type { Span } from "./span.js";

/** A piece of a document in reading order. */
export type Block = Paragraph | Table;

/** How a paragraph looks, as far as the source tells. A missing field means "not known", not "no". */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  /** Heading level of the source (markdown `##`, a Word heading style), from 1. */
  readonly heading?: number;
}

/**
 * A paragraph, heading or list item. `passage.text` is the whole text with its printed label;
 * `label` says what the label is and where the text after it begins.
 */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly passage: Passage;
  readonly style: Style;
  readonly label: Label | null;
}

/**
 * The shape of a label; the ranks of plans (practice of offices, after Decree 30/2020 annex I):
 * part `Phần I`, chapter `Chương I`, section `Mục 1`, article `Điều 1.`, roman `I.`, arabic `1.`,
 * decimal `1.1.`, bracket `1)` or `(1)`, letter `a)`, dash `-`, plus `+`, bullet `•` `*`, annex `Phụ lục I`.
 */
export type LabelForm =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "annex"
  | "roman"
  | "arabic"
  | "decimal"
  | "bracket"
  | "letter"
  | "dash"
  | "plus"
  | "bullet";

export interface Label {
  readonly form: LabelForm;
  /** The label without punctuation as CONTRACT prints it: `I`, `1`, `1.1`, `a`, `đ`; empty for dash, plus, bullet. */
  readonly value: string;
  /** Offset in the passage's text where the text after the label begins. */
  readonly end: number;
}

/**
 * A table as a grid of `width` columns. Cells that span rows or columns stand once, in the first row and
 * column they cover; `cellAt` finds the cell that covers a place.
 */
export interface Table {
  readonly kind: "table";
  readonly span: Span;
  readonly width: number;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** Marked as a header row by the source (Word's repeated header, markdown's rule, `<th>`). */
  readonly header: boolean;
}

export interface Cell {
  /** First column covered, from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The cell's paragraphs in order, without markup; a printed dash or label stays in the text. Empty: no paragraphs. */
  readonly paragraphs: readonly Paragraph[];
}
