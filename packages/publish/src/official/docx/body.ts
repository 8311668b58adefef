import type { FileChild, Paragraph } from "docx";
import type { Block, Heading, List, ListItem } from "../content.js";
import { type NumberedHeading, numberHeadings } from "../numbering.js";
import { type RichText, type Run, runsOf } from "../richText.js";
import { capitals } from "../wording.js";
import { paragraph } from "./paragraphs.js";
import { ruledTable } from "./ruledTable.js";

/** The blocks of a text on a page whose text is `width` twips wide. */
export function bodyBlocks(blocks: readonly Block[], width: number): readonly FileChild[] {
  const headings = numberHeadings(blocks);
  return blocks.flatMap((block) => docxBlock(block, headings, width));
}

function docxBlock(
  block: Block,
  headings: ReadonlyMap<Heading, NumberedHeading>,
  width: number,
): readonly FileChild[] {
  if (block.kind === "list") return list(block);
  if (block.kind === "table") return ruledTable(block, width);
  if (block.kind === "paragraph") return [bodyParagraph(block.text, block.align)];
  const numbered = headings.get(block);
  return numbered === undefined ? [] : heading(numbered);
}

function bodyParagraph(text: RichText, align: "center" | "right" | undefined): Paragraph {
  return align === undefined ? paragraph("body", text) : paragraph("plain", text, { alignment: align });
}

/** Phần, Chương, Mục and Tiểu mục stand on a line of their own above their title (Decree 30/2020, annex I, I.II.6). */
const OWN_LINE = { part: "Phần", chapter: "Chương", section: "Mục", subsection: "Tiểu mục" } as const;
const RUN_IN = {
  article: (number: string) => `Điều ${number}. `,
  roman: (number: string) => `${number}. `,
  arabic: (number: string) => `${number}. `,
  letter: (number: string) => `${number}) `,
} as const;

function heading({ heading: { level, title }, number, depth }: NumberedHeading): readonly Paragraph[] {
  switch (level) {
    case "part":
    case "chapter":
    case "section":
    case "subsection":
      return [
        paragraph("headingLabel", `${OWN_LINE[level]} ${number}`, { outlineLevel: depth }),
        paragraph("headingTitle", inCapitals(title)),
      ];
    case "roman":
      return [paragraph(level, [RUN_IN[level](number), ...inCapitals(title)], { outlineLevel: depth })];
    default:
      return [paragraph(level, [RUN_IN[level](number), ...runsOf(title)], { outlineLevel: depth })];
  }
}

function inCapitals(title: Heading["title"]): readonly Run[] {
  return runsOf(title).map((run) => ({ ...run, text: capitals(run.text) }));
}

function list({ items }: List): readonly Paragraph[] {
  return items.flatMap((item) => listItem(item, 0));
}

function listItem({ text, items = [] }: ListItem, depth: number): readonly Paragraph[] {
  const mark = depth === 0 ? "- " : "+ ";
  return [
    paragraph(depth === 0 ? "dash" : "plus", [mark, ...runsOf(text)]),
    ...items.flatMap((item) => listItem(item, depth + 1)),
  ];
}
