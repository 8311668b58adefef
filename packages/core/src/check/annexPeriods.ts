import type { Attachment } from "../document/attachments.js";
import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Meta } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { lineOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** An annex whose title says other years than the document's title, while what it holds is of the document's years. */
export interface AnnexPeriod {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly title: Span;
}

const RANGE = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/gu;
const YEAR = /năm\s((?:19|20)\d\d)(?!\d|\s*[-–—]\s*\d)/giu;
/** Annexes that look back, or that list what another plan has decided. */
const OTHER =
  /kết quả|hiện trạng|thực trạng|tình hình|(?<!\p{L})ước(?!\p{L})|đã (?:ban hành|thực hiện)|văn bản|trung hạn|đầu tư công|quy hoạch|so với/iu;
/** Words of which an annex's title may be made whatever the document is about. */
const LIST_WORDS = new Set(
  "danh muc bang bieu phu luc muc tieu chi nhiem vu tien do phan cong bo von kinh phi chu yeu trong tam he thong cac so theo cho giao lo trinh du toan tong hop thuc hien trien khai ke hoach chuong trinh de an giai doan nam tren dia ban tinh thanh pho huyen xa phuong cua va ve den".split(
    " ",
  ),
);

/** Words with which a document calls itself, whoever issues it. */
const NAMING = new Set(
  "bao cao nghi quyet quyet dinh ket qua cong tac uy ban nhan dan hoi dong ubnd hdnd noi dung".split(" "),
);

interface Years {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
}

/** Every such annex. Linear. */
export const annexPeriods = perSubject((subject: Subject): readonly AnnexPeriod[] => {
  const { title, spans, period } = subject.reading.meta;
  const own = title === null ? undefined : (yearsOf(title) ?? yearsOfPeriod(period));
  const place = spans.title;
  if (title === null || own === undefined || place === undefined) return [];
  const known = new Set(wordsIn(title));
  return subject.anatomy.attachments.flatMap((annex) => {
    const head = annex.kind === "annex" ? annex.title : null;
    const stated = head === null ? undefined : yearsOf(head.text);
    if (head === null || stated === undefined || OTHER.test(head.text)) return [];
    if (isLeftOver(head.text, stated, own)) return [found(subject, head, stated, own, place)];
    if (!isBeside(stated, own)) return [];
    const share = shareOf(wordsIn(head.text), known);
    if (share < half || !(isSameMatter(share, stated, own) || holdsYearsOf(annex, own, stated))) return [];
    return [found(subject, head, stated, own, place)];
  });
});

function found(subject: Subject, head: Passage, stated: Years, own: Years, title: Span): AnnexPeriod {
  const span = lineOf(subject, spanAt(head), stated.printed);
  return { printed: stated.printed, expected: own.printed, span, title };
}

/** What is to be done, by its name. */
const FORWARD =
  /dự kiến|phân công|kịch bản|phương án|(?:danh mục|bảng|biểu)[^,;]{0,20}nhiệm vụ|nhiệm vụ (?:trọng tâm|cụ thể|thực hiện)|chỉ tiêu (?:giao|phấn đấu)|tiến độ thực hiện|lịch (?:tổ chức|kiểm tra|thực hiện)/iu;

/** What is to be done is told of the year before, or of a period that ends before the document's own goes on: left over from the last one. */
function isLeftOver(title: string, stated: Years, own: Years): boolean {
  if (!FORWARD.test(title)) return false;
  if (own.from === own.to) return stated.from === stated.to && own.from - stated.from === 1;
  return (
    stated.from < own.from && stated.to < own.to && stated.to - own.from <= 1 && stated.from !== stated.to
  );
}

/** The one period, or the one year, that a title names. */
export function yearsOf(title: string): Years | undefined {
  const ranges = matchesIn(title, RANGE);
  const last = ranges.at(-1);
  if (last !== undefined)
    return ranges.length > 2 ? undefined : { from: Number(last[1]), to: Number(last[2]), printed: last[0] };
  const [year, ...more] = matchesIn(title, YEAR);
  if (year === undefined || more.length > 0 || /đến năm|từ năm/iu.test(title)) return undefined;
  return { from: Number(year[1]), to: Number(year[1]), printed: year[0] };
}

/** Where the title names no years, the text tells them. */
function yearsOfPeriod(period: Meta["period"]): Years | undefined {
  const [from, to] = [Number(period?.from), Number(period?.to)];
  if (!(from > 0 && to > from)) return undefined;
  return { from, to, printed: `${from} - ${to}` };
}

/** A period that has one end in common, or the year before or after. */
function isBeside(stated: Years, own: Years): boolean {
  const single = own.from === own.to;
  if (single !== (stated.from === stated.to)) return false;
  if (single) return Math.abs(stated.from - own.from) === 1;
  return (stated.from === own.from) !== (stated.to === own.to);
}

/** So many words of the annex's title that tell a matter stand in the document's title where its table tells the years. */
const half = 0.5;
const nearlyAll = 0.8;
const fewestWords = 3;

/** How many of the words of a name, without those that say nothing of its matter, stand in a title; all of them where it has none. */
export function shareOfTitle(name: string, title: string): number {
  const known = new Set(wordsIn(title));
  const words = wordsIn(name).filter((word) => !NAMING.has(word));
  return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
}

/** How many of the words are known; of fewer than the fewest no more than half count. */
function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  const shared = words.filter((word) => known.has(word)).length;
  if (words.length === 0) return half;
  return words.length < fewestWords ? Math.min(half, shared / words.length) : shared / words.length;
}

/** The very matter of the document, a year off at one end: that is a slip whatever the table holds. */
function isSameMatter(share: number, stated: Years, own: Years): boolean {
  return (
    own.from !== own.to &&
    share >= nearlyAll &&
    Math.abs(stated.from - own.from) + Math.abs(stated.to - own.to) === 1
  );
}

function wordsIn(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !/^\d/u.test(word) && !LIST_WORDS.has(word));
}

/** The years that the annex prints end, and begin, with the document's own where its title has another. */
function holdsYearsOf({ blocks }: Attachment, own: Years, stated: Years): boolean {
  const years = blocks
    .flatMap(textsOf)
    .filter((text) => !/kèm theo|căn cứ|ban hành/iu.test(text))
    .flatMap((text) =>
      matchesIn(
        text,
        /(?:(?<![\d.,/])|(?<=^(?:đến|hết|đến hết)\s(?:ngày\s)?\d{1,2}\/\d{1,2}\/))((?:19|20)\d\d)(?!\d|[.,]\d)/giu,
      ),
    )
    .map((match) => Number(match[1]));
  if (years.length === 0) return false;
  const [least, most] = [Math.min(...years), Math.max(...years)];
  if (own.from === own.to) return most === own.to && stated.from < own.from;
  return stated.to === own.to ? least === own.from : most === own.to;
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [block.passage.text];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage.text)),
  );
}
