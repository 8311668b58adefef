import { readQuantities } from "../read/quantified-quantities.js";
import type { Indicator, Milestone } from "../read/reading.js";
import type { TargetValue } from "../read/value.js";
import { fold } from "../text/fold.js";
import { parseMeasure } from "../text/measures.js";
import { perSubject } from "./perSubject.js";
import { extentOf } from "./seriesShape.js";

/**
 * What an indicator measures, in a form to compare by: `key` is alike for two wordings of one indicator. It holds
 * the words that carry meaning (abbreviations written out, order and filling words left out; group of people, age and
 * area stay, since they make another indicator), the kind of measure, and the place where one is given.
 */
export interface Meaning {
  readonly key: string;
  /** The name folded, nothing left out: equal only for the same wording. */
  readonly wording: string;
  /** The words as printed: the name, or its own part of a sentence. */
  readonly clause: string;
}

const abbreviations: Readonly<Record<string, string>> = {
  bhyt: "bao hiem y te",
  bhxh: "bao hiem xa hoi",
  bhtn: "bao hiem that nghiep",
  llld: "luc luong lao dong",
  ctr: "chat thai ran",
  kcn: "khu cong nghiep",
  ccn: "cum cong nghiep",
  thcs: "trung hoc co so",
  thpt: "trung hoc pho thong",
  dtts: "dan toc thieu so",
  nld: "nguoi lao dong",
  htx: "hop tac xa",
  ntm: "nong thon moi",
  nsld: "nang suat lao dong",
  tp: "thanh pho",
  tthc: "thu tuc hanh chinh",
  dvc: "dich vu cong",
  dvctt: "dich vu cong truc tuyen",
  cntt: "cong nghe thong tin",
  vbqppl: "van ban quy pham phap luat",
  atvstp: "an toan ve sinh thuc pham",
};

const shortened = new RegExp(` (${Object.keys(abbreviations).join("|")})(?= )`, "gu");

/** Words without which a name means the same. Never words that narrow a group, an area or a level. */
const filling = new Set(
  "ty ti le trong so luong cac nhung cua tren tinh tong la va den cho voi duoc co dat khoang hon vao se phai suat tu thi chiem da".split(
    " ",
  ),
);
/** Phrases without which a name means the same: aims, bounds, `trên địa bàn tỉnh`. */
const fillingPhrases =
  /\b(?:phan dau|dam bao|bao dam|it nhat|toi thieu|hang nam|theo quy dinh|chi tieu|muc do|thuc hien|cong tac|tham gia|thiet yeu|toan tinh|trong tong so|so voi|dia ban|tro len|tro di|theo chuan ngheo(?: tiep can)?(?: da chieu)?|con|len|xuong|cu tru|toi da|muc)\b/gu;
/** Words that lose what they mean without their accents. */
const accented = /(?<![A-Za-zÀ-ỹ])(?:đất|nam|đô thị|thành thị)(?![A-Za-zÀ-ỹ])/giu;
const unaccented: Readonly<Record<string, string>> = {
  đất: "datdai",
  nam: "namgioi",
  "đô thị": "dothi",
  "thành thị": "thanhthi",
};
/** Letters without which a name has none of them. */
const accentedSigns = ["đất", "nam", "thị"];
/** Filling words that belong to longer terms are kept there: `dân số`, `cơ sở`, `xã hội`. The first of each stands in every name that has it. */
const terms: readonly (readonly [sign: string, pattern: RegExp, by: string])[] = [
  ["dan so", /\bdan so\b/gu, "danso"],
  ["thieu so", /\bthieu so\b/gu, "thieuso"],
  ["bao hiem", /\bbao hiem\b/gu, "baohiem"],
  ["xa hoi", /\bxa hoi\b/gu, "xahoi"],
  ["co so", /\bco so\b/gu, "coso"],
  ["tac xahoi", /\bcong tac xahoi\b/gu, "congtacxahoi"],
  ["hoc coso", /\btrung hoc coso\b/gu, "thcs"],
  ["hoc pho", /\btrung hoc pho thong\b/gu, "thpt"],
  ["doi so", /\bchuyen doi so\b/gu, "chuyendoiso"],
  ["chu so", /\bchu so\b/gu, "chuso"],
  [
    " so",
    /\b(kinh te|xahoi|ky nang|ha tang|cong nghe|dich vu|du lieu|nen tang|giao dich|chu ky|dinh danh) so\b/gu,
    "$1 kythuatso",
  ],
  ["tren dia", /\btren dia ban\b/gu, " "],
  ["truoc ", /\btruoc (?=\d+ tuoi)/gu, "duoi "],
  ["nam ", /\b(?:den|vao|trong|tu|het|cuoi)? ?nam (?:19|20)\d{2}\b/gu, " "],
  ["giai doan", /\bgiai doan (?:19|20)\d{2} (?:19|20)\d{2}\b/gu, " "],
  ["tren ", /\b(?:tren|tinh tren) (?=\d)/gu, "moi "],
];

/** The meaning of an indicator; undefined where its sentence states several figures and its own can't be told apart. */
export const findMeaning = perSubject((indicator: Indicator): Meaning | undefined => {
  if (!indicator.confidence.reasons.includes("running-text"))
    return meaningOfWords(wordsWithParent(indicator), withParent(indicator), indicator);
  const clause = clauseOf(indicator);
  if (clause === undefined) return undefined;
  const meaning = meaningOfName(clause.replace(measured, " "), indicator);
  return meaning === undefined ? undefined : { ...meaning, clause: clause.trim() };
});

/**
 * The meaning of a name (its own part of a sentence, with the name it stands under) and the measure it is given in;
 * undefined where fewer than two words carry any.
 */
export function meaningOfName(
  clause: string,
  indicator: { readonly name: string; readonly measure: string | null },
): Meaning | undefined {
  return meaningOfWords(meaningfulWords(clause), clause, indicator);
}

function meaningOfWords(
  words: readonly string[],
  clause: string,
  indicator: { readonly name: string; readonly measure: string | null },
): Meaning | undefined {
  if (words.length < 2 && (words.length === 0 || !isLongCount(clause, indicator))) return undefined;
  return {
    key: `${words.join(" ")}|${measureKind(indicator)}`,
    wording: fold(clause),
    clause: clause.trim(),
  };
}

/** `Số lượng đô thị toàn tỉnh`: a count needs no second word where its name is long enough to be one. */
function isLongCount(clause: string, { measure }: { readonly measure: string | null }): boolean {
  return (
    measure !== null &&
    measure !== "%" &&
    /^\s*(?:số lượng|tổng số|diện tích)\s/iu.test(clause) &&
    clause.trim().split(/\s/u).length > 4
  );
}

function withParent({ name, parent }: Indicator): string {
  return parent === null ? name : `${parent} ${name}`;
}

/** The part of a sentence that the indicator's own figure belongs to. */
function clauseOf({ name, milestones }: Indicator): string | undefined {
  const raws = Object.values(milestones).flatMap(({ raw }) => raw ?? []);
  if (raws.length !== 1 || name.length > 1500) return undefined;
  const parts = name.split(
    /[;:]|\.\s|,\s(?=(?:tỷ|tỉ) (?:lệ|trọng)\s|(?:số|diện tích|sản lượng|giá trị) \p{L})|,? với (?=giá trị|quy mô|tổng|số|mức)|,? trong đó (?=\p{L})|,? (?:và|đồng thời|góp phần)(?= (?:có |trên |ít nhất |tối thiểu )?\d)|, (?:gắn|góp phần|nhằm|phù hợp|đáp ứng|bảo đảm|đảm bảo)\s/u,
  );
  const own = parts.filter((part) => part.includes(raws[0] ?? ""));
  const [only] = own;
  if (only === undefined || own.length > 1 || readQuantities(only).length > 1) return undefined;
  return `${narrowing.exec(name.slice(0, name.indexOf(only)))?.[1] ?? ""}${only}`;
}

/** `Ở khu vực miền núi, số hộ …`: what stands before the comma narrows the group. */
const narrowing = /(?:^|[;.:]\s)((?:ở|tại|đối với|riêng)\s[^,;.:]{3,80},\s)$/iu;

/** `đạt 20.000 ha`: a figure with its unit of measurement is no word of the name; counted things (`12 xã`) may be. */
const measured =
  /(?<![\d.,])(?:\d[\d.,]*\s?[-–]\s?)?\d[\d.,]*\s?(?:ha|héc-?ta|km2|km²|km|m2|m²|m3|m³|tấn|kg|lít|(?:tỷ|tỉ|triệu|nghìn) (?:đồng|USD|đô la)|MWp?|kWh|điểm)(?![\p{L}\d])(?=[\s,.;)]|$)/iu;

/** `Mục tiêu 1 - Chỉ tiêu 2: Tỷ lệ …`: its place in a list is no part of a name. */
const numbering =
  /^(?:(?:mục tiêu|chỉ tiêu|nhiệm vụ)\s\d+(?:\.\d+)*\s?[-–:.]\s?)+|^trong đó\s?:?|(?<=\s)trong đó\s?:/iu;

/** The words of a name that carry its meaning, each once, in alphabetical order. */
export function meaningfulWords(text: string): readonly string[] {
  const plain = withoutFigures(text.replace(numbering, ""));
  const small = plain.toLowerCase();
  const marked = accentedSigns.some((sign) => small.includes(sign))
    ? plain.replace(accented, (word) => unaccented[word.toLowerCase()] ?? word)
    : plain;
  let folded = ` ${fold(marked)} `.replace(
    shortened,
    (whole, short: string) => ` ${abbreviations[short] ?? whole}`,
  );
  for (const [sign, pattern, by] of terms) if (folded.includes(sign)) folded = folded.replace(pattern, by);
  folded = folded.replace(fillingPhrases, " ").replace(/^\s+(?:nang cao|tang|giam|keo giam|duy tri)\s/u, " ");
  const words = folded.split(" ").filter((word) => word !== "" && !filling.has(word));
  return words.sort().filter((word, at, all) => word !== all[at - 1]);
}

/** The same of an indicator's own name, which many rules ask for. */
export const wordsOfName = perSubject(
  (indicator: Indicator): ReadonlySet<string> =>
    new Set(indicator.parent === null ? wordsWithParent(indicator) : meaningfulWords(indicator.name)),
);

/** The same of its name with the one it stands under. */
export const wordsWithParent = perSubject((indicator: Indicator): readonly string[] =>
  meaningfulWords(withParent(indicator)),
);

/** What bounds a figure right before it. */
const bound =
  /(?<=^|\s)(?:(?:còn|xuống|dưới|hơn|không quá|không dưới|không vượt quá|thấp hơn|cao hơn|mức|ở)\s+)+$/iu;

/** `giảm còn dưới 5%`: which way it goes to a level is no part of the name. */
const reached = /^(?:còn|xuống|lên)\s/iu;
const way = /\s(?:giảm|tăng|nâng|hạ)\s*$/iu;

/** Without the figures that are set as a goal; ages, thresholds and the like stay, for they make another indicator. */
function withoutFigures(text: string): string {
  if (!/\d/u.test(text)) return text;
  let rest = text;
  for (const { from, to, raw } of readQuantities(text).toReversed()) {
    const before = rest.slice(0, from).replace(bound, " ");
    const level = reached.test(raw) || before.length < from;
    rest = `${level ? before.replace(way, " ") : before} ${rest.slice(to)}`;
  }
  return rest.replace(/\d+(?:[.,]\d+)?\s?%/gu, " ").replace(/(\d)\.(?=\d{3})/gu, "$1");
}

function measureKind({ measure, name }: Pick<Indicator, "measure" | "name">): string {
  if (measure === null) return /^(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(name) ? "%" : "";
  // The number of a page below the row isn't part of what it is measured in.
  const own = measure.replace(/\s\d{1,3}$/u, "");
  return fold(parseMeasure(own)?.form ?? own) || "%";
}

/** Indicators by meaning, in document order; those without a meaning of their own are left out. Linear. */
export function groupByMeaning<T extends { readonly indicator: Indicator }>(
  items: readonly T[],
): ReadonlyMap<string, readonly (T & { readonly meaning: Meaning })[]> {
  const groups = new Map<string, (T & { readonly meaning: Meaning })[]>();
  for (const item of items) {
    const meaning = findMeaning(item.indicator);
    if (meaning === undefined) continue;
    const group = groups.get(meaning.key);
    if (group === undefined) groups.set(meaning.key, [{ ...item, meaning }]);
    else group.push({ ...item, meaning });
  }
  return groups;
}

/** Two values of one indicator for one year: can't both hold, hardly both, or may. */
export type Disagreement = "contrary" | "unlikely";

/**
 * Whether two printed values for the same year disagree. A bound that the other value keeps is no
 * contradiction, but `ít nhất 50%` beside `100%` is unlikely to be meant. Values of other kinds are not compared.
 */
export function findDisagreement(a: Milestone, b: Milestone): Disagreement | undefined {
  const first = extentOf(a.value);
  const second = extentOf(b.value);
  if (first === undefined || second === undefined) return undefined;
  const bounded = a.value.kind === "bound" || b.value.kind === "bound";
  const near = Math.max(Math.abs(first.high), Math.abs(second.high)) * 0.001;
  const overlap = first.low <= second.high + near && second.low <= first.high + near;
  if (overlap) return undefined;
  if (!bounded) return "contrary";
  if (a.value.kind === "bound" && b.value.kind === "bound" && a.value.op[0] === b.value.op[0])
    return "unlikely";
  if (keeps(a.value, b.value)) return far(first.low, second.low) ? "unlikely" : undefined;
  return a.value.kind === b.value.kind ? "unlikely" : "contrary";
}

function far(a: number, b: number): boolean {
  return Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) * 0.25;
}

/** Whether the value that isn't a bound lies on the allowed side of the other; two bounds of one side always do. */
function keeps(a: TargetValue, b: TargetValue): boolean {
  if (a.kind === "bound" && b.kind === "bound") return a.op[0] === b.op[0];
  const bound = a.kind === "bound" ? a : b.kind === "bound" ? b : undefined;
  const other = extentOf(a.kind === "bound" ? b : a);
  if (bound === undefined || other === undefined) return true;
  return bound.op.startsWith(">") ? other.high >= bound.value : other.low <= bound.value;
}
