import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import type { ListedUnit } from "../text/unitList.js";
import { findUnits } from "../text/unitMentions.js";
import { isHigherBody } from "./compilers.js";
import { partiesOf } from "./dutyParties.js";
import { familyIn, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type Sentence, sentencesIn } from "./textPieces.js";
import { type UnitPassage, unitPassages } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** One place that says which unit keeps the whole document: stands behind it, gets its reports, hears of what hinders it. */
export interface PlanKeeper {
  readonly printed: string;
  readonly family: string;
  /** Named as standing body; told to compile or oversee; gets the reports; gets what hinders. */
  readonly role: "standing" | "compiles" | "receives" | "hears";
  readonly span: Span;
  /** The body that it goes to through the unit, folded; empty where it goes to the unit itself. */
  readonly meantFor: string;
  /** What a standing body stands behind, folded: `cơ quan thường trực về cải cách hành chính`. */
  readonly field?: string;
}

const STANDING =
  /(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận)\s(?:[Tt]hường trực|[Đđ]ầu mối)(?!,?\s(?:của\s)?(?:Ban|Hội đồng|Tổ|Ủy ban|HĐND))|[Tt]hường trực tham mưu|(?:là|làm)\s[Đđ]ầu mối(?=\s(?:thực hiện|triển khai|theo dõi|tổng hợp|tham mưu|giúp|điều phối))/u;
/** Reports on carrying out the document, plans for it, and what hinders it. */
const REPORTS =
  /báo cáo[^;]{0,160}(?:kết quả|tình hình|tiến độ)|(?:kết quả|tình hình|tiến độ)[^;]{0,160}báo cáo|tổng hợp|gửi (?:kế hoạch|báo cáo)|(?:kế hoạch|báo cáo)[^;]{0,240}gửi|để theo dõi/iu;
const HINDERS = /vướng mắc|phát sinh|điều chỉnh, bổ sung|bổ sung, điều chỉnh|sửa đổi, bổ sung/iu;
const THROUGH = /(?:thông\s)?qua\s(?:đầu mối\s(?:là\s)?)?$/iu;
/** `qua Phòng Tham mưu - Công an tỉnh`, `qua Văn phòng thuộc Sở A`: the office of a unit. */
const OFFICE_OF =
  /^[^(),;.]{4,60}?\s(?:[-–]|của|thuộc)\s(?=(?:Sở|Công an|Bộ Chỉ huy|Ban|Thanh tra|Cục|Hội|Liên|Ủy ban|UBND)\s)/u;
const TOWARDS =
  /(?:gửi(?:\s(?:báo cáo|phản ánh|kế hoạch|kết quả))?(?:\s(?:về|cho|đến|tới))?|(?:báo cáo|phản ánh|trao đổi|kiến nghị|đề xuất)(?:\s(?:về|với|đến|tới|cho))?|(?<=(?:báo cáo|gửi|phản ánh|kiến nghị)\s.{0,70}\s)về)\s$/iu;
/** Behind the receiver: what it does with them, by when, or the end. */
const KEEPS =
  /^[\s)*_]*(?:\([^()]{0,80}\)\s?)?(?:,?\s?(?:để|trước|chậm nhất|theo dõi|tổng hợp|trong|định kỳ|hằng|hàng|mỗi)\s|[.;/]|$)/iu;
/** Who compiles sends on what it got: `tổng hợp, báo cáo Sở A`. */
const SENT_ON = /tổng hợp|tham mưu|(?<!quá )trình\s/iu;
const COMPILES =
  /(?:[Tt]heo dõi|[Đđ]ôn đốc|[Tt]ổng hợp)[^.;]{0,160}?(?:thực hiện|triển khai)[^.;]{0,40}?\s(?:Kế hoạch|Chương trình|Đề án|Nghị quyết|Chỉ thị)(?: này| hành động)?(?=\s*(?:[.;,:/]|$|hằng|hàng|định kỳ|trên địa bàn|và|nghiêm túc|(?:có )?hiệu quả|đồng bộ|kịp thời|đúng|đạt|bảo đảm|đảm bảo|theo (?:quy định|tiến độ|yêu cầu)))|[Cc]hủ trì[^.;]{0,200}?\s(?:triển khai|thực hiện) (?:Kế hoạch|Chương trình|Đề án) này(?=\s*(?:[.;,:/]|$|trên địa bàn))|[Cc]hủ trì[^.;]{0,200}?\s(?:điều chỉnh|sửa đổi|bổ sung|cập nhật)[^.;]{0,60}?\s(?:Kế hoạch|Chương trình|Đề án) này(?!\p{L})/u;
/** One field of the document, or money for it: not the whole. */
const PART =
  /lĩnh vực|của ngành|phạm vi|theo chức năng|kinh phí|dự toán|nguồn vốn|ngân sách|khen thưởng|biểu dương|hội viên|đoàn viên|chuyên đề|học sinh|(?:dự án|tiểu dự án|nội dung|hợp phần|nhiệm vụ|mục tiêu|tiêu chí)\s(?:thành phần\s)?(?:số\s)?\d/iu;
const longest = 5000;

/** Every place that names the keeper, in order. Linear. */
export const planKeepers = perSubject((subject: Subject): readonly PlanKeeper[] => {
  const worth = new Set(piecesWith(subject, "hợp", "đốc", "mắc", "trực", "mối", "cáo", "gửi"));
  const places = unitPassages(subject);
  return places.flatMap((place, at) => {
    const { piece } = place;
    if (!worth.has(piece) || piece.passage.text.length > longest) return [];
    return [
      ...brokenOff(place, places[at - 1], subject),
      ...sentencesIn(piece.passage).flatMap((sentence) => [
        ...toldIn(sentence, place, subject),
        ...receiversIn(sentence, place, subject),
      ]),
    ];
  });
});

/** `… vai trò của Sở A` on one line, `- Thường trực tham mưu …` on the next: a dash at the beginning of a line was taken for a point. */
function brokenOff(
  { piece: { passage } }: UnitPassage,
  before: UnitPassage | undefined,
  subject: Subject,
): readonly PlanKeeper[] {
  if (
    before === undefined ||
    !/^[-–]\s(?:cơ quan |Cơ quan )?[Tt]hường trực (?:tham mưu|giúp việc|thực hiện|của (?:Kế hoạch|Chương trình|Đề án))/u.test(
      passage.text,
    )
  )
    return [];
  const { text } = before.piece.passage;
  const unit = findUnits(text.slice(-longest)).at(-1);
  if (unit === undefined || unit.to < text.length - 1 || text.length > longest) return [];
  return keeper(unit.text, "standing", subject, () => spanAt(before.piece.passage, unit.from, unit.to));
}

/** `Sở A là cơ quan thường trực …`, `Giao Sở A theo dõi, đôn đốc việc thực hiện Kế hoạch`, or the same below the heading of Sở A. */
function toldIn({ text, from }: Sentence, place: UnitPassage, subject: Subject): readonly PlanKeeper[] {
  const standing = STANDING.exec(text);
  const match = standing ?? COMPILES.exec(text);
  const among = place.opens && place.units.length > 1;
  if (
    match === null ||
    (standing === null && (among || PART.test(clauseAt(text, match.index)) || HELPS.test(text)))
  )
    return [];
  const named = findUnits(text.slice(0, match.index));
  const [first] = named;
  const beside = named.at(-1);
  const near =
    standing !== null &&
    beside !== undefined &&
    /^[\s,(*_:–-]*(?:là\s|làm\s)?$/u.test(text.slice(beside.to, match.index))
      ? beside
      : undefined;
  const bare = first === undefined || /(?:với|cùng|cho|giúp|mưu)\s$/u.test(text.slice(0, first.from));
  const said = near ?? (first !== undefined && !bare && isOpening(text, first) ? first : undefined);
  const above = bare && place.units.length === 1 ? place.units[0] : undefined;
  const printed = said?.text ?? above;
  if (printed === undefined) return [];
  const [start, end] =
    said === undefined ? [match.index, match.index + match[0].length] : [said.from, said.to];
  const field = standing === null ? undefined : FIELD.exec(text.slice(match.index + match[0].length))?.[1];
  return keeper(printed, standing === null ? "compiles" : "standing", subject, () =>
    spanAt(place.piece.passage, from + start, from + end),
  ).map((one) => (field === undefined ? one : { ...one, field: fold(field) }));
}

/** The clause of a sentence that a place stands in. */
function clauseAt(text: string, at: number): string {
  const end = text.indexOf(";", at);
  return text.slice(text.lastIndexOf(";", at) + 1, end < 0 ? text.length : end);
}

/** `thường trực về chuyển đổi số`, `đầu mối lĩnh vực giảm nghèo`. */
const FIELD =
  /^\s(?:về|(?:phụ trách |trong |của )?(?:lĩnh vực|nội dung|mảng|công tác|hợp phần|nhóm nhiệm vụ))\s([^.;:,()]{2,60})/iu;

/** Taking part in overseeing, or overseeing one's own. */
const HELPS =
  /^[^.;]{0,80}(?<!chủ trì,? (?:và )?)phối hợp (?:với|cùng)|đơn vị mình|cấp mình|ngành mình|^[^.;]{0,60}tham gia/iu;

function isOpening(text: string, unit: ListedUnit): boolean {
  return /^[\s\d.()a-zđ*_+–-]{0,8}(?:(?:Đồng thời|Ngoài ra),?\s)?(?:(?:Giao|Đề nghị|Phân công)\s(?:cho\s)?)?[*_]*$/iu.test(
    text.slice(0, unit.from),
  );
}

/** `báo cáo kết quả về Ủy ban nhân dân (qua Sở A) để tổng hợp`, `khó khăn, vướng mắc phản ánh về Sở A`. */
function receiversIn({ text, from }: Sentence, place: UnitPassage, subject: Subject): readonly PlanKeeper[] {
  const hears = HINDERS.test(text);
  if ((!hears && !REPORTS.test(text)) || PART.test(withoutBrackets(text))) return [];
  const units = findUnits(text);
  const receivers = units.filter((unit) => {
    const before = text.slice(Math.max(0, unit.from - 90), unit.from);
    if (THROUGH.test(before)) return true;
    return (
      TOWARDS.test(before) &&
      KEEPS.test(text.slice(unit.to, unit.to + 120)) &&
      !SENT_ON.test(text.slice(text.lastIndexOf(";", unit.from) + 1, unit.from))
    );
  });
  if (receivers.length === 0 || !areMany(place, subject)) return [];
  const found = receivers.flatMap((unit) => {
    const { text: printed, from: start, to: end } = wholeOf(unit, text);
    const span = () => spanAt(place.piece.passage, from + start, from + end);
    return keeper(printed, hears ? "hears" : "receives", subject, span, meantFor(unit, units, text));
  });
  // `về Sở A (qua Chi cục B)`: one of them is the other's office.
  return found.every((one) => isSame(one, found[0] ?? one)) ? found : [];
}

/** `Ban Chỉ đạo tỉnh (qua Sở A)`: the body named right before. */
function meantFor(unit: ListedUnit, units: readonly ListedUnit[], text: string): string {
  const before = units.findLast(({ to }) => to <= unit.from);
  const between = before === undefined ? "" : text.slice(before.to, unit.from);
  return before !== undefined && /^[\s,(]*(?:thông )?qua\s$/iu.test(between) ? fold(before.text) : "";
}

/** The unit of which an office is named. */
function wholeOf(unit: ListedUnit, text: string): ListedUnit {
  const office = OFFICE.test(unit.text) ? OFFICE_OF.exec(text.slice(unit.from)) : null;
  if (office === null) return unit;
  const from = unit.from + office[0].length;
  const [whole] = findUnits(text.slice(from, from + 120));
  return whole?.from === 0 ? { text: whole.text, from, to: from + whole.to } : unit;
}

/** Many report: units of a kind are named in the paragraph, or it stands under their name. */
function areMany({ piece: { passage }, units }: UnitPassage, subject: Subject): boolean {
  if (MANY.test(passage.text)) return true;
  return units.some((name) => partiesOf(name, subject).some((party) => party.startsWith("@")));
}

const MANY =
  /(?:các|những)\s(?:cơ quan|đơn vị|sở|ban|ngành|địa phương|phòng|xã|phường|huyện)(?![A-Za-zÀ-ỹ])|(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s(?:các\s|cấp\s)?(?:xã|phường|huyện|quận|thị xã)(?!\s[A-Za-zÀ-ỹ])/iu;

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, "");
}

function keeper(
  printed: string,
  role: PlanKeeper["role"],
  subject: Subject,
  span: () => Span,
  meantFor = "",
): readonly PlanKeeper[] {
  if (isHigherBody(printed) || printed.includes("(")) return [];
  const resolved = subject.resolveUnit(printed);
  if (resolved?.kind === "group") return [];
  const family = resolved === null ? fold(printed) : familyIn(subject, resolved.canonical);
  return [{ printed, family, role, span: span(), meantFor }];
}

/** A body and its name without its level: `Phòng Nội vụ`, `Phòng Nội vụ huyện`. */
function isSame(one: PlanKeeper, other: PlanKeeper): boolean {
  if (overlap(new Set([one.family]), new Set([other.family]))) return true;
  const [a, b] = [fold(one.printed), fold(other.printed)];
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** A place that names another keeper than the rest of the document. */
export interface OddKeeper {
  readonly odd: PlanKeeper;
  readonly usual: PlanKeeper;
  /** So many places name the usual one. */
  readonly count: number;
}

/** The one place that names another keeper than all others. An office that may belong to the other isn't told. */
export function oddKeepers(subject: Subject): readonly OddKeeper[] {
  const keepers = planKeepers(subject);
  const groups: PlanKeeper[][] = [];
  for (const one of keepers) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, one));
    if (group === undefined) groups.push([one]);
    else if (!group.some(({ span }) => span.line === one.span.line)) group.push(one);
  }
  const [main = [], ...others] = groups.sort((a, b) => weightOf(b) - weightOf(a));
  const [usual] = main;
  if (usual === undefined) return [];
  return others.flatMap((group): readonly OddKeeper[] => {
    const [odd, more] = group;
    if (odd === undefined || more !== undefined || isOfficeOf(odd, usual)) return [];
    if (main.some((one) => areOfTwoFields(one, odd))) return [];
    const other = otherWay(odd, keepers);
    if (other !== undefined) return [{ odd, usual: other, count: 1 }];
    const told = main.find(({ role }) =>
      odd.role === "compiles" ? role !== "receives" && role !== "hears" : role !== "compiles",
    );
    // A steering committee's office gets the reports, a department does its work.
    if (isCommittee(usual) && odd.role === "compiles") return [];
    return [{ odd, usual: told ?? usual, count: main.length }];
  });
}

/** Each stands behind a field of its own: reports on each go to its body too. */
function areOfTwoFields(one: PlanKeeper, other: PlanKeeper): boolean {
  return one.field !== undefined && other.field !== undefined && one.field !== other.field;
}

/** What goes to one body through a unit here goes to it through another there. */
function otherWay(odd: PlanKeeper, keepers: readonly PlanKeeper[]): PlanKeeper | undefined {
  if (odd.meantFor === "") return undefined;
  return keepers.find((other) => other.meantFor === odd.meantFor && !isSame(other, odd));
}

function weightOf(group: readonly PlanKeeper[]): number {
  return group.length + (group.some(({ role }) => role === "standing") ? 0.5 : 0);
}

const OFFICE = /^(?:văn phòng(?! (?:ubnd|ủy ban|uỷ ban|hđnd|tỉnh|thành|huyện))|chi cục|trung tâm|phòng)\s/iu;
const isCommittee = ({ printed }: PlanKeeper): boolean =>
  /^(?:Văn phòng )?(?:Ban|Hội đồng|Tổ)\s/u.test(printed);

function isOfficeOf(a: PlanKeeper, b: PlanKeeper): boolean {
  return OFFICE.test(a.printed) !== OFFICE.test(b.printed);
}
