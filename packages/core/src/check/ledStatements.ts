import type { Paragraph } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findFields } from "../read/leads/fields.js";
import { findOrderWithin, type Order } from "../read/leads/order.js";
import { opensWithUnit } from "../read/leads/unitHead.js";
import { type Worded, wordingOf, wordsAround } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import { headingsAround, sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesOf, textPieces } from "./textPieces.js";
import { isDuties } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** A part of a sentence that gives units the lead of a matter or a matter a time. */
export interface ToldTask {
  readonly text: string;
  /** Empty where it names a time alone. */
  readonly lead: readonly string[];
  /** All units among whom its sentence shares the matter out: `Sở A chủ trì trong trường học, Sở B chủ trì ở các xã`. */
  readonly leads: readonly string[];
  readonly due: string | null;
  /** Only stands under the unit's heading, or behind its name: its duty, without the word chủ trì. */
  readonly duty: boolean;
  /** `Chủ trì` stands above the points of which this is one. */
  readonly isShared?: boolean;
  readonly span: Span;
}

const TIME =
  /(?:hoàn thành|xong|trình|ban hành|phê duyệt|thực hiện|tổ chức|bàn giao)?[\s,]*(?:trong|trước|vào|chậm nhất(?: là)?|xong)\s(?:hết\s|cuối\s|đầu\s)?(năm\s20\d{2}|(?:ngày|tháng|quý)\s(?:\d|[IVX])[^.;,()]{0,16}?20\d{2}|(?:ngày\s)?\d{1,2}\/\d{1,2}(?:\/20\d{2})?)/iu;
/** Without one no time is named. */
const DIGIT = /\d/u;
/** Only that it is done: what is done stands before. */
const DONE =
  /^(?:tổ chức\s|triển khai\s|cùng\s)*(?:thực hiện)?(?:\s(?:nội dung|nhiệm vụ|việc|công việc) này)?[\s.;,]*$/iu;

/** Only by when: `đưa vào vận hành trước ngày 30/6/2023`, `xong trong quý II`. */
const FINISHING =
  /^(?:và\s|phải\s)?(?:đưa vào|hoàn thành|hoàn tất|xong|bàn giao|trình|ban hành|kết thúc|khánh thành|nghiệm thu|công bố|thời gian)(?:\s[\p{L},]+){0,9}?[\s,]+(?:trong|trước|vào|chậm nhất|quý|năm|tháng)/iu;
/** What a unit does for others, or orders others to do. */
const HELPING = /^(?:phối hợp|tham gia|đề nghị|chỉ đạo|yêu cầu|đôn đốc|căn cứ|trên cơ sở|hằng năm|định kỳ)/iu;
/** In documents of the Party its bodies let others do the work: `Ban cán sự đảng … lãnh đạo xây dựng …`. */
const PARTY =
  /(?<=^|\p{Ll}\s)(?<!(?:với|của|cho|và|cùng|do)\s)((?:Ban cán sự đảng|Đảng đoàn|Đảng ủy|Ban Thường vụ)\s[^,;.:]{3,80}?)\s(?:lãnh đạo|chỉ đạo)(?:,\s(?:lãnh đạo|chỉ đạo))?\s(?=(?:việc\s)?(?:xây dựng|ban hành|thành lập|tổ chức|triển khai|thực hiện|rà soát|bố trí|sắp xếp|hoàn thiện)[\s,])/u;

/** `Việc kiện toàn Ban Chỉ huy cấp xã hoàn thành trước ngày …`: the act is named as a matter that has its time. */
const MATTER =
  /^Việc\s(.{12,200}?)[\s,]+(?:phải\s|cần\s|được\s)*(?:hoàn thành|thực hiện xong|xong|kết thúc)[\s,]+(?:trước|trong|vào|chậm nhất)\s/u;

const LEADS_OR_TIMES =
  /chủ trì|lãnh đạo|phụ trách|đầu mối|làm chủ đầu tư|quý\s[IVX\d]|tháng\s\d|năm\s(?:19|20)\d\d|ngày\s\d|\d\/20\d\d/iu;
/** The last words of what it looks for. */
const SIGNS = ["trì", "đạo", "trách", "mối", "tư", "quý", "tháng", "năm", "ngày"];

/** The parts of running text that say who leads something or by when it is done, with the words to find it again by. Linear. */
export const ledStatements = perSubject((subject: Subject): readonly Worded<ToldTask>[] => {
  const headings = headingsOf(subject);
  const leading = new Set(piecesWith(subject, ...SIGNS));
  let isShared = false;
  return textPieces(subject).flatMap((piece) => {
    const { passage, block, inTable } = piece;
    const { text } = passage;
    if (inTable || block.kind !== "paragraph" || text.length > 5000) return [];
    const { title, unit } = headings.get(block) ?? { title: "", unit: undefined };
    isShared = BARE_LEAD.test(text) || (isShared && IN_LIST.test(block.label?.form ?? ""));
    const sections = sectionsAround(spanAt(passage).line, subject);
    const inDuties = unit === undefined && isDuties(sections);
    const tells = (leading.has(piece) || text.includes("/20")) && LEADS_OR_TIMES.test(text);
    const start = block.label?.end ?? 0;
    if (unit === undefined && !tells && !(inDuties && opensWithUnit(text.slice(start, start + 80))))
      return [];
    if (findFields(text).some(({ kind }) => kind === "lead")) return [];
    if (tellsWhatWas(headingsAround(spanAt(passage).line, subject))) return [];
    const told = partsOf(passage, block, { unit, inDuties, isShared });
    if (told.length === 0) return [];
    const around = wordsAround(`${title}. ${text}`);
    return told.map((of) => ({ of, wording: wordingOf(of.text), around }));
  });
});

interface Heading {
  readonly title: string;
  readonly unit: string | undefined;
}

/** The title that each block stands under, and the unit where that title is one. */
function headingsOf({ blocks, outline }: Subject): ReadonlyMap<unknown, Heading> {
  const titles = new Map<string, Heading>();
  const headings = new Map<unknown, Heading>();
  for (const block of blocks) {
    const section = outline.sectionOf.get(block);
    if (section === undefined) continue;
    const own = section.title ?? "";
    // What a unit leads with others in points of its own is still that unit's.
    const title = BARE_LEAD.test(own) ? (section.parent?.title ?? "") : own;
    const heading = titles.get(title) ?? { title, unit: unitOf(title) };
    titles.set(title, heading);
    headings.set(block, heading);
  }
  return headings;
}

interface Place {
  readonly unit: string | undefined;
  /** It stands in the part that says who does what, under no unit's own heading. */
  readonly inDuties: boolean;
  /** Points below `Chủ trì, phối hợp với:` begin with those who help. */
  readonly isShared: boolean;
}

/** `b) Chủ trì, phối hợp:`, with those who help and what they do in the points below. */
const BARE_LEAD = /^[^\p{L}]*(?:\p{L}{1,2}\s?[).]\s*)?Chủ trì,?\s(?:và\s)?phối hợp(?:\svới|\scùng)?\s*:?$/u;
const IN_LIST = /^(?:dash|plus|bullet)$/u;
const HELPED = "Chủ trì, phối hợp với ";

function toList(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

/** The one unit that a title is: `3. Công an tỉnh`. */
function unitOf(title: string): string | undefined {
  if (title === "") return undefined;
  const order = findOrderWithin(`${title.replace(/[\s*:]+$/u, "")}:`);
  return order?.colon === true && order.lead.length === 1 ? order.lead[0] : undefined;
}

function partsOf(
  passage: Passage,
  block: Paragraph,
  { unit, inDuties, isShared }: Place,
): readonly ToldTask[] {
  const { text } = passage;
  const start = block.label?.end ?? 0;
  let before = "";
  let opener: string | undefined;
  return sentencesOf(text).flatMap((sentence) => {
    const found: ToldTask[] = [];
    let lead: readonly string[] = [];
    let from = sentence.from;
    for (const part of partsBehindSemicolons(sentence.text)) {
      const skipped = Math.max(0, Math.min(part.length, start - from));
      const own = part.slice(skipped).replace(/^[\s*]+|[\s;*]+$/gu, "");
      const span = spanAt(passage, from + skipped, from + part.length);
      from += part.length + 1;
      if (own === "") continue;
      const party = own.includes("lãnh đạo") || own.includes("chỉ đạo") ? PARTY.exec(own) : null;
      const matter = party === null && own.startsWith("Việc ") ? MATTER.exec(own)?.[1] : undefined;
      const order = party === null && matter === undefined ? orderOf(own, isShared) : undefined;
      const action =
        matter ?? own.slice(party === null ? (order?.actionAt ?? 0) : party.index + party[0].length);
      const time = DIGIT.test(own) ? TIME.exec(own) : null;
      if (order !== undefined && order.form !== "coordinates")
        opener = order.lead.length === 1 && order.coordinating.length === 0 ? order.lead[0] : undefined;
      else if (party !== null) opener = undefined;
      if (party !== null) lead = [party[1]?.trim() ?? ""];
      else if (order !== undefined && order.form !== "subject")
        lead =
          order.form === "leads"
            ? order.lead
            : order.lead.length > 0 || helpsOne(own, order)
              ? []
              : toList(/chủ trì|đầu mối/iu.test(own) ? (opener ?? unit) : unit);
      else if (order !== undefined) lead = [];
      const holder = unit ?? (inDuties ? opener : undefined);
      const acts =
        order === undefined || (unit === undefined && order.form === "subject" && lead.length === 0);
      const duty = acts && lead.length === 0 && holder !== undefined && !HELPING.test(action);
      const told = DONE.test(withoutTime(action)) ? before : action;
      const finished = before !== "" && order === undefined && party === null && isFinished(before);
      if (finished) lead = [];
      before = own;
      const last = found.at(-1);
      if (order === undefined && time !== null && last?.due === null && FINISHING.test(own)) {
        found[found.length - 1] = { ...last, due: time[1]?.trim() ?? null };
        continue;
      }
      if (told.length < 12 || (lead.length === 0 && time === null && !duty)) continue;
      found.push({
        text: withoutTime(told),
        lead: duty ? [holder] : lead,
        duty,
        ...(isShared ? { isShared } : {}),
        leads: [],
        due: time?.[1]?.trim() ?? null,
        span,
      });
    }
    return found.map((each) => {
      const sharing = found.filter((other) => other === each || goesOn(other.text));
      return { ...each, leads: [...new Set(sharing.flatMap((other) => other.lead))] };
    });
  });
}

/** What semicolons with a space behind them part; the space is left out. */
function partsBehindSemicolons(text: string): readonly string[] {
  return text.includes(";") ? text.split(/(?<=;)\s/u) : [text];
}

/** Who acts; in points below a bare `Chủ trì, phối hợp với:` the unit that opens them helps. */
function orderOf(text: string, isShared: boolean): Order | undefined {
  if (!isShared || !opensWithUnit(text.slice(0, 80))) return orderIn(text);
  const order = orderIn(`${HELPED}${text}`);
  return order === undefined ? undefined : { ...order, actionAt: order.actionAt - HELPED.length };
}

/** `phối hợp với Sở B nâng cấp …` behind another clause: Sở B leads. */
function helpsOne(own: string, { coordinating, form }: Order): boolean {
  return form === "coordinates" && coordinating.length === 1 && own.startsWith("phối hợp ");
}

/** `Sở A: Chủ trì, phối hợp với Sở B …` is the same as without the colon. */
function orderIn(text: string): Order | undefined {
  const order = findOrderWithin(text);
  if (order?.form !== "subject" || !order.colon) return order;
  const rest = text.slice(order.actionAt);
  const inner = /^(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)/iu.test(rest)
    ? findOrderWithin(rest)
    : undefined;
  return inner?.form === "coordinates" && inner.lead.length === 0
    ? { ...order, form: "leads", coordinating: inner.coordinating, actionAt: order.actionAt + inner.actionAt }
    : order;
}

/** `…, hoàn thành trong quý III năm 2026`: what the unit leads is told with its time; a clause behind is another's matter. */
function isFinished(clause: string): boolean {
  return /(?:hoàn thành|xong)\s(?:trong|trước|vào)[^,;]{0,60}$/iu.test(clause);
}

/** Says what is led only by its part, or hardly at all: it goes on with the matter of the clause before. */
function goesOn(text: string): boolean {
  return (
    text.length < shortest ||
    /^(?:tổ chức\s|triển khai\s|thực hiện\s)*(?:ở|tại|ngoài|trong|đối với|phần|nội dung|các (?:nội dung|việc|địa bàn)|(?:những )?việc) /iu.test(
      text.trim(),
    )
  );
}

const shortest = 40;

/** The time by which a text says that something is done, as printed; null where it names none. */
export function timeIn(text: string): string | null {
  return (DIGIT.test(text) ? TIME.exec(text)?.[1]?.trim() : undefined) ?? null;
}

/** A text without the time that it names. */
export function withoutTime(text: string): string {
  return DIGIT.test(text) ? text.replace(TIME, " ") : text;
}
