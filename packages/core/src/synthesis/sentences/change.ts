import type { IndicatorFacts } from "../facts.js";
import { deriveFigure } from "../figure.js";
import { type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { decimalsOf, difference } from "../words/number.js";
import { sayEarlier, sayPeriod, yearOf } from "../words/period.js";
import { findEarlier, gapYears, isBroken, operandOf, type Point, timelineOf } from "./timeline.js";
import { valueClause } from "./value.js";
import { sayDifferenceOf, sayPoint, type Voice, voiceOf } from "./voice.js";

/** Whether a change is for the better; undefined where the direction isn't known or nothing changed. */
function isBetter(indicator: IndicatorFacts, from: Point, to: Point): boolean | undefined {
  const change = difference(to.value, from.value);
  if (indicator.direction === null || change === 0) return undefined;
  return change > 0 === (indicator.direction === "increase");
}

/** `Tỷ lệ hộ nghèo giảm từ 9,87% (năm 2015) xuống còn 2,69% (năm 2019).` */
export function sayFromTo(indicator: IndicatorFacts, from: Point, to: Point): Sentence {
  const voice = voiceOf(indicator, [from.value, to.value]);
  const { name } = voice;
  return toSentence(
    "from-to",
    phrase`${name} ${fromToClause(voice, from, to)}${unwanted(indicator, from, to)}`,
  );
}

/** `giảm từ 9,87% (năm 2015) xuống còn 2,69% (năm 2019)`; after a break the two values stand side by side, uncompared. */
export function fromToClause(voice: Voice, from: Point, to: Point): Phrase {
  const [first, last] = [sayPoint(voice, from), sayPoint(voice, to)];
  const [start, end] = [sayPeriod(from.period), sayPeriod(to.period)];
  const estimated = to.estimated ? "ước " : "";
  if (isBroken(voice.indicator, from, to))
    return phrase`là ${first} (${start}) và ${last} (${estimated}${end}), không so sánh trực tiếp được do gián đoạn chuỗi số liệu`;
  const change = difference(to.value, from.value);
  if (change === 0) return phrase`giữ nguyên ở mức ${last} (${start} và ${estimated}${end})`;
  if (voice.kind === "rank")
    return phrase`${change < 0 ? "tăng" : "giảm"} từ ${first} (${start}) ${change < 0 ? "lên" : "xuống"} ${last} (${estimated}${end})`;
  return change > 0
    ? phrase`tăng từ ${first} (${start}) lên ${last} (${estimated}${end})`
    : phrase`giảm từ ${first} (${start}) xuống còn ${last} (${estimated}${end})`;
}

/**
 * `bình quân mỗi năm giảm 0,75 điểm phần trăm`: the change over the years between two values, shared out evenly; none over fewer than
 * `fewest` years, after a break, or where nothing changed.
 */
export function perYearClause(voice: Voice, from: Point, to: Point, fewest: number): Phrase[] {
  const years = (yearOf(to.period) ?? 0) - (yearOf(from.period) ?? 0);
  const change = difference(to.value, from.value);
  if (years < fewest || change === 0 || isBroken(voice.indicator, from, to)) return [];
  const of = [operandOf(to), operandOf(from), { key: "years", value: years }];
  const size = (Math.abs(change) / years) * (voice.form.factor ?? 1);
  const most = voice.kind === "count" && size >= 10 ? 0 : 2;
  const decimals = Math.min(most, decimalsOf(Number(size.toFixed(2))));
  const mean = deriveFigure("perYear", of, { ...voice.form, decimals, style: "difference" });
  return [phrase`bình quân mỗi năm ${change > 0 ? "tăng" : "giảm"} ${mean}`];
}

/** `Năm 2025, số lượt khách du lịch đạt 23.800 lượt, tăng 1.200 lượt (5,3%) so với năm 2024.` */
export function sayChange(indicator: IndicatorFacts, from: Point, to: Point): Sentence {
  const voice = voiceOf(indicator, [from.value, to.value]);
  const value = valueClause(voice, to);
  return toSentence("change", phrase`${sayPeriod(to.period)}, ${value}, ${changeClause(voice, from, to)}`);
}

/**
 * `tăng 1.200 lượt (5,3%) so với năm 2024`, `giảm 0,45 điểm phần trăm so với cùng kỳ năm 2024, trong khi …`. A percentage of change
 * is only given where it says something: of counts, money and rates from a base above zero; from twice as much on as `gấp … lần`.
 * Years in between that have no figure are named.
 */
export function changeClause(voice: Voice, from: Point, to: Point): Phrase {
  const { indicator } = voice;
  if (isBroken(indicator, from, to)) return movement(voice, from, to);
  return phrase`${movement(voice, from, to)}${gapNote(indicator, from, to)}${unwanted(indicator, from, to)}`;
}

/** `giảm 0,45 điểm phần trăm so với năm 2024`, without remarks. */
export function movement(voice: Voice, from: Point, to: Point): Phrase {
  const since = sayEarlier(from.period);
  if (isBroken(voice.indicator, from, to))
    return phrase`không so sánh trực tiếp được với ${since} do gián đoạn chuỗi số liệu`;
  const change = difference(to.value, from.value);
  if (change === 0) return phrase`không thay đổi so với ${since}`;
  const up = voice.kind === "rank" ? change < 0 : change > 0;
  const size = sayDifferenceOf(voice, to, from);
  return phrase`${up ? "tăng" : "giảm"} ${size}${relativeChange(voice, from, to)} so với ${since}`;
}

/** Beyond so many times as much the base is next to nothing, and a ratio says nothing. */
const mostTimes = 1000;

function relativeChange({ kind }: Voice, from: Point, to: Point): Phrase {
  if (!(kind === "count" || kind === "money" || kind === "rate") || from.value <= 0 || to.value < 0)
    return phrase``;
  const of = [operandOf(to), operandOf(from)];
  if (to.value > mostTimes * from.value) return phrase``;
  if (to.value >= 2 * from.value) {
    const times = deriveFigure("times", of, {
      style: "number",
      measure: null,
      decimals: to.value % from.value === 0 ? 0 : 1,
    });
    return phrase` (gấp ${times} lần)`;
  }
  const percent = deriveFigure("change", of, { style: "ratio", measure: "%" });
  return phrase` (${percent})`;
}

/** ` (các năm 2022, 2023 không có số liệu)`, from three years on ` (giai đoạn 2021 - 2024 không có số liệu)`. */
function gapNote(indicator: IndicatorFacts, from: Point, to: Point): string {
  const years = gapYears(indicator, from, to);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (years.length === 1) return ` (năm ${first} không có số liệu)`;
  const whole = last - first === years.length - 1 && years.length > 2;
  const named = whole ? `giai đoạn ${first} - ${last}` : `các năm ${years.join(", ")}`;
  return ` (${named} không có số liệu)`;
}

/** Said of a change for the worse, so that "tăng" isn't read as praise. */
function unwanted(indicator: IndicatorFacts, from: Point, to: Point): string {
  if (isBroken(indicator, from, to) || isBetter(indicator, from, to) !== false) return "";
  if (indicator.measure !== null && voiceOf(indicator, []).kind === "rank")
    return ", trong khi yêu cầu đặt ra là nâng thứ hạng";
  return `, trong khi yêu cầu đặt ra là ${indicator.direction === "increase" ? "tăng" : "giảm"}`;
}

/**
 * The sentence on this period's value by what there is to compare with: the last comparable period; nothing (`là năm đầu tiên có
 * số liệu`); a break.
 */
export function sayLatest(indicator: IndicatorFacts, point: Point): Sentence {
  const earlier = findEarlier(indicator, point);
  if (earlier !== undefined) return sayChange(indicator, earlier, point);
  return toSentence(
    "first-value",
    phrase`${sayPeriod(point.period)}, ${latestClause(voiceOf(indicator, [point.value]), point)}`,
  );
}

/** The value with its change against the last comparable period, as one clause. */
export function latestClause(voice: Voice, point: Point): Phrase {
  const { indicator } = voice;
  const earlier = findEarlier(indicator, point);
  if (earlier !== undefined)
    return phrase`${valueClause(voice, point)}, ${changeClause(voice, earlier, point)}`;
  const before = timelineOf(indicator).findLast(
    (other) => other !== point && isBroken(indicator, other, point),
  );
  const value = valueClause(voice, point);
  if (before !== undefined && before.period < point.period)
    return phrase`${value}, không so sánh trực tiếp được với ${sayEarlier(before.period)} do gián đoạn chuỗi số liệu`;
  return phrase`${value} (kỳ đầu tiên có số liệu)`;
}
