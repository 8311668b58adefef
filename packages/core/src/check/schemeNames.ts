import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A scheme, programme or law whose name has other words at one place than at the others. */
export interface OtherName {
  /** The name as it stands here. */
  readonly text: string;
  readonly span: Span;
  /** The words in question, as printed, and what stands for them elsewhere. */
  readonly here: string;
  readonly there: string;
  readonly other: Span;
  readonly otherText: string;
}

interface Word {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** A name with the word for what it names before it. */
interface Named {
  readonly words: readonly Word[];
  readonly passage: Passage;
  /** How often it stands in the document. */
  readonly times: number;
}

/** After `Sở`, `Bộ` they are part of a unit's name. */
const KIND =
  /(?<![A-Za-zÀ-ỹ]|(?:Sở|Bộ|Phòng|Ban|SỞ|BỘ)\s)(?:[đĐ]ề án|[cC]hương trình|(?:[tT]iểu )?[dD]ự án|[cC]hiến lược|[kK]ế hoạch|[pP]hong trào|[cC]uộc vận động|Luật|Pháp lệnh|[qQ]uy hoạch|[mM]ô hình|[tT]háng hành động|[cC]uộc thi|[hH]ội thi|[bB]ộ tiêu chí|[qQ]uy chế|Quỹ|Hệ thống|Trung tâm|(?:TIỂU )?DỰ ÁN|ĐỀ ÁN|CHƯƠNG TRÌNH|CHIẾN LƯỢC|KẾ HOẠCH|PHONG TRÀO|LUẬT|QUY HOẠCH)(?![A-Za-zÀ-ỹ])|[“"](?=\p{Lu}\p{L}+\s\p{L}+\s)/gu;
/** Where a name ends: its time, its place, what is said of it. */
const END =
  /[.;:()/[\]]|[”"](?=\s|[,*]|$)|(?<![A-Za-zÀ-ỹ])(?:[gG]iai đoạn|GIAI ĐOẠN|(?:[đĐ]ến|[tT]ừ|[tT]rong|[cC]uối) năm|ĐẾN NĂM|(?:năm|NĂM) \d|[tT]rên (?:địa bàn|phạm vi|toàn)|TRÊN ĐỊA BÀN|tại|theo|được|do|của (?:[uUủỦỷỶ]|[BbSs]ở|[Bb]ộ|tỉnh|thành|huyện|xã|[Cc]hính|[Tt]hủ|[Qq]uốc|[Bb]an|[Hh]ội|Đảng)|ban hành|này|đã|để|nhằm|như|số \d|(?:tỉnh|huyện|thành phố|thị xã|xã|phường) (?=\p{Lu}))/u;
const PARTICLES = new Set(
  "va cua cac nhung co trong tren tai ve cho voi o theo la hoac cung mot duoc den bang do gan".split(" "),
);
/** Pairs of words that mean the same. */
const ALIKE = [
  "bao dam/dam bao",
  "trien khai/thuc hien",
  "tuyen truyen/truyen thong",
  "nang luc/kha nang",
  "nguoi dan/nhan dan",
  "ung pho/thich ung",
  "giup do/ho tro",
];

/** The plan of a province carries out that of the country; units come and go in a list. */
const LEVEL = /^(?:tinh|quoc gia|hanh dong|cap|thanh pho|huyen|xa|phuong|ubnd|uy ban|so|bo|cong an)(?: |$)/u;

/** A name has so many words, of which so many are the same; so many at most stand in for others. */
const [fewestWords, mostWords, fewestSame, mostOther] = [5, 30, 5, 3];
/** So many equal words where either name stands once only. */
const fewestOfTwo = 8;
/** So many words before the other ones, and so many behind them, are compared to find pairs. */
const [before, behind] = [1, 3];

/**
 * Names of schemes, programmes, projects and laws that stand twice, but for a word or two in the middle. The name as it stands
 * more often is taken for the right one. Figures, years and numbers are other rules' matter. Linear: names are paired by the words
 * around those that differ.
 */
export const otherNames = perSubject((subject: Subject): readonly OtherName[] => {
  const groups = new Map<string, Hole[]>();
  for (const name of distinctNames(subject))
    for (let at = before; at + behind < name.words.length; at += 1)
      for (let size = 1; size <= mostOther && at + size + behind <= name.words.length; size += 1) {
        const key = keyOf(name, at, size);
        const known = groups.get(key);
        if (known === undefined) groups.set(key, [{ name, at, size }]);
        else known.push({ name, at, size });
      }
  const found = new Map<string, OtherName>();
  for (const group of groups.values())
    if (group.length > 1)
      // A name within a name (`Kế hoạch thực hiện Đề án …`) is told once.
      for (const conflict of conflictsOf(group))
        found.set(`${conflict.span.line} ${conflict.span.endLine}`, conflict);
  return [...found.values()];
});

/** Names with the same words around some: those with other words there than the most. */
function conflictsOf(group: readonly Hole[]): readonly OtherName[] {
  const forms = new Map<string, Hole & { times: number }>();
  for (const hole of group) {
    const form = formOf(hole.name, hole.at, hole.at + hole.size);
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { ...hole, times: hole.name.times });
    else known.times += hole.name.times;
  }
  const [usual, ...rest] = [...forms].toSorted(([, a], [, b]) => b.times - a.times);
  if (usual === undefined) return [];
  return rest.flatMap(([form, odd]) =>
    odd.times === 1 && areWordsOfOneName(odd, usual[1]) && differ(form, usual[0])
      ? [conflictOf(odd, usual[1])]
      : [],
  );
}

/** Some words of a name that may stand for others. */
interface Hole {
  readonly name: Named;
  readonly at: number;
  readonly size: number;
}

/** Names of the same words are one. */
function distinctNames(subject: Subject): readonly Named[] {
  const found = new Map<string, Named & { times: number }>();
  for (const name of namesIn(subject)) {
    const form = formOf(name, 0, name.words.length);
    const known = found.get(form);
    if (known === undefined) found.set(form, { ...name, times: 1 });
    else known.times += 1;
  }
  return [...found.values()];
}

function namesIn(subject: Subject): readonly Omit<Named, "times">[] {
  return textPieces(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || text.length < 30) return [];
    return matchesIn(text, KIND).flatMap((match) => {
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + 300);
      const opened = /^[\s*]*[“"]/u.exec(rest)?.[0].length ?? 0;
      const end = END.exec(rest.slice(opened))?.index ?? rest.length - opened;
      const words = wordsOf(rest.slice(0, opened + end), from).slice(0, mostWords);
      const kind: Word = { form: fold(match[0]), from: match.index, to: from };
      return words.length < fewestWords ? [] : [{ words: [kind, ...words], passage }];
    });
  });
}

function wordsOf(text: string, offset: number): readonly Word[] {
  return matchesIn(text, /[\p{L}\p{N}]+/gu).map(({ 0: printed, index }) => ({
    form: fold(printed),
    from: offset + index,
    to: offset + index + printed.length,
  }));
}

function formOf({ words }: Pick<Named, "words">, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ form }) => form)
    .join(" ");
}

function keyOf(name: Named, at: number, size: number): string {
  return `${name.words[0]?.form} ${at} ${formOf(name, at - before, at)}|${formOf(name, at + size, at + size + behind)}`;
}

/** Both names begin alike and go on alike. */
function areWordsOfOneName(odd: Hole, usual: Hole & { readonly times: number }): boolean {
  if (odd.at !== usual.at || formOf(odd.name, 0, odd.at) !== formOf(usual.name, 0, usual.at)) return false;
  const [a, b] = [odd.name.words.slice(odd.at + odd.size), usual.name.words.slice(usual.at + usual.size)];
  let run = 0;
  while (run < Math.min(a.length, b.length) && a[run]?.form === b[run]?.form) run += 1;
  const same = odd.at - 1 + run;
  const whole = run === a.length || run === b.length;
  return same >= (usual.times > 1 ? fewestSame : fewestOfTwo) && (whole || run >= behind * 2);
}

/** Words of a meaning of their own on both sides, which aren't used for one another. */
function differ(a: string, b: string): boolean {
  if (/\d/u.test(a + b) || a.replaceAll(" ", "") === b.replaceAll(" ", "")) return false;
  const [own, theirs] = [a, b].map((form) => form.split(" ").filter((word) => !PARTICLES.has(word)));
  if (own === undefined || theirs === undefined || own.length === 0 || theirs.length === 0) return false;
  if (own.some((word) => theirs.includes(word))) return false;
  if (LEVEL.test(a) || LEVEL.test(b)) return false;
  return !ALIKE.some((pair) => pair === `${a}/${b}` || pair === `${b}/${a}`);
}

function conflictOf(odd: Hole, usual: Hole): OtherName {
  const [here, there] = [placeOf(odd), placeOf(usual)];
  return {
    text: here.text,
    span: here.span,
    here: here.words,
    there: there.words,
    other: there.span,
    otherText: there.text,
  };
}

function placeOf({ name: { words, passage }, at, size }: Hole) {
  const [from, to] = [words[at]?.from ?? 0, words[at + size - 1]?.to ?? 0];
  return {
    words: passage.text.slice(from, to),
    text: passage.text.slice(words[0]?.from, words.at(-1)?.to),
    span: spanAt(passage, from, to),
  };
}
