import type { PeriodText } from "../../schedule/period.js";
import { type Assessment, standingName } from "../assessment.js";
import type { TableBlock, TableCell, TableRow } from "../draft.js";
import { deriveFigure, type PrintedFigure } from "../figure.js";
import { goalTitle, indicatorsByGoal } from "../goals.js";
import type { GoalFacts } from "../input.js";
import { hasRatio, targetWords } from "../sentences/targetWords.js";
import { findEarlier, operandOf, type Point, timelineOf } from "../sentences/timeline.js";
import { missingCell } from "../sentences/value.js";
import { sayPoint, type Voice, voiceOf } from "../sentences/voice.js";
import { bareName, capitalFirst } from "../words/name.js";
import { sayPeriod } from "../words/period.js";
import { figureCell, groupRow, measureCell, noValue, phraseCell, textCell } from "./cells.js";

/** Indicators by goal: baseline, the last comparable period, this period, target, against the plan, verdict, remark. */
export function indicatorTable(
  key: string,
  assessments: readonly Assessment[],
  goals: readonly GoalFacts[],
  period: PeriodText,
): TableBlock {
  const groups = indicatorsByGoal(assessments, goals);
  let number = 0;
  const rows = groups.flatMap(({ goal, assessments: own }) => [
    ...(goal === undefined ? [] : [groupRow(`${key}:goal:${goal.id}`, goalTitle(goal))]),
    ...own.map((assessment) => {
      number += 1;
      return rowOf(key, assessment, number);
    }),
  ]);
  return {
    key,
    kind: "table",
    title: `Kết quả thực hiện các chỉ tiêu ${sayPeriod(period)}`,
    measure: null,
    columns: [
      { title: "TT", width: 5, align: "center" },
      { title: "Chỉ tiêu", width: 26, align: "left" },
      { title: "Đơn vị tính", width: 9, align: "center" },
      { title: "Năm gốc", width: 9, align: "right" },
      { title: "Kỳ trước", width: 9, align: "right" },
      { title: capitalFirst(sayPeriod(period)), width: 9, align: "right" },
      { title: "Mục tiêu", width: 12, align: "right" },
      { title: "So với mục tiêu", width: 11, align: "right" },
      { title: "Đánh giá", width: 12, align: "left" },
      { title: "Ghi chú", width: 14, align: "left" },
    ],
    rows,
    notes: [
      "Dấu “-”: không có số liệu hoặc không so sánh được. Cột “So với mục tiêu”: tỷ lệ % thực hiện đối với chỉ tiêu đếm được; mức chênh lệch theo đơn vị tính đối với chỉ tiêu khác.",
    ],
  };
}

function rowOf(table: string, assessment: Assessment, number: number): TableRow {
  const { indicator, point, milestone, judgement, standing } = assessment;
  const voice = columnVoice(assessment);
  const baseline = timelineOf(indicator).find(({ period }) => period === indicator.baseline?.period);
  const earlier = point === undefined ? undefined : findEarlier(indicator, point);
  const reference = judgement !== undefined && "reference" in judgement ? judgement.reference : undefined;
  return {
    key: `${table}:${indicator.id}`,
    style: "plain",
    cells: [
      textCell(indicator.code ?? `${number}`),
      textCell(bareName(indicator.name)),
      measureCell(indicator.measure),
      valueCell(voice, baseline, true),
      valueCell(voice, earlier, true),
      valueCell(voice, point, false),
      milestone === undefined ? noValue : phraseCell(targetWords(voice, milestone, reference)),
      figureCell(againstTarget(voice, assessment)),
      textCell(standingName(standing)),
      textCell(remarkOf(assessment)),
    ],
  };
}

/** In a column the numbers stand in the measure of the row, without it: the measure has a column of its own. */
function columnVoice({ indicator }: Assessment): Voice {
  const voice = voiceOf(indicator, []);
  return { ...voice, form: { ...voice.form, style: "number" } };
}

function valueCell(voice: Voice, point: Point | undefined, withYear: boolean): TableCell {
  if (point === undefined) return noValue;
  const figure = sayPoint(voice, point);
  const remarks = [withYear ? point.period : "", point.estimated ? "ước" : ""].filter(
    (remark) => remark !== "",
  );
  return remarks.length === 0
    ? figureCell(figure)
    : { text: `${figure.asPrinted} (${remarks.join(", ")})`, figure };
}

function againstTarget(
  voice: Voice,
  { indicator, point, milestone, judgement }: Assessment,
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

function remarkOf({ point, observation, indicator, judgement }: Assessment): string {
  const remarks: string[] = [];
  if (point === undefined && judgement === undefined) remarks.push(missingCell(observation));
  if (point?.revisedFrom !== undefined) remarks.push("Số liệu đã điều chỉnh");
  if (point?.breakBefore === true) remarks.push("Gián đoạn chuỗi số liệu");
  if (indicator.verdict !== null) {
    remarks.push(`Phương pháp: ${indicator.verdict.method}`);
    if (indicator.verdict.reason !== null) remarks.push(indicator.verdict.reason);
  }
  return remarks.join("; ");
}
