import type { PeriodText } from "../../schedule/period.js";
import type { TableBlock, TableCell, TableRow } from "../draft.js";
import { deriveFigure, type PrintedFigure } from "../figure.js";
import { goalTitle, indicatorsByGoal } from "../goals.js";
import { type IndicatorStanding, type Standing, standingName } from "../indicatorStanding.js";
import type { GoalFacts } from "../input.js";
import { phrase } from "../sentence.js";
import { hasRatio, targetWords } from "../sentences/targetWords.js";
import { findEarlier, operandOf, type Point, timelineOf } from "../sentences/timeline.js";
import { missingCell } from "../sentences/value.js";
import { sayPoint, type Voice, voiceOf } from "../sentences/voice.js";
import { bareName, capitalFirst, compareKeys } from "../words/name.js";
import { sayPeriod, yearOf } from "../words/period.js";
import { figureCell, groupRow, measureCell, noValue, phraseCell, textCell } from "./cells.js";

/** Indicators by goal: baseline, the last comparable period, this period, target, against the plan, verdict, remark. */
export function indicatorTable(
  key: string,
  standings: readonly IndicatorStanding[],
  goals: readonly GoalFacts[],
  period: PeriodText,
): TableBlock {
  const groups = indicatorsByGoal(
    standings.map((assessment) => ({ ...assessment, ...comparedTo(assessment) })),
    goals,
  );
  const lines = groups.flatMap((group) => group.standings);
  const usual: Usual = {
    baseline: mostCommon(lines.map(({ baseline }) => baseline?.period)),
    earlier: mostCommon(lines.map(({ earlier }) => earlier?.period)),
    target: `${yearOf(period) ?? ""}`,
    method: mostCommon(lines.map(({ indicator }) => indicator.verdict?.method)),
  };
  const hasRemarks = lines.some((line) => remarkOf(line, usual.method) !== "");
  const rows = groups.flatMap(({ goal, standings: own }) => [
    ...(goal === undefined ? [] : [groupRow(`${key}:goal:${goal.id}`, goalTitle(goal))]),
    ...own.map((line) => rowOf(key, line, lines.indexOf(line) + 1, usual)),
  ]);
  const columns: TableBlock["columns"] = [
    { title: "TT", width: 5, align: "center" },
    { title: "Chỉ tiêu", width: 27, align: "left" },
    { title: "Đơn vị tính", width: 10, align: "center" },
    { title: usual.baseline === "" ? "Năm gốc" : `Năm gốc ${usual.baseline}`, width: 9, align: "right" },
    {
      title: usual.earlier === "" ? "Kỳ trước" : capitalFirst(sayPeriod(usual.earlier)),
      width: 9,
      align: "right",
    },
    { title: capitalFirst(sayPeriod(period)), width: 9, align: "right" },
    { title: `Mục tiêu ${usual.target}`.trim(), width: 12, align: "right" },
    { title: "So với mục tiêu", width: 9, align: "right" },
    { title: "Đánh giá", width: 12, align: "left" },
    { title: "Ghi chú", width: 14, align: "left" },
  ];
  return {
    key,
    kind: "table",
    title: `Kết quả thực hiện các chỉ tiêu ${sayPeriod(period)}`,
    measure: null,
    columns: hasRemarks ? columns : columns.slice(0, -1),
    rows: hasRemarks ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, columns.length - 1) })),
    notes: [
      ...(usual.method === "" ? [] : [`Phương pháp đánh giá, trừ nơi ghi khác: ${usual.method}.`]),
      "Dấu “-”: không có số liệu hoặc không so sánh được. Cột “So với mục tiêu”: tỷ lệ % thực hiện đối với chỉ tiêu đếm được; mức chênh lệch theo đơn vị tính đối với chỉ tiêu khác.",
    ],
  };
}

/** An assessment with the values that its row compares. */
interface Line extends IndicatorStanding {
  readonly baseline: Point | undefined;
  readonly earlier: Point | undefined;
}

function comparedTo({ indicator, point }: IndicatorStanding): Pick<Line, "baseline" | "earlier"> {
  return {
    baseline: timelineOf(indicator).find(({ period }) => period === indicator.baseline?.period),
    earlier: point === undefined ? undefined : findEarlier(indicator, point),
  };
}

/** The periods and the method of judging that most rows share: named in the head or below, so that only others are named in cells. */
interface Usual {
  readonly baseline: string;
  readonly earlier: string;
  readonly target: string;
  readonly method: string;
}

/** The text that most are, the first in order among equals; empty where there is none. */
function mostCommon(texts: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareKeys(a[0], b[0]));
  return first?.[0] ?? "";
}

function rowOf(table: string, line: Line, number: number, usual: Usual): TableRow {
  const { indicator, point, baseline, earlier, standing } = line;
  const voice = columnVoice(line);
  return {
    key: `${table}:${indicator.id}`,
    style: "plain",
    cells: [
      textCell(indicator.code ?? `${number}`),
      textCell(bareName(indicator.name)),
      measureCell(indicator.measure),
      valueCell(voice, baseline, usual.baseline),
      valueCell(voice, earlier, usual.earlier),
      valueCell(voice, point, point?.period ?? ""),
      targetCell(voice, line, usual.target),
      figureCell(againstTarget(voice, line)),
      textCell(standingText(standing, point)),
      textCell(remarkOf(line, usual.method)),
    ],
  };
}

/** A verdict on an estimate is expected, not reached. */
function standingText(standing: Standing, point: Point | undefined): string {
  const final = standing === "exceeded" || standing === "met" || standing === "missed";
  return final && point?.estimated === true
    ? `Dự kiến ${standingName(standing).toLowerCase()}`
    : standingName(standing);
}

/** The target as running text says it; its year where it isn't the period's. */
function targetCell(voice: Voice, { milestone, judgement }: Line, usual: string): TableCell {
  if (milestone === undefined) return noValue;
  const reference = judgement !== undefined && "reference" in judgement ? judgement.reference : undefined;
  const words = targetWords(voice, milestone, reference);
  return phraseCell(`${milestone.year}` === usual ? words : phrase`${words} (${`${milestone.year}`})`);
}

/** In a column the numbers stand in the measure of the row, without it: the measure has a column of its own. */
function columnVoice({ indicator }: IndicatorStanding): Voice {
  const voice = voiceOf(indicator, []);
  return { ...voice, form: { ...voice.form, style: "number" } };
}

/** A value, with its period where that isn't the column's, and whether it is an estimate. */
function valueCell(voice: Voice, point: Point | undefined, usual: string): TableCell {
  if (point === undefined) return noValue;
  const figure = sayPoint(voice, point);
  const remarks = [point.period === usual ? "" : point.period, point.estimated ? "ước" : ""];
  const said = remarks.filter((remark) => remark !== "").join(", ");
  return said === "" ? figureCell(figure) : { text: `${figure.asPrinted} (${said})`, figure };
}

function againstTarget(
  voice: Voice,
  { indicator, point, milestone, judgement }: IndicatorStanding,
): PrintedFigure | undefined {
  if (point === undefined || milestone === undefined || judgement === undefined || !judgement.judged)
    return undefined;
  const { threshold } = judgement;
  if (threshold === undefined) return undefined;
  if (hasRatio(voice, milestone, point))
    return deriveFigure("ratio", [operandOf(point), threshold.basis], { style: "ratio", measure: "%" });
  return deriveFigure("gap", [operandOf(point), threshold.basis], {
    style: "signed",
    measure: indicator.measure,
  });
}

function remarkOf(
  { point, observation, indicator, judgement }: IndicatorStanding,
  usualMethod: string,
): string {
  const remarks: string[] = [];
  if (point === undefined && judgement === undefined) remarks.push(missingCell(observation));
  if (point?.revisedFrom !== undefined) remarks.push("Số liệu đã điều chỉnh");
  if (point?.breakBefore === true) remarks.push("Gián đoạn chuỗi số liệu");
  if (indicator.verdict !== null) {
    if (indicator.verdict.method !== usualMethod) remarks.push(`Phương pháp: ${indicator.verdict.method}`);
    if (indicator.verdict.reason !== null) remarks.push(indicator.verdict.reason);
  }
  return remarks.join("; ");
}
