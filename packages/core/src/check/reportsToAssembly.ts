import { spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** The local body reports to the National Assembly itself. */
const REPORTS =
  /(?<!(?:Chính phủ|Bộ)[^.;]{0,60})báo cáo (?:kết quả |tình hình )?(?:với |về |lên |cho )?Quốc hội(?! khóa)/u;
/** The Assembly's own bodies ask provinces for reports when they oversee or the Assembly has given the province rules of its own. */
const ASKED =
  /giám sát|yêu cầu|đề nghị của|chất vấn|nghị quyết (?:số )?\d+\/20\d\d\/QH|Chính phủ (?:để|trình|xem xét)/iu;

/**
 * A province's plan has one of its units report to the National Assembly: committees of the people report to their councils and
 * to the Government (Luật Tổ chức chính quyền địa phương); such words were taken over from a national programme. Told once.
 */
export function reportsToAssembly(subject: Subject): readonly Finding[] {
  const { issuer, type } = subject.reading.meta;
  if (!/^(?:[UỦ][yỷ] ban nhân dân|UBND|Sở)/iu.test(issuer ?? "") || /^báo cáo|tờ trình/iu.test(type ?? ""))
    return [];
  const told = new Set(piecesWith(subject, "hội"));
  for (const { piece, units } of unitPassages(subject)) {
    if (!told.has(piece) || units.length === 0) continue;
    const found = sentencesIn(piece.passage).find(({ text }) => REPORTS.test(text) && !ASKED.test(text));
    if (found === undefined) continue;
    const match = REPORTS.exec(found.text);
    const at = found.from + (match?.index ?? 0);
    return [
      {
        severity: "warning",
        message: {
          vi: "Cơ quan của địa phương được giao báo cáo Quốc hội; Ủy ban nhân dân báo cáo Hội đồng nhân dân cùng cấp và cơ quan hành chính cấp trên, cần xem lại nơi nhận báo cáo.",
          en: "Found a local unit reporting to the National Assembly, expected the council and the authority above it.",
        },
        span: spanAt(piece.passage, at, at + (match?.[0].length ?? 0)),
        quote: match?.[0] ?? "",
      },
    ];
  }
  return [];
}
