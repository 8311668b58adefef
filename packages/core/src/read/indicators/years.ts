import type { Paragraph } from "../../document/block.js";
import type { OutlineSection } from "../../document/outline.js";
import { matchesIn } from "../../text/matches.js";
import { headingYears } from "../columns-headings.js";
import type { LogicalTable } from "../tables-rows.js";

/** What a goal is measured against is no year of it: `giảm 5% so với năm 2020`, `từ 58% năm 2020 lên …`. */
const COMPARED =
  /(?:từ|so với)\s(?:mức\s|tỷ lệ\s)?\d[\d.,]*\s?%?\s(?:[A-Za-zÀ-ỹ]{1,7}\s){0,3}?năm\s(?:19|20)\d{2}(?!\s?[-–]\s?\d)|(?:so với|bằng \d[\d.,]* ?(?:%|lần)(?: so với)?)\s(?:cùng kỳ\s|bình quân\s|mức\s)?(?:cuối\s)?(?:năm|giai đoạn)\s(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?/giu;

/** The year that a heading or sentence sets a goal for: `đến (hết) năm 2030`, `giai đoạn 2026-2030`, `năm 2027`. */
export function findGoalYear(printed: string): string | undefined {
  const text = printed.slice(0, 2000).replace(COMPARED, " ");
  const until = matchesIn(
    text,
    /(?:đến|tới|vào)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?((?:19|20)\d{2})(?!\d|\/)/giu,
  ).at(-1)?.[1];
  if (until !== undefined) return until;
  const years = headingYears(text);
  return /năm|giai đoạn|\d{4}\s*[-–]\s*\d{4}|nhiệm kỳ/iu.test(text) ? years.at(-1) : undefined;
}

/** `(Kèm theo Kế hoạch số … ngày …)` names the plan's date, not a goal's year. */
function isReference({ passage }: Paragraph): boolean {
  return /^\(?\s*(?:ban hành |kèm |đính )?kèm theo/iu.test(passage.text);
}

/** The year that a table's title names; the nearest paragraph before it that names one wins. */
export function yearOfTitle({ before }: LogicalTable): string | undefined {
  for (const paragraph of before.slice(0, 5)) {
    if (isReference(paragraph)) continue;
    const year = findGoalYear(paragraph.passage.text);
    if (year !== undefined) return year;
    if (paragraph.passage.text.length > 300) return undefined;
  }
  return undefined;
}

/** The year that the heading of a section names, or that of the sections it stands in. */
export function yearOfSection(section: OutlineSection | undefined): string | undefined {
  for (let at = section ?? null; at !== null; at = at.parent) {
    const year = findGoalYear(at.title ?? at.heading.passage.text.slice(0, 200));
    if (year !== undefined) return year;
  }
  return undefined;
}
