import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { shareOfTitle, yearsOf } from "./annexPeriods.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** A place where a document names itself, or when it is carried out, with other years than its title. */
export interface OwnYears {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly title: Span;
}

/** The closing sentence calls the document by its name: `Trên đây là Kế hoạch … năm 2024, yêu cầu …`. */
const CLOSING =
  /^[\s*_]*Trên đây là (.{8,500}?)(?=[;.]|,\s(?:yêu cầu|đề nghị|ủy ban|uỷ ban|ubnd|các |kính|trân trọng|giao|trong quá trình)|$)/iu;
/** `Điều 1. Phê duyệt Đề án … giai đoạn 2021 - 2025 với các nội dung sau`. */
const FIRST_ARTICLE =
  /^[\s*_]*Điều 1\s?[.:]?[\s*_]*(?:Nay\s)?(?:Ban hành|Phê duyệt|Thông qua|Quy định)\s(?:kèm theo (?:Quyết định|Nghị quyết) này\s)?(.{8,500}?)(?=[;.]|,\s(?:gồm|với)|\s(?:với (?:các )?nội dung|như sau|cụ thể)|$)/iu;
/** `Thời gian thực hiện Đề án: từ năm 2022 đến năm 2026`. */
const CARRIED_OUT =
  /(?:Thời gian|Thời hạn) (?:thực hiện|triển khai) (?:Kế hoạch|Đề án|Chương trình|Nghị quyết|chính sách)(?: này)?\s?(?:là|:)?\s?((?:(?:từ )?năm |giai đoạn |từ )?((?:19|20)\d\d)\s?(?:[-–—]|đến(?: hết)?(?: năm)?)\s?((?:19|20)\d\d))(?!\d)/iu;

/** A plan that carries out a scheme names the scheme's years in its title. */
const CARRIES_OUT =
  /(?:thực hiện|triển khai)[^,;]*(?:Đề án|Chương trình|Chiến lược|Nghị quyết|Quyết định|Chỉ thị|Quy hoạch|Dự án)/iu;
/** `Điều 1. Thông qua kết quả năm 2023` of a resolution on the year after. */
const LOOKING_BACK = /kết quả|tình hình|đánh giá|quyết toán/iu;

/** Nearly all words by which the document names itself are those of its title. */
const nearlyAll = 0.8;

/** Every such place. Linear. */
export const ownYears = perSubject((subject: Subject): readonly OwnYears[] => {
  const { title, spans } = subject.reading.meta;
  const own = title === null ? undefined : yearsOf(title);
  const place = spans.title;
  if (title === null || own === undefined || place === undefined) return [];
  const expected = own.printed;
  const lasting = own.from !== own.to && !CARRIES_OUT.test(title);
  return piecesWithDigits(subject).flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000) return [];
    const carried = lasting && text.includes("hời ") ? CARRIED_OUT.exec(text) : null;
    if (carried !== null) {
      const printed = carried[1] ?? "";
      // A plan that is issued late begins late: only another end is a contradiction.
      if (title.includes(carried[3] ?? "")) return [];
      const at = carried.index + carried[0].length;
      return [{ printed, expected, span: spanAt(passage, at - printed.length, at), title: place }];
    }
    const named = CLOSING.exec(text) ?? (LOOKING_BACK.test(text) ? null : FIRST_ARTICLE.exec(text));
    const words = named?.[1];
    const stated = words === undefined ? undefined : yearsOf(words);
    if (named === null || words === undefined || stated === undefined) return [];
    if ((stated.from === stated.to) !== (own.from === own.to)) return [];
    if (stated.from === own.from && stated.to === own.to) return [];
    if (title.includes(String(stated.from)) && title.includes(String(stated.to))) return [];
    if (shareOfTitle(words, title) < nearlyAll) return [];
    const at = text.indexOf(stated.printed, named.index);
    return [
      {
        printed: stated.printed,
        expected,
        span: spanAt(passage, at, at + stated.printed.length),
        title: place,
      },
    ];
  });
});

/** A number of years that its own bracket contradicts: `trong 05 năm thực hiện (2022 - 2025)`. */
export interface CountedYears {
  readonly printed: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly span: Span;
}

const COUNTED =
  /(?<![\d.,/]|\p{L})0?(\d{1,2}) năm(?!\s(?:cuối|đầu|liên|một|trước|nữa|tuổi|học))(?:\s(?:thực hiện|triển khai|qua|tới|thi hành)[^.;:()\d]{0,80})?\s?[(,]\s?(?:giai đoạn |từ (?:năm )?)?((?:19|20)\d\d)\s?(?:[-–—]|đến(?: năm)?)\s?((?:19|20)\d\d)\s?\)/gu;

/** More years counted than the bracket holds: the bracket's first and last year both count at most. */
export const countedYears = perSubject((subject: Subject): readonly CountedYears[] =>
  piecesWithDigits(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 5000 || !text.includes(" năm") || !text.includes("(")) return [];
    return matchesIn(text, COUNTED).flatMap((match) => {
      const [count, from, to] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const held = to - from + 1;
      if (to <= from || count <= held) return [];
      const span = spanAt(passage, match.index, match.index + match[0].length);
      return [{ printed: match[0], from, to, count, span }];
    });
  }),
);
