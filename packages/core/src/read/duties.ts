import { slicePassage, spanAt } from "../document/passage.js";
import { findDates } from "../text/dates.js";
import type { UnitResolver } from "../text/units.js";
import { type Confidence, clear, inferred, weaker } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findOccasions, oneOffDate } from "./duties/frequency.js";
import { findReceivers } from "./duties/receivers.js";
import { clausesOf, type Stretch, sentencesOf } from "./duties/sentences.js";
import { findStatements, type Statement } from "./duties/statements.js";
import { findOrder } from "./leads/order.js";
import type { Duty, DutyDeadline, Frequency } from "./reading.js";
import { confidenceOfNames, type Scope } from "./tasks/scope.js";
import { isReport } from "./tasks.js";

/**
 * Reporting duties of a plan: who reports to whom, how often and by when, one for each frequency that a sentence
 * names (`báo cáo 6 tháng và hằng năm`: two). A sentence without a subject takes it from the one before, the item
 * above or the heading. A report of results by a day that comes once is a duty `once`. Cut-off days
 * (`tính từ ngày … đến ngày …`) and what to do when difficulties arise are no duties. Reports assign none.
 */
export function readDuties(ctx: ReadContext): readonly Duty[] {
  if (isReport(ctx)) return [];
  return findStatements(ctx)
    .filter(({ role, passage }) => role !== "other" && /báo cáo/iu.test(passage.text))
    .flatMap((statement) => dutiesOf(statement, ctx.resolveUnit));
}

function dutiesOf(statement: Statement, resolve: UnitResolver): readonly Duty[] {
  let scope = statement.scope;
  return sentencesOf(statement.passage.text).flatMap((sentence) => {
    const found = reportsIn(sentence).flatMap((report) =>
      toDuties({ statement, sentence, report, scope, resolve }),
    );
    scope = subjectOf(sentence.text, scope);
    return found;
  });
}

/** Who a sentence orders to act, for itself and the sentences after it. */
function subjectOf(sentence: string, outer: Scope): Scope {
  const order = findOrder(sentence);
  if (order === undefined || order.lead.length === 0) return outer;
  return { ...outer, lead: order.lead, confidence: clear };
}

/** A report asked for by a sentence. */
interface ReportOrder {
  readonly frequency: Frequency;
  readonly deadline: DutyDeadline | null;
  readonly vague: boolean;
}

const reportWord =
  /(?<![\p{L}])(?:báo cáo(?! viên| số \d| chính trị| tài chính)|(?:tổ chức|tiến hành|tham mưu|thực hiện|đánh giá)[^;.]{0,60}(?:sơ kết|tổng kết))/iu;
const ofResults =
  /báo cáo(?: (?:bằng văn bản|định kỳ|đột xuất|UBND|Ủy ban|về))?[^;.]{0,60}?(?:kết quả|tình hình|tiến độ|việc (?:thực hiện|triển khai)|công tác|sơ kết|tổng kết)|(?:kết quả|tình hình)[^;.]{0,120}báo cáo|gửi báo cáo/iu;
const noDuty =
  /tính từ ngày|chốt số liệu|(?:nếu|khi) (?:có |gặp |phát sinh )*(?:vấn đề |những )?(?:phát sinh|khó khăn|vướng mắc|vấn đề)|cần (?:thiết )?(?:phải )?(?:sửa đổi|điều chỉnh|bổ sung)/iu;

/** The reports that a sentence orders, one for each frequency it names; none where it asks for no report of results. */
export function reportsIn(sentence: Stretch): readonly ReportOrder[] {
  if (!reportWord.test(sentence.text) || !/báo cáo/iu.test(sentence.text) || noDuty.test(sentence.text))
    return [];
  const orders = clausesOf(sentence)
    .filter(({ text }) => reportWord.test(text))
    .flatMap(({ text }) => findOccasions(withoutNouns(text)))
    .flatMap(({ mention, deadlines }) =>
      (deadlines.length === 0 ? [null] : deadlines).map((deadline) => ({
        frequency: mention.frequency,
        deadline,
        vague: mention.vague,
      })),
    );
  const named = orders.some(({ vague }) => !vague)
    ? orders.filter(({ vague }) => !vague)
    : orders.slice(0, 1);
  return named.length > 0 ? withUnnamed(named, sentence.text) : onceOrYearly(sentence.text);
}

/** Phrases in which a frequency says nothing about the report: `kế hoạch hằng năm`, `dự toán hàng năm`. */
function withoutNouns(text: string): string {
  return text.replace(
    /(?:(?:kế hoạch|dự toán|ngân sách|chương trình|kinh phí|vốn)[^,;.()]{0,40}?|thi đua |tổ chức )(?:hằng|hàng) (?:năm|quý|tháng)(?=[^;.]{0,400}báo cáo)/giu,
    (phrase) => (/báo cáo|kết quả|thực hiện/iu.test(phrase) ? phrase : " ".repeat(phrase.length)),
  );
}

/** A lone bare `định kỳ` beside a yearly day means every year. */
function withUnnamed(orders: readonly ReportOrder[], sentence: string): readonly ReportOrder[] {
  const [first] = orders;
  if (orders.length !== 1 || first === undefined || !first.vague || first.deadline !== null) return orders;
  return onceOrYearly(sentence).length > 0 ? onceOrYearly(sentence) : orders;
}

const before =
  /(?:trước|chậm nhất|muộn nhất|trong|vào|hạn|đến hết|hoàn thành|xong)(?:[\s,:]+(?:là|vào|đến|trong|ngày|hết|cuối|thời hạn)){0,3}[\s:]*$/iu;

/** No frequency is named: a day without year comes back each year, one with a year is for once. */
function onceOrYearly(sentence: string): readonly ReportOrder[] {
  const date = findDates(sentence).find(
    (each) => each.possible && before.test(sentence.slice(Math.max(0, each.from - 40), each.from)),
  );
  if (date === undefined || !ofResults.test(sentence)) return [];
  if (date.year === null) {
    const { month, day } = date;
    return month === null || day === null
      ? []
      : [{ frequency: "annual", deadline: { month, day }, vague: true }];
  }
  const printed = oneOffDate(date);
  return printed === undefined || date.month === null
    ? []
    : [{ frequency: "once", deadline: { date: printed }, vague: false }];
}

interface Found {
  readonly statement: Statement;
  readonly sentence: Stretch;
  readonly report: ReportOrder;
  readonly scope: Scope;
  readonly resolve: UnitResolver;
}

function toDuties({ statement, sentence, report, scope, resolve }: Found): readonly Duty[] {
  const subject = subjectOf(sentence.text, scope);
  const at = /báo cáo|gửi/iu.exec(sentence.text.slice(verbStart(sentence.text)))?.index ?? 0;
  const receivers = findReceivers(sentence.text, verbStart(sentence.text) + at);
  const passage = slicePassage(statement.passage, sentence.from, sentence.to);
  return [
    {
      who: subject.lead,
      what: passage.text,
      ...receivers,
      frequency: report.frequency,
      deadline: report.deadline,
      span: spanAt(passage),
      confidence: confidenceOf(report, subject, resolve),
    },
  ];
}

/** Where the ordering part begins: after the units that are told to act. */
function verbStart(sentence: string): number {
  const order = findOrder(sentence);
  return order === undefined || order.actionAt >= sentence.length ? 0 : order.actionAt;
}

function confidenceOf(report: ReportOrder, subject: Scope, resolve: UnitResolver): Confidence {
  const base = weaker(subject.confidence, confidenceOfNames(subject.lead, resolve));
  return report.vague ? weaker(base, inferred("frequency-inferred")) : base;
}
