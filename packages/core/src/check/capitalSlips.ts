import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { isOf, upper } from "../text/codeUnits.js";
import { matchesIn } from "../text/matches.js";
import { CAPITAL_NAMES, type CapitalName, type Sureness } from "./capitalNames.js";
import { CAPITAL_PATTERNS } from "./capitalPatterns.js";
import { documentWords, type FoundWords } from "./documentWords.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** Words in other capitals than the annexes of Decree 30/2020/NĐ-CP ask for. */
export interface CapitalSlip {
  readonly printed: string;
  readonly likely: string;
  /** Which part asks for it: `II, mục IV`. */
  readonly part: string;
  readonly sureness: Exclude<Sureness, "mixed">;
  readonly passage: Passage;
  readonly from: number;
  readonly span: Span;
}

/** What the first letter of a word is to be: a capital, a small letter, either; `fixed`: a capital, else it is another word. */
type Want = "capital" | "small" | "free" | "fixed";

/** A name as words in small letters, with what stands between them. */
interface Look {
  readonly name: CapitalName;
  readonly words: readonly string[];
  readonly gaps: readonly RegExp[];
  readonly wants: readonly Want[];
}

/** Syllables that are written in two ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ủy/gu, "uỷ"],
  [/Ủy/gu, "Uỷ"],
  [/hóa/gu, "hoá"],
];
const GAPS: Readonly<Record<string, RegExp>> = { "-": /^\s?[-–]\s?$/u, ",": /^, $/u, "": /^ $/u };

/** Names by their first word and by their second; longer ones first. */
const LOOKS = byFirstWords(CAPITAL_NAMES.flatMap(looksFor));

function looksFor(name: CapitalName): readonly Look[] {
  const other = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), name.right);
  return [...new Set([name.right, other])].map((right) => {
    const syllables = right.split(/ (?:- )?/u);
    return {
      name,
      words: syllables.map((one) => one.replace(/[*=,]/gu, "").toLowerCase()),
      gaps: [...right.matchAll(/(,?) (?:(-) )?/gu)].map(
        ([, comma = "", dash = ""]) => GAPS[comma + dash] ?? /^ $/u,
      ),
      wants: syllables.map(wantOf),
    };
  });
}

function wantOf(syllable: string): Want {
  if (syllable.startsWith("*")) return "free";
  if (syllable.startsWith("=")) return "fixed";
  return /^\p{Lu}/u.test(syllable) ? "capital" : "small";
}

type LooksBySecond = ReadonlyMap<string, readonly Look[]>;

function byFirstWords(looks: readonly Look[]): ReadonlyMap<string, LooksBySecond> {
  const found = new Map<string, Map<string, Look[]>>();
  for (const look of [...looks].sort((a, b) => b.words.length - a.words.length)) {
    const [first = "", second = ""] = look.words;
    const bySecond = found.get(first) ?? new Map<string, Look[]>();
    bySecond.set(second, [...(bySecond.get(second) ?? []), look]);
    found.set(first, bySecond);
  }
  return found;
}

/** Every slip; a longer name counts before its parts, names before what only their neighbours tell. Linear. */
export function capitalSlips(subject: Subject): readonly CapitalSlip[] {
  const taken = new Map<Passage, number[]>();
  return [...namesIn(subject), ...patternsIn(subject)].filter((slip) => {
    const to = slip.from + slip.printed.length;
    const ranges = taken.get(slip.passage) ?? [];
    for (let at = 0; at < ranges.length; at += 2)
      if ((ranges[at] ?? 0) < to && slip.from < (ranges[at + 1] ?? 0)) return false;
    taken.set(slip.passage, [...ranges, slip.from, to]);
    return true;
  });
}

function namesIn(subject: Subject): readonly CapitalSlip[] {
  const places = namePlaces(subject);
  const right = new Set(places.flatMap((place) => (place.likely === null ? [keyOf(place)] : [])));
  const slips = places.flatMap((place) => {
    const { passage, from, to, look, likely } = place;
    const { name } = look;
    const printed = passage.text.slice(from, to);
    if (likely === null || (name.general === true && printed === printed.toLowerCase())) return [];
    const slip = slipOf(passage, from, printed, likely, name.part, name.sureness);
    if (isQuoted(slip)) return [];
    return name.sureness === "mixed" && right.has(keyOf(place))
      ? [{ ...slip, sureness: "sure" as const }]
      : [slip];
  });
  return [...slips, ...smallFields(places)];
}

/** A name, with the words behind it where there are many of the kind. */
function keyOf({ look: { name }, next }: NamePlace): string {
  return name.ofMany === true ? `${name.right} ${next.toLowerCase()}` : name.right;
}

/** What a body is for in small letters, where the same body's is mostly printed with a capital: `Ban Chỉ huy phòng thủ dân sự`. */
function smallFields(places: readonly NamePlace[]): readonly CapitalSlip[] {
  const bodies = new Map<string, NamePlace[]>();
  for (const place of places)
    if (place.look.name.ofMany === true && place.likely === null && place.next.includes(" ")) {
      const known = bodies.get(keyOf(place));
      if (known === undefined) bodies.set(keyOf(place), [place]);
      else known.push(place);
    }
  return [...bodies.values()].flatMap((same) => {
    const small = same.filter(({ next }) => /^\p{Ll}/u.test(next));
    if (small.length === 0 || small.length * 2 > same.length) return [];
    return small.map(({ passage, from, to, next, look }) => {
      const printed = `${passage.text.slice(from, to)} ${next}`;
      const likely = `${passage.text.slice(from, to)} ${next.charAt(0).toUpperCase()}${next.slice(1)}`;
      return slipOf(passage, from, printed, likely, look.name.part, "remark");
    });
  });
}

interface NamePlace {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly look: Look;
  /** The two words behind, as printed; shorter at a mark. */
  readonly next: string;
  /** With the capitals that it is to have; null where it has them. */
  readonly likely: string | null;
}

/** Where the words of names stand in small letters or with capitals; of names in their right capitals only those whose rightness counts. */
function namePlaces(subject: Subject): readonly NamePlace[] {
  const words = documentWords(subject);
  const ranges = textPieces(subject).map(({ passage }) => ({ passage, ...words.of(passage.text) }));
  const { different } = words;
  const begun = different.map((word) => LOOKS.get(word));
  const found: NamePlace[] = [];
  for (const { passage, from, to } of ranges)
    for (let at = from; at < to - 1; at += 1) {
      const bySecond = begun[words.word(at)];
      if (bySecond === undefined) continue;
      for (const look of bySecond.get(different[words.word(at + 1)] ?? "") ?? []) {
        const place = placeOf(look, passage, words, at, to);
        if (place !== undefined) found.push(place);
      }
    }
  return found;
}

/** A name whose first two words stand at a place. */
function placeOf(
  look: Look,
  passage: Passage,
  words: FoundWords,
  at: number,
  to: number,
): NamePlace | undefined {
  const { text } = passage;
  const { name, wants, gaps } = look;
  const last = at + look.words.length - 1;
  if (last >= to) return undefined;
  for (let place = 2; place < look.words.length; place += 1)
    if (words.different[words.word(at + place)] !== look.words[place]) return undefined;
  let right = true;
  for (let place = 0; right && place < wants.length; place += 1)
    right = fits(text, words.start(at + place), wants[place]);
  if (right && name.sureness !== "mixed") return undefined;
  for (let place = 0; place < gaps.length; place += 1)
    if (gaps[place]?.test(text.slice(words.end(at + place), words.start(at + place + 1))) === false)
      return undefined;
  const from = words.start(at);
  const end = words.end(last);
  const next = last + 1 < to ? words.different[words.word(last + 1)] : undefined;
  if (next !== undefined && name.not?.includes(next) === true) return undefined;
  if (name.inSentence === true && !/^ [\p{Ll}\d]/u.test(text.slice(end, end + 2))) return undefined;
  const likely = right ? null : mended(text.slice(from, end), wants);
  return likely === undefined ? undefined : { passage, from, to: end, look, next: behind(text, end), likely };
}

function behind(text: string, end: number): string {
  return /^ (\p{L}+(?: \p{L}+)?)/u.exec(text.slice(end, end + 40))?.[1] ?? "";
}

/** Whether the word that begins at a place has the first letter that it is to have. */
function fits(text: string, at: number, want: Want | undefined): boolean {
  return want === "free" || isOf(upper, text, at) === (want !== "small");
}

const WORD = /[A-Za-zÀ-ỹ]+/gu;

/** The words with the capitals that they are to have; undefined where they are in capitals throughout or aren't the name. */
function mended(printed: string, wants: readonly Want[]): string | undefined {
  let likely = "";
  let end = 0;
  for (const [at, { 0: word, index }] of matchesIn(printed, WORD).entries()) {
    const letter = word.charAt(0);
    const want = wants[at];
    if (word.slice(1) !== word.slice(1).toLowerCase()) return undefined;
    if (want === "fixed" && letter !== letter.toUpperCase()) return undefined;
    likely += printed.slice(end, index) + lettered(letter, want) + word.slice(1);
    end = index + word.length;
  }
  return likely + printed.slice(end);
}

function lettered(letter: string, want: Want | undefined): string {
  if (want === "capital") return letter.toUpperCase();
  return want === "small" ? letter.toLowerCase() : letter;
}

function patternsIn(subject: Subject): readonly CapitalSlip[] {
  return CAPITAL_PATTERNS.flatMap(({ words, pattern, mend, part, sureness, rightBehind, rightBefore }) =>
    piecesWith(subject, ...words).flatMap(({ passage }) =>
      matchesIn(passage.text, pattern).flatMap((match) => {
        const printed = (match[1] ?? match[0]).trim();
        const from = match[1] === undefined ? match.index : match.index - match[1].length;
        const to = from + printed.length;
        const { text } = passage;
        if (rightBehind?.test(text.slice(Math.max(0, from - 24), from)) === true) return [];
        if (rightBefore?.test(text.slice(to, to + 130)) === true) return [];
        return [slipOf(passage, from, printed, mend(printed), part, sureness)];
      }),
    ),
  ).filter((slip) => !isQuoted(slip));
}

function slipOf(
  passage: Passage,
  from: number,
  printed: string,
  likely: string,
  part: string,
  sureness: Sureness = "sure",
): CapitalSlip {
  return {
    printed,
    likely,
    part,
    sureness: sureness === "mixed" ? "remark" : sureness,
    passage,
    from,
    span: spanAt(passage, from, from + printed.length),
  };
}

/** Words of another text, as it printed them: a title, a slogan. */
function isQuoted({ passage: { text }, from }: CapitalSlip): boolean {
  const opened = text.lastIndexOf("“", from);
  return opened >= 0 && opened > text.lastIndexOf("”", from - 1) && text.indexOf("”", from) > 0;
}
