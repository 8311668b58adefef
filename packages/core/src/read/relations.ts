import type { Mention } from "./citationMentions.js";
import type { CitedPassage } from "./citedPassages.js";
import type { Relation } from "./reading.js";

const BASIS = /^[\s\-–+*"“(]*(?:căn cứ|xét|theo đề nghị|trên cơ sở)(?![A-Za-zÀ-ỹ])/iu;
const WHAT = "(?:tốt\\s+|hiệu quả\\s+|nghiêm\\s+|có\\s+)*(?:các\\s+|nội dung\\s+|nhiệm vụ\\s+)*$";
const IMPLEMENTS = new RegExp(
  `(?:thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá|quán triệt)\\s*${WHAT}`,
  "iu",
);
const THEN = new RegExp(`(?:thực hiện|triển khai|thi hành|theo|cụ thể hóa|quán triệt)\\s*${WHAT}`, "iu");
const OPENS =
  /^[\s\-–+*"“(]*(?:thực hiện|triển khai|tiếp tục|để|nhằm|theo|quán triệt|cụ thể)(?![A-Za-zÀ-ỹ])/iu;
/** A clause of its own after the căn cứ: `…; thực hiện Thông báo số …`. */
const CARRIES_OUT = /^[;\s]*(?:thực hiện|triển khai|thi hành)(?![A-Za-zÀ-ỹ])/iu;
const REVIEWS =
  /(?:sơ kết|tổng kết|đánh giá|kết quả|tình hình|báo cáo)[^.;]{0,200}(?:thực hiện|triển khai|ban hành theo|tại)[^.;]*$/iu;
const REPLACES =
  /(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực)(?:\s+thi hành)?(?:\s+(?:cho|các|toàn bộ|đối với|của))*[^.;\d]{0,60}$/iu;
const AMENDS = /(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[^.;]{0,160}$/iu;

/**
 * How the document stands to the one that a mention cites, from the words before it and the part of the document:
 * `basis` in a căn cứ, `implements` in title and opening, `amends`, `replaces`, `reviews` by a report; else `mentions`.
 */
export function relationOf(mention: Mention, { passage, part }: CitedPassage, isReport: boolean): Relation {
  const before = passage.text.slice(Math.max(0, mention.start - 400), mention.start);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  const nested =
    /\d{1,6}[a-zđ]?\s*\/?\s*(?:\d{4}\s*\/\s*)?[-/]?\s*(?:\p{Lu}[\p{L}&]*\s?[-/]\s?\p{Lu}|QH\d)/u.test(clause);
  if (part === "reference") return "mentions";
  if (replacesIt(passage.text.slice(Math.max(0, mention.start - 2000), mention.start), clause, nested, part))
    return "replaces";
  if (part !== "body" && BASIS.test(passage.text)) {
    if (CARRIES_OUT.test(clause) && isListed(clause, nested)) return "implements";
    return isListed(clause, nested) ? "basis" : "mentions";
  }
  if (amendsIt(passage.text.slice(Math.max(0, mention.start - 2000), mention.start))) return "amends";
  if (!nested && AMENDS.test(clause) && (part === "title" || /^(?:điều \d|1\.|sửa đổi)/iu.test(passage.text)))
    return "amends";
  if (part === "body") return bodyRelation(passage.text, clause, nested);
  if (isReport && REVIEWS.test(clause) && !/(?:^|\s)Thực hiện\s+(?:các\s+)?$/u.test(clause)) return "reviews";
  const carriesOut = part === "title" || OPENS.test(passage.text);
  if (
    carriesOut &&
    (isListed(clause, nested) || THEN.test(clause)) &&
    (part !== "title" || IMPLEMENTS.test(clause) || nested)
  ) {
    return "implements";
  }
  if (IMPLEMENTS.test(clause)) return "implements";
  return "mentions";
}

/** "Kế hoạch này thay thế …; …": said of this document, of one or a series. */
function replacesIt(before: string, clause: string, nested: boolean, part: CitedPassage["part"]): boolean {
  const said =
    part === "title" ||
    /(?<![A-Za-zÀ-ỹ])này(?![A-Za-zÀ-ỹ]).{0,120}(?:thay thế|bãi bỏ|hết hiệu lực)/iu.test(before);
  if (!said) return false;
  return (!nested && REPLACES.test(clause)) || (part !== "title" && /^[\s,;]*(?:và|các)?\s*$/u.test(clause));
}

/** "Quyết định này … sửa đổi khoản 2 Điều 1 Quyết định số …": said of this document, of an article of the other. */
function amendsIt(before: string): boolean {
  return /(?<![A-Za-zÀ-ỹ])này(?![A-Za-zÀ-ỹ])[^.]{0,300}?(?:sửa đổi|bổ sung)[\s,]*(?:và\s+)?(?:bổ sung\s+|một số\s+)*(?:(?:điểm|khoản|điều|mục|phần|phụ lục)\s+[\p{L}\d.]{1,5}[\s,]*(?:và\s+)?|của\s+)*(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Chương trình|Đề án|Quy chế|Quy định|Thông tư|Nghị định)?\s*(?:số)?\s*$/iu.test(
    before.slice(-500),
  );
}

/** A căn cứ may also stand in the body of a document whose headings come first. */
function bodyRelation(text: string, clause: string, nested: boolean): Relation {
  return /^[\s\-–+*]*căn cứ(?![A-Za-zÀ-ỹ])/iu.test(text) && isListed(clause, nested) && text.length < 500
    ? "basis"
    : "mentions";
}

/** Named for itself, not inside the title of another: first in its clause or in a series with `,` or `và`. */
function isListed(clause: string, nested: boolean): boolean {
  return !nested || isSeries(clause);
}

function isSeries(clause: string): boolean {
  return (
    /(?:,|\svà|^)\s*(?:các\s+)?(?:số\s*)?$/u.test(clause) || /(?:,|\svà)\s[^,;]{0,60}\stại\s*$/u.test(clause)
  );
}
