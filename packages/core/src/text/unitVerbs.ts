import type { Word } from "./words.js";

const ROLES = /^(?:chu tri|phoi hop|cung voi|cung phoi hop|hoac)(?: |$)/u;
/** What units are told to do, as plans say it after a unit's name; folded. */
const VERBS = new RegExp(
  `^(?:${
    "thuc hien|tham muu|theo doi|huong dan|xay dung|trien khai|bao cao|chiu trach nhiem|co trach nhiem|can cu|lam dau moi|la co quan|la don vi|" +
    "tong hop|ra soat|de xuat|chi dao|don doc|kiem tra|to chuc trien khai|to chuc thuc hien|to chuc tuyen|to chuc cac|to chuc tap|to chuc hoi|to chuc kiem|trinh|de duoc|de tong|de bao|" +
    "de trien|de thuc|co nhiem vu|tang cuong|day manh|bo tri|van dong|tap trung|thuc day|giai quyet|ho tro|tiep nhan|tuyen truyen|pho bien|kiem soat|" +
    "dam bao|bao dam|nghien cuu|cap nhat|ban hanh|long ghep|chu dong|tich cuc|thuong xuyen|tiep tuc|duy tri|dinh ky|xem xet|quyet dinh|phan cong|" +
    "cong bo|hoan thanh|nham|de|trong viec|trong qua trinh|can doi|lap|thu hut|tiep nhan|dieu chinh|quan triet|phat dong|nang cao|khuyen khich|huy dong|" +
    "thanh tra|giam sat|tham dinh|phe duyet|cung cap|gui|thong bao|danh gia|so ket|tong ket|tu to chuc|khan truong|tien hanh|thanh lap|dieu tra|kip thoi|xac dinh|tuy theo"
  })(?: |$)`,
  "u",
);
/** Words in small letters that go on with a name: its place, what it belongs to. */
const NAME_WORDS = new Set(
  "tinh thanh pho tp huyen thi xa phuong dac khu vuc chi nhanh cap cua thuoc tai tren dia ban cac trong o quan tran lien co toan noi so va viet nam trung uong ve".split(
    " ",
  ),
);

/** `chủ trì`, `phối hợp với`: the name ends, another may follow. */
export function isRole(words: readonly Word[], at: number): boolean {
  return ROLES.test(phraseAt(words, at));
}

/** A verb that says what the unit does: the list is over. */
export function isVerb(words: readonly Word[], at: number): boolean {
  if (isSameLevel(words, at)) return false;
  if (words[at]?.folded === "nghien" && words[at - 1]?.folded === "vien") return false;
  return /^\p{Ll}/u.test(words[at]?.text ?? "") && VERBS.test(phraseAt(words, at));
}

/** Whether a word after a known name may still belong to it: a capital, a figure, a word for its place. */
export function goesOnInName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\p{Ll}/u.test(word.text)) return word !== undefined;
  return (
    NAME_WORDS.has(word.folded) ||
    isSameLevel(words, at) ||
    (word.folded === "truc" && words[at + 1]?.folded === "thuoc")
  );
}

/** `cùng cấp`, which folds like the verb `cung cấp`. */
function isSameLevel(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "cùng" && words[at + 1]?.folded === "cap";
}

/** What sentences about a unit begin with besides: never in a list of names, so not among the verbs that end one. */
const OPENINGS =
  /^(?:dang tai|doi chieu|kham|khao sat|to chuc|phat song|phat trien|phat hien|phat huy|bo sung|quan ly|phu trach|giup|bao ve|gioi thieu|thong tin|thong ke|lap|in an|mo rong|xu ly|phong ngua|phong chong|giao|yeu cau|de nghi|truc tiep|cu|giu|phan loai|phan tich|ket noi|tham gia|tham muu|cong khai|cham soc|khuyen|truyen thong|dao tao|tap huan|boi duong|sap xep|lam|co|la|thu|tu van|cap|chi tra|chuan bi|quy dinh|thi hanh)(?: |$)/u;

/** `Chủ trì tham mưu`, `Đăng tải tin`: a sentence begins, its first syllable alone in capitals; no name of a place. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]?.text ?? "", words[at + 1]?.text ?? ""];
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || !/^\p{Ll}/u.test(second)) return false;
  const phrase = phraseAt(words, at);
  return ROLES.test(phrase) || VERBS.test(phrase) || OPENINGS.test(phrase);
}

function phraseAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + 4)
    .map((word) => word.folded)
    .join(" ");
}
