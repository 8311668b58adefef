import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { dueSpan } from "./dueDates.js";
import { dueLine } from "./dueLine.js";
import { linesOf, type OwnPoint, type PointReference, pointReferences } from "./ownPoints.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";
import { timedActs } from "./timedActs.js";

/** A time as printed with its first and last day. */
interface Time {
  readonly printed: string;
  readonly first: string;
  readonly last: string;
  readonly span: Span;
}

const TIMED =
  /(?<!\p{L})(?:trong|trước|vào|chậm nhất(?: là)?)\s(?:hết\s|cuối\s)?((?:(?:ngày|tháng|[Qq]uý)\s[^.;:()]{1,24}?(?:năm\s|\/)|\d{1,2}\/\d{1,2}\/|năm\s)20\d\d)(?![\d/])/giu;
/** What comes after a work is done, or tells of it. */
const AFTERWARDS =
  /báo cáo|sơ kết|tổng kết|đánh giá|kiểm tra|giám sát|quyết toán|nghiệm thu|thanh toán|bàn giao|công bố|tuyên truyền|đôn đốc|kiểm toán|điều chỉnh/iu;
/** What comes before it, or is a part of it. */
const BEFOREHAND =
  /kế hoạch|dự thảo|phương án|hồ sơ|đề cương|thủ tục|chuẩn bị|khởi công|bắt đầu|bước đầu|giai đoạn|dự toán|đăng ký|đề xuất|rà soát|hướng dẫn|lấy ý kiến|xin ý kiến|khảo sát|một phần|đợt|chủ trương|thẩm định|giải phóng|bố trí|phân bổ/iu;

/** Duties that give the task which they point to another time than it has itself (`nhiệm vụ tại điểm a khoản 1 Mục III trong Quý IV`). */
export function pointTimes(subject: Subject): readonly TimePair[] {
  return pointReferences(subject).flatMap((reference): readonly TimePair[] => {
    const { point } = reference;
    const here = point === undefined ? undefined : timeBeside(reference);
    const there = point === undefined || here === undefined ? undefined : ownTime(point, subject);
    if (here === undefined || there === undefined) return [];
    if (here.first <= there.last && there.first <= here.last) return [];
    const { clause } = here;
    if (here.first > there.last ? AFTERWARDS.test(clause) : BEFOREHAND.test(clause)) return [];
    return [{ there: there.printed, here: here.printed, first: there.span, other: here.span }];
  });
}

/** The only time that the clause of a reference gives. */
function timeBeside({ passage, from, to }: PointReference): (Time & { readonly clause: string }) | undefined {
  const { text } = passage;
  const start = Math.max(text.lastIndexOf(";", from), text.lastIndexOf(". ", from)) + 1;
  const end = text.slice(to).search(/;|\.(?:\s|$)/u);
  const clause = text.slice(start, end < 0 ? text.length : to + end);
  const [time, more] = matchesIn(clause, TIMED);
  const printed = time?.[1] ?? "";
  const due = dueSpan(printed);
  if (time === undefined || more !== undefined || due === undefined) return undefined;
  const at = start + time.index + time[0].length - printed.length;
  return { printed, ...due, clause, span: spanAt(passage, at, at + printed.length) };
}

/** The only time that an item gives itself, in a line of its own or in its words. */
function ownTime(point: OwnPoint, subject: Subject): Time | undefined {
  const [first, last] = linesOf(point);
  const isWithin = ({ line }: Span) => first <= line && line <= last;
  const listed = subject.reading.tasks.flatMap(({ due, span }): readonly Time[] => {
    const time = due === null || !isWithin(span) ? undefined : daysOf(due);
    return time === undefined || due === null
      ? []
      : [{ printed: due, ...time, span: dueLine(subject, span, due) }];
  });
  const dues = subject.reading.tasks.filter(({ due, span }) => due !== null && isWithin(span));
  const all = dues.length > 0 ? listed : timedActs(subject).filter(({ span }) => isWithin(span));
  const [time, more] = all;
  return more === undefined && dues.length <= 1 ? time : undefined;
}

/** `2026 - 2029` lasts from its first to its last year. */
function daysOf(due: string): { readonly first: string; readonly last: string } | undefined {
  const years = /^(?:giai đoạn\s)?(20\d\d)\s?[-–—]\s?(20\d\d)\.?$/iu.exec(due.trim());
  return years === null ? dueSpan(due) : { first: `${years[1]}-01-01`, last: `${years[2]}-12-31` };
}
