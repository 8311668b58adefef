import { isFullDate, type NumberedMention } from "./citedMentions.js";

/** National congresses of the Party: ordinal, first and last day. Days as the Party's paper lists them (Nhân Dân, “Các kỳ đại hội”). */
const CONGRESSES: readonly (readonly [ordinal: string, opens: string, closes: string])[] = [
  ["X", "2006-04-18", "2006-04-25"],
  ["XI", "2011-01-12", "2011-01-19"],
  ["XII", "2016-01-20", "2016-01-28"],
  ["XIII", "2021-01-25", "2021-02-01"],
  ["XIV", "2026-01-19", "2026-01-25"],
];

/** The ordinal of the congress that comes next on a day, or is being held. */
export function nextCongress(day: string): string | undefined {
  return CONGRESSES.find(([, , closes]) => closes >= day)?.[0];
}

/** The ordinal of the last one before it: the term of the Central Committee on that day. */
export function lastCongress(day: string): string | undefined {
  return CONGRESSES.findLast(([, , closes]) => closes < day)?.[0];
}

/** A term's number behind a citation: `của Ban Chấp hành Trung ương Đảng khóa XII`, `, Hội nghị lần thứ 8 của Ban … (khóa XII)`. */
const TERM =
  /^(?:,\s(?=(?:tại\s)?Hội nghị))?(?:[^.;,:()\d]|thứ \d{1,2}(?!\d)){0,110}?\s\(?(?:khóa|khoá)\s([IVXL]+)(?![A-Za-zÀ-ỹ\d])/iu;
/** A meeting's own term, or another document's, isn't the issuer's. */
const ANOTHER = /nghị quyết|đại hội|kết luận|chỉ thị|chương trình|nhiệm kỳ/iu;

/** The term of the body to which a citation ascribes a document. */
export function termOf({ passage, to }: NumberedMention): string | undefined {
  const [whole, term] = TERM.exec(passage.text.slice(to, to + 150)) ?? [];
  return whole === undefined || term === undefined || ANOTHER.test(whole) ? undefined : term.toUpperCase();
}

/** The term that a document of the Centre must be of by its day, where another one is printed. */
export function termByDay(mention: NumberedMention): string | undefined {
  const { symbol, date, issuer } = mention;
  if (symbol !== "TW" || !isFullDate(date) || !/Trung ương|Bộ Chính trị|Ban Bí thư/u.test(issuer ?? ""))
    return undefined;
  const [printed, expected] = [termOf(mention), lastCongress(date)];
  if (printed === undefined || expected === undefined || printed === expected) return undefined;
  // Around a congress both committees may have issued it.
  return nextCongress(date) === printed &&
    CONGRESSES.some(([, opens, closes]) => opens <= date && date <= closes)
    ? undefined
    : expected;
}

const PLENUM =
  /^,?\s(?:(?:của|do|tại)\s)?Hội nghị\s(?:Trung ương\s)?(?:lần thứ\s)?(?<n>\d{1,2}|mười [A-Za-zÀ-ỹ]+|[A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ])/iu;
const ORDINALS = "nhất hai ba tư năm sáu bảy tám chín mười|mười một|mười hai|mười ba|mười bốn|mười lăm"
  .split("|")
  .flatMap((one, at) => (at === 0 ? one.split(" ") : [one]));

/** The plenum at which a citation says that a document was passed: 8 of `Hội nghị lần thứ tám Ban Chấp hành …`. */
export function plenumOf({ passage, to }: NumberedMention): number | undefined {
  const printed = PLENUM.exec(passage.text.slice(to, to + 60))
    ?.groups?.n?.toLowerCase()
    .replace(/^bẩy$/u, "bảy")
    .replace(/^bốn$/u, "tư");
  if (printed === undefined) return undefined;
  if (/\d/u.test(printed)) return Number(printed);
  const at = ORDINALS.indexOf(printed);
  if (at >= 0) return at + 1;
  // `mười ba` takes in the word behind a plain ten.
  return printed.startsWith("mười ") ? 10 : undefined;
}
