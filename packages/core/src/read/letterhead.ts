import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findDates, isoDate } from "../text/dates.js";
import { findDocumentNumbers } from "../text/documentNumbers.js";
import { findProvince } from "../text/places.js";
import { isCapitals } from "../text/words.js";
import { type Confidence, clear, inferred } from "./confidence.js";
import { type HeadLine, partOf } from "./headLines.js";
import { properName, titleCase } from "./issuers.js";

/** A field found in the letterhead. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly confidence: Confidence;
}

/** What the lines above the type line say. `blank`: the place of the number or the day was left empty. */
export interface Letterhead {
  readonly number: Found<string> | undefined;
  /** The symbol after a number left blank: `KH-UBND`. */
  readonly blankSymbol: string | undefined;
  readonly date: Found<string> | undefined;
  readonly place: Found<string> | undefined;
  readonly issuer: Found<string> | undefined;
  readonly draft: boolean;
  /** `V/v …` under the number of a Công văn. */
  readonly subject: Found<string> | undefined;
}

const NATION = /C[ỘO]NG\s*H[OÒÓ][AÀ]?\s*X[ÃA]\s*H[ỘO]I\s*CH[ỦU]\s*NGH[ĨI]A\s*VI[ỆE]T\s*NAM/iu;
const MOTTO = /Độc\s*lập\s*[-–—.]?\s*Tự\s*do\s*[-–—.]?\s*Hạnh\s*phúc/iu;
const PARTY = /Đ[ẢA]NG\s*C[ỘO]NG\s*S[ẢA]N\s*VI[ỆE]T\s*NAM/u;

/** Reads the letterhead (Decree 30/2020/NĐ-CP, annex I, cells 1 to 5b): agency, number, place and date. */
export function readLetterhead(lines: readonly HeadLine[]): Letterhead {
  const cut = lines.flatMap(withoutMottoes);
  const numberAt = cut.findIndex((line) => NUMBER_LINE.test(line.text));
  const number = readNumber(cut, numberAt);
  const dated = readPlaceAndDate(cut);
  return {
    number,
    blankSymbol: number === undefined ? blankSymbol(cut[numberAt]) : undefined,
    date: dated?.date,
    place: dated?.place,
    issuer: readAgency(cut, numberAt),
    draft: dated?.blank === true || cut.some(isDraftMark) || (numberAt >= 0 && number === undefined),
    subject: readSubject(cut),
  };
}

/** Place and date after something else in the same line. */
const PLACE_AHEAD =
  /(?:\d|\p{Lu}\p{Lu}|(?<!\S)(?!phố|xã|trấn|tỉnh|khu)\p{Ll}[^\s,]*)\s+(?=(?:Thành phố\s+|TP\.\s*)?\p{Lu}\p{Ll}[A-Za-zÀ-ỹ]*(?:[\s-]{1,3}\p{Lu}[A-Za-zÀ-ỹ]*){0,4}\s*,\s*ngày(?:\s|$))/u;

/** A line without the national title and motto, in two parts where text stands on both sides (two columns in one line). */
function withoutMottoes(line: HeadLine): readonly HeadLine[] {
  for (const pattern of [NATION, MOTTO, PARTY]) {
    const match = pattern.exec(line.text);
    if (match !== null) {
      const parts = [partOf(line, 0, match.index), partOf(line, match.index + match[0].length)];
      return parts.filter((part) => part.text !== "").flatMap(withoutMottoes);
    }
  }
  for (const next of [/\S\s+(?=S[ốô]\s*(?::|\d{1,5}\s*[-/]\s*\p{Lu}))/u, /\S\s+(?=V\/v\s)/u, PLACE_AHEAD]) {
    const match = next.exec(line.text);
    if (match === null) continue;
    const at = match.index + match[0].length;
    return [...withoutMottoes(partOf(line, 0, at)), ...withoutMottoes(partOf(line, at))];
  }
  return /^[-_*=.\s]*$/u.test(line.text) ? [] : [line];
}

const NUMBER_LINE = /^[*\s]*(?:Số|SỐ|Sô|Luật số|Lệnh số|No)(?:\s*[:.;])?\s*(?=[\d/…._-]|$)/u;

function readNumber(lines: readonly HeadLine[], at: number): Found<string> | undefined {
  const line = lines[at];
  if (line !== undefined) {
    const [first] = findDocumentNumbers(line.text);
    const before = first === undefined ? "" : line.text.slice(0, first.from);
    if (first === undefined || !NUMBER_LINE.test(before.trim() === "" ? "Số" : before)) return undefined;
    return { value: first.number, span: spanAt(line.passage, first.from, first.to), confidence: clear };
  }
  for (const other of lines) {
    const [first] = findDocumentNumbers(`số ${other.text}`);
    if (first === undefined || first.from !== 3 || first.to < other.text.length + 1) continue;
    return { value: first.number, span: spanAt(other.passage), confidence: clear };
  }
  return undefined;
}

function blankSymbol(line: HeadLine | undefined): string | undefined {
  return /[/-]\s*(?:20\d\d\s*\/\s*)?(\p{Lu}[A-Za-zÀ-ỹ&]*(?:\s*[-/]\s*\p{Lu}[A-Za-zÀ-ỹ&\d]*)*)/u
    .exec(line?.text ?? "")?.[1]
    ?.replace(/\s/gu, "");
}

const DATE_LINE = /^(?:ngày|tháng)/iu;
/** The place before the date: words with capitals (`Thành phố Hồ Chí Minh` has a small one) up to the comma. */
const PLACE =
  /(?:^|[\s.:])(\p{Lu}[A-Za-zÀ-ỹ\p{M}]*\.?(?:[\s-]{1,3}(?:phố|xã|trấn|khu|\d{1,2}|\p{Lu}[A-Za-zÀ-ỹ\p{M}]*\.?)){0,6})\s*[,.]?\s*$/u;

function readPlaceAndDate(lines: readonly HeadLine[]) {
  for (const line of lines) {
    if (line.text.length > 200 || /^(?:V\/v|Về việc|Căn cứ|Kính gửi)/iu.test(line.text)) continue;
    const date = findDates(line.text).find(
      (found) => DATE_LINE.test(found.text) || /ngày\s*$/iu.test(line.text.slice(0, found.from)),
    );
    if (date === undefined || date.year === null) continue;
    const before = line.text.slice(0, date.from).replace(/ngày\s*$/iu, "");
    const numbered = findDocumentNumbers(before).at(-1)?.to ?? 0;
    const place = PLACE.exec(before.slice(numbered));
    const iso = isoDate(date);
    const span = spanAt(line.passage, place === null ? date.from : numbered + place.index, date.to);
    const confidence = date.blank || date.day === null ? inferred("date-incomplete") : clear;
    return {
      date: iso === null ? undefined : { value: iso, span, confidence },
      place: place?.[1] === undefined ? undefined : { value: placeName(place[1]), span, confidence: clear },
      blank: date.blank || date.day === null,
    };
  }
  return undefined;
}

function placeName(printed: string): string {
  const text = printed.replace(/\s+/gu, " ").trim();
  return isCapitals(text)
    ? (findProvince(text) ?? properName(text))
    : text.replace(/^TP\.?\s*(?=\p{Lu})/u, "TP. ");
}

function isDraftMark(line: HeadLine): boolean {
  return /^\(?\s*(?:DỰ THẢO|Dự thảo)(?![A-Za-zÀ-ỹ])/u.test(line.text) && line.text.length < 40;
}

const AGENCY =
  /^(?:[UỦ][ỶYÝ] BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|BAN|CỤC|CHI CỤC|TỔNG CỤC|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG|VĂN PHÒNG|VIỆN|TÒA|TOÀ|NGÂN HÀNG|BẢO HIỂM|KHO BẠC|CÔNG|THANH TRA|TRƯỜNG|TRUNG|HỘI|ĐOÀN|LIÊN|PHÒNG|MẶT TRẬN|TRẠM|ĐÀI|BÁO|XÃ|PHƯỜNG|ĐẶC KHU|TP|THƯỜNG TRỰC|BỆNH VIỆN|THỐNG KÊ|THUẾ|HỌC VIỆN|CHI NHÁNH|TỔ|KIỂM TOÁN|TẬP ĐOÀN|BTL|BCH|QUÂN)/u;

/** The agency's lines stand above the number, in capitals: a parent, then the agency, each over one line or more. */
function readAgency(lines: readonly HeadLine[], numberAt: number): Found<string> | undefined {
  const above = lines.slice(0, numberAt >= 0 ? numberAt : lines.length);
  const last = above.findLastIndex(
    (line) => isCapitals(line.text) && AGENCY.test(line.text) && line.text.length < 150,
  );
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && isAgencyLine(above[first - 1])) first -= 1;
  let end = last + 1;
  while (end < above.length && isAgencyLine(above[end])) end += 1;
  const block = above.slice(first, end);
  const names = joinLines(block.map((line) => line.text));
  const value = composeIssuer(names);
  const from = block[0];
  const to = block.at(-1);
  if (value === undefined || from === undefined || to === undefined) return undefined;
  const span = { ...spanAt(from.passage), endLine: spanAt(to.passage).endLine };
  return { value, span, confidence: clear };
}

/** Marks of urgency, secrecy and drafts that stand near the agency's name. */
const MARK = /^\(?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT|DỰ THẢO)(?![A-Za-zÀ-ỹ])/u;

function isAgencyLine(line: HeadLine | undefined): boolean {
  return (
    line !== undefined &&
    !MARK.test(line.text) &&
    isCapitals(line.text) &&
    line.text.length < 150 &&
    !/\d{4}/u.test(line.text)
  );
}

const OWN_LINE =
  /^(?:[UỦ][ỶYÝ] BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ (?!ĐỘI)|BAN |CỤC|CHI CỤC|TỔNG|CHÍNH PHỦ|QUỐC HỘI|TỈNH [ỦU]|THÀNH [ỦU]|HUYỆN [ỦU]|QUẬN [ỦU]|THỊ [ỦU]|ĐẢNG|BCH |BTV |BQL |BCĐ |VĂN PHÒNG|VIỆN|TRUNG TÂM|PHÒNG|TRƯỜNG|CÔNG AN|CÔNG TY|HỘI |ĐOÀN |LIÊN |THANH TRA|BỆNH VIỆN|TRẠM|THƯỜNG TRỰC)/u;

/** Wrapped lines of one name become one: a line goes on unless it opens with a word for an agency. */
function joinLines(texts: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const text of texts) {
    const last = names.at(-1);
    const dangling = last !== undefined && /(?:VÀ|CỦA|CÁC|NHÂN|QUẢN LÝ|,|-)$/u.test(last);
    if (last === undefined || (OWN_LINE.test(text) && !dangling)) names.push(text);
    else names[names.length - 1] = `${last} ${text}`;
  }
  return names;
}

/** The agency is the last name; a department, committee or unit below takes the place from the parent above. */
function composeIssuer(names: readonly string[]): string | undefined {
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const above = names.length > 1 ? (names[names.length - 2] ?? "") : "";
  const party = partyOfOrganisation(last, above);
  if (party !== undefined) return party;
  if (/^BAN THƯỜNG (?:VỤ|TRỰC)$|^THƯỜNG TRỰC$|^\*+$/u.test(last) && names.length > 1)
    return composeIssuer(names.slice(0, -1));
  const name = properName(last);
  const parent = properName(above);
  if (/^Ban |^Ủy ban Kiểm tra|^Văn phòng/u.test(name) && /^[A-Za-zÀ-ỹ]+ ủy /u.test(parent))
    return /[A-Za-zÀ-ỹ]+ ủy/u.test(name) ? name : `${name} ${parent}`;
  const place = /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu) \p{Lu}.*$/u.exec(parent)?.[0];
  const complete =
    place === undefined || /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu) \p{L}/u.test(name);
  return complete || parent.startsWith("Bộ ") || /^[A-Za-zÀ-ỹ]+ ủy /u.test(name) ? name : `${name} ${place}`;
}

const COMMITTEES: Readonly<Record<string, string>> = {
  TỈNH: "Tỉnh ủy",
  "THÀNH PHỐ": "Thành ủy",
  HUYỆN: "Huyện ủy",
  QUẬN: "Quận ủy",
  "THỊ XÃ": "Thị ủy",
  XÃ: "Đảng ủy xã",
  PHƯỜNG: "Đảng ủy phường",
  "ĐẶC KHU": "Đảng ủy đặc khu",
};

/** `ĐẢNG BỘ TỈNH X` above `BAN CHẤP HÀNH` (party statutes: the committee elected by the organisation) is `Tỉnh ủy X`. */
function partyOfOrganisation(last: string, above: string): string | undefined {
  if (!/^BAN (?:CHẤP HÀNH|THƯỜNG VỤ)(?: ĐẢNG BỘ)?$/u.test(last)) return undefined;
  const match = /^ĐẢNG BỘ (TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) (.+)$/u.exec(above);
  const committee = COMMITTEES[match?.[1] ?? ""];
  return committee === undefined || match?.[2] === undefined
    ? undefined
    : `${committee} ${findProvince(match[2]) ?? titleCase(match[2])}`;
}

function readSubject(lines: readonly HeadLine[]): Found<string> | undefined {
  const at = lines.findIndex((line) => /^[“"(]?\s*(?:V\/v|Về việc|v\/v)(?![A-Za-zÀ-ỹ])/u.test(line.text));
  const first = lines[at];
  if (first === undefined) return undefined;
  let end = at + 1;
  while (end < lines.length && isSubjectLine(lines[end], first.group, lines[end - 1])) end += 1;
  const block = lines.slice(at, end);
  const text = block.map((line) => line.text).join(" ");
  const last = block.at(-1) ?? first;
  return {
    value: text,
    span: { ...spanAt(first.passage), endLine: spanAt(last.passage).endLine },
    confidence: clear,
  };
}

/** The subject's further lines: same cell or paragraph, or lower case; no date, number or addressee. */
function isSubjectLine(line: HeadLine | undefined, group: number, before: HeadLine | undefined): boolean {
  if (line === undefined || /^(?:Kính gửi|Số\s*:)/iu.test(line.text) || /,\s*ngày/u.test(line.text))
    return false;
  return (
    line.group === group ||
    /^\p{Ll}/u.test(line.text) ||
    /\s(?:số|ngày|của|và|về|,)$/u.test(before?.text ?? "")
  );
}
