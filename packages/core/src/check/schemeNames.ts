import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import { type CountedName, countedNames } from "./schemeMentions.js";
import type { Subject } from "./subject.js";
import { keyOfWords, type Numbers, printWith } from "./wordNumbers.js";

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
const LEVEL = /^(?:tinh|quoc gia|cap|thanh pho|huyen|xa|phuong|ubnd|uy ban|so|bo|cong an)(?: |$)/u;

/** So many words of two names are the same at least; so many at most stand in for others. */
const [fewestSame, mostOther] = [5, 3];
/** So many equal words before ends that differ. */
const fewestBeforeEnd = 8;
/** So many equal words where either name stands once only. */
const fewestOfTwo = 8;
/** So many words before the other ones, and so many behind them, are compared to find pairs. */
const [before, behind] = [1, 3];

/**
 * Names of schemes, programmes, projects and laws that stand twice, but for a word or two in the middle or at the end of a long one.
 * The name as it stands more often is taken for the right one. Figures, years and numbers are other rules' matter. Linear: names are paired by the words
 * around those that differ.
 */
export const otherNames = perSubject((subject: Subject): readonly OtherName[] => {
  const found = new Map<string, OtherName>();
  // A name within a name (`Kế hoạch thực hiện Đề án …`) is told once.
  const names = countedNames(subject);
  for (const group of [...holesAlike(names, WITHIN), ...holesAlike(names, AT_END)])
    for (const conflict of conflictsOf(group))
      found.set(`${conflict.span.line} ${conflict.span.endLine}`, conflict);
  return [...found.values()];
});

/** Some words of a name that may stand for others. */
interface Hole {
  readonly counted: CountedName;
  readonly at: number;
  readonly size: number;
}

/** Prints of the words around holes are told apart by so many bits: two of one print are only grouped in vain. */
const prints = 1 << 16;

/** Where holes may be, and the words that are the same around those of two names. */
interface Surroundings {
  readonly each: (names: readonly CountedName[], visit: Visit) => void;
  /** A number that is the same for the same words around. */
  readonly print: (numbers: Numbers, at: number, size: number) => number;
  readonly words: (numbers: Numbers, at: number, size: number) => ArrayLike<number>;
}

type Visit = (name: CountedName, at: number, size: number) => void;

/** The holes of two and more names with the same words around them, but others in them. Most are alone, and nothing is made for them. */
function holesAlike(
  names: readonly CountedName[],
  { each, print, words }: Surroundings,
): readonly (readonly Hole[])[] {
  const printed = (numbers: Numbers, at: number, size: number) => {
    const around = print(numbers, at, size);
    return (around ^ (around >>> 16)) & (prints - 1);
  };
  const inside = new Int32Array(prints);
  const differ = new Uint8Array(prints);
  each(names, ({ name: { numbers } }, at, size) => {
    const place = printed(numbers, at, size);
    const own = printWithin(numbers, at, size);
    if (inside[place] === 0) inside[place] = own;
    else if (inside[place] !== own) differ[place] = 1;
  });
  const groups = new Map<string, Hole[]>();
  each(names, (counted, at, size) => {
    const { numbers } = counted.name;
    if (differ[printed(numbers, at, size)] !== 1) return;
    const key = keyOfWords(words(numbers, at, size));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [{ counted, at, size }]);
    else known.push({ counted, at, size });
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function printWithin(numbers: Numbers, at: number, size: number): number {
  let print = size;
  for (let place = at; place < at + size; place += 1) print = printWith(print, numbers[place] ?? 0);
  return print;
}

/** The ends of long names that are the same up to their last words. */
const AT_END: Surroundings = {
  each: (names, visit) => {
    for (const counted of names) {
      const { length } = counted.name.numbers;
      for (let size = 1; size <= mostOther && length - size > fewestBeforeEnd; size += 1)
        visit(counted, length - size, size);
    }
  },
  print: (numbers, at) => printWithin(numbers, 0, at),
  words: (numbers, at) => numbers.subarray(0, at),
};

/** Some words in the middle of names. */
const WITHIN: Surroundings = { each: eachHole, print: printAround, words: aroundHole };

function eachHole(names: readonly CountedName[], visit: Visit): void {
  for (const counted of names) {
    const { length } = counted.name.numbers;
    for (let at = before; at + behind < length; at += 1)
      for (let size = 1; size <= mostOther && at + size + behind <= length; size += 1)
        visit(counted, at, size);
  }
}

/** What is named, where the hole is, and the words before and behind it. */
function aroundHole(numbers: Numbers, at: number, size: number): readonly number[] {
  const next = at + size;
  return [
    numbers[0] ?? 0,
    at,
    ...numbers.subarray(at - before, at),
    ...numbers.subarray(next, next + behind),
  ];
}

function printAround(numbers: Numbers, at: number, size: number): number {
  let print = ((numbers[0] ?? 0) << 5) | at;
  for (let place = at - before; place < at; place += 1) print = printWith(print, numbers[place] ?? 0);
  const next = at + size;
  for (let place = next; place < next + behind; place += 1) print = printWith(print, numbers[place] ?? 0);
  return print;
}

/** Names with the same words around some: those with other words there than the most. */
function conflictsOf(group: readonly Hole[]): readonly OtherName[] {
  const forms = new Map<string, { readonly hole: Hole; times: number }>();
  for (const hole of group) {
    const { counted, at, size } = hole;
    const key = keyOfWords(counted.name.numbers.subarray(at, at + size));
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { hole, times: counted.times });
    else known.times += counted.times;
  }
  if (forms.size < 2) return [];
  const [usual, ...rest] = [...forms.values()].toSorted((a, b) => b.times - a.times);
  if (usual === undefined) return [];
  return rest.flatMap(({ hole: odd, times }) =>
    times === 1 &&
    areWordsOfOneName(odd, usual.hole, usual.times) &&
    differ(formOf(odd), formOf(usual.hole), odd.at)
      ? [conflictOf(odd, usual.hole)]
      : [],
  );
}

/** The words of a hole, folded. */
function formOf({ counted: { name }, at, size }: Hole): string {
  return fold(name.passage.text.slice(name.start(at), name.end(at + size - 1)));
}

/** Both names begin alike and go on alike. */
function areWordsOfOneName(odd: Hole, usual: Hole, times: number): boolean {
  const [a, b] = [odd.counted.name.numbers, usual.counted.name.numbers];
  for (let at = 0; at < odd.at; at += 1) if (a[at] !== b[at]) return false;
  const [restOfA, restOfB] = [a.subarray(odd.at + odd.size), b.subarray(usual.at + usual.size)];
  const most = Math.min(restOfA.length, restOfB.length);
  // What differs at its end may be how a name goes on, but not that of a long one that stands more often.
  if (most === 0) return times > 1 && odd.at - 1 >= fewestBeforeEnd;
  let run = 0;
  while (run < most && restOfA[run] === restOfB[run]) run += 1;
  const same = odd.at - 1 + run;
  return same >= (times > 1 ? fewestSame : fewestOfTwo) && (run === most || run >= behind * 2);
}

/** Words of a meaning of their own on both sides, which aren't used for one another. */
function differ(a: string, b: string, at: number): boolean {
  if (/\d/u.test(a + b) || a.replaceAll(" ", "") === b.replaceAll(" ", "")) return false;
  const [own, theirs] = [a, b].map((form) => form.split(" ").filter((word) => !PARTICLES.has(word)));
  if (own === undefined || theirs === undefined || own.length === 0 || theirs.length === 0) return false;
  if (own.some((word) => theirs.includes(word))) return false;
  if (LEVEL.test(a) || LEVEL.test(b)) return false;
  // `Kế hoạch hành động …` is no other kind of plan; `Tháng hành động …` is a name.
  if (at === 1 && [a, b].some((form) => /^hanh dong(?: |$)/u.test(form))) return false;
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

function placeOf({ counted: { name }, at, size }: Hole) {
  const { passage } = name;
  const [from, to] = [name.start(at), name.end(at + size - 1)];
  return {
    words: passage.text.slice(from, to),
    text: passage.text.slice(name.start(0), name.end(name.numbers.length - 1)),
    span: spanAt(passage, from, to),
  };
}
