import { fold } from "../text/fold.js";
import { findNumbers, type NumberMention } from "../text/numbers.js";
import { hasOpenRest } from "./openRests.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { placesWith } from "./wordPlaces.js";

/** A total with its parts as one sentence prints them: `378 mẹ (phong tặng 32, truy tặng 346)`. */
export interface Breakdown {
  readonly total: NumberMention;
  /** What is counted, as printed behind the total. */
  readonly noun: string;
  readonly parts: readonly NumberMention[];
  /** `whole`: the parts are said to make up the total; `among`: `trong đó`, other parts may be left out. */
  readonly kind: "whole" | "among";
  /** The total is said to be exceeded (`trên 36`) or rounded (`khoảng`, `gần`). */
  readonly loose: "over" | "about" | null;
  /** Parts are kinds of documents of a count of documents. */
  readonly documents: boolean;
  /** Place of the whole statement in the text. */
  readonly from: number;
  readonly to: number;
}

const opener =
  /^\s*(?:[A-Za-zÀ-ỹ/-]+(?:\s[A-Za-zÀ-ỹ/-]+){0,6}\s?)?(?:\((?:phụ lục[^()]{0,40}|kèm[^()]{0,40}|(?:bình quân |trung bình )?(?:mỗi|một|hằng|hàng|bình quân) [^()]{0,40})\)\s*)?([^.;()\d]{0,120}?)(\((?:trong đó|gồm(?: có)?|bao gồm)?:?\s*|,?\s*trong đó(?: có)?:?\s+|,?\s*(?:bao )?gồm(?: có)?:?\s+|:\s+(?=(?:[^.;:]|\.\d){0,60}\d))/iu;

/** `18 dự án với tổng vốn 4.250 tỷ đồng, gồm 15 dự án …`: what the things cost stands between them and their parts. */
const lateOpener =
  /^\s([A-Za-zÀ-ỹ]+(?:\s[A-Za-zÀ-ỹ]+)?)[^.;()\d]{0,30}\s(?:với|có)\s(?:tổng|quy mô|diện tích|kinh phí)(?:[^.;()]|\.\d){0,60}?(,?\s(?:trong đó|(?:bao )?gồm)(?: có)?:?\s)(?=\d+\s\1(?![A-Za-zÀ-ỹ]))/iu;

const documentKinds =
  /^(?:đề án|nghị quyết|quyết định|kế hoạch|chỉ thị|chương trình|công văn|thông tư|nghị định|báo cáo|tờ trình|quy chế|văn bản)/iu;

/** Attributes that one and the same person or thing may have together: their sum says nothing. */
const overlapping =
  /(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])|dân tộc|đảng viên|tôn giáo|trẻ em|người cao tuổi|khuyết tật|hộ nghèo|cận nghèo|(?<!(?:xây|làm|trồng|cấp|đầu tư|mua|thành lập) )mới|còn lại|lũy kế/iu;

/** What opens parts without a bracket or a colon holds one of these words. */
const opening = ["gồm", "đó", "tổng", "quy", "diện", "kinh"];

/** Totals with their parts, by the place of their text among all pieces of the document. */
export const breakdowns = perSubject((subject: Subject): ReadonlyMap<number, readonly Breakdown[]> => {
  const opened = new Set(placesWith(subject, ...opening));
  const found = new Map<number, readonly Breakdown[]>();
  for (const [place, { passage }] of textPieces(subject).entries()) {
    if (!opened.has(place) && !/\d[^.;():\d]*[(:]/u.test(passage.text)) continue;
    const own = findBreakdowns(passage.text);
    if (own.length > 0) found.set(place, own);
  }
  return found;
});

/** Totals with their parts in a text. Linear in the text for each figure's next 600 characters. */
export function findBreakdowns(text: string): readonly Breakdown[] {
  // A total with two parts takes three figures at least.
  if (text.length > 20_000 || !/\d\D+\d+\D+\d/u.test(text)) return [];
  if (!/\d[^.;():\d]*[(:]/u.test(text) && !OPENING.test(text)) return [];
  const numbers = findNumbers(text);
  let read = -1;
  return numbers.flatMap((total) => {
    if (total.from < read || !isCount(total, text)) return [];
    const found = [breakdownOf(total, text, numbers) ?? [], partedAgain(total, text, numbers) ?? []].flat();
    read = Math.max(read, ...found.map(({ to }) => to));
    return found.filter((each) => !leavesRest(each, text));
  });
}

const AGAIN = /^\s[^.;()\d]{2,60}\([^()]{0,160}\),?\s(?:bao )?gồm(?: có)?:?\s(?=\d)/iu;

/** `112 trường (105 công lập và 7 ngoài công lập), gồm 38 trường mầm non, …`: behind the bracket the same total is parted once more. */
function partedAgain(
  total: NumberMention,
  text: string,
  numbers: readonly NumberMention[],
): Breakdown | undefined {
  const rest = text.slice(total.to, total.to + 260);
  const head = rest.includes("(") ? AGAIN.exec(rest)?.[0] : undefined;
  const noun = head === undefined || !/\d/u.test(head) ? "" : nounAfter(rest);
  if (head === undefined || noun === "") return undefined;
  const start = total.to + head.length;
  const end = sentenceEnd(text, start);
  const inside = numbers.filter(({ from, to }) => from >= start && to <= end);
  const kinds = kindsOf(inside, text, { total, noun, head: "", sign: ", gồm ", end });
  return kinds === undefined ? undefined : { ...kinds, noun };
}

/** The parts make less than the total, and a rest is named beside them. */
function leavesRest({ total, parts }: Breakdown, text: string): boolean {
  const [first] = parts;
  if (first === undefined || sumOf(parts) >= total.value) return false;
  return hasOpenRest(text.slice(first.from, sentenceEnd(text, first.from)));
}

/** Whether an opener can stand before the next figure, bracket or end of a clause. */
function mayOpen(text: string, from: number): boolean {
  STOP.lastIndex = from;
  const stop = STOP.exec(text);
  if (stop?.[0] === "(" || stop?.[0] === ":") return true;
  return OPENING.test(text.slice(from, stop?.index));
}

const STOP = /[.;():\d]/gu;
const OPENING = /gồm|trong đó|(?:với|có)\s(?:tổng|quy mô|diện tích|kinh phí)/iu;

function breakdownOf(
  total: NumberMention,
  text: string,
  numbers: readonly NumberMention[],
): Breakdown | undefined {
  if (!mayOpen(text, total.to)) return undefined;
  const rest = text.slice(total.to, total.to + 600);
  const match = opener.exec(rest) ?? lateOpener.exec(rest);
  if (match === null) return undefined;
  const noun = nounAfter(rest);
  if (noun === "") return undefined;
  const [whole, , sign = ""] = match;
  const start = total.to + whole.length;
  const bracketed = sign.trimStart().startsWith("(");
  const end = bracketed ? closing(text, start) : listEnd(text, start, sentenceEnd(text, start));
  const inside = numbers.filter(({ from, to }) => from >= start && to <= end);
  const documents = /^văn bản/iu.test(noun);
  const said = /gồm/iu.test(sign);
  const parts = inside.filter((part) => isCount(part, text) && fits(part, text, noun, documents, bracketed));
  const others = inside.filter(
    (part) => !parts.includes(part) && isCount(part, text) && (bracketed || !isAside(part, parts, text)),
  );
  if (bracketed && !documents && others.length > 0) {
    const kinds = placesOf(inside, text, total, start, end);
    if (kinds !== undefined) return { ...kinds, noun };
  }
  const head = text.slice(total.to, start - sign.length);
  const kinds = documents ? undefined : kindsOf(inside, text, { total, noun, head, sign, end });
  if (kinds !== undefined) return { ...kinds, noun };
  if (parts.length < 2 || (others.length > 0 && !documents)) return undefined;
  const segment = text.slice(start, end);
  if (
    !documents &&
    !said &&
    overlapping.test(segment) &&
    !(parts.length > 2 && Math.abs(sumOf(parts) - total.value) < total.value * 0.03) &&
    !/\bnam\b[^;,]*[;,][^;,]*(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/iu.test(segment)
  )
    return undefined;
  const among = /trong đó/iu.test(sign) && !areOfAllPlaces(parts, text, start);
  const before = text.slice(Math.max(0, total.from - 8), total.from);
  return {
    total,
    noun,
    parts,
    kind: among ? "among" : "whole",
    loose: /(?:trên|hơn) $/iu.test(before) ? "over" : /(?:khoảng|gần) $/iu.test(before) ? "about" : null,
    documents,
    from: total.from,
    to: end,
  };
}

/**
 * `sáp nhập 02 xã … có 15 thôn, trong đó xã Sơn Lâm cũ 09 thôn, xã Sơn Hòa cũ 06 thôn`: each part belongs to a place by name, and there are
 * as many of them as the text says that there are places.
 */
function areOfAllPlaces(parts: readonly NumberMention[], text: string, start: number): boolean {
  const levels = parts.map(
    ({ from }, at) =>
      PLACE_BEFORE.exec(text.slice(parts[at - 1]?.to ?? start, from))?.[1]?.toLowerCase() ?? "",
  );
  const [level = ""] = levels;
  if (level === "" || levels.some((each) => each !== level)) return false;
  return new RegExp(`(?<![\\d.,/])0?${parts.length}\\s${level}(?![A-Za-zÀ-ỹ])`, "iu").test(
    text.slice(0, start),
  );
}

const PLACE_BEFORE = /(?<!\p{L})(xã|phường|thị trấn|huyện|thị xã|thôn|ấp|khu|tỉnh)\s\p{Lu}[^.;:\d]{0,50}$/iu;

/** `15 dự án (3.100 tỷ đồng)`: what stands in brackets behind a part tells something else of it. */
function isAside({ from }: NumberMention, parts: readonly NumberMention[], text: string): boolean {
  const open = text.lastIndexOf("(", from);
  return open > text.lastIndexOf(")", from) && parts.some(({ to }) => to <= open && open - to < 40);
}

const district = /^(?:huyện|quận|thị xã|thành phố)(?![A-Za-zÀ-ỹ])/iu;
const commune = /^(?:xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])/iu;

/** `9 đơn vị hành chính cấp huyện (7 huyện, 1 thị xã, 2 thành phố)`: all parts are places of one level. */
function placesOf(
  inside: readonly NumberMention[],
  text: string,
  total: NumberMention,
  start: number,
  end: number,
): Omit<Breakdown, "noun"> | undefined {
  const after = (number: NumberMention) => text.slice(number.to, end).trimStart();
  const oneLevel = [district, commune].some((level) => inside.every((number) => level.test(after(number))));
  const head = text.slice(total.to, start).trimStart();
  if (
    !oneLevel ||
    inside.length < 2 ||
    !/^(?:đơn vị|địa phương|huyện|quận|thành phố|thị xã|xã|phường)/iu.test(head)
  )
    return undefined;
  return { total, parts: inside, kind: "whole", loose: null, documents: false, from: total.from, to: end };
}

const bodies =
  /^(?:sở|ban|ngành|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|trường|phòng|đơn vị|cơ quan|trung tâm|bệnh viện|doanh nghiệp|địa phương|tổ chức|quỹ|hợp tác xã|liên hiệp)(?![A-Za-zÀ-ỹ])/iu;

/** Things that are made of others, which don't count as many as they hold. */
const MADE_OF_OTHERS =
  /^(?:bộ|gói|hệ thống|đoàn|tổ|ban|đội|nhóm|phòng|lớp|khóa|khoá|hội đồng|dự án|tiểu dự án|đề án|kế hoạch|chương trình|mô hình|hợp phần|lượt|buổi|hội nghị|cuộc|đợt|triệu|tỷ|nghìn|ngàn|mục tiêu|nhiệm vụ|chỉ tiêu|tiêu chí|nội dung)(?![A-Za-zÀ-ỹ])/iu;
/** Money, measures and time aren't kinds of things. */
const MEASURES =
  /^(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|ha|km|m2|m3|m²|m³|mét|tấn|kg|lít|ngày|tháng|năm|giờ|phút|lần|lượt|điểm|suất|mức|bước|loại)(?![A-Za-zÀ-ỹ])/iu;
/** What stands between two kinds: the words of the first, what is told of it in brackets, a mark or `và`. */
const BETWEEN_KINDS =
  /^\s\p{Ll}[^\d.;:()]{0,70}(?:\s?\([^()]*\))?[^\d.:()]{0,12}(?:,|;|\svà|\scùng)\s(?:có\s)?$/u;

/**
 * What makes up the total is named by kinds, close to the total: `16 đơn vị gồm 08 sở, 05 huyện và 04 xã` (bodies), or three kinds at least
 * of any things, told one behind the other: `78 chủ thể, gồm 34 hợp tác xã, 12 doanh nghiệp, 09 tổ hợp tác và 25 hộ`.
 */
function kindsOf(
  inside: readonly NumberMention[],
  text: string,
  { total, noun, head, sign, end }: Opened,
): Omit<Breakdown, "noun"> | undefined {
  const counted = inside.filter((part) => isCount(part, text));
  const whole = { total, kind: "whole", loose: null, documents: false, from: total.from } as const;
  const all = counted.every((part) => bodies.test(text.slice(part.to).trimStart()));
  const off = Math.abs(sumOf(counted) - total.value);
  if (/gồm/iu.test(sign) && bodies.test(noun) && counted.length > 1 && all && off <= total.value * 0.1)
    return { ...whole, parts: counted, to: end };
  const listed = enumerated(counted, text);
  const last = listed.at(-1);
  const sum = sumOf(listed);
  const near = Math.max(total.value * 0.05, total.value < 40 ? 2 : 0);
  if (
    last === undefined ||
    (listed.length < 3 && !areNamed(listed, head, text)) ||
    Math.abs(sum - total.value) > near
  )
    return undefined;
  if (MADE_OF_OTHERS.test(noun) || listed.some(({ value }) => value >= total.value)) return undefined;
  const open = sum < total.value && !areSizes(listed, text);
  if (/trong đó/iu.test(sign) && (open || persons.test(noun))) return undefined;
  return { ...whole, parts: listed, to: last.to };
}

/** `05 hồ loại lớn, 14 hồ loại vừa và 27 hồ loại nhỏ`: big, middling and small leave no other. */
function areSizes(listed: readonly NumberMention[], text: string): boolean {
  if (listed.length !== SIZES.length) return false;
  const words = listed.map(({ to }) => /^[^,;.()\d]{0,40}/u.exec(text.slice(to))?.[0] ?? "");
  return SIZES.every((size) => words.some((own) => size.test(own)));
}

const SIZES: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ])lớn(?![A-Za-zÀ-ỹ])/iu,
  /(?<![A-Za-zÀ-ỹ])(?:vừa|trung bình)(?![A-Za-zÀ-ỹ])/iu,
  /(?<![A-Za-zÀ-ỹ])nhỏ(?![A-Za-zÀ-ỹ])/iu,
];

/** A total and what opens its parts. */
interface Opened {
  readonly total: NumberMention;
  readonly noun: string;
  /** The words between the total and the opener. */
  readonly head: string;
  readonly sign: string;
  /** Where the parts end. */
  readonly end: number;
}

/** `186 thôn, tổ dân phố (158 thôn và 26 tổ dân phố)`: the total itself names both kinds. */
function areNamed(listed: readonly NumberMention[], head: string, text: string): boolean {
  const words = head.toLowerCase().trim();
  const kinds = listed.map(({ to }) => /^\s(\p{Ll}+)/u.exec(text.slice(to))?.[1] ?? "");
  return (
    kinds.length === 2 &&
    new Set(kinds).size === 2 &&
    kinds.every(
      (kind) => kind !== "" && new RegExp(`(?:^|,\\s|\\svà\\s)${kind}(?![A-Za-zÀ-ỹ])`, "u").test(words),
    )
  );
}

/** The kinds told one behind the other from the first on. */
function enumerated(counted: readonly NumberMention[], text: string): readonly NumberMention[] {
  const stop = counted.findIndex((part, at) => {
    const next = counted[at + 1];
    const own = text.slice(part.to).trimStart();
    return (
      !/^\p{Ll}/u.test(own) ||
      MEASURES.test(own) ||
      next === undefined ||
      !BETWEEN_KINDS.test(text.slice(part.to, next.from))
    );
  });
  const last = counted[stop];
  const whole =
    last !== undefined &&
    /^\s\p{Ll}/u.test(text.slice(last.to)) &&
    !MEASURES.test(text.slice(last.to).trimStart());
  return counted.slice(0, whole ? stop + 1 : Math.max(stop, 0));
}

/** Figures that count something: no years, percentages, dates or numbers of documents. */
function isCount({ sign, value, from, text: printed }: NumberMention, text: string): boolean {
  if (sign !== null || (value >= 1900 && value <= 2100 && /^\d{4}$/u.test(printed))) return false;
  const before = text.slice(Math.max(0, from - 14), from);
  if (/(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phụ lục|thứ|khóa|khoá|quốc lộ|[-–])\s?$/iu.test(before))
    return false;
  if (value < 10 && /(?:(?<!nâng |cung )cấp|lớp|loại|nhóm|mức|độ)\s?$/iu.test(before)) return false;
  return !/^\s?[-–]\s?\d/u.test(text.slice(from + printed.length));
}

function nounAfter(rest: string): string {
  const words = /^\s([A-Za-zÀ-ỹ]+(?:[\s,/-]\s?[A-Za-zÀ-ỹ]+){0,2})/u.exec(rest)?.[1] ?? "";
  return words.replace(/,?\s(?:(?:bao )?gồm|trong(?: đó)?)$/iu, "");
}

/** A part counts the same thing as the total, or (in brackets) nothing of its own: `MN 160, TH 290`. */
function fits(
  part: NumberMention,
  text: string,
  noun: string,
  documents: boolean,
  bracketed: boolean,
): boolean {
  const rest = text.slice(part.to, part.to + 60);
  if (documents) return documentKinds.test(rest.trimStart());
  const bare = /^\s?(?:[,;)]|và\s|$)/u.test(rest);
  if (bare) return bracketed && /[A-Za-zÀ-ỹ][\s:]+$/u.test(text.slice(Math.max(0, part.from - 4), part.from));
  const own = nounAfter(rest);
  return own !== "" && (firstWord(own) === firstWord(noun) || (persons.test(own) && persons.test(noun)));
}

/** Words that all count people, so that `4.500 lao động` may be broken down into `người`. */
const persons =
  /^(?:người|lao động|trẻ|em|cháu|học sinh|sinh viên|cán bộ|công chức|hội viên|đoàn viên|thanh niên|phụ nữ|nông dân|công nhân|nhân viên|viên chức|giáo viên|học viên|lượt người)(?![A-Za-zÀ-ỹ])/iu;

function firstWord(text: string): string {
  return fold(text).split(" ")[0] ?? "";
}

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + 600); at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return from;
}

function sentenceEnd(text: string, from: number): number {
  const part = text.slice(from, from + 1500);
  const end = /\.(?=\s+\p{Lu}|\s*$)|,?\.\.\./u.exec(part);
  return from + (end === null ? part.length : end.index);
}

/** `gồm 01 thành phố, 02 thị xã và 08 huyện; có 125 xã`: a list that `và` closes ends at its semicolon. */
function listEnd(text: string, from: number, to: number): number {
  const mark = text.indexOf(";", from);
  if (mark < 0 || mark >= to) return to;
  const closed = /\d[^;]*\svà\s0?\d[^,;]*$/u.test(text.slice(from, mark));
  return closed && !/\svà\s0?\d/u.test(text.slice(mark, to)) ? mark : to;
}

/** The sum of the parts, free of the noise of binary fractions. */
export function sumOf(parts: readonly { readonly value: number }[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(6));
}
