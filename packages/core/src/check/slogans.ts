import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { COUNT_WORDS } from "./countedPieces.js";
import type { ListClaim } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const WORD =
  "không|có|sạch|rõ|dám|tại chỗ|tốt|giảm|tăng|cùng|biết|xanh|an toàn|nhất|chống|chủ động|phải|nên|giữ|bám|hơn";
const SLOGAN = new RegExp(
  `(?<![\\d.,/-]|[A-Za-zÀ-ỹ])(?:(\\d{1,2})|(${COUNT_WORDS}))\\s(${WORD})\\s?[”"’'*_]{1,4}\\s?[*_]{0,2}\\s?(?:(?:là|gồm)\\s?:?\\s?|:\\s?)?(?:\\(([^()]{6,300})\\)|[“"]?((?!\\()[^.()“”"]{6,300}))`,
  "giu",
);

/** Slogans that say how many there are of a word and go on to name them: `“3 không” (không rượu bia, không …, không …)`. Linear. */
export const slogans = perSubject((subject: Subject): readonly ListClaim[] =>
  figurePiecesWith(subject, ...WORD.split("|").map((word) => word.split(" ")[0] ?? word)).flatMap(
    ({ passage }) => {
      const { text } = passage;
      if (text.length > 10_000 || !/[”"’'*_]/u.test(text)) return [];
      return matchesIn(text, SLOGAN).flatMap((match) => {
        const [whole, digits, count = "", word = "", bracketed, loose = ""] = match;
        const list = bracketed ?? loose;
        const said = digits === undefined ? (parseNumber(count)?.value ?? 0) : Number(digits);
        const listed = namedWith(word, list, bracketed !== undefined);
        if (said < 2 || listed < 2 || listed === said || Math.abs(listed - said) > 2) return [];
        const at = match.index + whole.lastIndexOf(list);
        return [
          {
            count: said,
            noun: word,
            atLeast: false,
            listed,
            list: spanAt(passage, at, at + list.length),
            where: "inline" as const,
            text: `${digits ?? count} ${word}`,
            span: spanAt(passage, match.index, match.index + whole.length),
          },
        ];
      });
    },
  ),
);

/** How many parts hold the word once, at their beginning or end; 0 where one in brackets doesn't. Outside brackets the first that doesn't ends them. */
function namedWith(word: string, list: string, closed: boolean): number {
  const parts = list
    .split(/[,;]\s?|\svà\s/u)
    .map((part) => part.trim().toLowerCase().replace(/^và\s/u, ""))
    .filter((part) => part !== "");
  const own = word.toLowerCase();
  const other = parts.findIndex((part) => !part.startsWith(`${own} `) && !part.endsWith(` ${own}`));
  if (other < 0) return parts.length;
  return closed ? 0 : other;
}
