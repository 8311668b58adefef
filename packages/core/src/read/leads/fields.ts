import { FENCE } from "../../text/letterClasses.js";
import { matchesIn } from "../../text/matches.js";
/** What a labelled line beside a task says: `Đơn vị chủ trì: …`, `Thời gian thực hiện: …`, `Sản phẩm: …`. */
export type FieldKind = "lead" | "coordinating" | "due" | "output" | "funding" | "content" | "other";

export interface Field {
  readonly kind: FieldKind;
  /** The label as printed, without its colon. */
  readonly label: string;
  readonly value: string;
  /** Offsets of the label's start and the value's start and end in the text. */
  readonly from: number;
  readonly valueFrom: number;
  readonly to: number;
}

/** Labels in the order in which they are tried: "Đơn vị phối hợp thực hiện" before "Đơn vị thực hiện". */
const labels: readonly (readonly [FieldKind, string])[] = [
  [
    "coordinating",
    "(?:(?:các )?(?:đơn vị|cơ quan|sở,? ngành)(?: thực hiện)? )?phối hợp(?: thực hiện| với| tham mưu)?",
  ],
  [
    "lead",
    "(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|người)(?: được giao| đầu mối| trực tiếp)? )?(?:chủ trì|đầu mối|chịu trách nhiệm|thực hiện|tham mưu|phụ trách|chính)(?: (?:tham mưu|thực hiện|chính|triển khai|và phối hợp(?: thực hiện)?|, phối hợp(?: thực hiện)?|tổ chức))*|(?:phân công|trách nhiệm)(?: (?:thực hiện|nhiệm vụ|chủ trì))?|đơn vị(?: thực hiện)?",
  ],
  [
    "due",
    "(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình)(?: (?:thực hiện|hoàn thành|triển khai|trình|ban hành|dự kiến|tổ chức|và tiến độ))*|hoàn thành|hạn hoàn thành",
  ],
  [
    "output",
    "(?:sản phẩm|đầu ra|kết quả)(?: (?:đầu ra|dự kiến|thực hiện|hoàn thành|cần đạt|đạt được|phải đạt|đạt))*",
  ],
  ["funding", "(?:(?:nguồn |dự toán )?kinh phí|nguồn vốn)(?: (?:thực hiện|dự kiến))*"],
  [
    "content",
    "(?:nội dung|hoạt động|nhiệm vụ|công việc)(?: (?:thực hiện|công việc|hoạt động|nhiệm vụ|cụ thể|triển khai))*",
  ],
  [
    "other",
    "(?:đối tượng|địa điểm|số lượng|phạm vi|mục đích|mục tiêu|yêu cầu|hình thức|thành phần|quy mô|địa bàn|chỉ tiêu|căn cứ|ghi chú|lĩnh vực|cấp trình|thẩm quyền)(?: [\\p{Ll}]{1,8}){0,3}",
  ],
];

const pattern = new RegExp(
  `(?<=^|[.;,(/]\\s{0,3}|[-–+*•]\\s{0,3}|(?<inside>[A-Za-zÀ-ỹ\\d)]\\s))${FENCE}(?:${labels.map(([kind, source]) => `(?<${kind}>${source})`).join("|")})${FENCE}\\s{0,2}:\\s*`,
  "giu",
);

/** All labelled fields of a text in order; a field's value ends where the next one begins. */
export function findFields(text: string): readonly Field[] {
  if (!text.includes(":")) return [];
  const starts = matchesIn(text, pattern)
    .filter(opensField)
    .map((match) => ({
      kind: kindOf(match.groups ?? {}),
      label: match[0].replace(/\s*:\s*$/u, ""),
      from: match.index,
      valueFrom: match.index + match[0].length,
    }));
  return starts.map((start, at) => {
    const to = starts[at + 1]?.from ?? text.length;
    return { ...start, to, value: trimValue(text.slice(start.valueFrom, to)) };
  });
}

/** After a word without a stop only a capital opens a field: `Chủ trì: Công an tỉnh Phối hợp: Sở Y tế`. */
function opensField({ 0: label, groups = {} }: RegExpExecArray): boolean {
  if (groups.inside === undefined) return true;
  return /^\p{Lu}/u.test(label) && (groups.lead ?? groups.coordinating ?? groups.due) !== undefined;
}

/** Fields of a text that is made of nothing else; empty where it begins with other words. */
export function fieldsOnly(text: string): readonly Field[] {
  const fields = findFields(text);
  const [first] = fields;
  return first !== undefined && /^[\s(*–-]*$/u.test(text.slice(0, first.from)) ? fields : [];
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): FieldKind {
  return labels.find(([kind]) => groups[kind] !== undefined)?.[0] ?? "other";
}

function trimValue(text: string): string {
  const bare = text.replace(/^[\s–-]+/u, "").replace(/[\s;,.–+*•(-]+$/u, "");
  return /^[^(]*\)$/u.test(bare) ? bare.slice(0, -1).trimEnd() : bare;
}
