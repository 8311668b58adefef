import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { type NumberedMention, numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A programme, scheme or strategy that is to be carried out and told by its name alone. */
export interface NamedProgramme {
  readonly name: string;
  readonly span: Span;
}

const KINDS = ["Chương trình ", "Đề án ", "Chiến lược "];
/** A task to carry it out, or the next one of a list, stands before it. */
const ORDERED =
  /(?<lead>;|(?:[tT]hực hiện|[tT]riển khai|[dD]uy trì|[đĐ]ẩy mạnh|[lL]ồng ghép|[tT]heo)(?=\s))\s(?:(?!thực|triển|xây|lập)\p{Ll}+,?\s){0,6}$/u;
/** The name up to its period. Names in quotation marks tell by themselves where they end. */
const PERIODIC =
  /(?:Chương trình|Đề án|Chiến lược)\s(?!này|mục tiêu quốc gia|MTQG|phát triển kinh tế - xã hội)[^.;:()[\]“”"\d]{15,170}?(?:giai đoạn\s\d{4}\s?[-–]\s?\d{4}|đến năm\s\d{4})/uy;
/** It begins with a capital, as names do, and ends with its clause. */
const PROPER =
  /(?:Chương trình|Đề án|Chiến lược)\s(?!Mỗi|OCOP|MTQG|Mục tiêu)\p{Lu}\p{Ll}+(?:,?\s(?!của|theo|tại|trên|do|cho|trong|nhằm|để|với|từ|đã|được|là)\p{Ll}+){4,16}(?=\s?[.;,]|\s(?:của|theo|tại|trên|trong|nhằm|để)\s|$)/uy;
/** By what decision it was approved stands behind or before it. */
const APPROVED =
  /Quyết định|(?:Chương trình|Đề án)\s\d|Nghị quyết|Chỉ thị|số\s\d|\d{1,5}(?:\/\d{4})?\/\p{Lu}/u;
/** The title of another act goes on up to the name. */
const OF_ANOTHER = /(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị) số[^.;]*$/u;
/** The order to carry it out stands so many letters before the name at most. */
const nearby = 60;
/** So many acts are cited with their numbers where naming one without is an oversight. */
const fewestNumbered = 4;
/** So many words of a name agree with a title where the act is cited elsewhere. */
const fewestWords = 5;
/** A name of fewer words is a short one, introduced somehow. */
const leastWords = 3;
/** Words that come and go in names without saying anything else. */
const FILLER = new Set("cua va ve cac quoc gia tinh muc tieu hanh dong tong the".split(" "));

/** Every one of which the document nowhere gives number or day; once a name. Linear but in the few names. */
export const namedProgrammes = perSubject((subject: Subject): readonly NamedProgramme[] => {
  const numbered = numberedMentions(subject);
  if (new Set(numbered.map(({ key }) => key)).size < fewestNumbered) return [];
  const found = piecesWith(subject, "trình", "án", "chiến").flatMap(({ passage }) => namesIn(passage));
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
  if (text.length > 20_000) return [];
  const places = KINDS.flatMap((kind) => placesOf(text, kind)).toSorted((a, b) => a - b);
  return places.flatMap((index) => {
    const near = Math.max(0, index - nearby);
    const lead = ORDERED.exec(text.slice(near, index));
    const name = lead === null ? undefined : nameAt(text, index);
    if (lead === null || name === undefined) return [];
    const to = index + name.length;
    const behind = /^[^;]*/u.exec(text.slice(to, to + 120))?.[0] ?? "";
    if (APPROVED.test(behind) || APPROVED.test(name)) return [];
    const head = text.slice(Math.max(0, near - 200), near + lead.index);
    if (lead.groups?.lead === ";" ? !/thực hiện/iu.test(head) : OF_ANOTHER.test(head)) return [];
    return [{ name, span: spanAt(passage, index, to) }];
  });
}

function placesOf(text: string, kind: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) places.push(at);
  return places;
}

function nameAt(text: string, index: number): string | undefined {
  const ahead = text.slice(index, index + 200);
  const hasPeriod = ahead.includes("giai đoạn") || ahead.includes("đến năm");
  for (const shape of hasPeriod ? [PERIODIC, PROPER] : [PROPER]) {
    shape.lastIndex = index;
    const match = shape.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}

/** The clause that cites a document: its title may stand before the number or behind it. */
function sentenceOf({ passage: { text }, from, to }: NumberedMention): string {
  const before = /[^.;]*$/u.exec(text.slice(Math.max(0, from - 200), from))?.[0] ?? "";
  return before + text.slice(from, to) + (/^[^.;]*/u.exec(text.slice(to, to + 400))?.[0] ?? "");
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "" && !FILLER.has(word));
