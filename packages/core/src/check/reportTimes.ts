import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findFields } from "../read/leads/fields.js";
import { findOrderWithin } from "../read/leads/order.js";
import type { Task } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { listedTasks } from "./alignedTasks.js";
import { partiesOf, shareParty } from "./dutyParties.js";
import { perSubject } from "./perSubject.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";
import { sentencesOf, textPieces } from "./textPieces.js";

/** A report that comes again and again, with its day: `trước ngày 15/11 hằng năm`, `trước ngày 25 hằng tháng`. */
interface ReportTime {
  readonly rhythm: "month" | "quarter" | "half" | "year";
  /** `15/11`, `25`. */
  readonly day: string;
  readonly printed: string;
  readonly who: readonly string[];
  /** The words of its paragraph before the day, folded: those who report by another name are among them. */
  readonly before: string;
  readonly to: readonly string[];
  readonly span: Span;
}

const DAY =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|vào|muộn nhất)\s(ngày\s(\d{1,2})(?:\s?[/]\s?(\d{1,2})(?!\s?[/\d]))?)/giu;
const OF_YEARS = /(?:hằng|hàng|mỗi)\s(tháng|quý|năm)/iu;

function rhythmOf(text: string, withMonth: boolean): ReportTime["rhythm"] | undefined {
  if (/6 tháng|sáu tháng|nửa năm/iu.test(text)) return withMonth ? "half" : undefined;
  const each = OF_YEARS.exec(text)?.[1]?.toLowerCase();
  if (each === "tháng") return "month";
  if (each === "quý") return "quarter";
  return withMonth ? "year" : undefined;
}

const plainDay = (day: string, month: string | undefined): string =>
  month === undefined ? String(Number(day)) : `${Number(day)}/${Number(month)}`;

/** Reports with a day of running text; each by the clause that orders it. */
const reportTimes = perSubject((subject: Subject): readonly ReportTime[] =>
  textPieces(subject).flatMap(({ passage, block, inTable }) => {
    const { text } = passage;
    if (inTable || block.kind !== "paragraph" || text.length > 5000 || !/ngày\s\d/iu.test(text)) return [];
    if (!/báo cáo/iu.test(text)) return [];
    if (findFields(text).some(({ kind }) => kind === "lead" || kind === "due")) return [];
    const section = subject.outline.sectionOf.get(block);
    const title = section === undefined ? "" : (section.title ?? "");
    return sentencesOf(text).flatMap(({ text: sentence, from }) => {
      const days = matchesIn(sentence, DAY);
      const [match] = days;
      if (match === undefined || days.length > 1 || !/báo cáo/iu.test(sentence)) return [];
      const [, printed = "", day = "", month] = match;
      const clause = sentence.slice(Math.max(0, match.index - 200), match.index + match[0].length + 40);
      const rhythm = rhythmOf(clause, month !== undefined);
      if (rhythm === undefined) return [];
      const at = from + match.index + match[0].length - printed.length;
      const [before = "", behind = ""] = splitAtReport(text.slice(0, from + match.index), sentence);
      return [
        {
          rhythm,
          day: plainDay(day, month),
          printed,
          who: reportersOf(before, text.slice(block.label?.end ?? 0), title),
          before: fold(`${title} ${before}`),
          to: unitsIn(behind),
          span: spanAt(passage, at, at + printed.length),
        },
      ];
    });
  }),
);

/** Who is ordered by the clause of the report, by its paragraph or by the heading. */
function reportersOf(before: string, paragraph: string, title: string): readonly string[] {
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1).trim();
  for (const text of [`${clause} báo cáo`, paragraph, `${title}:`]) {
    const lead = findOrderWithin(text.trim())?.lead ?? [];
    if (lead.length > 0) return lead;
  }
  return [];
}

/** Who stands before the last `báo cáo`, the receiver behind it. */
function splitAtReport(text: string, sentence: string): readonly string[] {
  const at = text.toLowerCase().lastIndexOf("báo cáo");
  return at < 0
    ? [text, sentence]
    : [text.slice(0, at), sentence.slice(sentence.toLowerCase().lastIndexOf("báo cáo"))];
}

function unitsIn(text: string): readonly string[] {
  return findUnits(text).map(({ text: name }) => name);
}

/** Rows of the list of tasks that give a report of the text another day. */
export function reportConflicts(subject: Subject): readonly TimePair[] {
  const told = reportTimes(subject);
  if (told.length === 0) return [];
  return listedTasks(subject).flatMap(({ of: task }) => {
    const row = rowTime(task);
    if (row === undefined) return [];
    const same = told.filter((time) => time.rhythm === row.rhythm && isSameReport(time, task, subject));
    const [first] = same;
    if (first === undefined || same.some(({ day }) => day === row.day)) return [];
    return [{ there: first.printed, here: row.printed, first: first.span, other: task.span }];
  });
}

function rowTime({ text, due }: Task): Pick<ReportTime, "rhythm" | "day" | "printed"> | undefined {
  if (
    due === null ||
    !/^(?:tổng hợp,? |gửi |chế độ |thực hiện )?báo cáo/iu.test(text) ||
    /chuyên đề|đột xuất/iu.test(text)
  )
    return undefined;
  const match = /(?:ngày\s)?(\d{1,2})(?:\s?\/\s?(\d{1,2}))?(?![\d/])/iu.exec(due);
  if (match === null || /20\d{2}|;/u.test(due)) return undefined;
  const rhythm = rhythmOf(`${text} ${due}`, match[2] !== undefined);
  return rhythm === undefined ? undefined : { rhythm, day: plainDay(match[1] ?? "", match[2]), printed: due };
}

/** The same units report; where both name whom to, it is the same receiver. */
function isSameReport(time: ReportTime, { lead, text }: Task, subject: Subject): boolean {
  const to = unitsIn(text.replace(/^.*?báo cáo/iu, "")).filter((name) => !lead.includes(name));
  if (to.length > 0 && time.to.length > 0 && !shareParty(to, time.to, subject) && /gửi|về|lên/iu.test(text))
    return false;
  if (lead.length === 0) return false;
  const known = lead.some((name) => partiesOf(name, subject).length > 0);
  if (known && time.who.length > 0) return shareParty(lead, time.who, subject);
  return lead.some((name) => fold(name).split(" ").length > 2 && time.before.includes(fold(name)));
}
