import { documentNumberKey } from "../text/documentNumbers.js";
import { editDistance, fold } from "../text/fold.js";
import { type NumberedMention, titleLikeness } from "./citedMentions.js";
import { knownTitle } from "./knownTitles.js";

/** One document whose number is printed in two ways; `likely`: the spelling that the rules of numbers expect. */
export interface NumberVariant {
  readonly kind: "spelling" | "symbol" | "serial" | "digits";
  readonly odd: readonly NumberedMention[];
  readonly other: readonly NumberedMention[];
  readonly likely: string | null;
}

/**
 * One day and one symbol under two numbers that differ by a slip of typing: word for word one title and one figure, or figures
 * changed about (`68`, `86`), or one that isn't the last (`1420`, `1520`): no office issues so many on one day.
 */
export function serialVariant(
  a: readonly NumberedMention[],
  b: readonly NumberedMention[],
  titles: ReadonlyMap<string, readonly string[]>,
): readonly NumberVariant[] {
  const [left = "", right = ""] = [a, b].map((group) => group[0]?.key.split("|")[0] ?? "");
  const most = mostADay(a[0]?.key ?? "");
  const near = editDistance(left, right, 1) <= 1;
  const said = (told: Telling) => near && (told(a, b, titles) || told(b, a, titles));
  // Titles tell two acts apart, but not two serials that one office can't have reached on one day.
  const tooFar = most <= fewADay && Math.abs(Number(left) - Number(right)) > most;
  const apart = !tooFar && (titleLikeness(titleOf(a), titleOf(b)) ?? 1) < 0.5;
  const slip = apart
    ? said(carryOutOne)
    : isTypingSlip(left, right, most) || (near && sameTitle(a, b)) || said(introduced) || said(unintroduced);
  if (!slip) return [];
  const [odd, other] = a.length >= b.length ? [b, a] : [a, b];
  return [{ kind: "serial", odd, other, likely: null }];
}

/** What tells that a number is that of another act. */
type Telling = (
  odd: readonly NumberedMention[],
  other: readonly NumberedMention[],
  titles: ReadonlyMap<string, readonly string[]>,
) => boolean;

/** Another act within a title, with its number, day and issuer: `thi hành Nghị định số 12/2024/NĐ-CP ngày … của Chính phủ quy định …`. */
const ACT_WITHIN =
  /\ssố\s?:?\s?\d[\p{L}\d/-]*(?:\s[\p{L}\d/-]*\/[\p{L}\d/-]*)?(?:\sngày\s[\d/.-]+(?:\stháng\s\d+)?(?:\snăm\s\d+)?)?(?:\scủa\s[^,.;:()\d]{3,60}?(?=\s(?:về|quy định|ban hành|phê duyệt|hướng dẫn)\s))?/giu;
/** Words of two titles that are one from the first to the last; words that the shorter one has at least. */
const [wholeTitle, longTitle] = [7, 14];

/** Word for word one title, where the one may leave out the number of an act within; what is told next may have been taken for a part of the longer one. */
function sameTitle(a: readonly NumberedMention[], b: readonly NumberedMention[]): boolean {
  const titles = [titleOf(a) ?? "", titleOf(b) ?? ""];
  const stripped = titles.map((text) => text.replace(ACT_WITHIN, ""));
  // Acts within that are both numbered tell two titles apart.
  const compared = titles.every((text, at) => text !== stripped[at]) ? titles : stripped;
  const [one = "", two = ""] = compared.map(fold);
  const least = Math.min(one.split(" ").length, two.split(" ").length);
  if (one === two) return least >= wholeTitle;
  return least >= longTitle && (one.startsWith(two) || two.startsWith(one));
}

/** So few acts of one kind does a body issue on one day that ten serials apart are two days. */
const fewADay = 9;

/** How many acts of the kind the body may issue on one day, at most: so many serials may lie between two of them. */
function mostADay(key: string): number {
  const [serial = "", , symbol = ""] = key.split("|");
  if (/(?:tw|nqcp|ctttg|cttrttg|ctrtu|nqtu|cttu)$/u.test(symbol)) return fewADay;
  return serial.length > 2 ? 100 : 30;
}

const OF_ONE_BODY = /(?:tw|cp|ttg|qh\d*)$/u;

/** Behind the number and its issuer the sentence ends or goes on to the next act. */
const NAMED_SHORT =
  /^[\s*_]*(?:[^\s\p{L}]|$|của [^,.;:()\d]{3,40}?(?:[.;,)*]|\s*$|\svà\s(?:các\s)?(?:kế hoạch|nghị quyết|quyết định|chương trình|chỉ thị|thông báo|công văn|kết luận)\s))/u;

/**
 * A number without a title that no place introduces, beside an act of the same day and body that the document is about: what is named
 * short was named in full before (Decree 30/2020/NĐ-CP, annex I, II.6).
 */
function unintroduced(odd: readonly NumberedMention[], other: readonly NumberedMention[]): boolean {
  const [mention, again] = odd;
  const [known] = other;
  if (mention === undefined || again !== undefined || known === undefined || mention.title !== null)
    return false;
  if (!OF_ONE_BODY.test(mention.key) || isTwoActs(mention, known) || mention.type !== known.type)
    return false;
  const issuer = other.find((one) => one.issuer !== null)?.issuer ?? null;
  if (mention.issuer !== null && issuer !== null && mention.issuer !== issuer) return false;
  const about = other.some(
    ({ relation, title: words }) => /^(?:basis|implements)$/u.test(relation) && words !== null,
  );
  return about && NAMED_SHORT.test(mention.passage.text.slice(mention.to, mention.to + 80).toLowerCase());
}

/** Words of a title before a citation that tell it is that act's. */
const wordsBefore = 8;

/**
 * A number without a title that stands where only the other can: behind the other's title (`thực hiện Đề án “…” theo Quyết định số …`),
 * or carried out by an act right behind the other in one text, both of one body.
 */
function introduced(odd: readonly NumberedMention[], other: readonly NumberedMention[]): boolean {
  const [mention, again] = odd;
  const named = other.find((each) => each.title !== null);
  if (mention === undefined || again !== undefined || named?.title == null || mention.title !== null)
    return false;
  if (mention.issuer !== null && named.issuer !== null && mention.issuer !== named.issuer) return false;
  const before = mention.passage.text.slice(Math.max(0, mention.start - 400), mention.start);
  const own = fold(named.title).split(" ").slice(-wordsBefore);
  if (
    own.length === wordsBefore &&
    /(?:theo|tại|kèm theo)\s*$/u.test(before) &&
    fold(before).includes(own.join(" "))
  )
    return true;
  return (
    mention.passage === named.passage &&
    named.start < mention.start &&
    mention.start - named.to < 400 &&
    /(?:thực hiện|triển khai|cụ thể hóa)\s*$/u.test(before) &&
    !isTwoActs(mention, named)
  );
}

/**
 * Two acts that one body signed on one day because of a third: one is known by the third's number (`triển khai Chỉ thị số
 * 7-CT/TU`), the other by the matter that the third is about (`gia cố đê biển, kè cửa sông`), so their titles differ rightly.
 */
function carryOutOne(
  odd: readonly NumberedMention[],
  other: readonly NumberedMention[],
  titles: ReadonlyMap<string, readonly string[]>,
): boolean {
  const own = titleOf(odd);
  const carried = CARRIED.exec(titleOf(other) ?? "")?.[1];
  if (
    own === null ||
    carried === undefined ||
    own.split(" ").length < longTitle ||
    isTwoActs(odd[0], other[0])
  )
    return false;
  return (titles.get(documentNumberKey(carried)) ?? []).some(
    (title) => (titleLikeness(own, title) ?? 0) >= oneTitle,
  );
}

const CARRIED = /(?:thực hiện|triển khai)\s\p{L}[^;.\d]{3,30}?số\s(\d+-?\p{Lu}*\/[\p{L}-]+)/u;
const oneTitle = 0.9;

/** Both are on record. */
function isTwoActs(a: NumberedMention | undefined, b: NumberedMention | undefined): boolean {
  return [a, b].every((one) => one !== undefined && knownTitle(one.number, one.date) !== undefined);
}

/** What each act is said to be about, by its number. */
export function titlesByKey(mentions: readonly NumberedMention[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { key, title } of mentions) {
    if (key === null || title === null) continue;
    const known = titles.get(key);
    if (known === undefined) titles.set(key, [title]);
    else known.push(title);
  }
  return titles;
}

/** The first title that is printed of an act. */
export function titleOf(mentions: readonly NumberedMention[]): string | null {
  return mentions.find((mention) => mention.title !== null)?.title ?? null;
}

/** Figures changed about, or one that isn't the last; the serials further apart than one day's acts can be. */
export function isTypingSlip(a: string, b: string, most: number): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const at = [...a].flatMap((figure, index) => (figure === b[index] ? [] : [index]));
  const [first = 0, second] = at;
  if (at.length === 2 && second === first + 1) return a[first] === b[second] && a[second] === b[first];
  return at.length === 1 && first < a.length - 1 && Math.abs(Number(a) - Number(b)) >= most;
}
