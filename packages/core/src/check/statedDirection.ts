import type { Indicator } from "../read/reading.js";
import { findMeaning, groupByMeaning } from "./indicatorMatch.js";
import { isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";
import { statedValues } from "./statedValues.js";
import type { Subject } from "./subject.js";

/** Two sentences that set the same thing for two years, the later one going back. */
export interface StepBack {
  readonly earlier: Indicator;
  readonly later: Indicator;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly rising: boolean;
}

/** An age says nothing of the direction. */
const AGE = /dưới\s(?:\d+|một|hai|năm|sáu|mười\s[A-Za-zÀ-ỹ]+)\stuổi/giu;
const FALLING =
  /giảm|còn|xuống|dưới|không quá|nghèo|thất nghiệp|tử vong|suy dinh dưỡng|bỏ học|tai nạn|thất thoát|vi phạm|mắc|nhiễm|chưa|nông nghiệp|tồn|nợ/iu;

/** `bệnh không lây nhiễm`, `bệnh truyền nhiễm`: a name of a matter, no harm that is counted. */
const NAMED = /(?:không lây|truyền|lây)\snhiễm/giu;
/** What is done about a harm rises, whatever the harm: `số trạm điều trị bệnh …`, `hộ nghèo được vay vốn`. */
const DONE =
  /(?<![A-Za-zÀ-ỹ])(?:được|tham gia|tiếp cận|thực hiện|triển khai|xử lý|thu gom|hỗ trợ|thoát|điều trị|quản lý|phát hiện|kiểm soát|khắc phục|đào tạo|tập huấn|tư vấn|giải quyết|có|đạt)(?![A-Za-zÀ-ỹ])/iu;

/** Whether it is to fall; undefined where a harm is named only behind what is done about it. */
export function falls(name: string, raw: string): boolean | undefined {
  const plain = name.replace(AGE, " ").replace(NAMED, " ");
  const done = DONE.exec(plain);
  const head = done === null ? plain : plain.slice(0, done.index);
  if (FALLING.test(`${head} ${raw}`)) return true;
  return done !== null && FALLING.test(plain.slice(done.index)) ? undefined : false;
}

/** Steps back between sentences of the text (`đến năm 2025 … đạt 34%`, `đến năm 2030 … đạt 32%`), tables left out. */
export const stepsBack = perSubject((subject: Subject): readonly StepBack[] => {
  const read = subject.reading.indicators.filter(
    (each) => !isPrinted(each) && findMeaning(each) !== undefined,
  );
  const lines = new Set(read.map(({ span }) => span.line));
  const all = [...read, ...statedValues(subject).filter(({ span }) => !lines.has(span.line))];
  return [...groupByMeaning(all.map((indicator) => ({ indicator }))).values()].flatMap((group) => {
    const points = group
      .flatMap(({ indicator }) => seriesOf(indicator).map((point) => ({ indicator, point })))
      .sort((a, b) => a.point.year.localeCompare(b.point.year));
    const [earlier] = points;
    const later = points.at(-1);
    if (earlier === undefined || later === undefined || later.indicator.measure !== "%") return [];
    const years = new Set(points.map(({ point }) => point.year));
    return years.size === 2 ? stepBack(earlier, later) : [];
  });
});

interface Dated {
  readonly indicator: Indicator;
  readonly point: SeriesPoint;
}

function stepBack(earlier: Dated, later: Dated): readonly StepBack[] {
  const [a, b] = [earlier, later].map(({ indicator, point }) => falls(indicator.name, point.raw));
  if (a === undefined || a !== b) return [];
  const wrong = a ? later.point.low > earlier.point.high : later.point.high < earlier.point.low;
  if (!wrong || /tốc độ|tăng trưởng|bình quân|cơ cấu|tỷ trọng/iu.test(earlier.indicator.name)) return [];
  return [
    { earlier: earlier.indicator, later: later.indicator, from: earlier.point, to: later.point, rising: !a },
  ];
}
