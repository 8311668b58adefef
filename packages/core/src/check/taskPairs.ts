import { spanAt } from "../document/passage.js";
import type { Duty, Task } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { deadlineText } from "./dutyParties.js";
import { ledClauses } from "./ledClauses.js";
import { perSubject } from "./perSubject.js";
import { kindsIn } from "./statementSides.js";
import type { Subject } from "./subject.js";
import { Tally } from "./tally.js";

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
  const rows = new RowIndex(
    subject.reading.tasks.filter((task) => inTable(task) && (task.lead.length > 0 || task.due !== null)),
  );
  if (rows.all.length === 0) return [];
  const headings = headingsByLine(subject);
  const told: readonly ToldTask[] = [
    ...subject.reading.tasks.filter((task) => !inTable(task) && (task.lead.length > 0 || task.due !== null)),
    ...ledClauses(subject).map(({ unit, text, span }) => ({ text, lead: [unit], due: dueIn(text), span })),
    ...subject.reading.duties.flatMap(datedReport),
  ];
  const titled = new Map<string, readonly Row[]>();
  const rowsTitled = (title: string): readonly Row[] => {
    const known =
      titled.get(title) ??
      rows
        .sharing(wordsOf(title))
        .filter(isSame)
        .map(({ row }) => row);
    titled.set(title, known);
    return known;
  };
  return told.flatMap((told) => {
    const alike = new Set(rowsTitled(headings.get(told.span.line) ?? ""));
    const held = rows.sharing(wordsOf(sentenceOf(told)));
    for (const each of held) if (isAllIn(each)) alike.add(each.row);
    // All words of what is to be done stand in the sentence, so only its rows can be the same.
    if (held.length > 0)
      for (const each of rows.sharing(wordsOf(coreOf(told)))) if (isSame(each)) alike.add(each.row);
    if (alike.size === 0) return [];
    const kinds = kindsIn(told.text.toLowerCase());
    const [only, more] = [...alike].filter(({ task }) => !isAboutIt(kindsOf(task), kinds));
    return only === undefined || more !== undefined ? [] : [{ told, listed: only.task }];
  });
});

/** A row of a table of tasks with how many different words it has. */
interface Row {
  readonly task: Task;
  readonly size: number;
}

/** How many words of a text a row has. */
interface Sharing {
  readonly row: Row;
  readonly shared: number;
  /** How many different words the text has. */
  readonly size: number;
}

/** Rows by their words; those that say too little are left out. */
class RowIndex {
  readonly all: readonly Row[];
  readonly #holders = new Map<string, number[]>();
  readonly #shared: Tally;

  constructor(tasks: readonly Task[]) {
    const all: Row[] = [];
    for (const task of tasks) {
      const words = wordsOf(task.text);
      if (words.size < fewestWords) continue;
      for (const word of words) {
        const known = this.#holders.get(word);
        if (known === undefined) this.#holders.set(word, [all.length]);
        else known.push(all.length);
      }
      all.push({ task, size: words.size });
    }
    this.all = all;
    this.#shared = new Tally(all.length);
  }

  /** The rows that share enough words with a text to be looked at. */
  sharing(words: ReadonlySet<string>): readonly Sharing[] {
    if (words.size < fewestWords) return [];
    this.#shared.clear();
    for (const word of words) for (const at of this.#holders.get(word) ?? []) this.#shared.add(at);
    const found: Sharing[] = [];
    for (const at of this.#shared.counted) {
      const row = this.all[at];
      const shared = this.#shared.of(at);
      if (row !== undefined && shared >= row.size * leastOfBoth)
        found.push({ row, shared, size: words.size });
    }
    return found;
  }
}

const kindsOf = perSubject(({ text }: Task) => kindsIn(text.toLowerCase()));

/** `tổng hợp kết quả, báo cáo Ban Chỉ đạo tỉnh trước ngày 10/12/2017`: a report with its day, whoever sends it. */
function datedReport({ what, deadline, span }: Duty): readonly ToldTask[] {
  const text = what.split(/;\s/u).find((part) => /báo cáo/iu.test(part));
  if (text === undefined || deadline === null || !("date" in deadline)) return [];
  return [{ text, lead: [], due: deadlineText(deadline), span }];
}

/** Appraising or funding a matter isn't the matter itself. */
function isAboutIt(row: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  return row.has("appraise") !== told.has("appraise") || row.has("fund") !== told.has("fund");
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

/** So much of both is the same. */
const leastOfBoth = 0.65;

/** Nearly all words of the one stand in the other, and it has few of its own. */
function isSame({ row, shared, size }: Sharing): boolean {
  const [least, most] = [Math.min(row.size, size), Math.max(row.size, size)];
  return least >= fewestWords && shared >= least * 0.9 && shared >= most * leastOfBoth;
}

/** A long row stands in one sentence with every word of it: `Chuyên mục …; nâng cấp …` of `Xây dựng chuyên mục …; duy trì, nâng cấp …`. */
function isAllIn({ row, shared, size }: Sharing): boolean {
  return row.size >= manyWords && size <= row.size * 2 && shared === row.size;
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
