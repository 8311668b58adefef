import type { Block, Paragraph } from "./block.js";
import { joinPassages, type Passage, slicePassage } from "./passage.js";
import { findTypeName } from "./typeLine.js";

/** `annex`: Phụ lục. `issued`: a document with its own type line ("Ban hành kèm theo Quyết định…"). */
export interface Attachment {
  readonly kind: "annex" | "issued";
  /** `I`, `2`, `A`… null where it carries none. */
  readonly label: string | null;
  /** Title lines under `Phụ lục` or the type line, joined. */
  readonly title: Passage | null;
  /** The line "(Kèm theo Kế hoạch số … ngày …)". */
  readonly reference: Passage | null;
  /** The type line of an issued document. */
  readonly typeLine: Paragraph | undefined;
  /** What stands under the title; the title and reference themselves are left out. */
  readonly blocks: readonly Block[];
}

const headLimit = 40;

export function isAttachmentHead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "paragraph") return false;
  const { passage, label } = block;
  if (label?.form === "annex")
    return (
      passage.text.length < 40 ||
      isUpper(passage.text.slice(label.end)) ||
      block.style.bold === true ||
      referenceStart.test(passage.text.slice(label.end))
    );
  return findTypeName(passage.text) !== undefined && hasReference(blocks, at);
}

/** An issued document says what it is attached to within the lines of its title. */
function hasReference(blocks: readonly Block[], at: number): boolean {
  return (
    blocks
      .slice(at + 1, at + 6)
      .some(
        (b) =>
          b.kind === "paragraph" && (reference.test(b.passage.text) || referenceInside.test(b.passage.text)),
      ) || at > headLimit
  );
}

const reference = /^\(?\s*(?:ban\s+hành\s+)?(?:kèm|đính kèm|phê duyệt|ban hành)\s+(?:theo|kèm)/iu;

const referenceStart = /^\(?\s*(?:ban\s+hành\s+)?(?:kèm|đính kèm)\s+theo/iu;
const referenceInside = /\((?:ban\s+hành\s+)?(?:kèm|đính kèm)\s+theo/iu;

export function splitAttachments(blocks: readonly Block[]): Attachment[] {
  const starts: number[] = [];
  for (let at = 0; at < blocks.length; at += 1) if (at === 0 || isAttachmentHead(blocks, at)) starts.push(at);
  return starts.map((from, i) => attachmentOf(blocks.slice(from, starts[i + 1] ?? blocks.length)));
}

function attachmentOf(blocks: readonly Block[]): Attachment {
  const head = asParagraph(blocks[0]);
  const isAnnex = head?.label?.form === "annex";
  const typed = head !== undefined && !isAnnex && findTypeName(head.passage.text) !== undefined;
  let to = isAnnex || typed ? 1 : 0;
  const titles: Passage[] = [];
  let referenceLine: Passage | null = null;
  const same = isAnnex && head?.label ? slicePassage(head.passage, head.label.end) : undefined;
  if (same !== undefined && referenceStart.test(same.text)) referenceLine = same;
  else if (same !== undefined && same.text !== "") titles.push(same);
  for (; to < blocks.length && to < 8; to += 1) {
    const line = asParagraph(blocks[to]);
    if (line === undefined || line.label !== null) break;
    if (referenceLine !== null && titles.length > 0 && !reference.test(line.passage.text)) break;
    const cut = line.passage.text.search(referenceInside);
    if (reference.test(line.passage.text)) referenceLine = line.passage;
    else if (
      titles.length >= 4 ||
      (referenceLine !== null && same !== referenceLine) ||
      line.passage.text.length >= 600
    )
      break;
    else {
      titles.push(cut < 0 ? line.passage : slicePassage(line.passage, 0, cut));
      if (cut >= 0) referenceLine = slicePassage(line.passage, cut);
    }
  }
  const title = joinPassages(titles);
  return {
    kind: typed ? "issued" : "annex",
    label: isAnnex ? head?.label?.value || null : null,
    title: title.text === "" ? null : title,
    reference: referenceLine,
    typeLine: typed ? head : undefined,
    blocks: blocks.slice(to),
  };
}

/** Pages saved from a legal site end in lists of related documents; nothing of that belongs to the document. */
export function findChrome(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex(
    (b, i) =>
      i >= from &&
      b.kind === "paragraph" &&
      /^(?:văn bản liên quan|lược đồ|thuộc tính văn bản)$/iu.test(b.passage.text),
  );
  return at < 0 ? blocks.length : at;
}

function asParagraph(block: Block | undefined): Paragraph | undefined {
  return block?.kind === "paragraph" ? block : undefined;
}

/** Capitals, but for single small letters of slips. */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
