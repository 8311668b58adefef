import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findDates, type PrintedDate } from "../text/dates.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** Something that a document sets for the days between two dates: `Thời gian: Từ ngày 15/11/2025 đến ngày 15/12/2025`. */
export interface OwnEvent {
  /** `YYYY-MM-DD` */
  readonly first: string;
  readonly last: string;
  readonly printed: string;
  /** `tháng hành động`: what kind of event it is, where the text before says so. */
  readonly kind: string | undefined;
  readonly span: Span;
}

const DAYS =
  /(?:từ\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]20\d\d)?\s*(?:[-–—]|đến(?:\s+hết)?)\s*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d(?![\d/])/giu;
const SET =
  /thời gian|diễn ra|tổ chức|phát động|triển khai|thực hiện|bắt đầu|đợt|tuần lễ|chiến dịch|tháng (?:hành động|cao điểm|thanh niên)/iu;
const NOT_SET =
  /số liệu|tính từ|kể từ|chốt|kết quả|đã |căn cứ|theo (?:quyết định|nghị quyết|nghị định)|hiệu lực|nghỉ|báo cáo|nhiệm kỳ|năm học/iu;
const KIND =
  /(?:tháng|tuần|đợt|chiến dịch) (?:hành động|cao điểm|lễ|thi đua|ra quân|hưởng ứng)|tuần lễ|chiến dịch/giu;

/** Events with a first and a last day that the document sets, in order. Linear. */
export const ownEvents = perSubject((subject: Subject): readonly OwnEvent[] => {
  const pieces = textPieces(subject);
  const kindAt = kindsOf(pieces);
  return pieces.flatMap(({ passage, inTable }, at) => {
    const { text } = passage;
    if (text.length > 10_000 || !/\d[/.-]20\d\d/u.test(text)) return [];
    return matchesIn(text, DAYS).flatMap((match) => {
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      const whole = inTable && match[0].length >= text.trim().length - 2;
      const span = spanAt(passage, match.index, match.index + match[0].length);
      if (!whole && (!SET.test(before) || NOT_SET.test(before))) return [];
      if (tellsWhatWas(sectionsAround(span.line, subject))) return [];
      const days = daysOf(match[0]);
      return days === undefined ? [] : [{ ...days, printed: match[0], kind: kindAt(at), span }];
    });
  });
});

/** The last kind of event named up to a piece; to be asked for in the order of the text, which is read only so far. */
function kindsOf(pieces: readonly TextPiece[]): (at: number) => string | undefined {
  let kind: string | undefined;
  let next = 0;
  return (at) => {
    for (; next <= at; next += 1) {
      const text = pieces[next]?.passage.text ?? "";
      if (text.length > 10_000) continue;
      kind = matchesIn(text.slice(0, 400), KIND).at(-1)?.[0].toLowerCase() ?? kind;
    }
    return kind;
  };
}

function daysOf(printed: string): { readonly first: string; readonly last: string } | undefined {
  const figures = printed.match(/\d+/gu) ?? [];
  const year = figures.at(-1) ?? "";
  const whole = figures.length === 5 ? [...figures.slice(0, 2), year, ...figures.slice(2)] : figures;
  const [d1, m1, y1, d2, m2, y2] = whole;
  const dates = [`${d1}/${m1}/${y1}`, `${d2}/${m2}/${y2}`].flatMap((text) => findDates(text));
  const [first, last] = dates.map(isoOf);
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function isoOf({ year, month, day, possible }: PrintedDate): string | undefined {
  if (!possible || year === null || month === null || day === null) return undefined;
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
