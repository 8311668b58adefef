import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A number that the text gives for a definite set: `03 khâu đột phá`, `04 điểm đen giao thông`. */
export interface CountedSet {
  readonly count: number;
  readonly text: string;
  readonly span: Span;
}

const heads =
  "khâu đột phá|đột phá chiến lược|trụ cột|vùng|tiểu vùng|chương trình|nhiệm vụ|nhóm nhiệm vụ|nhóm giải pháp|nhóm chỉ tiêu|nền tảng|dự án|lĩnh vực|ngành|hành lang|khu vực";
const qualifiers = "trọng điểm|trọng tâm|dùng chung|chiến lược|ưu tiên|mũi nhọn|chủ lực|động lực";
const shape = new RegExp(
  `(?<![\\d.,/%-])(?<![A-Za-zÀ-ỹ])(\\d{1,2})\\s(${heads})(?:(?:\\s[A-Za-zÀ-ỹ]+){0,2}?\\s(${qualifiers}))?(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** Stands in every text that has such a set; without what stands before it, which is dear to look for everywhere. */
const SHAPE_SIGN = new RegExp(`\\d\\s(?:${heads})`, "iu");
/** Of these one document may rightly speak of several sets, one for each body. */
const common = /^(?:nhiệm vụ|dự án|lĩnh vực|ngành|khu vực|chương trình)/iu;
/** Sets whose head alone is definite. */
const definite = /^(?:khâu đột phá|đột phá chiến lược|trụ cột|nhóm nhiệm vụ|nhóm giải pháp|nhóm chỉ tiêu)$/iu;

/** Sets by what they are called, in the order of their places. Linear. */
export const countedSets = perSubject((subject: Subject): ReadonlyMap<string, readonly CountedSet[]> => {
  const counting = piecesWithDigits(subject).flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > 10_000 || !COUNTED_SIGN.test(passage.text) ? [] : [passage],
  );
  return new Map([
    ...qualifiedSets(subject),
    ...objectSets(counting),
    ...outcomeSets(subject),
    ...wordedSets(counting),
  ]);
});

/** Stands in every text that counts a thing, whose shapes are dear to look for everywhere. */
const COUNTED_SIGN = /\s\d{1,3}(?:\.\d{3})*\s[A-Za-zÀ-ỹ]/u;

/** Whether one document may rightly speak of several such sets. */
export function isCommonSet({ text }: CountedSet): boolean {
  return common.test(text.replace(/^\d+\s/u, ""));
}

function qualifiedSets(subject: Subject): ReadonlyMap<string, readonly CountedSet[]> {
  const sets = new Map<string, CountedSet[]>();
  for (const { passage } of piecesWithDigits(subject)) {
    if (passage.text.length > 10_000 || !SHAPE_SIGN.test(passage.text)) continue;
    for (const match of matchesIn(passage.text, shape)) {
      const [text, count = "", head = "", qualifier = ""] = match;
      if ((qualifier === "" && !definite.test(head)) || !isWhole(passage.text, match.index)) continue;
      const key = fold(`${head} ${qualifier}`);
      const set = sets.get(key) ?? [];
      set.push({ count: Number(count), text, span: spanAt(passage, match.index, match.index + text.length) });
      sets.set(key, set);
    }
  }
  return sets;
}

const act =
  "xây mới|xây dựng mới|đầu tư xây dựng|trồng mới|xây dựng|đầu tư|nâng cấp|cải tạo|sửa chữa|xóa|xóa bỏ|xử lý|lắp đặt|hoàn thành|thành lập|hình thành|kiên cố|di dời|bố trí|hỗ trợ|đào tạo|trồng|cấp|làm mới|tu sửa|mở mới|số hóa|công nhận|phát triển|duy trì|triển khai";
const objectShape = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(${act})(?:\\s(?:mới|được|xong|dứt điểm|đưa vào sử dụng))?\\s(?:khoảng\\s)?(\\d{1,3}(?:\\.\\d{3})*)\\s([A-Za-zÀ-ỹ]+(?:\\s[A-Za-zÀ-ỹ]+){1,8})`,
  "giu",
);
/** Words that end the name of what is counted. */
const ends =
  /\s(?:trên|tại|ở|của|cho|theo|với|và|từ|đến|trong|trước|vào|để|được|có|gồm|đạt|là|năm|tháng|quý|thuộc|do|sau|giai|mỗi|trở|kèm|bằng|nhằm|về|phục|đang|đã|còn|cấp\s(?:tỉnh|huyện|xã)|mới|toàn|này|nêu)(?:\s.*)?$/iu;
/** What a plan rightly orders several times, of each body another number. */
const repeated =
  /^(?:lớp|cuộc|đợt|buổi|hội nghị|người|lao động|cán bộ|học sinh|lượt|hộ|ha|km|m|triệu|tỷ|nghìn|đồng|mô hình|tin|bài|tháng|ngày|giờ|lần|đồng chí|xã|huyện|đơn vị|doanh nghiệp|cơ sở|dự án|nhiệm vụ|văn bản|loại|cây|con|tấn|chỉ tiêu|sản phẩm|hợp tác xã)(?![A-Za-zÀ-ỹ])/iu;

/**
 * What a document builds, mends or sets up so many of: told where the same thing (of four syllables or more, or of two with the
 * same verb) is counted twice in running text.
 */
function objectSets(passages: readonly Passage[]): ReadonlyMap<string, readonly CountedSet[]> {
  const found: (CountedSet & { readonly verb: string; readonly name: string; readonly years: string })[] = [];
  for (const passage of passages)
    for (const match of matchesIn(passage.text, objectShape)) {
      const [whole, verb = "", count = "", words = ""] = match;
      const name = words.replace(ends, "");
      const at = match.index + whole.indexOf(count);
      const measured = /^(?:ha|km|m)\s/iu.test(name) && name.split(" ").length > 4;
      if ((repeated.test(name) && !measured) || name.split(" ").length < 2 || !isWhole(passage.text, at))
        continue;
      if (/^\s(?:tại|ở)\s/iu.test(passage.text.slice(at + count.length + 1 + name.length))) continue;
      const text = `${count} ${name}`;
      const span = spanAt(passage, at, at + text.length);
      const years = yearsAround(passage.text, at);
      const value = Number(count.replace(/\./gu, ""));
      found.push({ count: value, text, span, verb: fold(verb), name: fold(name), years });
    }
  const sets = new Map<string, typeof found>();
  for (const set of found) {
    const key = set.name.split(" ").length > 3 ? set.name : `${set.verb} ${set.name}`;
    sets.set(key, [...(sets.get(key) ?? []), set]);
  }
  return new Map([...sets].filter(([, group]) => isOneStatement(group)));
}

/** Said twice of the same years; said up to four times where one verb goes with it all along and two numbers stand. */
function isOneStatement(
  group: readonly (CountedSet & { readonly verb: string; readonly years: string })[],
): boolean {
  const [first, second, third] = group;
  if (first === undefined || second === undefined) return false;
  if (third === undefined) return first.years === second.years;
  const [verb] = first.verb.split(" ");
  return (
    group.length < 5 &&
    new Set(group.map(({ span }) => span.line)).size === group.length &&
    first.text.split(" ").length > 4 &&
    new Set(group.map(({ count }) => count)).size === 2 &&
    group.every((one) => one.verb.split(" ")[0] === verb && one.years === first.years)
  );
}

const outcomeShape =
  /(?<![\d.,/])(\d{1,2})\s((?:chỉ tiêu|tiêu chí)\s(?:chưa|không)\s(?:đạt|hoàn thành))(?![A-Za-zÀ-ỹ])/giu;

/** How many targets weren't reached, which a report says once in its figures and once among its failings. */
function outcomeSets(subject: Subject): ReadonlyMap<string, readonly CountedSet[]> {
  const found: CountedSet[] = [];
  for (const { passage, inTable } of figurePiecesWith(subject, "chưa", "không")) {
    if (inTable || passage.text.length > 10_000) continue;
    for (const match of matchesIn(passage.text, outcomeShape)) {
      const span = spanAt(passage, match.index, match.index + match[0].length);
      found.push({ count: Number(match[1]), text: match[0], span });
    }
  }
  return found.length === 2 ? new Map([["outcome", found]]) : new Map();
}

const wordedShape =
  /((?:[A-Za-zÀ-ỹ]+\s){5})(\d{1,3}(?:\.\d{3})*)\s(\p{Ll}+(?:,?\s\p{Ll}+){2})(?=[\s,.;:)]|$)/gu;

/** Word for word one statement but for its number: `tổ chức dạy bơi an toàn tại 142 xã, phường, thị trấn`. */
function wordedSets(passages: readonly Passage[]): ReadonlyMap<string, readonly CountedSet[]> {
  const alike = new Map<string, Worded[]>();
  for (const passage of passages)
    for (const match of matchesIn(passage.text, wordedShape)) {
      const [, before = "", count = "", words = ""] = match;
      const key = `as ${fold(before)} ${fold(words)}`;
      const worded = { passage, before, count, words, at: match.index + before.length };
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [worded]);
      else known.push(worded);
    }
  return new Map(
    [...alike].flatMap(([key, all]) => {
      // Most stand there once: only of the others the clause around is looked at.
      const [a, b, more] = all.length < 2 ? [] : all.filter(isWholeWorded);
      if (a === undefined || b === undefined || more !== undefined || !isOneState(a, b)) return [];
      return [[key, [setOf(a), setOf(b)]] as const];
    }),
  );
}

/** A number with the words before and behind it. */
interface Worded {
  readonly passage: Passage;
  readonly before: string;
  readonly count: string;
  readonly words: string;
  readonly at: number;
}

function isWholeWorded({ passage, before, at }: Worded): boolean {
  return isWhole(passage.text, at) && !/(?:ngày|tháng|năm|số|quý|đoạn|tuổi)\s$/iu.test(before);
}

function isOneState(a: Worded, b: Worded): boolean {
  if (!agree(yearsAround(a.passage.text, a.at), yearsAround(b.passage.text, b.at))) return false;
  return !isOtherState(countsBefore(a.passage.text, a.at), countsBefore(b.passage.text, b.at));
}

function setOf({ passage, count, words, at }: Worded): CountedSet {
  const text = `${count} ${words}`;
  return { count: Number(count.replace(/\./gu, "")), text, span: spanAt(passage, at, at + text.length) };
}

/** The figures that the clause counts before: `450 cơ sở lưu trú với 9.000 buồng`. */
function countsBefore(text: string, at: number): readonly string[] {
  const start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)) + 1;
  return text.slice(start, at).match(/(?<![\d./])\d{1,3}(?:\.\d{3})*(?![\d./])/gu) ?? [];
}

/** Where the clauses count other things differently too, one tells what is and the other what is to be. */
function isOtherState(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((figure) => b.includes(figure));
}

/** Of two statements one may leave the year out. */
function agree(a: string, b: string): boolean {
  return a === b || a === "" || b === "";
}

/** The years that a clause speaks of: another year, another number. */
function yearsAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)) + 1;
  const end = /[.;]\s/u.exec(text.slice(at))?.index ?? text.length;
  const years = text.slice(start, at + end).match(/(?<![\d/])(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return [...new Set(years)].sort().join(" ");
}

/** The number is that of the whole set of this document. */
function isWhole(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)) + 1;
  const end = text.indexOf(". ", at);
  const sentence = text.slice(start, end < 0 ? text.length : end);
  return (
    !/(?:trong đó|thêm|mỗi|ít nhất|từ|còn|một trong|thứ|số|điều|mục|khoản|trong số|hoặc|đến|có)\s?[^\s]{0,6}$/iu.test(
      before,
    ) &&
    !/(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Chiến lược) số|\d\s?[-/]\s?(?:NQ|QĐ|CT|KL)|quốc gia|cả nước|Trung ương/u.test(
      sentence,
    )
  );
}
