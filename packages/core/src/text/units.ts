import { type Confidence, clear, inferred } from "../read/confidence.js";
import { editDistance, fold } from "./fold.js";
import { findProvince, isCentralCity } from "./places.js";
import { groupByLetter, type UnitEntry, type UnitForm, unitForms } from "./unitDirectory.js";
import { isBareGroup, isGroupStart, placeGroupFrom } from "./unitGroups.js";
import { longest, matchFieldAt, matchUnitAt, type UnitMatch } from "./unitMatch.js";
import { type Qualifier, readQualifier } from "./unitQualifier.js";
import { capitalise, isAbbreviation, type Word, wordsOf } from "./words.js";

/**
 * Finds the canonical name of an organisation from its name as printed, in spite of abbreviations, spelling
 * variants and slips of scanning; null where it can't. Pure and deterministic.
 */
export type UnitResolver = (printed: string) => ResolvedUnit | null;

export interface ResolvedUnit {
  readonly canonical: string;
  /** `group`: a name for many ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"). */
  readonly kind: "unit" | "group";
  readonly confidence: Confidence;
}

export interface ResolverOptions {
  /** The document's own province, with or without its kind: its name after a department's is left out. */
  readonly province?: string;
  /** Organisations known besides the directory, such as the communes and schools of a province. */
  readonly extra?: readonly KnownUnit[];
}

export interface KnownUnit {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A resolver over the directory of ministries, departments, party bodies and mass organisations. Answers are cached. */
export function makeUnitResolver(options: ResolverOptions = {}): UnitResolver {
  const home =
    options.province === undefined ? undefined : (findProvince(options.province) ?? options.province);
  const extra = groupByLetter((options.extra ?? []).flatMap(extraForms));
  const known = new Map<string, ResolvedUnit | null>();
  return (printed) => {
    const cached = known.get(printed);
    if (cached !== undefined) return cached;
    const resolved = printed.length > 300 ? null : resolve(printed, home, extra);
    known.set(printed, resolved);
    return resolved;
  };
}

function extraForms({ name, aliases = [] }: KnownUnit): UnitForm[] {
  const entry: UnitEntry = { name, level: "own" };
  return [name, ...aliases].map((form, index) => ({ entry, words: fold(form).split(" "), own: index === 0 }));
}

function resolve(
  printed: string,
  home: string | undefined,
  extra: ReadonlyMap<string, readonly UnitForm[]>,
): ResolvedUnit | null {
  const name = printed
    .replace(/\([^()]*\)?/gu, " ")
    .replace(/^\s*(?:\d{1,2}[.)]|[-+•])\s*/u, "")
    .replace(/[\s.,;:]+$/u, "");
  const words = wordsOf(name);
  if (words.length === 0) return null;
  return (
    fromMatch(words, longest(words, 0, extra), home) ??
    (isPlaceGroup(words) ? groupName(name, words) : null) ??
    fromMatch(words, matchUnitAt(words, 0), home) ??
    groupName(name, words) ??
    fromMatch(words, singular(words), home) ??
    newspaper(words, home) ??
    division(words) ??
    fromField(words) ??
    fromInitials(words) ??
    fromBeginning(words) ??
    fromSlip(words, home)
  );
}

/** `UBND các huyện`, `UBND cấp xã`, `UBND xã, phường`: more than one committee. */
function isPlaceGroup(words: readonly Word[]): boolean {
  const places = placeGroupFrom(words, 0);
  if (places === undefined) return false;
  const many =
    /^(?:cac|nhung|tung)$/u.test(words[places - 1]?.folded ?? "") || words[places]?.folded === "cap";
  return many || (words.length - places >= 2 && isBareGroup(words, places, words.length, true));
}

/** `Phòng GDĐT huyện Bình Sơn`: a division of a district or commune has a department's field. */
function division(words: readonly Word[]): ResolvedUnit | null {
  const field = /^phòng$/iu.test(words[0]?.text ?? "") ? matchFieldAt(words, 1) : undefined;
  if (field === undefined) return null;
  const qualifier = readQualifier(words, field.end);
  if ((qualifier?.end ?? field.end) !== words.length) return null;
  const place = [qualifier?.level ?? "", qualifier?.place ?? ""].filter((part) => part !== "").join(" ");
  const canonical = `${field.form.entry.name.replace(/^Sở/u, "Phòng")} ${place}`.trim();
  return { canonical, kind: "unit", confidence: confidenceOf(words, field) };
}

/** `các Sở Tư pháp` */
function singular(words: readonly Word[]): UnitMatch | undefined {
  return words[0]?.folded === "cac" ? matchUnitAt(words, 1) : undefined;
}

function fromMatch(
  words: readonly Word[],
  match: UnitMatch | undefined,
  home: string | undefined,
): ResolvedUnit | null {
  if (match === undefined) return null;
  const region = words[match.end - 1]?.folded === "kv" ? 1 : 2;
  const last = match.form.words.at(-1);
  // `… chi nhánh tỉnh Hòa An`: the level belongs to the place that follows.
  const back = last === "vuc" ? region : last === "tinh" && match.end < words.length ? 1 : 0;
  const nameEnd = match.end - back;
  const qualifier =
    nameEnd < words.length ? (readQualifier(words, nameEnd) ?? atHome(words, nameEnd, home)) : undefined;
  const end = qualifier?.end ?? nameEnd;
  if (end < words.length && !isTail(words, end)) return null;
  const canonical = canonicalName(match.form.entry, qualifier, home);
  return { canonical, kind: "unit", confidence: confidenceOf(words, match) };
}

/** The document's own province, named without its level. */
function atHome(words: readonly Word[], at: number, home: string | undefined): Qualifier | undefined {
  const rest = words.slice(at);
  if (home === undefined || rest.some((word) => word.apart)) return undefined;
  const is = rest.map((word) => word.folded).join(" ") === fold(home).replace(/^(?:tinh|thanh pho) /u, "");
  return is ? { level: null, place: home, end: words.length } : undefined;
}

/** Words after a name that add nothing: `chủ trì`, `cấp tỉnh`. */
function isTail(words: readonly Word[], at: number): boolean {
  const rest = words
    .slice(at)
    .map((word) => word.folded)
    .join(" ");
  return /^(?:chu tri|phoi hop|cap tinh|viet nam|vn|cac cap|tinh|thanh pho)$/u.test(rest);
}

/** The directory's name with its level: `Công an` → `Công an tỉnh`, `Công an huyện Bình Sơn`. */
function canonicalName(entry: UnitEntry, qualifier: Qualifier | undefined, home: string | undefined): string {
  const { name, level } = entry;
  const place = qualifier?.place ?? null;
  const printedLevel = qualifier?.level ?? null;
  const elsewhere =
    place !== null && home !== undefined && findProvince(place) !== undefined && place !== home;
  if (printedLevel === "khu vực")
    return `${name.replace(/ (?:khu vực|Việt Nam)$/u, "")} khu vực ${place ?? ""}`.trim();
  if (level === "central") return name;
  if (level === "division") return [name, printedLevel, place].filter((part) => part !== null).join(" ");
  const kind = printedLevel ?? (isCentralCity(place ?? home ?? "") ? "thành phố" : "tỉnh");
  const below = kind !== "tỉnh" && !(kind === "thành phố" && (place === null || isCentralCity(place)));
  if (level === "department" || level === "own")
    return elsewhere ? `${name.replace(/ tỉnh$/u, "")} ${kind} ${place}` : name;
  if (below) return [name, kind, place].filter((part) => part !== null).join(" ");
  return elsewhere ? `${name} ${kind} ${place}` : `${name} ${kind}`;
}

function confidenceOf(words: readonly Word[], match: UnitMatch): Confidence {
  if (match.slipped) return inferred("spelling");
  if (match.abbreviated || words.slice(0, match.end).some((word) => isAbbreviation(word.text)))
    return inferred("abbreviation");
  return clear;
}

/** Names for many keep their words; abbreviations of councils are written out. */
function groupName(name: string, words: readonly Word[]): ResolvedUnit | null {
  if (!isGroupStart(words, 0)) return null;
  const text = name
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<![A-Za-zÀ-ỹ])UBND(?![A-Za-zÀ-ỹ])/gu, "Ủy ban nhân dân")
    .replace(/(?<![A-Za-zÀ-ỹ])HĐND(?![A-Za-zÀ-ỹ])/gu, "Hội đồng nhân dân");
  const folded = fold(text).replace(/ tp$/u, " thanh pho");
  const canonical = GROUPS.find(([pattern]) => pattern.test(folded))?.[1] ?? capitalise(text);
  return { canonical, kind: "group", confidence: clear };
}

/** Names for many that are written in many ways, by their folded words. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:cac )?(?:so ban nganh|so nganh|ban so nganh)(?: (?:cap )?(?:tinh|thanh pho))?$/u,
    "Các sở, ban, ngành",
  ],
  [
    /^(?:cac )?(?:so ban nganh|so nganh)(?: (?:cap )?tinh)?(?: co)? lien quan$/u,
    "Các sở, ban, ngành liên quan",
  ],
  [
    /^(?:cac )?(?:so ban nganh doan the|so nganh doan the)(?: (?:cap )?tinh)?$/u,
    "Các sở, ban, ngành, đoàn thể",
  ],
  [/^(?:cac )?don vi(?: co)? lien quan$/u, "Các đơn vị liên quan"],
  [/^(?:cac )?co quan don vi(?: co)? lien quan$/u, "Các cơ quan, đơn vị liên quan"],
  [
    /^uy ban nhan dan (?:cac |cap )?(?:huyen thi xa(?: va)? thanh pho|huyen thi thanh pho)$/u,
    "Ủy ban nhân dân các huyện, thị xã, thành phố",
  ],
  [/^uy ban nhan dan (?:cac )?huyen(?: va)? thanh pho$/u, "Ủy ban nhân dân các huyện, thành phố"],
  [
    /^uy ban nhan dan (?:cac )?(?:xa phuong(?: va)? dac khu|phuong xa(?: va)? dac khu)$/u,
    "Ủy ban nhân dân các xã, phường, đặc khu",
  ],
  [/^uy ban nhan dan (?:cac )?(?:xa(?: va)? phuong|phuong(?: va)? xa)$/u, "Ủy ban nhân dân các xã, phường"],
  [/^uy ban nhan dan (?:cac )?xa phuong(?: va)? thi tran$/u, "Ủy ban nhân dân các xã, phường, thị trấn"],
  [/^(?:cac )?to chuc chinh tri xa hoi(?: (?:cap )?tinh)?$/u, "Các tổ chức chính trị - xã hội"],
  [/^(?:cac )?to chuc xa hoi nghe nghiep(?: (?:cap )?tinh)?$/u, "Các tổ chức xã hội - nghề nghiệp"],
  [/^(?:cac )?doan the(?: (?:cap )?tinh)?$/u, "Các đoàn thể"],
];

/** `Báo Kiên Giang`, `Công ty Điện lực Kiên Giang`: a province's paper or company under its own name. */
function newspaper(words: readonly Word[], home: string | undefined): ResolvedUnit | null {
  const head =
    /^(?:Báo|Tạp chí|Công ty Điện lực|Điện lực|Viễn thông|VNPT|Bưu điện|Trường Đại học|Trường Cao đẳng)(?= )/u.exec(
      words.map((word) => word.text).join(" "),
    );
  if (head === null) return null;
  const start = head[0].split(" ").length;
  const place = readQualifier(words, start) ?? atHome(words, start, home);
  if (place?.place === null || place?.end !== words.length) return null;
  return { canonical: `${head[0]} ${place.place}`, kind: "unit", confidence: clear };
}

/** `Y tế`, `LĐTBXH`: a department in a list that says `Sở` once. */
function fromField(words: readonly Word[]): ResolvedUnit | null {
  const field = matchFieldAt(words, 0);
  if (field === undefined || field.end !== words.length) return null;
  return { canonical: field.form.entry.name, kind: "unit", confidence: inferred("abbreviation") };
}

/** `SLĐTBXH`, `BTNMT`: the word `Sở` or `Bộ` as an initial before the field's. */
function fromInitials(words: readonly Word[]): ResolvedUnit | null {
  const [first] = words;
  if (first === undefined || !isAbbreviation(first.text) || !/^[SB]/u.test(first.text)) return null;
  const rest: Word = { ...first, text: first.text.slice(1), folded: first.folded.slice(1) };
  const field = matchFieldAt([rest, ...words.slice(1)], 0);
  if (field === undefined || field.end !== words.length) return null;
  const canonical = first.text.startsWith("B")
    ? field.form.entry.name.replace(/^Sở/u, "Bộ")
    : field.form.entry.name;
  return { canonical, kind: "unit", confidence: inferred("abbreviation") };
}

/** `Sở Thông tin và Truyền`: the beginning of exactly one name, cut off by a page or cell. */
function fromBeginning(words: readonly Word[]): ResolvedUnit | null {
  const [only, second] = begunBy(words);
  if (only === undefined || second !== undefined) return null;
  return {
    canonical: canonicalName(only.entry, undefined, undefined),
    kind: "unit",
    confidence: inferred("spelling"),
  };
}

/** The names that begin with these words, of which there have to be three for it to tell anything. */
function begunBy(words: readonly Word[]): readonly UnitForm[] {
  const printed = words.map((word) => word.folded).filter((word) => word !== "va");
  if (printed.length < 3) return [];
  return unitForms.filter(
    ({ own, words: form }) =>
      own &&
      beginsWith(
        form.filter((word) => word !== "va"),
        printed,
      ),
  );
}

/** `Sở Nông nghiệp`: the beginning of several names, so that it can't be told which is meant. */
export function beginsSeveral(printed: string): boolean {
  return begunBy(wordsOf(printed.trim())).length > 1;
}

function beginsWith(form: readonly string[], printed: readonly string[]): boolean {
  return form.length > printed.length && printed.every((word, at) => form[at] === word);
}

/** The one name at a small distance; none where two different names are equally near. The first word must agree. */
function fromSlip(words: readonly Word[], home: string | undefined): ResolvedUnit | null {
  const folded = words.map((word) => word.folded).join(" ");
  const limit = Math.min(3, Math.floor(folded.length / 8));
  if (limit === 0 || begunBy(words).length > 1) return null;
  let best: { readonly entry: UnitEntry; readonly distance: number } | undefined;
  let tied = false;
  for (const { entry, words: form } of unitForms) {
    if (form.length < 2 || form[0] !== words[0]?.folded) continue;
    const name =
      entry.level === "local" && /(?:tinh|thanh pho)$/u.test(folded)
        ? `${form.join(" ")} tinh`
        : form.join(" ");
    const distance = editDistance(folded, name, best === undefined ? limit : Math.min(limit, best.distance));
    if (distance > limit) continue;
    if (best === undefined || distance < best.distance) {
      best = { entry, distance };
      tied = false;
    } else if (distance === best.distance && best.entry.name !== entry.name) tied = true;
  }
  if (best === undefined || tied) return null;
  return {
    canonical: canonicalName(best.entry, undefined, home),
    kind: "unit",
    confidence: inferred("spelling"),
  };
}
