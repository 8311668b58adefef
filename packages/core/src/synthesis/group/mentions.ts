import { findDates } from "../../text/dates.js";
import { fold, foldLetters } from "../../text/fold.js";
import { measureAfter, parseMeasure } from "../../text/measures.js";
import { findNumbers, type NumberMention } from "../../text/numbers.js";
import type { UnitParagraph } from "../unitText.js";

/** A figure in a unit's paragraph with the words around it. */
export interface FigureMention {
  readonly paragraph: UnitParagraph;
  /** As printed, with its measure: `1.149 lượt`. */
  readonly text: string;
  readonly value: number;
  /** The measure's form to compare by; null where none stands after it. */
  readonly measure: string | null;
  readonly sentence: string;
  /** The nearest content words of the sentence before the figure, the nearest last. */
  readonly before: readonly string[];
  /** Content words around the figure. */
  readonly around: ReadonlySet<string>;
  /** Years that the sentence names. */
  readonly years: readonly number[];
}

const SENTENCE_END = /(?<=[.;!?…])\s+(?=\p{Lu}|\p{N}|[-+“"])/u;
const nearBefore = 14;
const nearAfter = 6;

/** The figures of a paragraph, in order; dates, years, numbers of documents and numbers of items are no figures. */
export function mentionsOf(paragraph: UnitParagraph): readonly FigureMention[] {
  if (!/\d/u.test(paragraph.text)) return [];
  return paragraph.text.split(SENTENCE_END).flatMap((sentence) => inSentence(paragraph, sentence));
}

function inSentence(paragraph: UnitParagraph, sentence: string): readonly FigureMention[] {
  const dates = findDates(sentence);
  const years = dates.flatMap(({ year }) => (year === null ? [] : [year]));
  const words = placedWords(sentence);
  return findNumbers(sentence).flatMap((number): FigureMention[] => {
    if (dates.some(({ from, to }) => number.from < to && number.to > from)) return [];
    const found = measureAfter(sentence, number.to);
    const measure = number.sign ?? found?.form ?? null;
    if (isLabel(sentence, number, measure)) return [];
    const text = number.sign === null && found !== undefined ? `${number.text} ${found.text}` : number.text;
    const before = words.filter(({ from }) => from < number.from).slice(-nearBefore);
    const after = words.filter(({ from }) => from >= number.to).slice(0, nearAfter);
    const around = new Set([...before, ...after].map(({ word }) => word));
    return [
      {
        paragraph,
        text,
        value: number.value,
        measure,
        sentence,
        before: before.map(({ word }) => word),
        around,
        years,
      },
    ];
  });
}

const LABEL =
  /(?:^|[\s(])(?:(?:kế hoạch|quyết định|công văn|nghị quyết|chỉ thị|thông tư|nghị định|báo cáo|văn bản|luật|tờ trình) số|điều|khoản|mục|phụ lục|biểu|bảng|trang|tập|khóa|lần thứ|thứ|tháng|quý|giai đoạn)\s*$/iu;

/** Years by themselves, numbers of acts (`số 83`), items (`Điều 5`, `mục 2`) and pages. */
function isLabel(sentence: string, { value, from, to }: NumberMention, measure: string | null): boolean {
  if (measure === null && Number.isInteger(value) && value >= 1900 && value <= 2100) return true;
  if (/^\s?[-–]\s?(?:19|20)\d\d(?!\d)/u.test(sentence.slice(to, to + 8))) return measure === null;
  return LABEL.test(sentence.slice(Math.max(0, from - 24), from));
}

/** Words that carry no subject: they stand in any sentence. */
const FILLERS = new Set(
  (
    "va cac cua o cho la voi de den nhung duoc su tu ve tren dia ban tinh mot trong theo tai nay do cung nhu hay hoac " +
    "da dang se ma thi boi nham bang vao nam dat con so co khoang hon gan chiem uoc tong so voi ke hoach muc tieu cuoi dau " +
    "ky thang quy hien den nay tinh"
  ).split(" "),
);

/** The content words of a sentence with their places. */
function placedWords(sentence: string): readonly { readonly word: string; readonly from: number }[] {
  return [...sentence.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const word = foldLetters(match[0]);
    return FILLERS.has(word) ? [] : [{ word, from: match.index }];
  });
}

/** Folded words that say what a text is about, numbers and fillers left out. */
export function contentWords(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !/\d/u.test(word) && !FILLERS.has(word));
}

/** The form by which the measures of a plan and of running text are compared. */
export function measureForm(measure: string | null): string | null {
  if (measure === null) return null;
  return parseMeasure(measure)?.form ?? fold(measure);
}
