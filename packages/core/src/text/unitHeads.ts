import { groupOpeners, isGroupStart } from "./unitGroups.js";
import { matchUnitAt, openers } from "./unitMatch.js";
import { isAbbreviation, type Word } from "./words.js";

/** First words of names of organisations; they begin one where they are written with a capital. */
const HEADS = new Set(
  (
    "so bo ban cuc vu uy ubnd hdnd hoi doan dai bao thanh kho ngan nhnn vien toa lien truong quy benh phong hiep mat ubmttq mttq bql bch " +
    "hat vuon to dang huyen tinh thi thuong nha cong bhxh tand vksnd ca csgt vnpt evn pc khu doi tram xi to"
  ).split(" "),
);
/** First pairs of words of names of organisations. */
const PAIRS = new Set(
  (
    "chi cuc|tong cuc|uy ban|hoi dong|cong an|van phong|thanh tra|kho bac|ngan hang|bao hiem|toa an|lien doan|lien minh|lien hiep|" +
    "trung tam|cong ty|tong cong|tap doan|benh vien|chi nhanh|bo doi|bo chi|bo tu|hiep hoi|mat tran|dien luc|buu dien|hat kiem|vuon quoc|" +
    "hop tac|dang uy|huyen uy|thanh uy|tinh uy|tinh doan|thanh doan|thuong truc|to cong|to chuc|cong doan|doanh nghiep|doan thanh|hoi nong|hoi cuu|hoi lien|" +
    "truong dai|truong cao|truong chinh|hoc vien|cang hang|cang vu|dao duc|cum cong|cong thong|quan khu|su doan|trung doan|lu doan|bo tham|" +
    "nha xuat|khu bao|khu du|to hop|dai truyen|dai phat|doan luat|doan dai|vien kiem|nha van|thu vien|bao tang|phong giao|phong y|phong van|phong noi|phong tu|phong kinh|phong tai"
  ).split("|"),
);
/** Heads that stand for many things unless a capital follows. */
const NEEDS_NAME = new Set("doan bao cong thanh to hoi nha khu tinh huyen xi tram doi thi".split(" "));
/** Abbreviated heads of names. */
const SHORT_HEADS =
  /^(UBND|HĐND|UBMT\p{Lu}*|MTTQ\p{Lu}*|BHXH|TAND|VKSND|NHNN|NHCSXH|BQL|BCH|BĐBP|LĐLĐ|CA|VP|VPUB|VPUBND|KBNN|TT|TTr|ĐĐBQH|VNPT|EVN)$/u;

/** Words that can begin a name: what `isUnitStart` asks about more closely. */
const STARTS = new Set([
  ...HEADS,
  ...[...PAIRS].map((pair) => pair.split(" ")[0] ?? ""),
  ...groupOpeners,
  ...openers(),
]);

/** Whether a name can begin with a word: false rules it out, whatever follows. */
export function canStart(word: Word): boolean {
  return word.abbreviation || STARTS.has(word.folded);
}

/** Whether the name of an organisation, or of a group of them, begins at word `at`. */
export function isUnitStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !canStart(word)) return false;
  if (isGroupStart(words, at)) return true;
  const next = words[at + 1];
  const capital = /^\p{Lu}/u.test(word.text);
  const known = matchUnitAt(words, at);
  if (known !== undefined && (capital || known.end - at >= 2) && !isLoneAbbreviation(word, known.end - at))
    return true;
  if (next === undefined) return false;
  if (capital && SHORT_HEADS.test(word.text)) return true;
  if (capital && PAIRS.has(`${word.folded} ${next.folded}`)) return true;
  if (!capital || !HEADS.has(word.folded) || isOtherMeaning(word, next)) return false;
  return !NEEDS_NAME.has(word.folded) || /^\p{Lu}/u.test(next.text);
}

/** An abbreviation of two letters that could be anything (`TC`, `YT`, `TP`). */
function isLoneAbbreviation(word: Word, length: number): boolean {
  return length === 1 && isAbbreviation(word.text) && word.text.length <= 2;
}

/** `Phòng, chống`, `Bộ phận`, `Ban hành`: capitals at a sentence's start. */
function isOtherMeaning(word: Word, next: Word): boolean {
  if (/^số$/iu.test(word.text)) return true;
  const pair = `${word.folded} ${next.folded}`;
  return /^(phong chong|phong ngua|bo phan|bo sung|bo tri|ban hanh|bao dam|bao cao|bao ve|vu viec|thanh lap|thanh phan|uy quyen|truong hop|vien chuc|hoi nhap|doan ket|cong tac|cong tac|mat khac|lien ket|so luong|so lieu|quy dinh|quy hoach|quy trinh|quy mo|thuong xuyen|ngan sach|ngan ngua|ngan chan|kho khan|so ket|phong chay|dang tai|dang ky|tinh hinh)$/u.test(
    pair,
  );
}

/** Heads whose names list several fields, so that a comma may stand inside ("Trung tâm Xúc tiến Đầu tư, Thương mại"). */
export function listsFields(words: readonly Word[], at: number): boolean {
  const pair = `${words[at]?.folded} ${words[at + 1]?.folded}`;
  return /^(trung tam|ban |phong |chi cuc|hiep hoi|hoi |cuc |vu |so |bo |cong ty|lien hiep|vien |truong )/u.test(
    `${pair} `,
  );
}
