import { isName } from "./slipChannel.js";
import { closeness } from "./slipCloseness.js";
import type { Echo } from "./slipEchoes.js";
import { isTerm, type Syllable, syllableOf } from "./slipLexicon.js";
import { countAt, isLinkAt, type Linked } from "./slipLinks.js";
import { outlineOf } from "./slipOutlines.js";
import { isUsualPair } from "./slipSetWords.js";
import type { Syllables } from "./slipSyllables.js";

/** The words that a document prints often, by their outlines, for those that it prints seldom. */
export class Rivals {
  readonly #often = new Map<string, Syllable[]>();
  readonly #found = new Map<Syllable, readonly Syllable[]>();

  /** Linear: once over the different syllables. */
  constructor(syllables: Syllables) {
    for (const syllable of syllables.seen) {
      if (!syllable.sound || syllables.times(syllable) < often) continue;
      const key = outlineOf(syllable);
      const list = this.#often.get(key);
      if (list === undefined) this.#often.set(key, [syllable]);
      else list.push(syllable);
    }
  }

  /** The frequent words one slip off a rare one. */
  of(word: Syllable): readonly Syllable[] {
    const known = this.#found.get(word);
    if (known !== undefined) return known;
    const all = word.sound ? (this.#often.get(outlineOf(word)) ?? none) : none;
    const found = all.filter((like) => like !== word && closeness(word, like) === "near");
    this.#found.set(word, found);
    return found;
  }
}

const none: readonly Syllable[] = [];
const seldom = 2;
const often = 5;
/** A word printed so often is everywhere. */
const everywhere = 15;

/**
 * `các sở ngàn liên quan` where `sở ngành liên quan` stands elsewhere: a word printed once or twice, which belongs to neither neighbour,
 * where the document prints another, one slip off and frequent, beside the same neighbours.
 */
export function rivalSlip(linked: Linked, at: number, rivals: Rivals): Echo | undefined {
  const { words, ids, next, known, syllables } = linked;
  if (linked.linked[at] === 1 || linked.linked[at - 1] === 1 || (ids[at] ?? -1) < 0) return undefined;
  const word = words[at];
  if (word?.small !== true || syllables.times(word.syllable) > seldom) return undefined;
  if (/[-–/]/u.test(linked.text.charAt(linked.to[at] ?? 0))) return undefined;
  const [before, after] = [
    next[at - 1] === 1 ? words[at - 1]?.syllable : undefined,
    next[at] === 1 ? words[at + 1]?.syllable : undefined,
  ];
  const own = word.syllable;
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && known.times(before, own) > 1) return undefined;
  if (after !== undefined && known.times(own, after) > 1) return undefined;
  const around = `${before?.printed ?? ""} ${own.printed} ${after?.printed ?? ""}`;
  const meant = RIGHTLY.test(around) ? undefined : impostorOf(own);
  const rival = rivals.of(own).find((like) => {
    const [left, right] = [timesOf(linked, before, like), timesOf(linked, like, after)];
    return isWitness(left, right, syllables.times(like)) || (like === meant && left + right >= 0);
  });
  if (rival !== undefined) return isName(linked, at) ? undefined : { likely: rival.printed, sure: true };
  if (meant === undefined || !NEVER_ALONE.test(word.text)) return undefined;
  if (isLinkAt(linked, at - 1) || isLinkAt(linked, at)) return undefined;
  return { likely: meant.printed, sure: true };
}

/** A compound that likely stands for another one. */
export interface RivalCompound {
  readonly likely: string;
  readonly words: number;
  readonly sure: boolean;
}

/** How often the document prints the other compound where nothing around speaks for it. */
const usualCompound = 5;

/**
 * `cơ sở dự liệu`, `thông qua công tắc`: a compound of the lexicon that stands there once, one slip off a common one that the document
 * prints often. Where the printed one is common itself, the neighbour of the changed syllable has to speak for the other.
 */
export function rivalCompound(linked: Linked, at: number, rivals: Rivals): RivalCompound | undefined {
  const { words } = linked;
  if (linked.linked[at] !== 1 || linked.next[at] !== 1 || countAt(linked, at) !== 1) return undefined;
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second?.small !== true || isUsualPair(first.syllable, second.syllable))
    return undefined;
  if (!/^\p{L}\p{Ll}+$/u.test(first.text) || isName(linked, at)) return undefined;
  const [a, b] = [first.syllable, second.syllable];
  const common = isTerm(a, b);
  const right =
    linked.linked[at - 1] === 1
      ? undefined
      : rivals.of(a).find((like) => isLikelier(linked, [like, b], common, wordBefore(linked, at), undefined));
  if (right !== undefined) return { likely: `${right.printed} ${second.text}`, words: 2, sure: true };
  const other =
    linked.linked[at + 1] === 1
      ? undefined
      : rivals
          .of(b)
          .find((like) => isLikelier(linked, [a, like], common, undefined, wordBehind(linked, at + 1)));
  return other === undefined ? undefined : { likely: `${first.text} ${other.printed}`, words: 2, sure: true };
}

const wordBefore = ({ words, next }: Linked, at: number) =>
  next[at - 1] === 1 ? words[at - 1]?.syllable : undefined;
const wordBehind = ({ words, next }: Linked, at: number) =>
  next[at] === 1 ? words[at + 1]?.syllable : undefined;

function isLikelier(
  linked: Linked,
  [a, b]: readonly [Syllable, Syllable],
  common: boolean,
  before: Syllable | undefined,
  behind: Syllable | undefined,
): boolean {
  if (!isTerm(a, b)) return false;
  const times = linked.known.times(a, b);
  if (!common && times >= usualCompound) return true;
  return times >= 3 && timesOf(linked, before, a) + timesOf(linked, b, behind) >= 0;
}

/** How often two words stand side by side, with what counts for a pair of the language's own; below 0 where one of them isn't there. */
function timesOf({ known }: Linked, a: Syllable | undefined, b: Syllable | undefined): number {
  if (a === undefined || b === undefined) return -1;
  return known.times(a, b) + (isUsualPair(a, b) ? 2 : 0);
}

/** Words that plans hardly print but in compounds, each with grammar's own word that it looks like. */
const IMPOSTORS =
  "va:và vả:và vã:và vạ:và cò:có cọ:có cớ:có vơi:với vợi:với đễ:để đế:để đệ:để dạt:đạt gậy:gây tĩnh:tỉnh lả:là lã:là " +
  "cửa:của cua:của chó:cho vế:về vối:với trông:trong nhu:như khống:không bàng:bằng bẵng:bằng thèo:theo nhũng:những tứ:từ đước:được " +
  "cỏ:có co:có tài:tại tai:tại dò:do đá:đã mốt:một hôn:hơn phái:phải nảy:này nắy:này cạc:các cắc:các đền:đến sứ:sự tịnh:tỉnh mội:mọi tùng:từng len:lên giũa:giữa khoang:khoảng tắt:tất";
/** Beside these such words are right all the same. */
const RIGHTLY =
  /(?:một|mở|đóng|hai|liên|hồ|nhà) cửa|cửa (?:hàng|khẩu|sông|biển|sổ|điện|ngõ|cống|rừng|xả|ra|vào|lò|hầm|lấy|nhận|thoát)|(?:tôm|con|nuôi|ghẹ) cua|cua (?:biển|giống|lột|gạch|thịt)|(?:đàn|con|nuôi|thịt) chó|chó (?:mèo|dại|nuôi)|(?:làm|cắt|trồng|diệt|đồng) cỏ|cỏ (?:dại|voi|biển|ngọt|cháy)|(?:rừng|cây|đất|tràn) (?:đước|đá)|đá (?:vôi|xây|ốp|cầu|bóng|ong|quý|granite)|(?:khai|sỏi|mỏ|xay|bóng|núi|vận) (?:thác )?đá|(?:tài|trục|tay) lái|(?:người|đồ) tài|tài (?:công|xế)|(?:số|thứ) mốt|vá (?:đường|lỗ|ổ|lốp)|(?:khâu|chắp|trồng) vá|(?:xem|trông) trông|trông (?:giữ|coi|trẻ|chờ|nom|xe)|phái (?:đẹp|đoàn|viên)|(?:đảng|cử|nữ|nam|trường) phái|tắt (?:điện|đèn|máy|lửa|bếp|sóng)|(?:viết|gọi|tóm|bật|dập) tắt|(?:ý|vắng|khoang) (?:cửa|lái)|sứ (?:vệ|cách|thủy)|(?:gốm|đại|đồ) sứ|dò (?:tìm|xét|mìn|tìm)|(?:rà|thăm) dò/u;
const NEVER_ALONE = /^(?:va|vả|vã|vạ|vợi|đễ)$/u;
let impostors: ReadonlyMap<Syllable, Syllable> | undefined;

function impostorOf(word: Syllable): Syllable | undefined {
  impostors ??= new Map(
    IMPOSTORS.split(" ").map((pair) => {
      const [wrong = "", right = ""] = pair.split(":");
      return [syllableOf(wrong), syllableOf(right)];
    }),
  );
  return impostors.get(word);
}

/** Both neighbours stand beside the other word elsewhere; at the end of a clause the one that is there does so oftener. */
function isWitness(left: number, right: number, times: number): boolean {
  if (left >= 1 && right >= 1) return left + right >= 3;
  return times >= everywhere && (left < 0 || right < 0) && left + right >= 2;
}
