import type { Block, Paragraph, Table } from "./block.js";
import type { Passage } from "./passage.js";
import { joinPassages, slicePassage } from "./passage.js";
import { cellText } from "./table.js";
import { findTypeName } from "./typeLine.js";

/**
 * The parts of an administrative document in the order of Decree 30/2020/NĐ-CP, annex I: what stands
 * before the body (letterhead, number, type, title, addressees), the body, what closes it (recipients and
 * signature), and what follows the signature (annexes, or the plan that a decision issues).
 */
export interface Anatomy {
  /** Everything before the body: letterhead, number and date, type line, title, addressees; chrome of a legal site too. */
  readonly letterhead: readonly Block[];
  /** The type line (`KẾ HOẠCH`); undefined for a Công văn and where it is lost. Also a member of `letterhead`. */
  readonly typeLine: Paragraph | undefined;
  /** The paragraphs of the title (trích yếu) under the type line, in order. Also members of `letterhead`. */
  readonly title: readonly Paragraph[];
  /** From the first sentence after the title (căn cứ, "Thực hiện…") to the last before the recipients. */
  readonly body: readonly Block[];
  readonly closing: readonly Block[];
  readonly attachments: readonly Attachment[];
}

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

/** Takes a document apart. Parts that can't be found are empty; every block is in exactly one part. Linear. */
export function dissect(blocks: readonly Block[]): Anatomy {
  const { bodyFrom, typeAt, titleTo } = findHead(blocks);
  const closingFrom = findClosing(blocks, bodyFrom);
  const attachedFrom = findAttachments(blocks, bodyFrom, closingFrom);
  const lateFrom = closingFrom < blocks.length ? blocks.length : findLateClosing(blocks, attachedFrom);
  const typeLine = typeAt < 0 ? undefined : asParagraph(blocks[typeAt]);
  return {
    letterhead: blocks.slice(0, bodyFrom),
    typeLine,
    title: typeAt < 0 ? [] : blocks.slice(typeAt + 1, titleTo).filter((b) => b.kind === "paragraph"),
    body: blocks.slice(bodyFrom, Math.min(closingFrom, attachedFrom)),
    closing: [...blocks.slice(Math.min(closingFrom, attachedFrom), attachedFrom), ...blocks.slice(lateFrom)],
    attachments: splitAttachments(
      blocks.slice(attachedFrom, Math.min(lateFrom, findChrome(blocks, attachedFrom))),
    ),
  };
}

function asParagraph(block: Block | undefined): Paragraph | undefined {
  return block?.kind === "paragraph" ? block : undefined;
}

const opensBody =
  /^(?:căn cứ|thực hiện|triển khai|nhằm|để |theo (?:đề nghị|chỉ đạo|công văn)|xét |trên cơ sở|tiếp theo|phần thứ|trong (?:thời gian|những năm)|ngày \d|năm \d|hiện nay|qua )/iu;
const headLimit = 40;

/** Where type line, title and body begin; the type line stands near the top, before any numbered heading. */
function findHead(blocks: readonly Block[]): { bodyFrom: number; typeAt: number; titleTo: number } {
  const typeAt = blocks
    .slice(0, headLimit)
    .findIndex((b) => b.kind === "paragraph" && findTypeName(b.passage.text) !== undefined);
  if (typeAt < 0) return { bodyFrom: findBodyWithoutType(blocks), typeAt: -1, titleTo: -1 };
  let titleTo = typeAt + 1;
  while (titleTo < blocks.length && isTitleLine(blocks, titleTo, typeAt + 1)) titleTo += 1;
  let bodyFrom = titleTo;
  while (bodyFrom < blocks.length && isAddressing(blocks[bodyFrom], blocks[bodyFrom - 1])) bodyFrom += 1;
  return { bodyFrom, typeAt, titleTo };
}

/** The title is the first paragraph under the type line and what follows in the same dress without a full stop. */
function isTitleLine(blocks: readonly Block[], at: number, first: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "paragraph") return false;
  const text = block.passage.text;
  if (/^kính gửi/iu.test(text) || /^[-_*=\s]+$/u.test(text)) return false;
  if (at > first && /^[-–]\s*(?:19|20)\d\d$/u.test(text)) return /\d$/u.test(lastText(blocks[at - 1]));
  if (at === first) return block.label === null || block.label.form === "bullet" || text.length < 200;
  if (at - first > 5 || block.label !== null || opensBody.test(text) || /[:;]$/u.test(text)) return false;
  const opener = asParagraph(blocks[first]);
  if (opener === undefined || /[.:]$/u.test(opener.passage.text)) return false;
  if (isIssuerLine(text)) return false;
  const capitals = isUpper(opener.passage.text);
  if (capitals) return isUpper(text) || /^\(/u.test(text);
  return opener.style.bold === true && block.style.bold === true && text.length < 300;
}

function lastText(block: Block | undefined): string {
  return asParagraph(block)?.passage.text ?? "";
}

/** Between title and body: addressees, the authority that issues (in capitals), remarks in brackets, rules. */
function isAddressing(block: Block | undefined, before: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const text = block.passage.text;
  if (
    /^kính gửi/iu.test(text) ||
    /^\((?:kèm theo|ban hành|dự thảo)/iu.test(text) ||
    /^[-_*=.\s]+$/u.test(text)
  )
    return true;
  if (isIssuerLine(text) && text.length < 120) return true;
  const previous = asParagraph(before)?.passage.text ?? "";
  const afterAddressee = /^kính gửi/iu.test(previous) || /^[-–]/u.test(previous) || /;$/u.test(previous);
  return (
    afterAddressee && (block.label?.form === "dash" || block.label?.form === "bullet") && text.length < 200
  );
}

function isIssuerLine(text: string): boolean {
  return (
    isUpper(text) &&
    /^(?:[UỦ][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BỘ TRƯỞNG|GIÁM ĐỐC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THỐNG ĐỐC|TỔNG|TRƯỞNG BAN|QUYẾT ĐỊNH|QUYẾT NGHỊ|CHÁNH)/u.test(
      text,
    )
  );
}

/** A Công văn has no type line: its body begins after `Kính gửi`. Else the first heading or opening phrase. */
function findBodyWithoutType(blocks: readonly Block[]): number {
  const head = blocks.slice(0, headLimit);
  const addressed = head.findIndex((b) => b.kind === "paragraph" && /^kính gửi/iu.test(b.passage.text));
  if (addressed >= 0) {
    let to = addressed + 1;
    while (to < blocks.length && isAddressing(blocks[to], blocks[to - 1])) to += 1;
    return to;
  }
  return Math.max(0, head.findIndex(beginsBody));
}

function beginsBody(block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const form = block.label?.form;
  if (form === "roman" || form === "part" || form === "article") return true;
  return opensBody.test(block.passage.text) && block.passage.text.length > 40;
}

const recipients = /^n[ơo]i\s+nh[âậa]n\s*:?/iu;
const signature = /^(?:TM|T\/M|KT|K\/T|TL|TUQ|Q)\s*\.?\s+\p{Lu}{2}/u;

/** The block that begins the closing: recipients, or the signature where no recipients are printed. */
function findClosing(blocks: readonly Block[], from: number): number {
  let signed = -1;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (startsWith(block, recipients))
      return signed >= 0 && at - signed <= 4 ? signed : signedAbove(blocks, from, at);
    if (signed < 0 && startsWith(block, signature)) signed = at;
    if (block.kind === "paragraph" && isAttachmentHead(blocks, at)) break;
  }
  return signed >= 0 ? signed : blocks.length;
}

/** A signature that stands after the annexes: the closing that begins behind the last annex heading. */
function findLateClosing(blocks: readonly Block[], attachedFrom: number): number {
  let last = -1;
  for (let at = attachedFrom; at < blocks.length; at += 1) if (isAttachmentHead(blocks, at)) last = at;
  return last < 0 ? blocks.length : findClosing(blocks, last + 1);
}

const office =
  /^(?:(?:TM|T\/M|KT|K\/T|TL|TUQ)\s*\.?\s*)?(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH |CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG |THỦ TƯỚNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHỦ NHIỆM)/u;

/** The signature without a power (`CHỦ TỊCH`, then a name) that stands right above the recipients at `to`; else `to`. */
function signedAbove(blocks: readonly Block[], from: number, to: number): number {
  for (let at = to - 1; at >= Math.max(from, to - 6); at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph" || block.label !== null || block.passage.text.length > 90) return to;
    if (office.test(block.passage.text)) return at;
  }
  return to;
}

function startsWith(block: Block, pattern: RegExp): boolean {
  if (block.kind === "paragraph") return pattern.test(block.passage.text);
  return block.rows.length <= 6 && block.width <= 4 && frameCells(block).some((text) => pattern.test(text));
}

function frameCells(table: Table): string[] {
  return table.rows.slice(0, 3).flatMap((row) => row.cells.map(cellText));
}

/** Where the attachments begin: the first annex heading or type line after the closing began. */
function findAttachments(blocks: readonly Block[], bodyFrom: number, closingFrom: number): number {
  const from = closingFrom < blocks.length ? closingFrom : bodyFrom;
  for (let at = from; at < blocks.length; at += 1) {
    if (isAttachmentHead(blocks, at)) return at;
    const block = blocks[at];
    const beyond = closingFrom < blocks.length && at > closingFrom;
    if (beyond && block?.kind === "paragraph" && findTypeName(block.passage.text) !== undefined) return at;
    if (
      beyond &&
      block?.kind === "table" &&
      block.rows.length > 2 &&
      !startsWith(block, recipients) &&
      !startsWith(block, signature)
    )
      return at;
  }
  return blocks.length;
}

function isAttachmentHead(blocks: readonly Block[], at: number): boolean {
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

function splitAttachments(blocks: readonly Block[]): Attachment[] {
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
function findChrome(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex(
    (b, i) =>
      i >= from &&
      b.kind === "paragraph" &&
      /^(?:văn bản liên quan|lược đồ|thuộc tính văn bản)$/iu.test(b.passage.text),
  );
  return at < 0 ? blocks.length : at;
}

function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
