import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A column of a table that goes on on another page under another year. */
export interface HeadYear {
  readonly text: string;
  readonly span: Span;
  readonly expected: string;
  readonly other: Span;
}

interface Head {
  readonly text: string;
  readonly form: string;
  readonly years: string;
  readonly span: Span;
}

/** A heading row has so many cells at least, of which so many have words. */
const fewestCells = 3;

/**
 * Heading rows printed again on the next page: the same cells but for a year in one of them, where another page has the first
 * year too or only two rows there are. Linear.
 */
export const headYears = perSubject((subject: Subject): readonly HeadYear[] => {
  const groups = new Map<string, Head[][]>();
  for (const block of subject.blocks) {
    if (block.kind !== "table") continue;
    const cells = (block.rows[0]?.cells ?? []).flatMap((cell): readonly Head[] => {
      const [first] = cell.paragraphs;
      if (first === undefined) return [];
      const text = cell.paragraphs.map(({ passage }) => passage.text).join(" ");
      return [
        {
          text,
          form: fold(text).replace(/20\d\d/gu, "#"),
          years: (text.match(/20\d\d/gu) ?? []).join(" "),
          span: spanAt(first.passage),
        },
      ];
    });
    if (cells.length < fewestCells || cells.every(({ years }) => years === "")) continue;
    const key = cells.map(({ form }) => form).join("|");
    groups.set(key, [...(groups.get(key) ?? []), cells]);
  }
  return [...groups.values()].flatMap((rows) => {
    const forms = new Map<string, Head[][]>();
    for (const cells of rows) {
      const key = cells.map(({ years }) => years).join("|");
      forms.set(key, [...(forms.get(key) ?? []), cells]);
    }
    const [usual, odd, other] = [...forms.values()].toSorted((a, b) => b.length - a.length);
    if (usual === undefined || usual.length < 2 || odd?.length !== 1 || other !== undefined) return [];
    return (odd[0] ?? []).flatMap((cell, at) => {
      const expected = usual[0]?.[at];
      return expected === undefined || expected.years === cell.years
        ? []
        : [{ text: cell.text, span: cell.span, expected: expected.text, other: expected.span }];
    });
  });
});
