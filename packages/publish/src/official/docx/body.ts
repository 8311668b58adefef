import { AlignmentType, type FileChild, type Paragraph } from "docx";
import type { Block, Paragraph as Body, Heading, List, ListItem } from "../content.js";
import { type NumberedHeading, numberHeadings } from "../numbering.js";
import { type RichText, type Run, runsOf } from "../richText.js";
import { capitals } from "../wording.js";
import { paragraph } from "./paragraphs.js";
import { ruledTable } from "./ruledTable.js";

/** The blocks of a text on a page whose text is `width` twips wide; `keepLast` holds the last line on the page of what follows. */
export function bodyBlocks(
  blocks: readonly Block[],
  width: number,
  { keepLast = false } = {},
): readonly FileChild[] {
  const headings = numberHeadings(blocks);
  return blocks.flatMap((block, index) => {
    const keepNext = keepLast && index === blocks.length - 1;
    return docxBlock(block, { headings, width, keepNext });
  });
}

interface Place {
  readonly headings: ReadonlyMap<Heading, NumberedHeading>;
  readonly width: number;
  readonly keepNext: boolean;
}

function docxBlock(block: Block, { headings, width, keepNext }: Place): readonly FileChild[] {
  if (block.kind === "list") return list(block, keepNext);
  if (block.kind === "table") return ruledTable(block, width);
  if (block.kind === "paragraph") return [bodyParagraph(block, keepNext)];
  const numbered = headings.get(block);
  return numbered === undefined ? [] : heading(numbered);
}

const ALIGNMENTS = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function bodyParagraph({ text, align, isLead = false }: Body, keepNext: boolean): Paragraph {
  const kept = keepNext || isLead ? { keepNext: true } : {};
  if (align === undefined) return paragraph("body", text, kept);
  return paragraph("plain", text, { ...kept, alignment: ALIGNMENTS[align] });
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

function list({ items }: List, keepNext: boolean): readonly Paragraph[] {
  const lines = items.flatMap((item) => listLines(item, 0));
  return lines.map(({ style, text }, index) =>
    paragraph(style, text, keepNext && index === lines.length - 1 ? { keepNext } : {}),
  );
}

interface ListLine {
  readonly style: "dash" | "plus";
  readonly text: RichText;
}

function listLines({ text, items = [] }: ListItem, depth: number): readonly ListLine[] {
  const own: ListLine =
    depth === 0
      ? { style: "dash", text: ["- ", ...runsOf(text)] }
      : { style: "plus", text: ["+ ", ...runsOf(text)] };
  return [own, ...items.flatMap((item) => listLines(item, depth + 1))];
}
