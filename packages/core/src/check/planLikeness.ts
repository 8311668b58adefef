import { type Wording, wordingOf } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import type { PlanStatement } from "./planStatements.js";
import type { Rarity } from "./rarity.js";

/**
 * Whether two documents speak of one thing in other words: `số trẻ biết bơi trong độ tuổi 6 - 15` and `Tỷ lệ trẻ em từ 6 đến 15
 * tuổi biết bơi`. Both may say more than the other, but not each something of its own: then another thing is meant. Groups of
 * people, ages, levels, areas and numbers must be the same.
 */

/** Words for one thing, in the form they are compared by. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})xã hội(?!\p{L})/giu, "xãhội"],
  [/(?<!\p{L})hợp tác xã(?!\p{L})/giu, "htx"],
  [/(?<!\p{L})đơn vị (?:hành chính )?cấp xã(?!\p{L})/giu, "xã"],
  [
    /(?<!\p{L})xã(?:, | và |\/)(?:phường|thị trấn|đặc khu)(?:(?:, | và )(?:thị trấn|đặc khu))?(?!\p{L})/giu,
    "xã",
  ],
  [/(?<!\p{L})(?:ở |trong )?độ tuổi(?: từ)?(?= \d)/giu, "tuổi"],
  [/(\d+) (?:đến|tới|-|–) (?=(?:dưới )?\d+ tuổi)/giu, "$1 "],
  [/(?<!\p{L})trẻ em(?!\p{L})/giu, "trẻ"],
  [
    /(?<!\p{L})(?:người (?:dân )?|dân số )(?:trưởng thành|từ (?:đủ )?18 tuổi(?: trở lên)?)(?!\p{L})/giu,
    "trưởng thành",
  ],
  [/(?<!\p{L})(?:người dân|dân số|dân cư|nhân dân)(?!\p{L})/giu, "dân"],
  [/(?<!\p{L})hộ (?:gia đình|dân)(?!\p{L})/giu, "hộ"],
  [
    /(?<!\p{L})(?:trên )?(?:môi trường )?(?:mạng|điện tử)(?= |$|[,.;])(?<=môi trường mạng|môi trường điện tử|trên mạng)/giu,
    "mạng",
  ],
  [/(?<!\p{L})(?:đạt |được công nhận )*(?:tiêu chuẩn|đạt chuẩn|chuẩn)(?!\p{L})/giu, "chuẩn"],
  [/(?<!\p{L})bao phủ(?= bảo hiểm|\sBHYT)/giu, "tham gia"],
  [/(?<!\p{L})(?:giảm|mức giảm) nghèo(?!\p{L})/giu, "nghèo"],
  [/(?<!\p{L})sống sử dụng(?!\p{L})|(?<!\p{L})dùng(?!\p{L})/giu, "sử dụng"],
];

/** Said of any figure: how it is counted, aimed at, bounded; where, when the whole area is meant. */
const HOLLOW =
  /(?<!\p{L})(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|số lượng|tổng số|giá trị|diện tích|mức độ(?! \d)|mức(?! \d)|quy mô|(?:toàn|cả|của|trong) (?:tỉnh|huyện|xã|phường|thành phố)|(?:trên )?địa bàn(?: toàn)?(?: tỉnh| huyện| xã| phường| thành phố)?|phát sinh|tại (?:xã|huyện|tỉnh|phường)|qua đó|góp phần|cùng (?:với )?các (?:địa phương|ngành|cấp)|phối hợp với [^,;]*? (?:để|phấn đấu)|tỉnh đề ra|nâng cao(?= tỷ lệ| tỉ lệ)|nâng|tăng|kéo giảm|giảm|đưa|duy trì|bảo đảm|đảm bảo|phấn đấu|thực hiện|đạt|được công nhận|đối với|trở lên|trở xuống|(?:theo|bằng|qua) (?:các )?hình thức|trong năm|đến hết|vào cuối|so với|kích hoạt|triển khai|mở (?:các |\d+ )?lớp|tổ chức|lập, cập nhật)(?!\p{L})/giu;
/** `số` before what is counted, not in `kinh tế số`, `chữ ký số`. */
const COUNT = /(?:^|(?<=[,;:] )|(?<=(?:cho|của|trong|có|đến|tổng) ))số (?=\p{L})/giu;
/** Who does it is no part of what is reached. */
const AGENT =
  /^(?:(?:Trung tâm|Sở|Phòng|Ban|Công an|Văn phòng|Ủy ban nhân dân|UBND|Hội|Trạm|Chi cục)\s[^,;]{2,70}?\s(?=hoàn thành|thực hiện|tổ chức|phấn đấu|xây dựng|đạt|duy trì|bảo đảm)|.{0,160}?\s(?:để|nhằm)[\s,]+(?=(?:số|tỷ lệ|tỉ lệ)\s))/iu;

/** What tells things apart that are else worded alike. */
const GROUPS =
  /(?<!\p{L})(?:gái|trai|nữ|nam giới|phụ nữ|dân tộc thiểu số|miền núi|vùng cao|vùng sâu|biên giới|hải đảo|ven biển|nông thôn|đô thị|thành thị|khu công nghiệp|cụm công nghiệp|hộ nghèo|cận nghèo|khuyết tật|cao tuổi|mồ côi|hoàn cảnh đặc biệt|người có công|thanh niên|học sinh|sinh viên|giáo viên|công nhân|cán bộ|công chức|doanh nghiệp|hợp tác xã|cấp (?:tỉnh|huyện|xã|phường)|mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|đại học|công lập|tư thục|kiểu mẫu|nâng cao|bền vững|đa chiều|tái|trực tiếp|toàn trình|một phần|lần đầu|không|chưa|nhẹ cân|thấp còi|cả giai đoạn|giai đoạn|lũy kế|mỗi năm|hằng năm|hàng năm|bình quân)(?!\p{L})/giu;
const NUMBER = /(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*(?![\d/]|[.,]\d)/gu;

interface Form {
  readonly wording: Wording;
  readonly groups: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

export const formOf = perSubject(({ name }: PlanStatement): Form => {
  let text = name.replace(/\([^()]*\)?/gu, " ").replace(AGENT, "");
  text = text.replace(/(?:\/\s?|trên )(?=10{2,}|1\.000|10\.000|100\.000)[\d.]+(?:\s\p{Ll}+){0,3}/gu, " ");
  for (const [pattern, by] of SAME) text = text.replace(pattern, by);
  const groups = new Set((text.match(GROUPS) ?? []).map((group) => group.toLowerCase()));
  text = text.replace(COUNT, "").replace(HOLLOW, " ").trim().replace(COUNT, "");
  const numbers = new Set((text.match(NUMBER) ?? []).map((number) => number.replace(/^0+(?=\d)/u, "")));
  return { wording: wordingOf(text), groups, numbers };
});

/** Each of the two may say so much of its own, by weight, where the other says nothing of its own … */
const mostBeside = 0.45;
/** … and so much where both do. */
const mostBoth = 0.2;
/** Shorter names must be the same. */
const fewestSyllables = 3;

/** 0 where two statements are of different things, else how surely they are of one, to 1. */
export function likenessOf(a: PlanStatement, b: PlanStatement, rarity: Rarity): number {
  const [first, second] = [formOf(a), formOf(b)];
  const fewest = Math.min(first.wording.places.size, second.wording.places.size);
  if (!areGroupsOf(first, second) || !areGroupsOf(second, first)) return 0;
  if (!isSame(first.numbers, second.numbers)) return 0;
  const [own, theirs] = [
    beside(first.wording, second.wording, rarity),
    beside(second.wording, first.wording, rarity),
  ];
  if (fewest < fewestSyllables && (fewest < 2 || own + theirs > 0)) return 0;
  const [less, more] = own < theirs ? [own, theirs] : [theirs, own];
  if (more > mostBeside || less > mostBoth) return 0;
  return (1 - less) * (1 - more / 2);
}

/** `xã` as a syllable of a wording. */
const COMMUNE = [...wordingOf("xã").places.keys()][0] ?? "xã";

/** Whether the other names the groups of the one; `cấp xã` is named by `xã, phường, thị trấn` as well. */
function areGroupsOf({ groups }: Form, other: Form): boolean {
  return [...groups].every(
    (group) =>
      other.groups.has(group) ||
      (group === "cấp xã" && other.wording.places.has(COMMUNE) && !hasLevel(other)),
  );
}

function hasLevel({ groups }: Form): boolean {
  return [...groups].some((group) => group.startsWith("cấp "));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/** What the one says that the other doesn't, by weight. */
function beside(a: Wording, b: Wording, rarity: Rarity): number {
  let [all, own] = [0, 0];
  for (const syllable of a.places.keys()) {
    const weight = rarity(syllable);
    all += weight;
    if (!b.places.has(syllable)) own += weight;
  }
  return all === 0 ? 0 : own / all;
}
