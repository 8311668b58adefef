import type { Notice } from "@lotrinh/core/document/source";
import type { Draft, DraftParagraph, DraftPart } from "../draft.js";
import { modernise } from "./modernise.js";

/** Drafts with all their text in Unicode NFC (see `modernise`). */
export function moderniseDrafts(drafts: readonly Draft[]): { drafts: Draft[]; notices: readonly Notice[] } {
  const texts: string[] = [];
  mapText(drafts, (text) => {
    texts.push(text);
    return text;
  });
  const modern = modernise(texts);
  let at = 0;
  return {
    drafts: mapText(drafts, (text) => modern.texts[at++] ?? text),
    notices: modern.notices,
  };
}

function mapText(drafts: readonly Draft[], change: (text: string) => string): Draft[] {
  const part = (old: DraftPart): DraftPart => ({ ...old, text: change(old.text) });
  const paragraph = (old: DraftParagraph): DraftParagraph => ({ ...old, parts: old.parts.map(part) });
  return drafts.map((draft) => {
    if (draft.kind === "paragraph") return paragraph(draft);
    const rows = draft.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) })),
    }));
    return { ...draft, rows };
  });
}
