import {
  type DraftBlock,
  type ListItem as DraftItem,
  type DraftSection,
  type ListBlock,
  referenceText,
  type SentenceBlock,
  type UnitTextBlock,
} from "@lotrinh/core/synthesis/draft";
import { sourcesOf } from "@lotrinh/core/synthesis/editing/apply";
import type { ReportContent } from "@lotrinh/core/synthesis/editing/state";
import type { Phrase } from "@lotrinh/core/synthesis/sentence";
import type {
  Block,
  Heading,
  HeadingLevel,
  Letterhead,
  ListItem,
  OfficialDocument,
  Signature,
} from "../official/content.js";
import { endedWith, plainText, type RichText, type Run } from "../official/richText.js";
import { officialTable } from "./table.js";

/** What a synthesis report has besides its content: who issues it, to whom, who signs. */
export interface ReportFrame {
  readonly letterhead: Letterhead;
  readonly signature: Signature;
  /** Kính gửi. */
  readonly addressedTo?: readonly string[];
  /** Căn cứ, one act each. */
  readonly basis?: readonly string[];
  readonly recipients?: readonly string[];
  readonly filedAt?: string;
  /** Carries DỰ THẢO, and names the unit behind each paragraph taken from a unit's report. */
  readonly isDraft?: boolean;
  /** Sections that nobody filled: printed with the reason (default), or left out; those after them move up in their numbers then. */
  readonly emptySections?: "reason" | "omit";
}

/**
 * A synthesis report (Báo cáo) as an official document: sections as headings, sentences as paragraphs, long tables as annexes. The same
 * content and frame give the same document, so a frozen content gives the same file. Figures carry their key as `source`.
 */
export function toOfficial(content: ReportContent, frame: ReportFrame): OfficialDocument {
  const { emptySections: _, isDraft = false, ...rest } = frame;
  const writing = { content, frame };
  return {
    form: "state",
    kind: "BC",
    title: content.heading.title,
    isDraft,
    ...rest,
    body: [
      ...blocksOf(content.opening, writing),
      ...sectionsBlocks(content.sections, writing),
      ...blocksOf(content.closing, writing),
    ],
    annexes: content.annexes.map((table) => ({
      title: table.title,
      body: [officialTable(table, "annex")],
      landscape: table.columns.length > 6,
    })),
  };
}

interface Writing {
  readonly content: ReportContent;
  readonly frame: ReportFrame;
}

const levels: readonly HeadingLevel[] = ["roman", "arabic", "letter"];

/** Sections beside one another. */
function sectionsBlocks(sections: readonly DraftSection[], writing: Writing): readonly Block[] {
  const kept =
    writing.frame.emptySections === "omit" ? sections.filter(({ state }) => state !== "empty") : sections;
  return kept.flatMap((section, at) =>
    sectionBlocks({ ...section, label: sections[at]?.label ?? section.label }, writing),
  );
}

function sectionBlocks(section: DraftSection, writing: Writing): readonly Block[] {
  const { state, reason, key } = section;
  const why: readonly Block[] =
    state === "empty" && section.children.length === 0 && reason !== null
      ? [
          {
            kind: "paragraph",
            text: [{ text: `(${reason.replace(/\.$/u, "")})`, italic: true }],
            source: key,
          },
        ]
      : [];
  return [
    headingOf(section),
    ...blocksOf(section.blocks, writing),
    ...why,
    ...sectionsBlocks(section.children, writing),
  ];
}

/** The label is printed where it is of its level's kind; others are counted. */
function headingOf({ level, label, title, key }: DraftSection): Heading {
  const shape = [/^[IVXLC]+$/u, /^\d+(?:\.\d+)*$/u, /^\p{Ll}$/u][Math.min(level, 2)];
  const number = label !== null && shape?.test(label) === true ? { number: label } : {};
  return { kind: "heading", level: levels[Math.min(level, 2)] ?? "letter", title, ...number, source: key };
}

/** Sentences of these rules follow one another as items of a list. */
const itemised = new Set(["indicator", "missing", "series"]);

function blocksOf(blocks: readonly DraftBlock[], writing: Writing): readonly Block[] {
  const made: Block[] = [];
  let items: ListItem[] = [];
  const flush = () => {
    if (items.length > 0) made.push({ kind: "list", items });
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === "sentence" && itemised.has(block.sentence.rule)) {
      items.push({ text: richOf(block.sentence), source: block.key });
      continue;
    }
    flush();
    made.push(...blockOf(block, writing));
  }
  flush();
  return made;
}

function blockOf(block: DraftBlock, writing: Writing): readonly Block[] {
  switch (block.kind) {
    case "heading":
      return [
        { kind: "paragraph", text: [{ text: block.text, bold: true }], isLead: true, source: block.key },
      ];
    case "sentence":
      return [sentenceParagraph(block)];
    case "unit-text":
      return [{ kind: "paragraph", text: unitText(block, writing.frame), source: block.key }];
    case "list":
      return listBlocks(block);
    case "table":
      return [officialTable(block, "text")];
    case "reference": {
      const text = referenceText(block, writing.content.annexes);
      return text === undefined ? [] : [{ kind: "paragraph", text, source: block.key }];
    }
  }
}

function sentenceParagraph({ key, sentence }: SentenceBlock): Block {
  return { kind: "paragraph", text: richOf(sentence), source: key };
}

/** A figure's run names the fact behind it. */
function richOf({ runs, figures }: Phrase): RichText {
  return runs.map((run): string | Run => {
    const figure = "figure" in run ? figures[run.figure] : undefined;
    return figure === undefined ? run.text : { text: run.text, source: figure.key };
  });
}

/** A draft names the units behind a paragraph, at most three by name. */
function unitText(block: UnitTextBlock, { isDraft = false }: ReportFrame): RichText {
  const text = endedWith(block.text, ".");
  if (!isDraft) return text;
  const units = [...new Set(sourcesOf(block).map(({ unit }) => unit))];
  const named = units.slice(0, 3).join("; ");
  const rest = units.length > 3 ? ` và ${units.length - 3} đơn vị khác` : "";
  return [plainText(text), { text: ` [${named}${rest}]`, italic: true }];
}

function listBlocks({ lead, items, key }: ListBlock): readonly Block[] {
  const made: ListItem[] = items.map((item, at) => ({
    text: closed(item, at === items.length - 1),
    source: item.key,
  }));
  const above: readonly Block[] =
    lead === null ? [] : [{ kind: "paragraph", text: richOf(lead), isLead: true, source: key }];
  return [...above, { kind: "list", items: made, source: key }];
}

/** Items end with `;`, the last with `.`; one that holds a sentence's end itself ends with `.` too. */
function closed(item: DraftItem, isLast: boolean): RichText {
  const text = richOf(item);
  return endedWith(text, isLast || /[.!?]\s+\p{Lu}/u.test(item.text) ? "." : ";");
}
