import type { Task } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { listedTasks } from "./alignedTasks.js";
import { partiesMeet, partiesOf } from "./dutyParties.js";
import { plainDay, type ReportStatement, type Rhythm, reportStatements } from "./reportStatements.js";
import { tabledReports } from "./reportTables.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";

/** Rows of the list of tasks, and sentences, that give a report of the text another day. */
export function reportConflicts(subject: Subject): readonly TimePair[] {
  const told = [...reportStatements(subject), ...tabledReports(subject)]
    .filter(({ aside }) => !aside)
    .sort((a, b) => a.span.line - b.span.line);
  return told.length === 0 ? [] : [...rowsAgainstText(told, subject), ...textAgainstText(told)];
}

function rowsAgainstText(told: readonly ReportStatement[], subject: Subject): readonly TimePair[] {
  return listedTasks(subject).flatMap(({ of: task }) => {
    const row = rowTime(task);
    if (row === undefined) return [];
    const same = told.filter((time) => time.rhythm === row.rhythm && isSameReport(time, task, subject));
    const [first] = same;
    if (first === undefined || same.some(({ day }) => day === row.day)) return [];
    return [{ there: first.printed, here: row.printed, first: first.span, other: task.span }];
  });
}

function rowTime({ text, due }: Task): Pick<ReportStatement, "rhythm" | "day" | "printed"> | undefined {
  if (
    due === null ||
    !/^(?:tổng hợp,? |gửi |chế độ |thực hiện )?báo cáo/iu.test(text) ||
    /chuyên đề|đột xuất/iu.test(text)
  )
    return undefined;
  const match = /(?:ngày\s)?(\d{1,2})(?:\s?\/\s?(\d{1,2})|\stháng\s(\d{1,2}))?(?![\d/])/iu.exec(due);
  if (match === null || /20\d{2}|;/u.test(due)) return undefined;
  const month = match[2] ?? match[3];
  const rhythm = rowRhythm(`${text} ${due}`, month !== undefined);
  return rhythm === undefined ? undefined : { rhythm, day: plainDay(match[1] ?? "", month), printed: due };
}

function rowRhythm(text: string, withMonth: boolean): Rhythm | undefined {
  if (/6 tháng|sáu tháng|nửa năm/iu.test(text)) return withMonth ? "half" : undefined;
  const each = /(?:hằng|hàng|mỗi)\s(tháng|quý|năm)/iu.exec(text)?.[1]?.toLowerCase();
  if (each === "tháng") return "month";
  if (each === "quý") return "quarter";
  return withMonth ? "year" : undefined;
}

/** The same units report; where both name whom to, it is the same receiver. */
function isSameReport(time: ReportStatement, { lead, text }: Task, subject: Subject): boolean {
  const to = findUnits(text.replace(/^.*?báo cáo/iu, ""))
    .map((unit) => unit.text)
    .filter((name) => !lead.includes(name))
    .flatMap((name) => partiesOf(name, subject));
  const named = to.length > 0 && time.to !== undefined;
  if (named && !partiesMeet(to, [time.to ?? ""]) && /gửi|về|lên|trình/iu.test(text)) return false;
  if (lead.length === 0) return false;
  const known = lead.flatMap((name) => partiesOf(name, subject));
  if (time.stage === "compiles") return known.some((party) => time.who.includes(party));
  if (known.length > 0 && time.who.length > 0) return partiesMeet(known, time.who);
  return lead.some((name) => fold(name).split(" ").length > 2 && time.before.includes(fold(name)));
}

/** Days of one report lie some weeks apart; further apart they are those of two reports of a year. */
const mostDaysApart = 45;

function textAgainstText(told: readonly ReportStatement[]): readonly TimePair[] {
  return told.flatMap((time, at) => {
    const same = told.slice(0, at).filter((other) => isOneReport(other, time));
    const [first] = same;
    if (first === undefined || same.some(({ day }) => day === time.day)) return [];
    if (daysBetween(first.day, time.day) > mostDaysApart) return [];
    return [{ there: first.printed, here: time.printed, first: first.span, other: time.span }];
  });
}

/** The same units report to the same receiver as often; a receiver that one place leaves out is that of the other. */
function isOneReport(a: ReportStatement, b: ReportStatement): boolean {
  if (a.rhythm !== b.rhythm || a.stage !== b.stage || a.span.line === b.span.line) return false;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  if (!partiesMeet(a.who, b.who)) return false;
  if (a.stage === "sends" && isForOneBody(a, b)) return true;
  if (a.to !== undefined && b.to !== undefined) return a.to === b.to;
  return (
    a.stage === "sends" && a.who.every((party) => b.who.includes(party)) && a.who.length === b.who.length
  );
}

/** Both are for one body, to which one place names the way (`qua Văn phòng …`); those who report are named alike. */
function isForOneBody(a: ReportStatement, b: ReportStatement): boolean {
  if (a.meantFor === "" || a.meantFor !== b.meantFor || (a.through && b.through)) return false;
  return a.who.some((party) => b.who.includes(party));
}

function daysBetween(a: string, b: string): number {
  const [first, second] = [a, b].map((day) => {
    const [date = 0, month = 0] = day.split("/").map(Number);
    return month * 30 + date;
  });
  return Math.abs((first ?? 0) - (second ?? 0));
}
