import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn } from "./textPieces.js";

/** A share of a whole that is said to be more than the whole: `trên 100% các thôn`, `tỷ lệ thu gom … đạt 110%`. */
export interface OverWhole {
  readonly text: string;
  readonly printed: string;
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
const SHARE = new RegExp(
  `(?<![\\d.,/]|\\p{L})(${OVER})\\s(?:(?:tổng\\s)?số|các|tổng)\\s(?:(?:xã|phường|thôn|bản|ấp|khu|tổ|hộ|trường|trạm|cơ|cơ sở|cơ quan|đơn vị|cán bộ|công chức|viên chức|người|học sinh|trẻ|trẻ em|hồ sơ|doanh nghiệp|hợp tác xã|huyện|lao động|giáo viên|dân|vụ|vụ việc|thủ tục|điểm|tuyến|gia đình|địa phương|sở|phụ nữ|thanh niên|hội viên|đoàn viên|đối tượng|chất thải|rác|nước thải|diện tích|khu dân cư|chợ|dự án|văn bản|khiếu nại|đơn|nhiệm vụ)(?!\\p{L}))`,
  "giu",
);
/** Shares of another time, of a plan, of a use, that may well be above a hundred. */
const COMPARED =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|so (?:với|sánh)|vượt|huy động|kế hoạch|KH|chỉ tiêu|dự toán|hoàn thành|thực hiện|công suất|giường|lấp đầy|sử dụng|nợ|bù|chỉ số|tỷ số|nhập học|đi học chung|giới tính|thu(?!\sgom)|lợi nhuận|quay vòng|bằng|gấp|mức|định mức|lương|phụ cấp|đầu tư|giao|vốn|lãi|quá tải|tỷ giá|trên (?:số|tổng)|nghị quyết)(?!\p{L})|\//iu;
const longest = 10_000;

/** Shares in the text. Linear. */
export const overWholes = perSubject((subject: Subject): readonly OverWhole[] =>
  piecesWithDigits(subject).flatMap(({ passage }) => {
    if (passage.text.length > longest || !/\d{3}(?:,\d+)?\s?%/u.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      [
        ...matchesIn(text, RATE).map((match) => ({ match, printed: match[3] ?? "", name: match[2] ?? "" })),
        ...matchesIn(text, SHARE).map((match) => ({
          match,
          printed: match[1] ?? "",
          name: text.slice(0, match.index).replace(/^.*[;:,]/su, ""),
        })),
      ].flatMap(({ match, printed, name }) => {
        const end = match.index + match[0].length;
        const behind = /^[^;:.]{0,60}/u.exec(text.slice(end))?.[0] ?? "";
        if (COMPARED.test(name) || COMPARED.test(behind)) return [];
        return [{ text: match[0], printed, span: spanAt(passage, from + match.index, from + end) }];
      }),
    );
  }),
);
