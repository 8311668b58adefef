import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A time that stands before what it has to wait for. */
export interface ContraryWait {
  readonly printed: string;
  readonly span: Span;
  /** The same time told the other way in another row. */
  readonly other: { readonly printed: string; readonly span: Span } | undefined;
}

/** A whole cell, or what a label leaves: `Sau khi có Quy chế của Trung ương`. */
const WAIT =
  /^[\s*_]*(?:Thời (?:gian|hạn)[^:]{0,30}:[\s*_]*)?(?:Ngay\s)?(trước|sau) khi\s((?:có|được|ban hành|nhận|Bộ|Chính phủ|Trung ương|cấp)\s.{3,90}?)[\s*_.;]*$/iu;
/** What comes from above, which nobody goes before. */
const ABOVE =
  /(?:quy chế|quy định|hướng dẫn|văn bản|nghị định|thông tư|nghị quyết|quyết định|chương trình|kế hoạch|đề án)(?:\s[^.;]{0,40})?\scủa\s(?:TW|trung ương|bộ|chính phủ|thủ tướng|quốc hội|cấp trên|cơ quan trung ương)/iu;

/** Times of tasks told both ways, and those set before an act of a higher level. Linear. */
export function contraryWaits(subject: Subject): readonly ContraryWait[] {
  const waits = textPieces(subject).flatMap(({ passage }) => waitOf(passage));
  const after = new Map(waits.filter(({ isBefore }) => !isBefore).map((wait) => [wait.key, wait]));
  return waits.flatMap(({ isBefore, key, printed, span }): readonly ContraryWait[] => {
    const other = after.get(key);
    return isBefore && (other !== undefined || ABOVE.test(printed)) ? [{ printed, span, other }] : [];
  });
}

interface Wait {
  readonly isBefore: boolean;
  readonly key: string;
  readonly printed: string;
  readonly span: Span;
}

function waitOf(passage: Passage): readonly Wait[] {
  const { text } = passage;
  const match = text.length > 160 || !text.includes(" khi ") ? null : WAIT.exec(text);
  if (match === null) return [];
  const [, word = "", rest = ""] = match;
  return [
    {
      isBefore: word.toLowerCase() === "trước",
      key: fold(rest),
      printed: text.trim(),
      span: spanAt(passage),
    },
  ];
}
