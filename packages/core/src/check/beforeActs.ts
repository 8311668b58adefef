import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { lastDayNamed } from "../schedule/term.js";
import { findDates } from "../text/dates.js";
import { matchesIn } from "../text/matches.js";
import { dueLine } from "./dueLine.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A time before there was the act that it goes by. */
export interface BeforeAct {
  readonly printed: string;
  readonly act: string;
  /** What is known of the act's day: its year, or the day itself. */
  readonly issued: string;
  readonly span: Span;
}

/** `Nghị quyết số 197/2025/QH15 ngày 17/02/2025`: acts whose symbol, or the day behind it, says when they were issued. */
const ACT =
  /(?:Luật|Nghị quyết|Nghị định|Thông tư|Quyết định|Kế hoạch|Chỉ thị|Kết luận)(?:\s[^.;:()\d]{1,60}?)?\ssố\s(\d+(?:\/(20\d\d))?[/-][\p{L}\d-]+(?:\/[\p{L}\d-]+)?)(?:\s(?:ký\s)?ngày\s(\d{1,2}(?:[/.-]|\stháng\s)\d{1,2}(?:[/.-]|\snăm\s)20\d\d))?/gu;
/** The task changes, replaces or reviews what was there before the act. */
const OTHER = /sơ kết|tổng kết|đánh giá|quyết toán|truy lĩnh|hồi tố|thay thế|sửa đổi/iu;
/** `Luật … có hiệu lực từ ngày 01/7/2025`. */
const EFFECT =
  /^[^.;]{0,200}?(?:có|hết)\shiệu lực (?:thi hành )?(?:kể )?từ (?:ngày )?(\d{1,2}(?:[/.-]|\stháng\s)\d{1,2}(?:[/.-]|\snăm\s)20\d\d)/u;

/** Tasks whose time lies before the act by which they are done, and acts that take effect before they are issued. Linear. */
export function beforeTheirActs(subject: Subject): readonly BeforeAct[] {
  return [...tasksBefore(subject), ...effectsBefore(subject), ...appliedBefore(subject)];
}

function tasksBefore(subject: Subject): readonly BeforeAct[] {
  return subject.reading.tasks.flatMap(({ text, due, span }): readonly BeforeAct[] => {
    const dates = due === null ? [] : findDates(due);
    const [date] = dates;
    const last = date === undefined ? undefined : lastDayNamed(date);
    if (due === null || last === undefined || dates.length > 1 || OTHER.test(text)) return [];
    const act = actsIn(text).find(({ issued }) => last < issued);
    return act === undefined
      ? []
      : [{ printed: due, act: act.symbol, issued: act.issued, span: dueLine(subject, span, due) }];
  });
}

function effectsBefore(subject: Subject): readonly BeforeAct[] {
  return figurePiecesWith(subject, "hiệu").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 10_000 || !text.includes("hiệu lực")) return [];
    return actsIn(text).flatMap(({ symbol, issued, end }): readonly BeforeAct[] => {
      const effect = EFFECT.exec(text.slice(end, end + 300));
      const printed = effect?.[1] ?? "";
      const [date] = findDates(printed);
      const day = date === undefined ? undefined : lastDayNamed(date);
      // Between the act and the effect no other act is named.
      if (effect === null || day === undefined || day >= issued || /\ssố\s\d/u.test(effect[0])) return [];
      const at = end + effect[0].length - printed.length;
      return [{ printed, act: symbol, issued, span: spanAt(passage, at, at + printed.length) }];
    });
  });
}

/** `Từ ngày 01/01/2024, áp dụng mức hỗ trợ quy định tại Nghị quyết …`. */
const APPLIED =
  /(?<!\p{L})(?:từ|kể từ)\s(?:ngày\s)?(\d{1,2}(?:[/.-]|\stháng\s)\d{1,2}(?:[/.-]|\snăm\s)20\d\d),?\s(?:sẽ\s|được\s)?(?:áp dụng|thực hiện|triển khai|chi trả|hỗ trợ|thu|hưởng)(?:[^.;:()\d]{0,100}?)\s(?:theo|tại|của)\s$/iu;

function appliedBefore(subject: Subject): readonly BeforeAct[] {
  return figurePiecesWith(subject, "từ").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000 || !/(?:theo|tại|của)\s\p{Lu}/u.test(text)) return [];
    return actsIn(text).flatMap(({ symbol, issued, start }): readonly BeforeAct[] => {
      const applied = APPLIED.exec(text.slice(Math.max(0, start - 180), start));
      const printed = applied?.[1] ?? "";
      const [date] = findDates(printed);
      const day = date === undefined ? undefined : lastDayNamed(date);
      if (day === undefined || day >= issued || OTHER.test(text)) return [];
      const at = text.lastIndexOf(printed, start);
      return [{ printed, act: symbol, issued, span: spanAt(passage, at, at + printed.length) }];
    });
  });
}

interface Act {
  readonly symbol: string;
  /** `2025` or `2025-02-17`: compares with days as text. */
  readonly issued: string;
  readonly start: number;
  readonly end: number;
}

function actsIn(text: string): readonly Act[] {
  return matchesIn(text, ACT).flatMap((match): readonly Act[] => {
    const [whole, symbol = "", year, printed] = match;
    const [date] = printed === undefined ? [] : findDates(printed);
    const issued = (date === undefined ? undefined : lastDayNamed(date)) ?? year;
    return issued === undefined
      ? []
      : [{ symbol, issued, start: match.index, end: match.index + whole.length }];
  });
}
