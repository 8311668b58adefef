import type { Block, Paragraph, Table } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { cellText } from "../document/table.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { type KindCount, kindCounts } from "./annexKinds.js";
import { namedLists } from "./namedLists.js";
import { hasOpenRest } from "./openRests.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A count that a text claims of something that the document lists: `gồm 05 nhiệm vụ sau:`, `36 văn bản (Phụ lục kèm theo)`. */
export interface ListClaim {
  readonly count: number;
  /** What is counted. */
  readonly noun: string;
  /** `trên 36`: at least that many. */
  readonly atLeast: boolean;
  /** What the list holds. */
  readonly listed: number;
  /** Where the list begins. */
  readonly list: Span;
  readonly where: "following" | "inline" | "annex";
  /** The kinds that the claim goes on to name, as the list holds them. */
  readonly kinds?: readonly KindCount[];
  /** The list may be read otherwise: a `và` in it can be part of an item. */
  readonly likely?: boolean;
  /** The claim as printed. */
  readonly text: string;
  readonly span: Span;
}

const nouns =
  "văn bản|nhiệm vụ(?: chủ yếu| trọng tâm| cụ thể)?|nhóm nhiệm vụ|giải pháp|nhóm giải pháp|chỉ tiêu|nhóm chỉ tiêu|mục tiêu(?: cụ thể)?|nội dung|dự án(?: thành phần)?|tiểu dự án|đề án|chương trình|lĩnh vực|nguyên tắc|quan điểm|hoạt động|tiêu chí|bước|giai đoạn|công trình|danh mục|phụ lục|sản phẩm|mô hình|nền tảng|nhóm|phần|hợp phần|đợt|hình thức|yêu cầu|thủ tục hành chính|sự kiện|đột phá|khâu đột phá";
/** Counts in words; `năm` is one only right behind the verb. */
const WORDS = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
const claimShape = new RegExp(
  `(trên |hơn |ít nhất )?(?:(?<![\\d.,/-])(\\d{1,3})|(?<=(?:gồm|có|ra|vào|định|khai|thành)\\s)(${WORDS}))\\s+(${nouns})(?![A-Za-zÀ-ỹ])`,
  "giu",
);

/** A figure, or a count in words that opens a list. */
const COUNTED = new RegExp(`\\d|\\s(?:${WORDS})\\s[^.;:]{3,80}:\\s*$`, "iu");

/** Claims of counts whose list the document itself prints. Linear. */
export const listClaims = perSubject((subject: Subject): readonly ListClaim[] => {
  const beside: ListClaim[] = [];
  const annexed: ListClaim[] = [];
  for (const [at, block] of subject.blocks.entries()) {
    if (block.kind !== "paragraph" || !COUNTED.test(block.passage.text)) continue;
    const claims = claimsIn(block);
    beside.push(...besideList(subject.blocks, block, at, claims));
    annexed.push(...ofAnnex(block, subject, claims));
  }
  return [...beside, ...annexed];
});

interface Claimed {
  readonly count: number;
  readonly noun: string;
  readonly atLeast: boolean;
  readonly text: string;
  readonly span: Span;
  readonly to: number;
}

function claimsIn({ passage }: Paragraph): readonly Claimed[] {
  if (passage.text.length > 5000) return [];
  return matchesIn(passage.text, claimShape).map((match) => ({
    count: parseNumber(match[2] ?? match[3] ?? "")?.value ?? 0,
    noun: match[4] ?? "",
    atLeast: match[1] !== undefined,
    text: match[0].trim(),
    span: spanAt(passage, match.index, match.index + match[0].length),
    to: match.index + match[0].length,
  }));
}

/** The list stands in the sentence itself, `(1) …; (2) …`, or in the paragraphs behind a colon. */
function besideList(
  blocks: readonly Block[],
  block: Paragraph,
  at: number,
  claims: readonly Claimed[],
): readonly ListClaim[] {
  const { text } = block.passage;
  const claim = claims.at(-1);
  if (claim === undefined)
    return [...anyNoun(block), ...namedItems(block.passage), ...alikeBehind(blocks, block, at)];
  if (claim.count < 2) return [];
  const rest = text.slice(claim.to);
  const inline = inlineItems(rest);
  const parted = partedItems(rest);
  if (parted > 1 && claims.length === 1)
    return [{ ...claim, listed: parted, list: claim.span, where: "inline" }];
  const few = claims.length === 1 && !claim.atLeast ? tooFewItems(rest, claim.count) : 0;
  if (few > 0) return [{ ...claim, listed: few, list: claim.span, where: "inline" }];
  if (inline > 1 && claims.length === 1 && /^[^.;]{0,120}[:,]?\s*\(1\)/u.test(rest))
    return [{ ...claim, listed: inline, list: claim.span, where: "inline" }];
  const numbered = claims.length === 1 && !claim.atLeast ? numberedItems(rest, claim.noun) : 0;
  if (numbered > 1) return [{ ...claim, listed: numbered, list: claim.span, where: "inline" }];
  if (!/^[^.;()]{0,80}:\s*$/u.test(rest) || /trong đó/iu.test(rest)) return [];
  const rows = TABLED.test(rest) && !claim.atLeast ? rowsBehind(blocks, at) : undefined;
  if (rows !== undefined) return [{ ...claim, listed: rows.listed, list: rows.list, where: "following" }];
  const list = itemsBehind(blocks, at);
  return list === undefined ? [] : [{ ...claim, listed: list.listed, list: list.list, where: "following" }];
}

/** `06 kho dữ liệu chuyên ngành, bao gồm: kho dữ liệu đất đai; …`: any noun, where each item begins with it. */
function anyNoun({ passage }: Paragraph): readonly ListClaim[] {
  const { text } = passage;
  if (text.length > 3000) return [];
  const match =
    /(?<![\d.,/-])(\d{1,2})\s([A-Za-zÀ-ỹ]+\s[A-Za-zÀ-ỹ]+)((?:\s[A-Za-zÀ-ỹ]+){0,4}(?:,?\s(?:bao )?gồm(?: có)?)?:\s?)/u.exec(
      text,
    );
  const [whole = "", count, noun = ""] = match ?? [];
  if (match === null) return [];
  const list = text.slice(match.index + whole.length).replace(/\.\s*$/u, "");
  const items = list.split(list.includes(";") ? ";" : ",");
  const head = (noun.split(" ")[0] ?? noun).toLowerCase();
  const alike = items.every(
    (item) =>
      ` ${item.trim().toLowerCase()} `.startsWith(` ${head} `) ||
      item.trim().toLowerCase().startsWith(`và ${head} `),
  );
  if (items.length < 3 || !alike || /[.:]/u.test(items.join(""))) return [];
  const span = spanAt(passage, match.index, match.index + whole.length);
  const said = `${count} ${noun}`;
  return [
    {
      count: Number(count),
      noun,
      atLeast: false,
      text: said,
      span,
      listed: items.length,
      list: span,
      where: "inline",
    },
  ];
}

/** `10 thôn: Phú Hải, Phú Đông, …`. */
function namedItems(passage: Passage): readonly ListClaim[] {
  return namedLists(passage.text).map(({ from, to, ...list }) => {
    const span = spanAt(passage, from, to);
    return { ...list, atLeast: false, span, list: span, where: "inline" };
  });
}

const OPENED =
  /(?<![\d.,/-]|[Đđ]iều\s)(\d{1,2})\s(\p{Ll}+)((?:[^.;:()\d]|(?:19|20)\d{2}|\d\s?[-–]\s?(?=20)){0,140}):\s*$/u;

/** `04 nguồn vốn sau:`, `03 việc dưới đây:`: what is counted is what the list names, whatever its items begin with. */
const LED =
  /^(?:\s(?!(?:tại|ở|cho|của|với|theo|trên|thuộc|do|đến|từ|vào|về|các|những|để|có)\s)\p{Ll}+){0,4}\s(?:sau|sau đây|dưới đây|như sau)$/u;
const UNCOUNTED = /^(?:năm|tháng|ngày|giờ|tuần|quý|triệu|tỷ|nghìn|đồng|người|lần|điều|khoản|mục|phần)$/u;

/** `công nhận 05 xã …, gồm:` and items of one form behind, each of which begins with what is counted. */
function alikeBehind(blocks: readonly Block[], { passage }: Paragraph, at: number): readonly ListClaim[] {
  const match = passage.text.length > 3000 ? null : OPENED.exec(passage.text);
  const [, digits = "", noun = "", words = ""] = match ?? [];
  const list = match === null || /trong đó|như:?$|mỗi/iu.test(words) ? undefined : itemsBehind(blocks, at);
  if (match === null || list === undefined || Number(digits) < 2) return [];
  const leads = LED.test(words) && !UNCOUNTED.test(noun) && list.form !== "dash";
  if (!leads && !list.texts.every((text) => text.toLowerCase().startsWith(`${noun.toLowerCase()} `)))
    return [];
  const text = `${digits} ${noun}`;
  const span = spanAt(passage, match.index, match.index + text.length);
  const { listed } = list;
  return [
    { count: Number(digits), noun, atLeast: false, text, span, listed, list: list.list, where: "following" },
  ];
}

/** `04 tiêu chí: giao thông, thủy lợi, văn hóa.`: even parted at every comma there are fewer items than said. */
function tooFewItems(rest: string, count: number): number {
  const list =
    /^(?::|(?:\s\p{Ll}+){0,4}?,?\s(?:bao )?gồm(?: có)?:?)\s([^:.;()\d]{5,200})\.(?:\s*$|\s+\p{Lu})/u.exec(
      rest,
    )?.[1];
  if (list === undefined || /như|các|nhóm|khác/iu.test(list) || hasOpenRest(list)) return 0;
  const items = list.split(/,|\svà\s/u);
  return items.length < count && items.length > 1 && items.every((item) => item.trim().split(" ").length < 6)
    ? items.length
    : 0;
}

/** Items after `gồm:` that semicolons part, up to the full stop that ends them; 0 where anything else parts them. */
function partedItems(rest: string): number {
  const list = /^(?:\s[A-Za-zÀ-ỹ]+){0,6},?\s(?:bao )?gồm(?: có)?:\s?([^:.()]{10,600})\.?\s*$/u.exec(
    rest,
  )?.[1];
  const items = (list ?? "").split(";").map((item) => item.trim());
  return items.length < 3 || items.some((item) => item.length < 4 || item.length > 160) ? 0 : items.length;
}

/** `03 giai đoạn: giai đoạn 1 …, giai đoạn 2 …`: how many numbers of the thing follow one another from 1 on; 0 for another list. */
function numberedItems(rest: string, noun: string): number {
  if (!/^[^.;()\d]{0,60}[:,]\s/u.test(rest)) return 0;
  const numbers = matchesIn(rest, NUMBERED)
    .filter(([, name = ""]) => noun.toLowerCase().startsWith(name.toLowerCase()))
    .map(([, , digits]) => Number(digits));
  return numbers.every((number, at) => number === at + 1) ? numbers.length : 0;
}

const NUMBERED =
  /(?<![A-Za-zÀ-ỹ])(giai đoạn|nhóm|bước|đợt|hợp phần|phần|mục tiêu|nhiệm vụ|dự án|tiểu dự án)\s(\d{1,2})(?=[\s:(,])(?!\s?[-–])/giu;

/** How many of `(1)`, `(2)`… follow one another. */
function inlineItems(text: string): number {
  let count = 0;
  for (const match of matchesIn(text, /\((\d{1,2})\)/gu)) {
    if (Number(match[1]) !== count + 1) break;
    count += 1;
  }
  return count;
}

const TABLED = /(?:sau|sau đây|dưới đây|kèm theo|như sau|tại bảng|theo bảng)[^.;:]{0,20}:\s*$/iu;

/** The rows of the one table that stands behind the colon, a caption between. */
export function rowsBehind(blocks: readonly Block[], at: number): AnnexItems | undefined {
  const next = blocks[at + 1];
  const isCaption =
    next?.kind === "paragraph" &&
    next.label === null &&
    /^[\s*_(]*(?:Bảng|Biểu|Đơn vị)/u.test(next.passage.text);
  const start = isCaption ? at + 2 : at + 1;
  const table = blocks[start];
  return table?.kind === "table" && blocks[start + 1]?.kind !== "table" ? ordinalsOf(table) : undefined;
}

/** Items of one form behind a colon; undefined where they can't be told from what comes after. */
function itemsBehind(
  blocks: readonly Block[],
  at: number,
): { listed: number; list: Span; texts: readonly string[]; form: string } | undefined {
  const head = blocks[at];
  const first = blocks[at + 1];
  if (first?.kind !== "paragraph" || first.label === null || head?.kind !== "paragraph") return undefined;
  const form = first.label.form;
  if (form === head.label?.form || form === "plus" || form === "annex") return undefined;
  if ((form === "arabic" && first.label.value !== "1") || (form === "letter" && first.label.value !== "a"))
    return undefined;
  let listed = 0;
  const texts: string[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.kind !== "paragraph") return undefined;
    if (block.label?.form === form) {
      if (
        form !== "dash" &&
        form !== "bullet" &&
        listed > 0 &&
        (block.label.value === "1" || block.label.value === "a")
      )
        break;
      listed += 1;
      texts.push(block.passage.text.slice(block.label.end).trim());
      continue;
    }
    if (block.label !== null && rank(block.label.form) > rank(form)) continue;
    if (block.label === null && !block.style.bold && block.style.heading === undefined && form !== "dash")
      continue;
    break;
  }
  return listed < 2 ? undefined : { listed, list: spanAt(first.passage), texts, form };
}

function rank(form: string): number {
  return [
    "part",
    "chapter",
    "section",
    "roman",
    "article",
    "arabic",
    "decimal",
    "bracket",
    "letter",
    "dash",
    "plus",
    "bullet",
  ].indexOf(form);
}

/** `Phụ lục kèm theo gồm 05 nhiệm vụ`: the annex is named before. */
const annexBefore =
  /phụ lục(?:\s(?:số\s)?([IVX]+|\d{1,2}))?(?:\s(?:kèm theo|đính kèm))?\s(?:gồm|có|liệt kê)(?: có)?\s$/iu;
const annexBehind =
  /^[^.;:()]{0,60}\(?\s*(?:\(|tại |theo |có )\s*(?:danh mục )?(?:(?:chi tiết )?(?:tại |theo )?)phụ lục(?:\s(?:số\s)?([IVX]+|\d{1,2}))?/iu;

/** `36 văn bản (Phụ lục đính kèm)`: the annex holds the list. */
function ofAnnex(block: Paragraph, { anatomy }: Subject, claims: readonly Claimed[]): readonly ListClaim[] {
  return claims.flatMap((claim) => {
    const { text } = block.passage;
    const start = text.lastIndexOf(claim.text, claim.to);
    const match =
      annexBehind.exec(text.slice(claim.to, claim.to + 120)) ??
      annexBefore.exec(text.slice(Math.max(0, start - 40), start));
    // An annex numbers its items: groups of them are counted otherwise.
    if (match === null || /mục tiêu|tiểu|^nhóm/iu.test(claim.noun)) return [];
    const annexes = anatomy.attachments.filter(({ kind }) => kind === "annex");
    const named = match[1] === undefined ? annexes : annexes.filter(({ label }) => label === match[1]);
    const [annex] = named;
    if (annex === undefined || named.length > 1) return [];
    const found = itemsOfAnnex(annex.blocks);
    if (found === undefined) return [];
    const { items, ...list } = found;
    return [
      { ...claim, ...list, where: "annex" as const, kinds: kindCounts(block.passage, claim.to, items) },
    ];
  });
}

export interface AnnexItems {
  readonly listed: number;
  readonly list: Span;
  /** What each item says, its label aside. */
  readonly items: readonly string[];
}

/** Items of an annex: its dashes under numbered headings, its numbers, or the ordinals of its one table. */
function itemsOfAnnex(blocks: readonly Block[]): AnnexItems | undefined {
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  const items = blocks.filter(
    (block): block is Paragraph => block.kind === "paragraph" && block.label !== null,
  );
  if (tables.length > 1 || (tables.length === 1 && items.length > 2)) return undefined;
  const [table] = tables;
  if (table !== undefined) return ordinalsOf(table);
  const dashes = items.filter(({ label }) => label?.form === "dash");
  const numbers = items.filter(({ label }) => label?.form === "arabic");
  const list = dashes.length > numbers.length ? dashes : dashes.length === 0 ? numbers : [];
  const [first] = list;
  if (first === undefined) return undefined;
  const said = list.map(({ passage, label }) => passage.text.slice(label?.end ?? 0).trim());
  return { listed: list.length, list: spanAt(first.passage), items: said };
}

/** Ordinals 1, 2, 3… without a break down the first column. */
function ordinalsOf(table: Table): AnnexItems | undefined {
  const items: string[] = [];
  for (const row of table.rows) {
    const text = cellText(row.cells.find(({ column }) => column === 0)).replace(/[.)\s]+$/u, "");
    if (!/^\d{1,3}$/u.test(text)) continue;
    if (Number(text) !== items.length + 1) return undefined;
    items.push(row.cells.map(cellText).find((cell) => /[A-Za-zÀ-ỹ]{2}/u.test(cell)) ?? "");
  }
  return items.length < 2 ? undefined : { listed: items.length, list: table.span, items };
}
