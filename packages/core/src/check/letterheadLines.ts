import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type HeadLine, paragraphsOf } from "../read/headLines.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** What the top of a document shows, up to its type line (Decree 30/2020/NĐ-CP, annex I, cells 1 to 4). */
export interface LetterheadLines {
  readonly nation: boolean;
  readonly motto: boolean;
  readonly agency: boolean;
  readonly party: boolean;
  /** The line `Số: …`, also where the number is left blank. */
  readonly numberLine: HeadLine | undefined;
  /** The line with place and date. */
  readonly dateLine: HeadLine | undefined;
  /** Marked as a draft in words. */
  readonly draftMark: boolean;
  /** Where the document begins. */
  readonly first: Span;
}

const AGENCY =
  /(?:uy ban nhan dan|ubnd|hoi dong nhan dan|tinh uy|thanh uy|huyen uy|dang uy|so \p{L}|bo \p{L}|ban \p{L}|cong an|thanh tra|van phong|chinh phu|quoc hoi)/u;

/** Reads the top of the document as it is printed. */
export const letterheadLines = perSubject((subject: Subject): LetterheadLines => {
  const lines = aboveType(subject);
  const text = fold(lines.map((line) => line.text).join(" "));
  const first = lines[0] ?? paragraphsOf(subject.blocks.slice(0, 1))[0];
  return {
    nation: /cong hoa xa hoi chu nghia/u.test(text),
    motto: /doc lap tu do hanh phuc/u.test(text),
    party: /dang cong san viet nam/u.test(text),
    agency: lines.some(
      ({ text: line }) => !/\p{Ll}{2}|\d|^[*\s]*S[ốô]\s*[:.;]/u.test(line) && AGENCY.test(fold(line)),
    ),
    numberLine: lines.find((line) => /^[*\s]*S[ốô]\s*(?:[:.;]|\d|\/|…)/iu.test(line.text)),
    dateLine: lines.find(
      (line) => /,?\s*ngày[\s.…_\d]{0,20}tháng/iu.test(line.text) && line.text.length < 160,
    ),
    draftMark: lines.some((line) => /^\(?\s*dự thảo/iu.test(line.text) && line.text.length < 60),
    first: first === undefined ? { line: 1, endLine: 1 } : spanAt(first.passage),
  };
});

/** The lines above the type line; of a Công văn all above the body. */
function aboveType({ anatomy: { letterhead, typeLine } }: Subject): readonly HeadLine[] {
  const at = typeLine === undefined ? -1 : letterhead.indexOf(typeLine);
  return paragraphsOf(at < 0 ? letterhead : letterhead.slice(0, at));
}

/** Whether the text has the head of an administrative document, and isn't an excerpt or something else. */
export function hasLetterhead(subject: Subject): boolean {
  const { agency, numberLine, dateLine } = letterheadLines(subject);
  const shown = [agency, numberLine !== undefined, dateLine !== undefined].filter(Boolean).length;
  return subject.anatomy.typeLine === undefined ? shown >= 2 : shown >= 1;
}
