import type { Span } from "../document/span.js";
import { countCapitals } from "../text/capitalWords.js";
import { findProvince } from "../text/places.js";
import { knownAbbreviation } from "./abbreviationSlips.js";
import { type ForeignGlyph, foreignGlyphs, hasForeignGlyph } from "./foreignGlyphs.js";
import { perSubject } from "./perSubject.js";
import { channelSlip, hasCandidates } from "./slipChannel.js";
import { type ByLetters, echoSlip, gatherByLetters } from "./slipEchoes.js";
import { type FormSlip, formSlip } from "./slipForms.js";
import { gapAt } from "./slipGaps.js";
import { halfAt } from "./slipHalves.js";
import { isRightPair, syllableOf } from "./slipLexicon.js";
import { countAt, isPairOf, type Linked } from "./slipLinks.js";
import { abbreviated, contextual, figureWords, formed, misspelling } from "./slipLooks.js";
import { type Company, gatherCompany, lostWord } from "./slipLost.js";
import { isOrphan, orphanAt } from "./slipOrphans.js";
import { brokenPair, misspeltPair, otherwisePair, phrasePair } from "./slipPairs.js";
import { brokenPhraseAt } from "./slipPhrases.js";
import { pieceSlip } from "./slipPieces.js";
import { repeatAt } from "./slipRepeats.js";
import { Rivals, rivalCompound, rivalSlip } from "./slipRivals.js";
import { setWordSlip } from "./slipSetWords.js";
import { strangeSlip } from "./slipStrangers.js";
import { swapAt } from "./slipSwaps.js";
import { spanIn, wholeTexts, wordedTexts } from "./slipTexts.js";
import {
  boundWord,
  needyWord,
  oddWord,
  restWord,
  smallWord,
  strangeWord,
  tellingWord,
  type Word,
} from "./slipTokens.js";
import { gatherUsages } from "./slipUsage.js";
import { type WitnessedTexts, Witnesses, witnessedAt } from "./slipWitness.js";
import { spellingOf } from "./slipWords.js";
import type { Subject } from "./subject.js";

/** A word that a scanner or a hand got wrong, with the likely one. */
export interface Slip {
  readonly printed: string;
  /** Empty where none is known. */
  readonly likely: string;
  /** Very likely wrong; else worth a look. */
  readonly sure: boolean;
  readonly span: Span;
  /** Where it stands in the text of all words. */
  readonly from: number;
}

/** Probable slips in reading order. */
export const slips = perSubject((subject: Subject): readonly Slip[] => {
  const texts = wordedTexts(subject);
  const { syllables } = texts;
  const known: Known = {
    ofProvince: syllables.times(syllableOf("tỉnh")) > 4,
    abbreviations: oddAbbreviations(subject),
    company: gatherCompany(texts),
    byLetters: gatherByLetters(syllables.seen),
    rivals: new Rivals(syllables),
    usages: gatherUsages(texts, isOrphan),
    witnesses: new Witnesses(texts),
  };
  return texts.starts.flatMap((_, text) => slipsIn(texts, text, known));
});

/** Letters that Vietnamese doesn't have, inside its words. */
export const glyphs = perSubject((subject: Subject): readonly ForeignGlyph[] =>
  foreignGlyphs(wholeTexts(subject)),
);

/** What the whole text says about its words. */
interface Known extends WitnessedTexts {
  /** It speaks of a province: `tỉnh` stands in it often. */
  readonly ofProvince: boolean;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly company: Company;
  readonly byLetters: ByLetters;
  readonly rivals: Rivals;
}

/** Slips of one of the texts; text by text, as `linkWords` goes over them. */
function slipsIn(worded: Linked, one: number, known: Known): readonly Slip[] {
  const { text, firsts, words, kinds, from, to } = worded;
  const end = firsts[one + 1] ?? 0;
  const rows = ROWS.test(worded.passages[one]?.text ?? "");
  const found: Slip[] = [];
  let told = 0;
  for (let at = firsts[one] ?? 0; at < end && to[at] !== 0; at += 1) {
    if (at < told) continue;
    const kind = kinds[at] ?? 0;
    const slip: Found | undefined =
      ((kind & brokenPair) === 0 ? undefined : gapAt(worded, at)) ??
      ((kind & phrasePair) === 0 ? undefined : brokenPhraseAt(worded, at)) ??
      (isSettled(worded, at, known) ? undefined : slipAt(worded, at, known));
    if (slip === undefined) continue;
    told = at + slip.words;
    // Where the columns of a table run together, the halves of a compound may stand in two lines of its cell.
    if (rows && slip.likely.split(" ").length > slip.words) continue;
    const start = from[at] ?? 0;
    const printed = text.slice(start, to[words[told - 1] === undefined ? at : told - 1]);
    found.push({
      printed,
      likely: inCaseOf(printed, slip.likely),
      sure: slip.sure ?? true,
      span: spanIn(worded, start, start + printed.length),
      from: start,
    });
  }
  return found;
}

/** The rows of a table read as one paragraph: `1 Ươm giống … 2 Trồng rừng … 3 Chăm sóc`. */
const ROWS = /^1 \p{L}.{0,400} 2 \p{Lu}.{0,400} 3 \p{Lu}/su;

/** What stands wrongly at a word, over how many words from it on. */
interface Found extends FormSlip {
  readonly sure?: boolean;
}

const hyphen = 0x2d;

/** Most words are well formed, aren't repeated, and stand in a compound or beside usual neighbours: nothing is to be looked for at them. */
function isSettled(linked: Linked, at: number, known: Known): boolean {
  const { text, traits, kinds, to, next, again } = linked;
  if (again[at] === 1 && repeatAt(linked, at) !== undefined) return false;
  if (((kinds[at] ?? 0) & otherwisePair) !== 0) return false;
  if (((traits[at] ?? 0) & tellingWord) !== 0 && tellsAlone(linked, at, known)) return false;
  if (next[at] !== 1 && text.charCodeAt((to[at] ?? 0) + 1) === hyphen) return false;
  return !isOpen(linked, at, known);
}

/** Whether a word is wrong by its form, or by the few words that tell of it. */
function tellsAlone(linked: Linked, at: number, known: Known): boolean {
  const looks = linked.words[at]?.looks ?? 0;
  return (
    ((looks & abbreviated) !== 0 && abbreviationAt(linked, at, known) !== undefined) ||
    ((looks & contextual) !== 0 && contextSlip(linked, at, known.ofProvince) !== undefined) ||
    (mayBeMisformed(linked, at, looks) && formSlip(linked, at) !== undefined)
  );
}

/** The likely one of an odd abbreviation; a letter too many within a number's symbol is told of the citation. */
function abbreviationAt({ text, words, from }: Linked, at: number, known: Known): string | undefined {
  const printed = words[at]?.text ?? "";
  const likely = known.abbreviations.get(printed);
  return likely?.length !== printed.length && /[/-]/u.test(text.charAt((from[at] ?? 0) - 1))
    ? undefined
    : likely;
}

function mayBeMisformed(linked: Linked, at: number, looks: number): boolean {
  return (looks & formed) !== 0 || ((looks & misspelling) !== 0 && isPairOf(misspeltPair, linked, at));
}

/** Whether the closer looks at a word and its neighbours may tell anything: each asks for one of these. */
function isOpen(linked: Linked, at: number, { usages: { missed }, rivals }: Known): boolean {
  const { ids, traits, next, linked: held } = linked;
  const own = traits[at] ?? 0;
  if ((own & oddWord) !== 0) return true;
  const behind = next[at] === 1 ? (traits[at + 1] ?? 0) : 0;
  if ((behind & restWord) !== 0) return true;
  if (held[at] === 1) return rivalCompound(linked, at, rivals) !== undefined;
  if (rivalSlip(linked, at, rivals) !== undefined || setWordSlip(linked, at) !== undefined) return true;
  const heldBefore = held[at - 1] === 1;
  if (!heldBefore && (mayLackPartner(own) || isIn(missed, ids[at]))) return true;
  if (next[at] !== 1) return false;
  const heldBehind = held[at + 1] === 1;
  if (!heldBehind && isIn(missed, ids[at + 1])) return true;
  if (!(heldBefore && heldBehind) && countAt(linked, at) === 1) return true;
  return (((own | behind) & strangeWord) !== 0 || (!heldBefore && !heldBehind)) && hasCandidates(linked, at);
}

/** Half of a compound in small letters, or a syllable that is no word by itself; figures and signs lack nothing. */
const mayLackPartner = (traits: number): boolean =>
  (traits & boundWord) !== 0 || (traits & needyAndSmall) === needyAndSmall;
const needyAndSmall = needyWord | smallWord;

const isIn = (set: Uint8Array, id = -1) => id >= 0 && set[id] === 1;

function slipAt(linked: Linked, at: number, known: Known): Found | undefined {
  const { text, words, to } = linked;
  const word = words[at];
  if (word === undefined) return undefined;
  const looks = word.looks;
  const likely =
    ((looks & abbreviated) === 0 ? undefined : abbreviationAt(linked, at, known)) ??
    pairSlip(linked, at) ??
    contextSlip(linked, at, known.ofProvince);
  if (likely !== undefined) return { likely, words: likely.split(" ").length };
  const form =
    (mayBeMisformed(linked, at, looks) || text[(to[at] ?? 0) + 1] === "-"
      ? formSlip(linked, at)
      : undefined) ?? repeatAt(linked, at);
  if (form !== undefined && form.likely !== "") return form;
  if (isForeign(word) || isForeign(words[at + 1])) return undefined;
  return pieceSlip(linked, at) ?? neighbourSlip(linked, at, known) ?? form;
}

const isForeign = (word: Word | undefined) =>
  word !== undefined && !word.syllable.sound && hasForeignGlyph(word.text);

/** What the lexicon, or else the document itself, says about a word and its neighbours. */
function neighbourSlip(linked: Linked, at: number, known: Known): Found | undefined {
  const found =
    rivalCompound(linked, at, known.rivals) ??
    swapAt(linked, at) ??
    withWords(channelSlip(linked, at), 2) ??
    withWords(strangeSlip(linked, at, known.byLetters), 1) ??
    withWords(setWordSlip(linked, at), 1) ??
    withWords(rivalSlip(linked, at, known.rivals), 1) ??
    withWords(echoSlip(linked, at, known.byLetters), 1) ??
    lostWord(linked, at, known.company) ??
    orphanAt(linked, at, known.usages) ??
    witnessedAt(linked, at, known) ??
    halfAt(linked, at);
  if (found === undefined || contextSlip(linked, at + 1, known.ofProvince) !== undefined) return undefined;
  return found;
}

const withWords = (found: Omit<Found, "words"> | undefined, words: number): Found | undefined =>
  found === undefined ? undefined : { ...found, words };

function inCaseOf(printed: string, likely: string): string {
  if (printed === printed.toUpperCase()) return likely.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? likely.charAt(0).toUpperCase() + likely.slice(1) : likely;
}

/** The letters of a fixed pair with other diacritics, where no neighbour explains the words. */
function pairSlip(linked: Linked, at: number): string | undefined {
  if (!isPairOf(otherwisePair, linked, at)) return undefined;
  const right = linked.known.otherwise(linked.pairs[at] ?? 0);
  if (right === undefined) return undefined;
  const { text, words, from, to, next } = linked;
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined || isName(first, second)) return undefined;
  if (FOREIGN.test(first.text + second.text)) return undefined;
  if (!/[^\p{ASCII}]/u.test(text.slice(from[at], to[at + 1])) && !nearMarks(words, at)) return undefined;
  const [before, after] = [words[at - 1], words[at + 2]];
  const explained =
    (before !== undefined && next[at - 1] === 1 && isRight(before, first)) ||
    (after !== undefined && next[at + 1] === 1 && isRight(second, after));
  return explained || !isSure(linked, first, second, right) ? undefined : right;
}

/** Where both words differ, the right pair has to stand elsewhere in the text, and neither word may be one that stands beside any other (`thiếu so với`, `tại sân chợ`). */
function isSure({ known }: Linked, first: Word, second: Word, right: string): boolean {
  const [a = "", b = ""] = right.split(" ");
  if (first.syllable.spelled === spellingOf(a) || second.syllable.spelled === spellingOf(b)) return true;
  if (BESIDE_ANY.test(first.text) || BESIDE_ANY.test(second.text)) return false;
  return known.times(syllableOf(a), syllableOf(b)) > 0;
}

const BESIDE_ANY = /^(?:so|tại|ở|của|từ|đến|tới|cho|với|và|là|có|thiếu|còn|bị|do|vì|hơn|cùng)$/iu;

/** Letters that Vietnamese doesn't have: the text is of another language or encoding. */
const FOREIGN = /[^\p{ASCII}àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

function isRight(first: Word, second: Word): boolean {
  return isRightPair(first.syllable, second.syllable);
}

/** `Nguyễn Thị Tiên Bộ`, `phường An Bình`: a second word with a capital among small letters is a name's. */
function isName(first: Word, second: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(second.text) && /\p{Ll}/u.test(first.text);
}

/** Words without any diacritics are a slip only among words that carry them, not in an address or a foreign phrase. */
function nearMarks(words: Linked["words"], at: number): boolean {
  const around = [words[at - 2], words[at - 1], words[at + 2], words[at + 3]];
  return around.filter((word) => word !== undefined && /[^\p{ASCII}]/u.test(word.text)).length >= 3;
}

/** Words that go with `tinh`. */
const TINH_AFTER =
  /^(?:than|gon|gian|hoa|vi|dau|che|khiet|bot|luien|te|nhue|tui|thong|tuong|xao|quai|nghich|trung|hoan|the|quang|loc|nhanh|tinh|hoan|chinh|lo|binh|gia|an)$/u;
const TINH_BEFORE =
  /^(?:mit|met|mitting|ve|hanh|thui|vo|kim|moc|hoa|tho|thu|xuat|ket|phan|ieu|bach|minh|chuien|tron|ran|sao)$/u;

/** Slips that only the words around them show. */
function contextSlip(linked: Linked, at: number, ofProvince: boolean): string | undefined {
  const { text, words, to, next: nextTo } = linked;
  const word = words[at];
  if (word === undefined || (word.looks & contextual) === 0) return undefined;
  const lower = word.text.toLowerCase();
  const figures = figureWords.get(word.folded);
  if (figures !== undefined)
    return figures.behind.test(text.slice(to[at], (to[at] ?? 0) + 24)) ? figures.word : undefined;
  if (word.folded === "phan") return strivingSlip(linked, at);
  if (lower === "tinh" && word.text !== "TINH") return ofProvince ? provinceSlip(words, at) : undefined;
  const next = words[at + 1];
  if (nextTo[at] !== 1 || next === undefined) return undefined;
  const after = next.text.toLowerCase();
  const third = words[at + 2]?.folded ?? "";
  if (lower === "chi")
    return after === "tiêu" && (isHeaded(linked, at) || isIndicator(words, at, third))
      ? "chỉ tiêu"
      : undefined;
  if (lower !== "công") return undefined;
  const isPortal = after === "thông" && third === "tin" && words[at + 3]?.folded === "dien";
  return isPortal || after === "ttđt" || after === "tttđt" ? "cổng" : undefined;
}

/** With a capital, before a colon: `Chi tiêu:`. */
function isHeaded({ text, words, to }: Linked, at: number): boolean {
  return /^\p{Lu}/u.test(words[at]?.text ?? "") && text[to[at + 1] ?? 0] === ":";
}

/** `Phản ánh tăng tỷ lệ …` at the head of a clause: who strives, `phấn đấu`. */
function strivingSlip({ words, next }: Linked, at: number): string | undefined {
  const [before, second, third] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!/^(?:anh|ung|dau)$/u.test(second?.folded ?? "") || next[at] !== 1) return undefined;
  if (before !== undefined && next[at - 1] === 1) return undefined;
  return /^(?:tang|giam|dat|hoan|hang|den|dui)$/u.test(third?.folded ?? "") ? "phấn đấu" : undefined;
}

function provinceSlip(words: Linked["words"], at: number): string | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (next !== undefined && TINH_AFTER.test(next.folded) && !isProvince(words, at + 1)) return undefined;
  if (before !== undefined && TINH_BEFORE.test(before.folded)) return undefined;
  const capital = word?.text.startsWith("T") === true;
  if (capital && /^\p{Lu}\p{Ll}/u.test(before?.text ?? "") && next?.folded !== "ui") return undefined;
  return next?.folded === "theo" ? "tính" : "tỉnh";
}

function isProvince(words: Linked["words"], at: number): boolean {
  return [2, 3].some((length) => {
    const name = words
      .slice(at, at + length)
      .flatMap((word) => (word === undefined ? [] : [word.text]))
      .join(" ");
    return /^\p{Lu}/u.test(name) && findProvince(name) !== undefined;
  });
}

/** `chi tiêu` is spending; `đạt các chi tiêu`, `chi tiêu kế hoạch`, `chi tiêu theo dõi` are indicators. */
function isIndicator(words: Linked["words"], at: number, third: string): boolean {
  const before = words[at - 1]?.folded ?? "";
  if (/^(?:giao|thanh)$/u.test(before)) return true;
  if (/^(?:so|dat|vuot|bo)$/u.test(before)) return !/^(?:cong|ngan|cho)$/u.test(third);
  return /^(?:theo|danh|ke|chu|kinh|cu(?!a)|thong|phat|\d)/u.test(third) && !/^(?:cho|chung)/u.test(third);
}

/**
 * `MTKJ` where `MTKK` stands everywhere: an abbreviation with a letter that Vietnamese ones don't have; `AESAN` where
 * `ASEAN` does: two neighbouring letters changed places.
 */
function oddAbbreviations({ source }: Subject): ReadonlyMap<string, string> {
  const counts = countCapitals(source.lines);
  const frequent = [...counts].filter(([, count]) => count >= 10).map(([token]) => token);
  const odd = new Map<string, string>();
  for (const [token, count] of counts) {
    const whole = counts.has(token.replace("D", "Đ")) ? token.replace("D", "Đ") : token.replaceAll("D", "Đ");
    if (whole !== token && (counts.get(whole) ?? 0) > count) odd.set(token, whole);
    const known = odd.has(token) ? undefined : knownAbbreviation(token);
    if (known !== undefined) odd.set(token, known);
    if (count > 2 || token.length < 3 || odd.has(token)) continue;
    const like = frequent.filter((other) => differsByOne(token, other) || isTransposed(token, other));
    if (like.length === 1 && like[0] !== undefined) odd.set(token, like[0]);
  }
  return odd;
}

function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = firstDifference(a, b);
  return at < a.length && "JWZFQ".includes(a.charAt(at)) && a.slice(at + 1) === b.slice(at + 1);
}

/** Where two words of one length begin to differ; their length where they don't. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Two neighbouring letters in the other order, in words of four letters at least. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const at = firstDifference(a, b);
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
