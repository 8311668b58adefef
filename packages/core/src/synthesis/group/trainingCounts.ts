import { findNumbers } from "../../text/numbers.js";
import type { UnitParagraph } from "../unitText.js";
import { compareVietnamese } from "../words/order.js";
import { contentWords } from "./mentions.js";
import { overlap } from "./repeats.js";

/** Classes and persons that one sentence of a unit's report tells of. */
export interface TrainingCount {
  readonly report: string;
  /** Key of the paragraph. */
  readonly paragraph: string;
  /** Place of the sentence in the paragraph. */
  readonly sentence: number;
  /** Several where they tell of the same classes for the same persons. */
  readonly units: readonly string[];
  /** Classes, courses, conferences; null where none are told. */
  readonly classes: number | null;
  readonly persons: number | null;
  /** What the sentence is about. */
  readonly words: ReadonlySet<string>;
}

const TRAINING = /tập huấn|bồi dưỡng|đào tạo|huấn luyện/iu;
const SENTENCE_END = /(?<=[.;!?…])\s+/u;
/** What follows is part of what was counted. */
const PART = /(?:,\s*)?(?:trong đó|gồm|riêng)(?!\p{L})/iu;
const CLASSES = /^\s+(?:lớp|khóa|khoá|hội nghị|hội thảo|cuộc|đợt|buổi)(?!\p{L})/iu;
const PERSONS =
  /^\s+(?:lượt(?!\p{L})|người|cán bộ|công chức|viên chức|học viên|đại biểu|cộng tác viên|giáo viên)(?!\p{L})/iu;
/** So many persons in the same number of classes are hardly two units' own. */
const tellingPersons = 50;
const alikeWords = 0.75;

/**
 * Numbers of classes and of persons trained that units tell in these paragraphs: of a sentence on training the first number of each; what
 * `trong đó` says more of is left out. What several units tell alike (joint classes), or one tells twice, is counted once, with all of them.
 */
export function trainingCounts(paragraphs: readonly UnitParagraph[]): readonly TrainingCount[] {
  const counts: TrainingCount[] = [];
  for (const found of paragraphs.flatMap(countsIn)) {
    const at = counts.findIndex((each) => isShared(each, found));
    const same = counts[at];
    if (same === undefined) counts.push(found);
    else
      counts[at] = {
        ...same,
        classes: same.classes ?? found.classes,
        units: [...new Set([...same.units, ...found.units])].sort(compareVietnamese),
      };
  }
  return counts;
}

function isShared(a: TrainingCount, b: TrainingCount): boolean {
  if (isFuller(a, b)) return true;
  if (a.persons !== b.persons || a.classes !== b.classes) return false;
  if (a.report === b.report && a.paragraph !== b.paragraph) return true;
  if (a.classes !== null && a.persons !== null && a.persons >= tellingPersons) return true;
  return overlap(a.words, b.words) >= alikeWords;
}

/** One unit tells of the same persons in two places, in one of them without the number of classes. */
function isFuller(a: TrainingCount, b: TrainingCount): boolean {
  if (a.report !== b.report || a.paragraph === b.paragraph || a.persons !== b.persons) return false;
  return (a.persons ?? 0) >= tellingPersons && (a.classes === null || b.classes === null);
}

function countsIn({ key, report, unit, text, table }: UnitParagraph): readonly TrainingCount[] {
  if (table !== null || !TRAINING.test(text)) return [];
  return text.split(SENTENCE_END).flatMap((sentence, at): TrainingCount[] => {
    if (!TRAINING.test(sentence)) return [];
    const whole = sentence.split(PART)[0] ?? "";
    const [classes, persons] = [firstOf(whole, CLASSES), firstOf(whole, PERSONS)];
    if (classes === null && persons === null) return [];
    const words = new Set(contentWords(sentence));
    return [{ report, paragraph: key, sentence: at, units: [unit], classes, persons, words }];
  });
}

/** The first whole number before one of these words. */
function firstOf(text: string, words: RegExp): number | null {
  const found = findNumbers(text).find(
    ({ to, value, sign }) => sign === null && Number.isInteger(value) && words.test(text.slice(to, to + 24)),
  );
  return found?.value ?? null;
}
