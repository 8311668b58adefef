import { findDates, type PrintedDate } from "../../text/dates.js";
import { splitNames } from "../leads/names.js";
import { opensWithUnit } from "../leads/unitHead.js";
import { unitsEnd } from "../leads/unitsEnd.js";
import type { DutyDeadline, Frequency } from "../reading.js";
import { askedUnits } from "./asked.js";
import { findFrequencies, findOccasions, oneOffDate } from "./frequency.js";
import { findReceivers } from "./receivers.js";
import { clausesOf, type Stretch } from "./sentences.js";

/** A report asked for by a sentence. */
export interface ReportOrder {
  /** The clause that orders it. */
  readonly clause: string;
  /** Who compiles the reports named before it and reports in turn, or whose reports are asked for, where the clause says so. */
  readonly by?: readonly string[];
  /** They report to the subject of the sentence, which compiles. */
  readonly asked?: true;
  readonly frequency: Frequency;
  readonly deadline: DutyDeadline | null;
  readonly vague: boolean;
}

const reportWord =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo(?! viên| số \d| chính trị| tài chính)|(?:tổ chức|tiến hành|tham mưu|thực hiện|đánh giá)[^;.]{0,60}(?:sơ kết|tổng kết))/iu;
const ofResults =
  /báo cáo(?: (?:bằng văn bản|định kỳ|đột xuất|UBND|Ủy ban|về))?[^;.]{0,60}?(?:kết quả|tình hình|tiến độ|việc (?:thực hiện|triển khai)|công tác|sơ kết|tổng kết)|(?:kết quả|tình hình)[^;.]{0,120}báo cáo|gửi báo cáo/iu;
const noDuty =
  /tính từ ngày|chốt số liệu|(?:nếu|khi) (?:có |gặp |phát sinh )*(?:vấn đề |những )?(?:phát sinh|khó khăn|vướng mắc|vấn đề)|cần (?:thiết )?(?:phải )?(?:sửa đổi|điều chỉnh|bổ sung)/iu;

/** The reports that a sentence orders, one for each frequency it names; none where it asks for no report of results. */
export function reportsIn(sentence: Stretch): readonly ReportOrder[] {
  if (!reportWord.test(sentence.text) || !/báo cáo/iu.test(sentence.text) || noDuty.test(sentence.text))
    return [];
  const clauses = clausesOf(sentence).flatMap(({ text }) => stagesOf(text));
  const orders = clauses.filter(({ text }) => reportWord.test(text)).flatMap(ordersOf);
  const named = orders.some(({ vague }) => !vague)
    ? orders.filter(({ vague }) => !vague)
    : orders.slice(0, 1);
  const once = clauses.flatMap((stage) => onceIn(beforeReview(stage, named)));
  return named.length > 0
    ? [...withUnnamed(named, sentence.text), ...once]
    : onceOrYearly(sentence.text, clauses);
}

/** A clause, or the part of it in which units report to the one who compiles, or that one reports in turn. */
interface Stage {
  readonly text: string;
  /** Who reports, where that isn't the subject of the sentence. */
  readonly by?: readonly string[];
  readonly asked?: true;
  /** Without a word for it, as often as the stage before. */
  readonly follows?: true;
}

const compiling = /,?\s(?:để )?tổng hợp,?(?: chung,?| và)?\s(?:báo cáo|trình)(?![A-Za-zÀ-ỹ])/iu;

/** `… gửi Sở A trước ngày 15/11 hằng năm để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12`: two reports, the second by Sở A. */
function stagesOf(clause: string): readonly Stage[] {
  const asked = askedStages(clause);
  if (asked !== undefined) return asked;
  const turn = compiling.exec(clause);
  if (turn === null) return [{ text: clause }];
  const [first, second] = [clause.slice(0, turn.index), clause.slice(turn.index)];
  const dated = (text: string) => findDates(text).some(({ possible, day }) => possible && day !== null);
  if (!reportWord.test(first) || !dated(first) || !dated(second)) return [{ text: clause }];
  const { to, via } = findReceivers(first, /báo cáo|gửi/iu.exec(first)?.index ?? 0);
  const compiler = via ?? to;
  return compiler === null
    ? [{ text: clause }]
    : [{ text: first }, { text: second.replace(/^[,\s]+(?:để )?/u, ""), by: [compiler], follows: true }];
}

/** `Tổng hợp báo cáo của các xã (gửi về Sở A trước ngày 15/11), báo cáo UBND tỉnh trước ngày 15/12`: the bracket is what the communes do. */
function askedStages(clause: string): readonly Stage[] | undefined {
  if (!/\scủa\s[^()]{5,200}\s\(/u.test(clause)) return undefined;
  for (const { 0: bracket, index } of clause.matchAll(/\([^()]{8,100}\)/gu)) {
    const day = bracket.search(/(?:trước|chậm nhất|muộn nhất|vào|hạn)[^\d]{0,20}\d/iu);
    const units = day < 0 ? undefined : askedUnits(clause.slice(0, index + day));
    if (units === undefined || !clause.slice(0, index).trimEnd().endsWith(units)) continue;
    const by = splitNames(units);
    const end = index + bracket.length;
    const rest = clause.slice(end).replace(/^[,\s]+(?:và )?/u, "");
    return [
      { text: clause.slice(0, end), by, asked: true as const },
      ...(rest === "" ? [] : [{ text: rest, follows: true as const }]),
    ];
  }
  return undefined;
}

function ordersOf(stage: Stage): readonly ReportOrder[] {
  const occasions = findOccasions(withoutNouns(stage.text));
  if (occasions.length === 0 && stage.follows) return yearlyIn(stage);
  return occasions.flatMap(({ mention, deadlines }) =>
    (deadlines.length === 0 ? [null] : deadlines).map((deadline) => ({
      ...from(stage),
      frequency: mention.frequency,
      deadline,
      vague: mention.vague,
    })),
  );
}

/** The one who compiles reports as often as it gets them: each year, where only a day is named. */
function yearlyIn(stage: Stage): readonly ReportOrder[] {
  return findDates(stage.text).flatMap(({ year, month, day }) =>
    year !== null || month === null || day === null
      ? []
      : [{ ...from(stage), frequency: "annual" as const, deadline: { month, day }, vague: false }],
  );
}

/** What stands before the word for a review: `báo cáo kết quả trước ngày 05/5/2026 và | báo cáo tổng kết trước …`. */
function beforeReview(stage: Stage, named: readonly ReportOrder[]): Stage {
  const own = named.filter(({ clause }) => clause === stage.text);
  if (own.length === 0) return stage;
  const review = own.every(({ frequency }) => frequency === "interim" || frequency === "final");
  return { ...stage, text: review ? stage.text.slice(0, findFrequencies(stage.text)[0]?.from ?? 0) : "" };
}

function from({ text, by, asked }: Stage): Pick<ReportOrder, "clause" | "by" | "asked"> {
  if (by === undefined) return { clause: text };
  return asked === undefined ? { clause: text, by } : { clause: text, by, asked };
}

/** The day of an act that is named: `theo Kế hoạch số 31/KH-UBND ngày 22/01/2026`. */
const ACT_DAY =
  /(?<=số\s?\d+[a-z]?[/-][^\s,;]{2,30}\s)ngày\s\d{1,2}(?:[/.-]\d{1,2}[/.-]|\stháng\s\d{1,2}\snăm\s)\d{4}/giu;

/** Phrases in which a frequency or a day says nothing about the report: `kế hoạch hằng năm`, `dự toán hàng năm`, the day of an act. */
function withoutNouns(clause: string): string {
  const text = clause.includes("/") ? clause.replace(ACT_DAY, (day) => " ".repeat(day.length)) : clause;
  return text.replace(
    /(?:(?:kế hoạch|dự toán|ngân sách|chương trình|kinh phí|vốn)[^,;.()]{0,40}?|thi đua |tổ chức )(?:hằng|hàng) (?:năm|quý|tháng)(?=[^;.]{0,400}báo cáo)/giu,
    (phrase) => (/báo cáo|kết quả|thực hiện/iu.test(phrase) ? phrase : " ".repeat(phrase.length)),
  );
}

/** A lone bare `định kỳ` beside a yearly day means every year. */
function withUnnamed(orders: readonly ReportOrder[], sentence: string): readonly ReportOrder[] {
  const [first] = orders;
  if (orders.length !== 1 || first === undefined || !first.vague || first.deadline !== null) return orders;
  const dated = onceOrYearly(sentence, [{ text: sentence }]);
  return dated.length > 0 ? dated : orders;
}

const before =
  /(?:trước|chậm nhất|muộn nhất|trong|vào|hạn|đến hết|hoàn thành|xong)(?:[\s,:]+(?:là|vào|đến|trong|ngày|hết|cuối|thời hạn)){0,3}[\s:]*$/iu;
/** A second day beside the first: `trước ngày 05/6/2026 và ngày 20/11/2026`. */
const beside = /\d{4}\s?(?:,|;|và)\s(?:trước |vào )?ngày\s*$/iu;

/** No frequency is named: a day without year comes back each year, one with a year is for once. */
function onceOrYearly(sentence: string, stages: readonly Stage[]): readonly ReportOrder[] {
  const once = stages.flatMap(onceIn);
  if (once.length > 0 || !ofResults.test(sentence)) return once;
  const dates = cuedDates(sentence);
  const [date] = dates;
  if (date === undefined) return [];
  return date.year === null ? yearlyAt(dates, sentence) : onceAt(date, { text: sentence });
}

/** One day comes back each year, two about half a year apart each half: `trước ngày 10/6 và trước ngày 10/12`. */
function yearlyAt(dates: readonly PrintedDate[], clause: string): readonly ReportOrder[] {
  const days = dates.flatMap(({ year, month, day }) =>
    year !== null || month === null || day === null ? [] : [{ month, day }],
  );
  const [first, second] = days;
  if (first === undefined) return [];
  const halves =
    days.length === 2 && second !== undefined && Math.abs(Math.abs(second.month - first.month) - 6) <= 1;
  return (halves ? days : [first]).map((deadline) => ({
    clause,
    frequency: halves ? ("semiannual" as const) : ("annual" as const),
    deadline,
    vague: true,
  }));
}

/** Days with a year by which a clause wants a report of results. */
function onceIn(stage: Stage): readonly ReportOrder[] {
  if (!ofResults.test(stage.text) && !reportsPlainly(stage.text)) return [];
  return cuedDates(stage.text).flatMap((date) => onceAt(date, stage));
}

function onceAt(date: PrintedDate, stage: Stage): readonly ReportOrder[] {
  const printed = oneOffDate(date);
  if (printed === undefined || date.month === null) return [];
  return [{ ...from(stage), frequency: "once", deadline: { date: printed }, vague: false }];
}

function cuedDates(text: string): readonly PrintedDate[] {
  return findDates(text).filter((date) => {
    const ahead = text.slice(Math.max(0, date.from - 40), date.from);
    const spelt = /(?:trước|chậm nhất)[^;.()]{0,80}\(\s*$/iu.test(
      text.slice(Math.max(0, date.from - 100), date.from),
    );
    return date.possible && (before.test(ahead) || beside.test(ahead) || spelt);
  });
}

/** What is drawn up, not reported: `xây dựng phương án, báo cáo UBND tỉnh`. */
const drafting =
  /đề xuất|tham mưu|xây dựng|nghiên cứu|phương án|dự thảo|rà soát|hoàn thiện|thẩm định|giải pháp|xem xét|quyết định|phê duyệt|ban hành|đề án|kế hoạch (?:triển khai|của|cụ thể|chi tiết|thực hiện|hành động)/iu;

/** `báo cáo UBND tỉnh trước ngày …`: nothing but who gets it stands between the word and the day. */
function reportsPlainly(clause: string): boolean {
  const word = /(?<![A-Za-zÀ-ỹ])báo cáo (?:về |lên |cho |với )?(?=[A-Za-zÀ-ỹ])/iu.exec(clause);
  if (word === null || drafting.test(clause)) return false;
  const start = word.index + word[0].length;
  if (!opensWithUnit(clause.slice(start))) return false;
  return /^[\s,]*(?:trước|chậm nhất|muộn nhất|vào|trong|xong)(?![A-Za-zÀ-ỹ])/iu.test(
    clause.slice(unitsEnd(clause, start)),
  );
}
