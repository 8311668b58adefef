import { isAttachmentHead } from "./attachments.js";
import type { Block, Table } from "./block.js";
import { cellText } from "./table.js";
import { findTypeName } from "./typeLine.js";

const recipients = /^n[ơo]i\s+nh[âậa]n\s*:?/iu;
const signature = /^(?:TM|T\/M|KT|K\/T|TL|TUQ|Q)\s*\.?\s+\p{Lu}{2}/u;

/** The block that begins the closing: recipients, or the signature where no recipients are printed. */
export function findClosing(blocks: readonly Block[], from: number): number {
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
export function findLateClosing(blocks: readonly Block[], attachedFrom: number): number {
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
  if (block.width > 4 || (block.rows.length > 6 && !isListed(block))) return false;
  return frameCells(block).some((text) => pattern.test(text));
}

/** A row for each recipient: `Nơi nhận:` in the first cell, dashes below it. */
function isListed({ rows }: Table): boolean {
  const [head = "", ...below] = rows.map(({ cells }) => (cells[0] === undefined ? "" : cellText(cells[0])));
  const dashed = below.filter((text) => /^[-–+•]\s*\p{L}/u.test(text)).length;
  return rows.length <= 60 && /^n[ơo]i\s+nh[âậa]n\s*:?$/iu.test(head.trim()) && dashed * 2 > below.length;
}

function frameCells(table: Table): string[] {
  return table.rows.slice(0, 3).flatMap((row) => row.cells.map(cellText));
}

/** Where the attachments begin: the first annex heading or type line after the closing began. */
export function findAttachments(blocks: readonly Block[], bodyFrom: number, closingFrom: number): number {
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
