import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** Two schemes that are said to be approved by one decision of one day. */
export interface SharedApproval {
  readonly number: string;
  readonly name: string;
  readonly span: Span;
  readonly otherName: string;
  readonly otherSpan: Span;
}

interface Approval {
  readonly number: string;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly span: Span;
}

const APPROVED =
  /(?:Đề án|Dự án|Chương trình|Kế hoạch|Chiến lược)\s[“"]([^“”"]{20,300})[”"][^“”".;]{0,70}?(?:theo|tại|bằng|bởi|kèm theo)\sQuyết định số\s?(\d+(?:\/\d{4})?\/QĐ-[A-Za-zÀ-ỹ]+),? ngày (\d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4})/gu;
/** Names that share fewer of their words are two schemes'. */
const sharedWords = 0.7;
const fewestWords = 6;

/** Every such pair, told at the later place. Linear. */
export const sharedApprovals = perSubject((subject: Subject): readonly SharedApproval[] => {
  const known = new Map<string, Approval>();
  const found: SharedApproval[] = [];
  for (const { passage } of figurePiecesWith(subject, "định")) {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("Quyết định số")) continue;
    for (const match of matchesIn(text, APPROVED)) {
      const [, name = "", number = "", day = ""] = match;
      const key = `${fold(number)} ${(day.match(/\d+/gu) ?? []).map(Number).join(" ")}`;
      const at = match.index + match[0].lastIndexOf(number);
      const words = new Set(fold(name).split(" "));
      const one: Approval = { number, name, words, span: spanAt(passage, at, at + number.length) };
      const other = known.get(key);
      if (other === undefined) known.set(key, one);
      else if (areTwo(one.words, other.words))
        found.push({ number, name, span: one.span, otherName: other.name, otherSpan: other.span });
    }
  }
  return found;
});

function areTwo(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  return least >= fewestWords && [...a].filter((word) => b.has(word)).length / least < sharedWords;
}
