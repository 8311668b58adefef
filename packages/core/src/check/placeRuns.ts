import { spanAt } from "../document/passage.js";
import { CAPITALS, FENCE, SMALLS } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import type { ListClaim } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

const PLACES = "thôn|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|ấp|khóm|bản|làng|thủ đô|đảo";
const COUNTED = `(?:${PLACES}|địa phương)(?:,\\s(?:${PLACES})){0,3}`;
/** A name in capitals, with or without what it is and a bracket of its own: `tỉnh Mương Phai (Lào)`. */
const NAME = `(?:các\\s)?(?:(?:${PLACES}|Thủ đô)\\s)?[${CAPITALS}][A-Za-zÀ-ỹ’'-]*(?:\\s[${CAPITALS}][A-Za-zÀ-ỹ’'-]*|\\s\\d{1,2}(?![\\d.,/]))*(?:\\s\\([A-Za-zÀ-ỹ\\s-]{2,30}\\))?`;
const NAMES = `${NAME}(?:(?:,\\s(?:và\\s)?|\\svà\\s)${FENCE}${NAME})+`;
/** `04 tỉnh của hai nước như tỉnh A (X), tỉnh B và các tỉnh C, D`. */
const AHEAD = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})\\s(${COUNTED})${FENCE}((?:\\s(?:[${SMALLS}]+|\\d{1,2}|[${CAPITALS}]{2,6})){0,8}?)\\s?(như|gồm|bao gồm|là|\\()(?:\\scó|\\scác)?:?\\s?${FENCE}(${NAMES})`,
  "gu",
);
/** `xã A, xã B và xã C (04 xã)`. */
const BEHIND = new RegExp(`(${NAMES})\\s\\((?:tổng cộng\\s)?(\\d{1,2})\\s(${PLACES})\\)`, "gu");

interface Run {
  readonly count: number;
  readonly noun: string;
  readonly names: string;
  readonly from: number;
  readonly to: number;
  /** `như` may leave places out. */
  readonly open: boolean;
}

/** Counts of places against the names before or behind them, each maybe with what it is or where it lies. Linear. */
export const placeRuns = perSubject((subject: Subject): readonly ListClaim[] =>
  figurePiecesWith(subject, ...PLACES.split("|").map((word) => word.split(" ")[0] ?? word), "địa").flatMap(
    ({ passage }) => {
      const { text } = passage;
      if (text.length > 10_000 || !/\d{1,2}\s(?:\p{Ll})/u.test(text)) return [];
      return runsIn(text).flatMap(({ count, noun, names, from, to, open }) => {
        const listed = names.split(/,\s(?:và\s)?|\svà\s/u).length;
        const off = listed - count;
        if (count < 2 || off === 0 || Math.abs(off) > 2 || (open && off < 0)) return [];
        const at = text.indexOf(names, from);
        return [
          {
            count,
            noun,
            atLeast: false,
            listed,
            list: spanAt(passage, at, at + names.length),
            where: "inline" as const,
            text: `${String(count).padStart(2, "0")} ${noun}`,
            span: spanAt(passage, from, to),
          },
        ];
      });
    },
  ),
);

function runsIn(text: string): readonly Run[] {
  const ahead = matchesIn(text, AHEAD).flatMap((match): readonly Run[] => {
    const [whole, count, noun = "", , opener = "", names = ""] = match;
    const to = match.index + whole.length;
    // Goes on with names, or with a rest, that this reading doesn't part.
    if (!ENDS.test(text.slice(to, to + 40))) return [];
    const run = { count: Number(count), noun, names, from: match.index, to };
    return [{ ...run, open: opener === "như" }];
  });
  const behind = matchesIn(text, BEHIND).flatMap((match): readonly Run[] => {
    const [whole, names = "", count, noun = ""] = match;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (/,\s$|và\s$/u.test(before) || !names.includes(",")) return [];
    const to = match.index + whole.length;
    return [{ count: Number(count), noun, names, from: match.index, to, open: false }];
  });
  return [...ahead, ...behind];
}

const ENDS =
  /^(?:\)|\.(?:\s|$)|;|$|\s(?:của|thuộc|đạt|được|đã|với|để|nhằm|trên|lập|tổ chức|xây dựng|triển khai|thực hiện)\s)/u;
