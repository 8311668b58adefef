import type { Outlook, YearFigure } from "./assessment.js";
import { isPercent } from "./facts.js";
import { clamp } from "./growth.js";
import { pointOf } from "./mainVerdict.js";
import { project } from "./projection.js";

/** Fewest points of a line that goes on: below, "not enough data" is more honest than a line. */
const fewest = 4;

/**
 * What would be in each year up to a target year if the mean change of the last five years went on (Destatis), with two
 * other published ways beside it. null for fewer than four points or a year that isn't ahead. Shares in percent are held to
 * 0 and 100. No interval is given: series this short don't allow to estimate one.
 */
export function outlookOf(
  series: readonly YearFigure[],
  targetYear: number,
  measure: string | null,
): Outlook | null {
  const last = series.at(-1);
  if (last === undefined || series.length < fewest || targetYear <= last.year) return null;
  const points = series.map(pointOf);
  const years = Array.from({ length: targetYear - last.year }, (_, at) => last.year + at + 1);
  const within = (value: number) => (isPercent(measure) ? clamp(value, 0, 100) : value);
  const raw = years.flatMap((year) => {
    const value = project(points, year)?.linearAvgChange5;
    return value === undefined || !Number.isFinite(value) ? [] : [{ year, value }];
  });
  const at = project(points, targetYear);
  const other = (method: "ols" | "cagr", value: number | undefined) =>
    value === undefined || !Number.isFinite(value)
      ? []
      : [{ method, name: names[method], year: targetYear, value: within(value) }];
  return {
    method: "last-five-changes",
    name: names["last-five-changes"],
    limits,
    points: raw.map(({ year, value }) => ({ year, value: within(value) })),
    clipped: raw.some(({ value }) => within(value) !== value),
    others: [...other("ols", at?.ols), ...other("cagr", at?.cagrExtrapolation)],
  };
}

const names = {
  "last-five-changes": {
    vi: "Kéo dài mức thay đổi bình quân 5 năm gần nhất (Destatis)",
    en: "Mean change of the last five years goes on (Destatis)",
  },
  ols: { vi: "Hồi quy tuyến tính trên toàn chuỗi", en: "Linear regression over the whole series" },
  cagr: {
    vi: "Kéo dài tốc độ tăng bình quân từ năm đầu (UNSD 2023)",
    en: "Growth rate since the first year goes on (UNSD 2023)",
  },
} as const;

const limits = {
  vi: "Giả định mức thay đổi không đổi; chuỗi ngắn nên không ước lượng được khoảng tin cậy.",
  en: "Assumes that the change stays the same; the series is too short for an interval.",
};
