import { spanAt } from "../document/passage.js";
import { FENCE } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { COUNT_WORDS, COUNTED_NOUNS, countedPieces, matchesAtCounts } from "./countedPieces.js";
import type { ListClaim } from "./listClaims.js";
import { hasOpenRest } from "./openRests.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

const CLAIM = new RegExp(
  `(?<![\\d.,/-]|[A-Za-zÀ-ỹ]|[A-Za-zÀ-ỹ]\\s(?:thứ|khoản|điều|mục|nhóm|số)\\s)(?:(\\d{1,2})|(${COUNT_WORDS}))\\s${FENCE}((?:${COUNTED_NOUNS})${FENCE}(?:\\s[A-Za-zÀ-ỹ]+){0,8}?)(?:,?\\s(?:bao\\s)?gồm(?:\\scó)?|\\slà|\\ssau(?:\\sđây)?|,\\scụ\\sthể|,\\sđó\\slà)?\\s?:\\s(?=[A-Za-zÀ-ỹ“"(])`,
  "iuy",
);

/** `sáu yếu tố nền móng: thể chế; nhân lực; hạ tầng; dữ liệu.`: items that semicolons part in the same sentence. Linear. */
export const enumeratedCounts = perSubject((subject: Subject): readonly ListClaim[] =>
  countedPieces(subject).flatMap((piece) => {
    const { passage } = piece;
    const { text } = passage;
    if (text.length > 5000 || !text.includes(": ") || !text.includes(";")) return [];
    return matchesAtCounts(piece, CLAIM).flatMap((match) => {
      const [whole, digits, word = "", noun = ""] = match;
      const at = match.index + whole.length;
      const list = sentenceFrom(text, at);
      const count = digits === undefined ? (parseNumber(word)?.value ?? 0) : Number(digits);
      const between = itemsOf(list);
      if (count < 2 || between === undefined) return [];
      const [least, most] = between;
      if (count >= least && count <= most) return [];
      if (Math.abs(least - count) > widest) return [];
      const said = `${digits ?? word} ${noun}`;
      const span = spanAt(passage, match.index, match.index + whole.length);
      return [
        {
          count,
          noun,
          atLeast: false,
          listed: least,
          list: spanAt(passage, at, at + list.length),
          where: "inline" as const,
          text: said,
          span,
        },
      ];
    });
  }),
);

/** Further apart they are another list. */
const widest = 3;

/** Up to the full stop that ends the sentence; empty where the text breaks off without one. */
function sentenceFrom(text: string, at: number): string {
  const rest = text.slice(at);
  const end = /[.](?=\s+[\p{Lu}“"(]|\s*$)/u.exec(rest);
  return end === null ? "" : rest.slice(0, end.index);
}

/** How few and how many items a list may hold: `và` may join two of them. Undefined where its marks don't tell. */
function itemsOf(list: string): readonly [least: number, most: number] | undefined {
  if (list === "" || /:|trong đó/u.test(list) || hasOpenRest(list)) return undefined;
  const items = list.split(";").map((item) => item.trim());
  if (items.length < 3 || items.some((item) => item.length < 3 || item.length > 200)) return undefined;
  const joined = matchesIn(items.at(-1) ?? "", /(?<!^)(?<=,?\s)và\s/gu).length;
  return [items.length, items.length + (/^và\s/u.test(items.at(-1) ?? "") ? 0 : joined)];
}
