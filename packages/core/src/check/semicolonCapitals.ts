import { type Passage, spanAt } from "../document/passage.js";
import { isOf, upper } from "../text/codeUnits.js";
import { matchesIn } from "../text/matches.js";
import type { CapitalSlip } from "./capitalSlips.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** Verbs that tasks begin with: no name does, unlike `; Sở …`, `; Hướng dẫn số …`. */
const VERB =
  /^(?:Bảo đảm|Bố trí|Chỉ đạo|Chú trọng|Chủ động|Củng cố|Duy trì|Đào tạo|Đẩy mạnh|Đề xuất|Đôn đốc|Đổi mới|Hoàn thiện|Hỗ trợ|Huy động|Khuyến khích|Kịp thời|Lồng ghép|Mở rộng|Nâng cao|Phát huy|Phối hợp|Rà soát|Tăng cường|Tập trung|Tham mưu|Theo dõi|Thúc đẩy|Tiếp tục|Tổ chức|Triển khai|Tuyên truyền|Ưu tiên|Ứng dụng|Xử lý|Đảm bảo)(?=,? \p{Ll})/u;
/** A list in one paragraph, each item with its capital: `1) …; 2) …`. */
const ITEMS = /(?:^|[\s(:;])(?:\(?\d{1,2}|\(?[a-zđ]|[ivx]{1,4})\)\s/u;

/** Clauses of prose behind a semicolon that begin with a capital: sure where most others don't. Linear. */
export function semicolonCapitals(subject: Subject): readonly CapitalSlip[] {
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 10_000) return [];
    const found = capitalsIn(passage);
    if (found.length === 0 || ITEMS.test(passage.text)) return [];
    const sureness = matchesIn(passage.text, /; \p{Ll}/gu).length > found.length ? "sure" : "remark";
    return found.map(({ at, verb }): CapitalSlip => {
      return {
        printed: `; ${verb}`,
        likely: `; ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`,
        part: "II, mục I",
        sureness,
        passage,
        from: at,
        span: spanAt(passage, at, at + verb.length),
      };
    });
  });
}

function capitalsIn(passage: Passage): readonly { readonly at: number; readonly verb: string }[] {
  const { text, marks } = passage;
  const found: { at: number; verb: string }[] = [];
  for (let at = text.indexOf("; ") + 2; at > 1; at = text.indexOf("; ", at) + 2) {
    if (!isOf(upper, text, at)) continue;
    const verb = VERB.exec(text.slice(at, at + 24))?.[0];
    // A line of its own in the source: the mark of a list's item may be lost.
    if (verb !== undefined && !marks.some((mark) => mark.at === at)) found.push({ at, verb });
  }
  return found;
}
