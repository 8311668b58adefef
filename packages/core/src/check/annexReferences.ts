import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { cellPassage } from "../document/table.js";
import { matchesIn } from "../text/matches.js";
import { romanValue } from "./labelRuns.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A place in the text that points to an annex of this document. */
export interface AnnexReference {
  /** As printed: `III`, `2`; null for "phụ lục kèm theo". */
  readonly label: string | null;
  readonly span: Span;
  readonly quote: string;
  /** The words before it in its clause, which say what the annex should hold. */
  readonly before: string;
}

const REFERENCE =
  /(?<![A-Za-zÀ-ỹ])phụ lục(?:\s+số)?(?:\s+(?<label>[IVX]{1,5}|\d{1,2})(?![A-Za-zÀ-ỹ\p{N}]))?(?=(?<tail>[^.;\n]{0,90}))/giu;
const ATTACHED =
  /^[\s,(]*(?:ban hành\s+)?(?:kèm|đính kèm|gửi kèm|dưới đây|này|kế hoạch này|của\s+(?:bản\s+)?Kế hoạch(?:\s+này|\s*[.;,:)]|\s*$))/iu;
/** `(kèm Phụ lục)`. */
const ATTACHED_BEFORE = /(?:kèm|kèm theo|đính kèm)\s+$/iu;
const OF_ANOTHER =
  /^[^.;]{0,40}?(?:kèm theo|của|tại|thuộc)?\s*(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Luật|Công văn|Hướng dẫn|Đề án|Chương trình|Quy định|Hợp đồng|Kế hoạch\s+số)(?!\s+này)/u;

/** Every reference to an annex of the document itself in body and annexes, in order. */
export const annexReferences = perSubject((subject: Subject): readonly AnnexReference[] => {
  const { body, attachments } = subject.anatomy;
  const attached = attachments.filter(({ kind }) => kind !== "annex").flatMap(({ blocks }) => blocks);
  return passagesOf([...body, ...attached]).flatMap(referencesIn);
});

function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.passage] : block.rows.flatMap((row) => row.cells.map(cellPassage)),
  );
}

function referencesIn(passage: Passage): readonly AnnexReference[] {
  if (!/phụ lục/iu.test(passage.text)) return [];
  const references: AnnexReference[] = [];
  for (const match of matchesIn(passage.text, REFERENCE)) {
    const { label, tail = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = clauseBefore(passage.text, match.index);
    const attached = ATTACHED.test(tail) || (ATTACHED_BEFORE.test(before) && /^\s*(?:[).;,]|$)/u.test(tail));
    if (OF_ANOTHER.test(tail) || (label === undefined && !attached)) continue;
    if (label === undefined && /(?:của|tại)\s+(?:Quyết định|Nghị|Thông tư)[^.;]*$/u.test(before)) continue;
    const quote =
      passage.text.slice(match.index, end) + (/^\s*(?:đính kèm|kèm theo)/iu.exec(tail)?.[0] ?? "");
    references.push({
      label: label ?? null,
      span: spanAt(passage, match.index, end),
      quote: quote.trim(),
      before,
    });
  }
  return references;
}

const TABLE =
  /(?<=(?:tại|theo|ở|xem|trong)\s+)Biểu(?:\s+(?:mẫu|số))?\s+(?<label>\d{1,2})(?![\p{L}\p{N}./-])(?=(?<tail>[^.;\n]{0,90}))/gu;
const TABLE_HEAD = /^[\s*_#|]*Biểu(?:\s+(?:mẫu|số))?\s*:?\s*(\d{1,2})(?!\d)/iu;

/** References to numbered tables (`Biểu 4`) where the file holds others of their kind, but none of this number. */
export const missingTables = perSubject((subject: Subject): readonly AnnexReference[] => {
  const there = new Set(
    subject.source.lines.flatMap((line) => Number(TABLE_HEAD.exec(line)?.[1] ?? Number.NaN) || []),
  );
  if (there.size < 1) return [];
  const { body, attachments } = subject.anatomy;
  return passagesOf([...body, ...attachments.flatMap(({ blocks }) => blocks)]).flatMap((passage) =>
    matchesIn(passage.text, TABLE).flatMap((match) => {
      const { label = "", tail = "" } = match.groups ?? {};
      if (there.has(Number(label)) || OF_ANOTHER.test(tail)) return [];
      if (there.size < 2 && !(there.has(1) && ATTACHED.test(tail))) return [];
      const end = match.index + match[0].length;
      return [{ label, span: spanAt(passage, match.index, end), quote: match[0], before: "" }];
    }),
  );
});

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 140), at);
  return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
}

/** Roman and Arabic labels on one scale; null for none. */
export function annexNumber(label: string | null): number | null {
  if (label === null || label === "") return null;
  if (/^\d+/u.test(label)) return Number.parseInt(label, 10);
  return romanValue(label.toUpperCase()) ?? null;
}
