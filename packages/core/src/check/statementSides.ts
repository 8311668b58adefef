import { matchesIn } from "../text/matches.js";

/** What tells statements apart however alike they are worded. */
export interface Sides {
  /** What is done: appraised, trained, told. */
  readonly kinds: ReadonlySet<string>;
  /** Places, levels, groups, years by the side of the matter that they name. */
  readonly qualifiers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is done, in small letters: of two statements of one task neither can be about another kind of work than the other. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["appraise", /thẩm định|phê duyệt dự toán|thẩm tra/u],
  ["fund", /bố trí (?:đủ )?(?:kinh phí|vốn|nguồn)|cân đối|kinh phí cho|giải ngân/u],
  ["inspect", /kiểm tra|thanh tra|giám sát|hậu kiểm|ngoại kiểm|xử phạt|tuần tra/u],
  [
    "draft",
    /xây dựng (?:và ban hành )?(?:đề án|kế hoạch|quy (?:chế|định|trình|hoạch)|chính sách|chương trình|nghị quyết|bộ)|lập (?:quy hoạch|đề án|kế hoạch|dự án)|ban hành|soạn thảo|điều chỉnh/u,
  ],
  ["train", /tập huấn|bồi dưỡng|đào tạo/u],
  ["tell", /tuyên truyền|truyền thông|phổ biến|quảng bá/u],
  ["review", /sơ kết|tổng kết/u],
  ["report", /báo cáo/u],
  ["survey", /điều tra|khảo sát|rà soát|thống kê/u],
];
/** Kinds that stand beside any work; two statements that differ in another kind are of different tasks. */
const APART = new Set(["appraise", "fund", "inspect", "train", "tell", "review", "report", "survey"]);

/** Done about a matter, not the matter itself: `thẩm định dự toán sửa chữa đập` isn't `sửa chữa đập`. */
const ABOUT = new Set(["appraise", "fund"]);

/** Sides of one matter, in small letters: a statement about the one isn't about the other. */
const SIDES: readonly (readonly [string, RegExp])[] = [
  ["level", /cấp (tỉnh|huyện|xã|phường)(?![A-Za-zÀ-ỹ])/gu],
  [
    "area",
    /(?<![A-Za-zÀ-ỹ])(phi nông nghiệp|nông thôn|đô thị|thành thị|miền núi|hải đảo|biên giới|ven biển)(?![A-Za-zÀ-ỹ])/gu,
  ],
  [
    "school",
    /(?<![A-Za-zÀ-ỹ])(mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|đại học|cao đẳng|thcs|thpt)(?![A-Za-zÀ-ỹ])/gu,
  ],
  [
    "people",
    /(?<![A-Za-zÀ-ỹ])(trẻ em|người cao tuổi|phụ nữ|nữ|nam giới|thanh niên|học sinh|hộ nghèo|cận nghèo|khuyết tật|dân tộc thiểu số|người có công)(?![A-Za-zÀ-ỹ])/gu,
  ],
  ["phase", /(?<![A-Za-zÀ-ỹ])(?:giai đoạn|đợt|kỳ|khóa|pha)\s(\d{1,2}|[ivx]{1,4})(?![\dA-Za-zÀ-ỹ])/gu],
  ["years", /(?<![\d./-])((?:19|20)\d{2})(?![\d.,]*\d)/gu],
];

/** Places are told by their capitals. */
const PLACE =
  /(?<![A-Za-zÀ-ỹ])(?:huyện|thị xã|thành phố|thị trấn|xã|phường|thôn|khu vực|hồ|sông|cầu|cảng)\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)/gu;

export function sidesOf(text: string): Sides {
  const small = text.toLowerCase();
  const qualifiers = new Map<string, ReadonlySet<string>>();
  for (const [side, pattern] of SIDES) addSide(qualifiers, side, matchesIn(small, pattern));
  addSide(qualifiers, "place", matchesIn(text, PLACE));
  return {
    kinds: kindsIn(OFFICES.test(text) ? text.replace(OFFICES_ALL, " ").toLowerCase() : small),
    qualifiers,
  };
}

/** Names of offices that hold words of what is done: `Sở Giáo dục và Đào tạo` trains nobody by its name. */
const OFFICE_NAME =
  "Giáo dục (?:và|-|&) ?Đào tạo|Thông tin (?:và|-|&) ?Truyền thông|(?:Cục|Ngành) Thống kê|Thanh tra (?:tỉnh|Sở|Chính phủ|thành phố|huyện)|Ban Tuyên (?:giáo|truyền)|(?:Ủy ban|UB) Kiểm tra|Đài (?:Phát thanh|Truyền thanh)[^,;.]{0,20}";
const OFFICES = new RegExp(OFFICE_NAME, "u");
const OFFICES_ALL = new RegExp(OFFICE_NAME, "gu");

/** What is done, of a text in small letters. */
export function kindsIn(small: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const [kind, pattern] of KINDS) if (pattern.test(small)) kinds.add(kind);
  return kinds;
}

function addSide(
  qualifiers: Map<string, ReadonlySet<string>>,
  side: string,
  found: readonly RegExpExecArray[],
): void {
  if (found.length > 0)
    qualifiers.set(side, new Set(found.map((match) => (match[1] ?? match[0]).toLowerCase())));
}

/** Whether something tells two statements apart however alike they are worded. */
export function areApart(a: Sides, b: Sides): boolean {
  if (areOtherKinds(a.kinds, b.kinds)) return true;
  for (const [side, values] of a.qualifiers) {
    const theirs = b.qualifiers.get(side);
    if (theirs === undefined ? side === "phase" : !haveCommon(values, theirs)) return true;
  }
  return false;
}

function areOtherKinds(own: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const apart = haveCommon(own, APART);
  if (apart) {
    let shared = false;
    for (const kind of own) shared ||= APART.has(kind) && theirs.has(kind);
    if (!shared) return true;
  } else if (own.has("draft") && !theirs.has("draft") && haveCommon(theirs, APART)) return true;
  for (const kind of ABOUT) if (theirs.has(kind) && !own.has(kind)) return true;
  return false;
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
