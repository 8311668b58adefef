import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** From which day to which day the figures of a report are counted, as one place says it. */
export interface DataPeriod {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly span: Span;
}

const shape =
  /(?:số liệu|thời gian (?:thống kê|lấy số liệu|tính)|kỳ báo cáo|mốc thời gian|thời điểm|tính|thống kê)[^.;\d]{0,50}(từ ngày\s(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\s(?:đến|tới)\s(?:hết\s)?ngày\s(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2}))/giu;
const day = 86_400_000;

/** Every place of a report that says from when to when its figures are counted. Linear. */
export const dataPeriods = perSubject((subject: Subject): readonly DataPeriod[] => {
  if (!/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  return textPieces(subject).flatMap(({ passage }) =>
    passage.text.length > 20_000
      ? []
      : matchesIn(passage.text, shape).map((match) => {
          const [whole, printed = "", d, m, y, d2, m2, y2] = match;
          const at = match.index + whole.indexOf(printed);
          return {
            from: Date.UTC(Number(y), Number(m) - 1, Number(d)) / day,
            to: Date.UTC(Number(y2), Number(m2) - 1, Number(d2)) / day,
            printed,
            span: spanAt(passage, at, at + printed.length),
          };
        }),
  );
});

/** Two periods of one length, shifted by less than a quarter of a year: one of them is a slip. */
export function isShifted(a: DataPeriod, b: DataPeriod): boolean {
  const shift = Math.abs(a.from - b.from);
  const other = Math.abs(a.to - b.to);
  return shift + other > 0 && shift <= 92 && other <= 92 && a.to - a.from > 150;
}
