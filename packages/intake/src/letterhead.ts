import type { Draft, DraftCell, DraftParagraph, DraftTable } from "./draft.js";
import { draftText } from "./draft.js";

/** How many paragraphs from the top a letterhead may take. */
const DEPTH = 8;
const national = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/**
 * A letterhead whose two sides stand in one paragraph, parted by tabs or many spaces, as the table it would be by
 * Decree 30/2020 (annex I, cells 1 to 4): the left sides are one cell, the right sides the other. Other drafts stay as they are.
 */
export function withLetterhead(drafts: readonly Draft[]): readonly Draft[] {
  const start = drafts.slice(0, DEPTH).findIndex((draft) => isOpening(draft));
  if (start < 0) return drafts;
  let end = start;
  while (end < start + DEPTH && sidesOf(drafts[end]) !== undefined) end += 1;
  return [...drafts.slice(0, start), asTable(drafts.slice(start, end)), ...drafts.slice(end)];
}

function isOpening(draft: Draft): boolean {
  return national.test((sidesOf(draft)?.[1] ?? "").replace(/\s+/gu, " ").normalize("NFC"));
}

/** The two sides of a paragraph parted by a wide gap; a side may be empty, not both. */
function sidesOf(draft: Draft | undefined): readonly [string, string] | undefined {
  if (draft === undefined || draft.kind === "table") return undefined;
  const text = draftText(draft);
  const gap = /\t[\s]*|[ \u00a0]{4,}/u.exec(text.trimEnd());
  if (gap === null) return undefined;
  return [text.slice(0, gap.index).trim(), text.slice(gap.index + gap[0].length).trim()];
}

function asTable(drafts: readonly Draft[]): DraftTable {
  const paragraphs = drafts.filter((draft) => draft.kind === "paragraph");
  const cells = ([0, 1] as const).map((side): DraftCell => {
    const own = paragraphs.map((paragraph) => withText(paragraph, sidesOf(paragraph)?.[side] ?? ""));
    return { column: side, colSpan: 1, rowSpan: 1, paragraphs: own.filter((p) => draftText(p) !== "") };
  });
  const page = paragraphs[0]?.parts[0]?.page;
  return {
    kind: "table",
    rows: [page === undefined ? { header: false, cells } : { header: false, cells, page }],
  };
}

function withText(paragraph: DraftParagraph, text: string): DraftParagraph {
  const first = paragraph.parts[0];
  return { ...paragraph, parts: [first === undefined ? { text } : { ...first, text }] };
}
