import { findDates, isoDate, type PrintedDate } from "../../text/dates.js";
import { matchesIn } from "../../text/matches.js";
import type { DutyDeadline, Frequency } from "../reading.js";

/** A word that says how often, with its place in the clause. */
export interface FrequencyMention {
  readonly frequency: Frequency;
  readonly from: number;
  readonly to: number;
  /** It says so only in a general way (`định kỳ báo cáo`). */
  readonly vague: boolean;
}

const words: readonly (readonly [string, string])[] = [
  ["interim", "sơ kết|giữa kỳ|giữa kì|giữa giai đoạn|giữa nhiệm kỳ"],
  ["final", "tổng kết|cuối kỳ|cuối kì|cuối giai đoạn|kết thúc (?:giai đoạn|chương trình|đề án|kế hoạch)"],
  [
    "everyYears",
    "(?:định kỳ )?(?<years>\\d{1,2}|hai|ba|năm) năm(?: một lần| 1 lần| 01 lần|/lần)|(?<=định kỳ )(?<term>\\d{1,2}) năm",
  ],
  ["semiannual", "(?:06|6|sáu) tháng(?: đầu năm| cuối năm| một lần|/lần)?|nửa năm|bán niên"],
  [
    "quarterly",
    "(?:hằng|hàng|mỗi|từng|theo) (?:quý|quí)|(?<!kỳ )(?:quý|quí)(?=,| và|/lần| \\(|/)|(?:03|3|ba) tháng(?: một lần|/lần)|(?:quý|quí)(?! [IVX\\d])(?= trước)|(?:tháng )?cuối (?:của )?(?:quý|quí)",
  ],
  ["monthly", "(?:hằng|hàng|mỗi|từng|theo) tháng|(?:01|1|một) tháng(?: một lần|/lần)|(?<=định kỳ )tháng"],
  [
    "annual",
    "(?:hằng|hàng|mỗi|từng) năm|(?:01|1|một) năm(?: một lần| 1 lần|/lần)|năm một lần|cuối năm|(?<=(?:và|,|báo cáo|kết quả|đầu năm) )cả năm|(?<=(?:tháng|quý|tháng đầu năm|tháng,|quý,|tháng/|quý/) ?(?:và |, ?|\\([^()]{3,40}\\)(?:, ?| và ))?)(?:01 )?năm(?! \\d)|(?<=định kỳ )năm(?! \\d)|báo cáo năm(?! \\d)",
  ],
  ["adhoc", "đột xuất|khi có yêu cầu|khi được yêu cầu|khi cần thiết"],
  ["onDemand", "theo (?:yêu cầu|đề nghị)"],
  ["vague", "định kỳ(?=[^,;.]{0,30}báo cáo)|(?<=báo cáo(?: kết quả| tình hình)?(?: thực hiện)? )định kỳ"],
];
const pattern = new RegExp(
  words.map(([name, source]) => `(?<${name}>(?<![A-Za-zÀ-ỹ\\d])(?:${source})(?![A-Za-zÀ-ỹ]))`).join("|"),
  "giu",
);

/** How often a clause asks for a report, each frequency once, in order. A bare `định kỳ` counts where nothing else does. */
export function findFrequencies(clause: string): readonly FrequencyMention[] {
  const all = matchesIn(clause, pattern).map(readMention);
  const plain = all.filter(({ name }) => name !== "vague" && name !== "onDemand");
  const chosen =
    plain.length > 0 ? plain : all.filter(({ name }) => name === "onDemand" || name === "vague").slice(0, 1);
  const seen = new Set<Frequency>();
  return chosen.filter(({ frequency }) => !seen.has(frequency) && seen.add(frequency));
}

function readMention(match: RegExpExecArray): FrequencyMention & { readonly name: string } {
  const groups = match.groups ?? {};
  const name = words.find(([each]) => groups[each] !== undefined)?.[0] ?? "vague";
  return {
    name,
    frequency: frequencyOf(name, groups.years ?? groups.term),
    from: match.index,
    to: match.index + match[0].length,
    vague: name === "vague",
  };
}

const numerals: Readonly<Record<string, number>> = { hai: 2, ba: 3, năm: 5 };

function frequencyOf(name: string, years: string | undefined): Frequency {
  switch (name) {
    case "interim":
    case "final":
    case "semiannual":
    case "quarterly":
    case "monthly":
    case "adhoc":
      return name;
    case "onDemand":
      return "adhoc";
    case "everyYears": {
      const count = numerals[years ?? ""] ?? Number(years ?? 1);
      return count === 1 ? "annual" : `every:${count}`;
    }
    default:
      return "annual";
  }
}

/** One frequency with the deadlines that stand with it; more than one where it comes back on several days a year. */
export interface Occasion {
  readonly mention: FrequencyMention;
  readonly deadlines: readonly DutyDeadline[];
}

/** Gives each frequency of a clause the dates printed for it. */
export function findOccasions(clause: string): readonly Occasion[] {
  const mentions = findFrequencies(clause);
  const days = findYearlyDays(clause);
  const periodic = mentions.filter(({ frequency }) => isPeriodic(frequency));
  return mentions.map((mention) => ({
    mention,
    deadlines: isPeriodic(mention.frequency)
      ? daysFor(mention, periodic, days, clause)
      : yearsFor(mention, mentions, clause),
  }));
}

function isPeriodic(frequency: Frequency): boolean {
  return frequency !== "interim" && frequency !== "final" && frequency !== "adhoc";
}

/** Days without regard to a year, `10/6 và 10/12` too, where only the first or none has the word ngày. */
function findYearlyDays(clause: string): readonly Day[] {
  const printed = findDates(clause).flatMap(({ day, month, possible, from, to }) =>
    day === null || month === null || !possible ? [] : [{ day, month, from, to }],
  );
  const days = printed.length > 0 ? printed : bareDays(clause);
  return days.flatMap((day) => [day, ...dayBeside(clause, day)]);
}

/** `6 tháng (trước 15/6), năm (trước 15/12)`: days without their word, said to be limits. */
function bareDays(clause: string): readonly Day[] {
  const limit = /(?:trước|chậm nhất|muộn nhất)(?: là)? (\d{1,2})\/(\d{1,2})(?![\d/.,%-])/giu;
  return matchesIn(clause, limit).flatMap((match) => {
    const [day, month] = [Number(match[1]), Number(match[2])];
    const possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return possible ? [{ day, month, from: match.index, to: match.index + match[0].length }] : [];
  });
}

function dayBeside(clause: string, { to }: Day): readonly Day[] {
  const match = /^\s?(?:và|,|;)\s?(?:trước )?(?:ngày )?(\d{1,2})(?:[/-]| tháng )(\d{1,2})(?![/\d-])/u.exec(
    clause.slice(to, to + 36),
  );
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? [{ day, month, from: to, to: to + match[0].length }]
    : [];
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** As many days as frequencies go together in order; all days with a lone frequency; else each day with the nearest. */
function daysFor(
  mention: FrequencyMention,
  periodic: readonly FrequencyMention[],
  days: readonly Day[],
  clause: string,
): readonly DutyDeadline[] {
  const at = periodic.indexOf(mention);
  if (periodic.length === 1) return days.slice(0, 2).flatMap(yearlyDeadline);
  if (periodic.length === days.length) return days.slice(at, at + 1).flatMap(yearlyDeadline);
  return days
    .filter((day) => (bracketed(day, periodic, clause) ?? nearest(day, periodic)) === mention)
    .slice(0, 1)
    .flatMap(yearlyDeadline);
}

/** `6 tháng (trước ngày 20 tháng 6) và năm`: a day in brackets belongs to what stands before them. */
function bracketed(
  { from }: Day,
  mentions: readonly FrequencyMention[],
  clause: string,
): FrequencyMention | undefined {
  const open = clause.lastIndexOf("(", from);
  if (open < 0 || clause.slice(open, from).includes(")")) return undefined;
  return mentions.findLast(({ to }) => to <= open);
}

function nearest(day: Day, mentions: readonly FrequencyMention[]): FrequencyMention | undefined {
  const gap = (mention: FrequencyMention) =>
    day.from >= mention.to ? day.from - mention.to : mention.from - day.to;
  return mentions.reduce<FrequencyMention | undefined>(
    (best, each) => (best === undefined || gap(each) < gap(best) ? each : best),
    undefined,
  );
}

function yearlyDeadline({ month, day }: Day): readonly DutyDeadline[] {
  return [{ month, day }];
}

/** The year of a review: after its word up to the next one, or right before it (`Năm 2025, tổ chức tổng kết`). */
function yearsFor(
  mention: FrequencyMention,
  mentions: readonly FrequencyMention[],
  clause: string,
): readonly DutyDeadline[] {
  if (mention.frequency === "adhoc") return [];
  const next = mentions.find((each) => each.from > mention.from)?.from ?? clause.length;
  const date = dayIn(clause.slice(mention.to, next));
  if (date !== undefined) return [{ date }];
  const year = yearIn(clause.slice(mention.to, next)) ?? yearBefore(clause, mention.from);
  return year === undefined ? [] : [{ year }];
}

/** The day with a year by which a review is asked for: `báo cáo tổng kết trước ngày 15/12/2030`. */
function dayIn(text: string): string | undefined {
  const date = findDates(text).find(
    ({ from, day }) => day !== null && /(?:trước|chậm nhất|vào)(?: ngày)?\s*$/iu.test(text.slice(0, from)),
  );
  return date === undefined ? undefined : oneOffDate(date);
}

/** The year that a text names: `năm 2030`, the end of `giai đoạn 2021-2025`, `quý IV/2030`. */
export function yearIn(text: string): number | undefined {
  const phase = /giai đoạn\s+(?:từ (?:năm )?)?\d{4}\s?(?:[-–]|đến(?: năm)?)\s?(\d{4})/iu.exec(text)?.[1];
  const plain = /(?:năm|tháng \d{1,2}\/|quý [IV]{1,3}\/|quý [IV]{1,3} năm)\s?(\d{4})(?!\d)/iu.exec(text)?.[1];
  const found = phase ?? plain;
  return found === undefined ? undefined : Number(found);
}

function yearBefore(clause: string, at: number): number | undefined {
  const found = /năm (\d{4})[\s,:)]{1,3}(?:[\p{L}\s]{0,40})$/iu.exec(
    clause.slice(Math.max(0, at - 60), at),
  )?.[1];
  return found === undefined ? undefined : Number(found);
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of a date with a year; a quarter is its last month. */
export function oneOffDate(date: PrintedDate): string | undefined {
  if (date.year === null) return undefined;
  if (date.quarter !== null) return `${date.year}-${(date.quarter * 3).toString().padStart(2, "0")}`;
  return isoDate(date) ?? undefined;
}
