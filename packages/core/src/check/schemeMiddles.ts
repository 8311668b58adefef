import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import { type CountedName, countedNames, type SchemeName } from "./schemeMentions.js";
import type { OtherName } from "./schemeNames.js";
import type { Subject } from "./subject.js";
import { type Middle, middleOf } from "./wordMiddles.js";
import { keyOfWords } from "./wordNumbers.js";

/** Names are paired by so many words at their beginning; more than so many of one beginning are no slips. */
const [opening, mostOfOne] = [4, 12];
/** So many words may be others, so many have to be the same again where names go on, so many are the same in all. */
const limits = { most: 5, again: 6 };
const fewestSame = 8;
/** Where both stand once only. */
const fewestOfTwo = 11;
/** `thực hiện Đề án, các hoạt động …`: another thing that is told beside it. */
const OPENS_LIST = /^(?:cac|nhung|mot so|moi) /u;
/** What says nothing of its own, and levels that come and go in names. */
const LIGHT = new Set(
  "va cua cac nhung co trong tren tai ve cho voi o theo la hoac cung mot duoc den bang do gan viec cong tac thuc hien trien khai tinh thanh pho quoc gia huyen xa phuong dia ban giai doan nam so".split(
    " ",
  ),
);

/**
 * Names of schemes, programmes, plans and laws that stand twice, of which one lost words in its middle or has others there, fewer or
 * more than the other (`quản lý rừng ngập mặn` and `quản lý rừng`). Linear: names are paired by their first words.
 */
export const namesWithOtherMiddles = perSubject((subject: Subject): readonly OtherName[] => {
  const byOpening = new Map<string, CountedName[]>();
  for (const counted of countedNames(subject)) {
    const { numbers } = counted.name;
    if (numbers.length <= fewestSame || !isProper(counted.name)) continue;
    const key = keyOfWords(numbers.subarray(0, opening));
    const known = byOpening.get(key);
    if (known === undefined) byOpening.set(key, [counted]);
    else known.push(counted);
  }
  return [...byOpening.values()].flatMap((group) =>
    group.length < 2 || group.length > mostOfOne ? [] : conflictsIn(group),
  );
});

/** `Đề án nâng cao …`, `đề án Nâng cao …`; what is described in small letters alone (`dự án nâng cấp các trường`) has no name. */
function isProper(name: SchemeName): boolean {
  const { text } = name.passage;
  return [name.start(0), name.start(1)].some((at) => /^[“"]?\p{Lu}/u.test(text.slice(at, at + 2)));
}

function conflictsIn(group: readonly CountedName[]): readonly OtherName[] {
  const sorted = group.toSorted((a, b) => b.times - a.times);
  return sorted.flatMap((odd, at) => {
    if (odd.times > 1) return [];
    const usual = sorted.slice(0, at).find((one) => differOnce(odd, one) !== undefined);
    const middle = usual === undefined ? undefined : differOnce(odd, usual);
    return usual === undefined || middle === undefined ? [] : [conflictOf(odd.name, usual.name, middle)];
  });
}

/** Where the two part, if they are one name. */
function differOnce(odd: CountedName, usual: CountedName): Middle | undefined {
  const middle = middleOf(odd.name.numbers, usual.name.numbers, limits);
  // Words one for one are looked at elsewhere.
  if (middle === undefined || (middle.own === middle.other && middle.own < 4)) return undefined;
  // What is named doesn't count.
  const same = middle.at - 1 + middle.again;
  const needed = usual.times > 1 ? fewestSame : fewestOfTwo;
  if (same < needed || same < 2 * Math.max(middle.own, middle.other)) return undefined;
  const [own, other] = [
    wordsAt(odd.name, middle.at, middle.own),
    wordsAt(usual.name, middle.at, middle.other),
  ];
  if (/\d/u.test(own + other) || OPENS_LIST.test(own) || OPENS_LIST.test(other)) return undefined;
  return weighs(own, other) ? middle : undefined;
}

function wordsAt(name: SchemeName, at: number, count: number): string {
  return count === 0 ? "" : fold(name.passage.text.slice(name.start(at), name.end(at + count - 1)));
}

/** Words of a meaning of their own were lost or put in; where others stand for some, both sides have such words. */
function weighs(own: string, other: string): boolean {
  const [a, b] = [own, other].map((words) =>
    words.split(" ").filter((word) => word !== "" && !LIGHT.has(word)),
  );
  if (a === undefined || b === undefined) return false;
  if (own === "" || other === "") return a.length + b.length >= 2;
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

function conflictOf(odd: SchemeName, usual: SchemeName, { at, own, other }: Middle): OtherName {
  const [here, there] = [placeOf(odd, at, own), placeOf(usual, at, other)];
  return {
    text: here.text,
    span: here.span,
    here: here.words,
    there: there.words,
    other: there.span,
    otherText: there.text,
  };
}

/** The words in question; with those around where there are none. */
function placeOf(name: SchemeName, at: number, count: number) {
  const { passage } = name;
  const last = name.numbers.length - 1;
  const [from, to] = [name.start(at - 1), name.end(Math.min(last, at + count))];
  return {
    words: passage.text.slice(from, to),
    text: passage.text.slice(name.start(0), name.end(last)),
    span: spanAt(passage, from, to),
  };
}
