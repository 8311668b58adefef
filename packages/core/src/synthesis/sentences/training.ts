import { deriveFigure, type FigureForm, makeFigure, originKey, type PrintedFigure } from "../figure.js";
import type { TrainingCount } from "../group/trainingCounts.js";
import { phrase, type Sentence, toSentence } from "../sentence.js";
import { countFigure } from "./counting.js";

/** What is counted. */
export type Told = "classes" | "persons";

const whole: FigureForm = { style: "number", measure: null, decimals: 0 };

/** The sum of what units tell; each addend is a number of a paragraph. Undefined where nobody tells one. */
export function totalTold(counts: readonly TrainingCount[], told: Told): PrintedFigure | undefined {
  const addends = counts.flatMap((count) => {
    const value = count[told];
    const { report, paragraph, sentence } = count;
    const field = `${paragraph}:${sentence}:${told}`;
    return value === null ? [] : [{ value, origin: { kind: "field", report, field } as const }];
  });
  const [first] = addends;
  if (first === undefined) return undefined;
  if (addends.length === 1) return makeFigure(first.value, whole, first.origin);
  return deriveFigure(
    "sum",
    addends.map(({ value, origin }) => ({ key: originKey(origin), value })),
    whole,
  );
}

/** `Theo báo cáo của 3 đơn vị, đã tổ chức 32 lớp, khóa, hội nghị đào tạo, bồi dưỡng, tập huấn với 1.914 lượt người tham gia.` */
export function sayTraining(counts: readonly TrainingCount[]): Sentence | undefined {
  const [classes, persons] = [totalTold(counts, "classes"), totalTold(counts, "persons")];
  const units = countFigure("training:units", [...new Set(counts.flatMap((count) => count.units))]);
  const lead = phrase`theo báo cáo của ${units} đơn vị, đã`;
  if (classes === undefined)
    return persons === undefined
      ? undefined
      : toSentence("training", phrase`${lead} đào tạo, bồi dưỡng, tập huấn cho ${persons} lượt người`);
  const attended = persons === undefined ? phrase`` : phrase` với ${persons} lượt người tham gia`;
  return toSentence(
    "training",
    phrase`${lead} tổ chức ${classes} lớp, khóa, hội nghị đào tạo, bồi dưỡng, tập huấn${attended}`,
  );
}
