import { parseLabel } from "@lotrinh/core/document/label";
import { foldSpace } from "@lotrinh/core/document/passage";
import { isCapitals } from "@lotrinh/core/document/wrapping";
import { isSyllable } from "../legacy/syllable.js";
import type { Chunk } from "./line.js";

/** Room that a justified or ragged line leaves at most, in sizes of its letters, beyond the word that didn't fit. */
const ROOM = 0.35;
/** Justified lines end this near to the edge, in points. */
const FLUSH = 2.5;

/** The edges that a line is broken at. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

const sentenceEnd = /[.;:!?…]["”’)]*$/u;

/** Whether a sentence or an item of a list ends with this text. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Words and signs that nothing ends with: what follows belongs to them, whatever it looks like. */
const dangling =
  /(?:[,(]|(?:^|\s)(?:của|với|và|các|những|cho|về|tại|từ|đến|do|theo|thuộc|trên|trong|là|bởi|hoặc|để|số|ngày|tháng|năm|qua|giữa|bằng|được|phê duyệt|ban hành))$/u;

/** Opening words of the grounds of a document (Decree 30/2020/NĐ-CP, annex I): each ground is a paragraph. */
const ground = /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị|Xét|Tiếp theo)\s/u;
/** The recipients and the power of a signature (annex I, cells 7 and 9). */
const closing = /^(?:Nơi nhận\s*:|(?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}{2})/u;

/** What an item of a plan says of itself on lines of its own: `Đơn vị chủ trì: …`, `Thời gian thực hiện: …`. */
const remark =
  /^(?:(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời gian(?: thực hiện| hoàn thành)?|Sản phẩm|Kinh phí|Kết quả)\s*:/u;

/** Whether words begin a paragraph whatever room the line before left: a ground after `;`, recipients, a signature, a remark. */
export function opensByWords(last: string, text: string): boolean {
  return (last.endsWith(";") && ground.test(text)) || closing.test(text) || remark.test(text);
}

/** Whether a label with a colon begins a paragraph of a cell: `Phối hợp: …` below `Chủ trì: … .` */
export function opensByColon(last: string, text: string): boolean {
  return /[.;]$/u.test(last) && /^\p{Lu}[^:.;]{1,24}:/u.test(text);
}

/** The line below a title that names who decides: `HỘI ĐỒNG NHÂN DÂN TỈNH …` (annex I, form 1.1 and others). */
export function namesAuthority(last: string, text: string): boolean {
  if (/(?:CỦA|DO|VỚI|VÀ|CHO|TẠI|,|-)$/u.test(last)) return false;
  return /^(?:HỘI ĐỒNG NHÂN DÂN|(?:ỦY|UỶ) BAN NHÂN DÂN|(?:PHÓ )?CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|QUỐC HỘI|BAN CHẤP HÀNH|BAN THƯỜNG VỤ)\s/u.test(
    text,
  );
}

/** Labels that begin a paragraph; a year, a figure or a number (`71/NQ-CP`) at the start of a line is no label. */
export function begins(text: string): boolean {
  if (/^\[\d+\] /.test(text)) return true;
  if (/^(?:\d+\/(?:\d|\p{Lu})|[-–] ?\d{4}(?![\d:]| ?:))/u.test(text)) return false;
  const label = parseLabel(foldSpace(text));
  if (label === null) return false;
  if (label.form === "dash" || label.form === "plus" || label.form === "bullet") return true;
  return label.form !== "article" || /^Điều \d+[.:]/u.test(text);
}

/**
 * Whether what looks like a label is text: the line before it is full, its sentence isn't at its end, and a hyphen within a name or
 * a figure of the sentence came to stand first. `flush`: lines of the text end at the edge itself, so a full line is told surely.
 */
export function isCutBefore(last: Chunk, line: Chunk, edges: Edges, flush: boolean): boolean {
  if (endsSentence(last.text) || !/[\p{L}\p{N},(“"%)]$/u.test(last.text)) return false;
  if (leavesRoom(last, line, edges)) return false;
  if (parseLabel(line.text)?.end === line.text.length) return true;
  if (dangling.test(last.text)) return !/^[-–+] \p{Lu}/u.test(line.text) || compound(last.text, line.text);
  const dash = /^[-–] ?(?=\p{L})/u.exec(line.text);
  if (dash === null) return /^\d{1,2}(?:\.\d{1,2})*[.,)/]?\s?[\p{Ll},;]/u.test(line.text) && flush;
  const after = line.text.slice(dash[0].length);
  if (/^\p{Ll}/u.test(after)) return true;
  if (compound(last.text, line.text)) return true;
  return flush && edges.right - last.right < FLUSH && !unit.test(after);
}

/** Names of bodies and fields of work that are written with a hyphen: `Lao động - Thương binh`, `Văn hóa - Xã hội`. */
const firstHalf =
  /(?:Lao động|Văn hóa|Văn hoá|Kinh tế|Tài chính|Chính trị|Độc lập|Tự do|Kỹ thuật|Thương mại|Khoa học|Giáo dục|Dân số|Hành chính)$/iu;
const unit = /^(?:Sở|Ban|Bộ|UBND|Ủy ban|Uỷ ban|Phòng|Hội|Cục|Chi cục|Công an|Văn phòng|Đài|Trung tâm|Như)\s/u;

function compound(last: string, text: string): boolean {
  return firstHalf.test(last) && !unit.test(text.replace(/^[-–]\s*/u, ""));
}

/** Whether the first word of `line` would have fitted at the end of `last`: then `last` ended on purpose. */
export function leavesRoom(last: Chunk, line: Chunk, { right }: Edges): boolean {
  return right - last.right > line.firstWord + (0.25 + ROOM) * line.size;
}

/**
 * Whether a narrow cell cut a word that is longer than its line (`ngườ` `i`, `31/12/202` `6`, `ST` `T`): the line is one word and
 * full, and its end and the next line's start make a syllable, a figure, or an abbreviation.
 */
export function isCutWord(last: Chunk, line: Chunk, { left, right }: Edges): boolean {
  if (/\s/u.test(last.text)) return false;
  const start = /^\S+/u.exec(line.text)?.[0] ?? line.text;
  const letter = line.firstWord / Math.max(1, start.length);
  const width = right - left;
  // Margins of a narrow cell are taken to be smaller than they mostly are.
  const margins = Math.max(0, 10.8 - 0.25 * width);
  if (width - (last.right - last.left) > 1.5 * letter + 1 + margins) return false;
  const head = /[\p{L}\p{M}]+$|\d+$/u.exec(last.text)?.[0] ?? "";
  const tail = /^[\p{L}\p{M}]+|^\d+/u.exec(start)?.[0] ?? "";
  if (head === "" || tail === "" || /^\d/u.test(tail) !== /^\d/u.test(head)) return false;
  if (/^\d/u.test(tail)) return start.length <= 2 && !/^(?:19|20)\d\d$/u.test(last.text);
  const capitals = /^\p{Lu}+$/u.test(tail);
  if (capitals && !/^\p{Lu}+$/u.test(head)) return false;
  if (/^[IVX]+$/u.test(head + tail) && head === last.text) return true;
  if (capitals && !/[AEIOUY]/.test((head + tail).normalize("NFD"))) return true;
  if (!capitals && /^\p{Lu}/u.test(tail)) return false;
  return isSyllable(head + tail) && (!isSyllable(tail) || isOpen(head) || isRhyme(tail));
}

/** The end of a syllable rather than one of the few words that begin with a vowel. */
function isRhyme(tail: string): boolean {
  if (/^(?:an|ăn|ấn|án|ứng|ưu|ở|ô|ý|y|ủy|uỷ|em|ít|ổn|ông|anh|âm|ảnh|áp|úng|oai|ánh|êm|ốc|ốm)$/iu.test(tail))
    return false;
  return /^[aeiouy]/iu.test(tail.normalize("NFD"));
}

/** A syllable can't end so: `ngườ`, `thườ`, `xuyê`, `lă`. */
function isOpen(head: string): boolean {
  return !isSyllable(head) || /(?:ươ|iê|uô|yê|oă|uâ|ă|â)$/iu.test(withoutTones(head));
}

function withoutTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
    .normalize("NFC");
}

/** The last word of a name that its column cut: `Lê Trường` `Sơn`, `TM. ỦY BAN NHÂN` `DÂN`. */
export function isLastWord(last: Chunk, line: Chunk): boolean {
  if (last.bold !== line.bold || last.right - last.left < 1.5 * (line.right - line.left)) return false;
  if (line.text === "DÂN") return last.text.endsWith("NHÂN");
  return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(line.text) && /\p{Lu}[\p{Ll}\p{M}]+$/u.test(last.text);
}

/** Two lines of capitals that name one body in a letterhead: `SỞ NÔNG NGHIỆP VÀ MÔI` `TRƯỜNG`. */
export function isNameRest(last: Chunk, line: Chunk): boolean {
  if (last.bold !== line.bold || !isCapitals(last.text) || !isCapitals(line.text)) return false;
  return body.test(last.text) && !body.test(line.text) && !office.test(line.text) && !/\d/u.test(line.text);
}

const body =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI|SỞ|BỘ|BAN|ĐẢNG|TỈNH|HUYỆN|THỊ|THÀNH PHỐ|XÃ|PHƯỜNG|QUẬN|VĂN PHÒNG|CỤC|CHI|PHÒNG|MẶT TRẬN|LIÊN|ĐOÀN|TRUNG TÂM|TRƯỜNG|BCH|BTV|VIỆN|THANH TRA|CÔNG AN)(?=\s)/u;
const office =
  /^(?:TM|KT|TL|TUQ|T\/M|K\/T|Q\.|PHÓ|CHỦ|GIÁM|BÍ THƯ|CHÁNH|TRƯỞNG|THỨ|QUYỀN|CỘNG|ĐỘC|NƠI|SỐ|KÍNH|\*)/u;
