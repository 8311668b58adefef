import { allSections, type OutlineSection } from "../document/outline.js";
import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { type Confidence, clear, inferred } from "./confidence.js";
import type { Found } from "./letterhead.js";
import type { Period } from "./reading.js";

const RANGE =
  /(?:giai đoạn|thời kỳ|thời kì|nhiệm kỳ|năm học|từ năm|các năm|từ)?\s*(?:năm\s+)?(?<![\d/.-])((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+(?:hết\s+)?năm)?)\s*((?:19|20)\d\d)(?![\d/])/iu;
const UNTIL = /(?<!tầm nhìn\s|định hướng\s)(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+((?:19|20)\d\d)(?!\d)/iu;
const YEAR = /(?<![\d/.-]\s?)năm\s+((?:19|20)\d\d)(?![\d])/iu;
/** A year by itself: no end (`đến năm`), no beginning (`từ năm`) of a span. */
const ALONE =
  /(?<!(?:đến|tới|từ|hết|cuối|sau|trước|kể từ)\s+)(?<![A-Za-zÀ-ỹ])năm\s+((?:19|20)\d\d)(?!\d|\s*(?:[-–]|đến|và))/giu;
const SCHOOL_YEAR = /năm học\s+((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/iu;

/**
 * The years that a document is for, from its title, then from its headings: `giai đoạn 2021-2025`; `đến năm 2025` from
 * the year of issue on; `năm 2026` alone. Dates of cited documents don't count. Undefined where no years are named.
 */
export function readPeriod(
  title: Passage | undefined,
  sections: readonly OutlineSection[],
  issued: number | null,
  isReport: boolean,
): Found<Period> | undefined {
  const named = title === undefined ? undefined : periodIn(withoutDates(title.text), issued);
  if (named !== undefined && title !== undefined && !(isReport && named.until)) {
    return { value: named.period, span: spanAt(title), confidence: named.until ? inferred() : clear };
  }
  const headings = allSections(sections).filter((section) => section.title !== null);
  for (const section of headings.slice(0, 60)) {
    const found = periodIn(withoutDates(section.title ?? ""), issued);
    if (
      found === undefined ||
      (!isReport && !/mục tiêu|thời gian|giai đoạn|chỉ tiêu/iu.test(section.title ?? ""))
    )
      continue;
    const confidence: Confidence = inferred("running-text");
    return { value: found.period, span: spanAt(section.heading.passage), confidence };
  }
  if (named === undefined || title === undefined) return undefined;
  return { value: named.period, span: spanAt(title), confidence: inferred("running-text") };
}

/** Dates and numbers of cited documents go, so that their years aren't taken for the period's. */
function withoutDates(text: string): string {
  return text
    .replace(/ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/giu, " ")
    .replace(/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/gu, " ")
    .replace(/\d+\/\d{4}\/\S+/gu, " ");
}

interface Named {
  readonly period: Period;
  /** Only the end is printed. */
  readonly until: boolean;
}

function periodIn(text: string, issued: number | null): Named | undefined {
  const range = SCHOOL_YEAR.exec(text) ?? RANGE.exec(text);
  const until = UNTIL.exec(text);
  const year = ownYear(text, range?.[0], issued);
  if (year !== undefined && (range !== null || until !== null)) return oneYear(year);
  if (range !== null) {
    const period = { from: Number(range[1]), to: Number(range[2]) };
    if (period.from <= period.to && period.to - period.from <= 60) return { period, until: false };
  }
  if (until !== null && issued !== null && Number(until[1]) >= issued) {
    return { period: { from: issued, to: Number(until[1]) }, until: true };
  }
  const named = YEAR.exec(text);
  if (named === null || until !== null || /tầm nhìn|định hướng/iu.test(text.slice(0, named.index)))
    return undefined;
  return oneYear(Number(named[1]));
}

function oneYear(year: number): Named {
  return { period: { from: year, to: year }, until: false };
}

/** The year of a plan for one year of a longer programme: `Chương trình … giai đoạn 2021-2025, năm 2024`. */
function ownYear(text: string, range: string | undefined, issued: number | null): number | undefined {
  if (issued === null) return undefined;
  const rest = range === undefined ? text : text.replace(range, " ");
  const years = matchesIn(rest, ALONE).map((match) => Number(match[1]));
  return years.find((year) => year === issued || year === issued + 1);
}
