import type { Row, Table } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import { cellPassage, cellText, findCell } from "../document/table.js";
import { fold } from "../text/fold.js";
import { compilerOf } from "./dutyParties.js";
import { perSubject } from "./perSubject.js";
import { partiesIn, type ReportParties } from "./reportParties.js";
import { plainDay, type ReportStatement, type Rhythm } from "./reportStatements.js";
import type { Subject } from "./subject.js";

/** A column of days, with who sends to whom by what its heading or the row's cells say. */
interface DayColumn {
  readonly column: number;
  readonly partiesOf: (row: Row) => ReportParties | undefined;
}

/** Days of tables that list a document's regular reports, one a row. Linear. */
export const tabledReports = perSubject((subject: Subject): readonly ReportStatement[] =>
  subject.blocks.flatMap((block) => (block.kind === "table" ? reportsIn(block, subject) : [])),
);

function reportsIn({ rows: [head, ...rows] }: Table, subject: Subject): readonly ReportStatement[] {
  const titles = (head?.cells ?? []).map((cell) => ({ column: cell.column, title: cellText(cell) }));
  const name = titles.find(({ title }) =>
    /^(?:(?:các )?(?:kỳ|loại|chế độ|tên) )?báo cáo$/iu.test(title.trim()),
  );
  if (name === undefined || name.column > 1) return [];
  const days = dayColumns(titles, subject);
  return rows.flatMap((row) => days.flatMap((day) => reportOf(row, name.column, day)));
}

type Title = { readonly column: number; readonly title: string };

function dayColumns(titles: readonly Title[], subject: Subject): readonly DayColumn[] {
  const headed = titles.flatMap(({ column, title }) => {
    const [, who = "", to = ""] =
      /^(?:thời hạn |thời gian |ngày )?(.{2,120}?) (?:gửi|nộp|báo cáo)(?: về| cho)? (.{3,})$/isu.exec(
        title.trim(),
      ) ?? [];
    const parties = to === "" ? undefined : partiesNamed(who, to, subject);
    return parties === undefined ? [] : [{ column, partiesOf: () => parties }];
  });
  if (headed.length > 0) return headed;
  const columnOf = (pattern: RegExp) => titles.find(({ title }) => pattern.test(title.trim()))?.column;
  const day = columnOf(/^(?:thời hạn|thời gian|hạn|ngày)(?: (?:gửi|nộp|báo cáo).*)?$/iu);
  const who = columnOf(/^(?:cơ quan|đơn vị|đối tượng)(?:, đơn vị)?(?: (?:thực hiện|báo cáo|gửi|lập).*)?$/iu);
  const to = columnOf(
    /^(?:nơi nhận|nơi gửi|gửi (?:đến|về|cho)|(?:cơ quan|đơn vị) (?:nhận|tiếp nhận|tổng hợp)).*$/iu,
  );
  if (day === undefined || who === undefined || to === undefined) return [];
  const partiesOf = (row: Row) =>
    partiesNamed(cellText(findCell(row, who)), cellText(findCell(row, to)), subject);
  return [{ column: day, partiesOf }];
}

function partiesNamed(who: string, to: string, subject: Subject): ReportParties | undefined {
  const senders = partiesIn(who, subject);
  const receiver = compilerOf({ via: null, to: to.trim() }, subject);
  return senders.length === 0
    ? undefined
    : { stage: "sends", who: senders, to: receiver, meantFor: fold(to), through: false };
}

function reportOf(row: Row, name: number, { column, partiesOf }: DayColumn): readonly ReportStatement[] {
  const passage = cellPassage(findCell(row, column));
  const match =
    /(\d{1,2})(?:\s?\/\s?(\d{1,2})|\stháng\s(\d{1,2}))?(?:(?:\s?\/\s?|\snăm\s)(20\d\d))?(?![\d/])/u.exec(
      passage.text,
    );
  const month = match?.[2] ?? match?.[3];
  const rhythm = rhythmOf(cellText(findCell(row, name)), month !== undefined);
  const parties = match === null || rhythm === undefined ? undefined : partiesOf(row);
  if (match === null || rhythm === undefined || parties === undefined) return [];
  const printed = passage.text.trim();
  return [
    {
      ...parties,
      rhythm,
      day: plainDay(match[1] ?? "", month),
      year: match[4],
      printed,
      before: "",
      aside: false,
      later: false,
      span: spanAt(passage),
    },
  ];
}

/** A day of one quarter of four is no day of every quarter. */
function rhythmOf(label: string, withMonth: boolean): Rhythm | undefined {
  if (/chuyên đề|đột xuất|(?<!\d)0?[39] tháng|[IVX\d] năm/iu.test(label)) return undefined;
  if (/(?<!\d)0?6 tháng|sáu tháng|nửa năm/iu.test(label)) return withMonth ? "half" : undefined;
  if (/năm/iu.test(label)) return withMonth ? "year" : undefined;
  if (withMonth) return undefined;
  if (/quý/iu.test(label)) return "quarter";
  return /tháng/iu.test(label) ? "month" : undefined;
}
