import { noticeText } from "@lotrinh/core/document/noticeText";
import type { Duty, Indicator, Meta, Reading } from "@lotrinh/core/read/reading";
import { listKinds } from "@lotrinh/core/review/item";
import type { Language } from "../text.js";
import { cut, textTable } from "./table.js";
import { frequencyName, kindNames, relationNames, words } from "./words.js";

/** Rows of a list that a summary shows; the rest is counted. */
const MOST_ROWS = 12;
const MOST_LETTERS = 60;

/** What was read, for people: the letterhead, how many of each kind, and the beginning of the main lists. */
export function summarise(reading: Reading, language: Language): string {
  const parts = [
    letterhead(reading.meta, language),
    counts(reading, language),
    ...lists(reading, language),
    notices(reading, language),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function letterhead(meta: Meta, language: Language): string[] {
  const word = words[language];
  const { signer, period } = meta;
  const fields: (readonly [string, string | null])[] = [
    [word.type, meta.type],
    [word.number, meta.number],
    [word.date, meta.date === null ? null : dateText(meta.date)],
    [word.issuer, meta.issuer],
    [word.title, meta.title],
    [
      word.signer,
      signer === null ? null : [signer.authority, signer.position, signer.name].filter(Boolean).join(", "),
    ],
    [word.period, period === null ? null : `${period.from}-${period.to}`],
    [word.standingUnit, meta.standingUnit],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `${name.padEnd(width)}  ${cut(value ?? word.missing, 200)}`);
  return meta.isDraft ? [...lines, word.draft] : lines;
}

/** `2017-06-09` as officials write it: `09/06/2017`. */
function dateText(date: string): string {
  return date.split("-").reverse().join("/");
}

function counts(reading: Reading, language: Language): string[] {
  const word = words[language];
  const filled = listKinds.filter((kind) => reading[kind].length > 0);
  if (filled.length === 0) return [word.nothing];
  const rows = filled.map((kind) => {
    const doubtful = reading[kind].filter(({ confidence }) => confidence.level === "doubtful").length;
    const remark = doubtful === 0 ? "" : ` (${doubtful} ${word.doubtful})`;
    return `  ${kindNames[language][kind]}: ${reading[kind].length}${remark}`;
  });
  return [`${word.counts}:`, ...rows];
}

function lists(reading: Reading, language: Language): string[][] {
  const word = words[language];
  const name = kindNames[language];
  const list = (title: string, headings: string[], rows: string[][]) =>
    listed(title, headings, rows, word.more);
  return [
    list(
      name.citations,
      [word.number, word.date, word.relation],
      reading.citations.map((c) => [
        c.number ?? c.type ?? "",
        c.date === null ? "" : dateText(c.date),
        relationNames[language][c.relation],
      ]),
    ),
    list(
      name.targets,
      [word.code, word.priority, word.target],
      reading.targets.map((t) => [t.code, t.priority ?? "", t.title]),
    ),
    list(
      name.indicators,
      [word.line, word.indicator, word.measure, word.milestones],
      reading.indicators.map((i) => [
        line(i),
        [i.code, i.name].filter(Boolean).join(" "),
        i.measure ?? "",
        milestones(i),
      ]),
    ),
    list(
      name.tasks,
      [word.line, word.task, word.lead, word.due],
      reading.tasks.map((t) => [line(t), t.text, t.lead.join("; "), t.due ?? ""]),
    ),
    list(
      name.duties,
      [word.line, word.who, word.to, word.frequency, word.due],
      reading.duties.map((d) => [
        line(d),
        d.who.join("; "),
        d.via ?? d.to ?? "",
        frequencyName(d.frequency, language),
        deadlineText(d),
      ]),
    ),
  ];
}

function listed(title: string, headings: string[], rows: string[][], more: string): string[] {
  const table = textTable(headings, rows.slice(0, MOST_ROWS), MOST_LETTERS);
  if (table.length === 0) return [];
  const rest = rows.length - MOST_ROWS;
  const lines = [`${title}:`, ...table.map((row) => `  ${row}`)];
  return rest > 0 ? [...lines, `  … ${rest} ${more}`] : lines;
}

const line = ({ span }: { readonly span: { readonly line: number } }) => String(span.line);

function milestones({ milestones, spanning }: Indicator): string {
  const years = Object.entries(milestones).flatMap(([year, { raw }]) => (raw ? [`${year}: ${raw}`] : []));
  return years.length === 0 ? (spanning ?? "") : years.join("; ");
}

function deadlineText({ deadline }: Duty): string {
  if (deadline === null) return "";
  if ("date" in deadline) return dateText(deadline.date);
  if ("year" in deadline) return String(deadline.year);
  return `${String(deadline.day).padStart(2, "0")}/${String(deadline.month).padStart(2, "0")}`;
}

function notices(reading: Reading, language: Language): string[] {
  if (reading.notices.length === 0) return [];
  return [
    `${words[language].notices}:`,
    ...reading.notices.map((notice) => `  ${noticeText(notice, language)}`),
  ];
}
