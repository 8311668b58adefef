import type { OutlineSection } from "../document/outline.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

const SITUATION = /thực trạng|hiện trạng|tình hình|kết quả|đánh giá|khái quát|bối cảnh|đặc điểm/iu;
const PLANNED =
  /mục tiêu|mục đích|yêu cầu|quan điểm|phạm vi|chỉ tiêu|nhiệm vụ|giải pháp|tổ chức|phương hướng|định hướng|kinh phí/iu;
/** `đến cuối năm 2018`, `ĐẾN NGÀY 31 THÁNG 12 NĂM 2025`, or what a sentence begins with: `Đến năm 2022, …`. */
const STATE =
  /(?<!\p{L})(?:(?:tính\s)?(?:đến|cuối|hết)\s(?:thời điểm\s)?(?:hết\s|cuối\s)?(?:ngày\s)?(?:31\s?[/.-]\s?12\s?[/.-]\s?|31 tháng 12 năm\s|tháng 12\s?(?:\/|năm\s))|(?:đến\s)?(?:cuối|hết)\snăm\s|(?<=^\P{L}{0,6}|[.;]\s(?:\d{1,2}\.\s)?)(?:Tính đến|Đến|Năm|Tính đến)\s(?:năm\s)?)((?:19|20)\d{2})(?!\d)/giu;
/** A day amid a year says how things stand then, not at its end. */
const MIDST =
  /(?:đến|tại)\s(?:thời điểm\s)?(?:hết\s)?(?:(?:ngày\s)?(?!31\s?[/.-]\s?12)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?20\d\d|ngày\s(?!31\stháng\s12)\d{1,2}\stháng|tháng\s(?!12)\d{1,2}\s?(?:\/|năm)|quý\s)/iu;
/** What is said of the years to come names their end too. */
const AHEAD = /phấn đấu|mục tiêu|dự kiến|sẽ(?!\p{L})|theo quy hoạch|kế hoạch/iu;

/**
 * The year whose end a paragraph of the part on how things stand speaks of (`Đến hết năm 2022, …`, `I. THỰC TRẠNG ĐẾN CUỐI NĂM 2018`):
 * its own, that of its headings, or the one that the paragraphs above it name. Linear.
 */
export const situationYears = perSubject((subject: Subject): ReadonlyMap<TextPiece, string> => {
  const found = new Map<TextPiece, string>();
  const named = new Map<OutlineSection, Set<string>>();
  for (const piece of textPieces(subject)) {
    const { block, passage, inTable } = piece;
    const section = inTable ? undefined : subject.outline.sectionOf.get(block);
    const part = section === undefined ? undefined : situationOf(section);
    if (section === undefined || part === undefined) continue;
    const years = named.get(part) ?? new Set<string>();
    named.set(part, years);
    const own = statesIn(passage.text);
    for (const year of own) years.add(year);
    const [year, ...others] = own.length > 0 ? new Set(own) : (headedBy(section) ?? years);
    if (year !== undefined && year !== amid && others.length === 0) found.set(piece, year);
  }
  return found;
});

/** Stands for a day that ends no year. */
const amid = "";

function statesIn(text: string): readonly string[] {
  const years = AHEAD.test(text) ? [] : matchesIn(text, STATE).map((match) => match[1] ?? amid);
  return isAmidYear(text) ? [...years, amid] : years;
}

/** Whether a text tells how things stand on a day, or by a month or quarter, that ends no year. */
export const isAmidYear = (text: string): boolean => MIDST.test(text);

/** The highest section above that tells how things stand; undefined where a section between sets goals or tasks. */
function situationOf(section: OutlineSection): OutlineSection | undefined {
  let found: OutlineSection | undefined;
  for (let at: OutlineSection | null = section; at !== null; at = at.parent) {
    const title = at.title ?? "";
    if (SITUATION.test(title)) found = at;
    else if (PLANNED.test(title)) return undefined;
  }
  return found;
}

/** The year that the nearest heading names. */
function headedBy(section: OutlineSection): readonly string[] | undefined {
  for (let at: OutlineSection | null = section; at !== null; at = at.parent) {
    const years = statesIn(at.title ?? "");
    if (years.length > 0) return years;
  }
  return undefined;
}
