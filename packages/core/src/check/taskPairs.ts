import { spanAt } from "../document/passage.js";
import type { Duty, Task } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { type Wording, wordingOf } from "./alignment.js";
import { deadlineText } from "./dutyParties.js";
import { ledClauses } from "./ledClauses.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** One task as a sentence gives it, or the section that it stands in names it, and as a row of a table of tasks repeats it. */
export interface TaskPair {
  readonly told: ToldTask;
  readonly listed: Task;
}

type ToldTask = Pick<Task, "text" | "lead" | "due" | "span">;

const FILLING = new Set(
  "va cac cua o cho la voi de den duoc su tren dia ban tinh mot trong theo tai nay do cung hoac thuc hien trien khai to chuc chu tri phoi hop thanh pho".split(
    " ",
  ),
);
/** Fewer words than these stand in many tasks. */
const fewestWords = 4;
/** So many words, all in one sentence, are no chance. */
const manyWords = 10;

/** Tasks of the text with their rows in the tables of tasks; none where more than one row would fit. */
export const taskPairs = perSubject((subject: Subject): readonly TaskPair[] => {
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const inTable = ({ span }: Task) =>
    tables.some((table) => table.line <= span.line && span.line <= table.endLine);
  const rows = subject.reading.tasks
    .filter((task) => inTable(task) && (task.lead.length > 0 || task.due !== null))
    .map((task) => ({ task, words: wordsOf(task.text) }))
    .filter(({ words }) => words.size >= fewestWords);
  if (rows.length === 0) return [];
  const headings = headingsByLine(subject);
  const told: readonly ToldTask[] = [
    ...subject.reading.tasks.filter((task) => !inTable(task) && (task.lead.length > 0 || task.due !== null)),
    ...ledClauses(subject).map(({ unit, text, span }) => ({ text, lead: [unit], due: dueIn(text), span })),
    ...subject.reading.duties.flatMap(datedReport),
  ];
  return told.flatMap((told) => {
    const own = wordsOf(coreOf(told));
    const whole = wordsOf(sentenceOf(told));
    const heading = wordsOf(headings.get(told.span.line) ?? "");
    const wording = wordingOf(told.text);
    const fitting = rows.filter(
      ({ words, task }) =>
        (isSame(words, own) || isSame(words, heading) || isAllIn(words, whole)) &&
        !isAboutIt(wordingOf(task.text), wording),
    );
    const [only] = fitting;
    return only === undefined || fitting.length > 1 ? [] : [{ told, listed: only.task }];
  });
});

/** `tổng hợp kết quả, báo cáo Ban Chỉ đạo tỉnh trước ngày 10/12/2017`: a report with its day, whoever sends it. */
function datedReport({ what, deadline, span }: Duty): readonly ToldTask[] {
  const text = what.split(/;\s/u).find((part) => /báo cáo/iu.test(part));
  if (text === undefined || deadline === null || !("date" in deadline)) return [];
  return [{ text, lead: [], due: deadlineText(deadline), span }];
}

/** Appraising or funding a matter isn't the matter itself. */
function isAboutIt(row: Wording, told: Wording): boolean {
  return ["appraise", "fund"].some((kind) => row.kinds.has(kind) !== told.kinds.has(kind));
}

function dueIn(text: string): string | null {
  return (
    /(?:trong|trước|vào|chậm nhất)\s(?:hết\s|cuối\s)?((?:ngày|tháng|quý|năm)\s[^.;,()]{0,24}?20\d{2})/iu.exec(
      text,
    )?.[1] ?? null
  );
}

/** What is to be done, without who does it and by when. */
function coreOf({ text }: ToldTask): string {
  const first = text.split(/[.;]\s/u)[0] ?? text;
  const bare = findUnits(first).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`,
    first,
  );
  return bare
    .replace(/^.{0,120}?chủ trì,?\s(?:phối hợp (?:với\s)?[^,;]{0,160},\s)?/iu, "")
    .replace(
      /(?:hoàn thành|xong)?\s(?:trong|trước|vào|chậm nhất)\s(?:hết\s)?(?:năm|quý|tháng|ngày)\s.*$/iu,
      "",
    )
    .replace(/[,;(]\s?(?:hoàn thành|thời gian|trước|trong|chậm nhất|xong).*$/iu, "");
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(" ")
      .filter((word) => word !== "" && !FILLING.has(word)),
  );
}

/** Nearly all words of the one stand in the other, and it has few of its own. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [least, most] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return least >= fewestWords && shared >= least * 0.9 && shared >= most * 0.65;
}

/** A long row stands in one sentence with every word of it: `Chuyên mục …; nâng cấp …` of `Xây dựng chuyên mục …; duy trì, nâng cấp …`. */
function isAllIn(row: ReadonlySet<string>, sentence: ReadonlySet<string>): boolean {
  if (row.size < manyWords || sentence.size > row.size * 2) return false;
  return [...row].every((word) => sentence.has(word));
}

/** The first sentence of what is to be done, with all its halves. */
function sentenceOf({ text }: ToldTask): string {
  return text.split(/[.]\s/u)[0] ?? text;
}

/** The title of the section that each paragraph stands in, where that names one matter only: no section of its own below. */
function headingsByLine({ blocks, outline }: Subject): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const block of blocks) {
    const section = outline.sectionOf.get(block);
    if (block.kind !== "paragraph" || section === undefined) continue;
    const title = section.title ?? section.heading.passage.text.slice(section.label.end);
    found.set(spanAt(block.passage).line, title);
  }
  return found;
}
