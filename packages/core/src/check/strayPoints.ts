import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { type OwnPoint, ownPoints, pointReferences } from "./ownPoints.js";
import { sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";

/** A reference to an item for a matter that it doesn't hold, where the item of the same number in another section does. */
export interface StrayPoint {
  readonly quote: string;
  readonly span: Span;
  /** What is looked for there, as printed: `quy trình phối hợp`. */
  readonly matter: string;
  readonly number: string;
  readonly letter: string | undefined;
  /** Roman numbers of the section that is named, and of the one that holds it. */
  readonly named: string;
  readonly meant: string;
  readonly place: Span;
  /** The section that is named has no such item at all. */
  readonly isAbsent: boolean;
}

/** `quy trình phối hợp nêu tại` right before a reference. */
const MATTER = /(?<![\p{L}\d])(\p{L}+(?:\s\p{L}+){2,11})\s(?:tại|theo|thuộc|ở|trong)\s$/u;
const TOLD = /\s(?:đã\s)?(?:được\s)?(?:nêu|quy định|ghi|đề ra|xác định|giao|nói)$/u;
/** By so many last words what is looked for is told apart from other matters; so many are shown. */
const [wordsOfMatter, wordsShown] = [3, 4];
/** Words that any item may be called by. */
const PLAIN =
  /^(?:(?:cac|nhung|nhiem|vu|giai|phap|noi|dung|muc|tieu|chi|duoc|giao|thuc|hien|trien|khai|to|chuc|cong|viec|ke|hoach|nay|quy|dinh|tren|theo|co|lien|quan|tai|cua|va|phan|kinh|phi|chu|tri|phoi|hop|hoat|dong|neu)(?: |$))+$/u;

/** Every such reference. Linear in the text; the items are compared only with the few references that name a matter. */
export function strayPoints(subject: Subject): readonly StrayPoint[] {
  return pointReferences(subject).flatMap((reference): readonly StrayPoint[] => {
    const { passage, from, to, quote, number, letter, root, point } = reference;
    const told = MATTER.exec(passage.text.slice(Math.max(0, from - 120), from))?.[1]?.replace(TOLD, "");
    const matter = told?.split(" ").slice(-wordsShown).join(" ");
    const words = fold(told ?? "")
      .split(" ")
      .slice(-wordsOfMatter)
      .join(" ");
    if (matter === undefined || PLAIN.test(words)) return [];
    if (point !== undefined && pairsIn(words).some((pair) => holds(point, pair, subject))) return [];
    const alike = ownPoints(subject).filter(
      (one) => one.root !== root && one.number === number && one.letter === letter,
    );
    const [meant, more] = alike.filter((one) => holds(one, words, subject));
    const [first] = meant?.blocks ?? [];
    if (meant === undefined || more !== undefined || first === undefined) return [];
    const place = first.kind === "paragraph" ? spanAt(first.passage) : first.span;
    const span = spanAt(passage, from, to);
    const [named, right] = [root.label.value, meant.root.label.value];
    return [
      { quote, span, matter, number, letter, named, meant: right, place, isAbsent: point === undefined },
    ];
  });
}

/** Each two words in a row: an item that has some of them may call the matter by a longer name. */
function pairsIn(words: string): readonly string[] {
  const all = words.split(" ");
  return all.slice(1).map((word, at) => `${all[at] ?? ""} ${word}`);
}

/** Whether an item, or a heading above it, has these words in a row. */
function holds({ blocks }: OwnPoint, words: string, subject: Subject): boolean {
  return blocks.some((block) => {
    const texts =
      block.kind === "paragraph"
        ? [block.passage.text, sectionsAround(spanAt(block.passage).line, subject)]
        : block.rows.flatMap((row) =>
            row.cells.flatMap((cell) => cell.paragraphs.map(({ passage }) => passage.text)),
          );
    return texts.some((text) => ` ${fold(text)} `.includes(` ${words} `));
  });
}
