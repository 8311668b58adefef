import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A place that calls an interim review what the title calls a final one, or the other way round. */
export interface OtherReview {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly titleSpan: Span;
}

const KIND = /(?<!\p{L})(sơ kết|tổng kết|SƠ KẾT|TỔNG KẾT|Sơ kết|Tổng kết)(?!\p{L})/gu;
/** `sơ kết 05 năm`, `sơ kết, đánh giá 5 năm`: how many years are looked back on. */
const YEARS = /(?<!\p{L})(sơ kết|[Tt]ổng kết|[Ss]ơ kết|tổng kết)(?:,? đánh giá)?\s(\d{1,2})\snăm(?!\p{L})/gu;
const TITLE_YEARS = /(?:sơ|tổng) kết(?:,? đánh giá)?\s(\d{1,2})\snăm(?!\p{L})/iu;
/** The sentence that closes the document, or says what it is: `Trên đây là báo cáo …`, `UBND tỉnh A báo cáo …`. */
const CLOSES =
  /^[\s*_]*Trên đây là\s[^.;]{0,60}?(?:[Bb]áo cáo|[Kk]ế hoạch|[Hh]ướng dẫn)\s(?:tổ chức\s|kết quả\s)?((?:sơ|tổng) kết)(?!\p{L})/u;

/** Linear. */
export function otherReviews(subject: Subject): readonly OtherReview[] {
  const { title, spans } = subject.reading.meta;
  const titleSpan = spans.title;
  if (title === null || titleSpan === undefined) return [];
  const kinds = new Set(matchesIn(title, KIND).map(([kind]) => kind.toLowerCase()));
  const [expected, second] = kinds;
  if (expected === undefined || second !== undefined) return [];
  const years = TITLE_YEARS.exec(title)?.[1];
  return piecesWith(subject, "kết").flatMap(({ passage, inTable }): readonly OtherReview[] => {
    const { text } = passage;
    if (inTable || text.length > 5000 || !/(?:ổng|ơ) kết/u.test(text)) return [];
    const told = matchesIn(text, YEARS)
      .filter(([, , count]) => years !== undefined && Number(count) === Number(years))
      .map(({ index, 1: kind = "" }) => ({ kind, at: index }));
    const closing = CLOSES.exec(text);
    const closed = closing?.[1] ?? "";
    const named =
      closing === null ? told : [...told, { kind: closed, at: closing[0].length - closed.length }];
    const odd = named.find(({ kind }) => kind.toLowerCase() !== expected);
    // `sơ kết 05 năm và tổng kết 10 năm`: the text itself tells the two apart.
    if (odd === undefined || named.some(({ kind }) => kind.toLowerCase() === expected)) return [];
    const span = spanAt(passage, odd.at, odd.at + odd.kind.length);
    return [{ printed: odd.kind, expected, span, titleSpan }];
  });
}
