import type { TableBlock, TableCell } from "../draft.js";
import type { IndicatorStanding } from "../indicatorStanding.js";
import { type Point, timelineOf } from "../sentences/timeline.js";
import { sayPoint, voiceOf } from "../sentences/voice.js";
import { bareName } from "../words/name.js";
import { figureCell, measureCell, noValue, textCell } from "./cells.js";

/** A page holds so many years beside the names; earlier ones are left out. */
const mostYears = 11;

/** Indicators by year: every yearly value that is known, estimates marked. No rows where none has two years. */
export function seriesTable(key: string, standings: readonly IndicatorStanding[]): TableBlock {
  const lines = standings
    .map(({ indicator }) => ({
      indicator,
      points: timelineOf(indicator).filter(({ period }) => /^\d{4}$/u.test(period)),
    }))
    .filter(({ points }) => points.length > 1);
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))]
    .sort()
    .slice(-mostYears);
  const rows = lines.map(({ indicator, points }, at) => ({
    key: `${key}:${indicator.id}`,
    style: "plain" as const,
    cells: [
      textCell(indicator.code ?? `${at + 1}`),
      textCell(bareName(indicator.name)),
      measureCell(indicator.measure),
      ...years.map((year) =>
        yearCell(
          points.find(({ period }) => period === year),
          indicator,
        ),
      ),
    ],
  }));
  return {
    key,
    kind: "table",
    title: "Diễn biến các chỉ tiêu qua các năm",
    measure: null,
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Chỉ tiêu", width: 30, align: "left" },
      { title: "Đơn vị tính", width: 12, align: "center" },
      ...years.map((year) => ({ title: year, width: 8, align: "right" as const })),
    ],
    rows,
    notes: ["Số có dấu “*” là số ước; dấu “-” là không có số liệu."],
  };
}

function yearCell(point: Point | undefined, indicator: IndicatorStanding["indicator"]): TableCell {
  if (point === undefined) return noValue;
  const voice = voiceOf(indicator, []);
  const figure = sayPoint({ ...voice, form: { ...voice.form, style: "number" } }, point);
  return point.estimated ? { text: `${figure.asPrinted}*`, figure } : figureCell(figure);
}
