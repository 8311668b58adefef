import { parseDocumentNumber } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { groupMentions, isFullDate, type NumberedMention, numberedMentions } from "./citedMentions.js";
import { knownTitle } from "./knownTitles.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { middleOf } from "./wordMiddles.js";

/** One document that is quoted with two subjects, or with one that isn't quite its own. */
export interface TitleConflict {
  /** `subject`: nothing in common; `years`: other years; `changed`: other words in place of some; `words`: a word more or less; `known`: not as it was issued. */
  readonly kind: "subject" | "years" | "changed" | "words" | "known";
  readonly odd: TitledMention;
  /** The other title, and where it is printed; the title on record stands nowhere in the text. */
  readonly other: string;
  readonly at: TitledMention | null;
}

/** A mention with the words that say what the document is about. */
export interface TitledMention {
  readonly mention: NumberedMention;
  readonly title: string;
  readonly words: readonly string[];
  /** It ends where its sentence or clause does, so that nothing of it is left out. */
  readonly whole: boolean;
}

/** Documents whose title is printed in two ways, or otherwise than it was issued; one conflict a document. */
export const titleConflicts = perSubject((subject: Subject): readonly TitleConflict[] => {
  const titled = numberedMentions(subject).flatMap(titledMention);
  const byDocument = groupMentions(
    titled.map(({ mention }) => mention),
    ({ key, date, number }) =>
      `${key} ${parseDocumentNumber(number)?.year != null ? "" : isFullDate(date) ? date : "undated"}`,
  );
  const known = new Map(titled.map((one) => [one.mention, one]));
  return byDocument.flatMap((group) => {
    const own = group.flatMap((mention) => known.get(mention) ?? []);
    const found = conflictIn(own);
    if (found !== undefined) return [found];
    return own.flatMap((one) => againstKnown(one) ?? []).slice(0, 1);
  });
});

function conflictIn([first, ...others]: readonly TitledMention[]): TitleConflict | undefined {
  if (first === undefined) return undefined;
  // A number without its year begins anew each year.
  if (first.mention.date === null && parseDocumentNumber(first.mention.number)?.year == null)
    return undefined;
  for (const odd of others) {
    if (elsewhere(first.mention, odd.mention)) continue;
    const kind = difference(first, odd);
    if (kind !== undefined) return { kind, odd, other: first.title, at: first };
  }
  return undefined;
}

/** Two committees may give one number on one day. */
function elsewhere(a: NumberedMention, b: NumberedMention): boolean {
  if (a.issuer === null || b.issuer === null) return false;
  const [left, right] = [fold(a.issuer), fold(b.issuer)];
  return !left.includes(right) && !right.includes(left);
}

/** Fewer words say too little of what a document is about. */
const fewestWords = 6;

function difference(a: TitledMention, b: TitledMention): TitleConflict["kind"] | undefined {
  const least = Math.min(a.words.length, b.words.length);
  if (least < fewestWords) return undefined;
  const [left, right] = [new Set(a.words), new Set(b.words)];
  const shared = [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size);
  if (shared < 0.3) return OPENS_TITLE.test(a.title) && OPENS_TITLE.test(b.title) ? "subject" : undefined;
  if (shared < 0.75) return undefined;
  const [x, y] = [a.words, b.words].map((words) => words.slice(0, least));
  if (x === undefined || y === undefined) return undefined;
  if (years(x) !== years(y) && withoutYears(x) === withoutYears(y)) return "years";
  if (a.whole && b.whole && otherYears(a.words, b.words)) return "years";
  return (
    oddWords(a.words, b.words) ??
    oddMiddle(a.words, b.words) ??
    (a.whole && b.whole ? (oddBeforeEnd(a.words, b.words) ?? oddLastWords(a.title, b.title)) : undefined)
  );
}

const years = (words: readonly string[]): string =>
  words.filter((word) => /^(?:19|20)\d\d$/u.test(word)).join(" ");
const withoutYears = (words: readonly string[]): string =>
  words.filter((word) => !/^\d+$/u.test(word)).join(" ");

/** `Chiến lược phát triển … tầm nhìn đến năm 2050` and `phát triển … tầm nhìn đến năm 2045`: at most a word or two more at the head. */
function otherYears(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const tail = long.slice(long.length - short.length);
  return (
    long.length - short.length <= mostOdd &&
    years(long).split(" ").length === years(short).split(" ").length &&
    years(tail) !== years(short) &&
    withoutYears(tail) === withoutYears(short)
  );
}

/** At most so many words are put in or changed. */
const mostOdd = 2;
/** So many words before them are the same where few agree behind them. */
const longStart = 8;
/** So many words behind them agree again. */
const again = 4;

/** Two titles that part at one place for a word or two and agree again; a shortened title only breaks off. */
function oddWords(a: readonly string[], b: readonly string[]): "words" | "changed" | undefined {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (at >= a.length || at >= b.length) return undefined;
  for (let skipA = 0; skipA <= mostOdd; skipA += 1)
    for (let skipB = 0; skipB <= mostOdd; skipB += 1) {
      if (
        skipA + skipB === 0 ||
        /\d/u.test([...a.slice(at, at + skipA), ...b.slice(at, at + skipB)].join(" "))
      )
        continue;
      const [x, y] = [a.slice(at + skipA, at + skipA + again), b.slice(at + skipB, at + skipB + again)];
      if (x.length === again && x.join(" ") === y.join(" ")) return skipA === skipB ? "changed" : "words";
    }
  return undefined;
}

/** Two long titles that have other words in one place and end alike, whatever the sentence goes on with. */
function oddMiddle(a: readonly string[], b: readonly string[]): "changed" | undefined {
  const middle = middleOf(a, b, { most: 3, again: Number.POSITIVE_INFINITY });
  if (middle === undefined || middle.own === 0 || middle.other === 0) return undefined;
  if (middle.at < longStart || middle.again < mostOdd) return undefined;
  const { at, own, other } = middle;
  return /\d/u.test([...a.slice(at, at + own), ...b.slice(at, at + other)].join(" ")) ? undefined : "changed";
}

/** Two whole titles that part for a word or two so near their ends that few words agree again, and end alike; or that part in their last words. */
function oddBeforeEnd(a: readonly string[], b: readonly string[]): "changed" | undefined {
  if (a.length !== b.length) return undefined;
  const odd = a.flatMap((word, at) => (word === b[at] ? [] : [at]));
  const [first = 0, second = first] = odd;
  if (odd.length === 0 || odd.length > mostOdd || second - first > 1 || first < fewestWords) return undefined;
  return odd.some((at) => /\d/u.test(`${a[at]}${b[at]}`)) ? undefined : "changed";
}

/** `… trong giai đoạn mới` and `… trong tình hình mới`: two whole titles of one length that part right before their last word, also in a word that comes and goes elsewhere. */
function oddLastWords(a: string, b: string): "changed" | undefined {
  const [x, y] = [a, b].map((title) => fold(title).split(" "));
  if (x === undefined || y === undefined || x.length !== y.length) return undefined;
  const odd = x.flatMap((word, at) => (word === y[at] ? [] : [at]));
  const [first = 0, second = first] = odd;
  if (odd.length !== mostOdd || second - first !== 1 || first < fewestWords) return undefined;
  if (second < x.length - 2) return undefined;
  const changed = (words: readonly string[]) => odd.some((at) => !FILLER.has(words[at] ?? ""));
  const figures = odd.some((at) => /\d/u.test(`${x[at]}${y[at]}`));
  return !figures && (changed(x) || changed(y)) ? "changed" : undefined;
}

/** The title on record differs by a word, by its years, or goes on for a word or two where the printed one ends. */
function againstKnown(one: TitledMention): TitleConflict | undefined {
  const title = knownTitle(one.mention.number, one.mention.date);
  if (title === undefined) return undefined;
  const recorded: TitledMention = { ...one, title, words: wordsOf(title), whole: true };
  const kind = difference(recorded, one);
  const cut =
    one.whole &&
    one.words.length >= fewestWords &&
    recorded.words.length - one.words.length <= mostOdd &&
    recorded.words.length > one.words.length &&
    recorded.words.slice(0, one.words.length).join(" ") === one.words.join(" ");
  return (kind === undefined || kind === "subject") && !cut
    ? undefined
    : { kind: "known", odd: one, other: title, at: null };
}

/** Where the words of another document, of a place or of a new thought begin behind a title. */
const END =
  /\s(?:số\s\d|ngày\s\d)|\strên địa bàn|\stại (?:tỉnh|thành phố|địa phương)|\s*[;:(]|\.\s|,\s(?:trong đó|nhằm|các|ủy ban|uỷ ban|ubnd|sở)(?![A-Za-zÀ-ỹ])|\svà (?:các(?![A-Za-zÀ-ỹ])|nội dung|(?:nghị quyết|quyết định|kế hoạch|chỉ thị|thông tư|chương trình|công văn)[^;]{0,12}\ssố)|\s(?:đã|theo|được|để|(?<!đối )với) /iu;
const SUBJECT = /^(?:[^.;:()\d]|(?<=lần thứ )\d{1,2}){0,110}?\s(về\s[^.;]{10,400})/u;
/** Words that come and go in titles without saying anything else. */
const FILLER = new Set(
  "ve viec ban hanh phe duyet thuc hien trien khai cua tinh va nam tren dia ban mot so giai doan den cho thi hanh".split(
    " ",
  ),
);

function wordsOf(title: string): readonly string[] {
  return fold(title)
    .split(" ")
    .filter((word) => word !== "" && !FILLER.has(word));
}

/** `báo cáo kết quả … về Sở Y tế`: where to, not what about. */
const DESTINATION =
  /^về (?:các )?(?:(?:Sở|UBND|HĐND|Ủy ban|Uỷ ban|Văn phòng|Công an|Trung ương)(?![A-Za-zÀ-ỹ])|(?:Bộ|Ban|Phòng|Hội) \p{Lu})/u;
/** Words that open a title; other verbs may go on with the sentence behind a comma. */
const OPENS_TITLE = /^(?:về|ban hành|phê duyệt|quy định|thông qua|sửa đổi)(?![A-Za-zÀ-ỹ])/iu;

function titledMention(mention: NumberedMention): readonly TitledMention[] {
  const after = mention.passage.text.slice(mention.to, mention.to + 500);
  const printed = mention.title ?? SUBJECT.exec(after)?.[1] ?? null;
  if (printed === null || mention.inCapitals || DESTINATION.test(printed)) return [];
  const title = printed
    .slice(0, END.exec(printed)?.index)
    .trim()
    .replace(/[\s.,;:/]+$/u, "");
  const at = after.indexOf(title);
  const whole = /^\s*(?:[;.()”"]|$)/u.test(after.slice(at + title.length));
  if (!OPENS_TITLE.test(title) && after.slice(0, Math.max(0, at)).includes(",")) return [];
  return [{ mention, title, words: wordsOf(title), whole: at >= 0 && whole }];
}
