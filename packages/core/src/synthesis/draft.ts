import type { PrintedFigure } from "./figure.js";
import type { SynthesisFinding } from "./finding.js";
import type { ReportKind } from "./outline.js";
import { labelAt } from "./outlines.js";
import type { Run, Sentence } from "./sentence.js";

/**
 * The content of a synthesis report as the rules and the units' reports give it. Every block, row and item has a lasting key: what an officer
 * does to it still finds it when the draft is written again from newer data.
 */
export interface SynthesisDraft {
  /** Version of the rules that wrote it. */
  readonly writer: number;
  readonly outline: { readonly id: string; readonly title: string; readonly kind: ReportKind };
  readonly heading: DraftHeading;
  /** Before the first section. */
  readonly opening: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
  /** After the last section. */
  readonly closing: readonly DraftBlock[];
  /** Tables too long for the text, in order of reference: Phụ lục I, II… */
  readonly annexes: readonly TableBlock[];
  readonly findings: readonly SynthesisFinding[];
  /** Paragraphs of units that no section took up. */
  readonly unplaced: readonly (UnitTextBlock | TableBlock)[];
}

/** What the document's head needs. */
export interface DraftHeading {
  /** `kết quả thực hiện Kế hoạch … năm 2025` */
  readonly title: string;
  readonly issuer: string;
  readonly province: string;
  readonly period: string;
  readonly plan: { readonly id: string; readonly number: string | null };
  readonly round: string;
}

export interface DraftSection {
  readonly key: string;
  readonly label: string | null;
  readonly title: string;
  /** From 0. */
  readonly level: number;
  readonly state: "filled" | "empty";
  /** Why it is empty, in Vietnamese; null where it is filled. */
  readonly reason: string | null;
  readonly blocks: readonly DraftBlock[];
  readonly children: readonly DraftSection[];
}

export type DraftBlock =
  | HeadingBlock
  | SentenceBlock
  | UnitTextBlock
  | ListBlock
  | TableBlock
  | ReferenceBlock;

interface Keyed {
  readonly key: string;
}

/** A line above what follows inside a section: a goal's title. */
export interface HeadingBlock extends Keyed {
  readonly kind: "heading";
  readonly text: string;
}

/** One sentence, or a paragraph of several, that a rule wrote. */
export interface SentenceBlock extends Keyed {
  readonly kind: "sentence";
  readonly sentence: Sentence;
}

/** A unit's own paragraph. Like ones of other units stand beside it for the officer to merge. */
export interface UnitTextBlock extends Keyed {
  readonly kind: "unit-text";
  readonly text: string;
  readonly source: TextSource;
  readonly similar: readonly { readonly text: string; readonly source: TextSource }[];
  /** Where an officer made one of several: all their sources. */
  readonly mergedFrom?: readonly TextSource[];
}

/** Which unit wrote it where. */
export interface TextSource {
  readonly unit: string;
  readonly report: string;
  readonly section: string;
  /** Key of the paragraph or field. */
  readonly paragraph: string;
}

export interface ListBlock extends Keyed {
  readonly kind: "list";
  /** Above the items; null for none. */
  readonly lead: Sentence | null;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Keyed {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly figures: readonly PrintedFigure[];
  readonly sources: readonly TextSource[];
}

export interface TableBlock extends Keyed {
  readonly kind: "table";
  readonly title: string;
  /** Of all its numbers; null where rows have their own. */
  readonly measure: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** Where it is a unit's own table. */
  readonly source?: TextSource;
}

/** Stands where a table was set apart. Its number follows from the annexes that are left when the document is made. */
export interface ReferenceBlock extends Keyed {
  readonly kind: "reference";
  /** Key of the table. */
  readonly annex: string;
  /** What stands there; absent: figures in detail. */
  readonly of?: "documents";
}

const annexed = { figures: "Số liệu chi tiết", documents: "Danh mục văn bản theo lĩnh vực" } as const;

export interface TableColumn {
  readonly title: string;
  /** Share of the width. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

export interface TableRow extends Keyed {
  readonly cells: readonly TableCell[];
  /** A group's title covers the row; a total is bold. */
  readonly style: "plain" | "group" | "total";
}

export interface TableCell {
  readonly text: string;
  /** Where the cell is one number. */
  readonly figure?: PrintedFigure;
}

/** All sections in order of printing. */
export function allSections(sections: readonly DraftSection[]): readonly DraftSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

/** All blocks in order of printing, annexes last. */
export function allBlocks(
  draft: Pick<SynthesisDraft, "opening" | "sections" | "closing" | "annexes">,
): readonly DraftBlock[] {
  const inSections = allSections(draft.sections).flatMap(({ blocks }) => blocks);
  return [...draft.opening, ...inSections, ...draft.closing, ...draft.annexes];
}

/** The figures printed in a block. */
export function figuresOf(block: DraftBlock): readonly PrintedFigure[] {
  switch (block.kind) {
    case "sentence":
      return block.sentence.figures;
    case "list":
      return [...(block.lead?.figures ?? []), ...block.items.flatMap(({ figures }) => figures)];
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []));
    case "heading":
    case "unit-text":
    case "reference":
      return [];
  }
}

/** The words of a block, a line for each item or row. */
export function blockText(block: DraftBlock): string {
  switch (block.kind) {
    case "heading":
    case "unit-text":
      return block.text;
    case "sentence":
      return block.sentence.text;
    case "list":
      return [block.lead?.text ?? "", ...block.items.map(({ text }) => `- ${text}`)]
        .filter((line) => line !== "")
        .join("\n");
    case "reference":
      return `${annexed[block.of ?? "figures"]} tại phụ lục.`;
    case "table":
      return [block.title, ...block.rows.map(({ cells }) => cells.map(({ text }) => text).join("\t"))].join(
        "\n",
      );
  }
}

/** `Số liệu chi tiết tại Phụ lục II.`; one annex alone has no number (Decree 30/2020, annex I). Undefined where the table was taken out. */
export function referenceText(
  { annex, of }: ReferenceBlock,
  annexes: readonly TableBlock[],
): string | undefined {
  const at = annexes.findIndex(({ key }) => key === annex);
  if (at === -1) return undefined;
  return `${annexed[of ?? "figures"]} tại Phụ lục${annexes.length === 1 ? "" : ` ${labelAt(at, 0)}`}.`;
}
