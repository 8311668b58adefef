import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { PROVINCES_SINCE } from "./unitChanges.js";
import { piecesWith } from "./wordPlaces.js";

const THREE = /[Cc]hính quyền (?:địa phương )?((?:03|3|ba) cấp)(?!\p{L})/gu;
/** What was before, or the step from three levels to two. */
const FORMER = /trước|cũ(?!\p{L})|chuyển|từ\s|sang|thay|kết thúc|chấm dứt|không còn|so với/iu;
const near = 60;

/** Local government of three levels in a document since it has two (Law 72/2025/QH15 on the organisation of local government). */
export function formerLevels(subject: Subject): readonly Finding[] {
  const { date, type } = subject.reading.meta;
  if (date === null || date < PROVINCES_SINCE || /^báo cáo/iu.test(type ?? "")) return [];
  return piecesWith(subject, "quyền").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes(" cấp")) return [];
    return matchesIn(text, THREE).flatMap((match): readonly Finding[] => {
      const [whole, printed = ""] = match;
      const end = match.index + whole.length;
      if (FORMER.test(text.slice(Math.max(0, match.index - near), end + near))) return [];
      return [
        {
          severity: "error",
          message: {
            vi: `Ghi chính quyền địa phương “${printed}”; từ ngày 01/7/2025 chỉ còn 02 cấp (Luật Tổ chức chính quyền địa phương số 72/2025/QH15).`,
            en: `Found “${printed}” of local government, expected two levels since 1 July 2025 (Law 72/2025/QH15).`,
          },
          span: spanAt(passage, end - printed.length, end),
          quote: printed,
          suggestion: "02 cấp",
          data: { printed },
        },
      ];
    });
  });
}
