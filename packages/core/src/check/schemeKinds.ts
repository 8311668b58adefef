import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import { type SchemeName, schemeNames } from "./schemeMentions.js";
import type { Subject } from "./subject.js";
import { keyOfWords } from "./wordNumbers.js";

/** One name that stands once as that of a scheme, once as that of a programme. */
export interface OtherKind {
  readonly printed: string;
  readonly span: Span;
  readonly expected: string;
  readonly otherSpan: Span;
}

/** So many words of the names are the same: the whole of the shorter one. */
const fewestWords = 5;
const KIND = /^(?:Đề án|Chương trình|Chiến lược)$/u;
/** A province's programme may carry out the scheme of the country; the national target programmes have schemes below them. */
const LEVEL = /(?:^| )(?:tinh|thanh pho|quoc gia|huyen|xa|phuong)(?: |$)|xay dung nong thon moi|giam ngheo/u;

/** Names told of two kinds, one of them once only; the first of each. Linear. */
export const otherKinds = perSubject((subject: Subject): readonly OtherKind[] => {
  const groups = new Map<string, SchemeName[]>();
  for (const name of schemeNames(subject)) {
    if (name.numbers.length <= fewestWords || !mayBeKind(name) || !KIND.test(kindOf(name))) continue;
    const key = keyOfWords(name.numbers.subarray(1, 1 + fewestWords));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].flatMap(otherKindIn);
});

const CARRIES_OUT = /(?:thuc hien|trien khai) (?:de an|chuong trinh) (.+)$/u;

/** A plan that carries out a scheme, called by the scheme's name: `Kế hoạch trồng hoa` for `Kế hoạch thực hiện Đề án trồng hoa`; the first place. */
export const planByScheme = perSubject((subject: Subject): readonly OtherKind[] => {
  const { title, spans } = subject.reading.meta;
  const own = fold(title ?? "");
  const scheme = CARRIES_OUT.exec(own)?.[1];
  if (title === null || spans.title === undefined || scheme === undefined) return [];
  for (const name of schemeNames(subject)) {
    if (name.numbers.length <= fewestWords || kindOf(name) !== "Kế hoạch") continue;
    const words = fold(printedOf(name, fewestWords).printed).split(" ").slice(2).join(" ");
    if (!scheme.startsWith(words) || own.includes(`ke hoach ${words}`)) continue;
    const whole = printedOf(name, name.numbers.length - 1);
    return [{ ...whole, expected: title, otherSpan: spans.title }];
  }
  return [];
});

/** Names of other things and those in quotation marks are many. */
function mayBeKind(name: SchemeName): boolean {
  const letter = name.passage.text.charAt(name.start(0));
  return letter === "Đ" || letter === "C";
}

function kindOf(name: SchemeName): string {
  return name.passage.text.slice(name.start(0), name.end(0));
}

function otherKindIn(group: readonly SchemeName[]): readonly OtherKind[] {
  const [first] = group;
  const odd = group.find((name) => group.filter((one) => kindOf(one) === kindOf(name)).length === 1);
  const usual = group.find((name) => odd !== undefined && kindOf(name) !== kindOf(odd));
  if (first === undefined || odd === undefined || usual === undefined || !areOne(odd, usual)) return [];
  // Of two that stand once each the later is told.
  const isTie = group.length === 2;
  const [here, there] = isTie && odd === first ? [usual, odd] : [odd, usual];
  const [printed, expected] = [
    printedOf(here, sharedWords(here, there)),
    printedOf(there, sharedWords(here, there)),
  ];
  return [{ ...printed, expected: expected.printed, otherSpan: expected.span }];
}

/** How many words the shorter of two names has. */
const sharedWords = (a: SchemeName, b: SchemeName): number =>
  Math.min(a.numbers.length, b.numbers.length) - 1;

/** The shorter name is the beginning of the longer, and neither tells whose it is. */
function areOne(a: SchemeName, b: SchemeName): boolean {
  const words = sharedWords(a, b);
  for (let at = 1; at <= words; at += 1) if (a.numbers[at] !== b.numbers[at]) return false;
  return ![a, b].some((name) => LEVEL.test(fold(printedOf(name, words).printed)));
}

function printedOf(name: SchemeName, words: number): { readonly printed: string; readonly span: Span } {
  const { passage } = name;
  const [from, to] = [name.start(0), name.end(words)];
  return { printed: passage.text.slice(from, to), span: spanAt(passage, from, to) };
}
