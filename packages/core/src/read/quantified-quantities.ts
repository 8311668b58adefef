import { matchesIn } from "../text/matches.js";
import { measureAfter } from "../text/measures.js";
import { dateText, yearOfMention } from "./quantified-years.js";
import { findNoun } from "./results/nouns.js";
import type { TargetValue } from "./value.js";
import { parseTargetValue } from "./values.js";

/** A figure that a sentence sets as a goal. */
export interface Quantity {
  /** As printed, with the words that bound it: `trên 50%`, `ít nhất 20`. */
  readonly raw: string;
  readonly value: TargetValue;
  readonly measure: string | null;
  /** The year that the sentence names for it; null where it names none. */
  readonly year: string | null;
  readonly from: number;
  readonly to: number;
}

const bounding =
  /(?:^|[\s,;:(])((?:đạt |phải |phấn đấu |từ |khoảng |trên |dưới |hơn |gần |ít nhất |tối thiểu |tối đa |không quá |không dưới |không thấp hơn |không vượt quá |không vượt |vượt |xuống |còn |lên |đến |mức |bình quân |là |có |thêm |được |cao hơn |thấp hơn |[<>≤≥]\s?)+)$/iu;
const changing =
  /(?:^|[\s,;:(])((?:tăng|giảm|kéo giảm)(?: thêm| bình quân| trung bình| ít nhất| tối thiểu| trên| khoảng| từ| gấp| hằng năm| hàng năm| mỗi năm| đi)*\s)$/iu;
const naming =
  /(?:năm|tháng|ngày|quý|giai đoạn|điều|khoản|điểm|số|lần thứ|thứ|khoá|khóa|nhiệm kỳ|đối tượng|cấp độ|mức độ|loại|nhóm|phần|mục|chương|phụ lục|quốc lộ|đường|tuyến|top|hạng|bậc|lớp|nghị quyết|quyết định|chỉ thị|tiêu chí|mục tiêu|chỉ tiêu|dự án|tiểu dự án|hợp phần|tốc độ|giờ|lúc|khu vực|vùng|zone|công suất|độ tuổi|đủ|dưới|trên|từ|ngoài|sau|trước)\s$/iu;
const verbs =
  /(?:có|đạt|được|hình thành|xây dựng|phát triển|thành lập|công nhận|thêm|đón|thu hút|giải quyết|đào tạo|bồi dưỡng|tổ chức|trồng|mới|hỗ trợ|duy trì|hoàn thành|triển khai|lắp đặt|đầu tư|nâng cấp|mở|cấp|ít nhất|tối thiểu|trên|dưới|khoảng|hơn|và|,)\s$/iu;
const notCounted =
  /^(?:trở|được|có|đạt|của|và|trên|trong|vào|năm|tháng|ngày|đến|so|là|thì|với|cho|từ|tại|ở|do|theo|hoặc|đồng chí)$/iu;

/** An item of a plan is a few sentences; a longer text is none, and is left alone. */
const longestItem = 10_000;

/**
 * The figures of a text that state how much: percentages and counted things, with words that bound them, ranges and
 * changes. Dates, years, numbers of documents and articles, ages and technical figures are left out. Linear.
 */
export function readQuantities(text: string): readonly Quantity[] {
  if (text.length > longestItem || !/\d/u.test(text)) return [];
  const mentions = joinRanges(text, findFigures(text));
  const found = mentions.flatMap((mention) => readMention(text, mention) ?? []);
  return found.length === 0 ? [] : datedBySentence(text, found);
}

/** Each figure with its year; a year that was said after one figure isn't the next one's. */
function datedBySentence(text: string, found: readonly Undated[]): readonly Quantity[] {
  const dated = dateText(text);
  let taken = 0;
  return found.map((quantity, at) => {
    const said = yearOfMention(dated, quantity, taken, found[at + 1]?.from ?? text.length);
    if (said !== undefined && said.from >= quantity.to) taken = said.to;
    return { ...quantity, year: said?.year ?? null };
  });
}

type Undated = Omit<Quantity, "year">;

interface Figure {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly percent: boolean;
}

/** Figures with a percent sign if one follows; parts of words, dates, numbers of documents are none. */
function findFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of matchesIn(text, /\d+(?:[.,]\d+)*(?:\s?[%‰])?/gu)) {
    const to = match.index + match[0].length;
    if (isInner(text, match.index, to) || isBase(text, match)) continue;
    figures.push({ text: match[0], from: match.index, to, percent: /[%‰]$/u.test(match[0]) });
  }
  return figures;
}

/** Whether a figure is part of a word, a date or a number of a document. Most stand between blanks. */
function isInner(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  if (before !== "" && before !== " " && /[\p{L}\d/]/u.test(before)) return true;
  const after = text.charAt(to);
  return (
    after !== "" && after !== " " && /^(?:\p{L}|\/\s?[\d\p{Lu}](?!\d*\.?000))/u.test(text.slice(to, to + 9))
  );
}

/** `45 trên 100.000 trẻ đẻ sống`: the second figure is what the first is counted by. */
function isBase(text: string, { 0: printed, index }: RegExpExecArray): boolean {
  return (
    /^10{1,3}(?:\.000)*$/u.test(printed) &&
    /\d(?:\s[A-Za-zÀ-ỹ]{1,7}){0,2}\s?trên\s$/iu.test(text.slice(Math.max(0, index - 24), index))
  );
}

/** `90 - 95%` and `từ 70% đến 75%` are one figure. */
function joinRanges(text: string, mentions: readonly Figure[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (const mention of mentions) {
    const last = figures.at(-1);
    const between = last === undefined ? "" : text.slice(last.to, mention.from);
    const { percent } = mention;
    if (last !== undefined && /^\s?(?:-|–|—|đến|tới)\s?$/iu.test(between) && !/[-–]/u.test(last.text)) {
      figures[figures.length - 1] = {
        text: text.slice(last.from, mention.to),
        from: last.from,
        to: mention.to,
        percent,
      };
    } else figures.push({ text: mention.text, from: mention.from, to: mention.to, percent });
  }
  return figures;
}

function readMention(text: string, figure: Figure): Undated | undefined {
  const before = text.slice(Math.max(0, figure.from - 60), figure.from);
  const measure = readMeasure(text, figure, before);
  if (measure === undefined || isStart(text, figure, before)) return undefined;
  const counted = figure.percent || /^(?:lần|bậc|điểm)/iu.test(measure);
  const change = counted ? changing.exec(before)?.[1] : undefined;
  const against = comparison(text, figure.to);
  const bound = change ?? bounding.exec(before)?.[1] ?? "";
  const verb = change === undefined && counted && isRate(against) ? verbAhead(before) : "";
  const tail = change !== undefined || verb !== "" ? against : bareTail(text, figure.to);
  const end = figure.to + tail.length;
  const printed = text.slice(figure.from - bound.length, end).trim();
  const raw = change === undefined ? trimBound(printed) : printed;
  const value = parseTargetValue(verb + raw, { measure })?.value;
  if (value === undefined || value.kind === "qualitative" || value.kind === "pending") return undefined;
  return { raw, value, measure, from: figure.from, to: end };
}

/** `…%/năm`, `… so với năm 2025`: the figure is a change when its clause says which way. */
function isRate(comparison: string): boolean {
  return /năm/iu.test(comparison);
}

/** `giảm tỷ lệ hộ nghèo 1,5%/năm`: the verb stands before what changes. */
function verbAhead(before: string): string {
  const verb = /(?:^|\s)(tăng(?! trưởng| cường)|giảm(?! nghèo))\s[^,;.\d]{1,50}$/iu.exec(before)?.[1];
  return verb === undefined || /(?:còn|xuống|lên|đạt|đến)\s(?:[A-Za-zÀ-ỹ]+\s){0,2}$/iu.test(before)
    ? ""
    : `${verb} `;
}

/** Words that only lead up to the figure (`có`, `được`, `thêm`) say nothing about its kind. */
function trimBound(raw: string): string {
  return raw.replace(/^(?:(?:có|được|thêm|phải|phấn đấu)\s)+/iu, "");
}

function bareTail(text: string, at: number): string {
  return /^\s?(?:trở lên|trở xuống)/iu.exec(text.slice(at, at + 14))?.[0] ?? "";
}

/** `… % so với năm 2020`, `…%/năm`, up to the end of the clause. */
function comparison(text: string, at: number): string {
  return (
    /^\s?(?:%|điểm %|điểm phần trăm|lần|bậc|điểm)?(?:\s?\/\s?năm| (?:mỗi|hằng|hàng) năm)?(?:[^,;.:]{0,80}?so với [^,;.]{1,60})?/iu.exec(
      text.slice(at, at + 160),
    )?.[0] ?? ""
  );
}

/** `giảm từ 23 ca … xuống 18 ca`: the first figure is where things stand, not where they shall go. */
function isStart(text: string, { to }: Figure, before: string): boolean {
  return (
    /(?:^|\s)từ\s$/iu.test(before) &&
    !/^\s?trở (?:lên|xuống)/iu.test(text.slice(to, to + 12)) &&
    /^(?:[^;.]|\.\d){0,80}?\s(?:xuống|lên|còn)(?:\s[A-Za-zÀ-ỹ]+){0,2}\s\d/u.test(text.slice(to, to + 120))
  );
}

/** Signs (and the end of the text) behind which no measure stands. */
const CLOSING: ReadonlySet<string> = new Set(["", ".", ",", ";", ":", ")", "]"]);

/** The measure of a figure; undefined where the figure counts nothing. */
function readMeasure(text: string, figure: Figure, before: string): string | undefined {
  if (figure.percent) return /[%‰]/u.exec(figure.text)?.[0] ?? "%";
  if (CLOSING.has(text.charAt(figure.to))) return undefined;
  if (
    /^\d{4}$/u.test(figure.text) &&
    /^(?:19|20)/u.test(figure.text) &&
    !/^\s?(?:người|hộ|ha|lượt|doanh)/u.test(text.slice(figure.to))
  )
    return undefined;
  if (/^\s(?:mục tiêu|chỉ tiêu|nhiệm vụ)/iu.test(text.slice(figure.to, figure.to + 12))) return undefined;
  const rate =
    /^(?:\/|\s?trên(?=\s10)|(?:\s(?!tuổi|năm|tháng|ngày|giờ)\p{Ll}{1,7}){1,2}\s(?=trên\s10))(?:trên)?\s?1\d*(?:\.?000)*(?:\s\p{Ll}+){0,3}/u
      .exec(text.slice(figure.to, figure.to + 60))?.[0]
      .replace(/^.*(?=trên)/u, "")
      .trim();
  if (rate !== undefined) return rate;
  const strict = before.replace(/(?:từ|dưới|trên|đủ)\s$/iu, "");
  const known = findNoun(text.slice(figure.to, figure.to + 40)) ?? measureAfter(text, figure.to)?.text;
  if (known !== undefined && isTime(known)) return undefined;
  if (known !== undefined && !isNamed(strict)) return known;
  return known === undefined && verbs.test(before) && !isNamed(strict)
    ? countedWords(text, figure.to)
    : undefined;
}

/** `Điều 5`, `năm 2030`, `tốc độ 01 Gb/s`: the word before the figure names it. */
function isNamed(before: string): boolean {
  return naming.test(before) && !verbs.test(before);
}

/** Ages, spans of time and ranks are conditions, not goals. */
function isTime(measure: string): boolean {
  return /^(?:tuổi|năm|tháng|ngày|giờ|cấp|mức|hạng|bậc|thứ)/iu.test(measure);
}

/** Nouns that count by themselves: `60 nghề truyền thống` counts nghề. */
const countsAlone = /^(?:nghề|loài|giống|cây|con|ca|lượt|căn|chiếc|cái|cuộc|lớp|đợt|xã|phường|thôn)$/iu;

function countedWords(text: string, at: number): string | undefined {
  const [first, second] = (/^\s(\p{Ll}+)(?:\s(\p{Ll}+))?/u.exec(text.slice(at, at + 40)) ?? []).slice(1);
  if (first === undefined || notCounted.test(first) || isTime(first)) return undefined;
  return second === undefined || notCounted.test(second) || countsAlone.test(first)
    ? first
    : `${first} ${second}`;
}
