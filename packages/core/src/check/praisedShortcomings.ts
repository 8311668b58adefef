import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { OddPhrase } from "./phraseLooks.js";
import { headingsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesOf, textPieces } from "./textPieces.js";
import { placesWith } from "./wordPlaces.js";

/** A section that tells what went wrong, and nothing else. */
const SHORTCOMINGS = /hạn chế|tồn tại|bất cập|yếu kém|khuyết điểm|khó khăn|vướng mắc/iu;
const MIXED =
  /kết quả đạt|ưu điểm|thuận lợi|giải pháp|khắc phục|nhiệm vụ|tháo gỡ|phương hướng|mục tiêu|thành tựu|đánh giá chung|xử lý|bài học|hoàn cảnh|hộ |người |đối tượng|vùng |hỗ trợ/iu;

const GOOD =
  "(?:quyết liệt|quan tâm|hiệu quả|chủ động|đồng bộ|chặt chẽ|sâu rộng|bền vững|mạnh mẽ|thường xuyên|sâu sát|nghiêm túc|đầy đủ|tích cực|tương xứng|hấp dẫn|phù hợp|gắn kết|thông suốt|hợp lý|rõ nét|rõ rệt|kịp thời|khoa học)";
/** What praises even without a word before it. */
const AT_END = "kịp thời|chặt chẽ|đồng bộ|quyết liệt|sâu sát|nghiêm túc|đầy đủ";
const PRAISE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])((?:thật sự|thực sự)\\s${GOOD}|được quan tâm đúng mức|được (?:quan tâm|chú trọng|coi trọng) (?:thường xuyên|đầy đủ)|(?:đáp ứng (?:được )?(?:yêu cầu|nhu cầu)|(?:${AT_END}))(?=\\s?[.;]?\\s*$))(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** `vẫn còn nghiêm túc`: only what isn't so goes on being so. */
const STILL =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:không|chẳng|chưa|ngoài ra|ngoài|mà) )(?:(?:vẫn còn|còn) (?:thật sự |thực sự )?)((?:quyết liệt|đồng bộ|chặt chẽ|sâu sát|nghiêm túc|đầy đủ|kịp thời|sâu rộng|thường xuyên|rõ nét|tích cực|chủ động))(?![A-Za-zÀ-ỹ])(?! hơn| để)/giu;
/** The sentence has something wrong in it, or sets what is told against something else. */
const BUT =
  /(?<![A-Za-zÀ-ỹ])(?:chưa|không|chẳng|thiếu|hạn chế|khó|chậm|ít|yếu|thấp|kém|nhưng|song|bất cập|lúng túng|bị|mất|giảm|tuy|mặc dù|dù|để|cần|nhằm|phải|đòi hỏi|còn|ảnh hưởng|phụ thuộc|hẹp|nhỏ lẻ|manh mún|lạc hậu|xuống cấp|quá tải|chồng chéo|vướng|cản trở|thách thức|áp lực|rủi ro|nguy cơ|biến động|phức tạp|đôi khi|lỏng|mới chỉ|chỉ|tồn tại|nặng|bên cạnh|ngoài|giải pháp|tiếp tục|tăng cường|thiếu|lẻ|rời rạc|gặp|hình thức|đôi lúc|vẫn|nếu|hiếm|dàn trải|trì trệ|né|ngại|lơ|ỷ|trông chờ|sai|thất|nợ|vi phạm|khắc phục|lớn|cao|đề nghị|kiến nghị)(?![A-Za-zÀ-ỹ])/iu;

const tells = ["quyết", "tâm", "quả", "động", "bộ", "chẽ", "rộng", "vững", "mẽ", "xuyên", "sát", "túc", "đủ"];
const more = ["cực", "xứng", "dẫn", "hợp", "kết", "suốt", "lý", "rõ", "thời", "học", "cầu", "mức"];

/** Sentences among the shortcomings that only praise: `chưa` fell out of them. Linear. */
export const praisedShortcomings = perSubject((subject: Subject): readonly OddPhrase[] => {
  const pieces = textPieces(subject);
  return placesWith(subject, ...tells, ...more).flatMap((place) => {
    const piece = pieces[place];
    if (piece === undefined || piece.inTable || piece.passage.text.length > 5000) return [];
    const { passage } = piece;
    const headings = headingsAround(spanAt(passage).line, subject);
    const inmost =
      headings.split(" / ").find((title) => title.trim() !== "" && !passage.text.includes(title.trim())) ??
      "";
    if (!SHORTCOMINGS.test(inmost) || MIXED.test(inmost)) return [];
    return sentencesOf(passage.text).flatMap(({ text, from }) => {
      if (SHORTCOMINGS.test(text.slice(0, 40)) || /:\s*$/u.test(text)) return [];
      const still = matchesIn(text, STILL).map(({ 0: whole, 1: told = "", index }) => {
        const at = from + index;
        const likely = `${whole.slice(0, -told.length)}chưa ${told}`;
        return { text: whole, likely, span: spanAt(passage, at, at + whole.length) };
      });
      if (still.length > 0) return still;
      return matchesIn(text, PRAISE).flatMap(({ 0: whole, 1: told = "", index }) => {
        const clause = /^(?:thật|thực) sự/iu.test(told) ? text.slice(0, index) : text;
        if (BUT.test(lastOf(clause, told))) return [];
        const at = from + index + whole.indexOf(told);
        return [{ text: told, likely: `chưa ${told}`, span: spanAt(passage, at, at + told.length) }];
      });
    });
  });
});

/** Before `thực sự` only the words near it turn it; else the whole sentence. */
function lastOf(clause: string, told: string): string {
  return /^(?:thật|thực) sự/iu.test(told) ? clause.slice(-40) : clause;
}
