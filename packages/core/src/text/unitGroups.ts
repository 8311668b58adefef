import type { Word } from "./words.js";

/** Nouns that name kinds of organisations ("các sở, ban, ngành"), as folded phrases. */
const ORGANISATIONS = phrases(
  "so ban nganh|so nganh|ban nganh|ban dang|ban xay dung dang|so|ban|nganh|co quan don vi|co quan|don vi|to chuc|doan the|hoi doan the|hoi|" +
    "doanh nghiep|hop tac xa|htx|truong hoc|truong|benh vien|phong ban|phong|vien|ngan hang|hiep hoi|cong ty|tap doan|bo|chu dau tu|" +
    "chu rung|trung tam|tong cong ty|tinh|to chuc ca nhan|ca nhan|cap uy|thanh vien|nha truong|co so|bo phan|khu vuc|chi cuc|cuc|" +
    "huyen uy|thi uy|thanh uy|dang uy|quy|hoi quan chung|dia phuong|nha tai tro|chuyen gia|ho gia dinh|nguoi dan|lien hiep hoi|mat tran|" +
    "nha khoa hoc|chu the|nha dau tu|chu phuong tien|du an|luc luong|cap",
);

/** Nouns that name kinds of places ("UBND các huyện, thị xã, thành phố"). */
const PLACES = phrases(
  "huyen|thi xa|thanh pho|tp|thi|quan|xa|phuong|thi tran|dac khu|tx|tt|dia phuong|tinh|cap huyen|cap xa|cac cap|cap tinh|cap|thon|ap|khu pho|to dan pho|khu|dao",
);

/** What may follow such nouns without naming one organisation. */
const MODIFIERS = phrases(
  "co lien quan khac|co lien quan|lien quan khac|lien quan|cap tinh|cap huyen|cap xa|cap thanh pho|cap so|cap|tinh|thanh pho|tp|huyen|xa|" +
    "trung uong|dia phuong|khac|truc thuoc|tren dia ban tinh|tren dia ban thanh pho|tren dia ban toan tinh|tren dia ban|trong tinh|cua tinh|thuoc tinh|toan tinh|" +
    "thuoc uy ban nhan dan tinh|thuoc ubnd tinh|thuoc uy ban nhan dan thanh pho|thuoc ubnd thanh pho|cac cap|chuc nang|chuyen mon|nha nuoc|hanh chinh|" +
    "su nghiep|cong lap|nganh doc|trong va ngoai nuoc|trong va ngoai tinh|o tinh|duoc giao|duoc phan cong|neu co",
);

/** Words that open a name for many. */
const MANY = new Set(["cac", "nhung", "toan", "moi", "tung"]);

/** Phrases by their first word, of each the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(list: string): Phrases {
  const made = new Map<string, string[][]>();
  for (const phrase of list.split("|").map((each) => each.split(" "))) {
    const first = phrase[0] ?? "";
    made.set(
      first,
      [...(made.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return made;
}

function takePhrase(words: readonly Word[], at: number, end: number, list: Phrases): number {
  const phrase = list
    .get(words[at]?.folded ?? "")
    ?.find(
      (candidate) =>
        at + candidate.length <= end && candidate.every((part, index) => words[at + index]?.folded === part),
    );
  return phrase === undefined ? 0 : phrase.length;
}

/** `xã hội`, `tổ chức chính trị`: the second word makes another noun of the first. */
function isOtherNoun(words: readonly Word[], at: number): boolean {
  return OTHER_NOUNS.has(`${words[at]?.folded} ${words[at + 1]?.folded}`);
}

const OTHER_NOUNS = new Set(
  "xa hoi|hoi dong|bo doi|bo chi|bo truong|ban quan|ban chi|ban can|phong chong|quan ly|khu vuc|khu kinh|cap nuoc|quan su|quan chung".split(
    "|",
  ),
);

/** Whether the words from `at` to `end` are nouns for kinds of organisations or places and their modifiers, nothing else. */
export function isBareGroup(words: readonly Word[], at: number, end: number, placesOnly = false): boolean {
  return end > at && takeBareGroup(words, at, end, placesOnly) === end;
}

/** Index after the nouns for kinds of organisations or places, and their modifiers, that stand from `at` on. */
export function takeBareGroup(words: readonly Word[], at: number, end: number, placesOnly = false): number {
  let next = at;
  let nouns = 0;
  while (next < end) {
    const noun =
      isOtherNoun(words, next) || isOrganising(words, next, at) ? 0 : takeNoun(words, next, end, placesOnly);
    if (noun > 0) nouns += 1;
    const taken = noun > 0 ? noun : nouns > 0 ? takePhrase(words, next, end, MODIFIERS) : 0;
    if (taken === 0) break;
    next += taken;
  }
  return nouns > 0 ? next : at;
}

/** `địa phương tổ chức hội nghị`: after a noun, with no comma or `và` between, `tổ chức` is a verb. */
function isOrganising(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1];
  if (at === from || words[at]?.folded !== "to" || words[at + 1]?.folded !== "chuc" || before === undefined)
    return false;
  return (words[at]?.from ?? 0) - before.to === 1 && !/^(?:va|cac|hoac)$/u.test(before.folded);
}

function takeNoun(words: readonly Word[], at: number, end: number, placesOnly: boolean): number {
  const place = takePhrase(words, at, end, PLACES);
  return placesOnly ? place : Math.max(place, takePhrase(words, at, end, ORGANISATIONS));
}

/** Whether a name for many organisations begins at word `at`: `các sở`, `UBND các huyện`, `đơn vị liên quan`. */
export function isGroupStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (MANY.has(word.folded)) {
    const skip = words[at + 1]?.folded === "cac" || words[at + 1]?.folded === "bo" ? 1 : 0;
    return (
      takePhrase(words, at + 1, words.length, ORGANISATIONS) > 0 ||
      takePhrase(words, at + 1, words.length, PLACES) > 0 ||
      (skip > 0 && takePhrase(words, at + 2, words.length, ORGANISATIONS) > 0) ||
      COUNCILS.has(words[at + 1]?.folded ?? "")
    );
  }
  return placeGroupFrom(words, at) !== undefined || isLooseGroup(words, at);
}

const COUNCILS = new Set(["ubnd", "hdnd", "uy"]);

/** `đơn vị liên quan`, `sở, ban, ngành`: nouns for many without `các`. */
function isLooseGroup(words: readonly Word[], at: number): boolean {
  const noun = takePhrase(words, at, words.length, LOOSE);
  if (noun === 0 || isOtherNoun(words, at)) return false;
  const next = words[at + noun];
  return next === undefined || next.folded === "va" || !/^\p{Lu}/u.test(next.text);
}

const LOOSE = phrases(
  "so ban nganh|so nganh|ban nganh|don vi|co quan|to chuc|doan the|dia phuong|doanh nghiep|hop tac xa|cap uy|thanh vien|chu dau tu|nha truong",
);

/** The first words of names for many: elsewhere no group begins. */
export const groupOpeners: readonly string[] = [...MANY, ...LOOSE.keys(), ...COUNCILS, "hoi"];

/** Index after `UBND` (or `HĐND`, `phòng …`) where it is followed by kinds of places: `UBND các huyện`, `UBND cấp xã`. */
export function placeGroupFrom(words: readonly Word[], at: number): number | undefined {
  let next = at + councilLength(words, at);
  if (next === at) return undefined;
  const many = MANY.has(words[next]?.folded ?? "");
  if (many) next += 1;
  const place = takePhrase(words, next, words.length, PLACES);
  if (place === 0) return undefined;
  const after = words[next + place];
  const level = words[next]?.folded;
  if (many || level === "cap") return next;
  const alone = after === undefined || !/^[\p{Lu}\d]/u.test(after.text);
  return alone && level !== "tinh" && !(level === "thanh" || level === "tp") ? next : undefined;
}

function councilLength(words: readonly Word[], at: number): number {
  const first = words[at]?.folded;
  if (first === "ubnd" || first === "hdnd") return 1;
  if (first !== "uy" && first !== "hoi") return 0;
  const four = words
    .slice(at, at + 4)
    .map((word) => word.folded)
    .join(" ");
  return four === "uy ban nhan dan" || four === "hoi dong nhan dan" ? 4 : 0;
}
