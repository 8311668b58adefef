import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findAmounts } from "../text/amounts.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { isOneDigitOff, isSwapped } from "./digitSlips.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** What one thing costs, as one place says. */
export interface PricedThing {
  readonly text: string;
  readonly value: number;
  readonly span: Span;
}

/** One thing with two costs that a slip of the hand parts. */
export interface PricedTwice {
  readonly first: PricedThing;
  readonly other: PricedThing;
}

interface Priced extends PricedThing {
  readonly words: readonly string[];
  readonly years: string;
  readonly order: number;
}

/** So many syllables in a row name the thing; in more than two places they belong to a form of speech. */
const runOfName = 4;
/** So many syllables before the amount may name it. */
const reach = 12;
const longest = 5000;
/** Words that say that it is a cost, not of what. */
const GENERAL =
  /(?<!\p{L})(?:tổng|số|mức|kinh phí|vốn|nhu cầu|dự toán|tiền|thực hiện|triển khai|là|với|khoảng|dự kiến|ước|tính|cần|bố trí|để|cho|đầu tư|trị giá|được|giao)(?!\p{L})/giu;
/** Money by source, for each or beside another isn't what the thing costs. */
const OTHERWISE =
  /ngân sách|nguồn|xã hội hóa|mỗi|bình quân|hằng năm|hàng năm|tăng|giảm|thêm|trong đó|giải ngân|thu nhập|doanh thu|còn lại|đối ứng|phạt/iu;

/** Costs of one thing told in two places that differ by a digit, by two digits that changed places, or by noughts. Linear. */
export const pricedTwice = perSubject((subject: Subject): readonly PricedTwice[] => {
  const groups = new Map<string, Priced[]>();
  for (const priced of pricedThings(subject))
    for (const run of runsOf(priced.words)) {
      const group = groups.get(run);
      if (group === undefined) groups.set(run, [priced]);
      else if (group.at(-1) !== priced) group.push(priced);
    }
  const told = new Set<Priced>();
  return [...groups.values()].flatMap(([first, other, more]) => {
    if (first === undefined || other === undefined || more !== undefined || told.has(other)) return [];
    if (first.order === other.order || first.years !== other.years || !isSlip(first.value, other.value))
      return [];
    told.add(other);
    return [{ first, other }];
  });
});

function pricedThings(subject: Subject): readonly Priced[] {
  return figurePiecesWith(subject, "đồng", "tỷ", "triệu").flatMap(({ passage }, order) => {
    if (passage.text.length > longest) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      findAmounts(text).flatMap((amount) => {
        const before = text.slice(0, amount.from);
        const clause = before.slice(
          Math.max(...[";", ":", "(", ","].map((mark) => before.lastIndexOf(mark))) + 1,
        );
        const words = fold(clause.replace(/(?:19|20)\d{2}|\d[\d.,]*/gu, " ").replace(GENERAL, " "))
          .split(" ")
          .filter((word) => word !== "")
          .slice(-reach);
        if (words.length < runOfName || OTHERWISE.test(clause) || /^\s?\//u.test(text.slice(amount.to)))
          return [];
        const years = matchesIn(text, /(?:19|20)\d{2}/gu).map(([year]) => year);
        const span = spanAt(passage, from + amount.from, from + amount.to);
        return [{ text: amount.text, value: amount.value, span, words, years: years.join(" "), order }];
      }),
    );
  });
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(runOfName - 1).map((_, at) => words.slice(at, at + runOfName).join(" ")));
}

/** Fewer digits are changed into another number's by chance. */
const fewestDigits = 3;

function isSlip(a: number, b: number): boolean {
  if (a === b || a === 0 || b === 0) return false;
  const [one = "", other = ""] = [a, b].map((value) => String(value).replace(/\D|0+$/gu, ""));
  if (one === other) return true;
  const near = Math.max(a, b) < Math.min(a, b) * 10;
  return near && (isSwapped(one, other) || (one.length >= fewestDigits && isOneDigitOff(one, other)));
}
