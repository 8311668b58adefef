import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { logicalPassage, logicalText } from "../read/tables-rows.js";
import { lastDayOfTerm } from "../schedule/term.js";
import { matchesIn } from "../text/matches.js";
import { dueSpan } from "./dueDates.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { headingsOf } from "./tableHeadings.js";
import { textPieces } from "./textPieces.js";

/** A row of a table that goes on beyond the day by which the text says that all of its kind is finished. */
export interface LateRow {
  readonly printed: string;
  readonly span: Span;
  /** The sentence's time as printed, and its place. */
  readonly limit: string;
  readonly limitSpan: Span;
}

interface Limit {
  readonly noun: string;
  readonly last: string;
  readonly printed: string;
  readonly span: Span;
}

const ALL =
  /(?:(?:mọi|tất cả|toàn bộ)\s(?:các\s)?|các\s(?=[^.;]{0,60}\sđều\s))(nhiệm vụ|công trình|dự án|hạng mục|nội dung|hoạt động|đề án|mô hình)(?![^.;]{0,60}(?:giai đoạn 1|đợt 1))[^.;]{0,80}?(?:hoàn thành|kết thúc|bàn giao|xong)[^.;]{0,60}?(?:trước|trong|chậm nhất(?: là)?|muộn nhất(?: là)?|vào)\s(?:hết\s|cuối\s)?((?:ngày|tháng|quý|năm)\s[^.;,()]{0,28}?20\d{2})/giu;
const TIME =
  /thời gian|thời hạn|tiến độ|năm (?:thực hiện|hoàn thành|đầu tư|xây dựng)|lộ trình|kc\s?[-–]\s?ht/iu;
const WORKS = /công trình|dự án|hạng mục|danh mục/iu;
const TASKS = /nhiệm vụ|nội dung|công việc|hoạt động|đề án|mô hình/iu;
/** Done when all else is. */
const CLOSING = /tổng kết|quyết toán|nghiệm thu|báo cáo|đánh giá|duy tu|bảo hành|bảo trì/iu;

const limits = perSubject((subject: Subject): readonly Limit[] =>
  textPieces(subject).flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !/mọi|tất cả|toàn bộ|đều/iu.test(passage.text)) return [];
    return matchesIn(passage.text, ALL).flatMap((match) => {
      const printed = match[2] ?? "";
      const last = dueSpan(printed)?.last;
      const at = match.index + match[0].length - printed.length;
      return last === undefined
        ? []
        : [{ noun: match[1] ?? "", last, printed, span: spanAt(passage, at, at + printed.length) }];
    });
  }),
);

/** Rows of works or tasks whose time goes beyond the day set for all of them. Linear. */
export const lateRows = perSubject((subject: Subject): readonly LateRow[] => {
  const all = limits(subject);
  if (all.length === 0) return [];
  return joinTables(subject.blocks).flatMap((table) => {
    const { columns, rows, before } = table;
    const headings = headingsOf(table);
    const time = columns.find(({ index }) => TIME.test(headings[index] ?? ""));
    const heads = headings.join(" ");
    const title = before
      .slice(0, 3)
      .map(({ passage }) => passage.text)
      .join(" ");
    const kind = WORKS.test(heads) || (WORKS.test(title) && !TASKS.test(heads)) ? WORKS : TASKS;
    const limit = all.find(({ noun }) => kind.test(noun));
    if (time === undefined || limit === undefined || !kind.test(`${heads} ${title}`)) return [];
    return rows.flatMap((row) => {
      const printed = logicalText(row, time.index);
      const last = lastDayOfTerm(printed.replace(/^(\d{4})$/u, "năm $1"));
      const name = columns.map(({ index }) => logicalText(row, index)).join(" ");
      if (last === null || last <= limit.last || CLOSING.test(name) || printed.length > 60) return [];
      const span = spanAt(logicalPassage(row, time.index));
      return [{ printed, span, limit: limit.printed, limitSpan: limit.span }];
    });
  });
});
