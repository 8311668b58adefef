import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { type NumberedMention, numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A programme, scheme or strategy that is to be carried out and told by its name alone. */
export interface NamedProgramme {
  readonly name: string;
  readonly span: Span;
}

/** A task to carry it out, then the name up to its period. Names in quotation marks tell by themselves where they end. */
const NAMED =
  /(?:;|(?:[tT]hực hiện|[tT]riển khai|[dD]uy trì|[đĐ]ẩy mạnh|[lL]ồng ghép|[tT]heo)(?=\s))\s(?:có hiệu quả\s|hiệu quả\s|tốt\s|đồng bộ\s|các (?:nội dung|nhiệm vụ|mục tiêu) (?:của\s)?)?(?<name>(?:Chương trình|Đề án|Chiến lược)\s(?!này|mục tiêu quốc gia|MTQG|phát triển kinh tế - xã hội)[^.;:()[\]“”"\d]{15,170}?(?:giai đoạn\s\d{4}\s?[-–]\s?\d{4}|đến năm\s\d{4}))/gu;
/** By what decision it was approved stands behind or before it. */
const APPROVED = /Quyết định|Nghị quyết|Chỉ thị|số\s\d|\d{1,5}(?:\/\d{4})?\/\p{Lu}/u;
/** The title of another act goes on up to the name. */
const OF_ANOTHER = /(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị) số[^.;]*$/u;
/** So many acts are cited with their numbers where naming one without is an oversight. */
const fewestNumbered = 4;
/** So many words of a name agree with a title where the act is cited elsewhere. */
const fewestWords = 5;
/** A name of fewer words is a short one, introduced somehow. */
const leastWords = 3;
/** Words that come and go in names without saying anything else. */
const FILLER = /^(?:cua|va|ve|cac|quoc|gia|tinh|muc|tieu|hanh|dong|tong|the)$/u;

/** Every one of which the document nowhere gives number or day; once a name. Linear but in the few names. */
export const namedProgrammes = perSubject((subject: Subject): readonly NamedProgramme[] => {
  const numbered = numberedMentions(subject);
  if (new Set(numbered.map(({ key }) => key)).size < fewestNumbered) return [];
  const found = piecesWith(subject, "đoạn", "đến").flatMap(({ passage }) => namesIn(passage));
  if (found.length === 0) return [];
  const titles = [subject.reading.meta.title ?? "", ...numbered.map(sentenceOf)].map(
    (title) => ` ${wordsOf(title).join(" ")} `,
  );
  const told = new Set<string>();
  return found.filter(({ name }) => {
    const words = wordsOf(name.split(/ trên địa bàn| giai đoạn| đến năm/u)[0] ?? "")
      .slice(2, 2 + fewestWords)
      .join(" ");
    if (
      words.split(" ").length < leastWords ||
      told.has(words) ||
      titles.some((title) => title.includes(` ${words} `))
    )
      return false;
    told.add(words);
    return true;
  });
});

function namesIn(passage: Passage): readonly NamedProgramme[] {
  const { text } = passage;
  if (text.length > 20_000 || !/Chương trình|Đề án|Chiến lược/u.test(text)) return [];
  return matchesIn(text, NAMED).flatMap((match) => {
    const name = match.groups?.name ?? "";
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const behind = /^[^;]*/u.exec(text.slice(to, to + 120))?.[0] ?? "";
    if (APPROVED.test(behind) || APPROVED.test(name)) return [];
    if (match[0].startsWith(";") ? !/thực hiện/iu.test(before) : OF_ANOTHER.test(before)) return [];
    return [{ name, span: spanAt(passage, to - name.length, to) }];
  });
}

/** The clause that cites a document: its title may stand before the number or behind it. */
function sentenceOf({ passage: { text }, from, to }: NumberedMention): string {
  const before = /[^.;]*$/u.exec(text.slice(Math.max(0, from - 200), from))?.[0] ?? "";
  return before + text.slice(from, to) + (/^[^.;]*/u.exec(text.slice(to, to + 400))?.[0] ?? "");
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "" && !FILLER.test(word));
