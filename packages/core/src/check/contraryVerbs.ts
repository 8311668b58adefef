import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A level that a verb raises and the word before its figure lowers, or the other way: `tăng tỷ lệ … xuống dưới 4%`. */
export interface ContraryVerb {
  readonly text: string;
  readonly verb: string;
  readonly way: string;
  readonly rising: boolean;
  readonly span: Span;
}

const NAME =
  "(?:(?:nhanh|mạnh|dần|bình quân|thêm)\\s)?(?:(?:tỷ|tỉ) (?:lệ|trọng|suất|số)|độ|tổng số|số|mức|lượng|diện tích|thời gian|chi phí|sản lượng|năng suất|thu nhập|cường độ|giá trị|hệ số|khoảng cách)\\s";
const FIGURE =
  "(?:(?:tới|đến|thành|mức|khoảng|còn|gần|hơn|trên|dưới|đạt|ít nhất|tối thiểu|không quá|thấp hơn)\\s){0,3}\\d[\\d.,]*(?<!\\D)\\s?%?";
/** Nothing else rises or falls between the verb and its figure. */
const UPTO =
  "(?:(?!\\s(?:tăng|giảm|nâng|hạ|kéo|đưa|rút|chuyển|từ|so|đồng thời|lên|xuống|còn)\\s)[^.;:]){4,170}?";
const RAISED = new RegExp(`(?<!\\p{L})(tăng|nâng)\\s${NAME}${UPTO}\\s(xuống|còn)\\s${FIGURE}`, "giu");
const LOWERED = new RegExp(
  `(?<!\\p{L})(giảm|kéo giảm|hạ|hạ thấp)\\s${NAME}${UPTO}\\s(lên)\\s${FIGURE}`,
  "giu",
);
/** What is lowered by less or raised before, in words that only tell of the past. */
const OTHERWISE = /(?<!\p{L})(?:không|hạn chế|ngăn|chống|kiềm chế)\s(?:\p{L}+\s){0,2}$/iu;
const longest = 10_000;

/** Such levels of the text. Linear. */
export const contraryVerbs = perSubject((subject: Subject): readonly ContraryVerb[] =>
  figurePiecesWith(subject, "xuống", "lên", "còn").flatMap(({ passage }) => {
    if (passage.text.length > longest) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      [RAISED, LOWERED].flatMap((shape) =>
        matchesIn(text, shape).flatMap((match) => {
          const [printed, verb = "", way = ""] = match;
          if (OTHERWISE.test(text.slice(0, match.index))) return [];
          const span = spanAt(passage, from + match.index, from + match.index + printed.length);
          return [{ text: printed, verb, way, rising: shape === RAISED, span }];
        }),
      ),
    );
  }),
);
