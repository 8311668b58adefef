import { typeOfAbbreviation } from "../../read/documentTypes.js";
import { findDay } from "../../schedule/day.js";
import { findDates, type PrintedDate } from "../../text/dates.js";
import {
  type DocumentNumberMention,
  documentNumberKey,
  findDocumentNumbers,
} from "../../text/documentNumbers.js";
import { fold } from "../../text/fold.js";
import type { UnitParagraph } from "../unitText.js";
import { compareKeys } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";
import { contentWords } from "./mentions.js";
import { overlap } from "./repeats.js";
import { fieldOf, localities } from "./unitFields.js";

/** A document that units report to have issued for the plan. */
export interface IssuedDocument {
  readonly key: string;
  readonly number: string;
  /** `Kế hoạch`; `Văn bản khác` where the symbol names no type. */
  readonly type: string;
  /** `YYYY-MM-DD`; null where none is printed. */
  readonly date: string | null;
  /** `về …`, as the unit wrote it; null where it gave none. */
  readonly title: string | null;
  readonly units: readonly string[];
  readonly paragraphs: readonly string[];
}

/** The type of a document whose symbol names none. */
export const otherType = "Văn bản khác";

/**
 * Documents that stand in one sentence after `ban hành`, each once with all the units that tell of it, by date; those without a date last.
 * Two mentions are one document by number and date, as long as it can be one agency's (`areOne`).
 */
export function findIssuedDocuments(paragraphs: readonly UnitParagraph[]): readonly IssuedDocument[] {
  const byNumber = new Map<string, IssuedDocument[]>();
  for (const found of paragraphs.flatMap(issuedIn)) {
    const number = documentNumberKey(found.number);
    const known = byNumber.get(number) ?? [];
    byNumber.set(number, known);
    const at = known.findIndex((each) => areOne(each, found));
    const same = known[at];
    if (same === undefined) known.push(found);
    else known[at] = joined(same, found);
  }
  return [...byNumber.values()]
    .flat()
    .sort(
      (a, b) =>
        compareKeys(a.date ?? "9", b.date ?? "9") ||
        compareVietnamese(a.number, b.number) ||
        compareKeys(a.key, b.key),
    );
}

/** Titles are of one document where so many of their words are the same. */
const titlesAlike = 0.75;

/**
 * Whether two mentions of one number mean one document. Numbers repeat from agency to agency and from year to year: the dates mustn't differ,
 * and the titles must be alike; where one has no title, the date must be printed twice, and a commune's own number isn't the province's.
 */
function areOne(a: IssuedDocument, b: IssuedDocument): boolean {
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  if (a.title !== null && b.title !== null)
    return overlap(new Set(contentWords(a.title)), new Set(contentWords(b.title))) >= titlesAlike;
  if (a.units.some((unit) => b.units.includes(unit))) return a.date === b.date;
  const isCommunes = [...a.units, ...b.units].some((unit) => fieldOf(unit) === localities);
  return a.date !== null && b.date !== null && !isCommunes;
}

function joined(a: IssuedDocument, b: IssuedDocument): IssuedDocument {
  const both = (x: readonly string[], y: readonly string[]) =>
    [...new Set([...x, ...y])].sort(compareVietnamese);
  return {
    ...a,
    date: a.date ?? b.date,
    title: longer(a.title, b.title),
    units: both(a.units, b.units),
    paragraphs: both(a.paragraphs, b.paragraphs),
  };
}

/** The fuller of two titles; the same whichever comes first. */
function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return compareKeys(a, b) <= 0 ? a : b;
}

/** The verb itself; in `Quyết định … về ban hành …` it belongs to a title. */
const ISSUING = /(?<!(?:về|việc|về việc)\s)(?:ban hành|phê duyệt|ký kết)/giu;
/** What stands between the verb, or the last `;`, and a document that is only cited. */
const CITING =
  /(?<![\p{L}])(?:thực hiện|triển khai|căn cứ|theo|hướng dẫn|cụ thể hóa|kèm theo|sửa đổi|thay thế|quán triệt|tinh thần|quy định tại|nêu tại)(?![\p{L}])/iu;
const SENTENCE_END = /(?<=[.!?…])\s+(?=\p{Lu}|[-+“"])/u;

function issuedIn(paragraph: UnitParagraph): readonly IssuedDocument[] {
  if (!/ban hành|phê duyệt|ký kết/iu.test(paragraph.text)) return [];
  return paragraph.text.split(SENTENCE_END).flatMap((sentence) => {
    const mentions = findDocumentNumbers(sentence);
    if (mentions.length === 0) return [];
    const verbs = [...sentence.matchAll(ISSUING)].map((match) => match.index + match[0].length);
    const own = mentions.filter(({ from }) => isIssued(sentence, verbs, from));
    return own.map((mention, at) =>
      documentOf(paragraph, mention, sentence.slice(mention.to, own[at + 1]?.from)),
    );
  });
}

/** Whether what stands at `from` follows the verb, or a `;` after it, without a word that only cites. */
function isIssued(sentence: string, verbs: readonly number[], from: number): boolean {
  const verb = verbs.findLast((end) => end <= from);
  if (verb === undefined) return false;
  return !CITING.test(sentence.slice(Math.max(verb, sentence.lastIndexOf(";", from) + 1), from));
}

function documentOf(
  { unit, key }: UnitParagraph,
  mention: DocumentNumberMention,
  after: string,
): IssuedDocument {
  const type = mention.type === null ? undefined : typeOfAbbreviation(mention.type);
  const [date] = findDates(after.slice(0, 40));
  const day = date === undefined ? null : dayOf(date);
  const title = titleIn(after);
  const named = title === null ? `${unit}` : fold(title).slice(0, 60);
  return {
    key: `${documentNumberKey(mention.number)}|${day ?? ""}|${named}`,
    number: mention.number,
    type: type ?? otherType,
    date: day,
    title,
    units: [unit],
    paragraphs: [key],
  };
}

function dayOf({ year, month, day }: PrintedDate): string | null {
  if (year === null || month === null || day === null) return null;
  return findDay(year, month, day) ?? null;
}

/** What the document is about: from `về` up to the end of the item; the type of the next one listed doesn't belong to it. */
function titleIn(after: string): string | null {
  const found = /(?<![\p{L}])(?:về|thực hiện|triển khai|phê duyệt|quy định)\s[^;]{3,300}/u.exec(after)?.[0];
  const own = found
    ?.replace(/(?:,| và)\s*(?:các )?\p{Lu}[\p{L} ]{2,30}số\s*$/u, "")
    .replace(/[\s.,;:]+$/u, "");
  return own === undefined || own === "" ? null : own;
}
