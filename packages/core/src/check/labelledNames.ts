import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { piecesWithPair } from "./wordPairs.js";

/** A project (`Tiểu dự án 2 thuộc Dự án 7: …`) whose label carries another name, or another label's name, elsewhere. */
export interface LabelledConflict {
  readonly label: string;
  readonly text: string;
  readonly span: Span;
  /** The words in question, as printed. */
  readonly here: string;
  readonly there: string;
  readonly other: Span;
  readonly otherText: string;
}

export interface LabelledName {
  readonly label: string;
  /** The label, with the one it belongs to, in a form to be compared. */
  readonly key: string;
  readonly name: string;
  readonly passage: Passage;
  readonly from: number;
  readonly tokens: readonly StatementToken[];
  readonly form: string;
}

const KIND =
  "(?:(?:Tiểu|tiểu)\\s)?(?:[Dd]ự án|DỰ ÁN|[Hh]ợp phần|[Đđ]ề án|[Cc]huyên đề|[Nn]ội dung thành phần|[Nn]hóm nội dung|[Gg]ói thầu|[Mm]ô hình)\\s(?:số\\s)?(?:\\d{1,2}|[IVX]{1,4})";
const LABEL = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(${KIND})(?![\\d/])(?:(?:\\s?(?:thuộc|của|,)\\s|\\s?\\()(${KIND})\\)?)?\\s?(?:[:.–-]\\s?(?=\\p{Lu}|[“"])|(?=[“"])|:\\s?$)`,
  "gu",
);
const PARENT_BEHIND = new RegExp(`^[^.;:()]*\\((?:thuộc|của)\\s(${KIND})(?![\\d/])`, "u");
/** The last word of each kind, or the word between it and its number; in small letters. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(["án", "phần", "đề", "dung", "thầu", "hình", "số"]);
const NUMBER = /^(?:\d{1,2}|[ivx]{1,4})$/u;
/** Stands in every such text. */
const SIGN = /(?:ự án|Ự ÁN|ợp phần|ề án|huyên đề|ành phần|ội dung|ói thầu|ô hình)\s(?:số\s)?[\dIVX]/u;

/** Fewer words of a name say too little; so many are the same where others differ, and so few differ. */
const [fewestWords, fewestCommon, mostDiffering] = [4, 4, 4];

/** Names of projects and their parts, by label: most are printed in the text and in an annex. Linear. */
export const labelledConflicts = perSubject((subject: Subject): readonly LabelledConflict[] => {
  const byLabel = groupBy(labelledNames(subject), ({ key }) => key);
  const byName = groupBy([...byLabel.values()].flat(), ({ form }) => form);
  const found = [...byLabel.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    for (const other of others) {
      const found = worded(first, other) ?? swapped(other, group, byName) ?? swapped(first, [other], byName);
      if (found !== undefined) return [found];
    }
    return [];
  });
  const told = new Set(found.flatMap(({ span, other }) => [span.line, other.line]));
  const more = [...renamed(byLabel, told), ...doubled(byLabel)];
  return [...found, ...more.filter(({ span, other }) => !told.has(span.line) && !told.has(other.line))];
});

/** `tieu du an 2 du an 7`: what it is, its number, and what it belongs to. */
const COUNTED = /^(.+?) (\d{1,2})((?: .+)?)$/u;

/** The parts of one project, of which one number has two names and the number beside it none. */
function doubled(byLabel: ReadonlyMap<string, readonly LabelledName[]>): readonly LabelledConflict[] {
  const series = new Map<string, { readonly number: number; readonly names: readonly LabelledName[] }[]>();
  for (const [key, names] of byLabel) {
    const [, kind = "", number = "", parent = ""] = COUNTED.exec(key) ?? [];
    if (number === "") continue;
    const known = series.get(kind + parent);
    const one = { number: Number(number), names };
    if (known === undefined) series.set(kind + parent, [one]);
    else known.push(one);
  }
  return [...series.values()].flatMap((labels) => {
    const numbers = labels.map(({ number }) => number);
    const last = Math.max(...numbers);
    if (labels.length < fewestParts || labels.length !== last - 1) return [];
    const [twice, more] = labels.filter(({ names }) => differing(names) !== undefined);
    const [first] = twice?.names ?? [];
    const other = twice === undefined ? undefined : differing(twice.names);
    if (first === undefined || other === undefined || more !== undefined) return [];
    return [conflictOf(other, other.name, other.tokens, first, first.name)];
  });
}

/** So few parts make a series of their own. */
const fewestParts = 3;

/** The first of the names that isn't a shorter or longer form of the first one. */
function differing([first, ...others]: readonly LabelledName[]): LabelledName | undefined {
  return others.find(
    ({ form }) => first !== undefined && !form.startsWith(first.form) && !first.form.startsWith(form),
  );
}

/** So many labels make a series; where more than these carry two names, two programmes count their projects alike. */
const [fewestOfSeries, mostRenamed] = [4, 2];

/** One label with two names that have little in common, where nearly all labels of the document have one. */
function renamed(
  byLabel: ReadonlyMap<string, readonly LabelledName[]>,
  told: ReadonlySet<number>,
): readonly LabelledConflict[] {
  if (byLabel.size < fewestOfSeries) return [];
  const common = wordsOfMost([...byLabel.values()].flat());
  const pairs = [...byLabel.values()].flatMap((group) => {
    const [first] = group;
    const other = group.find((each) => first !== undefined && areApart(first, each, common));
    return first === undefined || other === undefined ? [] : [{ first, other }];
  });
  if (pairs.length > mostRenamed) return [];
  return pairs
    .map(({ first, other }) => conflictOf(other, other.name, other.tokens, first, first.name))
    .filter(({ span, other }) => !told.has(span.line) && !told.has(other.line));
}

/** Words of a third of all names: what the programme is about. */
function wordsOfMost(names: readonly LabelledName[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { form: name } of new Map(names.map((each) => [each.form, each])).values())
    for (const form of new Set(name.split(" "))) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 3 >= names.length).map(([form]) => form));
}

function areApart(first: LabelledName, other: LabelledName, common: ReadonlySet<string>): boolean {
  const [a, b] = [first, other].map(
    ({ form }) => new Set(form.split(" ").filter((word) => !common.has(word))),
  );
  if (a === undefined || b === undefined || Math.min(a.size, b.size) < fewestWords) return false;
  return [...b].filter((form) => a.has(form)).length * 2 < Math.min(a.size, b.size);
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Every name behind a label, in reading order. */
export const labelledNames = perSubject((subject: Subject): readonly LabelledName[] =>
  piecesWithPair(
    subject,
    (word) => BEFORE_NUMBER.has(word),
    (word) => word.length <= 4 && NUMBER.test(word),
  ).flatMap((piece) => {
    const { text } = piece.passage;
    if (text.length > 10_000 || !SIGN.test(text)) return [];
    return matchesIn(text, LABEL).flatMap((match) => {
      const [whole, own = "", before] = match;
      const end = match.index + whole.length;
      // A name may stand in the next line, as a paragraph of its own.
      const below = end < text.length ? undefined : nextOf(piece, subject);
      const [passage, from] = below === undefined ? [piece.passage, end] : [below.passage, 0];
      const name = nameAt(passage.text, from);
      const tokens = tokensOf(name.replace(/\([^()]*\)/gu, (inner) => " ".repeat(inner.length)));
      const key = keyOf(own, before ?? parentBehind(passage.text, from));
      if (key === undefined || tokens.length < fewestWords) return [];
      const form = tokens.map((token) => token.form).join(" ");
      return [{ label: whole.replace(/[\s:.“"–-]+$/u, ""), key, name, passage, from, tokens, form }];
    });
  }),
);

function nextOf(piece: TextPiece, subject: Subject): TextPiece | undefined {
  const pieces = textPieces(subject);
  const next = pieces[pieces.indexOf(piece) + 1];
  return next !== undefined && /^[“"]?\p{Lu}/u.test(next.passage.text) ? next : undefined;
}

/** `Tiểu dự án 3: Trồng dặm rừng (thuộc Dự án 7: …)`: what the part belongs to stands behind its name. */
function parentBehind(text: string, from: number): string | undefined {
  return PARENT_BEHIND.exec(text.slice(from, from + 400))?.[1];
}

/** A part of a project counts with the project only, whichever of the two is printed first. */
function keyOf(own: string, parent: string | undefined): string | undefined {
  const [a, b] = [own, parent ?? ""].map((label) => fold(label).replace(/ so (?=\d)/u, " "));
  if (a === undefined || b === undefined) return undefined;
  if (b === "") return a.startsWith("tieu ") ? undefined : a;
  return b.startsWith("tieu ") ? `${b} ${a}` : `${a} ${b}`;
}

/** What stands in quotation marks, else all up to the end of the sentence. */
function nameAt(text: string, from: number): string {
  const rest = text.slice(from, from + 400);
  return /^[“"][^”"]+/u.exec(rest)?.[0] ?? /^(?:(?!\s\((?:thuộc|của)\s)[^.;:])+/u.exec(rest)?.[0] ?? "";
}

/** The two are one name but for a few words in one place. */
function worded(first: LabelledName, other: LabelledName): LabelledConflict | undefined {
  const [a, b] = [first.tokens, other.tokens];
  const most = Math.min(a.length, b.length);
  let [front, back] = [0, 0];
  while (front < most && a[front]?.form === b[front]?.form) front += 1;
  while (back < most - front && a.at(-1 - back)?.form === b.at(-1 - back)?.form) back += 1;
  const [own, theirs] = [a.slice(front, a.length - back), b.slice(front, b.length - back)];
  if (own.length === 0 || theirs.length === 0 || Math.max(own.length, theirs.length) > mostDiffering)
    return undefined;
  if (front + back < Math.max(fewestCommon, own.length * 2, theirs.length * 2)) return undefined;
  const [there, here] = [printed(first, own), printed(other, theirs)];
  return fold(there) === fold(here) ? undefined : conflictOf(other, here, theirs, first, there);
}

function printed({ name }: LabelledName, tokens: readonly StatementToken[]): string {
  return name.slice(tokens[0]?.from, tokens.at(-1)?.to);
}

/** The name is another label's, and this label has one of its own. */
function swapped(
  one: LabelledName,
  group: readonly LabelledName[],
  byName: ReadonlyMap<string, readonly LabelledName[]>,
): LabelledConflict | undefined {
  if (group.filter(({ form }) => form === one.form).length > 1) return undefined;
  const rival = byName.get(one.form)?.find(({ key }) => key !== one.key);
  if (rival === undefined || !group.some((each) => each !== one && each.form !== one.form)) return undefined;
  if (fold(rival.label).replace(/\d+/gu, "") !== fold(one.label).replace(/\d+/gu, "")) return undefined;
  return {
    label: one.label,
    text: one.name,
    span: spanAt(one.passage, Math.max(0, one.from - one.label.length), one.from + one.name.length),
    here: one.label,
    there: rival.label,
    other: spanAt(rival.passage, rival.from, rival.from + rival.name.length),
    otherText: rival.name,
  };
}

function conflictOf(
  other: LabelledName,
  here: string,
  tokens: readonly StatementToken[],
  first: LabelledName,
  there: string,
): LabelledConflict {
  const from = other.from + (tokens[0]?.from ?? 0);
  return {
    label: other.label,
    text: `${other.label}: ${other.name}`,
    span: spanAt(other.passage, from, from + here.length),
    here,
    there,
    other: spanAt(first.passage, first.from, first.from + first.name.length),
    otherText: first.name,
  };
}
