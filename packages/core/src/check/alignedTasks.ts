import { spanAt } from "../document/passage.js";
import { spansOverlap } from "../document/span.js";
import type { Task } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import { containment, findMatches, type Match, type Worded, wordingOf } from "./alignment.js";
import { dueSpan } from "./dueDates.js";
import { ledStatements, type ToldTask, timeIn, withoutTime } from "./ledStatements.js";
import { overlap, unitFamily } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import type { Subject } from "./subject.js";

/** A row of a list of tasks and the sentence that says the same in other words, but another lead or another time. */
export interface TaskConflict {
  readonly told: ToldTask;
  readonly listed: Task;
  /** All of the row stands in the sentence, and in no other as much. */
  readonly certain: boolean;
}

export interface TaskConflicts {
  readonly leads: readonly TaskConflict[];
  readonly dues: readonly TaskConflict[];
}

/** So much of a row stands in the sentence of its task. */
const likely = 0.72;
const sure = 0.86;
/** A time without the same lead beside it needs more. */
const nearlySure = 0.84;
/** Another sentence that holds nearly as much of the row may be meant. */
const margin = 0.15;

/** Rows of tables and lists of tasks against the sentences of the text that order the same. */
export const taskConflicts = perSubject((subject: Subject): TaskConflicts => {
  const listed = listedTasks(subject);
  if (listed.length === 0) return { leads: [], dues: [] };
  const lines = new Set(listed.map(({ of }) => of.span.line));
  const led = ledStatements(subject);
  const leading = led.filter(({ of }) => of.lead.length > 0);
  const others = toldTasks(subject).flatMap((task) => {
    const parts = leading.filter((each) => spansOverlap(each.of.span, task.of.span));
    return parts.length === 0 ? [task] : (wholeOf(task, parts) ?? []);
  });
  const told = [...led, ...others].filter(({ of }) => !lines.has(of.span.line));
  const found = findMatches(listed, told, rarityOf(subject));
  const back = backwards(found);
  const entries = [...found];
  return {
    leads: entries.flatMap(([task, matches]) => leadConflict(task, matches, back, subject) ?? []),
    dues: [
      ...entries.flatMap(([task, matches]) => dueConflict(task, matches, back, subject) ?? []),
      ...lateParts(listed, told, subject),
    ],
  };
});

/** A row may sum up all that a sentence orders one unit in several parts; no time is of all of them. */
function wholeOf(
  { of, wording }: Worded<ToldTask>,
  parts: readonly Worded<ToldTask>[],
): Worded<ToldTask> | undefined {
  const [first, ...others] = parts.map((part) => part.of.lead.join("; "));
  if (others.length === 0 || others.some((lead) => lead !== first)) return undefined;
  return of.lead.join("; ") === first ? { of: { ...of, due: null }, wording } : undefined;
}

/** Where a row says in brackets what it rests on: `(khoản 2, Điều 14 Nghị định)`. */
const CITED =
  /\((?:theo |tại |quy định tại |thực hiện )*(?:điểm|khoản|Khoản|Điểm|Điều|điều|Mục|mục|Nghị|Quyết|Luật|Thông|Chỉ thị|Kế hoạch)\s[^()]*\)/gu;

/** Fewer words of a part of a row stand in many sentences. */
const fewestOfPart = 7;

/** A row of several matters (`Kiện toàn …; ban hành quy chế …`), one of which a sentence sets for a later time than the whole row. */
function lateParts(
  listed: readonly Worded<Task>[],
  told: readonly Worded<ToldTask>[],
  subject: Subject,
): readonly TaskConflict[] {
  const parts = listed.flatMap(({ of }) =>
    of.due === null || !of.text.includes(";")
      ? []
      : of.text.split(";").map((text) => ({ of: { ...of, text }, wording: wordingOf(text) })),
  );
  const long = parts.filter(({ wording }) => wording.places.size >= fewestOfPart);
  if (long.length === 0) return [];
  const timed = told.filter(({ of }) => timeOf(of.due) !== undefined && !/báo cáo/iu.test(of.text));
  const found = findMatches(long, timed, rarityOf(subject));
  return [...found].flatMap(([part, matches]) => {
    const [own, [best, second]] = [timeOf(part.due), matches];
    const due = timeOf(best?.of.due ?? null);
    if (own === undefined || due === undefined || best === undefined || best.score < sure) return [];
    if (second !== undefined && second.score >= best.score - margin) return [];
    return areBothYearly(own, due) && own.last < due.first
      ? [{ told: best.of, listed: part, certain: true }]
      : [];
  });
}

/** Rows of tables, and items of annexes with labelled lines, that name a lead or a time. */
export const listedTasks = perSubject(({ blocks, anatomy, reading }: Subject): readonly Worded<Task>[] => {
  const tables = joinTables(blocks).map(({ span }) => span);
  const annexes = anatomy.attachments
    .filter(({ kind }) => kind === "annex")
    .flatMap((annex) => annex.blocks)
    .flatMap((block) => (block.kind === "paragraph" ? [spanAt(block.passage).line] : []));
  const inAnnex = new Set(annexes);
  return reading.tasks
    .filter(
      ({ span, lead, due }) =>
        (lead.length > 0 || due !== null) &&
        (inAnnex.has(span.line) ||
          tables.some((table) => table.line <= span.line && span.line <= table.endLine)),
    )
    .map((of) => ({ of, wording: wordingOf(of.text.replace(CITED, " ")) }));
});

/** Tasks of the text with their lead in a bracket or a line of its own. */
function toldTasks({ reading: { tasks } }: Subject): readonly Worded<ToldTask>[] {
  return tasks.flatMap(({ text, lead, due, span, confidence }) => {
    const time = due ?? timeIn(text);
    const isClear = confidence.level === "clear";
    if (lead.length === 0 || confidence.level === "doubtful" || (!isClear && time === null)) return [];
    // A lead that was concluded from where the task stands isn't compared; the time is the task's own.
    const told = isClear ? lead : [];
    const of = { text: withoutTime(text), lead: told, leads: told, due: time, duty: false, span };
    return [{ of, wording: wordingOf(of.text) }];
  });
}

type Matches = readonly Match<ToldTask>[];

/** For each sentence the rows that it may be about. */
type Backwards = ReadonlyMap<number, readonly { readonly task: Task; readonly score: number }[]>;

function backwards(found: ReadonlyMap<Task, Matches>): Backwards {
  const back = new Map<number, { task: Task; score: number }[]>();
  for (const [task, matches] of found)
    for (const { of, score } of matches) {
      const known = back.get(of.span.line) ?? [];
      known.push({ task, score });
      back.set(of.span.line, known);
    }
  return back;
}

function leadConflict(
  listed: Task,
  matches: Matches,
  back: Backwards,
  subject: Subject,
): TaskConflict | undefined {
  const own = comparable(listed.lead, subject);
  const told = matches.filter(({ of }) => of.lead.length > 0);
  const [best] = told;
  if (own === undefined || best === undefined || best.score < likely) return undefined;
  const theirs = comparable(best.of.lead, subject);
  if (theirs === undefined || !areOthers(own, theirs)) return undefined;
  const rivals = told.filter(({ score }) => score >= best.score - margin);
  const agrees = rivals.some(({ of }) => {
    const names = comparable(of.leads.length > 0 ? of.leads : of.lead, subject);
    return (
      names === undefined || overlap(names, own) || !overlap(comparable(of.lead, subject) ?? own, theirs)
    );
  });
  if (agrees) return undefined;
  const meant = (back.get(best.of.span.line) ?? []).some(({ task, score }) => {
    const leads = comparable(task.lead, subject);
    if (task === listed || score < best.score || leads === undefined || !overlap(leads, theirs)) return false;
    return !repeats(task, listed, subject);
  });
  if (best.of.duty && helpsOnly(best.of.text, listed.text)) return undefined;
  if (best.of.duty && (best.score < sure || isShort(listed) || isNarrower(best.of.text, listed.text)))
    return undefined;
  return meant ? undefined : { told: best.of, listed, certain: best.score >= sure && !best.of.duty };
}

/** So far apart two rows stand in tables of their own. */
const otherTable = 12;

/** A row of another table (of projects, of money) that says the same work shorter: one more witness, not another work. */
function repeats(other: Task, listed: Task, subject: Subject): boolean {
  if (Math.abs(other.span.line - listed.span.line) < otherTable) return false;
  return containment(wordingOf(other.text), wordingOf(listed.text), rarityOf(subject)) >= sure;
}

const HELP = /^(?:hỗ trợ|hướng dẫn|theo dõi|lồng ghép)(?!\p{L})/iu;

/** `Hướng dẫn lập hồ sơ …` isn't `Lập hồ sơ …`: a unit helps with what another leads. */
function helpsOnly(duty: string, row: string): boolean {
  const help = HELP.exec(duty.trim())?.[0].toLowerCase();
  return help !== undefined && !row.trim().toLowerCase().startsWith(help);
}

/** A duty with a field of its own (`… phục vụ nông nghiệp`) isn't the task for all fields: words of its own, by count. */
const mostOwnWords = 0.3;

function isNarrower(duty: string, row: string): boolean {
  const [own, theirs] = [duty, row].map((text) => wordingOf(text).places);
  if (own === undefined || theirs === undefined || own.size === 0) return false;
  const beside = [...own.keys()].filter((word) => !theirs.has(word)).length;
  return beside > own.size * mostOwnWords && FIELDS.some((field) => namesOther(duty, field, theirs));
}

const FIELDS = [/phục vụ\s(.{3,40})/iu, /(?:thuộc|trong) (?:lĩnh vực|ngành)\s(.{3,40})/iu];

/** What stands behind `phục vụ`, `trong lĩnh vực` isn't the row's. */
function namesOther(duty: string, field: RegExp, row: ReadonlyMap<string, unknown>): boolean {
  const named = field.exec(duty)?.[1];
  if (named === undefined) return false;
  const words = [...wordingOf(named).places.keys()].slice(0, 3);
  return words.length === 0 || words.some((word) => !row.has(word));
}

/** `Trước ngày 31/5 hằng năm`, `ngày 30/4`: a day without a year. */
const YEARLY =
  /^(?:trước|chậm nhất(?: là)?|xong)?\s?(?:ngày\s)?(\d{1,2})\s?(?:\/|tháng\s)\s?(\d{1,2})(?:\s(?:hằng|hàng|mỗi) năm)?[.;,]?$/iu;
/** Stands for any year; a day of every year isn't compared with one of a certain year. */
const EVERY = "yyyy";

const areBothYearly = (a: { readonly last: string }, b: { readonly last: string }): boolean =>
  a.last.startsWith(EVERY) === b.last.startsWith(EVERY);

/** A year alone in a cell (`2024`) is due in that year. */
function timeOf(due: string | null): ReturnType<typeof dueSpan> {
  const text = (due ?? "").trim();
  const yearly = YEARLY.exec(text);
  if (yearly !== null) {
    const day = `${EVERY}-${yearly[2]?.padStart(2, "0")}-${yearly[1]?.padStart(2, "0")}`;
    return { first: day, last: day };
  }
  return dueSpan(/^20\d{2}$/u.test(text) ? `năm ${text}` : text);
}

/** Fewer syllables than these stand under several units. */
const fewestOfDuty = 9;

function isShort({ text }: Task): boolean {
  return wordingOf(text).places.size < fewestOfDuty;
}

/** A day before the document's own is a fault by itself. */
function dueConflict(
  listed: Task,
  matches: Matches,
  back: Backwards,
  subject: Subject,
): TaskConflict | undefined {
  if (/sơ kết|tổng kết|báo cáo/iu.test(listed.text)) return undefined;
  const own = timeOf(listed.due);
  const issued = subject.reading.meta.date ?? "";
  const lead = comparable(listed.lead, subject);
  const timed = matches.flatMap((match) => {
    const due = timeOf(match.of.due);
    return due === undefined || due.last < issued ? [] : [{ ...match, due }];
  });
  const [best] = timed;
  if (own === undefined || best === undefined || !areBothYearly(own, best.due)) return undefined;
  const theirs = comparable(best.of.lead, subject);
  const oneLead = lead !== undefined && theirs !== undefined && overlap(lead, theirs);
  if (best.score < (oneLead ? likely : nearlySure)) return undefined;
  const rivals = timed.filter(({ score }) => score >= best.score - margin);
  if (rivals.some(({ due }) => due.first <= own.last && own.first <= due.last)) return undefined;
  const meant = (back.get(best.of.span.line) ?? []).some(({ task, score }) => {
    const due = timeOf(task.due);
    const meets = due !== undefined && due.first <= best.due.last && best.due.first <= due.last;
    return task !== listed && score >= best.score - margin && meets;
  });
  return meant ? undefined : { told: best.of, listed, certain: true };
}

/** `Sở A`, `Phòng B`, `Công an phường`: a name of one unit. */
const UNIT =
  /^(?:sở|phòng|ban(?! (?:cán sự|ngành))|chi cục|cục|công an|bộ chỉ huy|ban chỉ huy|văn phòng|trung tâm|trạm|hội|liên minh|liên đoàn|đoàn thanh niên|tỉnh đoàn|huyện đoàn|ủy ban mặt trận|ubmttq|đài|báo|viện|trường|bệnh viện|thư viện|bảo tàng|thanh tra|bảo hiểm|ngân hàng|kho bạc|hạt kiểm lâm|đảng ủy|đảng đoàn|ban cán sự)\s/iu;

/** What the leads can be compared by: known units by their family, others by their names; undefined where one is a group. */
function comparable(names: readonly string[], subject: Subject): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  for (const name of names) {
    const resolved = subject.resolveUnit(name);
    if (resolved?.kind === "group") return undefined;
    if (resolved !== null) found.add(unitFamily(resolved.canonical));
    else if (UNIT.test(name) && !/,\s|\s(?:các|và các|liên quan)(?:\s|$)/iu.test(name)) found.add(fold(name));
    else if (UNIT.test(name) && /^phòng\s/iu.test(name) && name.length < 60) found.add(fold(name));
    else return undefined;
  }
  return found.size === 0 ? undefined : found;
}

/** Whether both name units that are known, and none that may be one of the other's by another spelling. */
export function areOtherUnits(a: readonly string[], b: readonly string[], subject: Subject): boolean {
  const [own, theirs] = [comparable(a, subject), comparable(b, subject)];
  return own !== undefined && theirs !== undefined && areOthers(own, theirs);
}

/** No name of the one side may stand for one of the other: shorter, longer or by another spelling. */
function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => [...b].every((other) => !isVariant(one, other)));
}

function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  const heads = /^(?:so|phong|ban|chi cuc|hoi|trung tam|tram|van phong) /u;
  const [first, second] = [a, b].map((name) => new Set(name.replace(heads, "").split(" ")));
  const [least, most] = [first ?? new Set<string>(), second ?? new Set<string>()];
  const shared = [...least].filter((word) => most.has(word)).length;
  return shared >= Math.min(least.size, most.size) * 0.6;
}
