import type { TargetValue } from "../../read/value.js";
import type { MilestoneFact } from "../facts.js";
import { makeFigure, type PrintedFigure } from "../figure.js";
import { joinPhrases, type Phrase, phrase } from "../sentence.js";
import { isAdditive } from "../words/measure.js";
import { bareName, tidyText } from "../words/name.js";
import { sayPeriod } from "../words/period.js";
import type { Point } from "./timeline.js";
import { sayPoint, sayTargetNumber, type Voice } from "./voice.js";

/**
 * A target as running text says it: `85%`, `dưới 3%`, `từ 98% trở lên`, `75 - 80%`, `giảm 20% so với năm 2020`, `duy trì mức 92%`,
 * `bằng bình quân cả nước là 25,17%`, `mức độ 2`. `reference` is the value that a relative target starts from, where known.
 */
export function targetWords(voice: Voice, milestone: MilestoneFact, reference: Point | undefined): Phrase {
  const { value } = milestone;
  const say = (figure: number) => sayTargetNumber(voice, milestone.id, figure);
  switch (value.kind) {
    case "exact":
    case "level":
      return phrase`${say(value.value)}`;
    case "bound":
      return boundWords(value.op, say(value.value));
    case "range":
      return phrase`${sayNumber(voice, milestone, value.low)} - ${say(value.high)}`;
    case "relative":
      return relativeWords(milestone, value, reference);
    case "maintain":
      return reference === undefined
        ? phrase`duy trì mức ${baseWords(value.of)}`
        : phrase`duy trì mức ${sayPoint(voice, reference)} của ${sayPeriod(reference.period)}`;
    case "benchmark":
      return benchmarkWords(voice, milestone, value, reference);
    case "composite":
      return compositeWords(voice, milestone, value);
    case "qualitative":
      return phrase`${bareName(value.text)}`;
    case "pending":
      return phrase`chưa giao`;
  }
}

type Of<K extends TargetValue["kind"]> = Extract<TargetValue, { kind: K }>;

function boundWords(op: Of<"bound">["op"], figure: PrintedFigure): Phrase {
  switch (op) {
    case "<":
      return phrase`dưới ${figure}`;
    case "<=":
      return phrase`không quá ${figure}`;
    case ">":
      return phrase`trên ${figure}`;
    case ">=":
      return phrase`từ ${figure} trở lên`;
  }
}

/** The lower end of a range, without its measure: `75` of `75 - 80%`. */
function sayNumber({ form }: Voice, { id }: MilestoneFact, value: number): PrintedFigure {
  return makeFigure(value, { ...form, style: "number" }, { kind: "target", id: `${id}:low` });
}

function relativeWords(
  milestone: MilestoneFact,
  value: Of<"relative">,
  reference: Point | undefined,
): Phrase {
  const word = value.direction === "increase" ? "tăng" : "giảm";
  const since = reference === undefined ? baseWords(value.base ?? "baseline") : sayPeriod(reference.period);
  if (value.amount === null) return phrase`${word} so với ${since}`;
  const origin = { kind: "target", id: `${milestone.id}:amount` } as const;
  const measure = value.amountMeasure ?? "%";
  const times = /^(?:times|lần)$/iu.test(measure);
  const points = /^(?:points?|điểm phần trăm|điểm %)$/iu.test(measure);
  const verb = times && value.direction === "increase" ? "gấp" : word;
  const amount = makeFigure(
    value.amount,
    points
      ? { style: "difference", measure: "%" }
      : { style: "measured", measure: times ? "lần" : /^(?:percent|%)$/iu.test(measure) ? "%" : measure },
    origin,
  );
  return phrase`${verb} ${amount} so với ${since}`;
}

function benchmarkWords(
  voice: Voice,
  milestone: MilestoneFact,
  value: Of<"benchmark">,
  reference: Point | undefined,
): Phrase {
  const relation = { equal: "bằng", near: "gần bằng", above: "cao hơn", below: "thấp hơn" }[value.relation];
  const to = value.to === null || value.to === "national-average" ? "bình quân cả nước" : tidyText(value.to);
  if (reference !== undefined) return phrase`${relation} ${to} là ${sayPoint(voice, reference)}`;
  if (value.value === null) return phrase`${relation} ${to}`;
  return phrase`${relation} ${to} là ${sayTargetNumber(voice, milestone.id, value.value)}`;
}

function compositeWords(voice: Voice, milestone: MilestoneFact, value: Of<"composite">): Phrase {
  const parts = value.parts.map(({ label, value: figure }, at) => {
    const said = makeFigure(figure, voice.form, { kind: "target", id: `${milestone.id}:${at}` });
    return label === null ? phrase`${said}` : phrase`${tidyText(label).toLowerCase()} ${said}`;
  });
  return joinPhrases(
    parts,
    voice.kind === "none" && value.parts.every(({ label }) => label === null) ? " : " : "; ",
  );
}

/** What a relative target refers to, where its value isn't known. */
export function baseWords(base: string): string {
  switch (base) {
    case "baseline":
      return "năm gốc";
    case "current":
      return "hiện tại";
    case "5y-before":
      return "5 năm trước";
    case "previous-year":
      return "năm trước";
    case "national-average":
      return "bình quân cả nước";
    case "reference-scenario":
      return "kịch bản phát triển thông thường";
    default:
      return tidyText(base);
  }
}

/** Whether "đạt … % kế hoạch" makes sense: more is better, the target one positive figure of something counted or paid. */
export function hasRatio({ indicator }: Voice, { value }: MilestoneFact, point: Point): boolean {
  if (indicator.direction !== "increase" || !isAdditive(indicator.measure) || point.value < 0) return false;
  if (value.kind === "exact") return value.value > 0;
  return value.kind === "bound" && (value.op === ">=" || value.op === ">") && value.value > 0;
}
