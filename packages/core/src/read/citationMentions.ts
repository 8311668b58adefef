import type { Passage } from "../document/passage.js";
import { findDates, isoDate, type PrintedDate } from "../text/dates.js";
import {
  type DocumentNumberMention,
  documentNumberKey,
  findDocumentNumbers,
} from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { isCapitals, sentenceCase } from "../text/words.js";
import { readCitedIssuer } from "./citedIssuers.js";
import { CITED_TYPES } from "./documentTypes.js";
import type { Home } from "./issuers.js";

/** One place where a document is cited. */
export interface Mention {
  readonly passage: Passage;
  /** Offsets of the number with its date. */
  readonly from: number;
  readonly to: number;
  /** Where type and "số" before the number begin. */
  readonly start: number;
  readonly number: string | null;
  /** What spellings of the number share; of a law without number its name and date. */
  readonly key: string;
  readonly date: string | null;
  readonly impossibleDate: boolean;
  readonly type: string | null;
  readonly issuer: string | null;
  /** The agency's abbreviation in the number. */
  readonly symbol: string | null;
  readonly title: string | null;
  readonly inCapitals: boolean;
}

const TYPE_BEFORE = new RegExp(
  `(?:^|[^A-Za-zÀ-ỹ])((?:${CITED_TYPES.join("|")}|CV|NQ|QĐ)(?:\\s+liên tịch)?)\\s*(?:số|có số)?\\s*:?\\s*$`,
  "iu",
);
const LAW_BEFORE =
  /(?:^|[^\p{L}])((?:Bộ luật|Luật|Pháp lệnh|LUẬT)\s+(?:(?!Luật\s)[^.;:()\d]){2,160}?)\s*,?\s*(?:số)\s*:?\s*$/u;
const ONLY_CONNECTED = /^[\s,;]*(?:và|cùng)?\s*(?:các\s+)?(?:số)?\s*:?\s*$/iu;

/** Every document cited in a passage, in order. */
export function findMentions(passage: Passage, home: Home): readonly Mention[] {
  const { text } = passage;
  if (!/\d/u.test(text)) return [];
  const dates = findDates(text);
  const mentions: Mention[] = [];
  for (const number of findDocumentNumbers(text))
    mentions.push(mentionOf(passage, number, dates, mentions.at(-1), home));
  const laws = /luật|pháp lệnh/iu.test(text) ? findLaws(passage, dates, mentions) : [];
  return [...mentions, ...laws].sort((a, b) => a.from - b.from);
}

function mentionOf(
  passage: Passage,
  number: DocumentNumberMention,
  dates: readonly PrintedDate[],
  before: Mention | undefined,
  home: Home,
): Mention {
  const { text } = passage;
  const window = text.slice(Math.max(0, number.from - 220), number.from);
  const type = typeBefore(window, text.slice(before?.to ?? 0, number.from), before);
  const date = dateAfter(text, number.to, dates);
  const to = date?.to ?? number.to;
  const issuer = readCitedIssuer(text, to, home) ?? issuerBefore(window, type.length, home);
  const inCapitals = isCapitals(text.slice(Math.max(0, number.from - 30), number.to + 30));
  return {
    passage,
    from: number.from,
    to,
    start: number.from - type.length,
    number: inCapitals ? usualCase(number.number) : number.number,
    key: documentNumberKey(number.number),
    date: date === undefined ? null : isoDate(date),
    impossibleDate: date !== undefined && !date.possible,
    type: type.name,
    issuer: issuer?.name ?? null,
    symbol: number.issuer,
    title: titleAfter(text, issuer?.to ?? to),
    inCapitals,
  };
}

const PROPOSED =
  /(?:của|do)\s+(?:đồng chí\s+)?(?:Giám đốc|Chủ tịch|Trưởng ban|Chánh Văn phòng|Cục trưởng|Thủ trưởng|Tổng Giám đốc)?\s*(?=[^.;]{3,120}\s+tại\s*(?:các\s+)?$)/iu;

/** "đề nghị của Giám đốc Sở X tại Tờ trình số …": who issued it stands before. */
function issuerBefore(window: string, typeLength: number, home: Home) {
  const before = window.slice(0, window.length - typeLength).trimEnd();
  if (!before.endsWith("tại")) return undefined;
  const at = PROPOSED.exec(before);
  return at === null ? undefined : readCitedIssuer(`của ${before.slice(at.index + at[0].length)}`, 0, home);
}

/** Symbols in a title in capitals get their usual small letters back. */
function usualCase(number: string): string {
  return number
    .replace(/TTG(?![A-Za-zÀ-ỹ])/u, "TTg")
    .replace(/(?<![A-Za-zÀ-ỹ])CTR(?![A-Za-zÀ-ỹ])/u, "CTr")
    .replace(/(?<![A-Za-zÀ-ỹ])TTR(?![A-Za-zÀ-ỹ])/u, "TTr");
}

/** The type before a number; in a series (`Nghị quyết số A, số B và C`) that of the mention before. */
function typeBefore(
  window: string,
  gap: string,
  before: Mention | undefined,
): { readonly name: string | null; readonly length: number } {
  const match = TYPE_BEFORE.exec(window);
  if (match?.[1] !== undefined) return { name: typeName(match[1]), length: window.length - match.index };
  const law = LAW_BEFORE.exec(window);
  if (law?.[1] !== undefined) {
    return {
      name: /^(?:Bộ luật|Luật|Pháp lệnh)/iu.exec(law[1])?.[0] ?? "Luật",
      length: window.length - law.index,
    };
  }
  if (before !== undefined && ONLY_CONNECTED.test(gap)) return { name: before.type, length: 0 };
  return { name: null, length: 0 };
}

function typeName(printed: string): string {
  const short: Readonly<Record<string, string>> = { CV: "Công văn", NQ: "Nghị quyết", QĐ: "Quyết định" };
  return short[printed] ?? sentenceCase(printed);
}

/** The date printed right after a number: `ngày 09/6/2017`, `, ngày 09 tháng 6 năm 2017`, `(ngày …)`. */
function dateAfter(text: string, at: number, dates: readonly PrintedDate[]): PrintedDate | undefined {
  const date = dates.find((candidate) => candidate.from >= at);
  if (date === undefined || date.from - at > 40 || (date.day === null && !date.blank)) return undefined;
  const gap = text.slice(at, date.from);
  return /^[\s,(]*(?:đã\s+|được\s+)?(?:ban hành|ký|công bố)?\s*(?:ngày)?\s*$/iu.test(gap) ? date : undefined;
}

const TITLE_START =
  /^[\s,:"“(-]*((?:về|phê duyệt|ban hành|thực hiện|triển khai|quy định|sửa đổi|hướng dẫn|tiếp tục|tăng cường|thông qua|công bố|giao|đề nghị|điều chỉnh|bổ sung|thành lập)(?![A-Za-zÀ-ỹ])[^;]{5,})/iu;

/** What the cited document is about, as printed after number, date and issuer; up to the end of its clause. */
export function titleAfter(text: string, at: number): string | null {
  const match = TITLE_START.exec(text.slice(at, at + 700));
  if (match?.[1] === undefined) return null;
  const title = match[1].split(
    /\s*\((?:sau đây|gọi tắt)|\.\s|,\s(?=(?:UBND|[UỦ][ỷy] ban nhân dân|Sở|căn cứ)\s)|\s(?:và|;)\s(?=(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị)\s(?:số|hành động số))/iu,
  )[0];
  const clean = (title ?? "").replace(/[\s.,;:/]+$/u, "");
  return clean === "" ? null : clean;
}

const LAW =
  /(?<![A-Za-zÀ-ỹ])((?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?:\p{Lu}|sửa đổi)[^;.()\d]{2,250}?)\s*,?\s*(?=(?:ngày|được)\s)/gu;

/** `theo Luật …, chậm nhất là ngày 31/12`: the day by which something is done or from which it holds, not the law's. */
const DUE = /\s(?:chậm nhất|muộn nhất|chậm nhất là|muộn nhất là|trước|đến|hết|kể từ|từ|hoàn thành|xong)$/iu;

/** Laws cited by name and date without a number. */
function findLaws(
  passage: Passage,
  dates: readonly PrintedDate[],
  numbered: readonly Mention[],
): readonly Mention[] {
  const laws: Mention[] = [];
  for (const match of matchesIn(passage.text, LAW)) {
    const end = match.index + (match[1]?.length ?? 0);
    const date = dateAfter(passage.text, end, dates);
    if (date === undefined || date.day === null || DUE.test(match[1] ?? "")) continue;
    const name = lastLaw(match[1] ?? "");
    const from = end - name.length;
    if (numbered.some((mention) => mention.start <= from && from < mention.to)) continue;
    laws.push(lawOf(passage, name, from, date));
  }
  return laws;
}

/** Of several laws named before one date the last is meant, unless the first one amends the others. */
function lastLaw(names: string): string {
  if (/^(?:Bộ luật|Luật|Pháp lệnh)\s+[Ss]ửa đổi/u.test(names)) return names;
  const at = Math.max(
    names.lastIndexOf(" Luật "),
    names.lastIndexOf(" Bộ luật "),
    names.lastIndexOf(" Pháp lệnh "),
  );
  return at < 0 ? names : names.slice(at + 1);
}

function lawOf(passage: Passage, name: string, from: number, date: PrintedDate): Mention {
  const [type = "Luật"] = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)/u.exec(name) ?? [];
  return {
    passage,
    from,
    to: date.to,
    start: from,
    number: null,
    key: `law ${fold(name)} ${isoDate(date) ?? ""}`,
    date: isoDate(date),
    impossibleDate: !date.possible,
    type,
    issuer: type === "Pháp lệnh" ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội",
    symbol: null,
    title: name,
    inCapitals: false,
  };
}
