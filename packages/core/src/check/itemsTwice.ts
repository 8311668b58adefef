import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { type MayRepeat, WordRepeats } from "./wordRepeats.js";

/** An item that one list has twice. */
export interface ItemTwice {
  readonly text: string;
  readonly first: Span;
  readonly span: Span;
}

interface Item {
  readonly text: string;
  readonly from: number;
  readonly isLast?: boolean;
}

/** Names with a comma of their own. */
const OWN_COMMA = /[Pp]hòng, chống|PHÒNG, CHỐNG|[Vv]ăn hóa, [Tt]hể thao|[Ss]ửa đổi, bổ sung/gu;
/** Where one list ends, and what isn't an item but goes on with the sentence. */
const LIST = /[^.;:()“”"\n]{12,}/gu;
const LONG_LIST = /[^.:()“”"\n]{12,}/gu;
const NO_ITEM =
  /^(?:gồm|trong đó|với|theo|từ|do|tại|của|để|nhằm|khi|nếu|được|không|là|có|cũng|nhất là|như)(?![A-Za-zÀ-ỹ])|^\d/iu;

/** An item of a list has so many words, a list so many items; a name has fewer words. */
const [mostWords, fewestItems] = [7, 3];

/** Items that a list of one sentence has twice (`các xã An Hòa, An Lộc, An Hòa`), and words set down twice around `và` or a comma. Linear. */
export const itemsTwice = perSubject((subject: Subject): readonly ItemTwice[] => {
  const repeats = new WordRepeats(subject);
  return textPieces(subject).flatMap(({ passage }) =>
    passage.text.length > 10_000 ? [] : twiceIn(passage, repeats.of(passage.text)),
  );
});

function twiceIn(passage: Passage, { beside, commas, semicolons }: MayRepeat): readonly ItemTwice[] {
  if (!beside && !commas && !semicolons) return [];
  const text = passage.text.replace(OWN_COMMA, (name) => name.replace(",", " "));
  const set = beside ? besideOne(text) : [];
  const listed = [
    ...(commas ? listsOf(text, LIST, ",", /[^,]+/gu) : []),
    ...(semicolons ? listsOf(text, LONG_LIST, ";", /[^;]+/gu) : []),
  ];
  const found = [...set, ...listed.filter(([, { from }]) => set.every(([, other]) => other.from !== from))];
  return found.map(([first, again]) => ({
    text: again.text,
    first: spanAt(passage, first.from, first.from + first.text.length),
    span: spanAt(passage, again.from, again.from + again.text.length),
  }));
}

/** What the lists of a text have twice, whose items a mark parts. */
function listsOf(text: string, list: RegExp, mark: string, part: RegExp): readonly Twice[] {
  if (!hasTwo(text, mark)) return [];
  return matchesIn(text, list).flatMap(({ 0: one, index }) =>
    hasTwo(one, mark) ? inList(one, index, part) : [],
  );
}

/** Fewer marks make no list. */
function hasTwo(text: string, mark: string): boolean {
  const first = text.indexOf(mark);
  return first >= 0 && text.includes(mark, first + 1);
}

type Twice = readonly [first: Item, again: Item];

/** `bến đò Cồn Ngọc 1 và bến đò Cồn Ngọc 1`: the words on both sides of a mark or of `và` are the same. */
function besideOne(text: string): readonly Twice[] {
  const words = matchesIn(text, /[A-Za-zÀ-ỹ\p{N}]+|[,;]|[^\sA-Za-zÀ-ỹ\p{N}]/gu);
  return words.flatMap((joint, at): readonly Twice[] => {
    if (joint[0] !== "," && joint[0] !== ";" && joint[0] !== "và" && joint[0] !== "hoặc") return [];
    for (let size = mostWords + 1; size >= 2; size -= 1) {
      if (at - size < 0 || at + size >= words.length) continue;
      let same = 0;
      while (same < size && words[at - size + same]?.[0] === words[at + 1 + same]?.[0]) same += 1;
      if (same < size) continue;
      const [from, to] = [words[at - size], words[at - 1]];
      const [begin, end] = [words[at + 1], words[at + size]];
      if (from === undefined || to === undefined || begin === undefined || end === undefined) return [];
      const own = text.slice(begin.index, end.index + end[0].length);
      if (!/^[A-Za-zÀ-ỹ\p{N}\s-]+$/u.test(own) || !/\p{L}/u.test(own)) return [];
      const next = words[at + size + 1]?.[0];
      const closed = next === undefined || /^[^A-Za-zÀ-ỹ\p{N}]|^(?:và|hoặc)$/u.test(next) || /\d$/u.test(own);
      if (!closed) return [];
      return [
        [
          { text: text.slice(from.index, to.index + to[0].length), from: from.index },
          { text: own, from: begin.index },
        ],
      ];
    }
    return [];
  });
}

/** The items of a list that commas or semicolons part, those in a row that are short. */
function inList(list: string, offset: number, part: RegExp): readonly Twice[] {
  const parts = matchesIn(list, part);
  if (parts.length < fewestItems) return [];
  const runs: Item[][] = [[]];
  for (const item of parts.flatMap(({ 0: raw, index }, at) =>
    itemsOf(raw, offset + index, at === parts.length - 1),
  ))
    if (item.text.split(/\s+/u).length <= mostWords && !NO_ITEM.test(item.text))
      runs.at(-1)?.push(item, ...(item.isLast ? nameBefore(item) : []));
    else {
      if (item.isLast) runs.at(-1)?.push(...nameBefore(item));
      runs.push([...nameBehind(item)]);
    }
  return runs.flatMap((run): readonly Twice[] => {
    if (run.length < fewestItems) return [];
    const seen = new Map<string, Item>();
    for (const [at, item] of run.entries()) {
      const key = fold(item.text);
      const first = seen.get(key);
      if (first !== undefined && first.from !== item.from && key.includes(" ")) return [[first, item]];
      seen.set(key, item);
      // `các xã An Hòa, An Lộc`: what all are stands before the first only.
      if (at === 0) seen.set(fold(item.text.replace(/^(?:\p{Ll}+\s)+(?=\p{Lu})/u, "")), item);
    }
    return [];
  });
}

/** `…, An Hòa lập tổ cứu hộ`: the last name of a list with what is said of all. */
function nameBefore({ text, from }: Item): readonly Item[] {
  const name =
    /^(?!Sở|Bộ|Ban|Hội|Luật|Ủy|Phòng|Công|Quỹ|Trung|Mặt|Liên|Đoàn|Đài|Báo|Viện|Tòa|Cục|Chi|Ngân|Kho|Bảo)\p{Lu}\p{Ll}*(?:\s(?:\p{Lu}\p{Ll}*|\d{1,2}))+(?=\s\p{Ll})/u.exec(
      text,
    )?.[0];
  return name === undefined ? [] : [{ text: name, from }];
}

/** `Chủ trì, phối hợp với Sở Tài chính, …`: the first name of a list with what is said before it. */
function nameBehind({ text, from }: Item): readonly Item[] {
  const at = /^.*(?<![A-Za-zÀ-ỹ])(?:với|gồm|là|cho|tại|giữa|cùng)\s(?=\p{Lu})/su.exec(text)?.[0].length;
  return at === undefined ? [] : [{ text: text.slice(at), from: from + at }];
}

/** One item, the last of a list mostly two. */
function itemsOf(raw: string, offset: number, isLast: boolean): readonly Item[] {
  const joint = isLast ? raw.lastIndexOf(" và ") : -1;
  const halves = joint > 0 ? [[0, joint] as const, [joint, raw.length] as const] : [[0, raw.length] as const];
  return halves.flatMap(([from, to]) => {
    const half = raw.slice(from, to);
    const lead = /^\s*(?:(?:và|[cC]ác|[nN]hững)\s+)*/u.exec(half)?.[0].length ?? 0;
    const text = half.slice(lead).trimEnd();
    return text === "" ? [] : [{ text, from: offset + from + lead, isLast: isLast && to === raw.length }];
  });
}
