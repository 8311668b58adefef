import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A place where a document gives itself other years than its title. */
export interface OwnYears {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly title: Span;
}

/** A number of years that its own bracket contradicts: `trong 05 năm thực hiện (2022 - 2025)`. */
export interface CountedYears {
  readonly printed: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly span: Span;
}

const COUNTED =
  /(?<![\d.,/]|[A-Za-zÀ-ỹ])0?(\d{1,2}) năm(?!\s(?:cuối|đầu|liên|một|trước|nữa|tuổi|học))(?:\s(?:thực hiện|triển khai|qua|tới|thi hành)[^.;:()\d]{0,80})?\s?[(,]\s?(?:giai đoạn |từ (?:năm )?)?((?:19|20)\d\d)\s?(?:[-–—]|đến(?: năm)?)\s?((?:19|20)\d\d)\s?\)/gu;
/** `Kế hoạch 5 năm (2021 - 2025)`, `kế hoạch tài chính 05 năm tỉnh Hòa An giai đoạn 2021 - 2025`: as long as its years, or one more. */
const PLANNED =
  /(?:[Kk]ế hoạch|[Nn]hiệm kỳ|[Cc]hiến lược|[Tt]rung hạn)(?:\s\p{Ll}+|\s?[-–,]){0,10}?\s0?(\d{1,2}) năm(?:\s(?:của|tỉnh|thành phố|huyện|xã|phường|\p{Lu}\p{Ll}*)){0,5},?\s(?:\(\s?)?(?:giai đoạn\s)?(?:từ (?:năm )?)?((?:19|20)\d\d)\s?(?:[-–—]|đến(?: năm)?)\s?((?:19|20)\d\d)(?!\d)\s?\)?/gu;
/** `trong 05 năm (2021 - 2025)`. */
const BARE =
  /(?<=(?:[Tt]rong|[Ss]au|[Qq]ua|[Ss]uốt|[Tt]ổng kết|[Ss]ơ kết)\s)0?(\d{1,2}) năm\s\(\s?(?:giai đoạn |từ (?:năm )?)?((?:19|20)\d\d)\s?(?:[-–—]|đến(?: năm)?)\s?((?:19|20)\d\d)\s?\)/gu;

/**
 * More years counted than the bracket holds: the bracket's first and last year both count at most. Fewer contradict only where
 * nothing but the years stands between.
 */
export const countedYears = perSubject((subject: Subject): readonly CountedYears[] =>
  figurePiecesWith(subject, "năm").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 5000 || !/\d năm/u.test(text)) return [];
    const found = [
      ...matchesIn(text, COUNTED).map((match) => ({ match, exact: false })),
      ...[PLANNED, BARE].flatMap((shape) => matchesIn(text, shape).map((match) => ({ match, exact: true }))),
    ];
    const seen = new Set<number>();
    return found.flatMap(({ match, exact }) => {
      const [count, from, to] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const held = to - from + 1;
      const end = match.index + match[0].trimEnd().length;
      if (to <= from || seen.has(end)) return [];
      if (count <= held && !(exact && held > count + 1)) return [];
      seen.add(end);
      return [
        { printed: text.slice(match.index, end), from, to, count, span: spanAt(passage, match.index, end) },
      ];
    });
  }),
);
