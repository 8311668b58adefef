import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { StageYear } from "./stageYears.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { lateMonth, standsOnce, titleYears } from "./titleYears.js";
import { figurePiecesWith } from "./wordPlaces.js";

const UNTIL = /(?:đến|tới)\s(?:hết\s|cuối\s)?năm\s(20\d\d)(?!\s?[-–/]\s?\d|\d)/giu;
const AIMS = /phấn đấu|lộ trình|mục tiêu|bảo đảm|đảm bảo|hoàn thành|đạt(?!\p{L})/iu;
/** Another scheme, an outlook, or what was reached. */
const OTHER =
  /tầm nhìn|định hướng|giai đoạn|thời kỳ|chiến lược|quy hoạch|chương trình|đề án|kế hoạch|quyết định|nghị quyết|nghị định|chỉ thị|luật|dự báo|(?<!\p{L})(?:đã|ước|theo)\s/iu;
/**
 * Aims of any sentence for a year behind the document's last one that it tells nowhere else, and those for its year of issue, at the end
 * of it, below a heading of goals for a later year. Linear.
 */
export function distantAims(subject: Subject): readonly StageYear[] {
  const { title, type, period, date, spans } = subject.reading.meta;
  if (title === null || spans.title === undefined || /^(?:báo cáo|tờ trình)/iu.test(type ?? "")) return [];
  const place = spans.title;
  const own = titleYears(subject);
  const last = Math.max(...own, Number(period?.to ?? 0));
  if (own.length === 0) return [];
  const [issued, month] = [Number(date?.slice(0, 4) ?? 0), Number(date?.slice(5, 7) ?? 0)];
  return figurePiecesWith(subject, "năm").flatMap(({ passage, block, inTable }) => {
    if (inTable || block.kind !== "paragraph" || passage.text.length > 5000) return [];
    return sentencesIn(passage).flatMap(({ text, from }): readonly StageYear[] => {
      const [only, ...more] = matchesIn(text, UNTIL);
      const year = Number(only?.[1]);
      if (only === undefined || more.length > 0 || !AIMS.test(text)) return [];
      const span = spanAt(passage, from + only.index, from + only.index + only[0].length);
      const found = { year, text: text.trim(), span };
      if (year > last)
        return OTHER.test(text) || !standsOnce(year, subject)
          ? []
          : [{ ...found, stage: title, heading: place }];
      if (year !== issued || month < lateMonth || issued >= last || !/\d\s?%|\d\s\p{Ll}/u.test(text))
        return [];
      const head = OTHER.test(text) ? undefined : goalHead(subject.outline.sectionOf.get(block), year);
      return head === undefined
        ? []
        : [{ ...found, stage: head.title ?? "", heading: spanAt(head.heading.passage) }];
    });
  });
}

/** The heading of goals above, with a later year. */
function goalHead(section: OutlineSection | undefined, year: number): OutlineSection | undefined {
  for (let at = section ?? null; at !== null; at = at.parent) {
    const [named] = matchesIn(at.title ?? "", UNTIL);
    if (named !== undefined && /mục tiêu|chỉ tiêu/iu.test(at.title ?? ""))
      return Number(named[1]) > year ? at : undefined;
  }
  return undefined;
}
