import { CAPITALS } from "../../text/letterClasses.js";
import { matchesIn } from "../../text/matches.js";
import { matchFieldAt, matchUnitAt } from "../../text/unitMatch.js";
import { findUnits } from "../../text/unitMentions.js";
import { wordsOf } from "../../text/words.js";
import { opensWithUnit } from "./unitHead.js";
import { opensWithVerb, verbPattern } from "./verbs.js";

/** What can't be inside a list of units: it ends there. */
const stops = new RegExp(
  [
    verbPattern,
    "[:.](?=\\s|$)",
    `(?<![A-Za-zÀ-ỹ])giao(?: cho)?(?= [${CAPITALS}])`,
    "(?<=(?:ủy|uỷ|bộ|đoàn)(?: [A-Za-zÀ-ỹ]+){0,6} )lãnh đạo(?= )",
    ";",
    "(?<![A-Za-zÀ-ỹ\\d])(?:để|nhằm|cần|phải|đã|sẽ|nếu|khi|sau khi|trước khi|trên cơ sở|trong việc|trong quá trình|trong phạm vi|trong thời gian|theo|tùy theo|tuỳ theo|với vai trò|thông qua|ngoài|chậm nhất|trước (?:ngày|tháng|quý)|vào (?:ngày|tháng|quý|cuối|đầu|trước)|hằng năm|hàng năm|là|lấy|(?:bao )?gồm(?!\\s*:)|căn cứ|khẩn trương|kể từ|về việc|quyết liệt|quyết tâm|làm|tự|nêu|không|tận dụng|lãnh đạo(?=,| ch| th| tổ)|thi công|giải ngân|tăng|giảm|nhận|chi trả|phát sóng|việc)(?![A-Za-zÀ-ỹ\\d])",
  ].join("|"),
  "gu",
);

/** Words after which a verb is part of a name: "Ban quản lý", "Quỹ hỗ trợ", "các tổ chức", "cơ quan quản lý". */
const nounBefore =
  /(?:^|[\s(])(?:ban|chủ|nhà|trung tâm|cơ sở|quỹ|cục|chi cục|viện|đoàn|tổ|đội|hội đồng|công ty|trạm|cổng|đài|hệ thống|phòng|(?<!môi )trường|bộ phận|cán bộ|chuyên môn|dự án|lực lượng|các|những|công tác|nghiệp vụ|cơ quan|ban chỉ đạo|ủy ban|(?<!xã )hội|liên đoàn|liên hiệp|hiệp hội|ban vận động|công chức|(?<!và )công nghệ|văn phòng)\s$/iu;
const groupNoun =
  /^(?:tổ chức(?=[,;]|\s+(?:chính trị|xã hội|đoàn thể|tôn giáo|thành viên|liên quan|có liên quan|hội|phi|quốc tế|cá nhân|kinh tế|tín dụng|đảng|và|khác|trực thuộc|cơ sở|nghề|quần chúng|Hội|Đoàn|Đảng|doanh nghiệp|đại diện|công đoàn|trong|tại))|liên kết hợp|thông tin (?:điện tử|cơ sở)|truyền thông (?:cơ sở|đại chúng))/u;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far a list of units can go; what is longer is none. */
const reach = 2000;

/**
 * The offset where a list of units that begins at `from` ends: at an action verb, a colon, the end of the
 * sentence, a word that units' names don't hold. Text in brackets is passed over. Trailing commas and `và`
 * are left out. Linear.
 */
export function unitsEnd(text: string, from: number): number {
  const closed = makeClosed(text, from);
  const limit = Math.min(text.length, from + reach, endOfPlaces(text, from));
  stops.lastIndex = from;
  for (let match = stops.exec(text); match !== null && match.index < limit; match = stops.exec(text)) {
    const past = match[0] === ":" ? endOfNames(text, match.index) : closed(match.index);
    if (past !== undefined && !isAction(text, match.index, match[0])) stops.lastIndex = past;
    else if (isStop(text, match.index, match[0], from))
      return trimEnd(text, from, endOfDepartment(text, from, match.index));
  }
  return trimEnd(text, from, endOfDepartment(text, from, limit));
}

const DEPARTMENT = /(?<![A-Za-zÀ-ỹ])Sở \p{Lu}/gu;
/** No department's name is longer. */
const longestName = 60;
/** What may follow a department in a list without a comma: another name, or which of them. */
const BESIDE =
  /^ (?:và|cùng|với|hoặc|các|tỉnh|thành phố|có|liên quan|chủ quản|thuộc|trực thuộc|của|là|làm|nơi|ở|tại|cũng|quản lý|chuyên)(?![A-Za-zÀ-ỹ])/u;

/**
 * Where what a department does begins inside the range, whatever verb it is: all departments are known by name, and a word in
 * small letters behind such a name is no part of a list (`phối hợp với Sở A` `khánh tiết hội trường`).
 */
function endOfDepartment(text: string, from: number, to: number): number {
  DEPARTMENT.lastIndex = from;
  for (let match = DEPARTMENT.exec(text); match !== null && match.index < to; match = DEPARTMENT.exec(text)) {
    const words = wordsOf(text.slice(match.index, match.index + longestName));
    const known = matchUnitAt(words, 0);
    const last = known === undefined ? undefined : words[known.end - 1];
    if (known === undefined || last === undefined || known.abbreviated || known.slipped) continue;
    // The doer that a sentence begins with is told by the verb behind it.
    if (!/\p{L}/u.test(text.slice(0, match.index))) continue;
    const end = match.index + last.to;
    if (end < to && /^ \p{Ll}/u.test(text.slice(end, end + 2)) && !BESIDE.test(text.slice(end, end + 14)))
      return end;
  }
  return to;
}

const placeNoun = "(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|ấp|khu phố)";
/** Kinds of places after a word for all of them: `UBND các xã, phường và đặc khu`. */
const places = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:các|mỗi|từng) ${placeNoun}(?:(?:,|,? và) ${placeNoun}(?![A-Za-zÀ-ỹ]))*(?![A-Za-zÀ-ỹ]) (?=\\p{Ll})`,
  "gu",
);
/** What says more about the places named: which of them, where they lie. */
const ofPlaces =
  /^(?:và|trên|của|trong|thuộc|trực|liên|có|ở|tại|nơi|vùng|khu|miền|biên|ven|trọng|còn|được|ngoài|giáp|theo|cùng|khác|nằm|này|phía|nêu|do|với|lân|nghèo|đặc|khó|điểm|đạt|mới|đảo|bãi|rẻo|cũ|đã|trung|nội|ngoại|tỉnh|thành|sau|nói|bị|chưa|đang|sẽ|hưởng|đồng|dân|một|hai|ba|năm|nông|loại|chính|làng|bạn|ủy|uỷ|đoàn|hội|hoặc|hay|là|qua|từ|sắp)(?![A-Za-zÀ-ỹ])/u;

/** Where the names of all places of a kind end because a word follows that is no part of them (`các xã, phường đóng cửa …`). */
export function endOfPlaces(text: string, from: number): number {
  places.lastIndex = from;
  for (let match = places.exec(text); match !== null; match = places.exec(text)) {
    const end = match.index + match[0].length;
    if (end - from > reach) break;
    if (!ofPlaces.test(text.slice(end, end + 30))) return end;
  }
  return text.length;
}

/**
 * Tells for an offset where the brackets or the known name around it end; undefined where none stand there. Names are
 * looked up when first asked for, in the part of the text that lists of units mostly keep to.
 */
function makeClosed(text: string, from: number): (at: number) => number | undefined {
  let known = 0;
  let ranges: readonly Range[] = [];
  return (at) => {
    if (at + 100 > known) {
      known = at + 400;
      ranges = closedRanges(text, from, known);
    }
    return ranges.find((range) => range.from <= at && at < range.to)?.to;
  };
}

/** `Ban Thường vụ giao Văn phòng`; `các sở, ngành liên quan tổ chức thực hiện`: here tổ chức is a verb, though a group's name may hold it. */
function isAction(text: string, at: number, found: string): boolean {
  if (found.startsWith("giao")) return true;
  return (
    found === "tổ chức" &&
    !groupNoun.test(text.slice(at, at + 40)) &&
    !/(?:các|những|và|,)\s$/u.test(text.slice(0, at))
  );
}

/** `UBND các xã: Tân An, Tân Bình có trách nhiệm`: where the names after a colon end; undefined when no names follow. */
function endOfNames(text: string, at: number): number | undefined {
  const ahead = text.slice(at + 1, at + 900).split(/[:.](?=\s|$)|,?\s(?:có|chịu) trách nhiệm/u)[0] ?? "";
  const parts = ahead
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isField = (part: string) => matchFieldAt(wordsOf(part), 0) !== undefined;
  if (parts.length < 2 || parts.some((part) => part.length > 80 || (opensWithVerb(part) && !isField(part))))
    return undefined;
  const named = parts.filter((part) => /^\p{Lu}/u.test(part) || opensWithUnit(part));
  return named.length * 3 >= parts.length * 2 ? at + 1 + ahead.length : undefined;
}

function isStop(text: string, at: number, found: string, from: number): boolean {
  if (found === ":") return true;
  if (found === ".") return !isAbbreviated(text, at);
  if (found === ";")
    return !opensWithUnit(
      text
        .slice(at + 1, at + 60)
        .trimStart()
        .replace(/^và\s+/u, ""),
    );
  if (at === from) return true;
  const before = text.slice(Math.max(from, at - 20), at);
  if (found === "phối hợp" || found === "chủ trì" || !opensWithVerb(found)) return true;
  return !nounBefore.test(before) && !groupNoun.test(text.slice(at, at + 40));
}

/** `TP. Hồ Chí Minh`, `TX. Tân An`: a point that ends no sentence. */
function isAbbreviated(text: string, at: number): boolean {
  return /(?:^|[\s.])(?:TP|TX|TT|H|P|Q|Tp|BCH)$/u.test(text.slice(Math.max(0, at - 5), at));
}

function trimEnd(text: string, from: number, to: number): number {
  const kept = text.slice(from, to).replace(/(?:[\s,;–-]|(?<=[\s,;])(?:và|cùng|cần|đồng thời|thì))+$/u, "");
  return from + kept.length;
}

/** Text in brackets and names of known units: what stands in them ends no list. */
function closedRanges(text: string, from: number, to: number): readonly Range[] {
  const ahead = text.slice(from, to);
  const brackets = matchesIn(ahead, /\([^()]{0,400}\)/gu).map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
  const names = findUnits(ahead).map((unit) => ({ from: from + unit.from, to: from + unit.to }));
  return [...brackets, ...names];
}
