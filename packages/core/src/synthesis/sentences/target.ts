import type { Unresolved } from "../../progress/targetResolution.js";
import type { IndicatorFacts, MilestoneFact } from "../facts.js";
import { deriveFigure } from "../figure.js";
import { joinParts, type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { difference } from "../words/number.js";
import { sayPeriod, yearOf } from "../words/period.js";
import { fromToClause, movement } from "./change.js";
import { type Judgement, judge, referencePoint } from "./judgement.js";
import { baseWords, hasRatio, targetWords } from "./targetWords.js";
import { operandOf, type Point, timelineOf } from "./timeline.js";
import { valueClause } from "./value.js";
import { sayDifference, type Voice, voiceOf } from "./voice.js";

/** `Năm 2025, tỷ lệ hộ nghèo ở mức 2,69%, đạt mục tiêu năm 2025 (dưới 3%), thấp hơn 0,31 điểm phần trăm.` */
export function sayAgainstTarget(
  indicator: IndicatorFacts,
  point: Point,
  milestone: MilestoneFact,
): Sentence {
  const voice = voiceOf(indicator, [point.value, ...targetNumbers(milestone)]);
  const value = valueClause(voice, point);
  return toSentence(
    "target",
    phrase`${sayPeriod(point.period)}, ${value}, ${targetClause(voice, point, milestone)}`,
  );
}

/** `Tỷ lệ hộ nghèo giảm từ 9,87% (năm 2015) xuống còn 2,69% (năm 2019), vượt mục tiêu …`: for reviews of several years. */
export function sayFromToAgainstTarget(
  indicator: IndicatorFacts,
  from: Point,
  to: Point,
  milestone: MilestoneFact,
): Sentence {
  const voice = voiceOf(indicator, [from.value, to.value, ...targetNumbers(milestone)]);
  return toSentence(
    "from-to-target",
    phrase`${voice.name} ${fromToClause(voice, from, to)}, ${targetClause(voice, to, milestone)}`,
  );
}

/** The value against its milestone: reached or not and by how much, or why that can't be said. */
export function targetClause(voice: Voice, point: Point, milestone: MilestoneFact): Phrase {
  const judgement = judge(voice.indicator, point, milestone);
  if (!judgement.judged) return unjudgedClause(voice, point, milestone, judgement);
  const ahead = milestone.year > (yearOf(point.period) ?? milestone.year);
  const lead = relativeLead(voice, point, milestone, judgement);
  const words = ahead
    ? aheadClause(voice, point, milestone, judgement)
    : dueClause(voice, point, milestone, judgement);
  return joinParts([lead, words]);
}

type Judged = Extract<Judgement, { judged: true }>;

/** A milestone whose year has come: `vượt mục tiêu …`, `đạt 96,4% kế hoạch …`. */
function dueClause(voice: Voice, point: Point, milestone: MilestoneFact, judged: Judged): Phrase {
  const target = targetWords(voice, milestone, judged.reference);
  const year = `năm ${milestone.year}`;
  const expected = point.estimated ? "dự kiến " : "";
  if (judged.threshold !== undefined && hasRatio(voice, milestone, point) && judged.outcome !== "met") {
    const ratio = deriveFigure("ratio", [operandOf(point), judged.threshold.basis], {
      style: "ratio",
      measure: "%",
    });
    const gap = sayDifference(voice, operandOf(point), judged.threshold.basis);
    const rest = judged.outcome === "missed" ? phrase`còn thiếu ${gap}` : phrase`vượt ${gap}`;
    return phrase`${expected}đạt ${ratio} kế hoạch ${year} (${target}), ${rest}`;
  }
  const verb = { exceeded: "vượt", met: "đạt", missed: "chưa đạt" }[judged.outcome];
  return phrase`${expected}${verb} mục tiêu ${year} (${target})${distance(voice, point, milestone, judged)}`;
}

/**
 * `, còn thấp hơn 2,3 điểm phần trăm`. Nothing where there is no distance, where change and target are both said in percent, and inside
 * or beyond a range.
 */
function distance(
  voice: Voice,
  point: Point,
  { value }: MilestoneFact,
  { threshold, outcome }: Judged,
): Phrase {
  if (value.kind === "relative" || (value.kind === "range" && outcome !== "missed")) return phrase``;
  if (threshold === undefined || difference(point.value, threshold.threshold) === 0)
    return threshold !== undefined && outcome === "missed" ? phrase`, mới bằng mức giới hạn` : phrase``;
  const side = sideOf(voice, point.value, threshold.threshold);
  return phrase`, ${outcome === "missed" ? "còn " : ""}${side} ${sayDifference(voice, operandOf(point), threshold.basis)}`;
}

/** On which side of a threshold a value lies; a rank is the better the lower its number. */
function sideOf({ kind }: Voice, value: number, threshold: number): string {
  if (kind === "rank") return value > threshold ? "kém" : "hơn";
  return value > threshold ? "cao hơn" : "thấp hơn";
}

/** A milestone still to come. */
function aheadClause(voice: Voice, point: Point, milestone: MilestoneFact, judged: Judged): Phrase {
  const target = targetWords(voice, milestone, judged.reference);
  const year = `năm ${milestone.year}`;
  if (judged.outcome !== "missed") return phrase`đã đạt trước thời hạn mục tiêu ${year} (${target})`;
  const { threshold } = judged;
  if (threshold === undefined || difference(point.value, threshold.threshold) === 0)
    return phrase`mục tiêu đến ${year} là ${target}`;
  const side = sideOf(voice, point.value, threshold.threshold);
  return phrase`còn ${side} ${sayDifference(voice, operandOf(point), threshold.basis)} so với mục tiêu ${year} (${target})`;
}

/** Before a relative target: what the change has been, `giảm 22,5% so với năm 2020, `. */
function relativeLead(voice: Voice, point: Point, { value }: MilestoneFact, { reference }: Judged): Phrase {
  if (value.kind !== "relative" || reference === undefined) return phrase``;
  const percent = value.amountMeasure === null || /^(?:%|percent)$/iu.test(value.amountMeasure);
  const tiny = Math.abs(point.value) > 1000 * Math.abs(reference.value);
  if (!percent || value.amount === null || reference.value <= 0 || tiny)
    return phrase`${movement(voice, reference, point)}, `;
  const change = difference(point.value, reference.value);
  if (change === 0) return phrase`không thay đổi so với ${sayPeriod(reference.period)}, `;
  const size = deriveFigure("change", [operandOf(point), operandOf(reference)], {
    style: "ratio",
    measure: "%",
  });
  return phrase`${change > 0 ? "tăng" : "giảm"} ${size} so với ${sayPeriod(reference.period)}, `;
}

function unjudgedClause(
  voice: Voice,
  point: Point,
  milestone: MilestoneFact,
  { why }: { readonly why: Unresolved },
): Phrase {
  const year = `năm ${milestone.year}`;
  if (why === "pending") return phrase`chưa được giao chỉ tiêu cụ thể cho ${year}`;
  const target = targetWords(voice, milestone, referencePoint(voice.indicator, point, milestone));
  if (why === "no-direction")
    return phrase`mục tiêu ${year} là ${target}, chưa kết luận mức độ hoàn thành do chưa xác định chiều hướng phấn đấu`;
  return phrase`chưa đủ căn cứ đánh giá mục tiêu ${year} (${target}) ${unjudgedReason(why, milestone)}`;
}

/** Why a milestone can't be judged, in words to follow "chưa đủ căn cứ đánh giá". */
function unjudgedReason(why: Unresolved, { value }: MilestoneFact): string {
  switch (why) {
    case "missing-reference":
      return `do thiếu số liệu đối chiếu (${baseWords(referenceName(value))})`;
    case "no-direction":
      return "do chưa xác định chiều hướng phấn đấu";
    case "no-amount":
      return "do mục tiêu không nêu mức cụ thể";
    case "several-values":
      return "do chưa có số liệu của từng phần";
    case "no-arithmetic":
      return "do chưa có xác nhận kết quả thực hiện";
    case "pending":
      return "do chưa được giao chỉ tiêu cụ thể";
  }
}

function referenceName(value: MilestoneFact["value"]): string {
  if (value.kind === "relative") return value.base ?? "baseline";
  if (value.kind === "maintain") return value.of;
  return value.kind === "benchmark" ? (value.to ?? "national-average") : "baseline";
}

/** The figures a milestone prints, for the choice of one measure of money. */
export function targetNumbers({ value }: MilestoneFact): readonly number[] {
  switch (value.kind) {
    case "exact":
    case "bound":
    case "level":
      return [value.value];
    case "range":
      return [value.low, value.high];
    case "composite":
      return value.parts.map((part) => part.value);
    case "benchmark":
      return value.value === null ? [] : [value.value];
    default:
      return [];
  }
}

/** The first point of the plan's time to compare a review's last value with: the baseline, else the first year observed. */
export function findStart(indicator: IndicatorFacts, to: Point): Point | undefined {
  const points = timelineOf(indicator).filter(
    (point) => point.period < to.period && /^\d{4}$/u.test(point.period),
  );
  const base = points.find(({ period }) => period === indicator.baseline?.period);
  return base ?? points[0];
}
