import { mendCapitals } from "../text/capitals.js";
import type { Block, Paragraph } from "./block.js";
import { findLoneCellTable } from "./cellLines.js";
import { findFrame } from "./frameLines.js";
import { findGappedTable } from "./gappedLines.js";
import { findBoxTable, findSpacedTable } from "./gridLines.js";
import { findHtmlTable } from "./htmlLines.js";
import { parseLabel } from "./label.js";
import { leavesEmphasisOpen } from "./markup.js";
import { paragraphFromLines } from "./paragraph.js";
import { joinPassages, type SourceLine } from "./passage.js";
import {
  findInnerPipeTable,
  findPipeTable,
  findStreamTable,
  findTabTable,
  isPipeRow,
  opensStream,
} from "./tableLines.js";
import { findTypeName } from "./typeLine.js";

/**
 * Finds paragraphs and tables in lines of text: markdown, plain text wrapped at any width, tables parted by
 * pipes, by tabs, or printed one cell after another. Lines count from 1; `pages[i]` is the page of
 * line i + 1. Linear in the length of the text; never throws.
 */
export function findBlocks(lines: readonly string[], pages: readonly number[] | null = null): Block[] {
  const source = lines.map((printed, i): SourceLine => {
    const text = mendCapitals(printed);
    const page = pages?.[i];
    return page === undefined ? { text, line: i + 1 } : { text, line: i + 1, page };
  });
  const wrapping = { width: wrapWidth(lines), parted: isParted(lines) };
  const blocks: Block[] = [];
  let open: SourceLine[] = [];
  const close = () => {
    const paragraph = paragraphFromLines(open);
    if (paragraph !== null) addParagraph(blocks, paragraph);
    open = [];
  };
  let afterBlank = true;
  for (let at = 0; at < source.length; ) {
    const line = source[at];
    if (line === undefined) break;
    const text = line.text.trim();
    const found = text === "" ? undefined : findTable(source, at, afterBlank && open.length === 0);
    if (found !== undefined) {
      close();
      blocks.push(found.table);
      at = found.to;
      afterBlank = true;
      continue;
    }
    if (text === "" || isRule(text)) {
      if (!(text === "" && open.length > 0 && emphasisOpen(open))) close();
      afterBlank = text === "";
    } else {
      if (open.length > 0 && !goesOn(open, line.text, wrapping, followsTypeLine(blocks))) close();
      open.push(line);
      afterBlank = false;
    }
    at += 1;
  }
  close();
  return blocks;
}

function findTable(source: readonly SourceLine[], at: number, fresh: boolean) {
  const text = source[at]?.text ?? "";
  if (text.trim() === "|") return fresh || opensStream(source, at) ? findStreamTable(source, at) : undefined;
  if (isPipeRow(text)) return findPipeTable(source, at);
  const inner = text.includes("|") ? findInnerPipeTable(source, at) : undefined;
  if (inner !== undefined) return inner;
  if (/^\s*<table[\s>]/iu.test(text)) return findHtmlTable(source, at);
  if (/^\s*[+┌╔╒┏├╟]/u.test(text)) return findBoxTable(source, at);
  if (/^\s*[*_]*S?TT[*_]*\s*$/iu.test(text)) return findLoneCellTable(source, at);
  const frame = /\t| {3}|n[ơo]i nh/iu.test(text) ? findFrame(source, at) : undefined;
  if (frame !== undefined) return frame;
  if (text.includes("\t")) return findTabTable(source, at);
  return text.includes("  ") ? (findSpacedTable(source, at) ?? findGappedTable(source, at)) : undefined;
}

/** A line that only parts things: `-------`, `***`, a lone `|` outside a table, `#` of an empty heading. */
function isRule(text: string): boolean {
  return text === "|" || /^(?:[-_=*~.]\s?){3,}$/u.test(text) || /^(?:\\?[*#]|\s)+$/u.test(text);
}

/** The width that hard-wrapped text was wrapped at: the 90th percentile of line lengths; 0 where lines aren't wrapped. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > 160 ? 0 : width;
}

/** A range of years that was wrapped: `giai đoạn 2026` / `- 2030`. */
const endsInYear = /(?:19|20)\d\d$/u;
const yearRest = /^[-–]\s*(?:19|20)\d\d(?!\d)/u;

/** How the text was broken into lines. */
interface Wrapping {
  /** In characters; 0 where a paragraph is one line. */
  readonly width: number;
  /** Paragraphs are parted by blank lines. */
  readonly parted: boolean;
}

function isParted(lines: readonly string[]): boolean {
  let blank = 0;
  for (const line of lines) if (line.trim() === "") blank += 1;
  return blank * 6 > lines.length;
}

function emphasisOpen(open: readonly SourceLine[]): boolean {
  return open.length < 8 && leavesEmphasisOpen(open.map((line) => line.text).join(" "));
}

const endsSentence = /[.;:!?…](?:["”’)*_\]]*)$/u;
const signing = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|Q)\s*\./u;
const opensPart = /^(?:nơi nhận|kính gửi|căn cứ|phụ lục|trên đây là|số\s*:)/iu;
/** `Nhiệm vụ 3. …`, `Dự án 2: …`: one of a counted series begins behind a sentence's end, however long its last line is. */
const opensCounted =
  /^(?:Nhiệm vụ|Dự án|Tiểu dự án|Nội dung|Hoạt động|Mục tiêu|Chỉ tiêu|Giải pháp|Hợp phần|Đề án|Mô hình|Nhóm(?: nhiệm vụ)?)\s(?:thành phần\s|số\s)?\d{1,2}(?:\.\d{1,2})?\s?[.:]\s/u;
/** Words that can't end a paragraph: what follows belongs to it, in upper case too (`phối hợp với` / `Sở …`). */
const dangling =
  /(?:^|\s)(?:của|với|và|các|những|cho|về|tại|từ|đến|do|theo|thuộc|trên|trong|là|bởi|hoặc|để|số|ngày|tháng|năm|gồm|qua|giữa|sở|bộ|ban|xã|tỉnh|huyện|thành phố|,)$/u;

/** Whether `next` goes on with the paragraph that the lines of `open` began. */
function goesOn(
  open: readonly SourceLine[],
  next: string,
  { width, parted }: Wrapping,
  inTitle: boolean,
): boolean {
  const last = open.at(-1)?.text.trim() ?? "";
  const text = next.trim().replace(/^[*_]+/u, "");
  if (/^\s{0,3}#{1,6}\s/u.test(next) || /^\s{0,3}#{1,6}\s/u.test(open[0]?.text ?? "")) return false;
  if (emphasisOpen(open)) return true;
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

/** The national title over two lines (Decree 30/2020/NĐ-CP, annex I, cell 1). */
function isNationalTitle(text: string): boolean {
  return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".startsWith(
    text.replace(/[*_]/gu, "").replace(/HOÀ/u, "HÒA").trim(),
  );
}

function followsTypeLine(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last?.kind === "paragraph" && findTypeName(last.passage.text) !== undefined;
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

/**
 * Adds a paragraph, or joins it to the last one where a page break cut a sentence in two: the last one has no
 * end of sentence and this one goes on in lower case without a label.
 */
function addParagraph(blocks: Block[], paragraph: Paragraph): void {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph" && continuesSentence(last, paragraph)) {
    blocks[blocks.length - 1] = { ...last, passage: joinPassages([last.passage, paragraph.passage]) };
    return;
  }
  blocks.push(paragraph);
}

/** Whether `next` is the rest of a sentence that a page break cut off at the end of `last`. */
export function continuesSentence(last: Paragraph, next: Paragraph): boolean {
  if (next.label !== null || next.style.heading !== undefined || last.style.heading !== undefined)
    return false;
  return (
    /^\p{Ll}/u.test(next.passage.text) &&
    last.passage.text.length > 40 &&
    !endsSentence.test(last.passage.text) &&
    !isCapitals(last.passage.text)
  );
}
