import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** An item that carries another number here than where it is printed again. */
export interface OtherNumber {
  readonly number: number;
  readonly expected: number;
  readonly text: string;
  readonly span: Span;
  readonly other: Span;
}

interface Numbered {
  readonly number: number;
  readonly text: string;
  readonly span: Span;
}

/** `(12) Tỷ lệ hộ có nước sạch`: a number in brackets before an item; few letters say too little of what it is. */
const ITEM = /^[\s*_-]*\((\d{1,3})\)\s+(\p{Lu}[^\n]{18,})/u;
/** An item is known again by so many letters at its beginning. */
const known = 60;
/** So many items have one number at both places, and so few haven't: then the two lists count alike. */
const [fewestAlike, mostOdd] = [5, 2];

/** Items of a list that is printed twice, in an annex and again in the text or another annex, of which one has two numbers. Linear. */
export const otherItemNumbers = perSubject((subject: Subject): readonly OtherNumber[] => {
  const byText = new Map<string, Numbered[]>();
  const times = new Map<number, number>();
  for (const { passage } of piecesWithDigits(subject)) {
    if (!passage.text.includes("(")) continue;
    const [, printed = "", text = ""] = ITEM.exec(passage.text) ?? [];
    if (printed === "") continue;
    const at = passage.text.indexOf("(");
    const one = { number: Number(printed), text, span: spanAt(passage, at, at + printed.length + 2) };
    times.set(one.number, (times.get(one.number) ?? 0) + 1);
    const key = fold(text.slice(0, known));
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const twice = [...byText.values()].filter(({ length }) => length === 2);
  const odd = twice.filter(([a, b]) => a?.number !== b?.number);
  if (odd.length > mostOdd || twice.length - odd.length < fewestAlike) return [];
  return odd.flatMap(([a, b]) => {
    if (a === undefined || b === undefined) return [];
    // The wrong number is the one that another item has too.
    const [wrong, right] = (times.get(a.number) ?? 0) >= (times.get(b.number) ?? 0) ? [a, b] : [b, a];
    return [
      { number: wrong.number, expected: right.number, text: wrong.text, span: wrong.span, other: right.span },
    ];
  });
});
