import { readCitedIssuer } from "../read/citedIssuers.js";
import { findHome } from "../read/meta.js";
import { groupMentions, isFullDate, type NumberedMention, numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** What citations lack that the others of the document have. */
export interface LackingPart {
  /** The word `số` before the number, who issued the document, or what it is about. */
  readonly part: "so" | "issuer" | "title";
  readonly mentions: readonly NumberedMention[];
  /** Of them those among the bases (căn cứ), where every other basis has it. */
  readonly bases: readonly NumberedMention[];
}

/** One document with all places where it is cited. */
type Group = readonly NumberedMention[];

const TYPES =
  "Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Chương trình hành động|Hướng dẫn|Quy định";
const TYPE = new RegExp(`^(?:${TYPES})$`, "u");
/** Another one is named behind it, with an issuer that may be that of both. */
const ANOTHER = new RegExp(`\\sv(?:à|ới) (?:các )?(?:${TYPES})\\s`, "u");
/** So many of the others have the part, and this share of all, where its lack is an oversight. */
const [fewestWhole, leastShare] = [3, 0.7];

/** Parts that few citations lack and most have, for each part its citations. Linear. */
export const lackingParts = perSubject((subject: Subject): readonly LackingPart[] => {
  const mentions = numberedMentions(subject);
  const groups = groupMentions(mentions, ({ key }) => key);
  const { number } = subject.reading.meta;
  // A line that tells of the document itself may be a heading put on it by a site.
  const others = mentions.filter(({ passage }) => number === null || !passage.text.includes(number));
  return [lackingSo(others), lackingIssuer(groups), lackingTitle(groups, subject)].flatMap(
    (lacking) => lacking ?? [],
  );
});

/** `Nghị quyết 93/NQ-CP` where the others are `Nghị quyết số …`. */
function lackingSo(mentions: readonly NumberedMention[]): LackingPart | undefined {
  const typed = mentions.filter(
    (mention) => !mention.inCapitals && isNumbered(mention) && wordsBefore(mention) !== "",
  );
  const lacking = typed.filter((mention) => !/số/iu.test(wordsBefore(mention)));
  const whole = typed.length - lacking.length;
  const found = partOf("so", lacking, whole, 0);
  // The only one among many is a slip wherever it stands.
  const isSlip = lacking.length === 1 && whole >= fewestBeside;
  return found !== undefined && isSlip ? { ...found, bases: lacking } : found;
}

/** Letters and submissions are often cited by their number alone, but with their day in full as all others are. */
const isNumbered = ({ type, date }: NumberedMention): boolean =>
  TYPE.test(type ?? "") || (/^(?:Tờ trình|Công văn|Báo cáo)$/u.test(type ?? "") && isFullDate(date));

/** Of so many citations all others have the word `số`. */
const fewestBeside = 6;

const wordsBefore = ({ passage, start, from }: NumberedMention): string =>
  passage.text.slice(start, from).trim();

/** `Kế hoạch số 21/KH-UBND ngày 05/3/2021 về …` where the others tell of whom they are. */
function lackingIssuer(groups: readonly Group[]): LackingPart | undefined {
  const told = groups.filter((group) => group.some(({ issuer }) => issuer !== null));
  const lacking = groups.flatMap((group) => {
    const [first] = group;
    return first !== undefined && group.every(({ issuer }) => issuer === null) && lostIssuer(first)
      ? [first]
      : [];
  });
  return partOf("issuer", lacking, told.length, basesIn(told));
}

function lostIssuer(mention: NumberedMention): boolean {
  const { passage, start, to, date, type } = mention;
  if (mention.inCapitals || !isFullDate(date) || !TYPE.test(type ?? "")) return false;
  // In brackets a number stands for the name before them; `UBND tỉnh ban hành Kế hoạch số …` tells the issuer before; or it is part of a title.
  if (/(?:[([“"]|ban hành|của|có|và)\s*$/u.test(passage.text.slice(0, start))) return false;
  const rest = /^[^.;]*/u.exec(passage.text.slice(to, to + 400))?.[0] ?? "";
  if (ANOTHER.test(rest)) return false;
  return /^,?\s+(?:về|phê duyệt|ban hành|quy định|thực hiện|triển khai|sửa đổi)\s/iu.test(rest);
}

/** `Thực hiện Thông tư số … ngày … của Bộ …;` where the others tell what they are about. */
function lackingTitle(groups: readonly Group[], subject: Subject): LackingPart | undefined {
  const told = groups.filter((group) => group.some(({ title }) => title !== null));
  const home = { province: findHome(subject.reading.meta) ?? null };
  const lacking = groups.flatMap((group) => {
    const first = group.find(({ inCapitals }) => !inCapitals);
    if (first === undefined || group.some(({ title }) => title !== null)) return [];
    const { passage, to, issuer } = first;
    // The resolution of a congress is known by the congress.
    if (/^Đại hội/iu.test(issuer ?? "")) return [];
    const end = readCitedIssuer(passage.text, to, home)?.to;
    if (end === undefined || !/^\s*[.;]/u.test(passage.text.slice(end, end + 3))) return [];
    return lostTitle(first) ? [first] : [];
  });
  return partOf("title", lacking, told.length, basesIn(told));
}

/** What the document is about is neither told before it nor left to another document that it belongs to. */
function lostTitle({ passage, start, type }: NumberedMention): boolean {
  if (!TYPE.test(type ?? "")) return false;
  const before = passage.text.slice(Math.max(0, start - 160), start);
  const sentence = /[^.;]*$/u.exec(before)?.[0] ?? "";
  if (/(?:^|[^A-Za-zÀ-ỹ])\d+(?:\/\d{4})?[-/]\p{Lu}/u.test(sentence)) return false;
  return /^[-+–•*\s]*(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?|Quán triệt)?\s*$/iu.test(sentence);
}

const basesIn = (groups: readonly Group[]): number => groups.filter((group) => group.some(isBasis)).length;

const isBasis = ({ relation }: NumberedMention): boolean => relation === "basis";

/** Undefined where none lacks the part, or too few have it for a manner. */
function partOf(
  part: LackingPart["part"],
  mentions: readonly NumberedMention[],
  whole: number,
  wholeBases: number,
): LackingPart | undefined {
  if (mentions.length === 0 || whole < fewestWhole) return undefined;
  if (whole / (whole + mentions.length) < leastShare) return undefined;
  const bases = mentions.filter(isBasis);
  const isOdd = bases.length === 1 && wholeBases >= fewestWhole;
  return { part, mentions, bases: isOdd ? bases : [] };
}
