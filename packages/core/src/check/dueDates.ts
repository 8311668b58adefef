import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { lastDayNamed, lastDayOfMonth } from "../schedule/term.js";
import { findDates } from "../text/dates.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesOf, type TextPiece, textPieces } from "./textPieces.js";

/** A day by which something is to be done, as far as it is printed. */
export interface DueDate {
  /** Last day of it, `YYYY-MM-DD`: a month or quarter ends with its last day. */
  readonly last: string;
  /** As printed, where it is; else the ISO date. */
  readonly printed: string;
  readonly what: string;
  readonly span: Span;
}

/** All days by which tasks and duties are due, in document order. */
export const dueDates = perSubject((subject: Subject): readonly DueDate[] => {
  const { tasks, duties, deadlines } = subject.reading;
  return [
    ...tasks.flatMap(({ due, text, span }) => (due === null ? [] : fromPrinted(due, text, span))),
    ...duties.flatMap(({ deadline, what, span }) =>
      deadline === null || !("date" in deadline) ? [] : fromIso(deadline.date, what, span),
    ),
    ...deadlines.flatMap(({ date, what, span }) => fromIso(date, what, span)),
    ...textPieces(subject).flatMap((piece) => fromText(piece, subject)),
  ].sort((a, b) => a.span.line - b.span.line);
});

const ordered =
  /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|thực hiện|xong|gửi|trình|ban hành|báo cáo|tổ chức|nộp|kiểm tra|rà soát|xây dựng|tổng kết|sơ kết|lắp đặt|khảo sát|tham mưu|khởi công|tập huấn|phê duyệt|thành lập|triển khai|bàn giao|nghiệm thu)(?![A-Za-zÀ-ỹ])[^.;]{0,80}?\s(?:trong|trước|chậm nhất(?: là)?(?: vào)?|muộn nhất)\s(?:hết\s|cuối\s)?((?:ngày|quý|tháng)\s[^.;,()]{1,30}?(?:năm\s|\/|-)20\d{2})/giu;
const told =
  /(?<![A-Za-zÀ-ỹ])(?:đã|được|kết quả|căn cứ(?!\s(?:vào\s)?(?:nội dung\s)?(?:kế hoạch|chức năng|tình hình|điều kiện|nhiệm vụ))|theo|thực hiện (?:quyết định|nghị quyết|kế hoạch|công văn|chỉ thị))(?![A-Za-zÀ-ỹ])/iu;

/** `hoàn thành trong quý I năm 2024`, `gửi Sở Y tế trước ngày 30 tháng 6 năm 2017`: what a sentence orders by a day. */
function fromText({ passage, inTable }: TextPiece, subject: Subject): readonly DueDate[] {
  if (inTable || passage.text.length > 10_000 || !/20\d{2}/u.test(passage.text)) return [];
  if (tellsWhatWas(sectionsAround(spanAt(passage).line, subject))) return [];
  return sentencesOf(passage.text).flatMap(({ text, from }) =>
    (text.includes("20") ? matchesIn(text, ordered) : []).flatMap((match) => {
      if (told.test(text.slice(0, match.index)) || told.test(match[0])) return [];
      const printed = match[1] ?? "";
      const at = from + match.index + match[0].length - printed.length;
      const last = findDates(printed).flatMap((date) => lastDayNamed(date) ?? [])[0];
      return last === undefined
        ? []
        : [{ last, printed, what: match[0], span: spanAt(passage, at, at + printed.length) }];
    }),
  );
}

/** First and last day of a time by which something is due (`Quý II/2026`), `YYYY-MM-DD`; undefined where it isn't one time. */
export function dueSpan(due: string): { readonly first: string; readonly last: string } | undefined {
  const dates = ongoing.test(due) ? [] : findDates(due);
  const [date] = dates;
  const last = date === undefined ? undefined : lastDayNamed(date);
  if (date === undefined || last === undefined || dates.length > 1) return undefined;
  const { year, quarter, month, day } = date;
  const start = month ?? (quarter === null ? 1 : quarter * 3 - 2);
  return { first: day === null ? `${year}-${String(start).padStart(2, "0")}-01` : last, last };
}

/** Times that go on aren't due on a day: `Từ 01/7/2025`, `2024 - 2026`, `hằng năm`. */
const ongoing =
  /từ|bắt đầu|sau|thường xuyên|hằng|hàng|tiếp theo|giai đoạn|trở đi|đến nay|\d{4}\s*[-–]\s*\d{4}/iu;

function fromPrinted(due: string, what: string, span: Span): readonly DueDate[] {
  if (ongoing.test(due)) return [];
  // The year alone, as a column of times gives it.
  const year = /^\s*(20\d\d)\s*$/u.exec(due)?.[1];
  const last =
    year === undefined
      ? findDates(due)
          .flatMap((date) => lastDayNamed(date) ?? [])
          .sort()
          .at(-1)
      : `${year}-12-31`;
  return last === undefined ? [] : [{ last, printed: due, what, span }];
}

function fromIso(date: string, what: string, span: Span): readonly DueDate[] {
  const [year, month, day] = date.split("-");
  const last =
    month === undefined
      ? `${year}-12-31`
      : day === undefined
        ? lastDayOfMonth(Number(year), Number(month))
        : date;
  if (last === undefined) return [];
  return [{ last, printed: [day, month, year].filter((part) => part !== undefined).join("/"), what, span }];
}
