import type { Block, Label, Paragraph } from "./block.js";
import type { Span } from "./span.js";

/** The tree of headings over the body and each attachment, with the blocks that stand under each heading. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** The innermost section each block stands in (a heading stands in its own section); missing: before any heading. */
  readonly sectionOf: ReadonlyMap<Block, OutlineSection>;
}

export interface OutlineSection {
  readonly label: Label;
  /** Labels from the root joined by dots, `III.2`; inside an annex with the prefix `PL I.` (`PL.` if it has no label). */
  readonly path: string;
  /** null where the label stands before running text and is no heading (`1. Kinh phí … bảo đảm.`). */
  readonly title: string | null;
  /** Whether text follows the title on the same line (`1. Sở Tài chính: chủ trì …`). */
  readonly runIn: boolean;
  readonly heading: Paragraph;
  readonly span: Span;
  readonly parent: OutlineSection | null;
  readonly children: readonly OutlineSection[];
  /** Blocks directly under the heading, those of children left out. */
  readonly blocks: readonly Block[];
}
