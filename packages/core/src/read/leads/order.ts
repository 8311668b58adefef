import { fieldsOnly } from "./fields.js";
import { splitNames } from "./names.js";
import { opensWithUnit } from "./unitHead.js";
import { endOfPlaces, unitsEnd } from "./unitsEnd.js";
import { opensWithVerb } from "./verbs.js";

/**
 * Who a sentence orders to act. `leads`: the word chủ trì (or đầu mối) stands there. `subject`: the units are the
 * subject of the action ("Các sở, ban, ngành tăng cường …"). `coordinates`: only coordinating units are named, the
 * lead stands elsewhere ("Chủ trì, phối hợp với Sở B xây dựng …" under a heading).
 */
export interface Order {
  readonly form: "leads" | "subject" | "coordinates";
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  /** Where the action begins; the text's length where it names units and nothing else. */
  readonly actionAt: number;
  /** Whether a colon stands between units and action. */
  readonly colon: boolean;
  /** The units don't open the sentence: an invitation (`Đề nghị …`, `Yêu cầu …`) or an adverbial stands before them. */
  readonly late: boolean;
}

const invitation =
  /^(?:(?:kính )?đề nghị|yêu cầu|giao(?: cho| nhiệm vụ cho| trách nhiệm cho)?|phân công|đối với|trách nhiệm của|nhiệm vụ của|về phía|ủy quyền cho)\s*:?\s+(?:đồng chí )?/iu;
const adverbial =
  /^(?:căn cứ|trên cơ sở|theo|định kỳ|hằng|hàng|trước|chậm nhất|trong|đến|từ|vào|để|nhằm|quá trình|đồng thời|ngoài ra|bên cạnh|thường xuyên|khi|sau khi|năm|quý|tháng|(?:thực hiện|tiếp theo|triển khai) (?:công văn|chỉ thị|kế hoạch|nghị quyết|quyết định|văn bản|thông báo|kết luận|chương trình|ý kiến|luật|công điện))\s/iu;
const leads =
  /^[\s,]*(?:\(\s*)?(?:chịu trách nhiệm\s)?(?:là |làm |giữ vai trò )?(?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)(?:\s*[,;]\s*|\s(?:và\s)?))?(?:chủ trì|đầu mối|(?<=(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)[,;]?\s))(?:\s?\))?(?![A-Za-zÀ-ỹ])/iu;
const coordinates =
  /^[\s,;.]*(?:và\s)?(?:chủ động\s)?(?:thường xuyên\s)?phối (?:hợp|kết hợp)(?:\s(?:chặt chẽ|đồng bộ|thường xuyên|thực hiện))?(?:\s?(?:,|và)\s(?:phối hợp|thống nhất))?(?:\s(?:với|cùng|giữa))?(?:\svới)?\s*:?\s*/iu;
const bareLead =
  /^(?:là (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)\s?[,;]?\s?)?(?:chủ trì|đầu mối)(?![A-Za-zÀ-ỹ])/iu;

/**
 * Reads who acts from the start of a sentence or cell: `Sở A chủ trì, phối hợp với Sở B, C thực hiện:`, `Giao Sở A chủ
 * trì …`, `Đề nghị Hội A …`, `Sở A: …`, `Các sở, ban, ngành tăng cường …`, `Chủ trì, phối hợp với Sở B …`. An
 * adverbial before the units (`Căn cứ chức năng, nhiệm vụ, các sở …`) is passed over. Undefined where no unit acts.
 */
export function findOrder(text: string): Order | undefined {
  if (fieldsOnly(text).length > 0) return undefined;
  const start = invitation.exec(text)?.[0].length ?? 0;
  if (opensWithUnit(text.slice(start))) return handedOn(text, asLate(readOrder(text, start), start > 0));
  if (bareLead.test(text) || coordinates.test(text)) return readBareOrder(text);
  const at = afterAdverbial(text) ?? afterDo(text);
  return at === undefined ? undefined : handedOn(text, asLate(readOrder(text, at), true));
}

/**
 * The same, also after a title on the same line: `Phát triển nhân lực: Sở Nội vụ chủ trì …`, `Về đầu tư công: Giao Sở Tài
 * chính rà soát …`. `actionAt` counts in the whole text.
 */
export function findOrderWithin(text: string): Order | undefined {
  const order = findOrder(text);
  if (order !== undefined) return order;
  const title = /^\p{Lu}[^:.;]{3,120}:\s+/u.exec(text)?.[0];
  const after = title === undefined ? undefined : findOrder(text.slice(title.length));
  if (title === undefined || after === undefined || after.form === "coordinates") return undefined;
  const told = after.form === "leads" || after.late || /^(?:Về|Đối với|Công tác|Lĩnh vực)\s/u.test(title);
  return told ? { ...after, actionAt: after.actionAt + title.length } : undefined;
}

/** `UBND tỉnh yêu cầu các sở …`, `Ban Thường vụ giao Văn phòng …`: who is told to act, not who tells. */
function handedOn(text: string, order: Order | undefined): Order | undefined {
  if (order?.form !== "subject" || order.colon) return order;
  const asked = /^(?:đề nghị|yêu cầu|giao(?: cho| nhiệm vụ cho)?|phân công)\s+/iu.exec(
    text.slice(order.actionAt),
  );
  if (asked === null) return order;
  const start = order.actionAt + asked[0].length;
  if (!opensWithUnit(text.slice(start, start + 80))) return order;
  return asLate(readOrder(text, start), true) ?? order;
}

function asLate(order: Order | undefined, late: boolean): Order | undefined {
  return order === undefined ? undefined : { ...order, late };
}

function readOrder(text: string, from: number): Order | undefined {
  const end = unitsEnd(text, from);
  const names = splitNames(text.slice(from, end));
  if (end === from || names.length === 0 || end - from > 1500) return undefined;
  const rest = text.slice(end);
  const lead = leads.exec(rest);
  const partners = readPartners(text, end + (lead?.[0].length ?? 0));
  if (lead !== null) return finish("leads", names, partners.names, text, partners.end);
  if (partners.names.length > 0) return finish("subject", names, partners.names, text, partners.end);
  if (!isActionAhead(rest) && endOfPlaces(text, from) !== end + 1) return undefined;
  return finish("subject", names, [], text, end);
}

function readBareOrder(text: string): Order | undefined {
  const lead = bareLead.exec(text);
  const partners = readPartners(text, lead?.[0].length ?? 0);
  if (lead === null && partners.names.length === 0) return undefined;
  return finish("coordinates", [], partners.names, text, partners.end);
}

function readPartners(text: string, from: number): { names: readonly string[]; end: number } {
  const opening = coordinates.exec(text.slice(from, from + 120));
  if (opening === null) return { names: [], end: from };
  const start = from + opening[0].length;
  if (!opensWithUnit(text.slice(start, start + 80))) return { names: [], end: from };
  const end = unitsEnd(text, start);
  return { names: splitNames(text.slice(start, end)), end };
}

function finish(
  form: Order["form"],
  lead: readonly string[],
  coordinating: readonly string[],
  text: string,
  end: number,
): Order {
  const gap = /^[\s,;–-]*(?:(?:có |chịu )trách nhiệm[\s,]*)?(:)?[\s,;–-]*/u.exec(text.slice(end));
  return {
    form,
    lead,
    coordinating,
    actionAt: end + (gap?.[0].length ?? 0),
    colon: gap?.[1] !== undefined,
    late: false,
  };
}

/** After the units stands a colon, an action or nothing: else they were no subject. */
function isActionAhead(rest: string): boolean {
  const ahead = rest.replace(/^[\s,;–-]+/u, "");
  if (ahead === "" || /^[:.]/u.test(ahead)) return true;
  return (
    opensWithVerb(ahead) ||
    /^(?:là|làm|giữ vai trò(?: là)?) (?:cơ quan|đơn vị|đầu mối|bộ phận|chủ|thường trực|thành viên|nòng cốt)(?![A-Za-zÀ-ỹ])/iu.test(
      ahead,
    ) ||
    /^(?:có|chịu|cần|phải|khẩn trương|tự|làm|theo|trong|trên cơ sở|căn cứ|quyết liệt|lãnh đạo|nêu|không|lấy|tận dụng|thi công|giải ngân|tăng|giảm|nhận|chi trả|phát sóng)[\s,]/u.test(
      ahead,
    )
  );
}

/** `Căn cứ nội dung Kế hoạch, các sở …`: where the units begin, when a unit follows one of the first commas. */
function afterAdverbial(text: string): number | undefined {
  if (!adverbial.test(text)) return undefined;
  const comma = /[,:;]\s+/gu;
  for (let match = comma.exec(text); match !== null && match.index < 300; match = comma.exec(text)) {
    const at = match.index + match[0].length;
    if (isSubject(text, at)) return at;
  }
  return undefined;
}

/** `Tu bổ đê do Sở A chủ trì`: where the unit begins that leads, named after the action. */
function afterDo(text: string): number | undefined {
  const match = /(?<![A-Za-zÀ-ỹ])(?:do|giao(?: cho)?)\s+(?=\p{L}[^.;:]{2,200}?chủ trì)/u.exec(text);
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  return opensWithUnit(text.slice(at, at + 80)) && /^[\s,]*chủ trì/u.test(text.slice(unitsEnd(text, at)))
    ? at
    : undefined;
}

/** A unit begins here and acts: a verb follows its name, so it is no member of a list before it. */
function isSubject(text: string, at: number): boolean {
  if (!opensWithUnit(text.slice(at, at + 80))) return false;
  const end = unitsEnd(text, at);
  const ahead = text.slice(end, end + 60);
  return end > at && !/^[\s.,;)]*(?:$|[.)])/u.test(ahead) && isActionAhead(ahead);
}
