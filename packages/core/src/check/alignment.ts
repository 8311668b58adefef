import { isOf, letter, mark, number } from "../text/codeUnits.js";
import { matchesIn } from "../text/matches.js";
import { WordTable } from "../text/wordTable.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/**
 * One statement found again in other words, pages apart: the sentence that orders a task and its row in an annex, an aim and
 * its line in a table. Statements are compared by the syllables that are rare in the document: what the shorter one says
 * must stand in the longer one, in the same order where words hang together, with no other kind of action and no other
 * place, level, group or year.
 */

/** A statement in the form it is compared by. */
export interface Wording {
  /** Syllables that carry meaning, with the places where they stand. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Syllables that stand side by side. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly kinds: ReadonlySet<string>;
  readonly qualifiers: ReadonlyMap<string, ReadonlySet<string>>;
}

const GRAMMAR = new Set(
  "và các của ở cho là với để được sự trên trong theo tại này do cùng hoặc những mọi về từ đến vào bằng khi đã sẽ phải cần có như thì mà nhằm bởi qua ra lên còn đó nêu gồm bị dùng".split(
    " ",
  ),
);
/** Phrases that any task may have or leave out, in small letters. */
const HOLLOW =
  /(?<![A-Za-zÀ-ỹ])(?:tổ chức(?! (?:chính trị|đảng|bộ máy|xã hội|tôn giáo|tín dụng))|thực hiện|triển khai|kế hoạch này|chương trình này|đề án này|trên địa bàn(?: toàn)? (?:tỉnh|huyện|xã|phường|thành phố)|theo quy định|hằng năm|hàng năm|phối hợp(?: với)?|chủ trì|tham mưu|đẩy mạnh|tăng cường|tiếp tục|công tác|việc|phấn đấu|sử dụng)(?![A-Za-zÀ-ỹ])/gu;
/** Abbreviations that stand in tables for what the text writes out. */
export const longForms: ReadonlyMap<string, string> = new Map([
  ["lđ", "lao động"],
  ["bhyt", "bảo hiểm y tế"],
  ["bhxh", "bảo hiểm xã hội"],
  ["cntt", "công nghệ thông tin"],
  ["cchc", "cải cách hành chính"],
  ["tthc", "thủ tục hành chính"],
  ["ntm", "nông thôn mới"],
  ["htx", "hợp tác xã"],
  ["gtvt", "giao thông vận tải"],
  ["qh", "quy hoạch"],
  ["gpmb", "giải phóng mặt bằng"],
  ["vsmt", "vệ sinh môi trường"],
  ["vsattp", "vệ sinh an toàn thực phẩm"],
  ["attp", "an toàn thực phẩm"],
  ["pccc", "phòng cháy chữa cháy"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["gdnn", "giáo dục nghề nghiệp"],
  ["dtts", "dân tộc thiểu số"],
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["một", "1"],
]);

/** Tone marks, which older and newer spelling set on different letters: `hoà`, `hòa`. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Small letters of Vietnamese beyond ASCII, each as the letter without its tone and the tone. */
let letters: ReadonlyMap<string, readonly [bare: string, tone: string]> | undefined;

function makeLetters(): ReadonlyMap<string, readonly [bare: string, tone: string]> {
  const all = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
  return new Map(Array.from(all, (letter) => [letter, partsOf(letter)]));
}

function partsOf(word: string): readonly [bare: string, tone: string] {
  const parts = word.normalize("NFD");
  return [parts.replace(TONE, "").normalize("NFC"), parts.match(TONE)?.join("") ?? ""];
}

/** A syllable by its letters and its tone: equal for `hoà` and `hòa`, not for `hoa` and `hòa`. */
export function syllableForm(word: string): string {
  const [bare, tones] = withoutTones(word);
  return `${bare.replace(/(?<=[bcdđghklmnpqrstvx])y$/u, "i").replace(/^0+(?=\d)/u, "")}${tones}`;
}

function withoutTones(word: string): readonly [bare: string, tone: string] {
  letters ??= makeLetters();
  let [bare, tones] = ["", ""];
  for (const char of word) {
    const parts = char < "\u0080" ? undefined : letters.get(char);
    if (parts === undefined && char >= "\u0080") return partsOf(word);
    bare += parts?.[0] ?? char;
    tones += parts?.[1] ?? "";
  }
  return [bare, tones];
}

const END = "|";

/** What words met so far become, by place: their own form or those of what they are short for; nothing for words of grammar. */
let words = new WordTable();
let forms: (readonly string[])[] = [];
const mostForms = 20_000;

function formsOf(text: string, from: number, to: number): readonly string[] {
  const known = forms[words.place(text, from, to)];
  if (known !== undefined) return known;
  const word = text.slice(from, to);
  const long = longForms.get(word);
  const found = long === undefined && GRAMMAR.has(word) ? [] : (long ?? word).split(" ").map(syllableForm);
  forms.push(found);
  if (forms.length >= mostForms) [words, forms] = [new WordTable(), []];
  return found;
}

const inWord = letter | mark | number;
const LOW_LINE = 0x5f;
const isInWord = (text: string, at: number): boolean =>
  isOf(inWord, text, at) || text.charCodeAt(at) === LOW_LINE;
/** Marks that part syllables. */
const ENDS = ',;:.()“”"–-';

/** The syllables of a text in order; `|` where a mark parts them. */
function syllablesOf(printed: string): readonly string[] {
  const small = printed.toLowerCase().normalize("NFC").replace(HOLLOW, " ");
  const text = /\d[.,]\d/u.test(small) ? small.replace(/(\d)[.,](?=\d)/gu, "$1_") : small;
  const syllables: string[] = [];
  let ended = false;
  for (let from = 0; from < text.length; from += 1) {
    if (!isInWord(text, from)) {
      ended ||= text.charCodeAt(from) !== SPACE && ENDS.includes(text.charAt(from));
      continue;
    }
    let to = from + 1;
    while (to < text.length && isInWord(text, to)) to += 1;
    if (ended) syllables.push(END);
    ended = false;
    for (const form of formsOf(text, from, to)) syllables.push(form);
    from = to - 1;
  }
  if (ended) syllables.push(END);
  return syllables;
}

const SPACE = 0x20;

/** What is done, in small letters: of two statements of one task neither can be about another kind of work than the other. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["appraise", /thẩm định|phê duyệt dự toán|thẩm tra/u],
  ["fund", /bố trí (?:đủ )?(?:kinh phí|vốn|nguồn)|cân đối|kinh phí cho|giải ngân/u],
  ["inspect", /kiểm tra|thanh tra|giám sát|hậu kiểm|ngoại kiểm|xử phạt|tuần tra/u],
  [
    "draft",
    /xây dựng (?:và ban hành )?(?:đề án|kế hoạch|quy (?:chế|định|trình|hoạch)|chính sách|chương trình|nghị quyết|bộ)|lập (?:quy hoạch|đề án|kế hoạch|dự án)|ban hành|soạn thảo|điều chỉnh/u,
  ],
  ["train", /tập huấn|bồi dưỡng|đào tạo/u],
  ["tell", /tuyên truyền|truyền thông|phổ biến|quảng bá/u],
  ["review", /sơ kết|tổng kết/u],
  ["report", /báo cáo/u],
  ["survey", /điều tra|khảo sát|rà soát|thống kê/u],
];
/** Kinds that stand beside any work; two statements that differ in another kind are of different tasks. */
const APART = new Set(["appraise", "fund", "inspect", "train", "tell", "review", "report", "survey"]);

/** Done about a matter, not the matter itself: `thẩm định dự toán sửa chữa đập` isn't `sửa chữa đập`. */
const ABOUT = new Set(["appraise", "fund"]);

/** Sides of one matter, in small letters: a statement about the one isn't about the other. */
const SIDES: readonly (readonly [string, RegExp])[] = [
  ["level", /cấp (tỉnh|huyện|xã|phường)(?![A-Za-zÀ-ỹ])/gu],
  [
    "area",
    /(?<![A-Za-zÀ-ỹ])(phi nông nghiệp|nông thôn|đô thị|thành thị|miền núi|hải đảo|biên giới|ven biển)(?![A-Za-zÀ-ỹ])/gu,
  ],
  [
    "school",
    /(?<![A-Za-zÀ-ỹ])(mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|đại học|cao đẳng|thcs|thpt)(?![A-Za-zÀ-ỹ])/gu,
  ],
  [
    "people",
    /(?<![A-Za-zÀ-ỹ])(trẻ em|người cao tuổi|phụ nữ|nữ|nam giới|thanh niên|học sinh|hộ nghèo|cận nghèo|khuyết tật|dân tộc thiểu số|người có công)(?![A-Za-zÀ-ỹ])/gu,
  ],
  ["phase", /(?<![A-Za-zÀ-ỹ])(?:giai đoạn|đợt|kỳ|khóa|pha)\s(\d{1,2}|[ivx]{1,4})(?![\d\p{L}])/gu],
  ["years", /(?<![\d./-])((?:19|20)\d{2})(?![\d.,]*\d)/gu],
];

/** Places are told by their capitals. */
const PLACE =
  /(?<![A-Za-zÀ-ỹ])(?:huyện|thị xã|thành phố|thị trấn|xã|phường|thôn|khu vực|hồ|sông|cầu|cảng)\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)/gu;

/** A statement in the form it is compared by. */
export function wordingOf(text: string): Wording {
  const small = text.toLowerCase();
  const qualifiers = new Map<string, ReadonlySet<string>>();
  for (const [side, pattern] of SIDES) addSide(qualifiers, side, matchesIn(small, pattern));
  addSide(qualifiers, "place", matchesIn(text, PLACE));
  const kinds = new Set(KINDS.filter(([, pattern]) => pattern.test(small)).map(([kind]) => kind));
  return { ...wordsAround(text), kinds, qualifiers };
}

function addSide(
  qualifiers: Map<string, ReadonlySet<string>>,
  side: string,
  found: readonly RegExpExecArray[],
): void {
  if (found.length > 0)
    qualifiers.set(side, new Set(found.map((match) => (match[1] ?? match[0]).toLowerCase())));
}

/** The words around a statement: they lend their words, not what would tell statements apart. */
export function wordsAround(text: string): Wording {
  const syllables = syllablesOf(text.length > 1500 ? text.slice(0, 1500) : text);
  const places = new Map<string, number[]>();
  const pairs: [string, string][] = [];
  syllables.forEach((syllable, at) => {
    if (syllable === END) return;
    const known = places.get(syllable);
    if (known === undefined) places.set(syllable, [at]);
    else known.push(at);
    const next = syllables[at + 1];
    if (next !== undefined && next !== END) pairs.push([syllable, next]);
  });
  return { places, pairs, kinds: new Set(), qualifiers: new Map() };
}

/** How much a syllable tells in a document: much where few of its sentences have it. */
export type Rarity = (syllable: string) => number;

export const rarityOf = perSubject(
  (subject: Subject): Rarity =>
    rarityIn([countSyllables(textPieces(subject).map(({ passage }) => passage.text))]),
);

/** In how many sentences each syllable stands. */
export interface SyllableCounts {
  readonly sentences: number;
  readonly counts: ReadonlyMap<string, number>;
}

export function countSyllables(texts: Iterable<string>): SyllableCounts {
  const words: WordCounts = { table: new WordTable(), counts: [], last: [] };
  let sentences = 0;
  for (const text of texts)
    if (text.length <= 20_000) sentences = countWords(text.toLowerCase(), sentences + 1, words);
  const counts = new Map<string, number>();
  for (const [place, word] of words.table.words.entries()) {
    const form = syllableForm(word);
    counts.set(form, (counts.get(form) ?? 0) + (words.counts[place] ?? 0));
  }
  return { sentences, counts };
}

/** How much a syllable tells in one text or in several together. */
export function rarityIn(parts: readonly SyllableCounts[]): Rarity {
  const all = Math.max(
    parts.reduce((sum, { sentences }) => sum + sentences, 0),
    20,
  );
  return (syllable) => {
    const known = parts.reduce((sum, { counts }) => sum + (counts.get(syllable) ?? 0), 0);
    return Math.log(1 + all / Math.max(known, 1));
  };
}

/** In how many sentences each word stands, and in which last, by its place. */
interface WordCounts {
  readonly table: WordTable;
  readonly counts: number[];
  readonly last: number[];
}

/** What stands between words, by code units (2 for spaces): patterns take many times longer over a whole document. */
const parting = makeParting();

function makeParting(): Uint8Array {
  const table = new Uint8Array(0x3001);
  const all = String.fromCharCode(...table.keys());
  for (const { index } of all.matchAll(/[,;:.()“”"'‘’/?!…|*+–-]/gu)) table[index] = 1;
  for (const { index } of all.matchAll(/\s/gu)) table[index] = 2;
  return table;
}

/** Counts the words of each sentence once; `number` is that of the first, what is returned that of the last. */
function countWords(text: string, number: number, words: WordCounts): number {
  let sentence = number;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && (parting[code] ?? 0) === 0) continue;
    if (at > from) countWord(words, words.table.place(text, from, at), sentence);
    from = at + 1;
    if ((code === FULL_STOP || code === SEMICOLON) && parting[text.charCodeAt(from)] === 2) sentence += 1;
  }
  return sentence;
}

const FULL_STOP = 0x2e;
const SEMICOLON = 0x3b;

function countWord({ counts, last }: WordCounts, place: number, sentence: number): void {
  if (last[place] === sentence) return;
  counts[place] = (counts[place] ?? 0) + 1;
  last[place] = sentence;
}

/** What a word of the neighbourhood (its paragraph, its heading) counts against one of the statement itself. */
const nearby = 0.75;
/** So much the statement says itself, whatever stands around it. */
const leastOwn = 0.6;
/** Words that hang together may have others between them, so many at most. */
const widest = 3;

/**
 * How much of what `small` says stands in `large`, 0 to 1; what only its neighbourhood says counts less. 0 where they are about
 * other kinds of work, places, levels, groups or years.
 */
export function containment(small: Wording, large: Wording, rarity: Rarity, around?: Wording): number {
  if (areApart(small, large)) return 0;
  let [all, own, near] = [0, 0, 0];
  for (const syllable of small.places.keys()) {
    const weight = rarity(syllable);
    all += weight;
    if (large.places.has(syllable)) own += weight;
    else if (around?.places.has(syllable) === true) near += weight;
  }
  if (own < all * leastOwn) return 0;
  const held = own + near * nearby;
  const joined = small.pairs.filter(([a, b]) => isPair(a, b, large)).length;
  const beside =
    around === undefined
      ? 0
      : small.pairs.filter(([a, b]) => !isPair(a, b, large) && isPair(a, b, around)).length;
  const order = small.pairs.length === 0 ? 1 : (joined + beside * nearby) / small.pairs.length;
  return (held / all) * (0.55 + 0.45 * order);
}

function isPair(a: string, b: string, { places }: Wording): boolean {
  const [first, second] = [places.get(a), places.get(b)];
  if (first === undefined || second === undefined) return false;
  return first.some((at) => second.some((other) => other > at && other - at <= widest));
}

/** Whether something tells two statements apart however alike they are worded. */
function areApart(a: Wording, b: Wording): boolean {
  const own = [...a.kinds].filter((kind) => APART.has(kind));
  const others = [...b.kinds].filter((kind) => APART.has(kind));
  if (own.length > 0 && !own.some((kind) => b.kinds.has(kind))) return true;
  if (own.length === 0 && others.length > 0 && a.kinds.has("draft") && !b.kinds.has("draft")) return true;
  if ([...ABOUT].some((kind) => b.kinds.has(kind) && !a.kinds.has(kind))) return true;
  for (const [side, values] of a.qualifiers) {
    const theirs = b.qualifiers.get(side);
    if (theirs !== undefined && ![...values].some((value) => theirs.has(value))) return true;
    if (side === "phase" && theirs === undefined) return true;
  }
  return false;
}

/** Something with its statement. */
export interface Worded<T> {
  readonly of: T;
  readonly wording: Wording;
  /** The words around it: its paragraph, its heading. */
  readonly around?: Wording;
}

export interface Match<T> {
  readonly of: T;
  readonly score: number;
}

/** Fewer syllables than these say too little to be found again. */
const fewestSyllables = 4;
/** A match says at least so much of the statement. */
const leastScore = 0.55;
/** A pair that more statements than these have leads to none of them. */
const mostStatements = 60;

/**
 * For each of `small` the statements among `large` that may say the same, the best first. Only those that share a pair of
 * syllables that few have are compared, so time grows with the number of statements.
 */
export function findMatches<S, L>(
  small: readonly Worded<S>[],
  large: readonly Worded<L>[],
  rarity: Rarity,
): ReadonlyMap<S, readonly Match<L>[]> {
  const index = new Map<string, number[]>();
  large.forEach(({ wording, around }, at) => {
    const keys = new Set([...wording.pairs, ...(around?.pairs ?? [])].map(([a, b]) => `${a} ${b}`));
    for (const key of keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  });
  const found = new Map<S, readonly Match<L>[]>();
  for (const { of, wording } of small) {
    if (wording.places.size < fewestSyllables) continue;
    const candidates = new Set<number>();
    for (const [a, b] of wording.pairs) {
      const list = index.get(`${a} ${b}`) ?? [];
      if (list.length <= mostStatements) for (const at of list) candidates.add(at);
    }
    const matches = [...candidates].flatMap((at) => {
      const other = large[at];
      if (other === undefined) return [];
      const score = containment(wording, other.wording, rarity, other.around);
      return score < leastScore ? [] : [{ of: other.of, score }];
    });
    if (matches.length > 0)
      found.set(
        of,
        matches.sort((a, b) => b.score - a.score),
      );
  }
  return found;
}
