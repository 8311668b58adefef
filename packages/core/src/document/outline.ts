import type { Anatomy } from "./anatomy.js";
import type { Block, Label, LabelForm, Paragraph } from "./block.js";
import { spanAt } from "./passage.js";
import { coverSpans, type Span } from "./span.js";

/** The tree of headings over the body and each attachment, with the blocks that stand under each heading. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** The innermost section each block stands in (a heading stands in its own section); missing: before any heading. */
  readonly sectionOf: ReadonlyMap<Block, OutlineSection>;
}

export interface OutlineSection {
  readonly label: Label;
  /** A lettered heading has the path of the section it stands in: letters count as items, not as sections. Labels from the root joined by dots, `III.2`; inside an annex with the prefix `PL I.` (`PL.` if it has no label). */
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

interface Growing extends OutlineSection {
  readonly children: Growing[];
  readonly blocks: Block[];
  readonly parent: Growing | null;
}

/** Ranks of Decree 30/2020/NĐ-CP, annex I, and of practice: a lower number stands higher in the tree. */
const ranks = {
  part: 0,
  chapter: 1,
  section: 2,
  roman: 3,
  article: 4,
  arabic: 5,
  decimal: 6,
  bracket: 8,
  letter: 9,
  annex: -1,
  dash: 99,
  plus: 99,
  bullet: 99,
} satisfies Record<LabelForm, number>;

/**
 * Builds the tree of headings. Sections are what carries a part, chapter, roman, article, arabic or decimal label;
 * a lettered paragraph is a section only where it reads as a heading (short, without a full stop, with text under it).
 * Linear; never throws.
 */
export function buildOutline(anatomy: Anatomy): Outline {
  const sectionOf = new Map<Block, OutlineSection>();
  const sections: OutlineSection[] = [];
  sections.push(...growZone(anatomy.body, "", sectionOf));
  for (const attachment of anatomy.attachments) {
    const prefix =
      attachment.kind === "issued" ? "" : attachment.label === null ? "PL." : `PL ${attachment.label}.`;
    sections.push(...growZone(attachment.blocks, prefix, sectionOf));
  }
  return { sections, sectionOf };
}

/** A scanner reads the letter `l.` after `k.` as `I.`: no new chapter begins there. */
function growZone(
  blocks: readonly Block[],
  prefix: string,
  sectionOf: Map<Block, OutlineSection>,
): Growing[] {
  const roots: Growing[] = [];
  const rankOf = lettersUnderRomans(blocks) ? rankUnderRoman : rankAbove;
  let open: Growing | null = null;
  let lastLetter = "";
  let titled: Block | undefined;
  for (const [i, block] of blocks.entries()) {
    const label = block.kind === "paragraph" ? block.label : null;
    const slip = label?.form === "roman" && label.value === "I" && lastLetter === "k" && roots.length > 1;
    if (label?.form === "letter") lastLetter = label.value;
    if (block.kind === "paragraph" && !slip && isSectionHeading(block, blocks[i + 1])) {
      let parent: Growing | null = open;
      while (parent !== null && !standsUnder(block, parent, rankOf)) parent = parent.parent;
      const own = sectionFrom(block, parent, prefix);
      titled = own.title === null && !own.runIn ? titleBelow(own, blocks[i + 1]) : undefined;
      const section = titled === undefined ? own : withTitle(own, titled);
      (parent?.children ?? roots).push(section);
      open = section;
    } else if (open !== null && block !== titled) open.blocks.push(block);
    if (open !== null) sectionOf.set(block, open);
  }
  return roots;
}

/** `Phần thứ nhất`, `Chương I`: the title stands on the next line, in capitals or bold (Decree 30/2020/NĐ-CP, annex I). */
function titleBelow({ label }: Growing, next: Block | undefined): Paragraph | undefined {
  if (!/^(?:part|chapter|section|article|roman)$/u.test(label.form)) return undefined;
  if (next?.kind !== "paragraph" || next.label !== null || next.passage.text.length > titleLimit)
    return undefined;
  const capitals = !/\p{Ll}/u.test(next.passage.text) && /\p{Lu}{2}/u.test(next.passage.text);
  return capitals || next.style.bold === true || next.style.heading !== undefined ? next : undefined;
}

function withTitle(section: Growing, { passage }: Paragraph): Growing {
  const title = passage.text.replace(/[\s.:;]+$/u, "");
  return { ...section, title, span: coverSpans([section.span, spanAt(passage)]) };
}

function isSectionHeading({ label, passage, style }: Paragraph, next: Block | undefined): boolean {
  if (label === null || ranks[label.form] > 9 || label.form === "annex") return false;
  if (label.form !== "letter" && label.form !== "bracket") return true;
  const text = passage.text.slice(label.end);
  const dressed = style.bold === true || style.italic === true || style.heading !== undefined;
  const followed = next?.kind === "paragraph" && (next.label === null || ranks[next.label.form] === 99);
  return followed && text.length < 120 && !/[.;,]$/u.test(text) && (dressed || !/:$/u.test(text));
}

/** Whether a heading belongs below `parent`: its rank is lower, and a decimal label continues its parent's number. */
function standsUnder(heading: Paragraph, parent: Growing, rankOf: RankOf): boolean {
  const label = heading.label;
  if (label === null) return false;
  if (label.form === "decimal" && parent.label.form === "decimal")
    return label.value.startsWith(`${parent.label.value}.`);
  if (label.form === "decimal" && /^[A-Za-zÀ-ỹ]/u.test(label.value)) {
    if (parent.label.form === "roman") return label.value.startsWith(`${parent.label.value}.`);
    return ranks[parent.label.form] < ranks.arabic;
  }
  if (label.form === "decimal" && parent.label.form === "roman") return true;
  return rankOf(heading) > rankOf(parent.heading);
}

type RankOf = (heading: Paragraph) => number;

const rankAbove: RankOf = ({ label }) => (label === null ? 99 : ranks[label.form]);

/** Ranks where capital letters part the sections of a Roman figure: between it and its articles. */
const rankUnderRoman: RankOf = (heading) =>
  isCapitalLetter(heading) ? ranks.roman + 0.5 : rankAbove(heading);

const isCapitalLetter = ({ label, passage }: Paragraph): boolean =>
  label?.form === "part" && /^[A-HĐ]\s?[.)/]/u.test(passage.text);

/**
 * Whether `A.`, `B.` stand within a Roman section and not above all of them: a Roman figure comes before the first letter, and
 * behind it they count on (`IV`, `A`, `B`, `V`) and don't begin again at `I`.
 */
function lettersUnderRomans(blocks: readonly Block[]): boolean {
  let romans = 0;
  let letters = false;
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.label === null) continue;
    if (isCapitalLetter(block)) {
      if (romans === 0) return false;
      letters = true;
    } else if (block.label.form === "roman") {
      if (letters && block.label.value === "I") return false;
      romans += 1;
    }
  }
  return letters;
}

function sectionFrom(heading: Paragraph, parent: Growing | null, prefix: string): Growing {
  const label = heading.label;
  if (label === null) throw new Error("sectionFrom: a heading without a label");
  const { title, runIn } = splitTitle(heading, label);
  const own =
    label.form === "decimal" &&
    parent !== null &&
    (label.value.startsWith(`${parent.label.value}.`) ||
      (parent.label.form !== "roman" && parent.label.form !== "part"));
  const item = isItemLabel(heading, label);
  const path =
    parent !== null && item
      ? parent.path
      : parent === null
        ? prefix + label.value
        : own
          ? `${parentPath(parent, label)}`
          : `${parent.path}.${label.value}`;
  return {
    label,
    path,
    title,
    runIn,
    heading,
    parent,
    span: spanAt(heading.passage),
    children: [],
    blocks: [],
  };
}

/** A lettered line that isn't dressed as a heading (bold, italic, a heading style) is an item of its section. */
export function isItemLabel({ style }: Paragraph, { form }: Label): boolean {
  const dressed = style.bold === true || style.italic === true || style.heading !== undefined;
  return (form === "letter" || form === "bracket") && !dressed;
}

/** `2.1` below `2` reads `II.2.1`, not `II.2.2.1`. */
function parentPath(parent: Growing, label: Label): string {
  const last = `${parent.label.value}.`;
  return label.value.startsWith(last)
    ? `${parent.path}.${label.value.slice(last.length)}`
    : `${parent.path}.${label.value}`;
}

const titleLimit = 220;
/** `Dự án 1: Sắp xếp dân cư`: the colon stands inside the title. */
const counted =
  /^(?:Dự án|Tiểu dự án|Nhiệm vụ|Nội dung|Hoạt động|Mục tiêu|Giải pháp|Nhóm(?: nhiệm vụ)?|Hợp phần|Chỉ tiêu|Đề án)\s+(?:thành phần\s+|số\s+)?\d{1,2}\s*:/iu;

/** A heading's title: the text after the label up to a colon, without its final colon or full stop. */
function splitTitle(heading: Paragraph, label: Label): { title: string | null; runIn: boolean } {
  const text = heading.passage.text.slice(label.end).trim();
  if (text === "") return { title: null, runIn: false };
  const colon = text.indexOf(":", counted.exec(text)?.[0].length ?? 0);
  if (colon >= 0 && colon < text.length - 1) {
    const title = text.slice(0, colon).trim();
    if (title.length <= 160 && !/[.;]\s/u.test(title)) return { title, runIn: true };
    return { title: null, runIn: true };
  }
  const dressed = heading.style.bold === true || heading.style.heading !== undefined || !/\p{Ll}/u.test(text);
  const sentence = /\.$/u.test(text) && text.length > 60;
  if (!dressed && (sentence || text.length > titleLimit)) return { title: null, runIn: true };
  return { title: text.replace(/[\s.:;]+$/u, ""), runIn: false };
}

/** The sections with all below them, in reading order. */
export function allSections(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}
