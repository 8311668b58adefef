import type { Block } from "./block.js";
import { parseLabel } from "./label.js";
import { leavesEmphasisOpen } from "./markup.js";
import type { SourceLine } from "./passage.js";
import { findTypeName } from "./typeLine.js";

/** The width that hard-wrapped text was wrapped at: the 90th percentile of line lengths; 0 where lines aren't wrapped. */
export function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > 160 ? 0 : width;
}

/** A range of years that was wrapped: `giai đoạn 2026` / `- 2030`. */
const endsInYear = /(?:19|20)\d\d$/u;
const yearRest = /^[-–]\s*(?:19|20)\d\d(?!\d)/u;

/** How the text was broken into lines. */
export interface Wrapping {
  /** In characters; 0 where a paragraph is one line. */
  readonly width: number;
  /** Paragraphs are parted by blank lines. */
  readonly parted: boolean;
}

/** Whether blank lines part the paragraphs. */
export function isParted(lines: readonly string[]): boolean {
  let blank = 0;
  for (const line of lines) if (line.trim() === "") blank += 1;
  return blank * 6 > lines.length;
}

/** Whether the lines leave bold or italic type open. */
export function emphasisOpen(open: readonly SourceLine[]): boolean {
  return open.length < 8 && leavesEmphasisOpen(open.map((line) => line.text).join(" "));
}

/** The end of a sentence, quotation marks and emphasis behind it. */
export const endsSentence = /[.;:!?…](?:["”’)*_\]]*)$/u;
const signing = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|Q)\s*\./u;
const opensPart = /^(?:nơi nhận|kính gửi|căn cứ|phụ lục|trên đây là|số\s*:)/iu;
/** `Nhiệm vụ 3. …`, `Dự án 2: …`: one of a counted series begins behind a sentence's end, however long its last line is. */
const opensCounted =
  /^(?:Nhiệm vụ|Dự án|Tiểu dự án|Nội dung|Hoạt động|Mục tiêu|Chỉ tiêu|Giải pháp|Hợp phần|Đề án|Mô hình|Nhóm(?: nhiệm vụ)?)\s(?:thành phần\s|số\s)?\d{1,2}(?:\.\d{1,2})?\s?[.:]\s/u;
/** Words that can't end a paragraph: what follows belongs to it, in upper case too (`phối hợp với` / `Sở …`). */
const dangling =
  /(?:^|\s)(?:của|với|và|các|những|cho|về|tại|từ|đến|do|theo|thuộc|trên|trong|là|bởi|hoặc|để|số|ngày|tháng|năm|gồm|qua|giữa|sở|bộ|ban|xã|tỉnh|huyện|thành phố|,)$/u;

/** A label whose value stands on the next line, unless that begins with another label: `Rà soát các bến xe. Đơn vị thực hiện:` / `Thanh tra Sở.` */
const endsInLabel =
  /(?:^|[.;,(]\s)[*_]*(?:(?:cơ quan|đơn vị)\s(?:được giao\s)?)?(?:chủ trì|thực hiện|phối hợp|chủ trì thực hiện|phối hợp thực hiện|phụ trách|thời gian(?: (?:thực hiện|hoàn thành))?|thời hạn(?: hoàn thành)?|kinh phí(?: thực hiện)?|sản phẩm|kết quả)[*_]*:[*_]*$/iu;

/** Whether `next` goes on with the paragraph that the lines of `open` began; `inTitle`: they stand under the name of its type. */
export function goesOn(
  open: readonly SourceLine[],
  next: string,
  { width, parted }: Wrapping,
  inTitle: boolean,
): boolean {
  const last = open.at(-1)?.text.trim() ?? "";
  const text = next.trim().replace(/^[*_]+/u, "");
  if (/^\s{0,3}#{1,6}\s/u.test(next) || /^\s{0,3}#{1,6}\s/u.test(open[0]?.text ?? "")) return false;
  if (emphasisOpen(open) || isCommittee(last, text)) return true;
  if (last.endsWith("  ") || findTypeName(last) !== undefined || findTypeName(text) !== undefined)
    return false;
  if (isAnnexHead(last) || referring.test(text)) return false;
  if (opensPart.test(text) || signing.test(text) || signing.test(last.replace(/^[*_]+/u, ""))) return false;
  if (opensCounted.test(text) && endsSentence.test(last)) return false;
  if (endsInYear.test(last) && yearRest.test(text)) return true;
  if (startsItem(text) || /^S?TT$/u.test(text)) return false;
  if (isNationalTitle(`${last} ${text}`)) return true;
  if (dangling.test(last.replace(/[*_]+$/u, "")) && !isCapitals(text)) return true;
  // A list of names that was wrapped behind a comma: `Đôn đốc các sở,` / `Ủy ban nhân dân các xã …`.
  if (width > 0 && last.endsWith(",") && hasItemLabel(open) && !isCapitals(text)) return true;
  const full = width > 0 && last.length >= width * 0.8;
  if (/^\p{Ll}/u.test(text)) return true;
  if (/^[\d(“"'%,;.]/u.test(text))
    return !isCapitals(last) && (!endsSentence.test(last) || (full && !text.startsWith("(")));
  if (isCapitals(last) !== isCapitals(text)) return full && !endsSentence.test(last) && !isCapitals(last);
  if (isCapitals(text)) return inTitle || hasHeadingLabel(open) || (width > 0 && last.length >= width * 0.55);
  if (endsInLabel.test(last) && !/^[\p{L}\s]{2,40}:/u.test(text)) return true;
  if (endsSentence.test(last)) return full && !/[:]["”)*_]*$/u.test(last);
  return full || open.length > 1 || parted || (width > 0 && last.length >= width * 0.55);
}

/** `(Kèm theo Kế hoạch số …)` under the title of an annex, `(Ban hành kèm theo …)` under that of an issued plan. */
const referring = /^\((?:ban\s+hành\s+)?(?:kèm|đính kèm)\s+theo/iu;

/** `Phụ lục I`, `Biểu số 01`: nothing but the label of an annex, or what it belongs to besides. */
function isAnnexHead(line: string): boolean {
  if (!/^[*_#\s]*(?:phụ|biểu)/iu.test(line)) return false;
  const text = line.replace(/[*_#]/gu, "").trim();
  const label = parseLabel(text);
  return label?.form === "annex" && (label.end >= text.length || referring.test(text.slice(label.end)));
}

/** The name of the committee over two lines, which no line of its own ends: `TM. ỦY BAN NHÂN` / `DÂN TỈNH …`. */
function isCommittee(last: string, text: string): boolean {
  return /(?:ỦY|UỶ) BAN NHÂN$/u.test(last) && /^DÂN(?!\p{L})/u.test(text);
}

/** The national title over two lines (Decree 30/2020/NĐ-CP, annex I, cell 1). */
function isNationalTitle(text: string): boolean {
  return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".startsWith(
    text.replace(/[*_]/gu, "").replace(/HOÀ/u, "HÒA").trim(),
  );
}

function hasHeadingLabel(open: readonly SourceLine[]): boolean {
  const form = parseLabel((open[0]?.text ?? "").replace(/[*_]/gu, "").trim())?.form;
  return form !== undefined && form !== "annex";
}

function hasItemLabel(open: readonly SourceLine[]): boolean {
  return startsItem(open[0]?.text.trim() ?? "");
}

function startsItem(text: string): boolean {
  const label = parseLabel(text.replace(/[*_]/gu, ""));
  if (label === null) return false;
  if (label.form === "dash" || label.form === "bullet" || label.form === "plus") return true;
  return label.form !== "bracket" || /^\(\d{1,3}\)\s+\p{Lu}/u.test(text) || /^\d{1,2}\)/u.test(text);
}

/** Letters are all upper case (`PHÓ CHỦ TỊCH`), at least two of them. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether the last block names the type of the document: what follows is its title. */
export function followsTypeLine(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last?.kind === "paragraph" && findTypeName(last.passage.text) !== undefined;
}
