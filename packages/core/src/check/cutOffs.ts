import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { type ReportStatement, type Rhythm, reportStatements } from "./reportStatements.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { type TimeClash, toldOtherwise } from "./timeClashes.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A report that is due before the end of the time which it covers. */
export interface EarlyReport {
  readonly report: ReportStatement;
  readonly cutOff: CutOff;
}

interface CutOff {
  readonly rhythm: Rhythm;
  readonly month: number;
  readonly day: number;
  readonly printed: string;
  readonly span: Span;
}

const DAY = "(?:hết )?(?:ngày )?(\\d{1,2})(?:\\s?/\\s?|\\stháng\\s)(\\d{1,2})(?![\\d])";
/** `tính từ ngày 15/12 năm trước đến ngày 14/12`, `chốt số liệu đến hết ngày 30/11`. */
const COUNTED = new RegExp(
  `(?:(?:thời gian|thời điểm|kỳ báo cáo|số liệu|mốc)[^.;]{0,60}?(?:(?:từ|kể từ) (?:ngày )?\\d{1,2}[^.;]{3,60}?|chốt[^.;\\d]{0,30}|tính[^.;\\d]{0,20})|chốt số liệu(?: báo cáo)?(?: tính)?) (?:đến|vào|tới) ${DAY}`,
  "giu",
);

/** Up to what day of the year the figures of regular reports count. */
function cutOffsIn(subject: Subject): readonly CutOff[] {
  return figurePiecesWith(subject, "báo").flatMap(({ passage }) => {
    const { text } = passage;
    if (
      text.length > 5000 ||
      !/báo cáo/iu.test(text) ||
      !/số liệu|thời gian|thời điểm|kỳ báo cáo|mốc/iu.test(text)
    )
      return [];
    return sentencesOf(text).flatMap((sentence) =>
      matchesIn(sentence.text, COUNTED).flatMap((match) => {
        if (/(?<!tr)ước|dự kiến/iu.test(sentence.text)) return [];
        const [day, month] = [Number(match[1]), Number(match[2])];
        const rhythm = rhythmOf(match[0], sentence.text.slice(0, match.index), month);
        const at = sentence.from + match.index;
        const span = spanAt(passage, at, at + match[0].length);
        return rhythm === undefined ? [] : [{ rhythm, day, month, printed: match[0], span }];
      }),
    );
  });
}

/** Half a year ends about June, a year about December; what the words name first holds. */
function rhythmOf(printed: string, before: string, month: number): Rhythm | undefined {
  const words = `${before} ${printed}`;
  if (/(?:0?6|sáu) tháng/iu.test(words)) return month <= 8 ? "half" : undefined;
  if (/quý|hằng tháng|hàng tháng|báo cáo tháng/iu.test(words)) return undefined;
  return /năm/iu.test(words) && month >= 10 ? "year" : undefined;
}

/** A report of a year comes in some weeks before or after its cut-off; what lies further apart is of another time. */
const mostDaysApart = 62;

/** Regular reports whose day comes before the last day that they tell of. */
export const earlyReports = perSubject((subject: Subject): readonly EarlyReport[] => {
  const reports = reportStatements(subject).filter(({ aside, day }) => !aside && day.includes("/"));
  if (reports.length === 0) return [];
  return cutOffsIn(subject).flatMap((cutOff) => {
    const same = reports.filter(({ rhythm }) => rhythm === cutOff.rhythm);
    const report = same.find((each) => isBefore(each, cutOff));
    return report === undefined || same.some((each) => !isBefore(each, cutOff)) ? [] : [{ report, cutOff }];
  });
});

function isBefore({ day }: ReportStatement, cutOff: CutOff): boolean {
  const [date = 0, month = 0] = day.split("/").map(Number);
  const days = (cutOff.month - month) * 30 + cutOff.day - date;
  return days > 0 && days < mostDaysApart;
}

/** Two days up to which the figures of yearly reports count. */
export function cutOffClashes(subject: Subject): readonly TimeClash[] {
  const [first, other, third] = cutOffsIn(subject).filter(({ rhythm }) => rhythm === "year");
  if (first === undefined || other === undefined || third !== undefined) return [];
  const isSame = first.day === other.day && first.month === other.month;
  if (isSame || first.span.line === other.span.line) return [];
  const why = toldOtherwise(first.span, first.printed);
  return [{ quote: other.printed, span: other.span, why, certain: false }];
}
