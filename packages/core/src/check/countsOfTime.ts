import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** More days of a week, or hours of a day, than it has: `08 ngày/tuần`. */
export interface ImpossibleCount {
  readonly printed: string;
  readonly most: number;
  readonly span: Span;
}

/** How many of the smaller the greater holds, as the calendar has it. */
const MOST: Readonly<Record<string, number>> = {
  "ngày tuần": 7,
  "ngày tháng": 31,
  "ngày năm": 366,
  "giờ ngày": 24,
  "tháng năm": 12,
  "tuần tháng": 5,
  "tuần năm": 53,
  "phút giờ": 60,
};
const COUNT =
  /(?<![\d.,/-])(\d{1,3})\s(ngày|giờ|tháng|tuần|phút)(?:\s?\/\s?|\s(?:mỗi|một)\s)(tuần|tháng|năm|ngày|giờ)(?![\p{L}\d/-])/gu;
/** What many people or places do together is more. */
const TOGETHER = /(?<!\p{L})(?:tổng|cộng|tất cả|toàn bộ|các)(?!\p{L})/iu;

/** Every such count. Linear. */
export function impossibleCounts(subject: Subject): readonly ImpossibleCount[] {
  return figurePiecesWith(subject, "ngày", "giờ", "tháng", "tuần", "phút").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000) return [];
    return matchesIn(text, COUNT).flatMap((match): readonly ImpossibleCount[] => {
      const [printed, count = "", small = "", great = ""] = match;
      const most = MOST[`${small} ${great}`];
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      if (most === undefined || Number(count) <= most || TOGETHER.test(before)) return [];
      return [{ printed, most, span: spanAt(passage, match.index, match.index + printed.length) }];
    });
  });
}
