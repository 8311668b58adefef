import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** Aims that a document ascribes to another kind of act than the one it carries out. */
export interface OtherAim {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly title: Span;
  /** No act of that kind is named by number anywhere in the document. */
  readonly certain: boolean;
}

const KINDS = "nghị quyết|đề án|chương trình|kế hoạch|chỉ thị|chiến lược|kết luận|dự án";
/** `các mục tiêu nghị quyết đề ra`: the kind alone, without a name. */
const AIMED = new RegExp(
  `(?<!\\p{L})((?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|yêu cầu)(?: mà)? (${KINDS}) (?:đã )?(?:đề ra|đặt ra))(?!\\p{L})`,
  "giu",
);
/** What the title says is carried out. */
const CARRIED = new RegExp(`(?:thực hiện|triển khai)\\s(${KINDS})(?!\\p{L})`, "iu");

/** `mục tiêu nghị quyết đề ra` in a document whose title says that it carries out a scheme, where no resolution is spoken of. Linear. */
export const otherAims = perSubject((subject: Subject): readonly OtherAim[] => {
  const { title, type, spans } = subject.reading.meta;
  const carried = title === null ? null : CARRIED.exec(title.replace(/\s+/gu, " "));
  const own = carried?.[1]?.toLowerCase();
  if (title === null || own === undefined || spans.title === undefined) return [];
  const place = spans.title;
  const names = `${title} ${type ?? ""}`.toLowerCase();
  return piecesWith(subject, "đề", "đặt").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 10_000 || !/ (?:đề|đặt) ra/u.test(text)) return [];
    return sentencesIn(passage).flatMap(({ text: sentence, from }) =>
      matchesIn(sentence, AIMED).flatMap((match): readonly OtherAim[] => {
        const [, printed = "", kind = ""] = match;
        const word = kind.toLowerCase();
        const before = text.slice(0, from + match.index).toLowerCase();
        if (word === own || names.includes(word) || before.includes(word)) return [];
        const at = from + match.index;
        const span = spanAt(passage, at, at + printed.length);
        const expected = printed.replace(kind, own.charAt(0).toUpperCase() + own.slice(1));
        return [{ printed, expected, span, title: place, certain: !isNumbered(word, subject) }];
      }),
    );
  });
});

/** An act of the kind is named by its number or its body: `Nghị quyết số …`, `Nghị quyết Đại hội …`. */
function isNumbered(kind: string, subject: Subject): boolean {
  const head = `[${kind.charAt(0)}${kind.charAt(0).toUpperCase()}]${kind.slice(1)}`;
  const named = new RegExp(`(?<!\\p{L})${head}\\s(?:này|số|đại hội|của|trung ương|về|\\d|\\p{Lu})`, "u");
  return textPieces(subject).some(({ passage: { text } }) => named.test(text));
}
