import { isOrdinary, isSound, MISSPELT, MISSPELT_FIRSTS } from "./slipLooks.js";
import type { Tokens, Word } from "./slipTokens.js";
import { fixedPairs } from "./slipWords.js";
import { isSyllable, mendedSyllable, toneMoved } from "./syllables.js";

/** What stands wrongly at a word, over how many words from it on, and the likely wording. */
export interface FormSlip {
  readonly likely: string;
  readonly words: number;
}

/** `đề` before these, or behind these, is `đề`; elsewhere before a verb it is `để` (in order to). */
const DE_BEFORE = /^(?:van|chuien|chu|tien|tieu|menh|dau|nhan|luan|dat|cac|mot|de)$/u;
const VERBS =
  /^(?:quan|kip|thuc|tong|dam|bao|nang|to|phuc|tham|giai|huy|tao|xai|phat|trien|ho|day|trinh|theo|chi|phoi|thu|duoc|co)$/u;

/** Verbs that `đổi` is part of, so that `với` may follow it. */
const EXCHANGE = /^(?:trao|thai|bien|chuien|danh|qui|sua|hoan|cai|doi|mac|duoc|phai|de)$/u;

/** A word, or a word with the next, in a form that Vietnamese doesn't have. */
export function formSlip(tokens: Tokens, at: number): FormSlip | undefined {
  const { text, words, from, to, next: nextTo } = tokens;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || (isOrdinary(word.text) && text[(to[at] ?? 0) + 1] !== "-")) return undefined;
  const first = word.text.toLowerCase();
  if (next !== undefined && (first === "phần" || MISSPELT_FIRSTS.has(first)) && nextTo[at] === 1) {
    const right = MISSPELT.get(`${first} ${next.text}`) ?? strivingSlip(words, at);
    if (right !== undefined) return { likely: right, words: 2 };
  }
  if (/^\p{Lu}/u.test(word.text)) return undefined;
  if (word.text === "đổi" && next?.text === "với" && !EXCHANGE.test(words[at - 1]?.folded ?? ""))
    return { likely: "đối", words: 1 };
  if (next !== undefined && nextTo[at] === 1) {
    if (word.text === "đề" && isPurpose(words, at)) return { likely: "để", words: 1 };
  }
  const joined = text[(from[at] ?? 0) - 1] === "-" || text[to[at] ?? 0] === "-";
  return hyphenSlip(tokens, at) ?? (joined ? undefined : wordSlip(word, words[at - 1], next));
}

/** `Phần đầu tăng tỷ lệ …`: who strives, `phấn đấu`; `phần đầu kế hoạch` is its first part. */
function strivingSlip(words: Tokens["words"], at: number): string | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  if (first?.text.toLowerCase() !== "phần" || second?.text !== "đầu") return undefined;
  return /^(?:tang|giam|dat|hoan|den)$/u.test(third?.folded ?? "") ? "phấn đấu" : undefined;
}

/** `đề kịp thời báo cáo`, `đề quản lý đối tượng`: a purpose, no `vấn đề`, `chuyên đề`. */
function isPurpose(words: Tokens["words"], at: number): boolean {
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before === undefined || DE_BEFORE.test(before.folded) || next === undefined || after === undefined)
    return false;
  return VERBS.test(next.folded) && fixedPairs.get(`${next.folded} ${after.folded}`) !== undefined;
}

/** `kinh - tế xã hội`: the hyphen of two compounds stands inside the first. */
function hyphenSlip({ text, words, from, to, next }: Tokens, at: number): FormSlip | undefined {
  if (text[(to[at] ?? 0) + 1] !== "-") return undefined;
  const [first, second, third, fourth] = words.slice(at, at + 4);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return undefined;
  if (text.slice(to[at], from[at + 1]) !== " - " || next[at + 1] !== 1 || next[at + 2] !== 1)
    return undefined;
  const [pair, other] = [`${first.folded} ${second.folded}`, `${third.folded} ${fourth.folded}`];
  if (!fixedPairs.has(pair) || !fixedPairs.has(other)) return undefined;
  return { likely: `${first.text} ${second.text} - ${third.text} ${fourth.text}`, words: 4 };
}

/** One word that is no Vietnamese syllable though it carries Vietnamese letters, or stands among those that do. */
function wordSlip(word: Word, before: Word | undefined, next: Word | undefined): FormSlip | undefined {
  const { text } = word;
  if (isSound(text)) return undefined;
  if (text.length < 3 || text.length > 8 || /[\p{N}\p{Lu}]/u.test(text)) return undefined;
  const moved = toneMoved(text);
  if (moved !== undefined && isSyllable(moved)) return { likely: moved, words: 1 };
  const marked = /[^\p{ASCII}]/u.test(text);
  if (marked && isSyllable(text)) return undefined;
  if (marked) {
    const likely = toneAdded(text) ?? mendedSyllable(text);
    // Words of other languages of Viet Nam (`dệt zèng`) have letters that Vietnamese hasn't; a scanner doesn't make them.
    return likely === undefined && /[fjwz]/u.test(text) ? undefined : { likely: likely ?? "", words: 1 };
  }
  const between = [before, next].every((other) => other !== undefined && /[^\p{ASCII}]/u.test(other.text));
  if (!between || !/([bcdghklmnpqrstvx])\1$/u.test(text) || /(?:ss|ll|tt|nn)$/u.test(text)) return undefined;
  const shorter = text.slice(0, -1);
  return isSyllable(shorter) ? { likely: shorter, words: 1 } : undefined;
}

/** `thưc` → `thức`, where a closed syllable lacks its tone: the commoner of the two it may bear. */
function toneAdded(text: string): string | undefined {
  // Of `ươ`, `iê`, `uô` the second letter bears it.
  const at = [...text].findLastIndex((letter) => /[ăâêôơư]/u.test(letter));
  if (at < 0) return undefined;
  const acute = text.slice(0, at) + `${text[at] ?? ""}\u0301`.normalize("NFC") + text.slice(at + 1);
  return isSyllable(acute) ? acute : undefined;
}
