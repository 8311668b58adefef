import { meaningfulWords } from "../check/indicatorMatch.js";
import { fold } from "../text/fold.js";
import { sameMeasure } from "../text/measures.js";

export interface NamedIndicator {
  /** With the name it stands under, where it has one. */
  readonly name: string;
  readonly measure: string | null;
}

/** What two indicators differ in: how it is measured, whom it is about, where, or in other words of their names. */
export type DifferenceKind = "measure" | "group" | "area" | "words";

/** What each name says that the other doesn't, as printed; empty where a name says nothing of the kind. */
export interface NameDifference {
  readonly kind: DifferenceKind;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Groups of people, ages and areas narrow an indicator: `lao động nữ` isn't `lao động`. Longer phrases first. */
const groups =
  /(?<!\p{L})(?:(?:từ|dưới|trên|đủ)? ?\d+ ?(?:-|–|đến) ?(?:dưới )?\d+ tuổi|(?:từ|dưới|trên|trước|đủ) (?:đủ )?\d+ tuổi(?: trở lên)?|trong độ tuổi[\p{L} ]{0,12}(?=\s|$)|người cao tuổi|người khuyết tật|(?:người )?dân tộc thiểu số|dtts|trẻ em(?: gái| trai)?|trẻ sơ sinh|phụ nữ|nữ(?: giới)?|nam(?: giới)?|trẻ mẫu giáo|nhà trẻ|học sinh|sinh viên|thanh niên|hộ (?:cận )?nghèo|người có công|lao động nữ|công nhân|cán bộ|công chức|viên chức)(?!\p{L})/giu;
const areas =
  /(?<!\p{L})(?:nông thôn|thành thị|đô thị|miền núi|vùng cao|vùng sâu|vùng xa|biên giới|hải đảo|ven biển|khu công nghiệp|cụm công nghiệp|cấp tỉnh|cấp huyện|cấp xã|xã đặc biệt khó khăn|làng nghề|lưu vực sông)(?!\p{L})/giu;

/**
 * How a plan's indicator differs from an entry of the catalogue, told in the words that each prints: what a person looks at before
 * saying that both are one. Empty where nothing of meaning differs.
 */
export function differencesOf(ours: NamedIndicator, theirs: NamedIndicator): NameDifference[] {
  const found = [
    measures(ours, theirs),
    phrases("group", groups, ours, theirs),
    phrases("area", areas, ours, theirs),
  ];
  const said = new Set(found.flatMap(({ ours: a, theirs: b }) => [...a, ...b].flatMap(wordsOf)));
  const rest = otherWords(ours, theirs, said);
  return [...found, rest].filter(({ ours: a, theirs: b }) => a.length + b.length > 0);
}

function measures(ours: NamedIndicator, theirs: NamedIndicator): NameDifference {
  const same =
    ours.measure === null || theirs.measure === null
      ? ours.measure === theirs.measure
      : sameMeasure(ours.measure, theirs.measure);
  const told = ({ measure }: NamedIndicator) => (same || measure === null ? [] : [measure]);
  return { kind: "measure", ours: told(ours), theirs: told(theirs) };
}

function phrases(
  kind: DifferenceKind,
  pattern: RegExp,
  ours: NamedIndicator,
  theirs: NamedIndicator,
): NameDifference {
  const a = phrasesOf(ours.name, pattern);
  const b = phrasesOf(theirs.name, pattern);
  return { kind, ours: without(a, b), theirs: without(b, a) };
}

function phrasesOf(name: string, pattern: RegExp): string[] {
  const found = name.normalize("NFC").match(pattern) ?? [];
  return [...new Set(found.map((phrase) => phrase.trim().toLocaleLowerCase("vi")))];
}

function without(a: readonly string[], b: readonly string[]): string[] {
  const known = new Set(b.map(fold));
  return a.filter((phrase) => !known.has(fold(phrase)));
}

function otherWords(ours: NamedIndicator, theirs: NamedIndicator, said: ReadonlySet<string>): NameDifference {
  const own = meaningfulWords(ours.name);
  const other = meaningfulWords(theirs.name);
  const only = (words: readonly string[], against: readonly string[], name: string) =>
    printed(name, new Set(words.filter((word) => !against.includes(word)))).filter(
      (word) => !wordsOf(word).every((part) => said.has(part)),
    );
  return { kind: "words", ours: only(own, other, ours.name), theirs: only(other, own, theirs.name) };
}

const wordsOf = (phrase: string): readonly string[] => fold(phrase).split(" ");

/** The longest term that `meaningfulWords` writes as one word: `trung học phổ thông`. */
const longestTerm = 4;

/** Words of meaning as the name prints them; terms that count as one word (`dân số`) as one. */
function printed(name: string, words: ReadonlySet<string>): string[] {
  const tokens = name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let length = 1; length <= longestTerm && at + length <= tokens.length; length++) {
      const part = tokens.slice(at, at + length).join(" ");
      if (words.has(fold(part).replaceAll(" ", ""))) found.push(part.toLocaleLowerCase("vi"));
    }
  }
  return [...new Set(found)];
}
