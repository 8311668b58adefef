import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn } from "./textPieces.js";

/** A share of a whole that is said to be more than the whole: `trên 100% các thôn`, `tỷ lệ thu gom … đạt 110%`. */
export interface OverWhole {
  readonly text: string;
  readonly span: Span;
}

/** More than a hundred: the figure itself, or a hundred that is a bound from below. */
const OVER =
  "(?:(?:trên|hơn|vượt|quá)\\s(?:1\\d\\d|[2-9]\\d\\d|\\d{4})(?:,\\d+)?\\s?%|(?:(?:tối thiểu|ít nhất|khoảng|từ|dưới)\\s)?(?!100(?:,0+)?\\s?%)(?:1\\d\\d|[2-9]\\d\\d|\\d{4})(?:,\\d+)?\\s?%)";
/** `tỷ lệ hộ dùng nước sạch đạt 190%`, `độ che phủ rừng đạt 420%`. */
const RATE = new RegExp(
  `(?<!\\p{L})((?:tỷ|tỉ) (?:lệ|trọng)|độ (?:bao|che) phủ)\\s([^.;:%\\d]{4,140}?)(?:\\s(?:(?:vào|đến|trong)\\s)?(?:hết\\s|cuối\\s)?năm\\s\\d{4},?)?\\s(?:đạt|là|chiếm|lên|còn|ở mức|duy trì)\\s((?:(?:mức|tỷ lệ)\\s)?${OVER})`,
  "giu",
);
/** `105% số hộ`, `trên 100% các thôn`: a share of things that are all there. */
const SHARE = new RegExp(`(?<![\\d.,/]|\\p{L})(${OVER})\\s(?:(?:tổng\\s)?số|các)\\s\\p{Ll}`, "giu");
/** Shares of another time, of a plan, of a use, that may well be above a hundred. */
const COMPARED =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|so (?:với|sánh)|vượt|huy động|kế hoạch|KH|chỉ tiêu|dự toán|hoàn thành|thực hiện|công suất|giường|lấp đầy|sử dụng|nợ|bù|chỉ số|tỷ số|nhập học|giới tính|thu(?!\sgom)|lợi nhuận|quay vòng|bằng|gấp|mức|lương|phụ cấp|đầu tư|giao|vốn|lãi|quá tải|trên (?:số|tổng))(?!\p{L})|\//iu;
/** What isn't above a hundred but of a plan or an earlier time, where those are counted who or which are all there. */
const OF_PLAN =
  /(?<!\p{L})(?:tăng|giảm|so (?:với|sánh)|vượt|kế hoạch|KH|chỉ tiêu|dự toán|định mức|cùng kỳ|năm trước|nhập học|huy động|đi học chung|được giao|mức (?:lương|chi|hỗ trợ))(?!\p{L})/iu;
const GROUP =
  /^(?:số )?(?:hộ|người|dân|trẻ|học sinh|sinh viên|giáo viên|cán bộ|công chức|lao động|phụ nữ|nữ|nam|thanh niên|xã|phường|thôn|bản|ấp|trường|trạm|cơ sở|cơ quan|đơn vị|doanh nghiệp|hồ sơ|hoàn thành (?:cấp|bậc|chương trình|giáo dục|tiểu học|trung học))(?!\p{L})/iu;
const longest = 10_000;

/** Shares in the text. Linear. */
export const overWholes = perSubject((subject: Subject): readonly OverWhole[] =>
  piecesWithDigits(subject).flatMap(({ passage }) => {
    if (passage.text.length > longest || !passage.text.includes("%")) return [];
    if (!/\d{3}(?:,\d+)?\s?%/u.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      [
        ...matchesIn(text, RATE).map((match) => {
          const name = match[2] ?? "";
          return { match, name, compared: GROUP.test(name) ? OF_PLAN : COMPARED };
        }),
        ...matchesIn(text, SHARE).map((match) => {
          const name = text.slice(0, match.index).replace(/^.*[;:,]/su, "");
          return { match, name, compared: COMPARED };
        }),
      ].flatMap(({ match, name, compared }) => {
        const end = match.index + match[0].length;
        const behind = /^[^;:.]{0,60}/u.exec(text.slice(end - 1))?.[0] ?? "";
        if (compared.test(name) || OF_PLAN.test(behind) || /^(?:mức|khoản|tiền|vốn)/iu.test(behind))
          return [];
        return [{ text: match[0], span: spanAt(passage, from + match.index, from + end) }];
      }),
    );
  }),
);
