import type { Block } from "../document/block.js";
import { joinPassages, type Passage } from "../document/passage.js";
import { cellPassage } from "../document/table.js";
import type { ReadContext } from "./context.js";
import { closingLines, readRecipients } from "./recipients.js";

/** A text that may cite documents, and which part of the document it is. */
export interface CitedPassage {
  readonly passage: Passage;
  /** `opening`: paragraphs of the body before its first heading. `reference`: the line "(Kèm theo …)" of an annex. */
  readonly part: "title" | "opening" | "body" | "reference";
}

/** All texts that may cite documents, in reading order; letterhead, recipients and signature are left out. */
export function citedPassages(context: Pick<ReadContext, "anatomy">): readonly CitedPassage[] {
  const { letterhead, typeLine, body, closing, attachments } = context.anatomy;
  const at = typeLine === undefined ? -1 : letterhead.indexOf(typeLine);
  const head = at < 0 ? subjectOf(letterhead) : letterhead.slice(at + 1);
  const opening = openingOf(body);
  const lines = closingLines(closing);
  const recipients = readRecipients(lines);
  const notes = lines.map((line) => line.passage).filter((passage) => !recipients.used.has(passage));
  return [
    ...marked(joinBroken(passagesOf(head)), "title"),
    ...marked(joinBroken(passagesOf(body.slice(0, opening))), "opening"),
    ...marked(joinBroken(passagesOf(body.slice(opening))), "body"),
    ...marked(notes, "body"),
    ...attachments.flatMap((part) => [
      ...marked(part.title === null ? [] : [part.title], "body"),
      ...marked(part.reference === null ? [] : [part.reference], "reference"),
      ...marked(joinBroken(passagesOf(part.blocks)), "body"),
    ]),
  ];
}

/** The subject line of a Công văn and what stands between it and the addressee. */
function subjectOf(letterhead: readonly Block[]): readonly Block[] {
  const from = letterhead.findIndex((block) => says(block, /(?:V\/v|Về việc)(?![A-Za-zÀ-ỹ])/iu));
  const to = letterhead.findIndex((block, at) => at > from && says(block, /^\s*kính gửi/iu));
  return from < 0 ? [] : letterhead.slice(from, to < 0 ? undefined : to);
}

function says(block: Block, pattern: RegExp): boolean {
  return passagesOf([block]).some((passage) => pattern.test(passage.text));
}

/** How many blocks of the body come before its first heading. */
function openingOf(body: readonly Block[]): number {
  const at = body.findIndex((block, index) => isHeading(block) && !isBroken(body[index - 1]));
  return Math.min(at < 0 ? body.length : at, 60);
}

function isHeading(block: Block): boolean {
  if (block.kind === "table") return true;
  return block.label !== null && /^(?:roman|part|chapter|section|article|arabic)$/u.test(block.label.form);
}

const BROKEN = /(?:^|\s)(?:số|ngày|tháng|năm|của)$/u;

/** `Căn cứ Nghị quyết số`: the number on the next line looks like a label. */
function isBroken(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && BROKEN.test(block.passage.text);
}

function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.passage] : block.rows.flatMap((row) => row.cells.map(cellPassage)),
  );
}

/** A sentence that a line break cut before a number or date goes on in the next paragraph. */
function joinBroken(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const open = last !== undefined && BROKEN.test(last.text) && last.text.length < 2000;
    if (open && last !== undefined) joined[joined.length - 1] = joinPassages([last, passage]);
    else joined.push(passage);
  }
  return joined;
}

function marked(passages: readonly Passage[], part: CitedPassage["part"]): readonly CitedPassage[] {
  return passages.filter((passage) => passage.text !== "").map((passage) => ({ passage, part }));
}
