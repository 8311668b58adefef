import type { Task } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import { ledClauses } from "./ledClauses.js";
import { ledStatements } from "./ledStatements.js";
import { familiesOf, labelledLine, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A task with its lead behind it, and the sentence that gives the same task to another unit. */
export interface TaskToldTwice {
  readonly first: Pick<Task, "lead" | "span">;
  readonly second: LedWords;
}

type LedWords = Pick<Task, "lead" | "text" | "span">;

/** Fewer syllables than these begin many tasks. */
const fewestSyllables = 6;
/** A sentence of fewer is no beginning of a longer task. */
const fewestOfBeginning = 8;
/** A task of more is the same one whoever it is for. */
const enough = 12;
/** Syllables that may stand before the task's words in the sentence: `tổ chức`, `việc triển khai`. */
const mostBefore = 3;
/** The labelled lines stand at most so many below a task's own text: blank lines between them, a label that is broken over two. */
const reach = 5;
/** Behind the task's words: another group or place, so another part of the matter. */
const OTHER_PART = /^(?:cho|tai|o|trong|thuoc|do|theo)(?: |$)/u;

/**
 * Tasks of the text with their lead in brackets (`(Sở A chủ trì; quý I)`) or on a line of its own (`Chủ trì: Sở A.`), whose words open
 * a duty that a sentence elsewhere gives another unit to lead. None where any sentence gives it to the task's own lead. Linear.
 */
export const tasksToldTwice = perSubject((subject: Subject): readonly TaskToldTwice[] => {
  const tasks = ledTasks(subject);
  if (tasks.length === 0) return [];
  const byOpening = new Map<string, LedTask[]>();
  for (const task of tasks) byOpening.set(task.opening, [...(byOpening.get(task.opening) ?? []), task]);
  const found = new Map<Task, { second: LedWords; shared: boolean }>();
  for (const of of ledWords(subject)) {
    const words = fold(of.text).split(" ");
    for (let at = 0; at <= mostBefore; at += 1) {
      const opening = words.slice(at, at + fewestSyllables).join(" ");
      for (const { task, key, families } of byOpening.get(opening) ?? []) {
        const rest = words.slice(at).join(" ");
        const behind = behindShared(rest, key);
        const theirs = behind === undefined || within(of, task) ? undefined : familiesOf(of.lead, subject);
        if (behind === undefined || theirs === undefined) continue;
        if (key.split(" ").length < enough && OTHER_PART.test(behind)) continue;
        const shared = overlap(theirs, families);
        const known = found.get(task);
        found.set(task, { second: known?.second ?? of, shared: shared || known?.shared === true });
      }
    }
  }
  return [...found].flatMap(([first, { second, shared }]) => {
    if (shared) return [];
    const span = labelledLine(subject, first.span, first.lead[0] ?? "", "lead");
    return [{ first: { lead: first.lead, span }, second }];
  });
});

/** What the longer of the two goes on with; undefined where they part before: a sentence may tell the beginning of a task alone. */
function behindShared(told: string, key: string): string | undefined {
  if (`${told} `.startsWith(`${key} `)) return told.slice(key.length + 1);
  const short = told.split(" ").length < fewestOfBeginning || !`${key} `.startsWith(`${told} `);
  const rest = key.slice(told.length + 1);
  return short || OTHER_PART.test(rest) ? undefined : rest;
}

/** What sentences, and clauses under a unit's heading, give one unit to lead. */
function ledWords(subject: Subject): readonly LedWords[] {
  const told = ledStatements(subject).flatMap(({ of }) => (!of.duty && of.lead.length === 1 ? [of] : []));
  return [...told, ...ledClauses(subject).map(({ unit, text, span }) => ({ lead: [unit], text, span }))];
}

interface LedTask {
  readonly task: Task;
  readonly families: ReadonlySet<string>;
  readonly key: string;
  readonly opening: string;
}

/** Tasks outside tables with one lead that is known, by what is done without who does it. */
function ledTasks(subject: Subject): readonly LedTask[] {
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const inTable = ({ span }: Task) =>
    tables.some((table) => table.line <= span.line && span.line <= table.endLine);
  return subject.reading.tasks.flatMap((task) => {
    if (task.lead.length !== 1 || task.target !== null || inTable(task) || !isSaid(task, subject)) return [];
    const families = familiesOf(task.lead, subject);
    const key = fold(task.text.split(/[(:;]|\.\s/u)[0] ?? "").trim();
    const words = key.split(" ");
    if (families === undefined || words.length < fewestSyllables || /chu tri/u.test(key)) return [];
    return [{ task, families, key, opening: words.slice(0, fewestSyllables).join(" ") }];
  });
}

/** `Sở A chủ trì` or `chủ trì: Sở A` is printed with the task, so that it is no column of a table that lost its lines. */
function isSaid({ lead, span }: Task, { source }: Subject): boolean {
  const printed = fold(source.lines.slice(span.line - 1, span.endLine + reach).join(" "));
  const name = fold(lead[0] ?? "");
  if (printed.includes(`${name} chu tri`) || printed.includes(`chu tri ${name}`)) return true;
  // `Đơn vị chủ trì tham mưu thực hiện: Sở A`: the label goes on.
  const at = printed.indexOf(` ${name}`);
  return (
    at > 0 && /chu tri(?: (?:tham muu|thuc hien|chinh|trien khai|to chuc))+$/u.test(printed.slice(0, at))
  );
}

/** The sentence is the task itself, or stands in it. */
function within({ span }: LedWords, task: Task): boolean {
  return task.span.line <= span.line && span.line <= task.span.endLine;
}
