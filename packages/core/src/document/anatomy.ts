import { type Attachment, findChrome, isUpper, splitAttachments } from "./attachments.js";
import type { Block, Paragraph } from "./block.js";
import { findAttachments, findClosing, findLateClosing } from "./closing.js";
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
