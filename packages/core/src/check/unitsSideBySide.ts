import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import type { TextPiece } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** Two units of one list without a comma between them. */
export interface UnitsSideBySide {
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
  readonly sure: true;
}

/** Departments of a province, of both the years before and behind 2025 (Nghị định 24/2014/NĐ-CP, 45/2025/NĐ-CP). */
const DEPARTMENT =
  "Sở (?:Y tế|Tài chính|Nội vụ|Xây dựng|Công [Tt]hương|Tư pháp|Ngoại vụ|Du lịch|Giao thông vận tải|Giáo dục và Đào tạo|Kế hoạch và Đầu tư|Khoa học và Công nghệ|Nông nghiệp và (?:Phát triển nông thôn|Môi trường)|Tài nguyên và Môi trường|Thông tin và Truyền thông|Dân tộc và Tôn giáo|Lao động ?[-–] ?Thương binh và Xã hội|Văn hóa,? Thể thao(?: và Du lịch)?)";
const OTHER = "Công an (?:tỉnh|[Tt]hành phố)|Thanh tra (?:tỉnh|[Tt]hành phố)|Ban Dân tộc(?: tỉnh)?";
const SIDE_BY_SIDE = new RegExp(
  `(?<=([,;:]|với|các)\\s)((?:${DEPARTMENT}|${OTHER})) ((?:${DEPARTMENT}|Công an (?:tỉnh|[Tt]hành phố)|Bộ Chỉ huy [Qq]uân sự(?: tỉnh)?|Thanh tra tỉnh))(?=[,;.]|$| và )`,
  "gu",
);

/** `Sở Y tế Sở Tài chính, …`: two units of one list without a comma; not where a line or a column parts them. */
export function unitsSideBySide(subject: Subject): readonly UnitsSideBySide[] {
  return piecesWith(subject, "sở").flatMap(inPiece);
}

function inPiece({ passage, inTable }: TextPiece): readonly UnitsSideBySide[] {
  const { text } = passage;
  return matchesIn(text, SIDE_BY_SIDE).flatMap((match) => {
    const [printed, lead, first = "", second = ""] = match;
    // Where columns were lost, those of who leads and who coordinates stand side by side: only prose tells.
    if (!inTable && lead !== "với" && !/phối hợp|[Cc]ác/u.test(text.slice(0, match.index))) return [];
    const span = spanAt(passage, match.index, match.index + printed.length);
    return span.line === span.endLine ? [{ printed, likely: `${first}, ${second}`, span, sure: true }] : [];
  });
}
