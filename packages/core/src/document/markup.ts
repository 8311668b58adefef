import type { Style } from "./block.js";
import { foldSpace } from "./passage.js";

/** A line or cell with its markup taken off, and what the markup said. */
export interface Unmarked {
  readonly text: string;
  readonly style: Style;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  le: "≤",
  ge: "≥",
};

const tag = /<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?\/?>/gu;
const breakTag = /<\s*(?:br|\/?p|\/?div|\/?ul|\/?ol|\/?li|\/?tr)(?:\s[^<>]*)?\/?\s*>/giu;

/** Splits a table cell's text at the tags that begin a new paragraph (`<br>`, `<p>`, `<li>`, `<ul>`). */
export function splitMarkup(text: string): readonly string[] {
  return text.includes("<") ? text.split(breakTag) : [text];
}

/**
 * Takes markdown emphasis, inline HTML and entities off a paragraph (its lines joined by one space).
 * A lone `*` that is the whole text stays: in plans it stands for a value still to come. `m <sup>2</sup>`
 * becomes `m2`.
 */
export function unmark(raw: string): Unmarked {
  let text = raw;
  let bold = false;
  let italic = false;
  let heading: number | undefined;
  const hashes = /^\s{0,3}(#{1,6})\s+/u.exec(text);
  if (hashes !== null) {
    heading = hashes[1]?.length ?? 1;
    text = text.slice(hashes[0].length).replace(/\s+#+\s*$/u, "");
  }
  if (text.includes("<")) {
    bold = /^\s*<(?:b|strong)>/iu.test(text) && /<\/(?:b|strong)>\s*$/iu.test(text);
    italic = /^\s*<(?:i|em)>/iu.test(text) && /<\/(?:i|em)>\s*$/iu.test(text);
    text = text
      .replace(/\s*<su[pb]>\s*(.*?)\s*<\/su[pb]>/giu, "$1")
      .replace(breakTag, " ")
      .replace(tag, "");
  }
  if (text.includes("&")) text = text.replace(/&(#?\w{2,8});/gu, decodeEntity);
  if (text.includes("\\")) text = text.replace(/\\([\\`*_{}[\]()#+\-.!|~>])/gu, "$1");
  if (text.includes("*") || text.includes("_")) {
    const stars = takeEmphasis(text.replace(closedAndOpened, ""));
    text = stars.text;
    bold ||= stars.bold;
    italic ||= stars.italic;
  }
  const style: { -readonly [K in keyof Style]: Style[K] } = {};
  if (bold) style.bold = true;
  if (italic) style.italic = true;
  if (heading !== undefined) style.heading = heading;
  return { text: foldSpace(text), style };
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith("#")) {
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  }
  return entities[name] ?? whole;
}

/** Bold that ends and begins again at once (`**6.****Tên**`): the four stars say nothing. */
const closedAndOpened = /(?<!\*)\*{4}(?!\*)/gu;

/**
 * Pairs runs of `*` of the same length in order and takes them off. Runs in brackets `(*)`, a run that is
 * the whole text, and runs left without a partner stay as they are.
 */
function takeEmphasis(text: string): { text: string; bold: boolean; italic: boolean } {
  const runs = [
    ...text.matchAll(/\*{1,3}|(?<![A-Za-zÀ-ỹ\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![A-Za-zÀ-ỹ\p{N}])/gu),
  ].filter((run) => !(text[run.index - 1] === "(" && text[run.index + run[0].length] === ")"));
  const drop = new Set<number>();
  const open = new Map<string, number>();
  let bold = 0;
  let italic = 0;
  for (const [i, run] of runs.entries()) {
    const from = open.get(run[0]);
    const opener = from === undefined ? undefined : runs[from];
    if (from === undefined || opener === undefined) {
      open.set(run[0], i);
      continue;
    }
    open.delete(run[0]);
    drop.add(from).add(i);
    const inside = text.slice(opener.index + run[0].length, run.index).replace(/[\s*_]/gu, "").length;
    if (run[0].length >= 2) bold += inside;
    if (run[0].length !== 2) italic += inside;
  }
  for (const at of open.values())
    if ((runs[at]?.[0].length ?? 0) > 1 && runs[at]?.[0] !== text.trim()) drop.add(at);
  if (drop.size === 0) return { text, bold: false, italic: false };
  let out = "";
  let from = 0;
  for (const at of [...drop].sort((a, b) => a - b)) {
    const run = runs[at];
    if (run === undefined) continue;
    out += text.slice(from, run.index);
    from = run.index + run[0].length;
  }
  out += text.slice(from);
  const outside = out.replace(/\s/gu, "").length;
  return {
    text: out,
    bold: outside > 0 && bold >= outside * 0.9,
    italic: outside > 0 && italic >= outside * 0.9,
  };
}

/** Whether a line leaves an emphasis open, so that the next line goes on with the same text. */
export function leavesEmphasisOpen(line: string): boolean {
  if (!line.includes("*")) return false;
  const runs = line.replace(closedAndOpened, "").match(/\*{1,3}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return [...counts.values()].some((count) => count % 2 === 1) && !/^\s*\*\s/u.test(line);
}
