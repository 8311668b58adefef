import { slicePassage, spanAt } from "../document/passage.js";
import { findDates, type PrintedDate } from "../text/dates.js";
import { findUnits } from "../text/unitMentions.js";
import type { UnitResolver } from "../text/units.js";
import { inferred, weaker } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { oneOffDate } from "./duties/frequency.js";
import { reportsIn } from "./duties/reports.js";
import { clausesOf, type Stretch, sentencesOf } from "./duties/sentences.js";
import { findStatements, type Statement } from "./duties/statements.js";
import { findOrderWithin } from "./leads/order.js";
import type { Deadline } from "./reading.js";
import { isReviewClause } from "./reviews.js";
import { confidenceOfNames } from "./tasks/scope.js";
import { isReport } from "./tasks.js";

/**
 * One-off duties with a day, month, quarter or year, that are no reports of results: `xây dựng kế hoạch … trước ngày
 * 20/12/2026`, `hoàn thành trong Quý IV/2026`, `Năm 2027: Ban hành …`. `date` is `YYYY-MM-DD`, `YYYY-MM` (a quarter is its
 * last month) or `YYYY`. Reviews (sơ kết, tổng kết) are read apart, days of labelled lines belong to their task.
 */
export function readDeadlines(ctx: ReadContext): readonly Deadline[] {
  if (isReport(ctx)) return [];
  return findStatements(ctx)
    .filter(mayOrder)
    .flatMap((statement) => deadlinesOf(statement, ctx.resolveUnit));
}

/** Aims and requirements name years that nobody has to meet with an act; schedules (`Thời gian thực hiện`) do. */
function mayOrder({ role, titles }: Statement): boolean {
  return role !== "other" || /thời gian|lộ trình|tiến độ/iu.test(titles.at(-1) ?? "");
}

function deadlinesOf(statement: Statement, resolve: UnitResolver): readonly Deadline[] {
  return sentencesOf(statement.passage.text).flatMap((sentence) => {
    if (reportsIn(sentence).length > 0) return [];
    const opening = yearAtStart(sentence.text);
    return clausesOf(sentence).flatMap((clause) => {
      const date = opening ?? dateOf(clause.text);
      if (date === undefined || isReviewClause(clause.text)) return [];
      return [toDeadline(statement, sentence, clause, date, resolve)];
    });
  });
}

/** `Năm 2027: Ban hành …; xây dựng …`: the year speaks of all that follows. */
function yearAtStart(text: string): string | undefined {
  const match =
    /^(?:(?:trong |đến |vào )?(?:quý (?:IV|I{1,3})[/ ]|tháng \d{1,2}[/ ])?(?:năm )?)(?:19|20)\d{2}\s*:\s*\S/iu.exec(
      text,
    );
  const date = match === null ? undefined : findDates(match[0])[0];
  return date === undefined ? undefined : oneOffDate(date);
}

const cue =
  /(?:trước|chậm nhất|muộn nhất|hoàn thành|xong|thời hạn|hạn chót|trong|hết)(?:[\s,:]+(?:là|vào|trong|đến|ngày|hết|cuối|thời|hạn|thời gian|từ nay)){0,4}[\s:]*$/iu;
const weakCue =
  /(?:hoàn thành|xong|ban hành|trình|kết thúc)(?:[\s,]+[A-Za-zÀ-ỹ]+){0,4}\s*(?:trong|trước|vào|đến hết|đến)?\s*$/iu;

/** `Luật Ban hành văn bản quy phạm pháp luật năm 2015`: the year is that of the law. */
const namesLaw = /(?:Luật|Pháp lệnh|luật)\s\p{Lu}[^,;.]{0,60}$/u;

/** The day that a clause sets, when a word for a limit stands before it. */
function dateOf(clause: string): string | undefined {
  for (const date of findDates(clause)) {
    const before = clause.slice(Math.max(0, date.from - 60), date.from);
    if (
      !date.possible ||
      /số\s[^,;]{0,40}$|(?:thời gian|thời hạn|tiến độ)[^:;.]{0,30}:[^:;.]{0,30}$/iu.test(before)
    )
      continue;
    if (setsLimit(date, before, clause)) return oneOffDate(date);
  }
  return undefined;
}

function setsLimit(date: PrintedDate, before: string, clause: string): boolean {
  if (date.year === null) return false;
  if (date.month === null && date.quarter === null)
    return weakCue.test(before) && !namesLaw.test(before) && !/%|tỷ lệ|giai đoạn/iu.test(clause);
  if (/trong$/iu.test(before.trimEnd()))
    return /hoàn thành|xong|ban hành|trình|tổ chức|xây dựng|gửi|triển khai/iu.test(clause);
  return cue.test(before) && !/(?:từ|kể từ|tính từ)(?: ngày)?\s*$/iu.test(before);
}

function toDeadline(
  statement: Statement,
  sentence: Stretch,
  clause: Stretch,
  date: string,
  resolve: UnitResolver,
): Deadline {
  const order = findOrderWithin(clause.text) ?? findOrderWithin(sentence.text);
  const who = order !== undefined && order.lead.length > 0 ? order.lead : unitsOf(clause.text, statement);
  const bare = /^(?:và )?(?:hoàn thành|xong|thời hạn|thời gian|chậm nhất|trước)(?![A-Za-zÀ-ỹ])/iu.test(
    clause.text,
  );
  const passage = slicePassage(statement.passage, bare ? sentence.from : clause.from, clause.to);
  const own = order !== undefined && order.lead.length > 0;
  const confidence = own
    ? inferred("running-text")
    : weaker(statement.scope.confidence, inferred("running-text"));
  return {
    what: passage.text.replace(/^(?:trong |đến |vào )?năm \d{4}\s*:\s*/iu, "").replace(/[\s.;]+$/u, ""),
    who,
    date,
    span: spanAt(passage),
    confidence: weaker(confidence, confidenceOfNames(who, resolve)),
  };
}

/** Who the item above or the heading names, or whose act it is (`Kế hoạch … của các sở, ban, ngành`). */
function unitsOf(clause: string, { scope }: Statement): readonly string[] {
  if (scope.lead.length > 0) return scope.lead;
  const owner = /(?<![A-Za-zÀ-ỹ])của\s/u.exec(clause);
  if (owner === null) return [];
  const from = owner.index + owner[0].length;
  const units = findUnits(clause.slice(from));
  return units[0]?.from === 0 ? units.map(({ text }) => text) : [];
}
