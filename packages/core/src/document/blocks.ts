import { mendCapitals } from "../text/capitals.js";
import type { Block, Paragraph } from "./block.js";
import { findLoneCellTable } from "./cellLines.js";
import { findFrame } from "./frameLines.js";
import { findGappedTable } from "./gappedLines.js";
import { findBoxTable } from "./gridLines.js";
import { findHtmlTable } from "./htmlLines.js";
import { paragraphFromLines } from "./paragraph.js";
import { joinPassages, type SourceLine } from "./passage.js";
import { findSpacedTable } from "./spacedLines.js";
import {
  findInnerPipeTable,
  findPipeTable,
  findStreamTable,
  findTabTable,
  isPipeRow,
  opensStream,
} from "./tableLines.js";
import {
  emphasisOpen,
  endsSentence,
  followsTypeLine,
  goesOn,
  isCapitals,
  isParted,
  wrapWidth,
} from "./wrapping.js";

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
  return text.includes("  ") ? findSpaced(source, at) : undefined;
}

/** A table of spaces by where its columns begin, or by its gaps where these part more columns over as many lines. */
function findSpaced(source: readonly SourceLine[], at: number) {
  const [aligned, gapped] = [findSpacedTable(source, at), findGappedTable(source, at)];
  if (aligned === undefined || gapped === undefined) return aligned ?? gapped;
  return gapped.to >= aligned.to && gapped.table.width > aligned.table.width ? gapped : aligned;
}

/** A line that only parts things: `-------`, `***`, a lone `|` outside a table, `#` of an empty heading. */
function isRule(text: string): boolean {
  return text === "|" || /^(?:[-_=*~.]\s?){3,}$/u.test(text) || /^(?:\\?[*#]|\s)+$/u.test(text);
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
