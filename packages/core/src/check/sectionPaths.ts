import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { isOfAnother, isOfThis } from "./sectionReferences.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A reference that leads through the document's own numbering to a place that isn't there: `điểm c khoản 2 mục III`. */
export interface LostPath {
  readonly quote: string;
  readonly span: Span;
  /** The part that is missing: `điểm c`, `mục 3.5`. */
  readonly missing: string;
  /** Where it was looked for, and the last of its kind there. */
  readonly within: string;
  readonly last: string;
}

const NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){0,2}";
const ROMAN = "[IVX]{1,5}";
const AND = "(?:,\\s|\\svà\\s)(?:(?:điểm|khoản)\\s)?";
/** `điểm c khoản 2 Mục III`, `điểm a, b và đ khoản 3 Điều 5`, `khoản 1, 2, 7 Mục III`. */
const INWARD = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:điểm|tiết|ý)\\s(?<letter>[a-zđ](?:${AND}[a-zđ](?!\\p{L}))*),?\\s)?(?:(?:khoản|tiểu mục|mục|điểm)\\s(?<number>${NUMBER}(?:${AND}${NUMBER})*),?\\s)?(?:(?:[Mm]ục|[Pp]hần)\\s(?<roman>${ROMAN})|[Đđ]iều\\s(?<article>\\d{1,2}))(?![A-Za-zÀ-ỹ\\p{N}]|\\.\\d|\\s?\\()`,
  "gu",
);
/** `mục (IV)(3.5)(a)`, `mục IV.3.5`, `Phần II.3.a`. */
const OUTWARD = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:[Mm]ục|[Pp]hần)\\s\\(?(?<roman>${ROMAN})\\)?\\s?(?:\\.|,\\s?)?\\s?\\(?(?<number>${NUMBER})\\)?(?:\\.?\\s?\\(?(?<letter>[a-zđ])(?:\\)|(?![A-Za-zÀ-ỹ\\p{N}])))?(?![A-Za-zÀ-ỹ\\p{N}])`,
  "gu",
);

/** Every such reference. Linear. */
export const lostPaths = perSubject((subject: Subject): readonly LostPath[] => {
  const sections = ownSections(subject.outline.sections);
  return piecesWith(subject, "mục", "phần", "điều").flatMap(({ passage }) => {
    const { text } = passage;
    if (!/(?:ục|ần)\s\(?[IVX]|iều\s\d/u.test(text)) return [];
    return [INWARD, OUTWARD].flatMap((shape) =>
      matchesIn(text, shape).flatMap((match) => {
        const { letter, number, roman, article } = match.groups ?? {};
        if (letter === undefined && number === undefined) return [];
        const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 160);
        if (match.index === 0 || !isOfThis(tail) || isOfAnother(tail)) return [];
        const root = rootOf(sections, roman, article);
        const lost = root === undefined ? undefined : lostOf(root, partsOf(number), partsOf(letter));
        if (lost === undefined) return [];
        const span = spanAt(passage, match.index, match.index + match[0].length);
        return [{ ...lost, quote: match[0], span }];
      }),
    );
  });
});

/** Sections outside annexes, whose numbering begins anew. */
function ownSections(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections
    .filter(({ path }) => !path.startsWith("PL"))
    .flatMap((section) => [section, ...ownSections(section.children)]);
}

/** The one section of that number; where a number comes twice nobody knows which is meant. */
function rootOf(
  sections: readonly OutlineSection[],
  roman: string | undefined,
  article: string | undefined,
): OutlineSection | undefined {
  const found = sections.filter(({ label: { form, value } }) =>
    article === undefined ? form === "roman" && value === roman : form === "article" && value === article,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** What `a, b và đ` lists. */
function partsOf(list: string | undefined): readonly string[] {
  return (list ?? "").split(/(?:,\s|\svà\s)(?:(?:điểm|khoản)\s)?/u).filter((part) => part !== "");
}

/** The first of several numbers, or of several letters of one number, that isn't there. */
function lostOf(
  root: OutlineSection,
  numbers: readonly string[],
  letters: readonly string[],
): Lost | undefined {
  const [number, ...more] = numbers;
  const ways: readonly (readonly [string | undefined, string | undefined])[] =
    letters.length > 0 && more.length === 0
      ? letters.map((letter) => [number, letter])
      : numbers.map((each) => [each, undefined]);
  for (const [each, letter] of ways) {
    const lost = walk(root, each, letter);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

type Lost = Pick<LostPath, "missing" | "within" | "last">;

/** Down the numbers, then to the letter; undefined where all is there, or can't be seen to be missing. */
function walk(
  root: OutlineSection,
  number: string | undefined,
  letter: string | undefined,
): Lost | undefined {
  let here = root;
  const steps = number?.split(".") ?? [];
  for (const [depth, step] of steps.entries()) {
    const value = steps.slice(0, depth + 1).join(".");
    const next = here.children.find(({ label }) => label.value === value && isNumber(label.form));
    if (next === undefined) {
      const last = lastNumber(here, depth);
      return last === undefined || Number(step) <= last
        ? undefined
        : {
            missing: `mục ${value}`,
            within: placeOf(here),
            last: [...steps.slice(0, depth), last].join("."),
          };
    }
    here = next;
  }
  const last = letter === undefined ? undefined : lastLetter(here);
  return letter === undefined || last === undefined || LETTERS.indexOf(letter) <= LETTERS.indexOf(last)
    ? undefined
    : { missing: `điểm ${letter}`, within: placeOf(here), last };
}

const isNumber = (form: string): boolean => form === "arabic" || form === "decimal";
const placeOf = ({ label, path }: OutlineSection): string =>
  label.form === "article" ? `Điều ${label.value}` : `mục ${path}`;

/** The last of numbers that run from 1 on without a gap, three or more where they are many levels deep. */
function lastNumber({ children }: OutlineSection, depth: number): number | undefined {
  const numbers = children.flatMap(({ label }) =>
    label.form === (depth === 0 ? "arabic" : "decimal") ? [Number(label.value.split(".").at(-1))] : [],
  );
  const runs = numbers.length > 1 && numbers.every((number, at) => number === at + 1);
  return runs ? numbers.length : undefined;
}

/** Points are lettered by the Vietnamese alphabet; some leave `đ` out. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** The last of the letters of a section's points, where they begin with a and leave none out but `đ`. */
function lastLetter({ blocks, children }: OutlineSection): string | undefined {
  const letters = [
    ...blocks.flatMap((block) =>
      block.kind === "paragraph" && block.label?.form === "letter" ? [block.label.value] : [],
    ),
    ...children.flatMap(({ label }) => (label.form === "letter" ? [label.value] : [])),
  ].sort((a, b) => LETTERS.indexOf(a) - LETTERS.indexOf(b));
  const skipped = (at: number) =>
    LETTERS.slice(LETTERS.indexOf(letters[at - 1] ?? "") + 1, LETTERS.indexOf(letters[at] ?? ""));
  const runs =
    letters.length > 1 &&
    letters[0] === "a" &&
    letters.every((_, at) => at === 0 || skipped(at) === "" || skipped(at) === "đ");
  return runs ? letters.at(-1) : undefined;
}
