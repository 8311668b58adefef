import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import { coverSpans, type Span } from "../document/span.js";
import { cellText } from "../document/table.js";
import { matchesIn } from "../text/matches.js";
import { type HeadLine, paragraphsOf, partOf, sourceLines } from "./headLines.js";

/** A list of names with its place; empty lists have no span. */
export interface NameList {
  readonly names: readonly string[];
  readonly span: Span | undefined;
  /** The paragraphs that the list took up. */
  readonly used: ReadonlySet<Passage>;
}

const RECIPIENTS = /^[*_\s]*n[ơo]i\s+nh[âậa]n\s*:?\s*/iu;
const SIGNATURE = /^(?:TM|T\/M|KT|K\/T|TL|TUQ|Q)(?:\s*\.\s*|\s+)\p{Lu}{2}/u;
const ITEM = /^[-–—−+•*]\s*/u;

/** The signature's lines in a second column that share a paragraph with the recipients. */
const SECOND_COLUMN =
  /\s(?=(?:TM|T\/M|KT|K\/T|TL|TUQ)(?:\s*\.\s*|\s+)\p{Lu}{2})|(?<!(?:TM|T\/M|KT|K\/T|TL|TUQ)\.)(?<=[;.:])\s+(?=(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG)(?![A-Za-zÀ-ỹ]))/gu;

/** The paragraphs of the closing, recipients and signature parted where they share one. */
export function closingLines(closing: readonly Block[]): readonly HeadLine[] {
  return paragraphsOf(closing.map(byColumns)).flatMap((line) => {
    const parts: HeadLine[] = [];
    let from = 0;
    for (const match of matchesIn(line.text, SECOND_COLUMN)) {
      parts.push(partOf(line, from, match.index));
      from = match.index + match[0].length;
    }
    if (parts.length === 0) return [line];
    parts.push(partOf(line, from));
    return parts.filter((part) => part.text !== "");
  });
}

/**
 * The frame of recipients and signature as one row: where the end of a page cut it, or each recipient has a row, the rest of a list
 * stands below its beginning and not behind the signature.
 */
function byColumns(block: Block): Block {
  if (block.kind !== "table") return block;
  const at = block.rows.findIndex(({ cells }) => cells.some((cell) => RECIPIENTS.test(cellText(cell))));
  const [head, ...below] = block.rows.slice(Math.max(at, 0));
  if (at < 0 || head === undefined || below.length === 0) return block;
  const cells = head.cells.map((cell) => ({
    ...cell,
    paragraphs: [head, ...below].flatMap((row) =>
      row.cells.filter(({ column }) => column === cell.column).flatMap(({ paragraphs }) => paragraphs),
    ),
  }));
  const placed = new Set(head.cells.map(({ column }) => column));
  const others = below.flatMap((row) => row.cells.filter(({ column }) => !placed.has(column)));
  return { ...block, rows: [...block.rows.slice(0, at), { ...head, cells: [...cells, ...others] }] };
}

/** The recipients (Nơi nhận): each line as printed without its dash and closing mark, wrapped lines joined. */
export function readRecipients(lines: readonly HeadLine[]): NameList {
  const at = lines.findIndex((line) => RECIPIENTS.test(line.text));
  const head = lines[at];
  if (head === undefined) return { names: [], span: undefined, used: new Set() };
  const listed: HeadLine[] = [];
  const used = new Set<Passage>([head.passage]);
  const rest = partOf(head, RECIPIENTS.exec(head.text)?.[0].length ?? 0);
  if (rest.text !== "") listed.push(...splitInline(rest));
  for (const line of lines.slice(at + 1)) {
    if (isSignature(line.text)) continue;
    if (!belongs(line, head, listed.at(-1))) break;
    used.add(line.passage);
    listed.push(...splitInline(line));
  }
  return toList(joinWrapped(listed), used);
}

/** A line belongs to the list while it is an item, or goes on with one in the same cell. */
function belongs(line: HeadLine, head: HeadLine, last: HeadLine | undefined): boolean {
  if (line.text.length > 400) return false;
  if (ITEM.test(line.text)) return true;
  if (line.group === head.group) return !/^\[\d+\]/u.test(line.text);
  if (last === undefined) return true;
  const open = !/[;.]$/u.test(last.text) && !/^[-–+]?\s*Lưu\s*:/u.test(last.text);
  return open && /^[\p{Ll}(,]/u.test(line.text);
}

/** A line of the signature: its column may stand between the recipients' lines. */
function isSignature(text: string): boolean {
  return SIGNATURE.test(text) || isOffice(text);
}

/** Whether a line begins with an office in capitals, as signatures print it. */
export function isOffice(text: string): boolean {
  return /^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH|CỤC TRƯỞNG|TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG)/u.test(
    text,
  );
}

/** Several items in one paragraph: `- A; - B; - Lưu: VT.`. */
function splitInline(own: HeadLine): readonly HeadLine[] {
  const parts: HeadLine[] = [];
  let from = 0;
  for (const match of matchesIn(
    own.text,
    /;\s*(?=[-–+]\s*[A-Za-zÀ-ỹ])|(?<=[^\s;])\s(?=[-–]\s(?:Lưu|Như)\b)/gu,
  )) {
    parts.push(partOf(own, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(partOf(own, from));
  return parts.filter((part) => part.text !== "");
}

/** Lines without a dash go on with the item before, once any line had one. */
function joinWrapped(lines: readonly HeadLine[]): readonly (readonly HeadLine[])[] {
  const dashed = lines.some((line) => ITEM.test(line.text));
  const items: HeadLine[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const closed = last === undefined || /;$/u.test(last.at(-1)?.text ?? "");
    if (
      last !== undefined &&
      !ITEM.test(line.text) &&
      (dashed ? true : !closed && /^\p{Ll}/u.test(line.text))
    )
      last.push(line);
    else items.push([line]);
  }
  return items;
}

function toList(items: readonly (readonly HeadLine[])[], used: ReadonlySet<Passage>): NameList {
  const names = items
    .map((item) => cleanItem(item.map((line) => line.text).join(" ")))
    .filter((name) => name !== "");
  const spans = items.flat().map((line) => spanAt(line.passage));
  return { names, span: spans.length === 0 ? undefined : coverSpans(spans), used };
}

function cleanItem(text: string): string {
  return text
    .replace(ITEM, "")
    .replace(/\s*\.\/\.?$/u, "")
    .replace(/[\s;.,]+$/u, "")
    .trim();
}

const ADDRESSED = /^[*_\s]*kính\s+gửi\s*:?\s*/iu;

/** The addressees (Kính gửi) of a Công văn, Tờ trình or Báo cáo, one by one. */
export function readAddressees(letterhead: readonly Block[]): NameList {
  const lines = paragraphsOf(letterhead).flatMap(fromAddressees);
  const at = lines.findIndex((line) => ADDRESSED.test(line.text));
  const head = lines[at];
  if (head === undefined) return { names: [], span: undefined, used: new Set() };
  const rest = partOf(head, ADDRESSED.exec(head.text)?.[0].length ?? 0);
  const items: HeadLine[] = rest.text === "" ? [] : [withoutBody(rest)];
  for (const line of lines.slice(at + 1)) {
    if (!ITEM.test(line.text) && !(line.group === head.group) && !/;$/u.test(items.at(-1)?.text ?? "")) break;
    items.push(line);
  }
  const parts = items.flatMap((line) => splitSemicolons(line));
  return toList(
    parts.map((part) => [part]),
    new Set([head, ...items].map((line) => line.passage)),
  );
}

/** `Kính gửi:` that shares a paragraph with the title above it begins a line of its own. */
function fromAddressees(line: HeadLine): readonly HeadLine[] {
  const at = line.text.search(/(?<=\S\s)Kính gửi\s*:/u);
  return at < 0 ? [line] : [partOf(line, 0, at), partOf(line, at)];
}

/** A body that begins right under the addressee without a blank line is cut off. */
function withoutBody(line: HeadLine): HeadLine {
  const body = sourceLines(line.passage).find(
    ({ text, at }) =>
      at > 0 && /^(?:Thực hiện|Căn cứ|Tiếp theo|Để|Theo|Xét|Qua|Ngày|Trong|Hiện nay|Nhằm)\s/u.test(text),
  );
  return body === undefined ? line : partOf(line, 0, body.at);
}

function splitSemicolons(line: HeadLine): readonly HeadLine[] {
  const parts: HeadLine[] = [];
  let from = 0;
  for (const match of matchesIn(line.text, /;/gu)) {
    parts.push(partOf(line, from, match.index));
    from = match.index + 1;
  }
  parts.push(partOf(line, from));
  return parts.filter((part) => part.text !== "");
}
