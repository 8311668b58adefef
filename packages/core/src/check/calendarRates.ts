import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { ImpossibleRate } from "./knownRates.js";
import { perSubject } from "./perSubject.js";
import { figureOf } from "./shares.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** The most of the shorter time that the longer one has: days of a week, hours of a day. */
const MOST: Readonly<Record<string, number>> = {
  "phút giờ": 60,
  "giờ ngày": 24,
  "giờ tuần": 168,
  "ngày tuần": 7,
  "ngày tháng": 31,
  "ngày quý": 92,
  "ngày năm": 366,
  "tuần tháng": 5,
  "tuần quý": 14,
  "tuần năm": 53,
  "tháng quý": 3,
  "tháng năm": 12,
  "quý năm": 4,
};

const NUMBER = "(?<![\\d.,/–-])(\\d{1,4}(?:,\\d+)?)";
const TIME = "(phút|giờ|ngày|tuần|tháng|quý|năm)";
const END = "(?![A-Za-zÀ-ỹ]|\\s?/)";
/** `08 ngày/tuần`, `08 ngày trong một tuần`. */
const IN_EACH = new RegExp(
  `${NUMBER}\\s${TIME}(?:\\s?/\\s?|\\s(?:trong\\s)?(?:một|mỗi)\\s)${TIME}${END}`,
  "giu",
);
/** `mỗi tuần trực 08 ngày`. */
const EACH_HAS = new RegExp(
  `(?:mỗi|một|hằng|hàng)\\s${TIME}\\s(?:(?:làm việc|học|mở cửa|hoạt động|vận hành|trực|tập|có|đủ|đúng|ít nhất|tối thiểu|là)\\s){0,3}${NUMBER}\\s${TIME}${END}`,
  "giu",
);
/** Several people, machines or channels have more hours a day together, and what is counted may be another thing. */
const TOGETHER =
  /tổng|cộng|lượt|công|phát sóng|phát thanh|truyền hình|thời lượng|kênh|các (?:tổ|máy|ca)|bội chi|so với/iu;

/** More days than a week has, more hours than a day: `trực 08 ngày/tuần`. Linear. */
export const calendarRates = perSubject((subject: Subject): readonly ImpossibleRate[] =>
  figurePiecesWith(subject, "phút", "giờ", "ngày", "tuần", "tháng", "quý").flatMap(({ passage }) => {
    if (passage.text.length > 10_000) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      [
        ...matchesIn(text, IN_EACH).map((match) => ({ match, order: [1, 2, 3] as const })),
        ...matchesIn(text, EACH_HAS).map((match) => ({ match, order: [2, 3, 1] as const })),
      ].flatMap(({ match, order }): readonly ImpossibleRate[] => {
        const [count = "", short = "", long = ""] = order.map((group) => match[group]?.toLowerCase() ?? "");
        const most = MOST[`${short} ${long}`];
        if (most === undefined || (figureOf(count) ?? 0) <= most) return [];
        if (TOGETHER.test(text.slice(Math.max(0, match.index - 80), match.index))) return [];
        const at = from + match.index;
        return [
          {
            name: `số ${short} trong một ${long}`,
            usual: `nhiều nhất ${most} ${short}`,
            printed: match[0],
            certain: true,
            span: spanAt(passage, at, at + match[0].length),
          },
        ];
      }),
    );
  }),
);
