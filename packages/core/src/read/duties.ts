import { slicePassage, spanAt } from "../document/passage.js";
import type { UnitResolver } from "../text/units.js";
import { type Confidence, clear, inferred, weaker } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findReceivers, type Receivers } from "./duties/receivers.js";
import { type ReportOrder, reportsIn } from "./duties/reports.js";
import { type Stretch, sentencesOf } from "./duties/sentences.js";
import { findStatements, type Statement } from "./duties/statements.js";
import { findOrderWithin } from "./leads/order.js";
import type { Duty } from "./reading.js";
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
    .flatMap((statement) => dutiesOf(withoutHeading(statement), ctx.resolveUnit));
}

/** `2. Chế độ báo cáo: các sở, ngành báo cáo …`: what stands before the colon orders nothing. */
function withoutHeading(statement: Statement): Statement {
  const { passage } = statement;
  const heading =
    /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s|[-–+a-zđ][.)]?\s)?(?:về )?chế độ (?:thông tin,? )?báo cáo\s?:\s/iu.exec(
      passage.text,
    );
  return heading === null ? statement : { ...statement, passage: slicePassage(passage, heading[0].length) };
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
  const order = findOrderWithin(sentence);
  if (order === undefined || order.lead.length === 0) return outer;
  return { ...outer, lead: order.lead, confidence: clear };
}

interface Found {
  readonly statement: Statement;
  readonly sentence: Stretch;
  readonly report: ReportOrder;
  readonly scope: Scope;
  readonly resolve: UnitResolver;
}

function toDuties({ statement, sentence, report, scope, resolve }: Found): readonly Duty[] {
  const subject = subjectOf(report.clause, subjectOf(sentence.text, scope));
  const who = report.by ?? subject.lead;
  const passage = slicePassage(statement.passage, sentence.from, sentence.to);
  return [
    {
      who,
      what: passage.text,
      ...receiversOf(report, sentence.text, subject.lead),
      frequency: report.frequency,
      deadline: report.deadline,
      span: spanAt(passage),
      confidence: confidenceOf(report, { ...subject, lead: who }, resolve),
    },
  ];
}

/** Who gets the report: named in the clause that orders it, else in its sentence; who asks for it; nobody gets a report of their own. */
function receiversOf(
  { clause, asked }: ReportOrder,
  sentence: string,
  subject: readonly string[],
): Receivers {
  const own = receiversIn(clause);
  if (asked) return own.to === null && subject.length === 1 ? { ...own, to: subject[0] ?? null } : own;
  if (clause === sentence || own.to !== null || findOrderWithin(clause) !== undefined) return own;
  const told = receiversIn(sentence);
  return told.to !== null && told.via === null && subject.length === 1 && subject[0] === told.to ? own : told;
}

function receiversIn(text: string): Receivers {
  const start = verbStart(text);
  const at = /báo cáo|gửi/iu.exec(text.slice(start))?.index ?? 0;
  return findReceivers(text, start + at);
}

/** Where the ordering part begins: after the units that are told to act. */
function verbStart(sentence: string): number {
  const order = findOrderWithin(sentence);
  return order === undefined || order.actionAt >= sentence.length ? 0 : order.actionAt;
}

function confidenceOf(report: ReportOrder, subject: Scope, resolve: UnitResolver): Confidence {
  const base = weaker(subject.confidence, confidenceOfNames(subject.lead, resolve));
  return report.vague ? weaker(base, inferred("frequency-inferred")) : base;
}
