import type { Notice, Source, SourceFormat } from "@lotrinh/core/document/source";
import type { Draft, DraftCell, DraftParagraph } from "./draft.js";
import type { Job } from "./job.js";
import { layOut } from "./layout.js";
import { moderniseDrafts } from "./legacy/moderniseDrafts.js";
import { withLetterhead } from "./letterhead.js";
import { Refusal } from "./problem.js";

/** What a reader of a format with structure hands over: drafts in reading order and what was done to the text. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly notices: readonly Notice[];
  /** Whether the pages of the drafts are known to be right. */
  readonly paged: boolean;
}

/** The source from a reading: text in Unicode, lines counted. Throws a `Refusal` (`no-text`, `too-many-lines`). */
export function assemble(format: SourceFormat, reading: Reading, job: Job): Source {
  const modern = moderniseDrafts(reading.paged ? reading.drafts : withoutPages(reading.drafts));
  const { lines, pages, blocks } = layOut(withLetterhead(modern.drafts), job.limits.lines);
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) throw new Refusal("no-text");
  return { format, lines, pages, blocks, notices: mergeNotices([...reading.notices, ...modern.notices]) };
}

function withoutPages(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.kind === "paragraph") return withoutPage(draft);
    return {
      kind: "table",
      rows: draft.rows.map(({ header, cells }) => ({ header, cells: cells.map(unpagedCell) })),
    };
  });
}

function withoutPage(paragraph: DraftParagraph): DraftParagraph {
  return { ...paragraph, parts: paragraph.parts.map(({ text }) => ({ text })) };
}

function unpagedCell(cell: DraftCell): DraftCell {
  return { ...cell, paragraphs: cell.paragraphs.map(withoutPage) };
}

/** One notice a code; counts are added up. */
function mergeNotices(notices: readonly Notice[]): Notice[] {
  const merged = new Map<string, Notice>();
  for (const notice of notices) {
    const before = merged.get(notice.code);
    const sum = Number(before?.detail) + Number(notice.detail);
    merged.set(
      notice.code,
      before === undefined ? notice : Number.isNaN(sum) ? before : { ...before, detail: String(sum) },
    );
  }
  return [...merged.values()];
}
