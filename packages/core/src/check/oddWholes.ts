import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { isSwapped } from "./digitSlips.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn, type TextPiece } from "./textPieces.js";

/** A number of things with its words, as printed. */
interface Told {
  readonly text: string;
  readonly whole: number;
  readonly span: Span;
}

/** `07/11 công trình` beside `12 công trình`, or among fractions of 12: its whole is another than that of the same things elsewhere. */
export interface OddWhole {
  readonly odd: Told;
  readonly usual: Told;
}

interface Fraction extends Told {
  readonly part: number;
  readonly noun: string;
  readonly from: number;
}

/** A fraction of things that no further word narrows. */
const FRACTION =
  /(?<![\d.,/-]|(?:số|ngày|tháng|quý|năm|lần)\s)(\d{1,4})\s?\/\s?(\d{1,4})\s(\p{Ll}+(?:\s\p{Ll}+){0,3}?)(?=\s?[.,;:)(]|\s?$|\s(?:đã|được|đạt|hoàn thành|có|và|theo|bằng|xong|đang|trên|của|trong|chưa|bị|tham gia|thực hiện|triển khai)(?!\p{L}))/gu;
/** Nouns of one word that are counted; any other noun has two. */
const SINGLE =
  /^(?:xã|phường|thôn|bản|ấp|buôn|khóm|huyện|quận|sở|ngành|trường|trạm|lớp|hồ|đập|cầu|chợ|tuyến|dự|đề|hộ|tổ|vụ|đơn|ca|mô|công|nhiệm|chỉ|tiêu)(?!\p{L})/u;
const VERB = /^(?:đã|được|đạt|có|và|theo|bằng|xong|đang|trên|của|trong|chưa|bị|hoàn|tham|thực|triển)$/u;
/** Sets that a place has once for all. */
const FIXED =
  /^(?:xã|phường|thôn|bản|ấp|buôn|khóm|huyện|quận|tổ dân|khu phố|trạm y|trường học|tiêu chí|chỉ tiêu|sở|cơ quan|đơn vị|xã phường)/u;
/** What changes how many there are. */
const MERGED = /sáp nhập|sắp xếp|hợp nhất|chia tách|thành lập|trước đây|\(cũ\)/iu;
const longest = 4000;

/** Fractions whose whole is another than the one told beside them, or in all other fractions of the same things. Linear. */
export const oddWholes = perSubject((subject: Subject): readonly OddWhole[] => {
  const all: { readonly fraction: Fraction; readonly merged: boolean }[] = [];
  const found = piecesWithDigits(subject).flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > longest || !text.includes("/")) return [];
    return sentencesIn(passage).flatMap((sentence) => {
      const fractions = sentence.text.includes("/") ? fractionsIn(sentence, passage) : [];
      const merged = MERGED.test(text);
      all.push(...fractions.map((fraction) => ({ fraction, merged })));
      return fractions.flatMap((fraction) => besideWhole(fraction, fractions, sentence, passage) ?? []);
    });
  });
  const told = new Set(found.map(({ odd }) => odd));
  return [
    ...found,
    ...amongOthers(all.flatMap(({ fraction, merged }) => (merged || told.has(fraction) ? [] : [fraction]))),
  ];
});

type Sentence = ReturnType<typeof sentencesIn>[number];

function fractionsIn({ text, from }: Sentence, passage: TextPiece["passage"]): readonly Fraction[] {
  return matchesIn(text, FRACTION).flatMap((match) => {
    const [printed, part = "", whole = "", words = ""] = match;
    const noun = words
      .split(" ")
      .filter((word, at) => at === 0 || !VERB.test(word))
      .join(" ");
    if (!noun.includes(" ") && !SINGLE.test(noun)) return [];
    if (Number(part) > Number(whole) || Number(whole) < 3 || /^(?:19|20)\d{2}$/u.test(whole)) return [];
    const span = spanAt(passage, from + match.index, from + match.index + printed.length);
    return [{ text: printed, part: Number(part), whole: Number(whole), noun, from: match.index, span }];
  });
}

/** The one number of the same things that the sentence tells before the fraction, where it isn't the fraction's whole. */
function besideWhole(
  fraction: Fraction,
  fractions: readonly Fraction[],
  { text, from }: Sentence,
  passage: TextPiece["passage"],
): OddWhole | undefined {
  const before = text.slice(0, fraction.from);
  const wholes = matchesIn(
    before,
    new RegExp(`(?<![\\d.,/-]|(?:thêm|mới|còn|đó|riêng)\\s)(\\d{1,4})\\s${fraction.noun}(?!\\p{L})`, "gu"),
  );
  const values = new Set(wholes.map(([, digits]) => Number(digits)));
  const [match] = wholes;
  const [value = 0] = values;
  if (match === undefined || values.size > 1 || value === fraction.whole || value < fraction.part)
    return undefined;
  if (fractions.some((other) => other !== fraction && other.noun === fraction.noun && other.whole === value))
    return undefined;
  if (value > fraction.whole * widest || fraction.whole > value * widest || /mỗi|bình quân/u.test(before))
    return undefined;
  // Another field, or a number that is itself a part.
  if (NARROWED.test(before.slice(match.index))) return undefined;
  const at = from + match.index;
  const usual = { text: match[0], whole: value, span: spanAt(passage, at, at + match[0].length) };
  return { odd: fraction, usual };
}

const NARROWED = /riêng|trong đó|lĩnh vực|khu vực|nhóm|chiếm|loại|cấp|vùng/iu;

/** Further apart they are of other things. */
const widest = 1.5;

/** Of a fixed set two fractions at least give one whole, and one alone another near to it. */
function amongOthers(fractions: readonly Fraction[]): readonly OddWhole[] {
  const groups = new Map<string, Fraction[]>();
  for (const fraction of fractions) {
    if (!FIXED.test(fraction.noun) && fraction.whole < leastSwapped) continue;
    const group = groups.get(fraction.noun);
    if (group === undefined) groups.set(fraction.noun, [fraction]);
    else group.push(fraction);
  }
  return [...groups.values()].flatMap((group) => {
    const wholes = [...new Set(group.map(({ whole }) => whole))];
    const [early, late] = wholes;
    const swapped = early !== undefined && late !== undefined && isSwapped(String(early), String(late));
    const [before, after] = [
      group.find(({ whole }) => whole === early),
      group.find(({ whole }) => whole === late),
    ];
    if (wholes.length === 2 && swapped && late >= leastSwapped && before !== undefined && after !== undefined)
      return [{ odd: after, usual: before }];
    if (!group.every(({ noun }) => FIXED.test(noun))) return [];
    const counts = wholes.map((whole) => group.filter((each) => each.whole === whole).length);
    const odd = group.find(({ whole }) => counts[wholes.indexOf(whole)] === 1);
    const usual = group.find((each) => each.whole !== odd?.whole);
    if (wholes.length !== 2 || group.length < fewest || odd === undefined || usual === undefined) return [];
    const off = Math.abs(odd.whole - usual.whole);
    return off <= Math.max(2, usual.whole * 0.1) ? [{ odd, usual }] : [];
  });
}

const fewest = 3;
/** Of three digits, two of which changed places, the two wholes are hardly of two things. */
const leastSwapped = 100;
