import type { Passage } from "../document/passage.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A cell that names a day, a week or a month of action and one of its row that begins with a figure or `từ`. */
export interface NamedCell {
  readonly name: string;
  readonly day: Passage;
}

const NAME =
  /^[^\d]{0,60}?(?:[Nn]gày|[Ll]ễ|[Tt]uần|[Tt]háng hành động)\s[^.;:()\d]{6,130}(?:\snăm\s20\d\d)?$/u;
const DAY = /^(?:từ\s)?(?:ngày\s)?\d{1,2}(?:\s?[-–—/]|\stháng\s|\sđến\s)/iu;
const longestDay = 60;

/** Rows with one such cell of each kind. Linear. */
export const namedCells = perSubject(({ blocks }: Subject): readonly NamedCell[] =>
  blocks.flatMap((block) =>
    block.kind !== "table"
      ? []
      : block.rows.flatMap(({ cells }): readonly NamedCell[] => {
          const passages = cells.flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage));
          const days = passages.filter(({ text }) => text.length <= longestDay && DAY.test(text.trim()));
          const [day, other] = days;
          if (day === undefined || other !== undefined) return [];
          const names = passages.filter(({ text }) => NAME.test(text.trim()));
          const [name, more] = names;
          return name === undefined || more !== undefined ? [] : [{ name: name.text.trim(), day }];
        }),
  ),
);
