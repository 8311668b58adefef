import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { type NumberedMention, numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A scheme that is called the Government's where the text cites the Prime Minister's decision for it. */
export interface GovernmentScheme {
  readonly printed: string;
  readonly type: string;
  readonly span: Span;
  readonly decision: NumberedMention;
}

const OF_GOVERNMENT =
  /(?<![A-Za-zÀ-ỹ])(?<type>Đề án|Chương trình|Chiến lược)(?: này| nêu trên)? của Chính phủ(?=[.,;:)*”"]|$|\s(?:và|trên|tại|đến|theo)\s)(?!,? (?:và )?Thủ tướng)/gu;

/** The first of each type, where no act of the Government speaks of one. */
export const governmentSchemes = perSubject((subject: Subject): readonly GovernmentScheme[] => {
  const found = piecesWith(subject, "phủ").flatMap(({ passage }) =>
    matchesIn(passage.text, OF_GOVERNMENT).map((match) => ({ passage, match })),
  );
  if (found.length === 0) return [];
  const mentions = numberedMentions(subject);
  const told = new Set<string>();
  return found.flatMap(({ passage, match }) => {
    const type = match.groups?.type ?? "";
    const decision = mentions.find((mention) => mention.symbol === "TTg" && speaksOf(mention, type));
    const isOther = mentions.some((mention) => mention.symbol === "CP" && speaksOf(mention, type));
    if (decision === undefined || isOther || told.has(type)) return [];
    told.add(type);
    const span = spanAt(passage, match.index, match.index + match[0].length);
    return [{ printed: match[0], type, span, decision }];
  });
});

/** `Quyết định số … phê duyệt Đề án …`. */
function speaksOf({ passage: { text }, to }: NumberedMention, type: string): boolean {
  const behind = /^[^.;]*/u.exec(text.slice(to, to + 300))?.[0] ?? "";
  return behind.includes(type);
}
