import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** Forces that have one body each, by the names of those that command them. */
const FORCES: readonly (readonly [string, RegExp])[] = [
  ["Hải quan", /hải quan/iu],
  ["Biên phòng", /biên phòng|quân sự/iu],
  ["Kiểm lâm", /kiểm lâm|nông nghiệp|lâm nghiệp/iu],
  ["Cảnh sát biển", /cảnh sát biển|quân sự|biên phòng/iu],
  ["Quản lý thị trường", /quản lý thị trường|công thương/iu],
];
/** What is a force's own: the areas it works in, its staff. */
const OWN =
  /(?:địa bàn|khu vực|phạm vi|trụ sở|nội bộ|công chức|chiến sĩ)(?:\s(?!phối|hỗ)\p{Ll}+){0,4}\scủa (?:lực lượng )?(Hải quan|Biên phòng|Kiểm lâm|Cảnh sát biển|Quản lý thị trường)(?!\p{L}|\s\p{Lu})/gu;
const TOGETHER = /phối hợp|hỗ trợ|cùng|trao đổi|với|tham gia|phục vụ/iu;

/** `… tại địa bàn của lực lượng B` among the duties of the body that commands force A: mostly copied from another body's. Linear. */
export function otherForces(subject: Subject): readonly Finding[] {
  const pieces = new Set(piecesWith(subject, "quan", "phòng", "lâm", "sát", "thị"));
  return unitPassages(subject).flatMap(({ piece, units, inDuties }) => {
    const [unit, ...others] = units;
    if (!inDuties || unit === undefined || others.length > 0 || !pieces.has(piece)) return [];
    const own = FORCES.find(([, names]) => names.test(unit))?.[0];
    const { text } = piece.passage;
    if (own === undefined || text.length > 5000) return [];
    return matchesIn(text, OWN).flatMap((match): readonly Finding[] => {
      const [whole, force = ""] = match;
      const names = FORCES.find(([name]) => name === force)?.[1];
      const clause = text.slice(0, match.index).split(/[.;]/u).at(-1) ?? "";
      if (names === undefined || names.test(unit) || TOGETHER.test(clause)) return [];
      const end = match.index + whole.length;
      return [
        {
          severity: "warning",
          message: {
            vi: `Nhiệm vụ của ${unit} lại ghi “${whole}”; cần kiểm tra, có thể chép từ nhiệm vụ của cơ quan khác.`,
            en: `Found “${whole}” among the duties of ${unit}, expected its own force.`,
          },
          span: spanAt(piece.passage, match.index, end),
          quote: whole,
          data: { unit, force },
        },
      ];
    });
  });
}
