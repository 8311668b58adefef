import { spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";

/** Watching over the plan as a whole. */
const OVERSEES =
  /(?:theo dõi|đôn đốc|tổng hợp|kiểm tra|đánh giá|hướng dẫn)[^.;]{0,80}?(?:thực hiện|triển khai)[^.;]{0,25}?\s(?:Kế hoạch|Chương trình|Đề án)(?! (?:số|hành động|mục tiêu quốc gia))/u;
const KEEPS = /chủ trì|đầu mối|thường trực|chịu trách nhiệm (?:chính|theo dõi|tổng hợp)/iu;
const HELPS = /phối hợp[^.;]{0,160}$/iu;

/**
 * The part on who does what lets a unit watch over the plan only together with others (`phối hợp với các đơn vị đôn đốc …`), and
 * nobody does so on its own. Told once.
 */
export function overseersWhoHelp(subject: Subject): readonly Finding[] {
  if (!/^(?:Kế hoạch|Chương trình|Đề án)/u.test(subject.reading.meta.type ?? "")) return [];
  const helped: Finding[] = [];
  for (const { piece, units, inDuties } of unitPassages(subject)) {
    const { passage } = piece;
    if (!inDuties || passage.text.length > 5000) continue;
    for (const { text, from } of sentencesIn(passage)) {
      if (KEEPS.test(text)) return [];
      const match = OVERSEES.exec(text);
      if (match === null) continue;
      const clause = text.slice(0, match.index).split(";").at(-1) ?? "";
      const [unit] = units;
      const one = unit !== undefined && units.length === 1 && subject.resolveUnit(unit)?.kind === "unit";
      if (!HELPS.test(clause) || !one) return [];
      const at = from + match.index;
      helped.push({
        severity: "info",
        message: {
          vi: `${unit} chỉ phối hợp theo dõi, đôn đốc việc thực hiện; không nơi nào ghi cơ quan chủ trì theo dõi, tổng hợp.`,
          en: `Found ${unit} watching over the plan only with others, expected one unit that leads in this.`,
        },
        span: spanAt(passage, at, at + match[0].length),
        quote: match[0],
        data: { unit },
      });
    }
  }
  return helped.slice(0, 1);
}
