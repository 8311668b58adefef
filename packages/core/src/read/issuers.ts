import { foldLetters } from "../text/fold.js";
import { findProvince, isCentralCity, provinceWithKind } from "../text/places.js";
import { matchFieldAt, matchUnitAt } from "../text/unitMatch.js";
import { capitalise, type Word, wordsOf } from "../text/words.js";

/** Words of names and offices that keep a capital in the usual spelling, by their words in capitals. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^[uỷủy]+ ban nhân dân$/iu, "Ủy ban nhân dân"],
  [/^ubnd$/iu, "Ủy ban nhân dân"],
  [/^hđnd$/iu, "Hội đồng nhân dân"],
];

const LEVEL = /^(?:tỉnh|thành phố|tp\.?|huyện|thị xã|thị trấn|quận|xã|phường|đặc khu)(?=\s|$)/iu;

/**
 * A name printed in capitals or with abbreviations, written out as running text writes it: `ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG`
 * → `Ủy ban nhân dân tỉnh Kiên Giang`, `SỞ Y TẾ` → `Sở Y tế`. A name in mixed case keeps its capitals.
 */
export function properName(printed: string): string {
  const text = printed
    .replace(/\s+/gu, " ")
    .replace(/[\s.,;:]+$/u, "")
    .trim();
  const words = wordsOf(text);
  const known = matchUnitAt(words, 0);
  const local = known === undefined ? (partyName(text) ?? divisionName(text, words)) : undefined;
  if (local !== undefined) return local;
  if (known === undefined) return caseRest(text, true);
  const cut = words[known.end - 1]?.to ?? 0;
  const rest = restOfKnown(text.slice(cut).trim());
  return rest === "" ? known.form.entry.name : `${known.form.entry.name} ${rest}`;
}

/** A few words in capitals after a known name, with no level before them, are a place: `TỈNH ỦY HÒA LẠC`. */
function restOfKnown(rest: string): string {
  const words = rest.split(" ");
  const bare = /^[^\p{Ll}\d,;()/&]+$/u.test(rest) && words.length <= 4 && !LEVEL.test(rest);
  return bare &&
    !/^(?:VÀ|CÁC|KHU|SỐ|TRỰC|NƯỚC|CỦA|[-–])(?![A-Za-zÀ-ỹ])/u.test(rest) &&
    !words.some(isAbbreviated)
    ? placeName(rest)
    : caseRest(rest, false);
}

/** `HUYỆN ỦY TUY AN` → `Huyện ủy Tuy An`, `ĐẢNG ỦY XÃ ĐỒNG MAI` → `Đảng ủy xã Đồng Mai`. */
function partyName(text: string): string | undefined {
  const match = /^(huyện|thị|thành|quận|đảng|xã|phường)\s+[uủ][yỷ](?=\s|$)/iu.exec(text);
  if (match?.[1] === undefined) return undefined;
  const rest = text.slice(match[0].length).trim();
  return `${capitalise(match[1].toLowerCase())} ủy ${LEVEL.test(rest) ? caseRest(rest, false) : placeName(rest)}`.trim();
}

/** `PHÒNG LĐ-TB VÀ XH` → `Phòng Lao động - Thương binh và Xã hội`. */
function divisionName(text: string, words: readonly Word[]): string | undefined {
  const field = /^phòng\s/iu.test(text) ? matchFieldAt(words, 1) : undefined;
  if (field === undefined) return undefined;
  const rest = caseRest(text.slice(words[field.end - 1]?.to ?? text.length).trim(), false);
  return `${field.form.entry.name.replace(/^Sở/u, "Phòng")} ${rest}`.trim();
}

/** Words after a known name: a level in lower case, a place with capitals. */
function caseRest(text: string, first: boolean): string {
  if (text === "") return "";
  for (const [pattern, name] of PHRASES) if (pattern.test(text)) return name;
  const level = LEVEL.exec(text);
  if (level !== null) return withLevel(levelName(level[0]), placeName(text.slice(level[0].length)));
  const province = findProvince(text);
  if (province !== undefined) return province;
  if (/\p{Ll}/u.test(text)) return text;
  const lower = withPlaces(lowerName(text));
  return first ? capitalise(lower) : lower;
}

function withLevel(level: string, place: string): string {
  return level === "thành phố" && place === "Hồ Chí Minh"
    ? provinceWithKind(place)
    : `${level} ${place}`.trim();
}

/** Heads of names whose next word keeps a capital: `Ban Thường vụ`, `Cục Đường thủy nội địa`. */
const HEAD =
  /^(ban|cục|chi cục|tổng cục|phòng|trung tâm|viện|trạm|văn phòng|học viện|bệnh viện|nhà máy|trường|quỹ|hội|liên hiệp|liên minh|vườn quốc gia|khu bảo tồn|đài|tổ|đoàn|đội|hạt)\s+(?=\p{Ll})/u;
/** Heads whose names list fields of work, each with a capital: `Phòng Kinh tế, Hạ tầng và Đô thị`. */
const LISTS = /^(?:phòng|trung tâm|chi cục|cục|sở|viện)\s/u;
/** Kinds of schools: what follows is the name of a person or place. */
const SCHOOL =
  /^(trường (?:thpt|thcs|pt ?dtnt|ptdtbt|th&thcs|th|tiểu học|mầm non|trung học phổ thông|trung học cơ sở|mẫu giáo)(?: (?:chuyên|bán công|dân lập))?) (.+)$/u;

/** A name in capitals with small letters but for its head's next word, fields of work, and abbreviations. */
function lowerName(text: string): string {
  const spelt = text
    .replace(/^BCH(?= )/u, "BAN CHẤP HÀNH")
    .replace(/^BTV(?= )/u, "BAN THƯỜNG VỤ")
    .replace(/^BCĐ(?= )/u, "BAN CHỈ ĐẠO")
    .replace(/^BQL(?= )/u, "BAN QUẢN LÝ");
  const committee =
    /^(BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC) ((?:HỘI|LIÊN|ĐẢNG BỘ|ỦY BAN|UỶ BAN|CÔNG ĐOÀN) .+)$/u.exec(
      spelt,
    );
  if (committee?.[1] !== undefined && committee[2] !== undefined)
    return `${lowerName(committee[1])} ${properName(committee[2])}`;
  const school = SCHOOL.exec(spelt.toLowerCase());
  if (school?.[1] !== undefined && school[2] !== undefined)
    return withAbbreviations(`${school[1]} ${titleCase(school[2])}`, spelt);
  let name = withAbbreviations(spelt.toLowerCase(), spelt);
  const head = HEAD.exec(name)?.[0] ?? "";
  if (head !== "") name = head + capitalise(name.slice(head.length));
  if (LISTS.test(name))
    name = name.replace(/(?<=,\s|\s[-–]\s|\svà\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return name
    .replace(/(?<= )đoàn(?= (?:tỉnh|thành phố|huyện|xã|phường|khối|thanh niên|tncs))/iu, "Đoàn")
    .replace(/(?<= )(?:tỉnh|thành|huyện|xã|phường) (?:đoàn|ủy)(?![A-Za-zÀ-ỹ])/gu, capitalise);
}

function withAbbreviations(lower: string, printed: string): string {
  const words = printed.split(" ");
  return lower
    .split(" ")
    .map((word, at) => (isAbbreviated(words[at] ?? "") ? (words[at] ?? word) : word))
    .join(" ");
}

/** A word in capitals without a vowel is an abbreviation (`THPT`, `LHPN`), and so are a few with one. */
function isAbbreviated(word: string): boolean {
  return (
    /^[BCDĐGHKLMNPQRSTVX&]{2,}$/u.test(word) ||
    /^(?:UBND|UBMTTQ|UB|ATGT|ATTP|KTXH|CA|XDCB|OCOP|MTTQ)$/u.test(word)
  );
}

function levelName(printed: string): string {
  const lower = printed.toLowerCase();
  return lower.startsWith("tp") ? "thành phố" : lower;
}

function placeName(text: string): string {
  const trimmed = text.replace(/^[\s.,]+/u, "");
  const province = findProvince(trimmed);
  if (province !== undefined) return province;
  return /\p{Ll}/u.test(trimmed) ? trimmed : titleCase(trimmed);
}

/** Each word with a capital: names of places and persons. */
export function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Puts capitals on names of provinces, of levels' places and of known bodies inside a lower-case name. */
function withPlaces(lower: string): string {
  const level =
    /(?<= )(?:tỉnh|thành phố|huyện|thị xã|thị trấn|quận|xã(?! hội)|phường|đặc khu) (?!và |các |đoàn|ủy)([\p{L} -]+)$/u.exec(
      lower,
    );
  const cased =
    level?.[1] === undefined
      ? lower
      : lower.slice(0, lower.length - level[1].length) + placeName(level[1].toUpperCase());
  return cased.replace(/(?<![A-Za-zÀ-ỹ])(?:sở|bộ|ủy|uỷ|ban chỉ đạo|phòng|trung tâm) /gu, (head) =>
    capitalise(head),
  );
}

/** Issuing agencies by the abbreviation in a number (`161/QĐ-TTg`); those of a province are its own. */
const BY_SYMBOL: Readonly<Record<string, string>> = {
  ttg: "Thủ tướng Chính phủ",
  cp: "Chính phủ",
  qh: "Quốc hội",
  ubtvqh: "Ủy ban Thường vụ Quốc hội",
  ctn: "Chủ tịch nước",
  vpcp: "Văn phòng Chính phủ",
  bca: "Bộ Công an",
  bqp: "Bộ Quốc phòng",
  bng: "Bộ Ngoại giao",
  bnv: "Bộ Nội vụ",
  btp: "Bộ Tư pháp",
  btc: "Bộ Tài chính",
  bct: "Bộ Công Thương",
  bkhđt: "Bộ Kế hoạch và Đầu tư",
  bnnptnt: "Bộ Nông nghiệp và Phát triển nông thôn",
  bnnmt: "Bộ Nông nghiệp và Môi trường",
  bgtvt: "Bộ Giao thông vận tải",
  bxd: "Bộ Xây dựng",
  btnmt: "Bộ Tài nguyên và Môi trường",
  btttt: "Bộ Thông tin và Truyền thông",
  blđtbxh: "Bộ Lao động - Thương binh và Xã hội",
  lđtbxh: "Bộ Lao động - Thương binh và Xã hội",
  bvhttdl: "Bộ Văn hóa, Thể thao và Du lịch",
  bkhcn: "Bộ Khoa học và Công nghệ",
  bgdđt: "Bộ Giáo dục và Đào tạo",
  byt: "Bộ Y tế",
  bdttg: "Bộ Dân tộc và Tôn giáo",
  ttcp: "Thanh tra Chính phủ",
  nhnn: "Ngân hàng Nhà nước Việt Nam",
  ubdt: "Ủy ban Dân tộc",
};
const bySymbol = new Map(Object.entries(BY_SYMBOL).map(([symbol, name]) => [foldLetters(symbol), name]));

/** A document's own place: the province whose bodies `UBND`, `TU` stand for. */
export interface Home {
  /** Province's name without its kind: `Kiên Giang`. */
  readonly province: string | null;
}

/**
 * The agency that a number's symbol stands for: `TTg` → `Thủ tướng Chính phủ`, `UBND` → the home province's committee.
 * `TW` stays open (Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương all use it): undefined, as for unknown ones.
 */
export function issuerOfSymbol(symbol: string, home: Home): string | undefined {
  const folded = foldLetters(symbol).replace(/[^\p{L}\d]/gu, "");
  if (/^qh\d{0,2}$/u.test(folded)) return "Quốc hội";
  if (/^ubtvqh\d{0,2}$/u.test(folded)) return "Ủy ban Thường vụ Quốc hội";
  if (folded === "ubnd" || folded === "hdnd" || folded === "tu") return ofProvince(folded, home.province);
  return bySymbol.get(folded);
}

function ofProvince(symbol: string, province: string | null): string | undefined {
  if (province === null) return undefined;
  if (symbol === "tu") {
    if (province === "Hồ Chí Minh") return `Thành ủy ${provinceWithKind(province)}`;
    return `${isCentralCity(province) ? "Thành ủy" : "Tỉnh ủy"} ${province}`;
  }
  return `${symbol === "ubnd" ? "Ủy ban nhân dân" : "Hội đồng nhân dân"} ${provinceWithKind(province)}`;
}

/** The province that a text ends with or names, with its name as usual; undefined where it names none. */
export function provinceIn(text: string): string | undefined {
  const words: readonly Word[] = wordsOf(text);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    for (const length of [3, 2, 1]) {
      const part = words.slice(at, at + length);
      if (part.length < length || !/^\p{Lu}/u.test(part[0]?.text ?? "")) continue;
      const found = findProvince(part.map((word) => word.text).join(" "));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
